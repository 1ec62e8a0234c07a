// Cookies of ASP.NET on the .NET Framework: made with a value, given one, or given several under keys.
// uses: Shop, Stubs/Storage
using System.Web;
using Shop;

public class Remember
{
    public HttpCookie Made(Customer customer) => new HttpCookie("mail", customer.Email); // expect: PRV4006

    public HttpCookie Given(Customer customer)
    {
        var cookie = new HttpCookie("visitor");
        cookie.Value = customer.Phone; // expect: PRV4006
        return cookie;
    }

    public HttpCookie Keyed(Customer customer)
    {
        var cookie = new HttpCookie("visitor");
        cookie.Values.Add("name", customer.Name); // expect: PRV4006
        cookie.Values["mail"] = customer.Email; // expect: PRV4006
        cookie["tel"] = customer.Phone; // expect: PRV4006
        return cookie;
    }
}
