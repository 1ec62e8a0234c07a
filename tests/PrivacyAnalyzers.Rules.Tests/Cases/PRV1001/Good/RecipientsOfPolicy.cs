// Handing data to a recipient is no use beyond the purpose, and not all that lies in a recipient's namespace hands over data.
// uses: Shop
using PrivacyAnalyzers.Annotations;
using Shop;

namespace Shop.Orders
{
    [ProcessedFor("order-fulfilment")]
    public class Fulfilment(Crm.Client crm)
    {
        public void Fill(Customer customer) => crm.Upsert(customer.Id, customer.Email);
    }

    [ProcessedFor("profiling")]
    public class Scoring(Crm.Client crm)
    {
        public void Score(Customer customer) => crm.Upsert(customer.Id, customer.Country); // mutate: customer.Country ==> customer.Email

        public string Prepare(Customer customer)
        {
            var query = new Crm.Query { Address = customer.Email };
            return query.Address.Length > 3 ? "long" : "short";
        }
    }
}

namespace Crm
{
    public class Query
    {
        public string Address { get; set; } = "";
    }

    public class Client
    {
        public void Upsert(int id, string value) { }
    }
}
