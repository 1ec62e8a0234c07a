// Pins of circuits, maps and boards, and the postal codes of India.
using Microsoft.Extensions.Logging;

public class GpioConfirmation(ILogger<GpioConfirmation> logger)
{
    public void Confirm(string pin) => logger.LogInformation("pin {Pin} is high", pin);
}

public class MapPins(ILogger<MapPins> logger)
{
    public void Verify(string pin) => logger.LogInformation("{Pin}", pin);

    public void Drop(string pin, string verificationCode) => logger.LogInformation("{Pin} {Code}", pin, verificationCode);
}

public class Branch
{
    public string City { get; set; } = "";

    public string PinCode { get; set; } = "";
}

public class Branches(ILogger<Branches> logger)
{
    public void Show(Branch branch) => logger.LogInformation("branch in {PinCode}", branch.PinCode);

    public void Find(string pinCode, string state) => logger.LogInformation("branches in {PinCode}", pinCode);
}
