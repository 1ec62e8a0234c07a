// 名寄せ: two files of customers become one, by their names.
// uses: Shop
using Shop;

public class Merge
{
    public List<Customer> Run(List<Customer> ours, List<Customer> theirs) =>
        ours.Concat(theirs).DistinctBy(c => c.Name).ToList(); // expect: PRV3005
}
