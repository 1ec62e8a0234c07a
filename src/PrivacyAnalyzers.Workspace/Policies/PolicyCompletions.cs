using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Policy.Schema;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Workspace;

/// <summary>What a word offered in a policy, or in an annotation, is.</summary>
public enum ProposalKind
{
    /// <summary>A key of the format.</summary>
    Key,

    /// <summary>A word of the format.</summary>
    Word,

    /// <summary>A name that somebody declared, or uses.</summary>
    Name,

    /// <summary>A namespace.</summary>
    Namespace,

    /// <summary>A type.</summary>
    Type,

    /// <summary>A member or parameter.</summary>
    Member,

    /// <summary>A rule.</summary>
    Rule,
}

/// <summary>A word that may be written at a place.</summary>
/// <param name="Text">The word.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">A few words on it; null where there are none.</param>
/// <param name="Tail">What follows it: the colon of a key.</param>
public sealed record Proposal(string Text, ProposalKind Kind, string? Detail = null, string Tail = "");

/// <summary>Offers what may be written at a place of a policy: from the format, and from the names and the code that there are.</summary>
/// <param name="policy">The policy.</param>
/// <param name="names">The names that annotations in the code use.</param>
/// <param name="symbols">The code.</param>
/// <param name="culture">The language of the details.</param>
public sealed class PolicyCompletions(PrivacyPolicy policy, DeclaredNames names, SymbolProposals symbols, CultureInfo culture)
{
    /// <summary>What may be written at <paramref name="cursor"/> of <paramref name="text"/>.</summary>
    public async Task<IReadOnlyList<Proposal>> AtAsync(PolicyCursor cursor, SourceText text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        ArgumentNullException.ThrowIfNull(text);
        var schema = cursor.Schema is SchemaList { AllowsOne: true } list ? list.Item : cursor.Schema;
        if (cursor.Field is { Name: "match" } && !cursor.IsKey)
            return await symbols.BelowAsync(text.ToString(cursor.Written), culture, cancellationToken).ConfigureAwait(false);
        return (schema, cursor.IsKey) switch
        {
            (SchemaRecord record, true) => [.. record.Fields.Where(field => !cursor.Present.Contains(field.Name)).Select(field => new Proposal(field.Name, ProposalKind.Key, field.Describe(culture), ":"))],
            (SchemaTable { Declares: { } kind }, true) => [.. Undeclared(kind).Where(name => !cursor.Present.Contains(name)).Select(name => new Proposal(name, ProposalKind.Name, Tail: ":"))],
            (SchemaChoice choice, false) => [.. choice.Values.Select(Word)],
            (SchemaFlag, false) => [Word("true"), Word("false")],
            (SchemaName name, false) => [.. Names(name.Kind), .. name.Also is { } also ? [Word(also)] : Array.Empty<Proposal>()],
            (SchemaText, false) when cursor.Field is { Name: "rule" } => [.. PrivacyRules.All.Select(rule => new Proposal(rule.Descriptor.Id, ProposalKind.Rule, rule.Descriptor.Title.ToString(culture)))],
            _ => [],
        };
    }

    /// <summary>The names of <paramref name="kind"/> that may be used: declared ones with their titles, then those that code uses.</summary>
    public IEnumerable<Proposal> Names(NameKind kind)
    {
        var known = policy.Names.Known(kind);
        return known.Select(name => new Proposal(name, ProposalKind.Name, Title(kind, name)))
            .Concat(Undeclared(kind).Select(name => new Proposal(name, ProposalKind.Name)));
    }

    private static Proposal Word(string word) => new(word, ProposalKind.Word);

    private IEnumerable<string> Undeclared(NameKind kind) => names.Of(kind).Except(policy.Names.Known(kind));

    private string? Title(NameKind kind, string name) => kind switch
    {
        NameKind.Category => DataCategories.TryGet(name, out var category) ? DataCategories.Title(category, culture) : null,
        NameKind.Purpose => policy.Purposes.FirstOrDefault(purpose => purpose.Purpose.Path == name)?.Title?.Get(culture),
        NameKind.Controller => policy.Controllers.FirstOrDefault(controller => controller.Name == name)?.Title?.Get(culture),
        _ => policy.Recipients.FirstOrDefault(recipient => recipient.Name == name)?.Title?.Get(culture),
    };
}
