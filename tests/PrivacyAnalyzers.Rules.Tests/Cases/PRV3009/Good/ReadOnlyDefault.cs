// A value that is there from the start, for everybody.
// uses: Shop
using Shop;

public static class Anonymous
{
    public static readonly Customer Nobody = new() { Name = "nobody" }; // mutate: static readonly ==> static
}
