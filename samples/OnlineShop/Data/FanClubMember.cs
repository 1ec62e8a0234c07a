using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Data;

/// <summary>A member of the fan club, who pays yearly and may cancel at any time.</summary>
[CollectedFor("order-fulfilment", "marketing")]
public sealed class FanClubMember
{
    public int MemberNo { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public bool AcceptsMail { get; set; }

    public DateOnly? WithdrawnAt { get; set; }
}
