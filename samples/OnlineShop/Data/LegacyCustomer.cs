namespace OnlineShop.Data;

/// <summary>A customer as the old system exports them.</summary>
public sealed record LegacyCustomer(int CustomerNo, string FullName, string MailAddress, bool Unsubscribed);
