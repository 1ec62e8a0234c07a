// Every browser that shows the page gets the e-mail address of who ordered.
using Microsoft.AspNetCore.SignalR;

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class OrderHub : Hub
{
    public Task PlacedAsync(Customer customer) => Clients.All.SendAsync("placed", customer.Email); // expect: PRV3002
}
