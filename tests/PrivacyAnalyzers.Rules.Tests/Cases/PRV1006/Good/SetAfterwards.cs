// uses: Shop
using Shop;

public class Merge
{
    public Customer Join(Customer first, Customer second)
    {
        var merged = new Customer { Id = first.Id, Name = first.Name, Email = first.Email };
        merged.OptOut = first.OptOut || second.OptOut; // mutate: remove
        return merged;
    }
}
