// An environment of one's own beside development; what visitors see is neither.
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

public static class Environments
{
    public static bool IsDocker(this IHostEnvironment environment) => environment.IsEnvironment("Docker");
}

public static class Startup
{
    public static void Configure(IApplicationBuilder app, IHostEnvironment environment)
    {
        if (environment.IsDevelopment() || environment.IsDocker()) // mutate: environment.IsDocker() ==> environment.IsProduction()
            app.UseDeveloperExceptionPage();
    }
}
