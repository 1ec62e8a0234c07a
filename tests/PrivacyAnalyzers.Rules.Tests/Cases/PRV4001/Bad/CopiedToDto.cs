// The data is stored in a transfer object under another name first.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Row
{
    public int Key { get; set; }
    public string Value { get; set; }
}

public class Exporter(ILogger<Exporter> logger)
{
    public void Export(IEnumerable<Customer> customers)
    {
        var rows = customers.Select(c => new Row { Key = c.Id, Value = c.Email }).ToList();
        foreach (var row in rows)
            logger.LogInformation("{Value}", row.Value); // expect: PRV4001
    }
}
