// Tools whose names only sound like those that invent people.
namespace Shop.Tools.Wallets
{
    public record Owner(string Email, string FirstName);

    public class WalletSeedPhrase
    {
        public void Show(Owner owner) => Console.WriteLine("Owner: " + owner.Email); // expect: PRV4001
    }
}

namespace Shop.Samples.Export
{
    public record Customer(string Email, string LastName);

    public class Program
    {
        public static void Run(Customer customer) => Console.WriteLine(customer.Email); // expect: PRV4001
    }
}
