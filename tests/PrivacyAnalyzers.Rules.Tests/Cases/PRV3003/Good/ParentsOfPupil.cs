// Parents answer for their child.
public class Student
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string MotherEmail { get; set; }
    public string Allergies { get; set; }
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public class School(IEmailSender mail)
{
    public Task RemindAsync(Student student) =>
        mail.SendEmailAsync(student.MotherEmail, "School lunch", $"The fee for {student.FullName} is unpaid. Allergies: {student.Allergies}");
}
