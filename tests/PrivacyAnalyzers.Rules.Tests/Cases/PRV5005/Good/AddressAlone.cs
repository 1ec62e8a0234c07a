// An address without a name, as every program has one to write to.
public class Settings
{
    public string SupportEmail { get; set; } = "brandl.workshop@gmx.de";
    public string Phone { get; set; } = "080-4193-7260";
}

public class Author
{
    public const string Mail = "l.ferrante.tv@libero.it";
}
