using System.Linq;
using PrivacyAnalyzers.Rules.Events;

namespace PrivacyAnalyzers.Rules.Disclosure;

/// <summary>What findings about answers say.</summary>
internal static class EndpointFindings
{
    /// <summary>The kinds of data in an answer, the gravest first.</summary>
    public static CategoryList Categories(EndpointReturned answer) =>
        new(answer.Data.SelectMany(data => data.Categories).Distinct().OrderByDescending(category => category.Tier).ToArray());
}
