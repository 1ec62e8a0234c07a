// The helper that validates says in its exception what it was given.
public class Transfers
{
    public void Send(string iban, decimal amount)
    {
        if (amount <= 0)
            throw Invalid(iban); // expect: PRV5003
    }

    private static Exception Invalid(string account) => new ArgumentException($"nothing to send to {account}");
}
