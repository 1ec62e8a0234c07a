using System.Collections.Generic;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>The code of a project that leads to a sink, told by names.</summary>
internal interface INameClosure
{
    /// <summary>The names of what leads to a sink, for the projects above.</summary>
    IEnumerable<int> Leading { get; }

    /// <summary>
    /// The names of what brings to a sink what it finds by itself. It matters to those alone that say why they run it.
    /// </summary>
    IEnumerable<int> LeadingWithoutInput { get; }

    /// <summary>Whether a name is one of what leads to a sink.</summary>
    bool IsLeading(int name);

    /// <summary>Whether it matters to those who run the code that it leads to a sink.</summary>
    bool MattersToCallers(NamedCode code);

    /// <summary>Whether code has to be looked at.</summary>
    bool IsOpen(NamedCode code);
}
