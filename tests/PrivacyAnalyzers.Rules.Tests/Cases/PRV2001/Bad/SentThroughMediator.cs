// The handler sends to whomever the message names: who sends the message has to look.
// uses: Shop, Stubs/MediatR
using MediatR;
using Shop;

public class Desk(ISender sender)
{
    public async Task ToOne(Customer customer, Issue issue)
    {
        await sender.Send(new SendNewsletter(customer, issue.Body)); // expect: PRV2001
    }

    public async Task ToThoseWhoWant(List<Customer> customers, Issue issue)
    {
        foreach (var customer in customers)
        {
            if (customer.OptOut)
                continue;
            await sender.Send(new SendNewsletter(customer, issue.Body));
        }
    }

    public record SendNewsletter(Customer To, string Text) : IRequest<bool>;

    public class Handler(IEmailSender mail) : IRequestHandler<SendNewsletter, bool>
    {
        public async Task<bool> Handle(SendNewsletter request, CancellationToken cancellationToken)
        {
            await mail.SendEmailAsync(request.To.Email, "Newsletter", request.Text);
            return true;
        }
    }
}
