// The patient agreed that this person is told.
using PrivacyAnalyzers.Annotations;

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

    [ConsentCheck]
    public bool MayTellFamily { get; set; }
}

public interface IEmailSender
{
    Task SendEmailAsync(string to, string subject, string body);
}

public class Results(IEmailSender mail)
{
    public async Task MailAsync(Patient patient)
    {
        if (!patient.MayTellFamily) // mutate: !patient ==> patient
            return;
        await mail.SendEmailAsync(patient.EmergencyContact.Email, "Results", "Result: " + patient.Diagnosis);
    }
}
