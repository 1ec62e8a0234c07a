// An object that hangs on the patient holds whom to call in an emergency. This is none.
using System.Net.Mail;

public class EmergencyContact
{
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class Patient
{
    public string FullName { get; set; }
    public string Email { get; set; }
    public string Diagnosis { get; set; }
    public EmergencyContact EmergencyContact { get; set; }
}

public class Results(SmtpClient smtp)
{
    public async Task MailAsync(Patient patient)
    {
        var message = new MailMessage { From = new MailAddress("lab@clinic.example"), Subject = "Results" };
        message.To.Add(patient.EmergencyContact.Email);
        message.Body = "Result: " + patient.Diagnosis;
        await smtp.SendMailAsync(message); // expect: PRV3003
    }
}
