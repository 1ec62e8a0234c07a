// A tool that invents people tells its user whom it made up.
namespace Shop.Tools.DatabaseSeeder;

public record SeededUser(string Email, string Password);

public class UserFactory
{
    public SeededUser Make(int number) => new($"user{number}@example.com", Guid.NewGuid().ToString("N"));
}

public class Program
{
    public static void Main(string[] args)
    {
        var user = new UserFactory().Make(args.Length);
        Console.WriteLine("Log in with " + user.Email + " / " + user.Password);
    }
}
