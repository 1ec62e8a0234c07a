// The number of a health service, kept as a number.
using Microsoft.Extensions.Logging;

public class Participant
{
    public int Id { get; set; }

    public long NhsNumber { get; set; }
}

public class Screening(ILogger<Screening> logger)
{
    public void Invite(Participant participant) => logger.LogInformation("Invited {Number}", participant.NhsNumber); // expect: PRV4001

    public void Find(long? nhsNumber) => logger.LogInformation("Looking for {Number}", nhsNumber); // expect: PRV4001
}
