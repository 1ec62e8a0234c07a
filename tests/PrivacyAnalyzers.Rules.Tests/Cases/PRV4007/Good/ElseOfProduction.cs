// Production has the page for visitors, everything else the one for developers.
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

public static class Startup
{
    public static void Configure(IApplicationBuilder app, IHostEnvironment environment)
    {
        if (environment.IsProduction()) // mutate: environment.IsProduction() ==> environment.IsDevelopment()
            app.UseExceptionHandler("/error");
        else
            app.UseDeveloperExceptionPage();
    }
}
