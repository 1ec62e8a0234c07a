// By short message, put together.
// uses: Shop
using Shop;

public class Parcels(ISmsSender sms)
{
    public Task TellAsync(Order order) => sms.SendAsync(order.Customer.Phone, "Your parcel: HTTP://parcels.example/" + order.Number); // expect: PRV5006
}
