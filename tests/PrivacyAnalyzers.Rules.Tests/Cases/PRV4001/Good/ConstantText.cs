// Words about passwords and addresses are not passwords and addresses.
using Microsoft.Extensions.Logging;

public class Account(ILogger<Account> logger)
{
    private const string Hint = "Enter your e-mail address";

    public void Reset(int userId)
    {
        logger.LogInformation("Password reset requested by {UserId}", userId);
        logger.LogInformation("email verification is off");
        logger.LogInformation(Hint);
        Console.WriteLine("Password: ");
        Console.WriteLine("氏名を入力してください");
    }
}
