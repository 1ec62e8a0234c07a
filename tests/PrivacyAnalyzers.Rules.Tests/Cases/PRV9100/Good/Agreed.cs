// The patient agreed.
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

public class Sync(ICrm crm)
{
    public void Run(Patient patient)
    {
        if (!patient.HasConsented) // mutate: !patient.HasConsented ==> patient.HasConsented
            return;
        crm.Push(patient.Diagnosis);
    }
}
