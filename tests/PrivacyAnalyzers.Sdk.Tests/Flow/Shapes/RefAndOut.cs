// ref, out and in.
using Microsoft.Extensions.Logging;
using Shop;

public class RefAndOutShapes(ILogger<RefAndOutShapes> logger)
{
    public void OutVar(Customer customer) { Fill(customer, out var found); logger.LogInformation("{V}", found); } // expect: FLOW1
    public void OutLocal(Customer customer) { string found; Fill(customer, out found); logger.LogInformation("{V}", found); } // expect: FLOW1
    public void OutField(Customer customer) { Fill(customer, out _last); logger.LogInformation("{V}", _last); } // expect: FLOW1
    public void RefLocal(Customer customer) { var text = ""; Extend(customer, ref text); logger.LogInformation("{V}", text); } // expect: FLOW1
    public void RefAlias(Customer customer) { var text = ""; ref var alias = ref text; alias = customer.Email; logger.LogInformation("{V}", text); } // expect: FLOW1
    public void RefReturn(Customer customer) { ref var slot = ref Slot(); slot = customer.Email; logger.LogInformation("{V}", slot); } // expect: FLOW1
    public void Untouched(Customer customer) { Fill(customer, out _); logger.LogInformation("{V}", "none"); }
    public void TryGet(Customer customer) { if (Try(customer, out var found)) logger.LogInformation("{V}", found); } // expect: FLOW1
    public void InParam(Customer customer) => Show(in customer);
    private void Show(in Customer shown) => logger.LogInformation("{V}", shown.Email); // expect: FLOW1
    private static bool Try(Customer customer, out string found) { found = customer.Email; return true; }
    private static void Fill(Customer customer, out string found) => found = customer.Email;
    private static void Extend(Customer customer, ref string text) => text += customer.Email;
    private string _last = "";
    private string[] _slots = new string[1];
    private ref string Slot() => ref _slots[0];
}
