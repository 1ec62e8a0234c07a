// A text that stays in memory, and one that is the answer to a request.
// uses: Shop
using Microsoft.AspNetCore.Http;
using Shop;

public class Letters
{
    public byte[] Print(Customer customer)
    {
        using var memory = new MemoryStream();
        using var writer = new StreamWriter(memory); // mutate: memory ==> "letter.txt"
        writer.WriteLine($"Dear {customer.Name}");
        return memory.ToArray();
    }

    public async Task Answer(HttpResponse response, Customer customer)
    {
        await using var writer = new StreamWriter(response.Body);
        await writer.WriteAsync(customer.Name);
    }
}
