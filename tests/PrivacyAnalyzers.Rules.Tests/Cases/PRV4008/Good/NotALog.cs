// Kept where it belongs.
public class Carts
{
    private readonly Dictionary<int, string> carts = new();

    public void Open(int customerId) => carts[customerId] = $"cart-{customerId}";
}
