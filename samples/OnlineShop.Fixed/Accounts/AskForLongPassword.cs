using System.ComponentModel.DataAnnotations;

namespace OnlineShop.Accounts;

/// <summary>Length is what counts; a sentence is welcome.</summary>
public sealed class AskForLongPassword
{
    public required string Email { get; init; }

    [StringLength(128, MinimumLength = 12)]
    public required string Password { get; init; }
}
