using System.Net.Mail;
using Bank.Core;

namespace Bank.Teller;

/// <summary>What happens at the counter, a little wrong each time.</summary>
public sealed class Counter(ICustomers customers, SmtpClient mail, CreditBureau bureau, StaffChat chat)
{
    public Customer? Greet(string fullName) =>
        customers.All.FirstOrDefault(customer => customer.FullName == fullName); // expect: BANK002

    public void Confirm(Customer customer) =>
        mail.Send("counter@bank.example", customer.Email, "Your new account", "It is " + customer.AccountNumber); // expect: BANK001

    public int Rate(Customer customer) =>
        bureau.ScoreOf(customer.FullName); // expect: PRV9100

    public int RateWhenAgreed(Customer customer) =>
        customer.CreditCheckConsent ? bureau.ScoreOf(customer.FullName) : 0;

    public void Brag(Customer customer) =>
        chat.Say("#counter", $"somebody earns {customer.AnnualIncome}"); // expect: PRV9100
}
