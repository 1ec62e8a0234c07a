// A complaint is summed up by a model, with the number of who complained in it.
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
        chat.GetResponseAsync($"Sum up what {customer.FullName} ({customer.Phone}) wrote: {complaint}"); // expect: PRV3007
}
