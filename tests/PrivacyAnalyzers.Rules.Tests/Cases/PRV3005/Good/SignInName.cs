// A name by which somebody signs in belongs to one.
public class Account
{
    public int Id { get; set; }
    public string UserName { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class Accounts(IEnumerable<Account> accounts)
{
    public string Email(string userName) => accounts.First(account => account.UserName == userName).Email; // mutate: account.UserName == userName ==> account.FullName == userName
}
