using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// What the program's own sender writes down of a message, where it stands behind a library's interface: that the message is sent is told of the
/// interface; that its text goes into a log on the way is known from the code behind it alone.
/// </summary>
internal static class SenderNotes
{
    public static void Record(SinkModel model, Call call, BodyInterpreter body)
    {
        if (model.Channel is not (Channel.Mail or Channel.Sms) || !call.IsVirtual)
            return;
        foreach (var target in body.Summaries.Targets(call.Method, call.IsVirtual))
        {
            var notes = ImmutableArray.CreateRange(SourceCalls.SummaryOf(target, body).OpenHits.Where(IsNote));
            if (!notes.IsEmpty)
                SourceCalls.Apply(MethodSummary.Unknown with { OpenHits = notes }, call, body);
        }
    }

    private static bool IsNote(SinkHit hit) => hit.Model.Channel is Channel.Log or Channel.Console or Channel.Telemetry or Channel.File;
}
