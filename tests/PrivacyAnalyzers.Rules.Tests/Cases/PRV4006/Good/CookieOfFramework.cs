// A number that the server looks up, and what the visitor chose.
// uses: Shop, Stubs/Storage
using System.Web;
using Shop;

public class Remember
{
    public HttpCookie Visitor(Customer customer, string theme)
    {
        var cookie = new HttpCookie("visitor", customer.Id.ToString()); // mutate: Id ==> Email
        cookie.Values.Add("theme", theme); // mutate: theme) ==> customer.Phone)
        return cookie;
    }
}
