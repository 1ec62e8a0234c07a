using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Sdk.Tests.Recognition;

/// <summary>Entries of the lexicon that are about what stands around or beside a name: each makes it data, or something else.</summary>
public class LexiconContextTests
{
    [Fact]
    public void Each_addressee_is_one_where_something_is_sent_along()
    {
        var file = Mapping("addressees.yml");
        var addressees = LexiconFile.Texts(file, "addressees");
        var sent = Parameters(addressees.Select((term, index) => $"void SendEmail{index}(string {Camel(term)}) {{ }}"));
        var moved = Parameters(addressees.Select((term, index) => $"void Move{index}(string {Camel(term)}) {{ }}"));

        Assert.All(sent, category => Assert.Equal("email", category));
        Assert.All(moved, category => Assert.NotEqual("email", category));
    }

    [Fact]
    public void Each_word_of_mail_and_text_messages_tells_what_kind_of_address_it_is()
    {
        var file = Mapping("addressees.yml");

        Assert.All(Parameters(LexiconFile.Texts(file, "mails").Select(word => $"void {Pascal(word)}It(string to) {{ }}")), category => Assert.Equal("email", category));
        Assert.All(Parameters(LexiconFile.Texts(file, "texts").Select(word => $"void {Pascal(word)}It(string to) {{ }}")), category => Assert.Equal("phone", category));
    }

    [Fact]
    public void Each_content_beside_makes_an_addressee_of_a_mailers_parameter()
    {
        var contents = LexiconFile.Texts(Mapping("addressees.yml"), "contents");

        Assert.All(Parameters(contents.Select((term, index) => $"void Run{index}(string to, string {Camel(term)}) {{ }}"), type: "Mailer"), category => Assert.Equal("email", category));
        Assert.All(Parameters(["void Run(string to, string other) { }"], type: "Mailer"), Assert.Null);
    }

    [Fact]
    public void Each_word_of_something_of_its_own_stays_that_in_a_log_that_calls_it_an_address()
    {
        var others = LexiconFile.Texts(Mapping("types.yml"), "others");
        var probe = new Probe($"public class Worker {{ {string.Concat(others.Select((word, index) => $"void Run{index}(string the{Pascal(word)}) {{ }}"))} void Plain(string given) {{ }} }}");
        var wrong = probe.Type("Worker").GetMembers().OfType<IMethodSymbol>().SelectMany(method => method.Parameters)
            .Where(parameter => probe.Recognizer.ClassifyAs("Email", parameter) is not null).Select(parameter => parameter.Name);

        Assert.Equal(["given"], wrong);
    }

    [Fact]
    public void Each_keeper_keeps_what_a_name_says_and_other_types_nothing()
    {
        var shapes = Mapping("shapes.yml");
        var keepers = LexiconFile.Texts(shapes, "keepers");
        var probe = new Probe($"namespace Own {{ {string.Concat(keepers.Select(name => $"public class {name} {{ }}"))} public class Basket {{ }} }}");

        Assert.All(keepers, name => Assert.Equal("email", probe.Recognizer.ClassifyKept(probe.Type("Own." + name), "Email")?.Category.Id));
        Assert.Null(probe.Recognizer.ClassifyKept(probe.Type("Own.Basket"), "Email"));
        Assert.All(LexiconFile.Texts(shapes, "keeper-names"), name => Assert.True(probe.Recognizer.ClassifyKept(name, "Email") is not null && probe.Recognizer.ClassifyKept(name + "Count", "Email") is null, name));
    }

    public static TheoryData<string> Judged
    {
        get
        {
            var ids = new TheoryData<string>();
            foreach (var entry in Entries().Where(entry => new[] { "around", "not-in", "not-beside" }.Any(key => !LexiconFile.Texts(entry, key).IsEmpty)))
                ids.Add(LexiconFile.Text(entry, "category"));
            return ids;
        }
    }

    [Theory]
    [MemberData(nameof(Judged))]
    public void What_stands_around_or_beside_a_name_decides(string category)
    {
        var entry = Entries().Single(entry => LexiconFile.Text(entry, "category") == category);
        var term = Camel(LexiconFile.Texts(entry, "words")[0]);
        var unsure = LexiconFile.Texts(entry, "weak").Concat(LexiconFile.Texts(entry, "person")).Select(Camel).FirstOrDefault();
        var (around, notIn, notBeside) = (LexiconFile.Texts(entry, "around"), LexiconFile.Texts(entry, "not-in"), LexiconFile.Texts(entry, "not-beside"));

        Assert.All(Confidences(around.Select(word => $"void {Pascal(word)}It(string {unsure}) {{ }}")), confidence => Assert.Equal(Confidence.High, confidence));
        Assert.All(Confidences([$"void Run(string {unsure}) {{ }}"]), confidence => Assert.NotEqual(Confidence.High, confidence));
        Assert.Equal(category, Parameters([$"void Run(string {term}) {{ }}"]).Single());
        Assert.All(Parameters(notIn.Select(word => $"void {Pascal(word)}It(string {term}) {{ }}")), found => Assert.NotEqual(category, found));
        Assert.All(Parameters(notBeside.Select((word, index) => $"void Run{index}(string {term}, string home{Pascal(word)}) {{ }}")), found => Assert.NotEqual(category, found));
    }

    private static IEnumerable<string?> Parameters(IEnumerable<string> methods, string type = "Worker") => Classified(methods, type).Select(found => found?.Category.Id);

    private static IEnumerable<Confidence?> Confidences(IEnumerable<string> methods) => Classified(methods, "Worker").Select(found => found?.Confidence);

    // What the first parameter of each method holds.
    private static List<DataClassification?> Classified(IEnumerable<string> methods, string type)
    {
        var probe = new Probe($"public class {type} {{ {string.Join("\n", methods)} }}");
        return [.. probe.Type(type).GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind == MethodKind.Ordinary)
            .Select(method => probe.Recognizer.ClassifyAddressee(method.Parameters[0]) ?? probe.Recognizer.Classify(method.Parameters[0]))];
    }

    private static IEnumerable<YamlMapping> Entries() => LexiconFile.Mappings(LexiconFile.Read("categories.yml"));

    private static YamlMapping Mapping(string file) => (YamlMapping)LexiconFile.Read(file);

    private static string Pascal(string term) => string.Concat(term.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Camel(string term) => "@" + char.ToLowerInvariant(Pascal(term)[0]) + Pascal(term)[1..];
}
