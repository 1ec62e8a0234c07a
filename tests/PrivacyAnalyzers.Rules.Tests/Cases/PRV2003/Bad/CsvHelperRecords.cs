// uses: Shop
using System.Globalization;
using CsvHelper;
using Shop;

namespace CsvHelper
{
    public interface IReader
    {
        IEnumerable<T> GetRecords<T>();
    }

    public class CsvReader(TextReader reader, CultureInfo culture) : IReader
    {
        public TextReader Reader => reader;
        public CultureInfo Culture => culture;
        public extern IEnumerable<T> GetRecords<T>();
    }
}

public class CampaignService(IEmailSender sender)
{
    public async Task SendCampaignAsync(TextReader text, Issue issue)
    {
        var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        foreach (var customer in csv.GetRecords<Customer>())
            await sender.SendEmailAsync(customer.Email, issue.Title, issue.Body); // expect: PRV2003
    }
}
