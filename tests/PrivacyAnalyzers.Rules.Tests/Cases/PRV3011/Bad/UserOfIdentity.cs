// The user as the sign-in stores it, hash of the password and all.
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PrivacyAnalyzers.Annotations;

public class IdentityUser
{
    public string Email { get; set; }
}

public class ShopUser : IdentityUser
{
    public string FirstName { get; set; }
    public string LastName { get; set; }

    [CredentialData]
    public string Answer { get; set; }
}

public interface IUsers
{
    Task<ShopUser> FindAsync(string id);
}

[Authorize(Policy = "Support")]
public class UsersController(IUsers users) : Controller
{
    [HttpGet("{id}")]
    public async Task<JsonResult> Get(string id) => Json(await users.FindAsync(id)); // expect: PRV3011
}
