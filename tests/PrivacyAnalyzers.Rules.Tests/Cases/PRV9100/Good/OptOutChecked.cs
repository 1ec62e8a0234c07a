// The check that the rule asks for, of those that were left out by the opt-out.
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
    public void Run(IEnumerable<Patient> patients)
    {
        foreach (var patient in patients.Where(patient => !patient.OptOut)) // mutate: .Where(patient => !patient.OptOut) ==>
            crm.Push(patient.Email);
    }
}
