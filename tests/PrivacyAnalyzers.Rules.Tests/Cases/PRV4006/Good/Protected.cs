// Encrypted before it leaves.
// uses: Shop
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Shop;

public class Remember(IDataProtector protector)
{
    public void Visitor(HttpResponse response, Customer customer) =>
        response.Cookies.Append("mail", protector.Protect(customer.Email)); // mutate: protector.Protect(customer.Email) ==> customer.Email
}
