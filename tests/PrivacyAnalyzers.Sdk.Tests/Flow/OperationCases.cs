using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Sdk.Tests.Flow;

/// <summary>For each kind of operation that has a class: members of a type with a method <c>Run</c>, and what is seen in it.</summary>
internal static class OperationCases
{
    private const string Mail = "log: customer.Email";
    private const string Checked = "send: customer.Email, checked";

    public static Dictionary<OperationKind, (string Members, string[] Seen)> All { get; } = new()
    {
        [OperationKind.LocalReference] = ("void Run(Customer customer) { var text = customer.Email; Sink.Log(text); }", [Mail]),
        [OperationKind.ParameterReference] = ("void Run(string text, Customer customer) { text = customer.Email; Sink.Log(text); }", [Mail]),
        [OperationKind.InstanceReference] = ("string text = \"\"; void Run(Customer customer) { this.text = customer.Email; Sink.Log(this.text); }", [Mail]),
        [OperationKind.PropertyReference] = ("void Run(Customer customer) { Sink.Log(customer.Email); }", [Mail]),
        [OperationKind.FieldReference] = ("class Box { public string Text = \"\"; } void Run(Customer customer) { var box = new Box(); box.Text = customer.Email; Sink.Log(box.Text); }", [Mail]),
        [OperationKind.ArrayElementReference] = ("void Run(Customer customer) { var all = new string[1]; all[0] = customer.Email; Sink.Log(all[0]); }", [Mail]),
        [OperationKind.FlowCapture] = ("void Run(Customer customer) { Sink.Log(customer.Email ?? \"\"); }", [Mail]),
        [OperationKind.FlowCaptureReference] = ("void Run(Customer customer, bool all) { Sink.Log(all ? customer.Email : \"\"); }", [Mail]),
        [OperationKind.SimpleAssignment] = ("void Run(Customer customer) { string text; text = customer.Email; Sink.Log(text); }", [Mail]),
        [OperationKind.CompoundAssignment] = ("void Run(Customer customer) { var text = \"\"; text += customer.Email; Sink.Log(text); }", [Mail]),
        [OperationKind.Increment] = ("void Run(Customer[] all) { var i = 0; if (all[i].OptOut) return; i++; Sink.Send(all[i].Email); }", ["send: all[i].Email"]),
        [OperationKind.Decrement] = ("void Run(Customer[] all, int i) { if (all[i].OptOut) return; i--; Sink.Send(all[i].Email); }", ["send: all[i].Email"]),
        [OperationKind.EventAssignment] = ("event Action<string> Told = null!; void Run(Customer customer) { Told += text => Sink.Log(text); Told(customer.Email); }", [Mail]),
        [OperationKind.EventReference] = ("event Action<string> Told = null!; void Run(Customer customer) { Told += text => Sink.Log(text); Told.Invoke(customer.Email); }", [Mail]),
        [OperationKind.DeconstructionAssignment] = ("void Run(Customer customer) { var (id, text) = (customer.Id, customer.Email); Sink.Log(text); }", [Mail]),
        [OperationKind.Conversion] = ("void Run(Customer customer) { object text = customer.Email; Sink.Log((string)text); }", [Mail]),
        [OperationKind.Await] = ("async Task Run(Customer customer) { Sink.Log(await Task.FromResult(customer.Email)); }", [Mail]),
        [OperationKind.DefaultValue] = ("void Run(Customer? customer) { if (customer?.OptOut == false) Sink.Send(customer.Email); }", [Checked]),
        [OperationKind.Binary] = ("void Run(Customer customer) { Sink.Log(\"to \" + customer.Email); }", [Mail]),
        [OperationKind.Unary] = ("void Run(Customer customer) { var ok = !customer.OptOut; if (ok) Sink.Send(customer.Email); }", [Checked]),
        [OperationKind.IsNull] = ("void Run(Customer customer) { var to = customer.OptOut ? null : customer.Email; Sink.Send(to ?? throw new Exception()); }", [Checked]),
        [OperationKind.IsPattern] = ("void Run(Customer customer) { if (customer is { OptOut: false }) Sink.Send(customer.Email); }", [Checked]),
        [OperationKind.InterpolatedString] = ("void Run(Customer customer) { Sink.Log($\"to {customer.Email}\"); }", [Mail]),
        [OperationKind.ObjectCreation] = ("record Box(string Text); void Run(Customer customer) { var box = new Box(customer.Email); Sink.Log(box.Text); }", [Mail]),
        [OperationKind.AnonymousObjectCreation] = ("void Run(Customer customer) { var box = new { Text = customer.Email }; Sink.Log(box.Text); }", [Mail]),
        [OperationKind.TypeParameterObjectCreation] = ("class Box { public string Text = \"\"; } void Run<T>(Customer customer) where T : Box, new() { var box = new T(); box.Text = customer.Email; Sink.Log(box.Text); }", [Mail]),
        [OperationKind.ArrayCreation] = ("void Run(Customer customer) { var all = new[] { customer.Email }; Sink.Log(all[0]); }", [Mail]),
        [OperationKind.CollectionExpression] = ("void Run(Customer customer) { string[] all = [customer.Email]; Sink.Log(all[0]); }", [Mail]),
        [OperationKind.ImplicitIndexerReference] = ("void Run(Customer customer) { Sink.Log(customer.Email[..3]); }", [Mail]),
        [OperationKind.InlineArrayAccess] = ("[System.Runtime.CompilerServices.InlineArray(2)] struct Pair { string first; } void Run(Customer customer) { var all = new Pair(); all[0] = customer.Email; Sink.Log(all[0]); }", [Mail]),
        [OperationKind.DynamicMemberReference] = ("void Run(Customer customer) { dynamic text = customer.Email; Sink.Log((object)text.Value); }", [Mail]),
        [OperationKind.DynamicInvocation] = ("void Run(Customer customer) { dynamic text = customer.Email; Sink.Log((object)text.Trim()); }", [Mail]),
        [OperationKind.DynamicIndexerAccess] = ("void Run(Customer customer) { dynamic text = customer.Email; Sink.Log((object)text[0]); }", [Mail]),
        [OperationKind.DynamicObjectCreation] = ("class Box { public Box(string text) { } public Box(int number) { } } void Run(Customer customer) { dynamic text = customer.Email; Sink.Log((object)new Box(text)); }", [Mail]),
        [OperationKind.Tuple] = ("void Run(Customer customer) { var pair = (customer.Id, customer.Email); Sink.Log(pair.Email); }", [Mail]),
        [OperationKind.YieldReturn] = ("IEnumerable<string> All(Customer customer) { yield return customer.Email; } void Run(Customer customer) { foreach (var text in All(customer)) Sink.Log(text); }", [Mail]),
        [OperationKind.Invocation] = ("void Run(Customer customer) { Sink.Log(customer.Email); }", [Mail]),
        [OperationKind.Invalid] = ("void Run(Missing.ILogger logger, Customer customer) { logger.LogInformation(customer.Email); }", [Mail]),
        [OperationKind.FlowAnonymousFunction] = ("void Run(Customer customer) { Func<string> text = () => customer.Email; Sink.Log(text()); }", [Mail]),
        [OperationKind.DelegateCreation] = ("string Text(Customer customer) => customer.Email; void Run(Customer customer) { Func<Customer, string> text = Text; Sink.Log(text(customer)); }", [Mail]),
        [OperationKind.MethodReference] = ("string Text(Customer customer) => customer.Email; void Run(Customer customer) { Func<Customer, string> text = Text; Sink.Log(text(customer)); }", [Mail]),
        [OperationKind.TranslatedQuery] = ("void Run(List<Customer> all) { var texts = from customer in all select customer.Email; foreach (var text in texts) Sink.Log(text); }", [Mail]),
    };
}
