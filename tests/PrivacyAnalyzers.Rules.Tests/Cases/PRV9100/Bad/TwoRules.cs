// Two rules of the organisation at one place are two findings.
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
    public void Run(Patient patient) => crm.Push(patient.Diagnosis); // expect: PRV9100, PRV9100
}
