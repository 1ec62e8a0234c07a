// Statements, operators, generics, interfaces, iterators and async code.
using Microsoft.Extensions.Logging;
using Shop;

public class StatementShapes(ILogger<StatementShapes> logger)
{
    public void TryCatch(Customer customer) { var s = ""; try { s = customer.Email; throw new Exception(); } catch { logger.LogInformation("{V}", s); } } // expect: FLOW1
    public void Finally(Customer customer) { var s = ""; try { s = customer.Email; } finally { logger.LogInformation("{V}", s); } } // expect: FLOW1
    public void AfterFinally(Customer customer) { var s = ""; try { } finally { s = customer.Email; } logger.LogInformation("{V}", s); } // expect: FLOW1
    public void AfterFinallyReplaced(Customer customer) { var s = customer.Email; try { } finally { s = "x"; } logger.LogInformation("{V}", s); }
    public void Filter(Customer customer) { var s = ""; try { s = customer.Email; } catch (Exception) when (s.Length > 0) { logger.LogInformation("{V}", s); } } // expect: FLOW1
    public void Using(Customer customer) { using var scope = Begin(customer.Email); logger.LogInformation("{V}", scope.Text); } // expect: FLOW1
    public void UsingBlock(Customer customer) { using (var r = new StringReader(customer.Email)) logger.LogInformation("{V}", r.ReadToEnd()); } // expect: FLOW1
    public void Lock(Customer customer) { string s; lock (this) { s = customer.Email; } logger.LogInformation("{V}", s); } // expect: FLOW1
    public void Goto(Customer customer) { var s = ""; again: if (s == "") { s = customer.Email; goto again; } logger.LogInformation("{V}", s); } // expect: FLOW1
    public void Loops(List<List<Customer>> all) { var s = ""; for (var i = 0; i < 3; i++) foreach (var l in all) { var n = 0; while (n++ < 3) foreach (var c in l) s = c.Email; } logger.LogInformation("{V}", s); } // expect: FLOW1
    public void LoopCarried(List<Customer> all) { string a = "", b = "", c = ""; foreach (var each in all) { c = b; b = a; a = each.Email; } logger.LogInformation("{V}", c); } // expect: FLOW1
    public void DoWhile(Customer customer) { string s; do { s = customer.Email; } while (s == ""); logger.LogInformation("{V}", s); } // expect: FLOW1
    public void CoalesceAssign(Customer customer, string? given) { given ??= customer.Email; logger.LogInformation("{V}", given); } // expect: FLOW1
    public void Conditional(Customer? customer) => logger.LogInformation("{V}", customer?.Email); // expect: FLOW1
    public void ConditionalChain(Order? order) => logger.LogInformation("{V}", order?.Customer?.Email?.Trim()); // expect: FLOW1
    public void ConditionalAssign(Customer? customer, Bag? bag) { bag?.Text = customer?.Email; logger.LogInformation("{V}", bag?.Text); } // expect: FLOW1
    public void Coalesce(Customer? customer) => logger.LogInformation("{V}", customer?.Email ?? "none"); // expect: FLOW1
    public void ThrowExpr(Customer customer) { var s = customer.Email ?? throw new Exception(); logger.LogInformation("{V}", s); } // expect: FLOW1
    public void Implicit(Customer customer) { Address a = customer.Email; logger.LogInformation("{V}", (string)a); } // expect: FLOW1
    public void Operator(Customer customer) { var a = new Address(customer.Email) + new Address("x"); logger.LogInformation("{V}", a.Text); } // expect: FLOW1
    public void CompoundOp(Customer customer) { var a = new Address("x"); a += new Address(customer.Email); logger.LogInformation("{V}", a.Text); } // expect: FLOW1
    public void UnaryOp(Customer customer) { var a = !new Address(customer.Email); logger.LogInformation("{V}", a.Text); } // expect: FLOW1
    public void Generic(Customer customer) => logger.LogInformation("{V}", Same(customer.Email)); // expect: FLOW1
    public void GenericType(Customer customer) { var h = new Holder<string>(customer.Email); logger.LogInformation("{V}", h.Value); } // expect: FLOW1
    public void GenericConstraint<T>(T item) where T : Customer => logger.LogInformation("{V}", item.Email); // expect: FLOW1
    public void Extension(Customer customer) => logger.LogInformation("{V}", customer.Show()); // expect: FLOW1
    public void ExtensionStatic(Customer customer) => logger.LogInformation("{V}", Extensions.Show(customer)); // expect: FLOW1
    public void Interface(Customer customer) { IShow s = new Shower(); logger.LogInformation("{V}", s.Of(customer)); } // expect: FLOW1
    public void Cast(object o) => logger.LogInformation("{V}", ((Customer)o).Email); // expect: FLOW1
    public void AsCast(object o) => logger.LogInformation("{V}", (o as Customer)?.Email); // expect: FLOW1
    public void Dynamic(dynamic customer) => logger.LogInformation("{V}", (string)customer.Email); // todo: FLOW1
    public void Iterator(List<Customer> all) { foreach (var m in Mails(all)) logger.LogInformation("{V}", m); } // expect: FLOW1
    public async Task AsyncIterator(List<Customer> all) { await foreach (var m in MailsAsync(all)) logger.LogInformation("{V}", m); } // expect: FLOW1
    public async Task Awaited(Customer customer) => logger.LogInformation("{V}", await MailAsync(customer)); // expect: FLOW1
    public void Result(Customer customer) => logger.LogInformation("{V}", MailAsync(customer).Result); // expect: FLOW1
    public async Task WhenAll(List<Customer> all) { var ms = await Task.WhenAll(all.Select(MailAsync)); logger.LogInformation("{V}", ms[0]); } // expect: FLOW1
    public async Task Value(Customer customer) { var m = await MailValueAsync(customer).ConfigureAwait(false); logger.LogInformation("{V}", m); } // expect: FLOW1
    private static IEnumerable<string> Mails(List<Customer> all) { foreach (var c in all) yield return c.Email; }
    private static async IAsyncEnumerable<string> MailsAsync(List<Customer> all) { foreach (var c in all) { await Task.Yield(); yield return c.Email; } }
    private static async Task<string> MailAsync(Customer customer) { await Task.Yield(); return customer.Email; }
    private static ValueTask<string> MailValueAsync(Customer customer) => new(customer.Email);
    private static T Same<T>(T value) => value;
    private static Scope Begin(string text) => new(text);
    public sealed class Scope(string text) : IDisposable { public string Text { get; } = text; public void Dispose() { } }
    public class Holder<T>(T value) { public T Value { get; } = value; }
    public class Bag { public string? Text; }
    public interface IShow { string Of(Customer customer); }
    public class Shower : IShow { public string Of(Customer customer) => customer.Email; }
    public record Address(string Text) { public static implicit operator Address(string text) => new(text); public static explicit operator string(Address a) => a.Text; public static Address operator +(Address a, Address b) => new(a.Text + b.Text); public static Address operator !(Address a) => a; }
}
public static class Extensions { public static string Show(this Customer customer) => customer.Email; }
