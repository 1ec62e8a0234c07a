// Twelve or more.
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;

public class RegisterRequest
{
    [StringLength(100, MinimumLength = 12)] // mutate: MinimumLength = 12 ==> MinimumLength = 8
    public string Password { get; set; }
}

public static class Setup
{
    public static void Configure(IdentityOptions options) => options.Password.RequiredLength = 14; // mutate: = 14 ==> = 7
}
