// Lists and dictionaries of the program have methods of the same names.
// uses: Shop
using Shop;

public class Book
{
    private readonly Dictionary<string, object> tags = new();
    private readonly List<KeyValuePair<string, string>> pairs = new();

    public void Note(Customer customer)
    {
        tags.Add("email", customer.Email);
        pairs.Add(new KeyValuePair<string, string>("phone", customer.Phone));
        SetTag("name", customer.Name);
    }

    private void SetTag(string key, object value) => tags[key] = value;
}
