using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Testing.Markup;

/// <summary>
/// A span in which exactly this finding must stand: <c>{|PRV1001:…|}</c>, or <c>[|…|]</c> where <paramref name="Id"/> is null; <c>$$</c> says no more
/// than where some finding begins.
/// </summary>
internal sealed record SpanMark(string? Id, TextSpan Span, bool IsPosition = false)
{
    public bool Holds(TextSpan finding) => IsPosition ? finding.Start == Span.Start : finding == Span;
}

/// <summary>A finding on a line: <c>// expect: PRV4001 "customer.Email"</c>, or one known to be missed: <c>// todo: PRV2001</c>.</summary>
internal sealed record LineMark(int Line, string Id, string? MessagePart, bool IsTodo);

/// <summary>A step of some finding's path on this line: <c>// step: source</c>.</summary>
internal sealed record StepMark(int Line, FlowStepKind Kind);

/// <summary>The whole path of the finding on this line: <c>// path: source, call, sink</c>.</summary>
internal sealed record PathMark(int Line, ImmutableArray<FlowStepKind> Kinds);

/// <summary>What the data is that arrives somewhere on this line: <c>// label: email, phone</c>, or <c>// label: none</c>.</summary>
internal sealed record LabelMark(int Line, ImmutableArray<string> Categories);

/// <summary>A part of the summary of the method that is declared on this line: <c>// summary: {returns: {from: [0]}}</c>.</summary>
internal sealed record SummaryMark(int Line, string Part);

/// <summary>A file with its marks taken out: what is compiled, and what is expected of it.</summary>
internal sealed record MarkedFile(
    string Path,
    string Text,
    ImmutableArray<SpanMark> Spans,
    ImmutableDictionary<int, TextSpan> Named,
    ImmutableArray<LineMark> Lines,
    ImmutableArray<StepMark> Steps,
    ImmutableArray<PathMark> Paths,
    ImmutableArray<LabelMark> Labels,
    ImmutableArray<SummaryMark> Summaries);
