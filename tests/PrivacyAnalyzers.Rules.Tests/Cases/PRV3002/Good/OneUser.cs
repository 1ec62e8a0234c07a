// To the customer's own browser.
using Microsoft.AspNetCore.SignalR;

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class OrderHub : Hub
{
    public Task PlacedAsync(Customer customer) =>
        Clients.User(customer.Id.ToString()).SendAsync("placed", customer.Email); // mutate: Clients.User(customer.Id.ToString()) ==> Clients.Others
}
