// Tokens and claims in the messages of errors.
// uses: Stubs/Switches
using Microsoft.IdentityModel.Logging;

public static class Startup
{
    public static void Configure()
    {
        IdentityModelEventSource.ShowPII = true; // expect: PRV4007
        IdentityModelEventSource.LogCompleteSecurityArtifact = true; // expect: PRV4007
    }
}
