namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>
/// Names as numbers, so that millions of them can be compared without making a string of each. Two names with one number cost
/// a needless look at a body, never a finding.
/// </summary>
internal static class NameHash
{
    public const ulong Seed = 14695981039346656037UL;

    /// <summary>Stands for <c>new(…)</c>, where the type that is made has no name.</summary>
    public static readonly ulong UnnamedConstructor = Of("new(");

    public static readonly ulong NewKeyword = Of("new");

    /// <summary>Stands for <c>new Type(…)</c>: naming a type otherwise runs none of its constructors.</summary>
    public static ulong Made(ulong type) => Add(type, '(');

    private const ulong Prime = 1099511628211UL;

    public static ulong Add(ulong hash, char character)
    {
        unchecked
        {
            return (hash ^ character) * Prime;
        }
    }

    public static ulong Of(string name)
    {
        var hash = Seed;
        foreach (var character in name)
            hash = Add(hash, character);
        return hash;
    }

    /// <summary>Half of the number: enough to tell the names of one compilation apart.</summary>
    public static int Short(ulong hash) => unchecked((int)(hash ^ (hash >> 32)));

    public static int Short(string name) => Short(Of(name));
}
