// The rule speaks of all that needs special care; health is a part of it.
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
    public void Run(List<Patient> patients)
    {
        foreach (var patient in patients)
            crm.Push("Diagnosis: " + patient.Diagnosis); // expect: PRV9100
    }
}
