// An app's preferences are a plain file on the device.
// uses: Shop, Stubs/Storage
using Microsoft.Maui.Storage;
using Shop;

public class Login
{
    public void Remember(Customer customer) => Preferences.Set("login", customer.Email); // expect: PRV4006
}
