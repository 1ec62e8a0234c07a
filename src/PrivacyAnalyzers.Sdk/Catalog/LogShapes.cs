using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Catalog;

/// <summary>
/// The logs that programs without a logging library write by themselves: <c>LogWriter.Write(text)</c>, <c>WriteLog(text)</c> of a form,
/// <c>ログ出力(text)</c>.
/// </summary>
internal static class LogShapes
{
    private static readonly string[] LogWords = ["Log", "Logger", "Logging"];

    // Logs of who did what are kept on purpose.
    private static readonly string[] Records = ["Audit", "Access", "History", "Change"];

    private static readonly string[] Companions = ["Writer", "Helper", "Util", "Utils", "Utility", "Manager", "Out", "Output", "File"];

    private static readonly ImmutableHashSet<string> WriteMethods = ImmutableHashSet.Create(
        StringComparer.Ordinal, "Write", "WriteLine", "WriteAsync", "WriteLineAsync", "Out", "Output", "出力", "書込", "書き込み");

    private static readonly ImmutableHashSet<string> LogMethods = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "WriteLog", "WriteLogAsync", "WriteLogLine", "WriteErrorLog", "WriteInfoLog", "WriteDebugLog", "OutputLog", "LogWrite", "LogOutput", "WriteToLog", "WriteLogFile",
        "ログ出力", "ログ書込", "ログ書き込み", "エラーログ出力");

    /// <summary>Whether a method of this name may write a line of such a log.</summary>
    public static bool MayWrite(string method) => WriteMethods.Contains(method) || LogMethods.Contains(method);

    /// <summary>Whether the method writes a text that it is given to a log, as far as names tell.</summary>
    public static bool Writes(IMethodSymbol method) =>
        Writes(method.ContainingType.Name, method.Name)
        && method.Parameters.Any(parameter => parameter.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object);

    /// <summary>The same where only names are known.</summary>
    public static bool Writes(string type, string method) => (LogMethods.Contains(method) && !IsRecord(type)) || (WriteMethods.Contains(method) && IsLog(type));

    /// <summary>Whether what the method puts into a file is a log.</summary>
    public static bool IsOfLog(IMethodSymbol method) => method.ContainingType is { Name: var type } && (IsLog(type) || (LogMethods.Contains(method.Name) && !IsRecord(type)));

    /// <summary>Whether nothing but the name of the method says that it writes a log: its type is of something else, which may have a log of its own to show or keep.</summary>
    public static bool IsNamedOnly(IMethodSymbol method) => LogMethods.Contains(method.Name) && !IsLog(method.ContainingType.Name);

    /// <summary>How the log is told to the user: by its type, or by the method where that is of something else.</summary>
    public static string NameOf(IMethodSymbol method) => IsLog(method.ContainingType.Name) ? method.ContainingType.Name : method.Name;

    private static bool IsLog(string type)
    {
        if (type.EndsWith("ログ", StringComparison.Ordinal) || type.EndsWith("ロガー", StringComparison.Ordinal))
            return true;
        var words = ShapeModels.NameWords(type);
        return !words.IsEmpty && !IsRecord(type)
            && (LogWords.Contains(words[words.Length - 1]) || (words.Length > 1 && LogWords.Contains(words[words.Length - 2]) && Companions.Contains(words[words.Length - 1])));
    }

    private static bool IsRecord(string type) => ShapeModels.NameWords(type).Any(Records.Contains);
}
