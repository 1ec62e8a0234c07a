// The shape of MassTransit: a message comes wrapped in what surrounds it.
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
namespace MassTransit;

public interface ConsumeContext<out T> where T : class { T Message { get; } }
public interface IConsumer<in T> where T : class { Task Consume(ConsumeContext<T> context); }
public interface IPublishEndpoint { Task Publish<T>(T message, CancellationToken cancellationToken = default) where T : class; }
