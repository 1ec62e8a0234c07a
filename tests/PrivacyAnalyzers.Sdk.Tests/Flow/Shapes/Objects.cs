// Objects: with, records, primary constructors, initialisers, anonymous types, structs.
using Microsoft.Extensions.Logging;
using Shop;

public class ObjectsShapes(ILogger<ObjectsShapes> logger)
{
    public void With(Customer customer) { var view = new View("x", "y"); var other = view with { Text = customer.Email }; logger.LogInformation("{V}", other.Text); } // expect: FLOW1
    public void WithKeeps(Customer customer) { var view = new View(customer.Email, "y"); var other = view with { Label = "z" }; logger.LogInformation("{V}", other.Text); } // expect: FLOW1
    public void WithReplaced(Customer customer) { var view = new View(customer.Email, "y"); var other = view with { Text = "z" }; logger.LogInformation("{V}", other.Text); }
    public void WithOriginal(Customer customer) { var view = new View("x", "y"); var other = view with { Text = customer.Email }; logger.LogInformation("{V}", view.Text); }
    public void PrimaryProperty(Customer customer) { var box = new Box(customer.Email); logger.LogInformation("{V}", box.Shown); } // expect: FLOW1
    public void PrimaryMethod(Customer customer) { var box = new Box(customer.Email); logger.LogInformation("{V}", box.Get()); } // expect: FLOW1
    public void CtorAssigns(Customer customer) { var box = new Old(customer.Email); logger.LogInformation("{V}", box.Get()); } // expect: FLOW1
    public void CtorField(Customer customer) { var box = new Old(customer.Email); logger.LogInformation("{V}", box.Held); } // expect: FLOW1
    public void Initializer(Customer customer) { var view = new Bag { Text = customer.Email }; logger.LogInformation("{V}", view.Text); } // expect: FLOW1
    public void NestedInitializer(Customer customer) { var outer = new Outer { Inner = { Text = customer.Email } }; logger.LogInformation("{V}", outer.Inner.Text); } // expect: FLOW1
    public void NestedNew(Customer customer) { var outer = new Outer { Inner = new Bag { Text = customer.Email } }; logger.LogInformation("{V}", outer.Inner.Text); } // expect: FLOW1
    public void TargetTyped(Customer customer) { Bag view = new() { Text = customer.Email }; logger.LogInformation("{V}", view.Text); } // expect: FLOW1
    public void Anonymous(Customer customer) { var o = new { customer.Id, Target = customer.Email }; logger.LogInformation("{V}", o.Target); } // expect: FLOW1
    public void AnonymousOther(Customer customer) { var o = new { customer.Id, Target = customer.Email }; logger.LogInformation("{V}", o.Id); }
    public void AnonymousWith(Customer customer) { var o = new { A = "", B = "" }; var p = o with { A = customer.Email }; logger.LogInformation("{V}", p.A); } // expect: FLOW1
    public void Struct(Customer customer) { Point p; p.Text = customer.Email; var q = p; logger.LogInformation("{V}", q.Text); } // expect: FLOW1
    public void Setter(Customer customer) { var b = new Bag(); b.SetText(customer.Email); logger.LogInformation("{V}", b.Text); } // expect: FLOW1
    public void Fluent(Customer customer) { var b = new Bag().WithText(customer.Email).WithLabel("x"); logger.LogInformation("{V}", b.Text); } // expect: FLOW1
    public record View(string Text, string Label);
    public class Box(string text) { public string Shown => text; public string Get() => text; }
    public class Old { public readonly string Held; public Old(string text) { Held = text; } public string Get() => Held; }
    public class Bag { public string Text { get; set; } = ""; public string Label { get; set; } = ""; public void SetText(string text) => Text = text; public Bag WithText(string text) { Text = text; return this; } public Bag WithLabel(string label) { Label = label; return this; } }
    public class Outer { public Bag Inner { get; set; } = new(); }
    public struct Point { public string Text; }
}
