// uses: Stubs/Social
using Tweetinvi.Client;

public class 契約
{
    public string 契約者氏名 { get; set; } = "";
    public string 都道府県 { get; set; } = "";
    public int 件数 { get; set; }
}

public class 広報(ITweetsClient tweets)
{
    public Task 投稿(契約 成約) => tweets.PublishTweetAsync($"今月は {成約.件数} 件のご契約をいただきました!"); // mutate: 成約.件数 ==> 成約.契約者氏名
}
