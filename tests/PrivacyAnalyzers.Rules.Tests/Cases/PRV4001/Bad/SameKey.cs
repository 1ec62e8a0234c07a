// What lies under a name in a dictionary, however it came there.
// uses: Shop
using System.Collections.Generic;
using Microsoft.Extensions.Logging;
using Shop;

public class Fields(ILogger<Fields> logger)
{
    public void Assigned(Customer customer, int order)
    {
        var fields = new Dictionary<string, object>();
        fields["order"] = order;
        fields["contact"] = customer.Email;
        logger.LogInformation("Sent to {Contact}", fields["contact"]); // expect: PRV4001
    }

    public void NameUnknown(Customer customer, string name, int order)
    {
        var fields = new Dictionary<string, object>();
        fields["order"] = order;
        fields[name] = customer.Email;
        logger.LogInformation("{Field}", fields["order"]); // expect: PRV4001
    }

    public void OnOnePath(Customer customer, bool isNew)
    {
        var fields = new Dictionary<string, object>();
        fields["contact"] = "nobody";
        if (isNew)
            fields["contact"] = customer.Email;
        logger.LogInformation("{Field}", fields["contact"]); // expect: PRV4001
    }

    public void Helper(Customer customer)
    {
        var fields = new Dictionary<string, object>();
        fields["contact"] = "nobody";
        Fill(fields, customer);
        logger.LogInformation("{Field}", fields["contact"]); // expect: PRV4001
    }

    private static void Fill(Dictionary<string, object> fields, Customer customer) => fields["contact"] = customer.Email;

    public void Read(Dictionary<string, string> fields, Customer customer)
    {
        fields.Add("contact", customer.Email);
        if (fields.TryGetValue("contact", out var contact))
            logger.LogInformation("{Field}", contact); // expect: PRV4001
    }
}
