// Nobody here sends the message, so nobody can be asked but the handler.
// uses: Shop, Stubs/MediatR
using MediatR;
using Shop;

public record NewsletterIsOut(Customer Member) : INotification;

public class SendNewsletter(IEmailSender sender) : INotificationHandler<NewsletterIsOut>
{
    public Task Handle(NewsletterIsOut notification, CancellationToken cancellationToken) =>
        sender.SendEmailAsync(notification.Member.Email, "Newsletter", "It is out."); // expect: PRV2001
}
