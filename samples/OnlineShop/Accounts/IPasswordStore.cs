namespace OnlineShop.Accounts;

/// <summary>Keeps what people sign in with.</summary>
public interface IPasswordStore
{
    /// <summary>Sets a new password that was made up, and tells it.</summary>
    string CreatePassword(int customerId);

    /// <summary>A code that lets a person set a new password once, within an hour.</summary>
    string CreateResetToken(int customerId);
}
