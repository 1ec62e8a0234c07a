// How long it may be at most says nothing of how short.
using System.ComponentModel.DataAnnotations;

public class RegisterRequest
{
    [StringLength(64)]
    public string Password { get; set; }
}
