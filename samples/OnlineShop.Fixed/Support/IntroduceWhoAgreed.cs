using OnlineShop.Data;
using PrivacyAnalyzers.Annotations;

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

/// <summary>What people answered when they were asked.</summary>
public interface IAnswers
{
    [ConsentCheck]
    Task<bool> HaveAgreedAsync(int customerId);
}
