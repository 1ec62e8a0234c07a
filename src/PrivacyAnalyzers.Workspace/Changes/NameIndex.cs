using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Workspace;

/// <summary>Finds the code in which a name stands. Files are searched as text first; those that hold the name are taken apart, each once.</summary>
internal sealed class NameIndex(IEnumerable<Document> documents)
{
    private readonly List<Entry> _files = [.. documents.Select(document => new Entry(document))];

    /// <summary>The pieces of code that say <paramref name="name"/>.</summary>
    public async Task<IReadOnlyList<CodeUnit>> MentionsAsync(string name, CancellationToken cancellationToken)
    {
        var found = new List<CodeUnit>();
        foreach (var file in _files)
            if (await file.HoldsAsync(name, cancellationToken).ConfigureAwait(false))
                found.AddRange((await file.MentionsAsync(cancellationToken).ConfigureAwait(false))[name]);
        return found;
    }

    /// <summary>The files that declare a method by which code may say <paramref name="name"/>.</summary>
    public async Task<IReadOnlyList<string>> DeclaringAsync(string name, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        foreach (var file in _files)
        {
            if (await file.HoldsAsync(name, cancellationToken).ConfigureAwait(false)
                && (await file.UnitsAsync(cancellationToken).ConfigureAwait(false)).Any(unit => unit.Node is BaseMethodDeclarationSyntax && unit.Names.Contains(name)))
                found.Add(file.Path);
        }

        return found;
    }

    private sealed class Entry(Document document)
    {
        private string? _text;
        private IReadOnlyList<CodeUnit>? _units;
        private ILookup<string, CodeUnit>? _mentions;

        public string Path => document.FilePath!;

        public async Task<bool> HoldsAsync(string name, CancellationToken cancellationToken)
        {
            _text ??= (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
            return _text.Contains(name, StringComparison.Ordinal);
        }

        public async Task<IReadOnlyList<CodeUnit>> UnitsAsync(CancellationToken cancellationToken) =>
            _units ??= [.. CodeUnit.In((await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!)];

        public async Task<ILookup<string, CodeUnit>> MentionsAsync(CancellationToken cancellationToken) =>
            _mentions ??= (await UnitsAsync(cancellationToken).ConfigureAwait(false))
                .SelectMany(unit => unit.OwnMentions.Distinct().Select(name => (Name: name, Unit: unit))).ToLookup(pair => pair.Name, pair => pair.Unit, StringComparer.Ordinal);
    }
}
