// uses: Stubs/Social
using Tweetinvi.Client;

public class 契約
{
    public string 契約者氏名 { get; set; } = "";
    public string 電話番号 { get; set; } = "";
}

public class 広報(ITweetsClient tweets)
{
    public Task 投稿(契約 成約) => tweets.PublishTweetAsync($"{成約.契約者氏名} 様にご契約いただきました!"); // expect: PRV1004
}
