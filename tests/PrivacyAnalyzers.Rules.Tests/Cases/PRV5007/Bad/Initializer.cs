// In an initialiser, by a constant of one's own.
using Microsoft.AspNetCore.Identity;

public static class Setup
{
    private const int Shortest = 8;

    public static PasswordOptions Rules() => new() { RequiredLength = Shortest, RequireDigit = true }; // expect: PRV5007
}
