// The PIN of the card by short message.
// uses: Shop
using Shop;

public class BankCard
{
    public string CardPin { get; set; }
}

public class PinService(ISmsSender sms)
{
    public Task RemindAsync(Customer customer, BankCard card) =>
        sms.SendAsync(customer.Phone, "PIN: " + card.CardPin); // expect: PRV5002
}
