// Patterns that give names to what they match.
using Microsoft.Extensions.Logging;
using Shop;

public class PatternShapes(ILogger<PatternShapes> logger)
{
    public void Property(object o) { if (o is Customer { Email: var target }) logger.LogInformation("{V}", target); } // expect: FLOW1
    public void Nested(Order order) { if (order is { Customer: { Email: var target } }) logger.LogInformation("{V}", target); } // expect: FLOW1
    public void Extended(Order order) { if (order is { Customer.Email: var target }) logger.LogInformation("{V}", target); } // expect: FLOW1
    public void Var(Customer customer) { if (customer.Email is var target) logger.LogInformation("{V}", target); } // expect: FLOW1
    public void DeclaredString(Customer customer) { if (customer.Email is string target) logger.LogInformation("{V}", target); } // expect: FLOW1
    public void NotNull(Customer customer) { if (customer.Email is { } target) logger.LogInformation("{V}", target); } // expect: FLOW1
    public void NonEmpty(Customer customer) { if (customer.Email is { Length: > 0 } target) logger.LogInformation("{V}", target); } // expect: FLOW1
    public void Negated(Customer customer) { if (customer.Email is not { } target) return; logger.LogInformation("{V}", target); } // expect: FLOW1
    public void Positional(Contact contact) { if (contact is (_, var target)) logger.LogInformation("{V}", target); } // expect: FLOW1
    public void PositionalOther(Contact contact) { if (contact is (var id, _)) logger.LogInformation("{V}", id); }
    public void TuplePattern(Customer customer) { if ((customer.Id, customer.Email) is (> 0, var target)) logger.LogInformation("{V}", target); } // expect: FLOW1
    public void List(Customer[] customers) { if (customers is [var first, ..]) logger.LogInformation("{V}", first.Email); } // expect: FLOW1
    public void Strings(Customer customer) { string[] all = [customer.Email, "x"]; if (all is [var first, _]) logger.LogInformation("{V}", first); } // expect: FLOW1
    public void Slice(List<Customer> customers) { var all = customers.Select(c => c.Email).ToArray(); if (all is [_, .. var rest]) logger.LogInformation("{V}", string.Join(",", rest)); } // expect: FLOW1
    public void SwitchExpr(object o) => logger.LogInformation("{V}", o switch { Customer { Email: var mail } => mail, _ => "" }); // expect: FLOW1
    public void SwitchStmt(object o) { switch (o) { case Customer c when c.Id > 0: logger.LogInformation("{V}", c.Email); break; } } // expect: FLOW1
    public void SwitchTuple(Customer customer, int kind) { var text = (kind, customer.Email) switch { (1, var m) => m, _ => "" }; logger.LogInformation("{V}", text); } // expect: FLOW1
    public void DeclarationPositional(object o) { if (o is Contact(var _, var target) { }) logger.LogInformation("{V}", target); } // expect: FLOW1
    public record Contact(int Id, string Email);
}
