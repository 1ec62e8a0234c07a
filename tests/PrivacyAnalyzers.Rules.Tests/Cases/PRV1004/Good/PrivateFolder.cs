// uses: Shop
using Microsoft.AspNetCore.Hosting;
using Shop;

public class Lottery(IWebHostEnvironment environment)
{
    public void Publish(IEnumerable<Customer> winners)
    {
        var path = Path.Combine(environment.WebRootPath, "winners.html");
        File.WriteAllLines(path, winners.Select(w => w.Id.ToString())); // mutate: w.Id.ToString() ==> w.Name
    }
}
