using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Flow.Operations;
using PrivacyAnalyzers.Flow.Projects;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Sdk.Tests.Recognition;

namespace PrivacyAnalyzers.Sdk.Tests.Flow;

/// <summary>
/// The engine by itself over a piece of code. <c>Sink.Log(value)</c> is where data leaves, <c>Sink.Send(to)</c> sends a message;
/// <c>Customer</c> is a person. What is in the namespace <c>Missing</c> need not be there.
/// </summary>
internal sealed class FlowLab
{
    private const string World = """

        public class Customer
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
            public bool OptOut { get; set; }
            public Customer Referrer { get; set; } = null!;
        }

        public interface IAppLogger { void LogInformation(object? message); }

        public interface IEmailSender { void SendEmail(string to, string subject, string body); }

        public static class Sink
        {
            private static readonly IAppLogger logger = null!;
            private static readonly IEmailSender sender = null!;
            public static void Log(object? value) => logger.LogInformation(value);
            public static void Send(string to) => sender.SendEmail(to, "", "");
        }
        """;

    private readonly Probe _probe;

    public FlowLab(string source, OperationTable? operations = null)
    {
        _probe = new Probe(source + World, mayFail: source.Contains("Missing.", StringComparison.Ordinal));
        Model = new PrivacyModel(_probe.Compilation, PrivacyPolicy.Empty, new ModelCache(new EngineCounters())) { Operations = operations ?? OperationTable.Shipped };
    }

    public PrivacyModel Model { get; }

    public Compilation Compilation => _probe.Compilation;

    public BodyResult Analyze(string method, CancellationToken cancellation = default) => Model.Analyze((IMethodSymbol)_probe.Member(method), cancellation);

    /// <summary>What the method hands to sinks, as <c>log: customer.Email</c>, <c>send: customer.Email, checked</c>.</summary>
    public IReadOnlyList<string> Seen(string method) =>
        [.. Analyze(method).Hits.SelectMany(hit => hit.Parts.SelectMany(part => part.Value.Labels.Select(label =>
            hit.Model.IsMessaging
                ? $"send: {label.Text}{(label.Person is { } person && hit.Facts.Allows(Vocabulary.FactKind.OptOut, person) ? ", checked" : "")}"
                : $"log: {label.Text}"))).Distinct().Order(StringComparer.Ordinal)];
}
