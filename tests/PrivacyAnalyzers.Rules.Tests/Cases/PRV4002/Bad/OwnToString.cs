// A ToString of one's own that prints who it is.
using Microsoft.Extensions.Logging;

public class Patient
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public override string ToString() => $"{Id}: {FullName}";
}

public class Ward(ILogger<Ward> logger)
{
    public void Admit(Patient patient)
    {
        logger.LogInformation("Admitted {Patient}", patient); // expect: PRV4002
    }
}
