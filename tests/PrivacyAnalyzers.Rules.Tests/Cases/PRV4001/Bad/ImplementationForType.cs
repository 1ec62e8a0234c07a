// What runs is the implementation for the type that the interface is asked for, or one for all types.
// uses: Shop
using Shop;

public interface IExport<T> { void Take(T item); }
public class TextExport : IExport<string> { public void Take(string item) => Console.WriteLine(item); }
public class NumberExport : IExport<int> { public void Take(int item) { } }
public class Export<T> : IExport<T> { public void Take(T item) => Console.WriteLine(item); }
public interface IArchive<T> { void Take(T item); }
public class TextArchive : IArchive<string> { public void Take(string item) { } }
public class ObjectArchive : IArchive<object> { public void Take(object item) => Console.WriteLine(item); }

public class Desk(IExport<string> texts, IExport<object> objects, IArchive<string> archive)
{
    public void Text(Customer customer) => texts.Take(customer.Email); // expect: PRV4001

    public void Object(Customer customer) => objects.Take(customer.Email); // expect: PRV4001

    public void Archive(Customer customer) => archive.Take(customer.Email);
}
