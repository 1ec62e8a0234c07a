using Microsoft.AspNetCore.Http;

public static class Endpoints
{
    public static IResult UnsubscribeFromNewsletter(string email) => // expect: PRV2008
        string.IsNullOrEmpty(email) ? Results.BadRequest() : Results.Ok();
}
