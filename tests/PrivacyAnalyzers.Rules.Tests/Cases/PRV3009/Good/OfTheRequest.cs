// What belongs to the request, or to its flow.
// uses: Shop
using Shop;

public class Session
{
    private static readonly AsyncLocal<Customer> Flow = new();

    [ThreadStatic] // mutate: remove
    private static Customer _ofThread;

    private Customer _ofThis;

    public void SignIn(Customer customer) => (Flow.Value, _ofThread, _ofThis) = (customer, customer, customer);

    public string Name => (_ofThis ?? _ofThread).Name;
}
