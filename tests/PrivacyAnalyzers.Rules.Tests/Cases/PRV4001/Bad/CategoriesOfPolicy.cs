// One member that holds several kinds of data: all of them are told.
using Microsoft.Extensions.Logging;

namespace Desk;

public class Ticket
{
    public string Header { get; set; } = "";
}

public class Counter(ILogger<Counter> log)
{
    public void Take(Ticket ticket) => log.LogInformation("Ticket {Header}", ticket.Header); // expect: PRV4001 "(phone number, name, account id)"
}
