// Whoever is named agreed to it.
// uses: Stubs/Social
using LinqToTwitter;
using PrivacyAnalyzers.Annotations;

public class Winner
{
    [NameData]
    [CollectedFor("publication")] // mutate: publication ==> lottery
    public string Name { get; set; } = "";

    public string Email { get; set; } = "";
}

public class Announcements(TwitterContext twitter)
{
    [ProcessedFor("publication")]
    public Task AnnounceAsync(Winner winner) => twitter.TweetAsync("The winner is " + winner.Name);
}
