// What is compared with the name is somebody else's key; the person is still picked by the name.
// uses: Shop
using Shop;

public record Ticket(string CallerId);

public class Desk(IQueryable<Customer> customers)
{
    public string PhoneOf(Ticket ticket)
    {
        var customer = customers.First(c => c.Name == ticket.CallerId); // expect: PRV3005
        return customer.Phone;
    }
}
