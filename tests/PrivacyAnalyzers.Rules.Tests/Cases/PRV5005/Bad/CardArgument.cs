// The parameter says what is passed.
public interface IGateway
{
    void Charge(decimal amount, string creditCardNumber);
}

public class Demo(IGateway gateway)
{
    public void Run() => gateway.Charge(creditCardNumber: "3562840173950828", amount: 100); // expect: PRV5005
}
