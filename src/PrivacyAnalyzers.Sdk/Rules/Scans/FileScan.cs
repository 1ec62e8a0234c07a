using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow;

namespace PrivacyAnalyzers.Rules.Scans;

/// <summary>Looks through one file for what shows in its code without following any data.</summary>
internal abstract class FileScan(SemanticModel semantics, PrivacyModel model, CancellationToken cancellation)
{
    /// <summary>The file.</summary>
    protected SemanticModel Semantics { get; } = semantics;

    /// <summary>What is known of its compilation.</summary>
    protected PrivacyModel Model { get; } = model;

    /// <summary>Stops the work.</summary>
    protected CancellationToken Cancellation { get; } = cancellation;

    /// <summary>The file's syntax.</summary>
    protected SyntaxNode Root => Semantics.SyntaxTree.GetRoot(Cancellation);

    /// <summary>Whether the name stands anywhere in the file; nothing is bound to tell.</summary>
    protected bool IsMentioned(string name) => Model.Gate.IsMentioned(name, Semantics.SyntaxTree, Cancellation);

    /// <summary>The code that a place belongs to.</summary>
    protected ISymbol? CodeAt(int position) => Semantics.GetEnclosingSymbol(position, Cancellation);

    /// <summary>Whether the people that <paramref name="code"/> handles were made up.</summary>
    protected bool IsMadeUp(ISymbol? code) => code is not null && Model.Recognizer.HandlesMadeUpData(code);
}
