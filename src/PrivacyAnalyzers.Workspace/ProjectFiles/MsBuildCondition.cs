using System;
using System.Globalization;
using System.IO;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Decides a <c>Condition</c> whose properties are filled in: comparisons, <c>Exists</c>, <c>and</c>, <c>or</c>, <c>!</c> and parentheses.
/// One that is not understood does not hold, so that what it guards is left out rather than guessed.
/// </summary>
internal sealed partial class MsBuildCondition
{
    private readonly MatchCollection _tokens;
    private readonly string _folder;
    private int _next;

    private MsBuildCondition(string text, string folder)
    {
        _tokens = Token().Matches(text);
        _folder = folder;
    }

    /// <summary>Whether the condition holds; an empty one does. Relative paths start at <paramref name="folder"/>.</summary>
    public static bool Holds(string text, string folder)
    {
        if (string.IsNullOrWhiteSpace(text))
            return true;
        try
        {
            var condition = new MsBuildCondition(text, folder);
            var value = condition.Or();
            return value && condition._next == condition._tokens.Count;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private string Peek() => _next < _tokens.Count ? _tokens[_next].Value : "";

    private bool Take(string token)
    {
        if (!Peek().Equals(token, StringComparison.OrdinalIgnoreCase))
            return false;
        _next++;
        return true;
    }

    private bool Or()
    {
        var value = And();
        while (Take("or"))
            value |= And();
        return value;
    }

    private bool And()
    {
        var value = Not();
        while (Take("and"))
            value &= Not();
        return value;
    }

    private bool Not()
    {
        if (Take("!"))
            return !Not();
        if (Take("("))
        {
            var inner = Or();
            if (!Take(")"))
                throw new FormatException("no closing parenthesis");
            return inner;
        }

        return Comparison();
    }

    private bool Comparison()
    {
        var left = Operand();
        if (left.Equals("Exists", StringComparison.OrdinalIgnoreCase) && Take("("))
        {
            var path = Path.Combine(_folder, Operand().Replace('\\', Path.DirectorySeparatorChar));
            if (!Take(")"))
                throw new FormatException("no closing parenthesis");
            return File.Exists(path) || Directory.Exists(path);
        }

        var sign = Peek();
        switch (sign)
        {
            case "==" or "!=":
                _next++;
                return left.Equals(Operand(), StringComparison.OrdinalIgnoreCase) == (sign == "==");
            case "<" or ">" or "<=" or ">=":
                _next++;
                var order = Number(left).CompareTo(Number(Operand()));
                return sign switch { "<" => order < 0, ">" => order > 0, "<=" => order <= 0, _ => order >= 0 };
            default:
                return left.Equals("true", StringComparison.OrdinalIgnoreCase);
        }
    }

    private string Operand()
    {
        var token = Peek();
        if (token.Length == 0 || (token[0] != '\'' && !char.IsLetterOrDigit(token[0]) && token[0] is not ('_' or '-' or '.')))
            throw new FormatException("an operand is missing");
        _next++;
        return token[0] == '\'' ? token[1..^1] : token;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"'[^']*'|==|!=|<=|>=|[<>!()]|[\w.\-]+|\S")]
    private static partial Regex Token();
}
