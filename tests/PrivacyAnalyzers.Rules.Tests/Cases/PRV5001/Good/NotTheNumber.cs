// Variables called so by people who mean any number.
using Microsoft.Extensions.Logging;

public class Lottery(ILogger<Lottery> logger)
{
    public void Draw(int myNumber, int luckyNumber) => logger.LogInformation("{Mine} {Lucky}", myNumber, luckyNumber);
}
