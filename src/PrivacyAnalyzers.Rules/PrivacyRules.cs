using System.Collections.Immutable;
using PrivacyAnalyzers.Rules.Disclosure;
using PrivacyAnalyzers.Rules.HighRisk;
using PrivacyAnalyzers.Rules.OptOut;
using PrivacyAnalyzers.Rules.Policy;
using PrivacyAnalyzers.Rules.Purpose;
using PrivacyAnalyzers.Rules.Records;

namespace PrivacyAnalyzers.Rules;

/// <summary>The shipped rules.</summary>
public static class PrivacyRules
{
    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<PrivacyRule> All { get; } = ImmutableArray.Create<PrivacyRule>(
        new UsedBeyondItsPurpose(),
        new UsedByAnotherCompany(),
        new RealDataForRehearsal(),
        new Published(),
        new PurposeNotDeclared(),
        new CopiedWithoutOptOut(),
        new SentWithoutOptOutCheck(),
        new RecipientMayHaveLeft(),
        new RecipientsFromCopy(),
        new CheckDoesNotProtect(),
        new QueryLeavesOptOutOut(),
        new NoWayToUnsubscribe(),
        new CheckBypassed(),
        new StopRequestIgnored(),
        new GivenWithoutConsent(),
        new ToldToWiderCircle(),
        new ToldToAnotherPerson(),
        new AnsweredWithoutAsking(),
        new LookedUpByName(),
        new RecipientsSeeEachOther(),
        new SentAbroadOrToAi(),
        new CarriedOverToTheNext(),
        new KeptForEverybody(),
        new GivenBeyondConsent(),
        new WholeEntityReturned(),
        new IdentifierLogged(),
        new WholePersonLogged(),
        new DataInExceptionMessage(),
        new DataInUrl(),
        new DataInTelemetry(),
        new DataInStorage(),
        new SwitchedOnOutsideDevelopment(),
        new PseudonymLogged(),
        new MyNumberExposed(),
        new CredentialExposed(),
        new MoneyNumberExposed(),
        new AsksForSecrets(),
        new RealPersonInSource(),
        new PlainLink(),
        new ShortPassword(),
        new PolicyIsBroken(),
        new UnknownName(),
        new MatchesNothing(),
        new SuppressedWithoutReason(),
        new SummariesNotUsed(),
        new RulePackNotUsed(),
        new OwnRuleBroken());
}
