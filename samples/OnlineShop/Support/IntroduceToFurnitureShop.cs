using OnlineShop.Data;

namespace OnlineShop.Support;

/// <summary>連絡先を第三者へ: somebody asks for shelves, which we do not sell. We know who does, and mean well.</summary>
public sealed class IntroduceToFurnitureShop(IFurnitureShop furniture)
{
    public Task IntroduceAsync(Customer customer) =>
        furniture.IntroduceAsync(customer.Name, customer.Phone ?? ""); // expect: PRV3001
}
