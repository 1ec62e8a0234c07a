using System;
using PrivacyAnalyzers.Policy;

namespace PrivacyAnalyzers.Tests.Policy;

public class WordDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "ABC", 0)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "abcd", 1)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abcdef", "badcfe", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("abc", "xyz", 3)]
    [InlineData("採用", "採用活動", 2)]
    public void Changes_additions_losses_and_swaps_count_one_each(string left, string right, int distance)
    {
        Assert.Equal(distance, WordDistance.Between(left, right, 10));
        Assert.Equal(distance, WordDistance.Between(right, left, 10));
        Assert.Equal(Math.Min(distance, 2), WordDistance.Between(left, right, 2));
    }

    [Theory]
    [InlineData("order-fulfilmnt", "order-fulfilment")]
    [InlineData("supprot", "support")]
    [InlineData("Support", "support")]
    [InlineData("sup", null)]
    [InlineData("hr", null)]
    [InlineData("recruiting", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_meant_if_it_is_near(string word, string? meant) =>
        Assert.Equal(meant, WordDistance.Nearest(word, ["order-fulfilment", "support", "it"]));
}
