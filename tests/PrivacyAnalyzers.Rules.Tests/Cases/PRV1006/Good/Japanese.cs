public class 旧会員
{
    public string 氏名 { get; set; } = "";
    public string メールアドレス { get; set; } = "";
    public bool 配信停止 { get; set; }
}

public class 会員
{
    public string 氏名 { get; set; } = "";
    public string メールアドレス { get; set; } = "";
    public bool 配信拒否 { get; set; }
}

public class データ移行
{
    public 会員 変換(旧会員 行) => new 会員 { 氏名 = 行.氏名, メールアドレス = 行.メールアドレス, 配信拒否 = 行.配信停止 }; // mutate: , 配信拒否 = 行.配信停止 ==>
}
