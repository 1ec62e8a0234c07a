// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

[ProcessedFor("training")]
public class TrainingMaterial
{
    public void Write(IEnumerable<Order> orders)
    {
        foreach (var order in orders)
            File.AppendAllText("slides.txt", $"Customer: Hanako Example, total {order.Total}"); // mutate: Hanako Example ==> {order.Customer.Name}
    }
}
