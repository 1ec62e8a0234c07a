namespace PrivacyAnalyzers.Rules;

/// <summary>
/// Keys of a finding's <see cref="Microsoft.CodeAnalysis.Diagnostic.Properties"/>: what code fixes, the command line
/// and the language server read from it. Values are invariant text; keys that do not apply are absent.
/// </summary>
public static class FindingProperties
{
    /// <summary>An id that does not move with lines: 16 hexadecimal digits.</summary>
    public const string Fingerprint = "privacy.fingerprint";

    /// <summary>Ids of the data categories that are exposed, joined by commas, the gravest first.</summary>
    public const string Categories = "privacy.categories";

    /// <summary>How many items of personal data are told at once.</summary>
    public const string Items = "privacy.items";

    /// <summary>The highest tier among the categories, 1 to 5.</summary>
    public const string Tier = "privacy.tier";

    /// <summary>How sure the finding is: <c>low</c>, <c>medium</c>, <c>high</c> or <c>declared</c>.</summary>
    public const string Confidence = "privacy.confidence";

    /// <summary>What happened, in PrivacyMark's words (発生事象).</summary>
    public const string IncidentEvent = "privacy.incident.event";

    /// <summary>How it happened, in PrivacyMark's words (事象分類).</summary>
    public const string IncidentKind = "privacy.incident.kind";

    /// <summary>Why it happened, in PrivacyMark's words (原因).</summary>
    public const string IncidentCause = "privacy.incident.cause";

    /// <summary>
    /// The path from source to sink, one step a line, each <c>kind|text</c>; the n-th line belongs to the n-th of the
    /// finding's additional locations. Read it with <see cref="FlowPath"/>.
    /// </summary>
    public const string Path = "privacy.path";

    /// <summary>The C# expression of the person whom the missing check is about, as it can be written at the finding: <c>customer</c>.</summary>
    public const string Person = "privacy.fix.person";

    /// <summary>The name of the person's own opt-out or opt-in member: <c>OptOut</c>.</summary>
    public const string StateMember = "privacy.fix.stateMember";

    /// <summary>
    /// How <see cref="StateMember"/> reads when contact is allowed: <c>false</c>, <c>true</c> or <c>null</c>
    /// (an <c>UnsubscribedAt</c> that must be null).
    /// </summary>
    public const string StateAllows = "privacy.fix.stateAllows";

    /// <summary>Why a check in sight does not protect the person, by the names of <see cref="Events.CheckFailure"/>: <c>Inverted</c>; the path begins at the check.</summary>
    public const string FailedCheck = "privacy.fix.failedCheck";

    /// <summary>The name of the person's member that a check in sight looks at and gets wrong: <c>OptOut</c>.</summary>
    public const string AskedMember = "privacy.fix.askedMember";

    /// <summary>How <see cref="AskedMember"/> reads when contact is allowed, as <see cref="StateAllows"/> does.</summary>
    public const string AskedAllows = "privacy.fix.askedAllows";

    /// <summary>The names of the parts of a setting that show personal data, joined by commas: <c>RequestBody,ResponseBody</c>.</summary>
    public const string Shown = "privacy.fix.shown";

    /// <summary>The purpose for which the code runs, as inferred or declared: <c>recruiting</c>.</summary>
    public const string Purpose = "privacy.purpose";

    /// <summary>Whether that purpose was declared, by annotations or the policy: <c>true</c>; absent when it was inferred.</summary>
    public const string PurposeIsDeclared = "privacy.fix.purposeIsDeclared";

    /// <summary>The purposes for which the data was collected, joined by commas.</summary>
    public const string CollectedFor = "privacy.collectedFor";

    /// <summary>The identifier expression that may stand in for the personal data: <c>customer.Id</c>.</summary>
    public const string IdExpression = "privacy.fix.id";

    /// <summary>The code that reads other data of the same person at the same place, a line each: <c>customer.Phone</c>.</summary>
    public const string AlsoTold = "privacy.fix.alsoTold";

    /// <summary>The code that reads the address of a relative or contact to whom a message about somebody else goes: <c>customer.SpouseEmail</c>.</summary>
    public const string Reader = "privacy.fix.reader";

    /// <summary>The name that was probably meant instead of an unknown one.</summary>
    public const string Suggestion = "privacy.fix.suggestion";

    /// <summary>Why the finding was accepted, and by whom; only on findings that a decision of the policy suppresses.</summary>
    public const string Decision = "privacy.decision";

    /// <summary>The purpose that an annotation names and privacy.yml does not declare: <c>recruiting</c>.</summary>
    public const string UnknownPurpose = "privacy.fix.unknownPurpose";

    /// <summary>Whether the finding holds only if every project of the policy reports it: <c>true</c>.</summary>
    public const string IsOpen = "privacy.open";

    /// <summary>
    /// The id of the method whose callers decide whether the finding holds, when none of them is in its own project; a host that looks at
    /// the projects above knows whether they were judged.
    /// </summary>
    public const string CallersOf = "privacy.callersOf";

    /// <summary>What a loop fills and can be emptied with <c>Clear()</c>: <c>message.To</c>.</summary>
    public const string Holder = "privacy.fix.holder";

    /// <summary>The method that maps the route of an endpoint: <c>MapGet</c>; absent for an action of a controller.</summary>
    public const string Route = "privacy.fix.route";

    /// <summary>The id of the organisation's own rule that a finding of PRV9100 belongs to: <c>SHOP001</c>.</summary>
    public const string OwnRule = "privacy.ownRule";

    /// <summary>Where the organisation tells more of its own rule.</summary>
    public const string OwnRuleHelp = "privacy.ownRule.help";

    /// <summary>The name of the recipient that data reached: <c>SendGrid</c>.</summary>
    public const string Recipient = "privacy.recipient";
}
