// uses: Shop
using System.Net.Http.Json;
using Shop;

public class StagingEnvironment(HttpClient staging)
{
    public async Task FillAsync(ICustomerRepository customers)
    {
        foreach (var customer in await customers.ListAsync())
            await SendAsync(customer.Email); // expect: PRV1003
    }

    private Task SendAsync(string content) => staging.PostAsJsonAsync("users", content);
}
