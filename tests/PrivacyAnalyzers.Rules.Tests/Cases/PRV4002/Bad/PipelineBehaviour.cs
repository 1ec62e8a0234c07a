// A behaviour around all handlers logs every request whole: it matters for those that hold people.
// uses: Shop, Stubs/MediatR
using MediatR;
using Microsoft.Extensions.Logging;

public record Register(string Name, string Email, DateTime BirthDate) : IRequest<int>;

public record CountOrders(int Year) : IRequest<int>;

public class RegisterHandler : IRequestHandler<Register, int>
{
    public Task<int> Handle(Register request, CancellationToken cancellationToken) => Task.FromResult(1);
}

public class CountOrdersHandler : IRequestHandler<CountOrders, int>
{
    public Task<int> Handle(CountOrders request, CancellationToken cancellationToken) => Task.FromResult(1);
}

public class LoggingBehavior<TRequest, TResponse>(ILogger<LoggingBehavior<TRequest, TResponse>> logger) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        logger.LogInformation("Handling {@Request}", request);
        return await next();
    }
}

public class Desk(ISender sender)
{
    public Task<int> Enter(string name, string email, DateTime birthDate) => sender.Send(new Register(name, email, birthDate)); // expect: PRV4001

    public Task<int> Pass(Register register) => sender.Send(register); // expect: PRV4002

    public Task<int> Count() => sender.Send(new CountOrders(2020));
}
