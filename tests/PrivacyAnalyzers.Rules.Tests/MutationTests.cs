using System;
using System.Linq;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;

namespace PrivacyAnalyzers.Rules.Tests;

public class MutationTests
{
    [Fact]
    public void Each_mark_is_one_change_and_all_marks_go() =>
        Assert.Equal(
            ["a\n\nlog(b, c);", "a\nguard;\nlog(x, c);"],
            Mutation.Of("a\nguard; // mutate: remove\nlog(b, c); // mutate: b ==> x").Select(mutation => mutation.Result));

    [Fact]
    public void A_change_that_is_not_seen_today_is_marked_so() =>
        Assert.Equal([false, true], Mutation.Of("a; // mutate: remove\nb; // mutate unseen: remove").Select(mutation => mutation.IsUnseen));

    [Fact]
    public void A_line_may_move_and_have_several_marks() =>
        Assert.Equal(
            ["send;\nguard;", "other;\nsend;"],
            Mutation.Of("guard; // mutate: move down // mutate: guard ==> other\nsend;").Select(mutation => mutation.Result));

    [Theory]
    [InlineData("a; // mutate: b ==> c", "does not contain 'b'")]
    [InlineData("a; // mutate: delete", "'remove', 'move down' or 'A ==> B'")]
    public void A_mark_that_changes_nothing_is_an_error(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => Mutation.Of(text)).Message);
}
