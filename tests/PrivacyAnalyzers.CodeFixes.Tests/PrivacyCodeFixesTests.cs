using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Resources;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.CodeFixes.Tests;

public class PrivacyCodeFixesTests
{
    [Fact]
    public void Every_fix_is_exported_under_its_name_and_can_fix_all_unless_it_is_a_decision()
    {
        Assert.NotEmpty(PrivacyCodeFixes.CreateAll());
        Assert.All(PrivacyCodeFixes.CreateAll(), fix =>
        {
            Assert.Equal(fix.GetType().Name, fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()?.Name);
            Assert.Equal(fix is DeclareCollectedFor or DeclareCollectedInPolicy or SendToThemselves or DeclareProcessedFor or DeclareNotPersonal or PutIdInUrl or SendInBody or CloseEndpoint, fix.GetFixAllProvider() is null);
            Assert.All(fix.FixableDiagnosticIds, id => Assert.StartsWith("PRV", id));
        });
    }

    [Theory]
    [InlineData("PRV2004", typeof(TurnCheckRound), typeof(GuardSend))]
    [InlineData("PRV3006", typeof(ToBcc), typeof(SendToEach))]
    [InlineData("PRV4001", typeof(LogIdInTemplate), typeof(LogIdInstead), typeof(Redact), typeof(DeclareNotPersonal))]
    [InlineData("PRV9002", typeof(FixName), typeof(DeclarePurpose))]
    public void Several_repairs_are_offered_in_a_sensible_order(string id, params System.Type[] fixes) =>
        Assert.Equal(fixes, PrivacyCodeFixes.CreateAll().Where(fix => fix.FixableDiagnosticIds.Contains(id)).Select(fix => fix.GetType()));

    [Fact]
    public void Every_title_exists_in_both_languages()
    {
        var texts = new ResourceManager("PrivacyAnalyzers.CodeFixes.Resources.Texts", typeof(PrivacyCodeFixes).Assembly);
        var english = Keys(texts, CultureInfo.InvariantCulture);
        Assert.NotEmpty(english);
        Assert.Equal(english, Keys(texts, CultureInfo.GetCultureInfo("ja")));
    }

    private static List<string> Keys(ResourceManager texts, CultureInfo culture) =>
        [.. texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key).Order()];
}
