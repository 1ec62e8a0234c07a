namespace OnlineShop.Newsletters;

public sealed record NewsletterIssue(int Number, string Title, string Text);
