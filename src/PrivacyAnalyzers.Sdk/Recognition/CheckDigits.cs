using System.Linq;
using System.Text;

namespace PrivacyAnalyzers.Recognition;

/// <summary>The arithmetic by which numbers show that they were given out and not typed at random.</summary>
internal static class CheckDigits
{
    /// <summary>More equal digits, or digits in order, than a number that was given out is likely to have.</summary>
    private const int LongestRun = 4;

    /// <summary>Fewer different digits than a number that was given out is likely to have.</summary>
    private const int FewestDigits = 4;

    /// <summary>The digits of a number that may be written in groups, or in full width; null for other texts.</summary>
    public static string? DigitsOf(string text)
    {
        var digits = new StringBuilder();
        foreach (var letter in JapaneseText.InOneWidth(text.Trim()))
        {
            if (letter is >= '0' and <= '9')
                digits.Append(letter);
            else if (letter is not ('-' or ' ' or '(' or ')' or '+' or '.' or '‐' or '−'))
                return null;
        }

        return digits.Length > 0 ? digits.ToString() : null;
    }

    /// <summary>Whether somebody typed along a row of keys: equal digits, digits in order, the same few again and again.</summary>
    public static bool IsPattern(string digits)
    {
        if (digits.Distinct().Count() < FewestDigits)
            return true;
        int equal = 1, up = 1, down = 1;
        for (var i = 1; i < digits.Length; i++)
        {
            var step = digits[i] - digits[i - 1];
            equal = step == 0 ? equal + 1 : 1;
            up = step is 1 or -9 ? up + 1 : 1;
            down = step is -1 or 9 ? down + 1 : 1;
            if (equal >= LongestRun || up >= LongestRun || down >= LongestRun)
                return true;
        }

        return false;
    }

    /// <summary>The check of payment cards.</summary>
    public static bool IsLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            var weighted = i % 2 == 1 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }

        return sum % 10 == 0;
    }

    /// <summary>The check of the Individual Number: eleven digits and one that follows from them.</summary>
    public static bool IsMyNumber(string digits)
    {
        var sum = 0;
        for (var n = 1; n <= 11; n++)
            sum += (digits[11 - n] - '0') * (n <= 6 ? n + 1 : n - 5);
        var rest = sum % 11;
        return digits[11] - '0' == (rest <= 1 ? 0 : 11 - rest);
    }
}
