// What lies under another name in the same dictionary, or at another place in the same array.
// uses: Shop
using System.Collections.Generic;
using Microsoft.Extensions.Logging;
using Shop;

public class Fields(ILogger<Fields> logger)
{
    public void Assigned(Customer customer, int order)
    {
        var fields = new Dictionary<string, object>();
        fields["mail"] = customer.Email;
        fields["order"] = order;
        logger.LogInformation("Order {Order}", fields["order"]); // mutate: fields["order"]); ==> fields["mail"]);
    }

    public void Initialised(Customer customer, int order)
    {
        var fields = new Dictionary<string, object> { ["mail"] = customer.Email, ["order"] = order };
        logger.LogInformation("Order {Order}", fields["order"]); // mutate: fields["order"]); ==> fields["mail"]);
    }

    public void Added(Customer customer, int order)
    {
        var fields = new Dictionary<string, object> { { "mail", customer.Email } };
        fields.Add("order", order);
        logger.LogInformation("Order {Order}", fields["order"]); // mutate: fields["order"]); ==> fields["mail"]);
    }

    public void Replaced(Customer customer)
    {
        var fields = new Dictionary<string, string>();
        fields["to"] = customer.Email;
        fields["to"] = "nobody"; // mutate: remove
        logger.LogInformation("Sent to {To}", fields["to"]);
    }

    public void Array(Customer customer, int order)
    {
        var cells = new object[2];
        cells[0] = customer.Email;
        cells[1] = order;
        logger.LogInformation("Order {Order}", cells[1]); // mutate: cells[1]); ==> cells[0]);
    }
}
