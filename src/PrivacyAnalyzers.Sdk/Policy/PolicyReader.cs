using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Policy.Matching;
using PrivacyAnalyzers.Policy.Schema;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Policy;

/// <summary>Turns the nodes of a policy into what they say.</summary>
internal sealed class PolicyReader
{
    private readonly PolicyProblems _problems;

    public PolicyReader(PolicyProblems problems) => _problems = problems;

    public PolicyContent Read(YamlMapping root)
    {
        var categories = new PolicyCategories(_problems, root);
        var tree = new PurposeTree();
        var purposes = ReadPurposes(root, tree);
        var recipients = root.Table("recipients").Select(ReadRecipient).ToImmutableArray();
        var code = root.Rows("code").SelectMany(row => Each(row.Texts("match"), ReadCode(row))).ToImmutableArray();
        return new PolicyContent(
            purposes,
            tree,
            root.Table("controllers").Select(entry => new ControllerDeclaration(entry.Key.Value, entry.Value.Title(), entry.Key.Span)).ToImmutableArray(),
            recipients,
            new PatternTable<DataDeclaration>(root.Rows("data")
                .SelectMany(row => Each(row.Texts("match"), ReadData(row, categories)))
                .Select(row => (Glob.OfSymbols(row.Pattern), row.Value))),
            new PatternTable<CodeEntry>(code.Where(row => !PolicyPattern.IsPathLike(row.Pattern)).Select(row => (Glob.OfSymbols(row.Pattern), row.Value))),
            new PatternTable<CodeEntry>(code.Where(row => PolicyPattern.IsPathLike(row.Pattern)).Select(row => (Glob.OfPaths(row.Pattern), row.Value))),
            new PatternTable<RecipientDeclaration>(recipients
                .SelectMany(recipient => Each(recipient.Patterns, recipient)).Select(row => (Glob.OfSymbols(row.Pattern), row.Value))),
            new PatternTable<RecipientDeclaration>(recipients
                .SelectMany(recipient => Each(recipient.Hosts, recipient)).Select(row => (Glob.OfHosts(row.Pattern), row.Value))),
            ReadDictionary(root, categories),
            root.TryGet("models", out var models) ? models as YamlSequence : null,
            root.Rows("rules").Select(row => ReadRule(row, categories)).OfType<RuleDeclaration>().ToImmutableArray(),
            root.Rows("decisions").Select(ReadDecision).OfType<DecisionDeclaration>().ToImmutableArray(),
            PolicyPattern.In(root),
            root.Texts("rulePacks"));
    }

    private static IEnumerable<(string Pattern, T Value)> Each<T>(ImmutableArray<string> patterns, T value) =>
        patterns.Select(pattern => (pattern, value));

    /// <summary>Reads the purposes above before those below, which take over what they do not say themselves.</summary>
    private static ImmutableArray<PurposeDeclaration> ReadPurposes(YamlMapping root, PurposeTree tree)
    {
        foreach (var entry in root.Table("purposes").OrderBy(entry => entry.Key.Value.Length))
        {
            var purpose = new Purpose(entry.Key.Value);
            var above = tree.Nearest(purpose);
            var fields = entry.Value as YamlMapping;
            var own = Requirement(fields.Text("requires"));
            var requires = own ?? above?.Requires ?? PurposeRequirement.None;
            var isPromotional = fields.Flag("promotional") ?? (own == PurposeRequirement.OptOutCheck || above is { IsPromotional: true });
            tree.Add(new PurposeDeclaration(purpose, entry.Value.Title(), requires, isPromotional, entry.Key.Span));
        }
        return tree.Declared.OrderBy(purpose => purpose.Span.Start).ToImmutableArray();
    }

    private static PurposeRequirement? Requirement(string? word) => word switch
    {
        "none" => PurposeRequirement.None,
        "opt-out" => PurposeRequirement.OptOutCheck,
        "consent" => PurposeRequirement.Consent,
        _ => null,
    };

    private static RecipientDeclaration ReadRecipient(YamlEntry entry)
    {
        var fields = entry.Value as YamlMapping;
        var kind = fields.Text("kind") switch
        {
            "self" => RecipientKind.Self,
            "internal" => RecipientKind.Internal,
            "processor" => RecipientKind.Processor,
            "public" => RecipientKind.Public,
            _ => RecipientKind.ThirdParty,
        };
        return new RecipientDeclaration(
            entry.Key.Value, entry.Value.Title(), kind, fields.Text("country"), fields.Texts("match"), fields.Texts("hosts"), entry.Key.Span);
    }

    private static DataDeclaration ReadData(YamlMapping row, PolicyCategories categories)
    {
        var ids = row.Texts("category");
        return new DataDeclaration(
            ids.Select(categories.Find).OfType<DataCategory>().ToImmutableArray(),
            ids.Contains(PolicySchema.NotPersonal),
            row.Texts("purposes").Select(path => new Purpose(path)).ToImmutableArray(),
            row.Text("controller"),
            row.Text("subject"));
    }

    private static CodeEntry ReadCode(YamlMapping row) =>
        new(row.Text("purpose") is { } path ? new Purpose(path) : null, row.Text("controller"), row.Flag("test"));

    private static RuleDeclaration? ReadRule(YamlMapping row, PolicyCategories categories)
    {
        if (row.Scalars("id").FirstOrDefault() is not { } id || row.Localized("message") is not { } message)
            return null;
        var match = row.Texts("match");
        return new RuleDeclaration(
            id.Value,
            row.Localized("title"),
            message,
            match.Where(pattern => !PolicyPattern.IsPathLike(pattern)).Select(Glob.OfSymbols).ToImmutableArray(),
            match.Where(PolicyPattern.IsPathLike).Select(Glob.OfPaths).ToImmutableArray(),
            id.Span)
        {
            Data = row.Texts("data").Select(categories.Find).OfType<DataCategory>().ToImmutableArray(),
            Recipients = row.Texts("recipients"),
            Purposes = row.Texts("purposes").Select(path => new Purpose(path)).ToImmutableArray(),
            Missing = row.Text("missing") switch
            {
                "opt-out" => FactKind.OptOut,
                "consent" => FactKind.Consent,
                "identity" => FactKind.Identity,
                "membership" => FactKind.Membership,
                _ => null,
            },
            IsSuggestion = row.Text("severity") == "suggestion",
            Help = row.Text("help"),
        };
    }

    private DecisionDeclaration? ReadDecision(YamlMapping row)
    {
        var (rule, reason) = (row.Scalars("rule").FirstOrDefault(), row.Text("reason"));
        if (rule is null || reason is null)
            return null;
        var until = row.Scalars("until").FirstOrDefault();
        var day = until is null ? (DateTime?)null : Day(until);
        if (until is not null && day is null)
            return null;
        var match = row.Texts("match");
        return new DecisionDeclaration(
            rule.Value,
            row.Text("finding"),
            match.Where(pattern => !PolicyPattern.IsPathLike(pattern)).Select(Glob.OfSymbols).ToImmutableArray(),
            match.Where(PolicyPattern.IsPathLike).Select(Glob.OfPaths).ToImmutableArray(),
            reason,
            row.Text("by"),
            day,
            (until ?? rule).Span);
    }

    // What is no date at all was reported by the schema; the calendar knows more than that.
    private DateTime? Day(YamlScalar text)
    {
        if (DateTime.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        if (PolicySchema.LooksLikeDate(text.Value))
            _problems.Schema(text.Span, PolicyMessages.ExpectedLike, text.Value, PolicySchema.SomeDate);
        return null;
    }

    private static PolicyDictionary ReadDictionary(YamlMapping root, PolicyCategories categories)
    {
        var section = root.TryGet("dictionary", out var node) ? node as YamlMapping : null;
        if (section is null)
            return PolicyDictionary.Empty;
        var names =
            from entry in section.Table("add")
            let id = (entry.Value as YamlScalar)?.Value
            where id is not null
            let category = categories.Find(id)
            where category is not null
            select new DictionaryName(entry.Key.Value, category);
        return new PolicyDictionary(names.ToImmutableArray(), section.Texts("ignore"), categories.Declared);
    }
}
