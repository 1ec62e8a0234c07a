// Two records of one person become one.
// uses: Shop
using Shop;

public class Merge
{
    public Customer Join(Customer first, Customer second)
    {
        Customer merged = new() // expect: PRV1006
        {
            Id = first.Id,
            Name = first.Name,
            Email = first.Email,
            Phone = second.Phone,
        };
        return merged;
    }
}
