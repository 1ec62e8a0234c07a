// Where no list is set up, a stand-in takes the request, and nobody is on a list.
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

public interface IMailingList
{
    Task UnsubscribeAsync(string email);
}

public class NullMailingList(ILogger<IMailingList> logger) : IMailingList // mutate: NullMailingList ==> PlainMailingList
{
    public Task UnsubscribeAsync(string email)
    {
        logger.LogDebug("No list is set up");
        return Task.CompletedTask;
    }
}
