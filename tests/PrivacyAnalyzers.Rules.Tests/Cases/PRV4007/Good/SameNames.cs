// Others have members of the same names.
public class AuditOptions
{
    public bool SendDefaultPii { get; set; }
    public bool ShowPII { get; set; }

    public AuditOptions EnableSensitiveDataLogging() => this;
}

public static class Startup
{
    public static AuditOptions Create() => new AuditOptions { SendDefaultPii = true, ShowPII = true }.EnableSensitiveDataLogging();
}
