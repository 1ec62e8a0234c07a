// A code of six digits is good for minutes.
using System.ComponentModel.DataAnnotations;

public class SecondFactor
{
    [StringLength(6, MinimumLength = 6)]
    public string OneTimeCode { get; set; }

    [MinLength(4)]
    public string CardPin { get; set; }
}
