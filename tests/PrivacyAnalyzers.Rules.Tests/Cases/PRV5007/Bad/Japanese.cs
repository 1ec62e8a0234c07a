// Named in Japanese.
using System.ComponentModel.DataAnnotations;

public class 会員登録
{
    [Display(Name = "パスワード")]
    [MinLength(4)] // expect: PRV5007
    public string パスワード { get; set; }
}
