// Lengths of other things.
using System.ComponentModel.DataAnnotations;

public class Profile
{
    [MinLength(2)]
    public string NickName { get; set; }

    [StringLength(4, MinimumLength = 4)]
    public string PasswordHint { get; set; }
}
