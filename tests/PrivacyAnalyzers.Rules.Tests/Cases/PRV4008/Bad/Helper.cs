// A helper logs whatever it gets.
using Microsoft.Extensions.Logging;

public class Audit(ILogger<Audit> logger)
{
    public void Opened(string loginId) => Write("opened", loginId); // expect: PRV4008

    public void Closed(string door) => Write("closed", door);

    private void Write(string verb, string who) => logger.LogInformation("{Verb} {Who}", verb, who);
}
