using OnlineShop.Data;

namespace OnlineShop.Support;

/// <summary>Without a number there is nothing to give.</summary>
public sealed class GiveNumberOnly(IFurnitureShop furniture, IAnswers answers)
{
    public async Task IntroduceAsync(Customer customer)
    {
        if (customer.Phone is { } phone && await answers.HaveAgreedToGivePhoneAsync(customer.Id))
            await furniture.IntroduceAsync(customer.Name, phone);
    }
}
