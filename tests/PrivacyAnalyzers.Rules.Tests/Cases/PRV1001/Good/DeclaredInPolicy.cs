// The policy says that both serve the same purpose.
// uses: Shop
using Shop;

namespace Shop.Delivery;

public class Deliveries(IEmailSender sender)
{
    public Task AnnounceAsync(Customer customer) =>
        sender.SendEmailAsync(customer.Email, "On its way", "Your parcel comes tomorrow.");
}
