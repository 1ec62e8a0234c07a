// Templates, subjects and configured accounts are not about a person.
public class EmailTemplate
{
    public string Name { get; set; } = "";
    public string Subject { get; set; } = "";
}

public class Templates
{
    public EmailTemplate Find(string templateName, EmailTemplate? found) =>
        found ?? throw new InvalidOperationException($"No e-mail template called {templateName}");

    public void Check(EmailTemplate template)
    {
        if (template.Subject.Length == 0)
            throw new InvalidOperationException($"The e-mail template {template.Name} has no subject");
    }
}
