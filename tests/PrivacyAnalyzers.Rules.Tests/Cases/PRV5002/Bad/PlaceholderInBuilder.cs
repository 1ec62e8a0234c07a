// A template whose placeholders are replaced in a builder holds what they are replaced by.
// uses: Shop
using System.Text;
using Shop;

public class Login
{
    public string Email { get; set; } = "";

    public string Password { get; set; } = "";
}

public class LetterText
{
    public string Subject { get; set; } = "";

    public string Text { get; set; } = "";
}

public class Accounts(IEmailSender sender)
{
    public async Task WelcomeAsync(Login login, string template)
    {
        var letter = Fill(login, template);
        await sender.SendEmailAsync(login.Email, letter.Subject, letter.Text); // expect: PRV5002
    }

    public async Task RemindAsync(Login login, string template)
    {
        var text = new StringBuilder(template).Replace("{mail}", login.Email).Replace("{password}", login.Password);
        await sender.SendEmailAsync(login.Email, "Your account", text.ToString()); // expect: PRV5002
    }

    private static LetterText Fill(Login login, string template)
    {
        var text = new StringBuilder(template);
        text.Replace("{password}", login.Password);
        return new LetterText { Subject = "Welcome", Text = text.ToString() };
    }
}
