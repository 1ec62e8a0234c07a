// What is asked has nobody in it.
// uses: Stubs/Ai
using Microsoft.Extensions.AI;

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Phone { get; set; }
}

public class Complaints(IChatClient chat)
{
    public Task<ChatResponse> SumUpAsync(Customer customer, string complaint) =>
        chat.GetResponseAsync($"Sum up complaint {customer.Id}: {complaint}"); // mutate: customer.Id ==> customer.Phone
}
