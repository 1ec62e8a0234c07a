// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

public static class Mask
{
    [Redacts]
    public static string Name(string name) => name[..1] + "***";
}

[ProcessedFor("training")]
public class CaseStudies
{
    public void Add(Customer customer) => File.AppendAllText("cases.txt", Mask.Name(customer.Name)); // mutate: Mask.Name(customer.Name) ==> customer.Name
}
