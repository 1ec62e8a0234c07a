namespace PrivacyAnalyzers.Workspace.Tests.ProjectFiles;

public sealed class MsBuildConditionTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData(" 'a' == 'A' ", true)]
    [InlineData("'a' != 'a'", false)]
    [InlineData("'' == ''", true)]
    [InlineData("net8.0 == 'net8.0'", true)]
    [InlineData("'a' == 'b' or 'c' == 'c'", true)]
    [InlineData("'a' == 'a' and 'b' == 'c'", false)]
    [InlineData("'a' == 'b' and 'x' == 'y' or 'c' == 'c'", true)]
    [InlineData("'a' == 'b' And ('x' == 'y' Or 'c' == 'c')", false)]
    [InlineData("!('a' == 'b')", true)]
    [InlineData("!true", false)]
    [InlineData("'true'", true)]
    [InlineData("10 > 9", true)]
    [InlineData("'8.0' >= '9.0'", false)]
    [InlineData("Exists('gone.props')", false)]
    [InlineData("!Exists('gone.props')", true)]
    public void Holds_as_the_build_would_say(string condition, bool expected) =>
        Assert.Equal(expected, MsBuildCondition.Holds(condition, "/nowhere"));

    [Theory]
    [InlineData("'a' ==")]
    [InlineData("('a' == 'a'")]
    [InlineData("'a' == 'a' 'b'")]
    [InlineData("a > b")]
    [InlineData("@(Compile->Count()) > 3")]
    [InlineData("HasTrailingSlash('x/')")]
    public void What_is_not_understood_does_not_hold(string condition) => Assert.False(MsBuildCondition.Holds(condition, "/nowhere"));
}
