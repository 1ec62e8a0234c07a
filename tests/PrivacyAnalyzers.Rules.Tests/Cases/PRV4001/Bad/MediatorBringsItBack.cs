// A request goes to its handler, and the answer is an address.
// uses: Shop, Stubs/MediatR
using MediatR;
using Shop;

public record GetContact(int Id) : IRequest<string>;

public record GetCountry(int Id) : IRequest<string>;

public class GetContactHandler(List<Customer> customers) : IRequestHandler<GetContact, string>
{
    public async Task<string> Handle(GetContact request, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return customers.First(customer => customer.Id == request.Id).Email;
    }
}

public class GetCountryHandler(List<Customer> customers) : IRequestHandler<GetCountry, string>
{
    public Task<string> Handle(GetCountry request, CancellationToken cancellationToken) =>
        Task.FromResult(customers.First(customer => customer.Id == request.Id).Country);
}

public class Desk(ISender sender)
{
    public async Task Show(int id)
    {
        var contact = await sender.Send(new GetContact(id));
        Console.WriteLine(contact); // expect: PRV4001
        Console.WriteLine(await sender.Send(new GetCountry(id)));
    }
}
