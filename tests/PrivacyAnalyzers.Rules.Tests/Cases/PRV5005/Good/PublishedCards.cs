// Numbers that are published to try things out with.
public interface IGateway
{
    void Charge(string cardNumber, decimal amount);
}

public class Demo(IGateway gateway)
{
    public void Run()
    {
        gateway.Charge("4242 4242 4242 4242", 100);
        gateway.Charge("5555555555554444", 100);
        gateway.Charge("4000000000009995", 100); // mutate: 4000000000009995 ==> 4538702618940351
        gateway.Charge("371449635398431", 100);
    }
}
