namespace OnlineShop.Data;

/// <summary>Where a parcel goes.</summary>
public sealed record ShippingAddress(string RecipientName, string PostalCode, string StreetAddress, string PhoneNumber);
