// Named in Japanese.
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[Table("社員")]
public class 社員
{
    public int 社員番号 { get; set; }
    public string 氏名 { get; set; }
    public string 住所 { get; set; }
    public decimal 年収 { get; set; }
}

[Authorize]
public class 社員Controller(IEnumerable<社員> 全員) : ControllerBase
{
    [HttpGet("{番号}")]
    public 社員 取得(int 番号) => 全員.First(人 => 人.社員番号 == 番号); // expect: PRV3011
}
