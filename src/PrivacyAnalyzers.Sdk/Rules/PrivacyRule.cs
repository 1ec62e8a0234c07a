using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules;

/// <summary>
/// A privacy rule: what it is called, and when it objects to something that happens to personal data. Override the
/// methods for the events it cares about. Rules are created once and used from several threads; they hold no state.
/// </summary>
public abstract class PrivacyRule
{
    /// <summary>Id, texts and default severity.</summary>
    public abstract DiagnosticDescriptor Descriptor { get; }

    /// <summary>The class of incident that a finding would become.</summary>
    public abstract IncidentClass Incident { get; }

    /// <summary>
    /// Whether the rule looks at the purpose of what happens. It is then asked again about what a helper did that does not say why
    /// it runs, at each caller that says so.
    /// </summary>
    public virtual bool DependsOnPurpose => false;

    /// <summary>Personal data reached a place where it leaves: a log, a message, another service.</summary>
    public virtual void Check(PersonalDataReached data, RuleContext context)
    {
    }

    /// <summary>A message was sent to people.</summary>
    public virtual void Check(MessageSent message, RuleContext context)
    {
    }

    /// <summary>A web endpoint answers with personal data.</summary>
    public virtual void Check(EndpointReturned answer, RuleContext context)
    {
    }

    /// <summary>A person is picked or matched by what several people may share.</summary>
    public virtual void Check(PersonLookedUp found, RuleContext context)
    {
    }

    /// <summary>A person is kept where all who use the program find the same one.</summary>
    public virtual void Check(PersonKept kept, RuleContext context)
    {
    }

    /// <summary>Data that may be a real person's is written into the code.</summary>
    public virtual void Check(PersonWrittenOut written, RuleContext context)
    {
    }

    /// <summary>Code says how long a password must be.</summary>
    public virtual void Check(PasswordLengthSet set, RuleContext context)
    {
    }

    /// <summary>A switch of a framework that shows personal data is turned on.</summary>
    public virtual void Check(SwitchTurnedOn turned, RuleContext context)
    {
    }

    /// <summary>An object about a person is made from another one, member by member.</summary>
    public virtual void Check(PersonCopied copy, RuleContext context)
    {
    }

    /// <summary>Code carries out a person's request to get no more messages, to leave or to take a consent back.</summary>
    public virtual void Check(StopRequestHandled request, RuleContext context)
    {
    }

    /// <summary>The policy file has a mistake.</summary>
    public virtual void Check(PolicyProblemFound problem, RuleContext context)
    {
    }

    /// <summary>An annotation names a purpose, category, recipient or controller.</summary>
    public virtual void Check(NameUsed name, RuleContext context)
    {
    }

    /// <summary>Something that the policy or an annotation speaks of is not there.</summary>
    public virtual void Check(NothingMatched entry, RuleContext context)
    {
    }

    /// <summary>The code switches findings off.</summary>
    public virtual void Check(SuppressionFound suppression, RuleContext context)
    {
    }

    /// <summary>What another assembly says of its methods cannot be read.</summary>
    public virtual void Check(SummariesNotRead summaries, RuleContext context)
    {
    }

    /// <summary>A decision of the policy has come to its end.</summary>
    public virtual void Check(DecisionExpired decision, RuleContext context)
    {
    }
}
