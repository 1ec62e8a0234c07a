// A result that tells what went wrong is not an exception; who sees it is another question.
// uses: Shop
using Shop;

public class ExceptionalOffer(string text)
{
    public string Text { get; } = text;
}

public class Offers
{
    public ExceptionalOffer For(Customer customer) => new($"Only for {customer.Name}");
}
