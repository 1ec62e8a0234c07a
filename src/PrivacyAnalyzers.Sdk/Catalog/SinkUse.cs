using System;

namespace PrivacyAnalyzers.Catalog;

/// <summary>How code uses a name when it is a sink's.</summary>
[Flags]
internal enum SinkUse
{
    /// <summary>No sink has the name.</summary>
    None = 0,

    /// <summary>A method is called, or handed on to be called.</summary>
    Call = 1,

    /// <summary>An object of the type is made.</summary>
    Construction = 2,

    /// <summary>The member is assigned, or what it holds is filled.</summary>
    Filling = 4,

    /// <summary>A method is called with more than literals: what it writes is what it is given and nothing else.</summary>
    CallWithData = 8,
}
