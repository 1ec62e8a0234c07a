// uses: Shop
using Shop;

public class Message
{
    public Customer Payload { get; set; } = new();
}

public class Consumer(List<Customer> store)
{
    public void Consume(Message message) =>
        store.Add(new Customer { Id = message.Payload.Id, Name = message.Payload.Name, Email = message.Payload.Email }); // expect: PRV1006
}
