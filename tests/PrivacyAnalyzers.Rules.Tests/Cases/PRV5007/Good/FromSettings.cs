// What the operator sets is not seen, and not guessed.
using Microsoft.AspNetCore.Identity;

public class Settings
{
    public int MinimumPasswordLength { get; set; }
}

public static class Setup
{
    public static void Configure(IdentityOptions options, Settings settings) =>
        options.Password.RequiredLength = settings.MinimumPasswordLength; // mutate: settings.MinimumPasswordLength ==> 8
}
