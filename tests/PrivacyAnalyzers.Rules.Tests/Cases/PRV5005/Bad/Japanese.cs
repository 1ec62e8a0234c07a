// 研修用のサンプルに本物らしいデータ。
public class 顧客
{
    public int Id { get; set; }
    public string 氏名 { get; set; }
    public string 電話番号 { get; set; }
    public string メールアドレス { get; set; }
}

public class 研修資料
{
    public 顧客 作る() => new() { Id = 1, 氏名 = "二宮 茂雄", 電話番号 = "０８０－４１９３－７２６０" }; // expect: PRV5005
}
