// The ways of data that docs/limits.md says are not followed, beside some that are.
// uses: Shop
using System;
using System.IO;
using System.Reflection;
using System.Threading.Channels;
using Shop;

public interface IFew
{
    void Put(string text);
}

public sealed class Few : IFew
{
    public void Put(string text) => Console.WriteLine(text);
}

public interface IMany
{
    void Put(string text);
}

public sealed class Many1 : IMany { public void Put(string text) => Console.WriteLine(text); }
public sealed class Many2 : IMany { public void Put(string text) { } }
public sealed class Many3 : IMany { public void Put(string text) { } }
public sealed class Many4 : IMany { public void Put(string text) { } }
public sealed class Many5 : IMany { public void Put(string text) { } }
public sealed class Many6 : IMany { public void Put(string text) { } }
public sealed class Many7 : IMany { public void Put(string text) { } }
public sealed class Many8 : IMany { public void Put(string text) { } }
public sealed class Many9 : IMany { public void Put(string text) { } }

public class Ways(IFew few, IMany many, Channel<string> queue)
{
    private string kept = "";

    private event Action<string> Said = delegate { };

    public void ThroughAnInterface(Customer customer) => few.Put(customer.Email); // expect: PRV4001

    public void ManyImplementations(Customer customer) => many.Put(customer.Email); // todo: PRV4001

    public void Reflection(Customer customer) =>
        typeof(Console).GetMethod("WriteLine", [typeof(string)])!.Invoke(null, [customer.Email]); // todo: PRV4001

    public void Dynamic(Customer customer)
    {
        dynamic anything = customer;
        Console.WriteLine(anything.Email); // todo: PRV4001
    }

    public void Keep(Customer customer) => kept = customer.Email;

    public void TellWhatWasKept() => Console.WriteLine(kept); // todo: PRV4001

    public void Listen() => Said += text => Console.WriteLine(text);

    public void Say(Customer customer) => Said(customer.Email); // todo: PRV4001

    public void Queue(Customer customer)
    {
        queue.Writer.TryWrite(customer.Email);
        if (queue.Reader.TryRead(out var text))
            Console.WriteLine(text); // todo: PRV4001
    }

    public void ReadBack()
    {
        var text = File.ReadAllText("customer.txt");
        Console.WriteLine(text); // todo: PRV4001
    }
}
