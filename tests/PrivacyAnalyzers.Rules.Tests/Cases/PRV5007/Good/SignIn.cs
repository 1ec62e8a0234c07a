// A form in which a password is typed that exists already.
using System.ComponentModel.DataAnnotations;

public class LoginRequest
{
    [MinLength(1)]
    public string Password { get; set; }
}

public class ChangeRequest
{
    [MinLength(1)]
    public string CurrentPassword { get; set; }

    [MinLength(12)] // mutate: 12 ==> 6
    public string NewPassword { get; set; }
}
