// A consent to cookies stands in the browser: the text of the cookie that takes it back is the whole answer.
public class CookieConsentService
{
    public Task<string> WithdrawConsentCookieAsync() // mutate: WithdrawConsentCookieAsync ==> WithdrawConsentOfCustomerAsync
    {
        var cookie = CreateCookie(string.Empty);
        return Task.FromResult(cookie);
    }

    private static string CreateCookie(string value) => "consent=" + value + "; path=/";
}
