using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Policy.Schema;

/// <summary>What privacy.yml may say.</summary>
public static class PolicySchema
{
    /// <summary>The category that takes a guess back.</summary>
    internal const string NotPersonal = "none";

    /// <summary>A date that will do.</summary>
    internal const string SomeDate = "2027-03-31";

    private const string DatePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private const string NamePattern = @"^\S(.*\S)?$";
    private const string SymbolPattern = @"^[^\s.()<>,/\\]+(\.[^\s.()<>,/\\]+)*$";
    private const string PurposePattern = @"^[^\s.]+(\.[^\s.]+)*$";
    private const string CategoryPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string RuleIdPattern = "^[A-Z][A-Z0-9_]*[0-9]$";

    private static readonly SchemaText Text = new();
    private static readonly SchemaText Reason = new(@"\S", "Support needs it to answer.");
    private static readonly SchemaList Symbols = new(new SchemaText(SymbolPattern, "Shop.Customer.Email"), allowsOne: true);
    private static readonly SchemaList SymbolsOrPaths = new(new SchemaText(NamePattern, "Shop.Recruiting"), allowsOne: true);
    private static readonly SchemaList Hosts = new(new SchemaText(@"^[^\s/:]+$", "api.example.com"), allowsOne: true);
    private static readonly SchemaNode Purpose = new SchemaName(NameKind.Purpose);
    private static readonly SchemaNode Purposes = new SchemaList(Purpose, allowsOne: true);
    private static readonly SchemaNode Controller = new SchemaName(NameKind.Controller);
    private static readonly SchemaNode Category = new SchemaName(NameKind.Category);

    private static readonly SchemaRecord Title = new(
        new SchemaField("en", Text, "Title_en"),
        new SchemaField("ja", Text, "Title_ja"))
    { AllowsText = true };

    /// <summary>The whole file.</summary>
    public static SchemaRecord Root { get; } = new SchemaRecord(
        new SchemaField("version", new SchemaNumber(1, 1), "version"),
        new SchemaField("controllers", Controllers(), "controllers"),
        new SchemaField("purposes", DeclaredPurposes(), "purposes"),
        new SchemaField("data", Data(), "data"),
        new SchemaField("recipients", Recipients(), "recipients"),
        new SchemaField("code", Code(), "code"),
        new SchemaField("dictionary", Dictionary(), "dictionary"),
        new SchemaField("models", new SchemaList(ModelSchema.Library), "models"),
        new SchemaField("rules", Rules(), "rules"),
        new SchemaField("rulePacks", new SchemaList(Text), "rulePacks"),
        new SchemaField("decisions", Decisions(), "decisions"));

    internal static bool LooksLikeDate(string text) => Regex.IsMatch(text, DatePattern);

    private static SchemaTable Controllers()
    {
        var controller = new SchemaRecord(
            new SchemaField("title", Title, "title"))
        { AllowsText = true, AllowsNothing = true };
        return new SchemaTable(controller, NameKind.Controller, NamePattern, "shop");
    }

    private static SchemaTable DeclaredPurposes()
    {
        var purpose = new SchemaRecord(
            new SchemaField("title", Title, "title"),
            new SchemaField("requires", new SchemaChoice("none", "opt-out", "consent"), "purpose_requires"),
            new SchemaField("promotional", new SchemaFlag(), "purpose_promotional"))
        { AllowsText = true, AllowsNothing = true };
        return new SchemaTable(purpose, NameKind.Purpose, PurposePattern, "marketing.newsletter");
    }

    private static SchemaList Data() => new(new SchemaRecord(
        new SchemaField("match", Symbols, "data_match", isRequired: true),
        new SchemaField("category", new SchemaList(new SchemaName(NameKind.Category, also: NotPersonal), allowsOne: true), "data_category"),
        new SchemaField("purposes", Purposes, "data_purposes"),
        new SchemaField("controller", Controller, "data_controller"),
        new SchemaField("subject", Text, "data_subject")));

    private static SchemaTable Recipients()
    {
        var recipient = new SchemaRecord(
            new SchemaField("title", Title, "title"),
            new SchemaField("kind", new SchemaChoice("self", "internal", "processor", "third-party", "public"), "recipient_kind"),
            new SchemaField("country", new SchemaText("^[A-Z]{2}$", "JP"), "recipient_country"),
            new SchemaField("match", Symbols, "recipient_match"),
            new SchemaField("hosts", Hosts, "recipient_hosts"))
        { AllowsText = true, AllowsNothing = true };
        return new SchemaTable(recipient, NameKind.Recipient, NamePattern, "crm");
    }

    private static SchemaList Code() => new(new SchemaRecord(
        new SchemaField("match", SymbolsOrPaths, "code_match", isRequired: true),
        new SchemaField("purpose", Purpose, "code_purpose"),
        new SchemaField("controller", Controller, "code_controller"),
        new SchemaField("test", new SchemaFlag(), "code_test")));

    private static SchemaRecord Dictionary()
    {
        var category = new SchemaRecord(
            new SchemaField("title", Title, "title"),
            new SchemaField("within", Category, "category_within"),
            new SchemaField("tier", new SchemaNumber(1, 5), "category_tier"))
        { AllowsText = true, AllowsNothing = true };
        return new SchemaRecord(
            new SchemaField("add", new SchemaTable(Category, keyPattern: NamePattern, keyExample: "kaiin bango"), "dictionary_add"),
            new SchemaField("ignore", new SchemaList(Text, allowsOne: true), "dictionary_ignore"),
            new SchemaField("categories", new SchemaTable(category, NameKind.Category, CategoryPattern, "loyalty-points"), "dictionary_categories"))
        { AllowsNothing = true };
    }

    private static SchemaList Rules() => new(new SchemaRecord(
        new SchemaField("id", new SchemaText(RuleIdPattern, "SHOP001"), "rule_id", isRequired: true),
        new SchemaField("title", Title, "title"),
        new SchemaField("message", Title, "rule_message", isRequired: true),
        new SchemaField("data", new SchemaList(Category, allowsOne: true), "rule_data"),
        new SchemaField("recipients", new SchemaList(new SchemaName(NameKind.Recipient), allowsOne: true), "rule_recipients"),
        new SchemaField("purposes", Purposes, "rule_purposes"),
        new SchemaField("missing", new SchemaChoice("opt-out", "consent", "identity", "membership"), "rule_missing"),
        new SchemaField("match", SymbolsOrPaths, "rule_match"),
        new SchemaField("severity", new SchemaChoice("warning", "suggestion"), "rule_severity"),
        new SchemaField("help", Text, "rule_help")));

    private static SchemaList Decisions() => new(new SchemaRecord(
        new SchemaField("rule", new SchemaText(RuleIdPattern, "PRV4001"), "decision_rule", isRequired: true),
        new SchemaField("match", SymbolsOrPaths, "decision_match"),
        new SchemaField("finding", new SchemaText("^[0-9a-f]{16}$", "0123456789abcdef"), "decision_finding"),
        new SchemaField("reason", Reason, "decision_reason", isRequired: true),
        new SchemaField("by", Text, "decision_by"),
        new SchemaField("until", new SchemaText(DatePattern, SomeDate), "decision_until"))
    { OneOf = ImmutableArray.Create("match", "finding") });
}
