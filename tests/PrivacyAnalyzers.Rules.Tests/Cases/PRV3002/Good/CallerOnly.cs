// What the caller asked for, to the caller; the rest learn that there is something new.
using Microsoft.AspNetCore.SignalR;

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Phone { get; set; }
}

public class OrderHub : Hub
{
    public async Task PlacedAsync(Customer customer)
    {
        await Clients.Caller.SendAsync("mine", customer.Phone); // mutate: Clients.Caller ==> Clients.All
        await Clients.All.SendAsync("placed", customer.Id);
    }
}
