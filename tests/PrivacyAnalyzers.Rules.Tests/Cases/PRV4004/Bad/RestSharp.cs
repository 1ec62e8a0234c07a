// RestSharp: query parameters, segments and the resource itself.
// uses: Shop
using RestSharp;
using Shop;

public class Crm
{
    public RestRequest Find(Customer customer) =>
        new RestRequest("contacts").AddQueryParameter("email", customer.Email); // expect: PRV4004

    public RestRequest Show(Customer customer)
    {
        var request = new RestRequest("contacts/{phone}");
        request.AddUrlSegment("phone", customer.Phone); // expect: PRV4004
        return request;
    }

    public RestRequest Delete(Customer customer) => new($"contacts/{customer.Email}", Method.Delete); // expect: PRV4004
}
