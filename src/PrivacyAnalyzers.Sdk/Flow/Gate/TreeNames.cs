using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>The code of one file as names see it. Depends on the text alone, so it stays valid as long as the file does.</summary>
internal sealed class TreeNames
{
    private TreeNames(TreeNamesReader read)
    {
        Bodies = read.Bodies.ToImmutable();
        Others = read.Others.ToImmutable();
        MarkedMembers = read.MarkedMembers.ToImmutable();
        MarkedTypes = read.MarkedTypes.ToImmutable();
        DeclaresPurpose = read.DeclaresPurpose;
        HasTriggers = read.HasTriggers;
        FillsObjects = read.FillsObjects;
    }

    /// <summary>One for each of <see cref="BodyDeclarations"/> of the file, in that order.</summary>
    public ImmutableArray<NamedCode> Bodies { get; }

    /// <summary>Code that is not looked at by itself, but leads from one body to another.</summary>
    public ImmutableArray<NamedCode> Others { get; }

    /// <summary>Names of methods that an attribute makes a sink.</summary>
    public ImmutableArray<string> MarkedMembers { get; }

    /// <summary>Names of types whose methods an attribute makes sinks.</summary>
    public ImmutableArray<string> MarkedTypes { get; }

    /// <summary>Whether an attribute in the file may say why code runs.</summary>
    public bool DeclaresPurpose { get; }

    /// <summary>Whether an attribute in the file may say that a host runs code for requests.</summary>
    public bool HasTriggers { get; }

    /// <summary>Whether an object may be made in the file that an initialiser fills at once.</summary>
    public bool FillsObjects { get; }

    /// <summary>Whether a name stands in any code of the file.</summary>
    public bool Mention(int name)
    {
        foreach (var code in Bodies)
            if (System.Array.BinarySearch(code.Mentions, name) >= 0)
                return true;
        foreach (var code in Others)
            if (System.Array.BinarySearch(code.Mentions, name) >= 0)
                return true;
        return false;
    }

    public static TreeNames Of(SyntaxTree tree, SinkNames sinks, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation).ToString();
        var reader = new TreeNamesReader(text, PageText.Of(tree, text), sinks);
        reader.Read(tree.GetRoot(cancellation));
        return new(reader);
    }
}
