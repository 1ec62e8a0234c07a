// Films, albums, packages, devices and places are no people.
using System.Globalization;
using Microsoft.Extensions.Logging;

public class MediaItem
{
    public string Name { get; set; }
    public string Album { get; set; }
}

public class Device
{
    public string DeviceName { get; set; }
    public string Name { get; set; }
}

public class Package
{
    public string Name { get; set; }
    public string Title { get; set; }
}

public class Warehouse
{
    public string Name { get; set; }
    public string City { get; set; }
    public string Address { get; set; }
}

public class Payment
{
    public string WalletAddress { get; set; }
    public string DestinationAddress { get; set; }
}

public class Library(ILogger<Library> logger)
{
    public void Scan(MediaItem item, Device device, Package package, Warehouse warehouse, Payment payment)
    {
        logger.LogInformation("{Name} on {Album}", item.Name, item.Album);
        logger.LogInformation("{Device} {Name}", device.DeviceName, device.Name);
        logger.LogInformation("{Name} {Title}", package.Name, package.Title);
        logger.LogInformation("{Name} {City} {Address}", warehouse.Name, warehouse.City, warehouse.Address);
        logger.LogInformation("{Wallet} {To}", payment.WalletAddress, payment.DestinationAddress);
        logger.LogInformation("{Thread} {Culture}", Thread.CurrentThread.Name, CultureInfo.CurrentCulture.Name);
    }
}
