// What is replaced in a builder is not in it any more.
// uses: Shop
using System.Text;
using Shop;

public class Login
{
    public string Email { get; set; } = "";

    public string Password { get; set; } = "";
}

public class Accounts(IEmailSender sender)
{
    public async Task TellAsync(Login login, string protocol)
    {
        var text = new StringBuilder(protocol);
        text.Replace(login.Password, "****"); // mutate: login.Password, "****" ==> "****", login.Password
        await sender.SendEmailAsync(login.Email, "What you did", text.ToString());
    }
}
