// Off, as a reminder.
// uses: Stubs/Sentry
using Sentry;

public static class Startup
{
    public static void Init() => SentrySdk.Init(options =>
    {
        options.Dsn = "https://key@crashes.example.com/1";
        options.SendDefaultPii = false; // mutate: false ==> true
    });
}
