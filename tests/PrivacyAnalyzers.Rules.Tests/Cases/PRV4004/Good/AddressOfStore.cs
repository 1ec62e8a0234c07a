// Where a store or a department is, is nobody's data, though its address is of the type that people's addresses are.
public class Address
{
    public string StreetAddress { get; set; } = "";
    public string City { get; set; } = "";
}

public class Store
{
    public Address Address { get; set; } = new();
    public Address OwnerAddress { get; set; } = new();
}

public class DepartmentGroup
{
    public Address Address { get; set; } = new();
}

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; } = "";
    public Address Address { get; set; } = new();
    public Store Nearest { get; set; } = new();
}

public class Maps(HttpClient client)
{
    public Task<string> FindAsync(Store store) => client.GetStringAsync("https://maps.example.com/find?q=" + store.Address.StreetAddress); // mutate: store.Address.StreetAddress ==> store.OwnerAddress.StreetAddress

    public Task<string> FindAsync(DepartmentGroup station)
    {
        var address = station.Address;
        return client.GetStringAsync($"https://maps.example.com/find?q={address.StreetAddress} {address.City}");
    }

    public Task<string> FindAsync(Customer customer) => client.GetStringAsync("https://maps.example.com/find?q=" + customer.Nearest.Address.StreetAddress); // mutate: customer.Nearest.Address.StreetAddress ==> customer.Address.StreetAddress
}
