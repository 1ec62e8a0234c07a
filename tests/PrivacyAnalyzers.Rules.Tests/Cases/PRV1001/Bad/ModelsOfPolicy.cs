// The policy describes an API that nobody else knows: what it sends, what its messages hold.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

namespace Shop.Outreach
{
    [ProcessedFor("profiling")]
    public class Outreach(Acme.IGateway gateway)
    {
        public void Direct(Customer customer) => gateway.Push(customer.Email, "Hello", 3); // expect: PRV1001 "is sent to acme"

        public void InTheText(Customer customer) => gateway.Push("all", "For " + customer.Name, 3); // expect: PRV1001 "'customer.Name' (name"

        public void AsMessage(Customer customer)
        {
            var letter = new Acme.Letter { Headline = "News" };
            letter.Reader = customer.Email;
            gateway.Deliver(letter); // expect: PRV1001 "'customer.Email'"
        }

        public void Encoded(Customer customer) => gateway.Push(Acme.Codec.Encode(customer.Email), "Hello", 3); // expect: PRV1001
    }
}

namespace Acme
{
    public class Letter
    {
        public string Reader { get; set; } = "";

        public string Headline { get; set; } = "";
    }

    public interface IGateway
    {
        void Push(string user, string text, int priority);

        void Deliver(Letter letter);
    }

    public static class Codec
    {
        public static extern string Encode(string text);
    }
}
