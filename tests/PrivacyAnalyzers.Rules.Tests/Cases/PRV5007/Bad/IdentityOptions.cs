// Six characters, as the template has it.
using Microsoft.AspNetCore.Identity;

public static class Setup
{
    public static void Configure(IdentityOptions options)
    {
        options.Password.RequireDigit = true;
        options.Password.RequiredLength = 6; // expect: PRV5007
    }
}
