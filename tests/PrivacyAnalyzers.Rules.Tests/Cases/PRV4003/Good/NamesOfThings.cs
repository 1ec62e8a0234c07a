// Names and addresses of things.
// uses: Shop
using System.Reflection;
using Shop;

public class Loader
{
    public void Load(Assembly assembly, FileInfo file, Product product, Uri address)
    {
        if (!file.Exists)
            throw new FileNotFoundException($"{file.FullName} is missing", file.FullName);
        if (assembly.FullName is null)
            throw new TypeLoadException($"{typeof(Loader).FullName} is not in {assembly.FullName}");
        if (product.Price < 0)
            throw new InvalidOperationException($"{product.Name} has a negative price");
        throw new IOException($"Cannot reach {address.Host}");
    }
}
