// Real contracts in the material of a training.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

[ProcessedFor("training")]
public class TrainingMaterial
{
    public void Write(IEnumerable<Order> orders)
    {
        foreach (var order in orders)
            File.AppendAllText("slides.txt", $"Customer: {order.Customer.Name}, total {order.Total}"); // expect: PRV1003, PRV4006
    }
}
