// The link that leads there.
using Microsoft.AspNetCore.Mvc;

public class Links(IUrlHelper url)
{
    public string? UnsubscribeUrlFor(string email) => url.ToString() + email.ToString();
}
