using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Recognition;

/// <summary>The names by which messages travel inside a program: from who sends them to the handlers of their type.</summary>
internal sealed class MessageLexicon
{
    private readonly ImmutableHashSet<string> _anything;
    private readonly ImmutableHashSet<string> _contracts;
    private readonly ImmutableHashSet<string> _senders;
    private readonly ImmutableHashSet<string> _receivers;

    // Asked of every member of every object that is looked at.
    private readonly ConcurrentDictionary<string, bool> _sayNothing = new();

    /// <summary>Reads <paramref name="file"/>.</summary>
    public MessageLexicon(YamlNode file)
    {
        var lists = (YamlMapping)file;
        _anything = LexiconFile.Texts(lists, "anything").ToImmutableHashSet();
        _contracts = LexiconFile.Texts(lists, "contracts").ToImmutableHashSet();
        _senders = Methods(lists, "senders");
        _receivers = Methods(lists, "receivers");
    }

    /// <summary>The names of methods that hand a message to those who handle it.</summary>
    public IEnumerable<string> Senders => _senders;

    /// <summary>The names of methods by which handlers get a message.</summary>
    public IEnumerable<string> Receivers => _receivers;

    /// <summary>Whether a method of this name hands a message to those who handle it.</summary>
    public bool IsSender(string methodName) => _senders.Contains(methodName);

    /// <summary>Whether a handler gets its message by a method of this name.</summary>
    public bool IsReceiver(string methodName) => _receivers.Contains(methodName);

    /// <summary>Whether an interface of this name is that of handlers: <c>IRequestHandler</c>.</summary>
    public bool IsContract(string interfaceName) => IdentifierWords.Split(interfaceName).Any(_contracts.Contains);

    /// <summary>Whether the name of a member says nothing of what it holds: <c>Text</c>, <c>MessageBody</c>.</summary>
    public bool IsAnything(string memberName) => _sayNothing.GetOrAdd(memberName, name =>
    {
        var words = IdentifierWords.Split(name);
        return words.Length > 0 && _anything.Contains(words[words.Length - 1]);
    });

    private static ImmutableHashSet<string> Methods(YamlMapping lists, string key) =>
        LexiconFile.Texts(lists, key).SelectMany(name => new[] { name, name + "Async" }).ToImmutableHashSet(StringComparer.Ordinal);
}
