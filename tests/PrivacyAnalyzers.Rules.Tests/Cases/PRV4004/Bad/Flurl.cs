// Flurl's fluent URLs.
// uses: Shop, Stubs/Flurl
using Flurl;
using Shop;

public class Crm
{
    public Url Contact(Customer customer) =>
        "https://crm.example.com".AppendPathSegment("contacts").SetQueryParam("email", customer.Email); // expect: PRV4004

    public Url Path(Customer customer) =>
        "https://crm.example.com".AppendPathSegments("people", customer.Name); // expect: PRV4004
}
