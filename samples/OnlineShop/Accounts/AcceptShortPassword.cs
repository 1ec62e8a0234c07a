using System.ComponentModel.DataAnnotations;

namespace OnlineShop.Accounts;

/// <summary>簡易なパスワード設定: what the shop asks of a new password, as it was copied from a page of many years ago.</summary>
public sealed class AcceptShortPassword
{
    public required string Email { get; init; }

    [StringLength(64, MinimumLength = 6)] // expect: PRV5007
    public required string Password { get; init; }
}
