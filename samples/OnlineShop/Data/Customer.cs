using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Data;

/// <summary>Someone with an account. At sign-up they are told that we fill orders and, unless they object, send news.</summary>
[Controller("online-shop")]
[CollectedFor("order-fulfilment", "support", "marketing")]
public sealed class Customer
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public string? Phone { get; init; }

    public string Prefecture { get; init; } = "";

    public DateOnly? BirthDate { get; init; }

    public bool NewsletterOptOut { get; set; }
}
