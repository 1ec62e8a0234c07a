// The policy says which of its methods take the data away.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

namespace Shop.Outreach
{
    [ProcessedFor("profiling")]
    public class Outreach(Acme.IGateway gateway)
    {
        public void Scrubbed(Customer customer) => gateway.Push("all", Acme.Scrubber.Clean(customer.Email)); // mutate: Acme.Scrubber.Clean(customer.Email) ==> customer.Email

        public void NoRole(Customer customer) => gateway.Note(customer.Email);
    }
}

namespace Acme
{
    public interface IGateway
    {
        void Push(string user, string text);

        void Note(string text);
    }

    public static class Scrubber
    {
        public static string Clean(string text) => text;
    }
}
