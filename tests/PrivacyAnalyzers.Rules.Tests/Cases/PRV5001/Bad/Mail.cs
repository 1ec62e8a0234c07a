// By mail, in any affair.
// uses: Shop
using Shop;

public class StaffMember
{
    public string Email { get; set; }
    public string IndividualNumber { get; set; }
}

public class Notices(IEmailSender sender)
{
    public Task ConfirmAsync(StaffMember member) =>
        sender.SendEmailAsync(member.Email, "Confirmation", $"We registered {member.IndividualNumber}."); // expect: PRV5001
}
