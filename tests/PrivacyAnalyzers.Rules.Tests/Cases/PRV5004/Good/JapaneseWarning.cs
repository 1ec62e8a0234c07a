// uses: Shop
using Shop;

public class お知らせ(IEmailSender sender)
{
    public Task 注意(Customer 対象) =>
        sender.SendEmailAsync(対象.Email, "ご注意ください", "当社がメールで暗証番号の入力をお願いすることはありません。");
}
