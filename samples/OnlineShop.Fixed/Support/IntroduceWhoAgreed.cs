using OnlineShop.Data;

namespace OnlineShop.Support;

/// <summary>Whoever asks for shelves is asked whether we may pass the number on.</summary>
public sealed class IntroduceWhoAgreed(IFurnitureShop furniture, IAnswers answers)
{
    public async Task IntroduceAsync(Customer customer)
    {
        if (await answers.HaveAgreedAsync(customer.Id))
            await furniture.IntroduceAsync(customer.Name, customer.Phone ?? "");
    }
}
