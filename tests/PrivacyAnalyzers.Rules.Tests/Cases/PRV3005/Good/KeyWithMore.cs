// A key that tells people apart.
// uses: Shop
using Shop;

public class Merge
{
    public List<Customer> Run(List<Customer> all) => all.DistinctBy(c => (c.Name, c.Email)).ToList(); // mutate: (c.Name, c.Email) ==> (c.Name, c.Name)
}
