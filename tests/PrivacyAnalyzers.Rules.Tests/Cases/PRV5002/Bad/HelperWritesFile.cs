// The helper writes lines to a file; who calls it knows what is in them.
public record Account(string Login, string Password);

public class Accounts
{
    public void Export(string path, IEnumerable<Account> accounts)
    {
        foreach (var account in accounts)
            Write(path, account.Login + ";" + account.Password); // expect: PRV5002
    }

    private static void Write(string path, string line) => File.AppendAllText(path, line);
}
