using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Cli.Output;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Verbs;

/// <summary><c>privacy explain --symbol Shop.Customer.Tel [PATH]</c>: why something is, or is not, taken for personal data.</summary>
internal static class ExplainSymbol
{
    /// <summary>Explains every symbol called <paramref name="name"/> in the code under <paramref name="path"/>, and returns the exit code.</summary>
    public static async Task<int> RunAsync(string name, string path, bool restore, CancellationToken cancellationToken)
    {
        using var loaded = await SolutionLoader.LoadAsync(path, new() { Restore = restore }, null, cancellationToken).ConfigureAwait(false);
        if (!loaded.Solution.Projects.Any())
        {
            await Console.Error.WriteLineAsync(Strings.Get("Check_NothingAnalysed")).ConfigureAwait(false);
            return ExitCodes.NothingAnalysed;
        }

        using var stream = Console.OpenStandardOutput();
        using var output = new StyledWriter(stream, TerminalColor.IsWanted);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var project in loaded.Solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
            var recognizer = new Recognizer(compilation, await ProjectPolicy.OfAsync(project, cancellationToken).ConfigureAwait(false));
            foreach (var symbol in NamedSymbols.Find(compilation, name, cancellationToken))
            {
                var place = Place(symbol, loaded.Coverage.Root);
                if (told.Add(place))
                    Write(output, symbol, place, recognizer);
            }
        }

        if (told.Count > 0)
            return ExitCodes.Clean;
        await Console.Error.WriteLineAsync(Strings.Format("Explain_NoSymbol", name)).ConfigureAwait(false);
        return ExitCodes.Usage;
    }

    private static void Write(StyledWriter output, ISymbol symbol, string place, Recognizer recognizer)
    {
        output.Write(symbol.ToDisplayString(), "bold").Line("  " + place, "grey");
        if (symbol is INamedTypeSymbol type)
        {
            output.Line("  " + Strings.Get(recognizer.IsPerson(type) ? "Explain_Person" : "Explain_NoPerson"));
            foreach (var member in type.GetMembers().Where(member => member is IPropertySymbol or IFieldSymbol && !member.IsImplicitlyDeclared))
                output.Line($"  {member.Name}: {Verdict(recognizer.Classify(member))}");
        }
        else
        {
            var explanation = recognizer.Explain(symbol);
            output.Line("  " + Verdict(explanation.Data));
            foreach (var reason in explanation.Reasons)
                output.Line("  - " + reason.ToString(null, CultureInfo.CurrentUICulture));
        }

        output.Line();
    }

    private static string Verdict(DataClassification? data) => data is null ? Strings.Get("Explain_NotPersonal") : DataWords.Describe(data, CultureInfo.CurrentUICulture);

    private static string Place(ISymbol symbol, string root)
    {
        var span = MappedPlace.Of(symbol.Locations[0]);
        return $"{Path.GetRelativePath(root, span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
    }
}
