// The page for developers shows headers, cookies and variables to whoever causes an error.
using Microsoft.AspNetCore.Builder;

public static class Startup
{
    public static void Configure(IApplicationBuilder app) => app.UseDeveloperExceptionPage(); // expect: PRV4007
}
