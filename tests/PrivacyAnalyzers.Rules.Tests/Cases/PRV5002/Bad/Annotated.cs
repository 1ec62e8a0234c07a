// A name that says nothing, and an annotation that does; thrown, and shown by whatever prints exceptions.
using PrivacyAnalyzers.Annotations;

public class Door
{
    [CredentialData]
    public string Combination { get; set; }
}

public class Doors
{
    public void Open(Door door, string tried)
    {
        if (door.Combination != tried)
            throw new InvalidOperationException($"expected {door.Combination}"); // expect: PRV5002
    }
}
