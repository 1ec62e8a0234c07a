// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

[ProcessedFor("training")]
public class CaseStudies
{
    public void Add(Customer customer) => Append(Line(customer)); // expect: PRV1003, PRV4006

    private static string Line(Customer customer) => customer.Name + ": complained twice";

    private static void Append(string line) => File.AppendAllText("cases.txt", line);
}
