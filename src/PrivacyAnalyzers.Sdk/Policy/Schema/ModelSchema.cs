using System;
using System.Linq;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Policy.Schema;

/// <summary>What the models of one library may say: the format of the tool's own catalogue.</summary>
internal static class ModelSchema
{
    private static readonly SchemaText Text = new();
    private static readonly SchemaText Type = new(@"^[^\s.()<>,/\\]+(\.[^\s.()<>,/\\]+)*$", "Acme.Messaging.IClient");
    private static readonly SchemaList Methods = Names(@"^(\.ctor|[^\s.*()<>,]+)$", "SendAsync");
    private static readonly SchemaList AnyMethods = Names(@"^(\*|\.ctor|[^\s.*()<>,]+)$", "SendAsync");
    private static readonly SchemaList Members = Names(@"^(this\[\]|[^\s.*()<>,\[\]]+)$", "Data");
    private static readonly SchemaList Factories = Names(@"^[^\s.()<>,/\\]+(\.[^\s.()<>,/\\]+)+$", "Acme.Messaging.Messages.Create");
    private static readonly SchemaChoice Channels = Words<Channel>();
    private static readonly SchemaChoice Kinds = Words<RecipientKind>();

    // The catalogue gives these words their meaning; a test holds the two together.
    private static readonly SchemaChoice Role = new("ignored", "to", "cc", "bcc", "content", "template", "url", "message", "show-all-recipients");

    private static readonly SchemaTable Roles = new(Role, keyPattern: @"^[^\s.()<>,]+$", keyExample: "subject");

    /// <summary>One library.</summary>
    public static SchemaRecord Library { get; } = new(
        new SchemaField("library", Text, "model_library"),
        new SchemaField("version", Text, "model_version"),
        new SchemaField("checked", new SchemaChoice("package", "stub"), "model_checked"),
        new SchemaField("sinks", new SchemaList(Sink()), "model_sinks"),
        new SchemaField("messages", new SchemaList(Message()), "model_messages"),
        new SchemaField("carriers", new SchemaList(Carrier()), "model_carriers"),
        new SchemaField("sanitizers", new SchemaList(Carrier()), "model_sanitizers"),
        new SchemaField("checks", new SchemaList(Check()), "model_checks"),
        new SchemaField("switches", new SchemaList(Switch()), "model_switches"));

    /// <summary>The words of an enumeration as policies write them: <c>third-party</c>.</summary>
    private static SchemaChoice Words<T>()
        where T : struct, Enum =>
        new(Enum.GetNames(typeof(T)).Select(name => Regex.Replace(name, "(?<=[a-z])(?=[A-Z])", "-").ToLowerInvariant()).ToArray());

    private static SchemaRecord Sink() => new(
        new SchemaField("type", Type, "model_type", isRequired: true),
        new SchemaField("methods", Methods, "model_methods"),
        new SchemaField("members", Members, "model_sinkMembers"),
        new SchemaField("channel", Channels, "model_channel", isRequired: true),
        new SchemaField("recipient", Text, "model_recipient"),
        new SchemaField("kind", Kinds, "recipient_kind"),
        new SchemaField("country", new SchemaText("^[A-Z]{2}$", "JP"), "recipient_country"),
        new SchemaField("circle", Words<Circle>(), "model_circle"),
        new SchemaField("roles", Roles, "model_roles"),
        new SchemaField("default", Role, "model_default"));

    private static SchemaRecord Message() => new(
        new SchemaField("type", Type, "model_type", isRequired: true),
        new SchemaField("channel", Channels, "model_channel"),
        new SchemaField("members", Roles, "model_members"),
        new SchemaField("methods", Roles, "model_fillers"),
        new SchemaField("parameters", Roles, "model_parameters"),
        new SchemaField("factories", Factories, "model_factories"));

    private static SchemaRecord Carrier() => new(
        new SchemaField("type", Type, "model_type", isRequired: true),
        new SchemaField("methods", AnyMethods, "model_methods", isRequired: true));

    private static SchemaRecord Check() => new(
        new SchemaField("type", Type, "model_type", isRequired: true),
        new SchemaField("methods", AnyMethods, "model_methods", isRequired: true),
        new SchemaField("fact", Words<FactKind>(), "model_fact", isRequired: true),
        new SchemaField("negated", new SchemaFlag(), "model_negated"),
        new SchemaField("purposes", new SchemaList(new SchemaName(NameKind.Purpose), allowsOne: true), "model_purposes"));

    private static SchemaRecord Switch() => new(
        new SchemaField("type", Type, "model_type", isRequired: true),
        new SchemaField("methods", Methods, "model_methods"),
        new SchemaField("members", Members, "model_switchMembers"),
        new SchemaField("flags", Names(@"^[^\s.*()<>,\[\]]+$", "RequestBody"), "model_flags"));

    private static SchemaList Names(string pattern, string example) => new(new SchemaText(pattern, example), allowsOne: true);
}
