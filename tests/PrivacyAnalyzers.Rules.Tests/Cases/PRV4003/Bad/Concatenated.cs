// Built over several statements before it is thrown.
// uses: Shop
using Shop;

public class Merger
{
    public void Merge(Customer left, Customer right)
    {
        if (left.Phone != right.Phone)
        {
            var reason = "Phone numbers differ: " + left.Phone;
            reason += " and " + right.Phone;
            throw new InvalidOperationException(reason); // expect: PRV4003
        }
    }
}
