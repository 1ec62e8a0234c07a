// An address is read by an async iterator of one project, passed to a lambda in a second, and written by an implementation of an
// interface of a third: one exposure, told where the address and the log meet.
using Microsoft.Extensions.Logging;

// project: Shop.Core
namespace Shop.Core
{
    public sealed record Customer(int Id, string Name, string Email);

    public interface IOutbox
    {
        void Put(string line);
    }

    public static class Lines
    {
        public static string Of(string recipient) => "to " + recipient;
    }
}

// project: Shop.Data
namespace Shop.Data
{
    using Shop.Core;

    public sealed class CustomerTable(List<Customer> rows)
    {
        public async IAsyncEnumerable<string> RecipientsAsync()
        {
            foreach (var row in rows)
            {
                await Task.Yield();
                yield return row.Email; // step: source
            }
        }
    }

    public sealed class LogOutbox(ILogger<LogOutbox> logger) : IOutbox
    {
        public void Put(string line) => Write(line); // step: call

        private void Write(string text) => logger.LogInformation("Queued {Text}", text); // step: sink
    }
}

// project: Shop.App
namespace Shop.App
{
    using Shop.Core;
    using Shop.Data;

    public sealed class Reminders(CustomerTable table, IOutbox outbox)
    {
        public async Task RunAsync()
        {
            await foreach (var recipient in table.RecipientsAsync())
            {
                Action<string> put = line => outbox.Put(line); // expect: PRV4001
                put(Lines.Of(recipient));
            }
        }
    }
}
