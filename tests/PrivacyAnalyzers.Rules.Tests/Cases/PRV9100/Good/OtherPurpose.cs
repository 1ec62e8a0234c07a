// Another purpose than that of the rule.
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

[PrivacyAnalyzers.Annotations.ProcessedFor("support")] // mutate: support ==> marketing
public class Sync(ICrm crm)
{
    public void Run(Patient patient) => crm.Push(patient.Email);
}
