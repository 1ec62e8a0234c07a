// A local, and groups of four as they stand on the card.
public class Checkout
{
    public void Try(IGateway gateway)
    {
        var cardNumber = "4538-7026-1894-0351"; // expect: PRV5005
        gateway.Charge(cardNumber, 100);
    }
}

public interface IGateway
{
    void Charge(string cardNumber, decimal amount);
}
