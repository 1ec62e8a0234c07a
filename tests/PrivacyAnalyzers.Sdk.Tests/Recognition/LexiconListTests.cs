using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Sdk.Tests.Recognition;

/// <summary>Every entry of the lexicon's lists does what its list is there for: takes a name in, or keeps one out.</summary>
public class LexiconListTests
{
    private static readonly Lexicon Words = Lexicon.Default;

    // What a name made of the term must be. Lists of the exact names of other people's methods are left out: saying that they hold what they hold proves nothing.
    private static readonly Dictionary<string, Func<string, bool>> Checks = new()
    {
        ["types.yml persons"] = term => Words.Types.StandingOf(Pascal(term)) == TypeStanding.Person,
        ["types.yml maybe-persons"] = term => Words.Types.StandingOf(Pascal(term)) == TypeStanding.MaybePerson,
        ["types.yml program-parts"] = term => Words.Types.IsPartOfProgram("Allowed" + Pascal(term)) && !Words.Types.IsPartOfProgram(Pascal(term) + "Name"),
        ["types.yml persons-japanese"] = term => Words.Types.StandingOf(term) == TypeStanding.Person && Words.Types.StandingOf(term + "マスタ") == TypeStanding.Person,
        ["types.yml organizations"] = term => Words.Types.StandingOf(Pascal(term)) == TypeStanding.Organization,
        ["types.yml organizations-japanese"] = term => Words.Types.StandingOf(term) == TypeStanding.Organization,
        ["types.yml things"] = term => Words.Types.StandingOf(Pascal(term)) == TypeStanding.Thing,
        ["types.yml descriptions"] = term => Words.Types.StandingOf("Customer" + Pascal(term)) == TypeStanding.Description,
        ["types.yml not-plain"] = term => Words.Types.StandingOf(Pascal(term) + "Customer") == TypeStanding.Description,
        ["types.yml wrappers"] = term => Words.Types.StandingOf("Customer" + Pascal(term)) == TypeStanding.Person,
        ["types.yml wrappers-japanese"] = term => Words.Types.StandingOf("会員" + term) == TypeStanding.Person,
        ["types.yml negations"] = term => !IsMail(Pascal(term) + "MailAddress"),
        ["types.yml tails"] = term => IsMail("MailAddress" + Pascal(term)),

        ["lists.yml suppressed"] = term => Words.Lists.IsSuppressed("_" + term + "Addresses") && !Words.Lists.IsSuppressed("_addresses"),
        ["lists.yml contactable"] = term => Words.Lists.IsContactable("Get" + Pascal(term) + "Members") && !Words.Lists.IsContactable("GetMembers"),
        ["lists.yml not-contactable"] = term => !Words.Lists.IsContactable("GetOptedIn" + Pascal(term)),
        ["lists.yml current"] = term => Words.Lists.IsCurrent("Get" + Pascal(term) + "Members"),
        ["lists.yml not-current"] = term => !Words.Lists.IsCurrent("GetActive" + Pascal(term)),
        ["lists.yml bypasses"] = term => Words.Lists.IsBypass(term) && !Words.Lists.IsBypass("respectOptOut"),
        ["lists.yml trained"] = term => Words.Lists.IsTrained(Pascal(term) + "Record") && !Words.Lists.IsTrained("Customer"),
        ["lists.yml public-places"] = term => Words.Lists.IsPublicPlace($"env.{term} + name") && !Words.Lists.IsPublicPlace("env.ContentRootPath + name"),

        ["identity.yml attributes"] = term => Words.Identity.IsGuard(Pascal(term)) && !Words.Identity.IsGuard("Route"),
        ["identity.yml code"] = term => Words.Identity.IsAboutWhoAsks("_" + Pascal(term)) && !Words.Identity.IsAboutWhoAsks("_customers"),
        ["identity.yml japanese"] = term => Words.Identity.IsAboutWhoAsks(term + "する"),
        ["identity.yml middleware"] = term => Words.Identity.IsGuardingMiddleware(Pascal(term) + "Middleware") && !Words.Identity.IsGuardingMiddleware("LoggingMiddleware"),
        ["identity.yml refusals"] = term => Words.Identity.IsRefusal(term) && !Words.Identity.IsRefusal("Ok"),
        ["identity.yml reading"] = term => Words.Identity.IsReading(Pascal(term) + "Customers") && !Words.Identity.IsReading("Delete" + Pascal(term)),
        ["caches.yml types"] = term => Words.Caches.IsCache("I" + Pascal(term)) && !Words.Caches.IsCache("ICustomers"),

        ["circles.yml staff"] = term => Words.Circles.IsAllStaff(Pascal(term) + "Address") && !Words.Circles.IsAllStaff("StaffAddress"),
        ["circles.yml staff-japanese"] = term => Words.Circles.IsAllStaff(term + "宛"),
        ["circles.yml applicants"] = term => Words.Circles.IsApplicant(Pascal(term)) && !Words.Circles.IsApplicant(Pascal(term) + "Notice"),
        ["circles.yml applicants-japanese"] = Words.Circles.IsApplicant,
        ["relations.yml relatives"] = term => Words.Relations.IsOfRelative(Pascal(term) + "Email") && !Words.Relations.IsOfRelative("CustomerEmail"),
        ["relations.yml relatives-japanese"] = term => Words.Relations.IsOfRelative(term + "メール"),
        ["relations.yml in-care"] = term => Words.Relations.IsInCare(Pascal(term)) && !Words.Relations.IsInCare("Customer"),
        ["relations.yml in-care-japanese"] = Words.Relations.IsInCare,
        ["relations.yml parts"] = term => Words.Relations.HasPart(Pascal(term) + "Email") && !Words.Relations.HasPart("HomeEmail"),
        ["relations.yml parts-japanese"] = term => Words.Relations.HasPart(term + "メール"),
        ["relations.yml arrears"] = term => Words.Relations.ArrearsIn($"Your account is {term}.") is not null && Words.Relations.ArrearsIn("Your account is fine.") is null,
        ["relations.yml arrears-japanese"] = term => Words.Relations.ArrearsIn($"料金が{term}です") is not null,

        ["redaction.yml verbs"] = term => Words.Redaction.IsRedaction(Pascal(term) + "Phone") && !Words.Redaction.IsRedaction("FormatPhone"),
        ["redaction.yml phrases"] = term => Words.Redaction.IsRedaction("Phone" + Pascal(term)) && !Words.Redaction.IsRedaction("PhoneAsText"),
        ["redaction.yml japanese"] = term => Words.Redaction.IsRedaction("電話番号を" + term),
        ["redaction.yml not"] = term => !Words.Redaction.IsRedaction("Mask" + Pascal(term)),
        ["redaction.yml rests"] = term => Words.Redaction.IsRest("Get" + Pascal(term) + "Of") && !Words.Redaction.IsRest(Pascal(term) + "User"),
        ["redaction.yml narrowing"] = term => Words.Redaction.IsNarrowing(Pascal(term) + "User") && !Words.Redaction.IsNarrowing("GetUser"),
        ["messages.yml anything"] = term => Words.Messages.IsAnything("My" + Pascal(term)) && !Words.Messages.IsAnything("MyEmail"),
        ["messages.yml contracts"] = term => Words.Messages.IsContract("IMail" + Pascal(term)) && !Words.Messages.IsContract("IMailService"),

        ["stop-requests.yml requests"] = term => Words.StopRequests.IsRequest(Pascal(term)) && Words.StopRequests.IsRequestType(Pascal(term) + "Command") && !Words.StopRequests.IsRequest("Get" + Pascal(term)),
        ["stop-requests.yml japanese"] = term => Words.StopRequests.IsRequest(term + "処理"),
        ["stop-requests.yml verbs"] = term => Words.StopRequests.IsRequest(Pascal(term) + "Unsubscribe"),
        ["stop-requests.yml not"] = term => !Words.StopRequests.IsRequest("Unsubscribe" + Pascal(term)),
        ["stop-requests.yml of-people"] = term => Words.StopRequests.IsOfPeople(Pascal(term)) && !Words.StopRequests.IsOfPeople("Channel"),
        ["stop-requests.yml looks"] = term => Words.StopRequests.ChangesNothing(Pascal(term) + "Member") && !Words.StopRequests.ChangesNothing("UpdateMember"),
        ["stop-requests.yml answers"] = term => Words.StopRequests.ChangesNothing(Pascal(term)),
        ["ways-out.yml texts"] = term => Words.WaysOut.IsShownBy($"…{term}…") && !Words.WaysOut.IsShownBy("Our new shoes"),
        ["ways-out.yml subjects"] = term => Words.WaysOut.IsMadeBy(Pascal(term) + "Link") && !Words.WaysOut.IsMadeBy("ProductLink"),
        ["ways-out.yml forms"] = term => Words.WaysOut.IsMadeBy("Unsubscribe" + Pascal(term)) && !Words.WaysOut.IsMadeBy("UnsubscribeCount"),
        ["ways-out.yml short"] = term => Words.WaysOut.IsShort(Pascal(term)) && !Words.WaysOut.IsShort(Pascal(term) + "Body"),

        ["passwords.yml existing"] = term => Words.Passwords.IsExisting(Pascal(term) + "Form") && !Words.Passwords.IsExisting("RegisterForm"),
        ["phishing.yml things"] = term => Words.Phishing.RequestIn($"Please enter your {term}.") is not null && Words.Phishing.RequestIn($"This is your {term}.") is null,
        ["phishing.yml asks"] = term => Words.Phishing.RequestIn($"Please {term} your password.") is not null && Words.Phishing.RequestIn($"Please {term} your comment.") is null,
        ["phishing.yml not"] = term => Words.Phishing.RequestIn($"Enter your password {term}.") is null && Words.Phishing.RequestIn($"パスワードを{term}返信") is null,
        ["phishing.yml things-japanese"] = term => Words.Phishing.RequestIn($"{term}を返信してください") is not null,
        ["phishing.yml asks-japanese"] = term => Words.Phishing.RequestIn("暗証番号を" + term) is not null,
        ["phishing.yml plain-hosts"] = term => Words.Phishing.PlainLinkIn($"see http://{term}/a") is null && Words.Phishing.PlainLinkIn($"see http://x{term}/a") is not null,

        ["written-data.yml providers"] = term => Words.WrittenData.IsMailOfSomebody("keiko.ogata@" + term),
        ["written-data.yml invented-addresses"] = term => !Words.WrittenData.IsMailOfSomebody(term.Replace(' ', '.') + ".ogata@gmail.com"),
        ["written-data.yml invented-names"] = term => !Words.WrittenData.IsNameOfSomebody(term) && Words.WrittenData.IsNameOfSomebody("Keiko Ogata"),
        ["written-data.yml invented-names-japanese"] = term => !Words.WrittenData.IsNameOfSomebody(term + "緒方") && Words.WrittenData.IsNameOfSomebody("緒方 恵子"),
        ["written-data.yml test-cards"] = term => !Words.WrittenData.IsCardOfSomebody(term),
        ["written-data.yml story-phones"] = term => !Words.WrittenData.IsPhoneOfSomebody("+" + (term + "00987612")[..11]) && !Words.WrittenData.IsPhoneOfSomebody((term + "0987612")[..11]),

        ["made-up.yml test-frameworks"] = Words.MadeUp.IsTestFramework,
        ["made-up.yml test-assemblies"] = term => Words.MadeUp.IsTestAssembly("Shop." + Pascal(term)) && !Words.MadeUp.IsTestAssembly(Pascal(term) + ".Shop"),
        ["made-up.yml invented"] = term => Words.MadeUp.IsInvented("Shop" + Pascal(term)) && !Words.MadeUp.IsInvented("ShopData"),
        ["made-up.yml stand-ins"] = term => Words.MadeUp.IsStandIn(Pascal(term) + "Mailer") && !Words.MadeUp.IsStandIn("Mailer" + Pascal(term)) && !Words.MadeUp.IsStandIn(Pascal(term) + "ryMailer"),
    };

    public static TheoryData<string> Lists => [.. Checks.Keys];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Each_term_of_a_list_does_what_the_list_is_for(string list)
    {
        var (file, key) = (list.Split(' ')[0], list.Split(' ')[1]);
        var terms = LexiconFile.Texts((YamlMapping)LexiconFile.Read(file), key);

        Assert.NotEmpty(terms);
        Assert.DoesNotContain(terms, term => !Checks[list](term));
    }

    private static string Pascal(string term) => string.Concat(term.Split(' ', '-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static bool IsMail(string name) => Words.Names.Read(name).Any(reading => reading.Rule.Category.Id == "email");
}
