// A report without people.
// uses: Shop
using Shop;

public class Report
{
    public void Write(string path, IEnumerable<Order> orders) =>
        File.WriteAllLines(path, orders.Select(order => $"{order.Number};{order.Total}")); // mutate: {order.Total} ==> {order.Customer.Name}
}
