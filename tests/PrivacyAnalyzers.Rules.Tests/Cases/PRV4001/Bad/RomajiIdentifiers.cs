// Identifiers in romaji, as older Japanese systems write them.
using Microsoft.Extensions.Logging;

public class Kaiin
{
    public string KaiinNo { get; set; }
    public string Shimei { get; set; }
    public string Juusho { get; set; }
    public string TelNo { get; set; }
}

public class KaiinService(ILogger<KaiinService> logger)
{
    public void Touroku(Kaiin kaiin)
    {
        logger.LogInformation("touroku {Value}", kaiin.Shimei); // expect: PRV4001
        logger.LogInformation("tel {Value}", kaiin.TelNo); // expect: PRV4001
        logger.LogInformation("dest {Value}", kaiin.Juusho); // expect: PRV4001
    }
}
