// A helper asks; what it asks with is known where it is called.
// uses: Stubs/Ai
using Microsoft.SemanticKernel;

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string HomeAddress { get; set; }
}

public class Routes(Kernel kernel)
{
    public Task<object> PlanAsync(Customer customer) => AskAsync($"How do I get to {customer.HomeAddress}?"); // expect: PRV3007

    private Task<object> AskAsync(string prompt) => kernel.InvokePromptAsync(prompt);
}
