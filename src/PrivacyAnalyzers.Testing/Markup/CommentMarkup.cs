using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Testing.Markup;

/// <summary>
/// Reads the marks in comments at the end of a line (<c>// expect: PRV4001</c>; <c>#</c> instead of <c>//</c> in YAML) and takes
/// them out, so that the analysed code does not show what is expected of it. Several may follow each other on a line.
/// </summary>
internal sealed partial class CommentMarkup(string path)
{
    private readonly ImmutableArray<LineMark>.Builder lines = ImmutableArray.CreateBuilder<LineMark>();
    private readonly ImmutableArray<StepMark>.Builder steps = ImmutableArray.CreateBuilder<StepMark>();
    private readonly ImmutableArray<PathMark>.Builder paths = ImmutableArray.CreateBuilder<PathMark>();
    private readonly ImmutableArray<LabelMark>.Builder labels = ImmutableArray.CreateBuilder<LabelMark>();
    private readonly ImmutableArray<SummaryMark>.Builder summaries = ImmutableArray.CreateBuilder<SummaryMark>();

    /// <summary>Reads a whole file: comment marks and span marks.</summary>
    public static MarkedFile Read(string path, string marked)
    {
        var comments = new CommentMarkup(path);
        var uncommented = string.Join('\n', marked.Split('\n').Select(comments.TakeOut));
        var (text, spans, named) = SpanMarkup.Parse(path, uncommented);
        return new MarkedFile(
            path, text, spans, named, comments.lines.ToImmutable(), comments.steps.ToImmutable(), comments.paths.ToImmutable(),
            comments.labels.ToImmutable(), comments.summaries.ToImmutable());
    }

    private string TakeOut(string line, int number)
    {
        var first = Start().Match(line);
        if (!first.Success)
            return line;
        if (first.Index == 0)
            throw Refuse(number, "a mark must stand at the end of the line it is about, not on a line of its own");

        foreach (var directive in Start().Split(line[first.Index..]).Skip(1).Chunk(2))
            Read(number, directive[0], directive[1].Trim());
        return line[..first.Index] + (line.EndsWith('\r') ? "\r" : "");
    }

    private void Read(int line, string kind, string content)
    {
        switch (kind)
        {
            case "expect":
            case "todo":
                foreach (Match item in Items(line, content))
                {
                    var part = item.Groups["part"];
                    lines.Add(new LineMark(line, item.Groups["id"].Value, part.Success ? part.Value : null, kind == "todo"));
                }

                break;
            case "step":
                steps.AddRange(Kinds(line, content).Select(step => new StepMark(line, step)));
                break;
            case "label":
                labels.Add(new LabelMark(line, [.. content.Split(',', StringSplitOptions.TrimEntries).Where(category => category != "none").Order(StringComparer.Ordinal)]));
                break;
            case "summary":
                summaries.Add(new SummaryMark(line, content));
                break;
            default:
                paths.Add(new PathMark(line, [.. Kinds(line, content)]));
                break;
        }
    }

    private MatchCollection Items(int line, string content) =>
        List().IsMatch(content) ? Item().Matches(content) : throw Refuse(line, $"ids separated by commas are expected, not: {content}");

    private IEnumerable<FlowStepKind> Kinds(int line, string content) => content.Split(',', StringSplitOptions.TrimEntries).Select(name =>
        Enum.TryParse<FlowStepKind>(name, ignoreCase: true, out var kind) && !int.TryParse(name, out _)
            ? kind
            : throw Refuse(line, $"'{name}' is no kind of step ({string.Join(", ", Enum.GetNames<FlowStepKind>()).ToLowerInvariant()})"));

    private VerificationException Refuse(int line, string why) => new($"{path}({line + 1}): {why}");

    [GeneratedRegex(@"\s*(?://|(?<=\s)\#)\s*(expect|todo|step|path|label|summary):")]
    private static partial Regex Start();

    [GeneratedRegex("""^[A-Za-z]+\d+(\s+"[^"]*")?(\s*,\s*[A-Za-z]+\d+(\s+"[^"]*")?)*$""")]
    private static partial Regex List();

    [GeneratedRegex("""(?<id>[A-Za-z]+\d+)(\s+"(?<part>[^"]*)")?""")]
    private static partial Regex Item();
}
