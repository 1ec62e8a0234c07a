namespace OnlineShop.Orders;

/// <summary>Who brings the parcels: privacy.yml says what they may and may not get.</summary>
public interface ICarrier
{
    Task AnnounceAsync(string name, string address, string remark);
}
