// In an object's initialiser.
// uses: Stubs/Switches
using Microsoft.Extensions.AI;

public static class Assistant
{
    public static OpenTelemetryChatClient Create() => new() { EnableSensitiveData = true }; // expect: PRV4007
}
