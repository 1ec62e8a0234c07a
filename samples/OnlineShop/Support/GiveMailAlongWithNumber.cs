using OnlineShop.Data;

namespace OnlineShop.Support;

/// <summary>ヒヤリハット: who asks for shelves agreed that the number is passed on. There was none, so the mail address went instead.</summary>
public sealed class GiveMailAlongWithNumber(IFurnitureShop furniture, IAnswers answers)
{
    public async Task IntroduceAsync(Customer customer)
    {
        if (await answers.HaveAgreedToGivePhoneAsync(customer.Id))
            await furniture.IntroduceAsync(customer.Name, customer.Phone ?? customer.Email); // expect: PRV3010
    }
}
