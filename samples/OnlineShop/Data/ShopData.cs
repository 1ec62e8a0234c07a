namespace OnlineShop.Data;

/// <summary>The shop's store; in memory here, a database context in a real shop.</summary>
public sealed class ShopData
{
    private readonly List<Customer> customers = [];
    private readonly List<PointMember> pointMembers = [];
    private readonly List<FanClubMember> fanClub = [];
    private readonly List<Order> orders = [];

    public IQueryable<Customer> Customers => customers.AsQueryable();

    public IQueryable<PointMember> PointMembers => pointMembers.AsQueryable();

    public IQueryable<FanClubMember> FanClub => fanClub.AsQueryable();

    public IQueryable<Order> Orders => orders.AsQueryable();

    public void Add(Customer customer) => customers.Add(customer);

    public void Add(Order order) => orders.Add(order);
}
