using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Policy.Schema;
using static PrivacyAnalyzers.Tests.Policy.PolicyFixture;

namespace PrivacyAnalyzers.Tests.Policy;

public class PolicySchemaTests
{
    private static readonly string Schema = PolicyJsonSchema.Write();

    [Fact]
    public void The_published_schema_is_the_one_that_is_checked() =>
        Repository.AssertGenerated(Schema, "docs", "privacy.schema.json");

    [Theory]
    [InlineData("version: 1")]
    [InlineData("purposes:\n  a:\n  b: Title\n  c.d: { title: { ja: 題 }, requires: consent, promotional: false }")]
    [InlineData("purposes:\ndata:\nrules:\ndictionary:")]
    [InlineData("data:\n  - match: [A.B, '*.C']\n    category: [email, phone]\n    subject: customer")]
    [InlineData("recipients:\n  x: { kind: third-party, country: JP, match: A.B, hosts: ['*.example.com'] }")]
    [InlineData("code:\n  - { match: src/**, test: true }\n  - { match: A.B, purpose: p }")]
    [InlineData("dictionary:\n  add: { 会員番号: person-id }\n  ignore: x\n  categories: { points: { tier: 2, within: contract } }")]
    [InlineData("models:\n  - library: X\n    sinks: [{ type: 'N.T`1', methods: [.ctor, M], channel: push, kind: self, roles: { a: show-all-recipients }, default: content }]")]
    [InlineData("models:\n  - version: 1.2.3\n    messages: [{ type: T, channel: mail, members: { To: to }, methods: { Add: content }, parameters: { to: bcc } }]\n    carriers:")]
    [InlineData("models:\n  - sanitizers: [{ type: T, methods: '*' }]\n    checks: [{ type: T, methods: M, fact: membership, negated: true, purposes: [a.b] }]\npurposes:\n  a.b:")]
    [InlineData("rules:\n  - { id: SHOP001, message: m, missing: opt-out, data: health }")]
    [InlineData("decisions:\n  - { rule: PRV4001, reason: r, finding: 0123456789abcdef, until: 2027-03-31 }")]
    [InlineData("rulePacks: [a, b]")]
    public void What_is_valid_is_valid_for_both(string policy)
    {
        Assert.Empty(Read(policy).Problems.Select(problem => problem.Message.ToString(CultureInfo.InvariantCulture)));
        Assert.True(JsonSchemaCheck.Accepts(Schema, policy));
    }

    [Theory]
    [InlineData("[|versions|]: 1", "did you mean")]
    [InlineData("[|colour|]: 1", "known are: version, controllers")]
    [InlineData("version: [|2|]", "a whole number from 1 to 1")]
    [InlineData("version: [|'1'|]", "a whole number from 1 to 1")]
    [InlineData("purposes: [|p|]", "keys with values")]
    [InlineData("purposes:\n  - [|a|]", "keys with values")]
    [InlineData("purposes:\n  [|a b|]:", "for example")]
    [InlineData("purposes:\n  a: { requires: [|optout|] }", "one of these")]
    [InlineData("purposes:\n  a: { promotional: [|yes|] }", "'true' or 'false'")]
    [InlineData("purposes:\n  a: { title: { [|de|]: x } }", "known are: en, ja")]
    [InlineData("purposes:\n  a: { title: [[|x|]] }", "keys with values")]
    [InlineData("data:\n  [|match|]: A.B", "a list is expected")]
    [InlineData("data:\n  - [|category|]: email", "is missing")]
    [InlineData("data:\n  - match: [|A..B|]", "for example")]
    [InlineData("data:\n  - match: [|A.B(string)|]", "for example")]
    [InlineData("data:\n  - match: [[[|A|]]]", "a text is expected")]
    [InlineData("data:\n  - [|A.B|]", "keys with values")]
    [InlineData("recipients:\n  x: { country: [|Japan|] }", "for example")]
    [InlineData("recipients:\n  x: { kind: [|thirdparty|] }", "one of these")]
    [InlineData("recipients:\n  x: { hosts: [|https://example.com|] }", "for example")]
    [InlineData("dictionary: { categories: { [|Points|]: } }", "for example")]
    [InlineData("rules:\n  - { [|id|]: SHOP001 }", "is missing")]
    [InlineData("decisions:\n  - { rule: PRV4001, reason: r, match: A, until: [|tomorrow|] }", "for example")]
    [InlineData("decisions:\n  - { [|rule|]: PRV4001, reason: r }", "one of these is missing: match, finding")]
    [InlineData("models:\n  [|library|]: X", "a list is expected")]
    [InlineData("models:\n  - sinks: [{ [|type|]: T, methods: M }]", "'channel' is missing")]
    [InlineData("models:\n  - sinks: [{ type: T, methods: [|'*'|], channel: mail }]", "for example")]
    [InlineData("models:\n  - sinks: [{ type: T, methods: M, channel: [|email|] }]", "one of these is expected here: log, console")]
    [InlineData("models:\n  - sinks: [{ type: T, methods: M, channel: mail, roles: { a: [|contents|] } }]", "one of these")]
    [InlineData("models:\n  - sinks: [{ type: T, methods: M, channel: mail, [|role|]: { a: to } }]", "did you mean 'roles'?")]
    [InlineData("models:\n  - sanitizers: [{ type: [|T.M()|], methods: M }]", "for example")]
    [InlineData("models:\n  - checks: [{ type: T, methods: M, fact: [|optout|] }]", "one of these is expected here: opt-out, consent, identity, membership")]
    [InlineData("rulePacks: [|a|]", "a list is expected")]
    public void What_is_invalid_is_invalid_for_both(string marked, string message)
    {
        var (policy, span) = Marked(marked);

        var problem = Assert.Single(Read(policy).Problems);
        Assert.Equal(PolicyProblemKind.Schema, problem.Kind);
        Assert.Equal(span, problem.Span);
        Assert.Contains(message, problem.Message.ToString(CultureInfo.InvariantCulture));
        Assert.False(JsonSchemaCheck.Accepts(Schema, policy));
    }

    [Fact]
    public void Every_key_is_explained_in_both_languages()
    {
        var fields = Fields(PolicySchema.Root).ToList();

        Assert.NotEmpty(fields);
        Assert.All(fields, field =>
        {
            Assert.DoesNotContain('_', field.Describe(CultureInfo.InvariantCulture));
            Assert.NotEqual(field.Describe(CultureInfo.InvariantCulture), field.Describe(CultureInfo.GetCultureInfo("ja")));
        });
    }

    private static IEnumerable<SchemaField> Fields(SchemaNode node) => node switch
    {
        SchemaRecord record => record.Fields.Concat(record.Fields.SelectMany(field => Fields(field.Value))),
        SchemaTable table => Fields(table.Value),
        SchemaList list => Fields(list.Item),
        _ => [],
    };
}
