// Cards with which nobody can pay.
using Microsoft.Extensions.Logging;

public class Visitor
{
    public string BusinessCardNumber { get; set; }
    public string LoyaltyCardNumber { get; set; }
    public string MaskedCardNumber { get; set; }
}

public class Desk(ILogger<Desk> logger)
{
    public void Note(Visitor visitor) =>
        logger.LogInformation("{A} {B} {C}", visitor.BusinessCardNumber, visitor.LoyaltyCardNumber, visitor.MaskedCardNumber);
}
