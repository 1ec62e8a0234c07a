using System.ComponentModel.DataAnnotations;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Data;

/// <summary>A member of the point programme. The form has a box to tick for those who want to hear about jobs.</summary>
[CollectedFor("order-fulfilment")]
public sealed class PointMember
{
    [Display(Name = "会員番号")]
    public int MemberNo { get; init; }

    [Display(Name = "氏名")]
    public required string Shimei { get; init; }

    [Display(Name = "電話番号")]
    public required string TelNo { get; init; }

    public int Points { get; set; }

    [ConsentCheck("recruiting")]
    public bool AgreedToJobOffers { get; set; }
}
