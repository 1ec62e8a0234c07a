// Who handles the matter is told of it.
using System.Net.Mail;

public class Employee
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string PrivatePhone { get; set; }
}

public class Notices(SmtpClient smtp)
{
    public void Tell(Employee employee)
    {
        var message = new MailMessage { From = new MailAddress("hr@company.example"), Subject = "Absence" };
        message.To.Add("payroll@company.example"); // mutate: payroll@ ==> all.staff@
        message.Body = $"{employee.FullName} can be reached at {employee.PrivatePhone}";
        smtp.Send(message);
    }
}
