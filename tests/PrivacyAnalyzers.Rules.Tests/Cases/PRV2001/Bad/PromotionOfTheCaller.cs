// The helper writes to everyone for whatever its caller says; for the newsletter nobody asked whether they want it.
using System.Net.Mail;
using PrivacyAnalyzers.Annotations;

// project: Shop.Mail
namespace Shop.Mail
{
    public sealed record Member(int Id, string Email, bool OptedOut);

    public interface IMembers
    {
        IReadOnlyList<Member> Current { get; }
    }

    public sealed class Letters(SmtpClient client, IMembers members)
    {
        public void ToEveryone(string text)
        {
            foreach (var member in members.Current)
                client.Send("desk@example.com", member.Email, "Hello", text);
        }

        public void ToThoseWhoWant(string text)
        {
            foreach (var member in members.Current)
            {
                if (!member.OptedOut)
                    client.Send("desk@example.com", member.Email, "Hello", text);
            }
        }
    }
}

// project: Shop.App
namespace Shop.App
{
    using Shop.Mail;

    public sealed class Desk(Letters letters)
    {
        [ProcessedFor("newsletter")]
        public void Tell(string text)
        {
            letters.ToEveryone(text); // expect: PRV2001
            letters.ToThoseWhoWant(text);
        }

        [ProcessedFor("order-fulfilment")]
        public void Warn(string text) => letters.ToEveryone(text);
    }
}
