// uses: Shop, Stubs/Social
using LinqToTwitter;
using PrivacyAnalyzers.Annotations;
using Shop;

public static class Privacy
{
    [Redacts]
    public static string Initials(string name) => name[..1] + ".";
}

public class Announcements(TwitterContext twitter)
{
    public Task GreetAsync(Customer customer) => twitter.TweetAsync("Welcome, " + Privacy.Initials(customer.Name)); // mutate: Privacy.Initials(customer.Name) ==> customer.Name
}
