namespace OnlineShop.Data;

/// <summary>Somebody who pays in instalments, and the family's address for when they cannot be reached.</summary>
public sealed record InstalmentBuyer(int Id, string Name, string Email, string FamilyEmail, bool HasPaid);
