// The scope holds the address and, beside it, the person: an id in place of the address would leave the person in.
using System.Collections.Generic;
using Microsoft.Extensions.Logging;

public record Account
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
}

public class Details : Dictionary<string, object?>
{
    public Details Of(string who)
    {
        base["who"] = who;
        return this;
    }

    public Details With(string name, object? value)
    {
        base[name] = value;
        return this;
    }
}

public class Invitations(ILogger<Invitations> logger)
{
    public void Accept(int id)
    {
        var account = Find(id);
        Add(account);
        AddToList(account);
    }

    private static Account Find(int id) => new() { Id = id };

    private void Add(Account account)
    {
        using var scope = logger.BeginScope(new Details().Of(account.Email).With("account", account)); // expect: PRV4001
    }

    private void AddToList(Account account)
    {
        using var scope = logger.BeginScope(new Dictionary<string, object?> { ["who"] = account.Email, ["account"] = account }); // expect: PRV4001
    }
}
