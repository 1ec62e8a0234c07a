namespace PrivacyAnalyzers.Flow.Gate;

/// <summary>A piece of code as names see it: what it is called, and which names stand in it.</summary>
internal sealed class NamedCode(int name, CodeKind kind, bool handsOn, int[] mentions, bool mentionsSink)
{
    /// <summary>The name by which other code runs it.</summary>
    public int Name { get; } = name;

    public CodeKind Kind { get; } = kind;

    /// <summary>Whether what it does can matter to those who run it: it takes something that it may pass to a sink, or works on an object that they may have filled.</summary>
    public bool HandsOn { get; } = handsOn;

    /// <summary>The names in it, in ascending order.</summary>
    public int[] Mentions { get; } = mentions;

    /// <summary>Whether one of them may be a sink's.</summary>
    public bool MentionsSink { get; } = mentionsSink;
}

internal enum CodeKind
{
    /// <summary>A method, or an accessor of a property or event, that is run by its name.</summary>
    Named,

    /// <summary>A constructor: also run where no name stands, by <c>new(…)</c>.</summary>
    Constructor,

    /// <summary>A method that a collection initialiser runs too, when its type is a collection.</summary>
    Adder,

    /// <summary>Code that may be run where no name of it stands: operators, indexers, what query syntax calls.</summary>
    Implicit,

    /// <summary>The bases of a type: who makes one of it runs their constructors.</summary>
    Bases,

    /// <summary>What a field or property is initialised with; a function is run by the name of the field.</summary>
    Initializer,
}
