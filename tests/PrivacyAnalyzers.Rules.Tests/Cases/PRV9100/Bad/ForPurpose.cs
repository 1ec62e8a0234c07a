// The purpose of the code is one of the rule.
public class Patient
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public string Diagnosis { get; set; }
    public bool HasConsented { get; set; }
    public bool OptOut { get; set; }
}

public interface ICrm
{
    void Push(string text);
}

[PrivacyAnalyzers.Annotations.ProcessedFor("marketing.mail")]
public class Sync(ICrm crm)
{
    public void Run(Patient patient) => crm.Push(patient.Email); // expect: PRV9100
}
