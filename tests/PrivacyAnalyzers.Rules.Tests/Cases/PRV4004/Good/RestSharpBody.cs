// RestSharp: the same as a body.
// uses: Shop
using RestSharp;
using Shop;

public class Crm
{
    public RestRequest Find(Customer customer) =>
        new RestRequest("contacts/search", Method.Post).AddJsonBody(new { customer.Email }); // mutate: "contacts/search" ==> "contacts/" + customer.Email
}
