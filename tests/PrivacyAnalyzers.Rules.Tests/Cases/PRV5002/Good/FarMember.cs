// The token is put into one member, far down in what is at hand; another member is logged.
using Microsoft.Extensions.Logging;

public class User
{
    public int Id { get; set; }
    public Guid Key { get; set; }
    public string Email { get; set; }
    public string Country { get; set; }
    public string ResetToken { get; set; }
}

public class Visit { public User User { get; set; } }
public class Session { public Visit Visit { get; set; } }
public class Cart { public Session Session { get; set; } }
public class Order { public Cart Cart { get; set; } }
public class Shop { public Order Order { get; set; } }

public class Resets(ILogger<Resets> logger)
{
    public void Run(Shop shop, string resetToken)
    {
        var user = shop.Order.Cart.Session.Visit.User;
        user.ResetToken = resetToken;
        logger.LogInformation("Reset of {Id}", user.Id); // mutate: user.Id ==> user.ResetToken
        logger.LogInformation("Reset of {Key}", user.Key); // mutate: user.Key ==> user.ResetToken
        logger.LogInformation("Reset in {Country}", user.Country); // mutate: user.Country ==> user.ResetToken
    }
}
