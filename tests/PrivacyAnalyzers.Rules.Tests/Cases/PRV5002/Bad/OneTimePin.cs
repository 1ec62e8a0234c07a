// Codes that are good once: what is around them says that they are somebody's.
using Microsoft.Extensions.Logging;

public class UserVerificationService(ILogger<UserVerificationService> logger)
{
    public void Generate(string email, string pin)
    {
        logger.LogInformation("Generated e-mail confirmation PIN {Pin}", pin); // expect: PRV5002
    }
}

public class PhoneController(ILogger<PhoneController> logger)
{
    public void Confirm(string verificationCode) => logger.LogDebug("entered {Code}", verificationCode); // expect: PRV5002

    public void Send(string oneTimePin) => logger.LogDebug("sent {Code}", oneTimePin); // expect: PRV5002

    public void SendAgain(int otpPin) => logger.LogDebug("sent {Code}", otpPin); // expect: PRV5002

    public void SendLogin(string loginCode) => logger.LogDebug("sent {Code}", loginCode); // expect: PRV5002

    public void Check(int verificationCode) => logger.LogDebug("entered {Code}", verificationCode); // expect: PRV5002
}
