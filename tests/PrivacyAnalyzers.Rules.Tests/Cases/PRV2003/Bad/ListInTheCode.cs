// Good customers, written down once.
// uses: Shop
using Shop;

public class PromotionService(IEmailSender sender)
{
    private static readonly string[] GoodCustomers = ["hanako@mail.example.jp", "taro.yamada@provider.example.com", "sato@company.example.org"];

    public async Task SendPromotionAsync(Issue issue)
    {
        foreach (var address in GoodCustomers)
            await sender.SendEmailAsync(address, issue.Title, issue.Body); // expect: PRV2003
    }
}
