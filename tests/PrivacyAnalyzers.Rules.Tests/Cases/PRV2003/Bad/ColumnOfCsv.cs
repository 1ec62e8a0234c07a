// uses: Shop
using Shop;

public class NewsletterService(IEmailSender sender)
{
    public async Task SendNewsletterAsync(string path, Issue issue)
    {
        var lines = await File.ReadAllLinesAsync(path);
        foreach (var line in lines.Skip(1))
        {
            var columns = line.Split(',');
            await sender.SendEmailAsync(columns[2].Trim(), issue.Title, issue.Body); // expect: PRV2003
        }
    }
}
