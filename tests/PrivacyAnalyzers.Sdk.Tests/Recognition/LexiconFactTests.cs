using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Sdk.Tests.Recognition;

/// <summary>Every entry of the lexicon by which code says whether somebody may be contacted, what it is for, or who is called: each says just that.</summary>
public class LexiconFactTests
{
    private static readonly ContactLexicon Contact = Lexicon.Default.Contact;
    private static readonly PurposeLexicon Purposes = Lexicon.Default.Purposes;

    [Fact]
    public void Each_state_says_what_it_says()
    {
        var wrong = Of("states", (term, japanese) => Contact.StateNamed(japanese ? term : Pascal(term), ofSubscription: false)).ToList();

        Assert.Empty(wrong);
    }

    [Fact]
    public void Each_state_says_the_opposite_after_not()
    {
        var entries = Section("contact.yml", "states");
        var wrong = entries.SelectMany(entry => LexiconFile.Texts(entry, "words").Where(term => !term.StartsWith("is ", StringComparison.Ordinal))
            .Where(term => Contact.StateNamed("Not" + Pascal(term), ofSubscription: false) is { } meaning && meaning.Allowed == Allowed(entry)));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Each_word_after_a_state_leaves_it_that_and_others_do_not()
    {
        Assert.DoesNotContain(Terms("contact.yml", "tails"), term => Contact.StateNamed("OptedOut" + Pascal(term), ofSubscription: false) is null);
        Assert.Null(Contact.StateNamed("OptedOutCount", ofSubscription: false));
    }

    [Fact]
    public void Each_name_that_only_looks_like_a_state_is_none() =>
        Assert.DoesNotContain(Terms("contact.yml", "not-states"), term => Contact.StateNamed(Pascal(term), ofSubscription: false) is not null);

    [Fact]
    public void Each_flag_of_subscriptions_tells_of_them_what_it_does_not_tell_of_others()
    {
        foreach (var term in Terms("contact.yml", "of-subscriptions"))
        {
            Assert.Equal(new ContactMeaning(FactKind.OptOut, Allowed: true), Contact.StateNamed(Pascal(term), ofSubscription: true));
            Assert.NotEqual(FactKind.OptOut, Contact.StateNamed(Pascal(term), ofSubscription: false)?.Fact);
        }
    }

    [Fact]
    public void Each_subscription_is_one_unless_it_is_to_something_else()
    {
        Assert.DoesNotContain(Terms("contact.yml", "subscriptions"), term => !IsSubscription(term));
        Assert.DoesNotContain(Terms("contact.yml", "not-subscriptions"), term => IsSubscription(term + " subscription"));
        Assert.DoesNotContain(LexiconFile.Japanese(Mapping("contact.yml"), "subscriptions-japanese"), term => !Contact.IsSubscription(term, []));
    }

    [Fact]
    public void Each_check_says_what_it_says()
    {
        var permissions = Terms("contact.yml", "check-permissions");
        var wrong = Of("check-facts", (term, japanese) => Contact.CheckNamed(japanese ? term : (permissions.Contains(term) ? "Can" : "Is") + Pascal(term)));

        Assert.Empty(wrong);
        Assert.DoesNotContain(permissions, term => Contact.CheckNamed("Get" + Pascal(term)) is { Fact: FactKind.OptOut });
    }

    [Fact]
    public void Each_verb_asks_and_other_verbs_do_not()
    {
        Assert.DoesNotContain(Terms("contact.yml", "check-verbs"), verb => Contact.CheckNamed(Pascal(verb) + "OptedOut") is null);
        Assert.DoesNotContain(Terms("contact.yml", "permission-verbs").Where(Terms("contact.yml", "check-verbs").Contains), verb => Contact.CheckNamed(Pascal(verb) + "Contact") is null);
        Assert.Null(Contact.CheckNamed("SendOptedOut"));
    }

    [Fact]
    public void Each_name_that_only_looks_like_a_check_is_none() =>
        Assert.DoesNotContain(Terms("contact.yml", "not-checks"), term => Contact.CheckNamed("IsOptedOut" + Pascal(term)) is not null);

    [Fact]
    public void Each_word_of_an_agreement_lets_go_its_own_data()
    {
        var wrong = Section("contact.yml", "given").SelectMany(entry => LexiconFile.Texts(entry, "words").Select(term => Pascal(term) + "Consent").Concat(LexiconFile.Japanese(entry, "japanese").Select(term => term + "同意"))
            .Where(name => Contact.CategoryAgreed(name)?.Id != LexiconFile.Text(entry, "category")));

        Assert.Empty(wrong);
        Assert.Null(Contact.CategoryAgreed("PhoneOrEmailConsent"));
    }

    [Fact]
    public void Each_purpose_is_told_by_its_words_in_names_and_texts()
    {
        foreach (var entry in LexiconFile.Mappings(LexiconFile.Read("purposes.yml")))
        {
            var (purpose, isTextOnly) = (LexiconFile.Text(entry, "purpose"), LexiconFile.Flag(entry, "text-only", fallback: false));
            var (words, japanese) = (LexiconFile.Texts(entry, "words"), LexiconFile.Japanese(entry, "japanese"));

            var wrong = words.Concat(japanese).Where(term => Purposes.OfText($"*** {term} ***")?.Meaning.Purpose.Path != purpose)
                .Concat(isTextOnly ? [] : words.Select(Pascal).Concat(japanese).Where(name => Purposes.OfName(name)?.Meaning.Purpose.Path != purpose)).ToList();
            Assert.Empty(wrong);
        }

        Assert.Null(Purposes.OfName("CustomerList"));
        Assert.Null(Purposes.OfText("Good morning"));
    }

    [Fact]
    public void Each_host_is_its_service_with_those_below_it_and_no_other()
    {
        foreach (var service in LexiconFile.Mappings(LexiconFile.Read("hosts.yml")))
        {
            var recipient = LexiconFile.Text(service, "recipient");
            foreach (var host in LexiconFile.Texts(service, "hosts"))
                Assert.Equal((recipient, recipient, null), (Lexicon.Default.Hosts.Find(host)?.Recipient, Lexicon.Default.Hosts.Find("eu." + host)?.Recipient, Lexicon.Default.Hosts.Find(host + ".example")?.Recipient));
        }
    }

    // The terms of a section of contact.yml whose meaning is not that of their entry.
    private static IEnumerable<string> Of(string section, Func<string, bool, ContactMeaning?> read)
    {
        foreach (var entry in Section("contact.yml", section))
        {
            var meaning = new ContactMeaning((FactKind)Enum.Parse(typeof(FactKind), LexiconFile.Text(entry, "fact").Replace("-", ""), ignoreCase: true), Allowed(entry));
            foreach (var term in LexiconFile.Texts(entry, "words").Where(term => read(term, false) != meaning).Concat(LexiconFile.Japanese(entry, "japanese").Where(term => read(term, true) != meaning)))
                yield return $"{term}: {meaning}";
        }
    }

    private static bool IsSubscription(string term) => Contact.IsSubscription(Pascal(term), [.. IdentifierWords.Split(Pascal(term))]);

    private static bool Allowed(YamlMapping entry) => LexiconFile.Flag(entry, "allowed", fallback: true);

    private static IEnumerable<YamlMapping> Section(string file, string key) =>
        Mapping(file).TryGet(key, out var node) ? LexiconFile.Mappings(node) : throw new ArgumentException(key);

    private static List<string> Terms(string file, string key) => [.. LexiconFile.Texts(Mapping(file), key)];

    private static YamlMapping Mapping(string file) => (YamlMapping)LexiconFile.Read(file);

    private static string Pascal(string term) => string.Concat(term.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
