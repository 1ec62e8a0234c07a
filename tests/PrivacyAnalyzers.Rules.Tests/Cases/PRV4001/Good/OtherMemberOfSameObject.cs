// Beside personal data lies data that is not.
// uses: Shop
using Microsoft.Extensions.Logging;
using Shop;

public class Row
{
    public int Key { get; set; }
    public string Value { get; set; }
    public string State { get; set; }
}

public class Exporter(ILogger<Exporter> logger)
{
    public void Export(IEnumerable<Customer> customers)
    {
        foreach (var row in customers.Select(c => new Row { Key = c.Id, Value = c.Email, State = "new" }))
            logger.LogInformation("{Key} {State}", row.Key, row.State); // mutate: row.State ==> row.Value

        foreach (var item in customers.Select(c => new { c.Id, Target = c.Email }))
            logger.LogInformation("{Id}", item.Id); // mutate: item.Id ==> item.Target
    }
}
