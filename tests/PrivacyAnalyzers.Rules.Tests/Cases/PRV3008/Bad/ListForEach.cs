// A lambda that runs for each element is a loop as well.
// uses: MimeKit
using MailKit.Net.Smtp;
using MimeKit;

public class Patient
{
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class Clinic(SmtpClient smtp)
{
    public void Remind(List<Patient> patients)
    {
        var message = new MimeMessage { Subject = "Your appointment" };
        patients.ForEach(patient =>
        {
            message.To.Add(new MailboxAddress(patient.FullName, patient.Email)); // expect: PRV3008
            smtp.SendAsync(message).Wait();
        });
    }
}
