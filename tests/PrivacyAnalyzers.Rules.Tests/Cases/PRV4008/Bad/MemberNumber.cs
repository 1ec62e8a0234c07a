// By interpolation, from a member.
using Microsoft.Extensions.Logging;

public class PointCard
{
    public string MemberNumber { get; set; } = "";
    public int Points { get; set; }
}

public class Points(ILogger<Points> logger)
{
    public void Add(PointCard card) => logger.LogInformation($"{card.Points} points for {card.MemberNumber}"); // expect: PRV4008
}
