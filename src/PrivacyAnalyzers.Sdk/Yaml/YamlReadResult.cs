using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Resources;

namespace PrivacyAnalyzers.Yaml;

/// <summary>A place in a YAML text that cannot be read as written.</summary>
public sealed class YamlError
{
    internal YamlError(TextSpan span, string messageId, params string[] arguments)
    {
        Span = span;
        MessageId = messageId;
        Arguments = ImmutableArray.Create(arguments);
        Message = Strings.Localizable(messageId, arguments);
    }

    /// <summary>What is wrong, in the text.</summary>
    public TextSpan Span { get; }

    /// <summary>Which kind of mistake it is: the stable name of its message.</summary>
    public string MessageId { get; }

    /// <summary>What the message names.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>What is wrong, in the reader's language.</summary>
    public LocalizableString Message { get; }

    /// <inheritdoc />
    public override string ToString() => Message.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What <see cref="YamlReader"/> made of a text.</summary>
public sealed class YamlReadResult
{
    internal YamlReadResult(YamlNode? root, ImmutableArray<YamlError> errors)
    {
        Root = root;
        Errors = errors;
    }

    /// <summary>The document, as far as it could be read; null if there is none.</summary>
    public YamlNode? Root { get; }

    /// <summary>The mistakes found, in the order of the text.</summary>
    public ImmutableArray<YamlError> Errors { get; }
}
