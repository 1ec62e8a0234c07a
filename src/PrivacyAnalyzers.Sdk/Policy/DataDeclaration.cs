using System.Collections.Immutable;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Policy;

/// <summary>What the policy says of the data that a member, parameter or type holds.</summary>
public sealed class DataDeclaration
{
    internal DataDeclaration(
        ImmutableArray<DataCategory> categories, bool isNotPersonal, ImmutableArray<Purpose> purposes, string? controller, string? subject)
    {
        Categories = categories;
        IsNotPersonal = isNotPersonal;
        Purposes = purposes;
        Controller = controller;
        Subject = subject;
    }

    internal bool IsEmpty => Categories.IsEmpty && !IsNotPersonal && Purposes.IsEmpty && Controller is null && Subject is null;

    /// <summary>The categories of the data; empty where the policy says nothing of them.</summary>
    public ImmutableArray<DataCategory> Categories { get; }

    /// <summary>Whether the policy says that this is no personal data, whatever it looks like.</summary>
    public bool IsNotPersonal { get; }

    /// <summary>The purposes told when the data was collected; empty where the policy says nothing of them.</summary>
    public ImmutableArray<Purpose> Purposes { get; }

    /// <summary>The company that holds the data, if the policy says so.</summary>
    public string? Controller { get; }

    /// <summary>Whom the data is about (<c>customer</c>, <c>employee</c>); on a type, an instance is about one such person.</summary>
    public string? Subject { get; }
}
