// Only in debug builds.
#define DEBUG
// uses: Stubs/Switches
using Microsoft.IdentityModel.Logging;

public static class Startup
{
    public static void Configure()
    {
#if DEBUG
        IdentityModelEventSource.ShowPII = true;
#endif
        IdentityModelEventSource.LogCompleteSecurityArtifact = false; // mutate: false ==> true
    }
}
