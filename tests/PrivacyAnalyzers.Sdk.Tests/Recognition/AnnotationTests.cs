using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Sdk.Tests.Recognition;

public class AnnotationTests
{
    [Theory]
    [InlineData("[EmailData] public string Contact;", "Contact", "email")]
    [InlineData("[BirthDateData] public int When { get; set; }", "When", "birth-date")]
    [InlineData("[PersonalDataCategory(\"passport\")] public string Doc;", "Doc", "passport")]
    [InlineData("[PersonalDataCategory(\"loyalty-points\")] public int Points;", "Points", "loyalty-points")]
    [InlineData("[PhoneData] public string Email;", "Email", "phone")]
    [InlineData("[NotPersonalData(\"a shared mailbox\")] public string Email;", "Email", null)]
    [InlineData("[EmailAddress] public string Contact { get; set; }", "Contact", "email")]
    [InlineData("[Phone] public string Contact { get; set; }", "Contact", "phone")]
    [InlineData("[CreditCard] public string Number { get; set; }", "Number", "card")]
    [InlineData("[DataType(DataType.Password)] public string Secret2 { get; set; }", "Secret2", "credential")]
    [InlineData("[DataType(DataType.Currency)] public string Amount { get; set; }", "Amount", null)]
    [InlineData("public MailAddress Target;", "Target", "email")]
    [InlineData("public MailAddress From;", "From", null)]
    public void Members(string member, string name, string? category)
    {
        var probe = new Probe($"public class Thing {{ {member} }}");
        Assert.Equal(category, probe.Category("Thing." + name));
    }

    [Fact]
    public void A_source_copy_of_an_annotation_counts()
    {
        var probe = new Probe("""
            namespace Microsoft.AspNetCore.Identity { public class PersonalDataAttribute : Attribute { } }
            namespace Microsoft.Extensions.Compliance.Classification
            {
                public class DataClassificationAttribute : Attribute { }
                public sealed class NoDataClassificationAttribute : DataClassificationAttribute { }
            }
            public sealed class PrivateDataAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute { }
            public class Thing
            {
                [Microsoft.AspNetCore.Identity.PersonalData] public string Theme;
                [Microsoft.AspNetCore.Identity.PersonalData] public string Tel;
                [PrivateData] public string Nick;
                [PrivateData] public string Email;
                [Microsoft.Extensions.Compliance.Classification.NoDataClassification] public string PhoneNumber;
            }
            """);
        Assert.Equal(["other", "phone", "private", "email", null], new[] { "Theme", "Tel", "Nick", "Email", "PhoneNumber" }.Select(name => probe.Category("Thing." + name)));
    }

    [Fact]
    public void Annotations_reach_overrides_implementations_records_results_and_values_of_a_type()
    {
        var probe = new Probe("""
            public interface IHasContact { [EmailData] string Contact { get; } }
            public class Impl : IHasContact { public string Contact => ""; }
            public abstract class Base { [PhoneData] public abstract string Number { get; } }
            public class Derived : Base { public override string Number => ""; }
            public record Row([EmailData] string Where);
            public class Service { [return: NameData] public string Get() => ""; public void Run([NameData] string x) { } }
            [EmailData] public class Inbox { }
            public class Holder { public Inbox Box; }
            """);
        Assert.Equal("email", probe.Category("Impl.Contact"));
        Assert.Equal("phone", probe.Category("Derived.Number"));
        Assert.Equal("email", probe.Category("Row.Where"));
        Assert.Equal("name", probe.Category("Service.Get"));
        Assert.Equal("name", probe.Recognizer.Classify(((IMethodSymbol)probe.Member("Service.Run")).Parameters[0])?.Category.Id);
        Assert.Equal("email", probe.Category("Holder.Box"));
    }

    [Fact]
    public void Purposes_and_controllers_come_with_the_data()
    {
        var probe = new Probe("""
            [assembly: Controller("group")]
            [Controller("shop"), CollectedFor("order")]
            public class Customer { [CollectedFor("support", "order")] public string Email; public string PhoneNumber; }
            public class Staff { public string Email; }
            """);
        var email = probe.Recognizer.Classify(probe.Member("Customer.Email"))!;
        Assert.Equal(["support", "order"], email.CollectedFor.Select(purpose => purpose.Path));
        Assert.Equal("shop", email.Controller);
        Assert.Equal(["order"], probe.Recognizer.Classify(probe.Member("Customer.PhoneNumber"))!.CollectedFor.Select(purpose => purpose.Path));
        Assert.Equal("group", probe.Recognizer.Classify(probe.Member("Staff.Email"))!.Controller);
    }

    [Fact]
    public void The_policy_adds_overrides_and_takes_back_but_annotations_win()
    {
        var policy = PrivacyPolicy.Read(SourceText.From("""
            version: 1
            purposes:
              loyalty: { title: Loyalty }
            controllers:
              shop: { title: Shop }
            data:
              - match: Thing.Points
                category: person-id
                purposes: [loyalty]
                controller: shop
              - match: Thing.Email
                category: none
              - match: Thing.PhoneNumber
                category: address
              - match: Row
                subject: customer
            dictionary:
              add:
                "tenpo kaiin": person-id
              ignore: [LastName]
            """), "/repo/privacy.yml");
        Assert.Empty(policy.Problems);
        var probe = new Probe("""
            public class Thing { public int Points; public string Email; [PhoneData] public string PhoneNumber; public string TenpoKaiin; public string LastName; public string FirstName; }
            public class Row { public string Blob; }
            """, policy);
        var points = probe.Recognizer.Classify(probe.Member("Thing.Points"))!;
        Assert.Equal(("person-id", DataEvidence.Policy, Confidence.Declared, "shop"), (points.Category.Id, points.Evidence, points.Confidence, points.Controller));
        Assert.Equal(["loyalty"], points.CollectedFor.Select(purpose => purpose.Path));
        Assert.Null(probe.Category("Thing.Email"));
        Assert.Equal("phone", probe.Category("Thing.PhoneNumber"));
        Assert.Equal("person-id", probe.Category("Thing.TenpoKaiin"));
        Assert.Null(probe.Category("Thing.LastName"));
        Assert.Equal("name", probe.Category("Thing.FirstName"));
        Assert.True(probe.Recognizer.IsPerson(probe.Type("Row")));
    }
}
