using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Data;

/// <summary>A guest of the hotel that belongs to the same group. They gave their card to the hotel, not to the shop.</summary>
[Controller("sister-hotel")]
public sealed record HotelGuest(string Name, string Email, DateOnly LastStay);
