using PrivacyAnalyzers.Recognition;

namespace PrivacyAnalyzers.Sdk.Tests.Recognition;

public class IdentifierWordsTests
{
    [Theory]
    [InlineData("customerEmail", "customer email")]
    [InlineData("EMailAddress", "e mail address")]
    [InlineData("m_customerTEL_NO2", "customer tel no 2")]
    [InlineData("_email", "email")]
    [InlineData("IPAddress", "ip address")]
    [InlineData("UserIDs", "user ids")]
    [InlineData("MYNUMBER", "mynumber")]
    [InlineData("Cvv2", "cvv 2")]
    [InlineData("顧客Email", "顧客 email")]
    [InlineData("メールアドレス", "メールアドレス")]
    [InlineData("", "")]
    [InlineData("___", "")]
    public void Splits(string identifier, string words) => Assert.Equal(words, string.Join(" ", IdentifierWords.Split(identifier)));

    [Theory]
    [InlineData("顧客の氏名を取得または設定します。", "氏名")]
    [InlineData("氏名は必須です", "氏名")]
    [InlineData("ﾒｰﾙｱﾄﾞﾚｽ", "メールアドレス")]
    [InlineData("住所１", "住所")]
    [InlineData("電話番号（携帯）", "電話番号")]
    public void Finds_what_a_japanese_label_is_about(string label, string head) => Assert.Equal(head, JapaneseText.HeadOf(label));
}
