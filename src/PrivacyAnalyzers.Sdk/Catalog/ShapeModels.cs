using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Catalog;

/// <summary>
/// A project's own loggers, mailers and messages, recognised by the shape that such abstractions have everywhere:
/// <c>IEmailSender.SendEmailAsync(to, subject, body)</c>, <c>IAppLogger.LogInformation(message, args)</c>.
/// </summary>
internal static class ShapeModels
{
    private static readonly string[] LoggerTypes = ["Logger", "Log", "Logging"];

    private static readonly ImmutableHashSet<string> LogMethods = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Log", "LogTrace", "LogDebug", "LogInformation", "LogInfo", "LogWarning", "LogWarn", "LogError", "LogCritical", "LogFatal",
        "Trace", "Debug", "Info", "Information", "Warn", "Warning", "Error", "Critical", "Fatal", "Verbose",
        "TraceFormat", "DebugFormat", "InfoFormat", "WarnFormat", "ErrorFormat", "FatalFormat",
        "InformationAsync", "WarningAsync", "ErrorAsync", "InsertLogAsync", "InsertLog");

    private static readonly string[] SendVerbs =
        ["Send", "Deliver", "Notify", "Push", "Enqueue", "Queue"];

    private static readonly (string Word, Channel Channel)[] ChannelWords =
    [
        ("Newsletter", Channel.Mail), ("Campaign", Channel.Mail), ("Email", Channel.Mail), ("Mail", Channel.Mail),
        ("Mailer", Channel.Mail), ("Emailer", Channel.Mail), ("Smtp", Channel.Mail),
        ("Sms", Channel.Sms), ("Push", Channel.Push),
    ];

    private static readonly ImmutableDictionary<string, ArgumentRole> MessageMembers = RolesOf(
        ("To", ArgumentRole.To), ("Recipient", ArgumentRole.To), ("Recipients", ArgumentRole.To), ("ToAddress", ArgumentRole.To),
        ("ToAddresses", ArgumentRole.To), ("ToEmail", ArgumentRole.To), ("Cc", ArgumentRole.Cc), ("CC", ArgumentRole.Cc),
        ("Bcc", ArgumentRole.Bcc), ("BCC", ArgumentRole.Bcc), ("Subject", ArgumentRole.Content), ("Body", ArgumentRole.Content),
        ("Text", ArgumentRole.Content), ("Html", ArgumentRole.Content), ("HtmlBody", ArgumentRole.Content),
        ("TextBody", ArgumentRole.Content), ("Content", ArgumentRole.Content), ("PhoneNumber", ArgumentRole.To));

    private static readonly ImmutableDictionary<string, ArgumentRole> NoRoles = ImmutableDictionary<string, ArgumentRole>.Empty;

    public static bool MayBeSink(string methodName) => MayBeLogger(methodName) || MayBeMailer(methodName);

    /// <summary>Whether a method of this name may write a line of a log.</summary>
    public static bool MayBeLogger(string methodName) => LogMethods.Contains(methodName) || LogShapes.MayWrite(methodName);

    /// <summary>Whether a method of this name may send a message.</summary>
    public static bool MayBeMailer(string methodName) => StartsWithVerb(methodName);

    public static SinkModel? FindSink(IMethodSymbol method)
    {
        if (method.ContainingType is not { } type || method.MethodKind is not (MethodKind.Ordinary or MethodKind.ReducedExtension))
            return null;
        if (FrameworkTypes.Contain(type))
            return null;
        if (LogMethods.Contains(method.Name) && IsLogger(type.Name) && !method.Parameters.IsEmpty)
            return Logger(type.Name);
        if (LogShapes.Writes(method))
            return Logger(LogShapes.NameOf(method));
        return ChannelOf(type.Name, method.Name) is { } channel ? Mailer(method, type.Name, channel) : null;
    }

    public static SinkModel? FindUnresolvedSink(string typeName, string methodName) =>
        (LogMethods.Contains(methodName) && IsLogger(typeName)) || LogShapes.Writes(typeName, methodName) ? Logger(typeName) : null;

    public static MessageModel? FindMessage(ITypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || FrameworkTypes.Contain(type))
            return null;
        var words = NameWords(type.Name);
        var channel = words.Contains("Sms") ? Channel.Sms : words.Any(word => word is "Email" or "Mail") ? Channel.Mail : (Channel?)null;
        if (channel is null || words.Any(word => word is "Template" or "Settings" or "Account" or "Options" or "Service" or "Sender"))
            return null;
        var members = type.GetMembers().OfType<IPropertySymbol>().Where(member => MessageMembers.ContainsKey(member.Name)).ToList();
        return members.Any(member => MessageMembers[member.Name] == ArgumentRole.To)
            && members.Any(member => MessageMembers[member.Name] == ArgumentRole.Content)
            ? new MessageModel(type.Name, channel.Value, MessageMembers, NoRoles, NoRoles)
            : null;
    }

    /// <summary>The words of a Pascal-cased name: <c>IEmailSender</c> is I, Email, Sender.</summary>
    internal static ImmutableArray<string> NameWords(string name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            var ends = i == name.Length
                || (char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))));
            if (!ends)
                continue;
            words.Add(name.Substring(start, i - start));
            start = i;
        }

        return words.ToImmutable();
    }

    private static bool IsLogger(string typeName) => NameWords(typeName) is { IsEmpty: false } words && LoggerTypes.Contains(words[words.Length - 1]);

    /// <summary>A log that is told to the user as <paramref name="typeName"/>.</summary>
    internal static SinkModel Logger(string typeName) =>
        new(
            typeName, ImmutableArray<string>.Empty, Channel.Log, typeName, RecipientKind.Internal,
            RolesOf(("message", ArgumentRole.Template), ("format", ArgumentRole.Template), ("template", ArgumentRole.Template), ("messageTemplate", ArgumentRole.Template)),
            ArgumentRole.Content, Confidence.High);

    private static SinkModel? Mailer(IMethodSymbol method, string typeName, Channel channel)
    {
        var roles = ImmutableDictionary.CreateBuilder<string, ArgumentRole>(StringComparer.Ordinal);
        foreach (var parameter in method.Parameters)
            roles[parameter.Name] = RoleByName(parameter);
        return roles.Values.Any(role => role is ArgumentRole.To or ArgumentRole.Message)
            ? new SinkModel(typeName, ImmutableArray.Create(method.Name), channel, typeName, RecipientKind.Self, roles.ToImmutable(), ArgumentRole.Content, Confidence.High)
            : null;
    }

    private static ArgumentRole RoleByName(IParameterSymbol parameter)
    {
        if (FindMessage(parameter.Type) is not null)
            return ArgumentRole.Message;
        if (parameter.Name.Length == 0)
            return ArgumentRole.Ignored;
        var words = NameWords(char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1));
        var last = words[words.Length - 1].ToLowerInvariant();
        var first = words[0].ToLowerInvariant();
        if (first is "from" or "sender" or "reply" || last is "token" or "template" or "settings" or "account" or "options" or "id")
            return ArgumentRole.Ignored;
        if (last is "cc")
            return ArgumentRole.Cc;
        if (last is "bcc")
            return ArgumentRole.Bcc;
        if (first is "to" or "recipient" or "recipients" or "destination" or "receiver"
            || last is "email" or "emails" or "mail" or "address" or "addresses" or "recipient" or "recipients" or "to" or "phone" or "number"
            || IsPersonWord(last))
            return ArgumentRole.To;
        return last is "subject" or "body" or "message" or "html" or "text" or "content" or "title" or "model" ? ArgumentRole.Content : ArgumentRole.Ignored;
    }

    private static bool IsPersonWord(string word) =>
        word is "customer" or "customers" or "user" or "users" or "member" or "members" or "subscriber" or "subscribers"
            or "person" or "people" or "contact" or "contacts" or "client" or "clients" or "employee" or "employees" or "subscription" or "subscriptions";

    private static Channel? ChannelOf(string typeName, string methodName)
    {
        if (!StartsWithVerb(methodName))
            return null;
        var words = NameWords(typeName).Concat(NameWords(methodName)).ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var (word, channel) in ChannelWords)
            if (words.Contains(word) || words.Contains(word + "s"))
                return channel;
        return null;
    }

    private static bool StartsWithVerb(string methodName) =>
        SendVerbs.Any(verb => methodName.StartsWith(verb, StringComparison.Ordinal)
            && (methodName.Length == verb.Length || !char.IsLower(methodName[verb.Length])));

    private static ImmutableDictionary<string, ArgumentRole> RolesOf(params (string Name, ArgumentRole Role)[] roles)
    {
        var builder = ImmutableDictionary.CreateBuilder<string, ArgumentRole>(StringComparer.Ordinal);
        foreach (var (name, role) in roles)
            builder[name] = role;
        return builder.ToImmutable();
    }
}
