// Crash reports with names, addresses and cookies.
// uses: Stubs/Sentry
using Sentry;

public static class Startup
{
    public static void Init() => SentrySdk.Init(options =>
    {
        options.Dsn = "https://key@crashes.example.com/1";
        options.SendDefaultPii = true; // expect: PRV4007
    });
}
