namespace PrivacyAnalyzers.Sdk.Tests.Recognition;

public class LabelTests
{
    [Theory]
    [InlineData("[Display(Name = \"氏名\")] public string Name { get; set; }", "Name", "name")]
    [InlineData("[Display(Name = \"フリガナ\")] public string Reading { get; set; }", "Reading", "kana")]
    [InlineData("[Required(ErrorMessage = \"電話番号は必須です\")] public string Number { get; set; }", "Number", "phone")]
    [InlineData("[Column(\"氏名カナ\")] public string Col1 { get; set; }", "Col1", "kana")]
    [InlineData("[System.ComponentModel.DisplayName(\"メールアドレス（確認用）\")] public string Mail2 { get; set; }", "Mail2", "email")]
    [InlineData("/// <summary>顧客の生年月日を取得または設定します。</summary>\npublic DateTime Day { get; set; }", "Day", "birth-date")]
    [InlineData("/// <summary>\n/// 住所\n/// </summary>\npublic string Line;", "Line", "address")]
    [InlineData("/// <summary>マイナンバー</summary>\npublic string Code { get; set; }", "Code", "my-number")]
    public void A_japanese_label_says_what_it_is(string member, string name, string category)
    {
        var probe = new Probe($"public class Thing {{ {member} }}");
        Assert.Equal(category, probe.Category("Thing." + name));
    }

    [Theory]
    [InlineData("[Display(Name = \"会社名\")] public string Name { get; set; }", "Name")]
    [InlineData("[Display(Name = \"電話番号の種別\")] public string Kind { get; set; }", "Kind")]
    [InlineData("[Display(Name = \"氏名\")] public bool Shown { get; set; }", "Shown")]
    [InlineData("/// <summary>メールアドレスの最大文字数</summary>\npublic string Limit;", "Limit")]
    public void Or_what_it_is_not(string member, string name)
    {
        var probe = new Probe($"public class Customer {{ public string LastName; {member} }}");
        Assert.Null(probe.Category("Customer." + name));
    }

    [Theory]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"email\")] public string Who { get; set; }", "Who", "email")]
    [InlineData("[Column(\"phone_number\")] public string Col7 { get; set; }", "Col7", "phone")]
    [InlineData("[Display(Name = \"E-mail address\")] public string SignIn { get; set; }", "SignIn", "email")]
    [InlineData("[System.Xml.Serialization.XmlElement(\"FirstName\")] public string Value1 { get; set; }", "Value1", "name")]
    [InlineData("[System.Runtime.Serialization.DataMember(Name = \"dateOfBirth\")] public DateTime Dob1 { get; set; }", "Dob1", "birth-date")]
    public void So_does_the_name_under_which_it_is_shown_stored_or_sent(string member, string name, string category)
    {
        var probe = new Probe($"public class Thing {{ {member} }}");
        Assert.Equal(category, probe.Category("Thing." + name));
    }

    [Theory]
    [InlineData("[Display(Name = \"Enter your email\")] public string Prompt { get; set; }", "Prompt")]
    [InlineData("[Display(Name = \"Tell us here how we may reach you by email\")] public string Text { get; set; }", "Text")]
    [InlineData("[Column(\"email\")] public string EmailTemplate { get; set; }", "EmailTemplate")]
    [InlineData("[Column(\"email\")] public string MaskedValue { get; set; }", "MaskedValue")]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"email\")] public bool Shown { get; set; }", "Shown")]
    public void But_no_sentence_and_no_name_of_what_says_otherwise(string member, string name)
    {
        var probe = new Probe($"public class Thing {{ {member} }}");
        Assert.Null(probe.Category("Thing." + name));
    }
}
