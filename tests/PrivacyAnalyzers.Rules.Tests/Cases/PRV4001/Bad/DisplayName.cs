// The label on the form says what the property is.
using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Logging;

public class EntryForm
{
    public int Id { get; set; }

    [Display(Name = "氏名")]
    public string Text1 { get; set; }

    [EmailAddress]
    public string Text2 { get; set; }
}

public class EntryService(ILogger<EntryService> logger)
{
    public void Accept(EntryForm form)
    {
        logger.LogInformation("Accepted {Value}", form.Text1); // expect: PRV4001
        logger.LogInformation("Answer goes to {Value}", form.Text2); // expect: PRV4001
    }
}
