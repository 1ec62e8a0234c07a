using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Sdk.Tests.Recognition;

public sealed class ExplanationTests
{
    private const string Source = """
        namespace Shop;
        public class Customer
        {
            public string Tel { get; set; } = "";
            public string Name { get; set; } = "";
            public string Email { get; set; } = "";
            public bool EmailConfirmed { get; set; }
            public const string Fax = "";
            [EmailData] public string Blob { get; set; } = "";
            [NotPersonalData("ours")] public string HelpEmail { get; set; } = "";
            public string Shoe { get; set; } = "";
            public string Sleeve { get; set; } = "";
            public MailAddress Box { get; set; } = null!;
            public string EmailTemplate { get; set; } = "";
            [Display(Name = "氏名")] public string Caption { get; set; } = "";
            public string Cap { get; set; } = "";
            [CollectedFor("orders")] public string Phone { get; set; } = "";
            public string NationalHealthInsurance { get; set; } = "";
        }
        public class Machine { public string Name { get; set; } = ""; public string HostAddress { get; set; } = ""; public System.DateTime Email { get; set; } }
        [NameData] public class Alias { public string Text { get; set; } = ""; }
        public class Holder { public Alias Other { get; set; } = null!; public void Send(string phoneNumber) { } public string GetEmail() => ""; }
        """;

    private static readonly PrivacyPolicy Policy = PrivacyPolicy.Read(SourceText.From("""
        data:
          - { match: Shop.Customer.Shoe, category: other }
          - { match: Shop.Customer.Sleeve, category: none }
        dictionary:
          ignore: cap
        """), "/repo/privacy.yml");

    [Theory]
    [InlineData("Customer.Tel", "phone", "Name_Weak Owner_Person Neighbours")]
    [InlineData("Customer.Name", "name", "Name_PersonOnly Owner_Person Neighbours")]
    [InlineData("Customer.EmailConfirmed", null, "TypeCannotHold")]
    [InlineData("Customer.Fax", null, "Constant")]
    [InlineData("Customer.Blob", "email", "Annotation")]
    [InlineData("Customer.HelpEmail", null, "AnnotationDenies")]
    [InlineData("Customer.Shoe", "other", "Policy")]
    [InlineData("Customer.Sleeve", null, "PolicyDenies")]
    [InlineData("Customer.Box", "email", "Shape")]
    [InlineData("Customer.EmailTemplate", null, "WordAfter Owner_Person Neighbours")]
    [InlineData("Customer.Caption", "name", "Label Owner_Person Neighbours")]
    [InlineData("Customer.Cap", null, "Ignored Owner_Person Neighbours")]
    [InlineData("Customer.Phone", "phone", "Name_Weak Owner_Person Neighbours CollectedFor")]
    [InlineData("Customer.NationalHealthInsurance", "health-insurance", "Name_PersonOnly Outweighed Owner_Person Neighbours")]
    [InlineData("Machine.Name", null, "NotHere_PersonOnly Owner_Thing")]
    [InlineData("Machine.HostAddress", null, "WordBefore Owner_Thing")]
    [InlineData("Machine.Email", null, "DoesNotFit Owner_Thing")]
    [InlineData("Holder.Other", "name", "TypeAnnotation")]
    [InlineData("Holder.Send.phoneNumber", "phone", "Name_Sure")]
    [InlineData("Holder.GetEmail", "email", "Name_Sure")]
    public void What_was_looked_at_is_told(string name, string? category, string reasons)
    {
        var explanation = Explain(name);

        Assert.Equal(category, explanation.Data?.Category.Id);
        Assert.Equal(reasons, string.Join(" ", explanation.Reasons.Select(reason => reason.Name)));
        Assert.All(explanation.Reasons, reason =>
        {
            Assert.DoesNotContain("DataReason_", reason.ToString());
            Assert.Contains(reason.ToString(null, CultureInfo.GetCultureInfo("ja")), letter => letter is >= '\u3040' and <= '\u30ff');
        });
    }

    [Fact]
    public void The_words_are_told()
    {
        Assert.Equal("'email' in its name stands for e-mail address, which says enough on its own", Explain("Customer.Email").Reasons[0].ToString());
        Assert.Equal("'email' would stand for e-mail address, but 'template' after it makes something else of it", Explain("Customer.EmailTemplate").Reasons[0].ToString());
        Assert.Equal("名前の中の 'email' は メールアドレス を表し、それだけで十分です", Explain("Customer.Email").Reasons[0].ToString(null, CultureInfo.GetCultureInfo("ja")));
        Assert.StartsWith("its members also speak of: ", Explain("Customer.Tel").Reasons[2].ToString());
    }

    private static DataExplanation Explain(string name)
    {
        Assert.Empty(Policy.Problems);
        var probe = new Probe(Source, Policy);
        var segments = name.Split('.');
        var member = probe.Member("Shop." + segments[0] + "." + segments[1]);
        return probe.Recognizer.Explain(segments.Length == 2 ? member : ((IMethodSymbol)member).Parameters.Single(parameter => parameter.Name == segments[2]));
    }
}
