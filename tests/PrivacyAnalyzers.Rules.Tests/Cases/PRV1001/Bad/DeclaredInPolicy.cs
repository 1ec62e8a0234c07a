// Nothing is annotated; the policy says why the data was collected and why the code runs.
// uses: Shop
using Shop;

namespace Shop.Staffing;

public class StaffFinder(IEmailSender sender)
{
    public Task InviteAsync(Customer customer) =>
        sender.SendEmailAsync(customer.Email, "Work with us", "We are looking for part-timers."); // expect: PRV1001
}
