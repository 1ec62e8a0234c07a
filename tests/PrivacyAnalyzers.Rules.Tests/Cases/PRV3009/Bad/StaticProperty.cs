// The same as a property that a helper sets.
using PrivacyAnalyzers.Annotations;

[DataSubject]
public class Guest
{
    [NameData]
    public string Label { get; set; }
}

public static class Desk
{
    public static Guest Serving { get; set; } // expect: PRV3009

    public static void Next(IEnumerable<Guest> queue) => Serving = queue.First();
}
