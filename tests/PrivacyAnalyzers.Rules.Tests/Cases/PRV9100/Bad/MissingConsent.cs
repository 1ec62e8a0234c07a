// Who did not agree is not told of.
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
        if (patient.HasConsented)
            crm.Push(patient.Diagnosis);
        crm.Push(patient.Diagnosis.ToUpper()); // expect: PRV9100
    }
}
