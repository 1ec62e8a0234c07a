// The doc comment says what the property is.
using Microsoft.Extensions.Logging;

public class EntryForm
{
    /// <summary>フリガナ</summary>
    public string Field07 { get; set; }
}

public class EntryService(ILogger<EntryService> logger)
{
    public void Accept(EntryForm form)
    {
        logger.LogInformation("Accepted {Value}", form.Field07); // expect: PRV4001
    }
}
