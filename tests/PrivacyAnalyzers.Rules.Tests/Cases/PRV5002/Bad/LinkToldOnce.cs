// A link with a token in it is told where it is made, and not again where somebody is sent there or it is opened.
using System.Net.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

public class HandOverController(HttpClient client, ILogger<HandOverController> logger) : Controller
{
    public IActionResult Enter(string sessionToken)
    {
        var link = Url.Action("Enter", "Partner", new { sessionToken }); // expect: PRV5002
        return Redirect(link!);
    }

    public IActionResult Leave(string sessionToken)
    {
        var link = LinkTo("https://partner.example/", sessionToken);
        return Redirect(link + "&step=2");
    }

    public async Task<string> Ask(string sessionToken)
    {
        var link = QueryHelpers.AddQueryString("https://partner.example/", "t", sessionToken); // expect: PRV5002
        logger.LogInformation("Asking {Link}", link); // expect: PRV5002
        return await client.GetStringAsync(link);
    }

    // Nothing tells of the link before it is used.
    public IActionResult Written(string sessionToken)
    {
        var link = "https://partner.example/?t=" + sessionToken;
        return Redirect(link); // expect: PRV5002
    }

    private static string LinkTo(string address, string sessionToken) =>
        QueryHelpers.AddQueryString(address, "t", sessionToken); // expect: PRV5002
}
