// Mappers fill members of the same name, in one object and in each of a list; records carry what they are made of.
// uses: Shop
using Shop;

public class Desk(Desk.IMapper mapper)
{
    public void One(Customer customer)
    {
        var row = mapper.Map<Row>(new Slip(customer.Email, "x"));
        Console.WriteLine(row.Text); // expect: PRV4001
        Console.WriteLine(row.Number);
    }

    public void Into(Customer customer)
    {
        var row = new Row();
        mapper.Map(new Slip(customer.Email, "x"), row);
        Console.WriteLine(row.Text); // expect: PRV4001
    }

    public void ByName(Customer customer)
    {
        var row = mapper.ToRow(new Slip(customer.Email, "x"));
        Console.WriteLine(row.Text); // expect: PRV4001
    }

    public void Many(Customer customer)
    {
        var slips = new List<Slip> { new(customer.Email, "x") };
        foreach (var row in mapper.Map<List<Row>>(slips))
            Console.WriteLine(row.Text); // expect: PRV4001
    }

    public void Copies(Customer customer)
    {
        var slip = new Slip(customer.Email, "x") with { Other = "y" };
        Console.WriteLine(slip.Text); // expect: PRV4001
        Console.WriteLine((slip with { Text = "z" }).Text);
        var (text, other) = slip;
        Console.WriteLine(text); // expect: PRV4001
        Console.WriteLine(other);
        Console.WriteLine(slip); // expect: PRV4001
    }

    public record Slip(string Text, string Other);

    public class Row
    {
        public string Text { get; set; } = "";
        public string Number { get; set; } = "";
    }

    public interface IMapper
    {
        T Map<T>(object source);
        Row Map(Slip source, Row target);
        Row ToRow(Slip slip);
    }
}
