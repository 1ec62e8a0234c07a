// Lambdas, local functions, delegates, events.
using Microsoft.Extensions.Logging;
using Shop;

public class FunctionsShapes(ILogger<FunctionsShapes> logger)
{
    public event Action<string>? Changed;
    public void Lambda(Customer customer) { Func<Customer, string> f = c => c.Email; logger.LogInformation("{V}", f(customer)); } // expect: FLOW1
    public void Capture(Customer customer) { var m = customer.Email; Action a = () => logger.LogInformation("{V}", m); a(); } // expect: FLOW1
    public void Local(Customer customer) { string Get() => customer.Email; logger.LogInformation("{V}", Get()); } // expect: FLOW1
    public void LocalStatic(Customer customer) { static string Get(Customer c) => c.Email; logger.LogInformation("{V}", Get(customer)); } // expect: FLOW1
    public void LocalRec(Customer customer) { string Get(int n) => n == 0 ? customer.Email : Get(n - 1); logger.LogInformation("{V}", Get(2)); } // expect: FLOW1
    public void Group(Customer customer) { Func<Customer, string> f = Mail; logger.LogInformation("{V}", f(customer)); } // expect: FLOW1
    public void InvokeCall(Customer customer) { Func<Customer, string> f = Mail; logger.LogInformation("{V}", f.Invoke(customer)); } // expect: FLOW1
    public void ConditionalInvoke(Customer customer) { Func<Customer, string>? f = Mail; logger.LogInformation("{V}", f?.Invoke(customer)); } // expect: FLOW1
    public void Passed(Customer customer) => Run(() => logger.LogInformation("{V}", customer.Email)); // expect: FLOW1
    public void PassedFunc(Customer customer) => logger.LogInformation("{V}", Make(() => customer.Email)); // expect: FLOW1
    public void PassedInto(Customer customer) => With(customer.Email, m => logger.LogInformation("{V}", m)); // expect: FLOW1
    public void Writes(Customer customer) { var s = ""; Action a = () => s = customer.Email; a(); logger.LogInformation("{V}", s); } // expect: FLOW1
    public void Returned(Customer customer) { var f = Factory(customer); logger.LogInformation("{V}", f()); } // expect: FLOW1
    public void FieldFunc(Customer customer) => logger.LogInformation("{V}", _mail(customer)); // expect: FLOW1
    public void Lazily(Customer customer) { var l = new Lazy<string>(() => customer.Email); logger.LogInformation("{V}", l.Value); } // expect: FLOW1
    public async Task TaskRun(Customer customer) { var m = await Task.Run(() => customer.Email); logger.LogInformation("{V}", m); } // expect: FLOW1
    public void Raise(Customer customer) { Changed += m => logger.LogInformation("{V}", m); Changed?.Invoke(customer.Email); } // expect: FLOW1
    public void Combined(Customer customer) { Action<string> a = _ => { }; a += m => logger.LogInformation("{V}", m); a(customer.Email); } // expect: FLOW1
    private static readonly Func<Customer, string> _mail = c => c.Email;
    private static string Mail(Customer customer) => customer.Email;
    private static void Run(Action action) => action();
    private static string Make(Func<string> f) => f();
    private static void With(string text, Action<string> f) => f(text);
    private static Func<string> Factory(Customer customer) => () => customer.Email;
}
