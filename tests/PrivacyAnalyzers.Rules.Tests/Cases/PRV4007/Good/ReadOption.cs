// Options read by a helper, off unless somebody sets them.
using Microsoft.EntityFrameworkCore;

public static class Provider
{
    public static void Configure(DbContextOptionsBuilder builder, Dictionary<string, string> given)
    {
        var isVerbose = GetOption(given, "log-parameters", bool.Parse, () => false); // mutate: GetOption(given, "log-parameters", bool.Parse, () => false) ==> given.Count > 0
        if (isVerbose)
            builder.EnableSensitiveDataLogging(isVerbose);
    }

    private static T GetOption<T>(Dictionary<string, string> given, string key, Func<string, T> read, Func<T> otherwise) =>
        given.TryGetValue(key, out var text) ? read(text) : otherwise();
}
