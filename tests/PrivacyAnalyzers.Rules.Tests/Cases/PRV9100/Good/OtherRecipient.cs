// Somebody else than the recipient of the rule.
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

public interface IArchive
{
    void Push(string text);
}

public class Sync(IArchive archive) // mutate: IArchive archive ==> ICrm archive
{
    public void Run(Patient patient) => archive.Push(patient.Diagnosis);
}
