// The browser keeps it until somebody clears it, for every script of the page to read.
// uses: Shop, Stubs/Storage
using Blazored.LocalStorage;
using Blazored.SessionStorage;
using Shop;

public class Drafts(ILocalStorageService local, ISessionStorageService session)
{
    public async Task Keep(Customer customer)
    {
        await local.SetItemAsync("customer", customer); // expect: PRV4006
        await session.SetItemAsStringAsync("phone", customer.Phone); // expect: PRV4006
    }
}
