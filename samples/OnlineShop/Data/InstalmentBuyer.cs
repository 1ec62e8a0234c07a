namespace OnlineShop.Data;

/// <summary>Somebody who pays in instalments, and the number to call when they cannot be reached.</summary>
public sealed record InstalmentBuyer(int Id, string Name, string PhoneNumber, string FamilyPhoneNumber, bool HasPaid);
