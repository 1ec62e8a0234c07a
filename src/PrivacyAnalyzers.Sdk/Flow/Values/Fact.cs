using System;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Values;

/// <summary>Something a check established about a person.</summary>
/// <param name="Kind">What was checked.</param>
/// <param name="About">Whom it was about.</param>
/// <param name="Purpose">For consent: the purpose that was agreed to; null when the check names none.</param>
/// <param name="Category">For consent: the one category of data that was agreed to be given; null when the check names none.</param>
/// <param name="Allows">True when contact or use is allowed; false when the check found the bad case.</param>
internal sealed record Fact(FactKind Kind, Entity About, bool Allows, string? Purpose = null, string? Category = null)
{
    /// <summary>The opposite finding of the same check.</summary>
    public Fact Negate() => this with { Allows = !Allows };

    public Fact Substitute(Func<Entity, Entity?> map)
    {
        var about = About.Substitute(map);
        return ReferenceEquals(about, About) ? this : this with { About = about };
    }
}
