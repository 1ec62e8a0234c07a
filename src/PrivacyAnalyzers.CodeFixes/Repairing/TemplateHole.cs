using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.CodeFixes.Repairing;

/// <summary>The hole of a message template that a logged argument fills: <c>{Email}</c> in <c>"Sent to {Email}"</c>.</summary>
internal sealed class TemplateHole
{
    private static readonly ImmutableHashSet<string> TemplateParameters = ["message", "messageTemplate", "format", "formatString", "template"];

    // Doubled braces stand for themselves.
    private static readonly Regex Holes = new(@"\{\{|\}\}|\{(?<operator>[@$]?)(?<name>[^{}:,]+)(?<rest>[^{}]*)\}", RegexOptions.CultureInvariant);

    private readonly int index;

    private TemplateHole(LiteralExpressionSyntax template, int index)
    {
        Template = template;
        this.index = index;
    }

    /// <summary>The literal that the hole is in.</summary>
    public LiteralExpressionSyntax Template { get; }

    /// <summary><c>@</c>, <c>$</c> or nothing.</summary>
    public string Operator => Find(Template)[index].Groups["operator"].Value;

    /// <summary>Whether it has a name rather than a number.</summary>
    public bool IsNamed => NumberOf(Template, index) is null;

    /// <summary>Which hole of the template it is.</summary>
    public int Index => index;

    /// <summary>What stands around the holes of <paramref name="template"/>, as it is written.</summary>
    public static IEnumerable<string> TextsOf(LiteralExpressionSyntax template)
    {
        var (text, from) = (template.Token.Text, 0);
        foreach (var hole in Find(template))
        {
            yield return text.Substring(from, hole.Index - from);
            from = hole.Index + hole.Length;
        }

        yield return text.Substring(from);
    }

    /// <summary>The number of the hole at <paramref name="index"/>; null when it has a name.</summary>
    public static int? NumberOf(LiteralExpressionSyntax template, int index) => int.TryParse(Find(template)[index].Groups["name"].Value, out var number) ? number : null;

    /// <summary>The hole at <paramref name="index"/> as it is written; without its operator and with another name where <paramref name="name"/> is not null.</summary>
    public static string Write(LiteralExpressionSyntax template, int index, string? name)
    {
        var hole = Find(template)[index];
        return name is null ? hole.Value : "{" + name + hole.Groups["rest"].Value + "}";
    }

    /// <summary>The hole for <paramref name="argument"/>; null when the template is not a literal or does not match the arguments.</summary>
    public static TemplateHole? For(SemanticModel model, ArgumentSyntax argument)
    {
        if (argument.Parent is not ArgumentListSyntax { Arguments: var arguments, Parent: InvocationExpressionSyntax call }
            || Method(model, call) is not { } method
            || arguments.Any(each => each.NameColon is not null))
        {
            return null;
        }

        var at = method.Parameters.TakeWhile(parameter => !IsTemplate(parameter)).Count();
        if (at >= arguments.Count || at >= method.Parameters.Length
            || arguments[at].Expression is not LiteralExpressionSyntax template || !template.IsKind(SyntaxKind.StringLiteralExpression))
        {
            return null;
        }

        var index = arguments.IndexOf(argument) - at - 1;
        return index >= 0 && Find(template).Count == arguments.Count - at - 1 ? new TemplateHole(template, index) : null;
    }

    /// <summary>Gives the hole another name and takes its operator away, in the state of the template that <paramref name="current"/> is.</summary>
    public LiteralExpressionSyntax Rename(LiteralExpressionSyntax current, string name) => Change(current, Write(current, index, name));

    /// <summary>Takes the hole's operator away, in the state of the template that <paramref name="current"/> is.</summary>
    public LiteralExpressionSyntax DropOperator(LiteralExpressionSyntax current) => Change(current, Write(current, index, Find(current)[index].Groups["name"].Value));

    /// <summary>What a hole for <paramref name="value"/> is called: <c>CustomerId</c> for <c>customer.Id</c> and for <c>customer.CustomerId</c>.</summary>
    public static string NameFor(ExpressionSyntax value)
    {
        var names = value.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(name => Capital(name.Identifier.ValueText)).ToImmutableArray();
        if (names.IsEmpty)
            return "Value";
        var last = names[names.Length - 1];
        return last == "Id" && names.Length > 1 ? names[names.Length - 2] + last : last;
    }

    private static string Capital(string name)
    {
        var word = name.TrimStart('_');
        return word.Length == 0 ? name : char.ToUpperInvariant(word[0]) + word.Substring(1);
    }

    private LiteralExpressionSyntax Change(LiteralExpressionSyntax template, string hole)
    {
        var text = template.Token.Text;
        var match = Find(template)[index];
        var changed = text.Substring(0, match.Index) + hole + text.Substring(match.Index + match.Length);
        return template.WithToken(SyntaxFactory.ParseToken(changed).WithTriviaFrom(template.Token));
    }

    private static List<Match> Find(LiteralExpressionSyntax template) =>
        [.. Holes.Matches(template.Token.Text).Cast<Match>().Where(match => match.Groups["name"].Success)];

    private static IMethodSymbol? Method(SemanticModel model, InvocationExpressionSyntax call)
    {
        var info = model.GetSymbolInfo(call);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
    }

    /// <summary>Whether a message template is passed there.</summary>
    public static bool IsTemplate(IParameterSymbol parameter) =>
        parameter.Type.SpecialType == SpecialType.System_String && TemplateParameters.Contains(parameter.Name);
}
