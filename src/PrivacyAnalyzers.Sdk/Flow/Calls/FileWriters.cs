using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>Writers of text know where they write to only where they are made.</summary>
internal static class FileWriters
{
    /// <summary>Whether a call of <paramref name="sink"/> writes somewhere else than the sink says: to memory, to a response.</summary>
    public static bool WriteElsewhere(SinkModel sink, Call call, BodyInterpreter body) =>
        sink.Channel == Vocabulary.Channel.File && call.Method.ContainingType.Name == "StreamWriter" && !IsOpenedOnFile(call.Receiver?.Entity?.Site, body);

    /// <summary>
    /// The log that a writer is for which the type keeps: what a method writes to it that says to write a log is one, wherever the writer was made.
    /// </summary>
    public static SinkModel? OfOwnLog(Call call, BodyInterpreter body) =>
        call.Method.Name is "Write" or "WriteLine" or "WriteAsync" or "WriteLineAsync"
        && call.Receiver is { Type.Name: "StreamWriter" or "TextWriter", Entity: { Kind: not EntityKind.This, Root.Kind: EntityKind.This or EntityKind.Static } }
        && LogShapes.IsOfLog(body.Method)
            ? ShapeModels.Logger(LogShapes.NameOf(body.Method))
            : null;

    private static bool IsOpenedOnFile(SyntaxNode? made, BodyInterpreter body) =>
        made is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax
        && body.Model.Bodies.ModelOf(made).GetSymbolInfo(made, body.Cancellation).Symbol is IMethodSymbol maker
        && (maker is { MethodKind: MethodKind.Constructor, Parameters: { IsEmpty: false } given } ? given[0].Name == "path" : maker.Name is "CreateText" or "AppendText");
}
