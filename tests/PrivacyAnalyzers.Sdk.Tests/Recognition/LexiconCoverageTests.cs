using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Sdk.Tests.Recognition;

/// <summary>Every entry of the lexicon is met by an identifier that it is there for, and every exclusion by one that it keeps out.</summary>
public class LexiconCoverageTests
{
    public static TheoryData<string> Categories
    {
        get
        {
            var ids = new TheoryData<string>();
            foreach (var entry in Entries())
                ids.Add(LexiconFile.Text(entry, "category"));
            return ids;
        }
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Each_term_is_recognised_in_a_person(string category)
    {
        var entry = EntryOf(category);
        var terms = new[] { "words", "weak", "person", "japanese", "japanese-person" }.SelectMany(key => LexiconFile.Texts(entry, key)).ToList();
        var names = terms.Where(IsIdentifier).Select(Pascal).Distinct().ToList();
        var type = TypeFor(LexiconFile.Texts(entry, "holds"));
        var members = string.Concat(names.Select(name => $"public {type} {name};\n"));
        var probe = new Probe($"[DataSubject] public class Customer {{ {members} }}");

        var wrong = names.Where(name => probe.Category("Customer." + name) != category)
            .Select(name => $"{name}: {probe.Category("Customer." + name) ?? "nothing"}");

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Categories))]
    public void Each_exclusion_keeps_its_name_out(string category)
    {
        var entry = EntryOf(category);
        var term = new[] { "words", "weak", "person" }.SelectMany(key => LexiconFile.Texts(entry, key)).Where(IsIdentifier).OrderBy(text => text.Split(' ').Length).First();
        var names = LexiconFile.Texts(entry, "not-after").Select(word => Pascal(word) + Pascal(term)).Distinct().ToList();
        var type = TypeFor(LexiconFile.Texts(entry, "holds"));
        var probe = new Probe($"public class Customer {{ {string.Concat(names.Select(name => $"public {type} {name};\n"))} }}");

        Assert.DoesNotContain(names, name => probe.Category("Customer." + name) == category);
    }

    [Fact]
    public void Every_category_but_the_parents_and_the_rest_has_names()
    {
        var named = Entries().Select(entry => LexiconFile.Text(entry, "category")).ToHashSet();
        var without = DataCategories.All.Select(category => category.Id).Where(id => !named.Contains(id));

        Assert.Equal(["identity-document", "special-care", "online-identifier", "other"], without);
    }

    [Fact]
    public void Every_category_has_a_title_in_both_languages()
    {
        foreach (var category in DataCategories.All)
        {
            var english = DataCategories.Title(category, CultureInfo.GetCultureInfo("en"));
            var japanese = DataCategories.Title(category, CultureInfo.GetCultureInfo("ja"));
            Assert.DoesNotContain("DataCategory_", english, StringComparison.Ordinal);
            Assert.NotEqual(english, japanese);
        }
    }

    [Fact]
    public void A_category_formats_by_culture() => Assert.Equal(
        "メールアドレス / e-mail address",
        string.Format(CultureInfo.GetCultureInfo("ja"), "{0}", DataCategories.Email) + " / " + string.Format(CultureInfo.GetCultureInfo("en"), "{0}", DataCategories.Email));

    private static IEnumerable<YamlMapping> Entries() => LexiconFile.Mappings(LexiconFile.Read("categories.yml"));

    private static YamlMapping EntryOf(string category) => Entries().Single(entry => LexiconFile.Text(entry, "category") == category);

    private static string TypeFor(IReadOnlyCollection<string> holds) => holds.Count == 0 || holds.Contains("text") ? "string" : holds.First() switch
    {
        "date" => "DateTime",
        "number" or "long" => "long",
        var other => throw new InvalidOperationException("No type for " + other),
    };

    private static bool IsIdentifier(string term) => Pascal(term).All(letter => char.IsLetterOrDigit(letter) || letter == 'ー') && !char.IsDigit(term[0]);

    private static string Pascal(string term) => string.Concat(term.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
