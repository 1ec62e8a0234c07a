// C# 14: extension members, field-backed properties.
using Microsoft.Extensions.Logging;
using Shop;

public class ExtensionMemberShapes(ILogger<ExtensionMemberShapes> logger)
{
    public void Prop(Customer customer) => logger.LogInformation("{V}", customer.Shown); // expect: FLOW1
    public void Method(Customer customer) => logger.LogInformation("{V}", customer.Show()); // expect: FLOW1
    public void Static(Customer customer) => logger.LogInformation("{V}", Customer.Of(customer)); // expect: FLOW1
    public void Field(Customer customer) { var b = new Bag(); b.Text = customer.Email; logger.LogInformation("{V}", b.Text); } // expect: FLOW1
    public void Nothing(Customer customer) => logger.LogInformation("{V}", customer.Key);
    public class Bag { public string Text { get => field; set => field = value.Trim(); } = ""; }
}
public static class E
{
    extension(Customer customer)
    {
        public string Shown => customer.Email;
        public int Key => customer.Id;
        public string Show() => customer.Email;
        public static string Of(Customer c) => c.Email;
    }
}
