// Templates, settings and senders have names of their own.
using Microsoft.Extensions.Logging;

public class EmailTemplate
{
    public int Id { get; set; }
    public string Name { get; set; }
    public string EmailSubject { get; set; }
}

public class EmailSettings
{
    public string EmailHost { get; set; }
    public int EmailPort { get; set; }
    public string EmailTemplateName { get; set; }
    public bool EmailEnabled { get; set; }
}

public class TemplateService(ILogger<TemplateService> logger)
{
    public void Load(EmailTemplate template, EmailSettings settings, string emailTemplateName)
    {
        logger.LogInformation("Template {Name} ({Id})", template.Name, template.Id);
        logger.LogInformation("Template {Name} via {Host}:{Port}", emailTemplateName, settings.EmailHost, settings.EmailPort);
        logger.LogInformation("{Template} {Enabled}", settings.EmailTemplateName, settings.EmailEnabled);
    }
}
