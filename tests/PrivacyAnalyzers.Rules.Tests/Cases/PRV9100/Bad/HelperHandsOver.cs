// A helper hands over what it is given; who it is about is known where it is called.
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
    public void Run(Patient patient) => Push($"{patient.Id}: {patient.Diagnosis}"); // expect: PRV9100

    private void Push(string text) => crm.Push(text);
}
