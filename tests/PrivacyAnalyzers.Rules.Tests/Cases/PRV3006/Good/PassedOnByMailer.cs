// A mailer hands on what is in the message: its type of addresses is nobody in particular.
// uses: MimeKit
using MailKit.Net.Smtp;
using MimeKit;

public class Letter
{
    public string Subject { get; set; }
    public List<PostBox> Cc { get; set; } // mutate: PostBox ==> Customer
}

public class PostBox
{
    public string Email { get; set; }
}

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class Mailer(ISmtpClient client)
{
    public async Task SendAsync(Letter letter)
    {
        var message = new MimeMessage { Subject = letter.Subject };
        message.Cc.AddRange(letter.Cc.Select(box => new MailboxAddress("", box.Email)));
        await client.SendAsync(message);
    }
}
