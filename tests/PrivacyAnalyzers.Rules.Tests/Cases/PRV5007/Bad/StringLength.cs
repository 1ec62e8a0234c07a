// On the member of a form.
using System.ComponentModel.DataAnnotations;

public class RegisterRequest
{
    [EmailAddress]
    public string Email { get; set; }

    [StringLength(100, MinimumLength = 6)] // expect: PRV5007
    public string Password { get; set; }
}
