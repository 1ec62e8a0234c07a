using System;
using System.Globalization;
using System.IO;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Cli.Verbs;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>
/// Tells on standard error what each part of a check took. It is no part of the result: two runs over the same code say the same, and take as long
/// as the machine lets them.
/// </summary>
internal static class TimingTable
{
    private const int NameWidth = 12;

    /// <summary>Writes the table of <paramref name="analysis"/>, whose result took <paramref name="report"/> to write.</summary>
    public static void Write(TextWriter output, CodeAnalysis analysis, Effort report)
    {
        // Compiler and rules take turns on the same threads; the clock's time is split as the processors' time is.
        var (work, rules) = (analysis.Analysing, analysis.Result.RuleTime);
        rules = rules < work.Processor ? rules : work.Processor;
        var share = work.Processor > TimeSpan.Zero ? rules / work.Processor : 0;
        Line("Timing_Title", Strings.Get("Timing_Elapsed"), Strings.Get("Timing_Processor"));
        Row("Timing_Load", analysis.Loading);
        Row("Timing_Compile", new(work.Elapsed * (1 - share), work.Processor - rules));
        Row("Timing_Analyse", new(work.Elapsed * share, rules));
        Row("Timing_Report", report);

        void Row(string name, Effort effort) => Line(name, Seconds(effort.Elapsed), Seconds(effort.Processor));

        void Line(string name, string elapsed, string processor) =>
            output.WriteLine($"{Strings.Get(name).PadRight(NameWidth)}{elapsed.PadLeft(NameWidth)}{processor.PadLeft(NameWidth)}");
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.CurrentUICulture) + " s";
}
