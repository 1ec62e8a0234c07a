// Annotations name data that no lexicon could guess.
using Microsoft.Extensions.Logging;
using PrivacyAnalyzers.Annotations;

public class Filing
{
    [MyNumberData]
    public string Code { get; set; }

    [PersonalDataCategory("shoe-size")]
    public string Measure { get; set; }
}

public class FilingService(ILogger<FilingService> logger)
{
    public void File(Filing filing)
    {
        logger.LogInformation("Filed {Code}", filing.Code); // expect: PRV5001
        logger.LogInformation("Measured {Measure}", filing.Measure); // expect: PRV4001
    }
}
