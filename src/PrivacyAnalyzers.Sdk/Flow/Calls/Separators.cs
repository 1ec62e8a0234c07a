using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// <c>Regex.Replace(phone, "[^0-9]", "")</c>: what stands between digits or letters is taken out, and the number is still the number. Any
/// other pattern, or another replacement, may be a mask.
/// </summary>
internal static class Separators
{
    // All but digits or letters and signs among them, or signs that separate. What leaves nothing but signs leaves no number.
    private static readonly Regex Pattern = new(@"^(\[\^[.@+_-]*(0-9|a-z|A-Z|\\d|\\w)(0-9|a-z|A-Z|\\d|\\w|[.@+_-])*\]|\\D|\\W|\\s|\[(\\s|\\[-().]|[ ().+/-])+\])[+*]?$", RegexOptions.CultureInvariant);

    /// <summary>Whether the call gives back its first argument without separators.</summary>
    public static bool AreTakenOut(Call call) =>
        call.Method is { Name: "Replace", IsStatic: true, ContainingType.Name: "Regex" } && call.Arguments.Length >= 3
        && Text(call, "pattern") is { } pattern && Pattern.IsMatch(pattern)
        && Text(call, "replacement") is "";

    private static string? Text(Call call, string parameter) => call.Arguments.FirstOrDefault(argument => argument.Parameter.Name == parameter)?.Operation switch
    {
        { ConstantValue: { HasValue: true, Value: string constant } } => constant,
        IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => "",
        _ => null,
    };
}
