// What counts as a check that this person may be written to, and what does not.
using Shop;

public class NewsletterService(IEmailSender sender)
{
    private void SendNewsletter(string to) => sender.SendEmailAsync(to, "News", "…");
    public void EarlyReturn(Customer c) { if (c.OptOut) return; SendNewsletter(c.Email); }
    public void EarlyReturnBad(Customer c) { if (c.IsVip) return; SendNewsletter(c.Email); } // expect: FLOW2
    public void EarlyThrow(Customer c) { if (c.OptOut) throw new InvalidOperationException(); SendNewsletter(c.Email); }
    public void NestedIf(Customer c) { if (c.IsVip) { if (!c.OptOut) { SendNewsletter(c.Email); } } }
    public void ElseBranch(Customer c) { if (c.OptOut) { } else SendNewsletter(c.Email); }
    public void ElseBranchBad(Customer c) { if (!c.OptOut) { } else SendNewsletter(c.Email); } // expect: FLOW2
    public void AndAnd(Customer c) { if (c.IsVip && !c.OptOut) SendNewsletter(c.Email); }
    public void OrOrBad(Customer c) { if (c.IsVip || !c.OptOut) SendNewsletter(c.Email); } // expect: FLOW2
    public void OrReturn(Customer c) { if (c.IsVip || c.OptOut) return; SendNewsletter(c.Email); }
    public void AndReturnBad(Customer c) { if (c.IsVip && c.OptOut) return; SendNewsletter(c.Email); } // expect: FLOW2
    public void NotOr(Customer c) { if (!(c.IsVip || c.OptOut)) SendNewsletter(c.Email); }
    public void NotAndBad(Customer c) { if (!(c.IsVip && c.OptOut)) SendNewsletter(c.Email); } // expect: FLOW2
    public void BitAnd(Customer c) { if (c.IsVip & !c.OptOut) SendNewsletter(c.Email); }
    public void BoolLocal(Customer c) { var ok = !c.OptOut; if (ok) SendNewsletter(c.Email); }
    public void BoolLocalNeg(Customer c) { var no = c.OptOut; if (!no) SendNewsletter(c.Email); }
    public void BoolLocalNegBad(Customer c) { var no = c.OptOut; if (no) SendNewsletter(c.Email); } // expect: FLOW2
    public void BoolAccum(Customer c) { var ok = true; if (c.OptOut) ok = false; if (ok) SendNewsletter(c.Email); }
    public void BoolAccum2(Customer c) { var ok = false; if (!c.OptOut) ok = true; if (ok) SendNewsletter(c.Email); }
    public void BoolAccumBad(Customer c) { var ok = true; if (c.IsVip) ok = false; if (ok) SendNewsletter(c.Email); } // expect: FLOW2
    public void AndEquals(Customer c) { var ok = c.IsVip; ok &= !c.OptOut; if (ok) SendNewsletter(c.Email); }
    public void OrEqualsNo(Customer c) { var no = c.IsVip; no |= c.OptOut; if (!no) SendNewsletter(c.Email); }
    public void OrEqualsBad(Customer c) { var ok = c.IsVip; ok |= !c.OptOut; if (ok) SendNewsletter(c.Email); } // expect: FLOW2
    public void Ternary(Customer c) { var ok = c.IsVip ? !c.OptOut : false; if (ok) SendNewsletter(c.Email); }
    public void TernaryBad(Customer c) { var ok = c.IsVip ? true : !c.OptOut; if (ok) SendNewsletter(c.Email); } // expect: FLOW2
    public void TernaryTo(Customer c) { var to = c.OptOut ? null : c.Email; if (to != null) SendNewsletter(to); }
    public void Xor(Customer c) { if (c.OptOut ^ true) SendNewsletter(c.Email); }
    public void EqFalse(Customer c) { if (c.OptOut == false) SendNewsletter(c.Email); }
    public void NeTrue(Customer c) { if (c.OptOut != true) SendNewsletter(c.Email); }
    public void EqTrueBad(Customer c) { if (c.OptOut == true) SendNewsletter(c.Email); } // expect: FLOW2
    public void IsFalse(Customer c) { if (c.OptOut is false) SendNewsletter(c.Email); }
    public void IsNotTrue(Customer c) { if (c.OptOut is not true) SendNewsletter(c.Email); }
    public void Prop(Customer c) { if (c is { OptOut: false }) SendNewsletter(c.Email); }
    public void PropNeg(Customer c) { if (c is not { OptOut: true }) SendNewsletter(c.Email); }
    public void PropOr(Customer c) { if (c is { OptOut: false, IsVip: true } or { OptOut: false, Country: "JP" }) SendNewsletter(c.Email); }
    public void PropOrBad(Customer c) { if (c is { OptOut: false } or { Country: "JP" }) SendNewsletter(c.Email); } // expect: FLOW2
    public void PropBind(object o) { if (o is Customer { OptOut: false } c) SendNewsletter(c.Email); }
    public void PropBindVar(Customer c) { if (c is { OptOut: var no } && !no) SendNewsletter(c.Email); }
    public void PropBindEmail(Customer c) { if (c is { OptOut: false, Email: var to }) SendNewsletter(to); }
    public void PropBindEmailBad(Customer c) { if (c is { OptOut: true, Email: var to }) SendNewsletter(to); } // expect: FLOW2
    public void NestedProp(Order o) { if (o is { Customer: { OptOut: false } }) SendNewsletter(o.Customer.Email); }
    public void NestedPropDot(Order o) { if (o is { Customer.OptOut: false }) SendNewsletter(o.Customer.Email); }
    public void SwitchStmt(Customer c) { switch (c) { case { OptOut: true }: return; default: SendNewsletter(c.Email); break; } }
    public void SwitchWhen(Customer c) { switch (c) { case var x when x.OptOut: return; case var y: SendNewsletter(y.Email); break; } }
    public void SwitchWhenBad(Customer c) { switch (c) { case var x when x.IsVip: return; case var y: SendNewsletter(y.Email); break; } } // expect: FLOW2
    public void SwitchBool(Customer c) { switch (c.OptOut) { case false: SendNewsletter(c.Email); break; } }
    public void SwitchExprOk(Customer c) { var ok = c switch { { OptOut: true } => false, { IsVip: true } => true, _ => true }; if (ok) SendNewsletter(c.Email); }
    public void SwitchExprTo(Customer c) { var to = c switch { { OptOut: true } => null, _ => c.Email }; if (to is not null) SendNewsletter(to); }
    public void SwitchTuple(Customer c) { var ok = (c.OptOut, c.IsVip) switch { (false, _) => true, _ => false }; if (ok) SendNewsletter(c.Email); }
    public void SwitchTupleBad(Customer c) { var ok = (c.OptOut, c.IsVip) switch { (_, true) => true, _ => false }; if (ok) SendNewsletter(c.Email); } // expect: FLOW2
    public void TuplePattern(Customer c) { if ((c.OptOut, c.IsVip) is (false, true)) SendNewsletter(c.Email); }
    public void Continue(List<Customer> all) { foreach (var c in all) { if (c.OptOut) continue; SendNewsletter(c.Email); } }
    public void ContinueBad(List<Customer> all) { foreach (var c in all) { if (c.IsVip) continue; SendNewsletter(c.Email); } } // expect: FLOW2
    public void BreakBad(List<Customer> all) { foreach (var c in all) { if (c.OptOut) Console.Beep(); SendNewsletter(c.Email); } } // expect: FLOW2
    public void ForIndex(Customer[] all) { for (var i = 0; i < all.Length; i++) { if (all[i].OptOut) continue; SendNewsletter(all[i].Email); } }
    public void ForIndexLocal(List<Customer> all) { for (var i = 0; i < all.Count; i++) { var c = all[i]; if (c.OptOut) continue; SendNewsletter(c.Email); } }
    public void Goto(Customer c) { if (c.OptOut) goto end; SendNewsletter(c.Email); end: ; }
    public void Where(List<Customer> all) { foreach (var c in all.Where(x => !x.OptOut)) SendNewsletter(c.Email); }
    public void WhereMethod(List<Customer> all) { foreach (var c in all.Where(Allowed)) SendNewsletter(c.Email); }
    public void WhereMethodBad(List<Customer> all) { foreach (var c in all.Where(Vip)) SendNewsletter(c.Email); } // expect: FLOW2
    public void WhereFunc(List<Customer> all) { Func<Customer, bool> f = x => !x.OptOut; foreach (var c in all.Where(f)) SendNewsletter(c.Email); }
    public void WhereBlock(List<Customer> all) { foreach (var c in all.Where(x => { if (x.OptOut) return false; return x.IsVip; })) SendNewsletter(c.Email); }
    public void WherePattern(List<Customer> all) { foreach (var c in all.Where(x => x is { OptOut: false })) SendNewsletter(c.Email); }
    public void WhereTwice(List<Customer> all) { foreach (var c in all.Where(x => x.IsVip).Where(x => !x.OptOut).OrderBy(x => x.Name)) SendNewsletter(c.Email); }
    public void WhereSelect(List<Customer> all) { foreach (var to in all.Where(x => !x.OptOut).Select(x => x.Email)) SendNewsletter(to); }
    public void WhereAnon(List<Customer> all) { foreach (var p in all.Where(x => !x.OptOut).Select(x => new { x.Email, x.Name })) SendNewsletter(p.Email); }
    public void WhereToList(List<Customer> all) { var some = all.Where(x => !x.OptOut).ToList(); some.ForEach(x => SendNewsletter(x.Email)); }
    public void WhereGroup(List<Customer> all) { foreach (var g in all.Where(x => !x.OptOut).GroupBy(x => x.Country)) foreach (var c in g) SendNewsletter(c.Email); }
    public void WhereChunk(List<Customer> all) { foreach (var g in all.Where(x => !x.OptOut).Chunk(10)) foreach (var c in g) SendNewsletter(c.Email); }
    public void WhereOrder(List<Order> all) { foreach (var o in all.Where(x => !x.Customer.OptOut)) SendNewsletter(o.Customer.Email); }
    public void WhereOrderSel(List<Order> all) { foreach (var c in all.Select(x => x.Customer).Where(x => !x.OptOut)) SendNewsletter(c.Email); }
    public void Query(List<Customer> all) { foreach (var to in from c in all where !c.OptOut orderby c.Name select c.Email) SendNewsletter(to); }
    public void QueryLet(List<Customer> all) { foreach (var to in from c in all let no = c.OptOut where !no select c.Email) SendNewsletter(to); }
    public void QueryJoin(List<Order> os, List<Customer> all) { foreach (var to in from o in os join c in all on o.Id equals c.Id where !c.OptOut select c.Email) SendNewsletter(to); }
    public void QueryFrom2(List<Order> os) { foreach (var to in from o in os where !o.Customer.OptOut from i in o.Items select o.Customer.Email) SendNewsletter(to); }
    public void Spread(List<Customer> all) { List<Customer> some = [.. all.Where(x => !x.OptOut)]; foreach (var c in some) SendNewsletter(c.Email); }
    public void SpreadBad(List<Customer> all) { List<Customer> some = [.. all]; foreach (var c in some) SendNewsletter(c.Email); } // expect: FLOW2
    public void Iter(List<Customer> all) { foreach (var c in Reachable(all)) SendNewsletter(c.Email); }
    public void IterBad(List<Customer> all) { foreach (var c in Every(all)) SendNewsletter(c.Email); } // expect: FLOW2
    public void Helper(Customer c) { if (Allowed(c)) SendNewsletter(c.Email); }
    public void HelperBad(Customer c) { if (Vip(c)) SendNewsletter(c.Email); } // expect: FLOW2
    public void HelperOut(Customer c) { if (TryGet(c, out var to)) SendNewsletter(to); }
    public void HelperNull(Customer c) { if (ToOrNull(c) is { } to) SendNewsletter(to); }
    public void HelperNull2(Customer c) { var to = ToOrNull(c); if (to == null) return; SendNewsletter(to); }
    public void Ensure(Customer c) { ThrowIfNot(c); SendNewsletter(c.Email); }
    public void EnsureBad(Customer c) { ThrowIfNull(c); SendNewsletter(c.Email); } // expect: FLOW2
    public void EnsureOtherBad(Customer c, Customer d) { ThrowIfNot(d); SendNewsletter(c.Email); } // expect: FLOW2
    public void OtherBad(Customer c, Customer d) { if (!d.OptOut) SendNewsletter(c.Email); } // expect: FLOW2
    public void Reassigned(Customer c, Customer d) { if (c.OptOut) return; c = d; SendNewsletter(c.Email); } // expect: FLOW2
    public void Alias(Customer c) { var d = c; if (d.OptOut) return; SendNewsletter(c.Email); }
    public void Local(Customer c) { bool Ok() => !c.OptOut; if (Ok()) SendNewsletter(c.Email); }
    public void Lambda(Customer c) { Func<bool> ok = () => !c.OptOut; if (ok()) SendNewsletter(c.Email); }
    public void TryCatch(Customer c) { try { if (c.OptOut) return; SendNewsletter(c.Email); } catch (Exception) { throw; } }
    public void TryCatchAfter(Customer c) { try { ThrowIfNot(c); } catch (Exception) { return; } SendNewsletter(c.Email); }
    public void TryCatchBad(Customer c) { try { ThrowIfNot(c); } catch (Exception) { } SendNewsletter(c.Email); } // expect: FLOW2
    public void FinallySend(Customer c) { try { if (c.OptOut) return; } finally { Console.Beep(); } SendNewsletter(c.Email); }
    public void UsingBlock(Customer c) { using (new StringReader("")) { if (c.OptOut) return; } SendNewsletter(c.Email); }
    public void Lock(Customer c) { lock (this) { if (c.OptOut) return; SendNewsletter(c.Email); } }
    public void LockAfter(Customer c) { lock (this) { if (c.OptOut) return; } SendNewsletter(c.Email); }
    public void FinallyBad(Customer c) { try { if (c.OptOut) return; } finally { SendNewsletter(c.Email); } } // expect: FLOW2
    public void While(Queue<Customer> all) { while (all.TryDequeue(out var c)) { if (c.OptOut) continue; SendNewsletter(c.Email); } }
    public void While2(Queue<Customer> all) { while (all.Count > 0) { var c = all.Dequeue(); if (c.OptOut) continue; SendNewsletter(c.Email); } }
    public void While2Bad(Queue<Customer> all) { while (all.Count > 0) { var c = all.Dequeue(); if (c.IsVip) continue; SendNewsletter(c.Email); } } // expect: FLOW2
    public void Cond(Customer? c) { if (c?.OptOut == false) SendNewsletter(c.Email); }
    public void Cond2(Customer? c) { if (c?.OptOut ?? true) return; SendNewsletter(c.Email); }
    public void Cond2Bad(Customer? c) { if (c?.OptOut ?? false) SendNewsletter(c!.Email); } // expect: FLOW2
    public void Cond3(Customer? c) { if (c is null || c.OptOut) return; SendNewsletter(c.Email); }
    public void Assert(Customer c) { System.Diagnostics.Debug.Assert(!c.OptOut); SendNewsletter(c.Email); } // expect: FLOW2
    public void Loop(List<Customer> all) { var some = new List<Customer>(); foreach (var c in all) if (!c.OptOut) some.Add(c); foreach (var c in some) SendNewsletter(c.Email); }
    public void LoopBad(List<Customer> all) { var some = new List<Customer>(); foreach (var c in all) if (c.IsVip) some.Add(c); foreach (var c in some) SendNewsletter(c.Email); } // expect: FLOW2
    public void Any(List<Customer> all) { if (all.Any(c => c.OptOut)) return; foreach (var c in all) SendNewsletter(c.Email); }
    public void All(List<Customer> all) { if (!all.All(c => !c.OptOut)) return; foreach (var c in all) SendNewsletter(c.Email); }
    public void AnyBad(List<Customer> all) { if (!all.Any(c => !c.OptOut)) return; foreach (var c in all) SendNewsletter(c.Email); } // expect: FLOW2
    public void FirstOr(List<Customer> all) { var c = all.FirstOrDefault(x => !x.OptOut); if (c != null) SendNewsletter(c.Email); }
    public void FirstOrBad(List<Customer> all) { var c = all.FirstOrDefault(x => x.IsVip); if (c != null) SendNewsletter(c.Email); } // expect: FLOW2
    public void IncrementLoop(List<Customer> all) { var i = 0; while (i < all.Count) { if (!all[i].OptOut) { SendNewsletter(all[i].Email); } i++; } }
    public void IncrementLoopBad(List<Customer> all) { var i = 0; while (i < all.Count) { if (!all[i].OptOut) { i++; SendNewsletter(all[i].Email); } i++; } } // expect: FLOW2
    public void Record(Person p) { if (p is (_, false)) SendNewsletter(p.Email); }
    public void RecordDecon(Person p) { var (to, no) = p; if (!no) SendNewsletter(to); }
    public void RecordDeconBad(Person p) { var (to, no) = p; if (no) SendNewsletter(to); } // expect: FLOW2
    public void TupleFlag(Customer c) { var (to, no) = (c.Email, c.OptOut); if (!no) SendNewsletter(to); }
    public void ListPattern(List<Customer> all) { if (all is [{ OptOut: false } first, ..]) SendNewsletter(first.Email); }
    public void ListPatternBad(List<Customer> all) { if (all is [{ IsVip: false } first, ..]) SendNewsletter(first.Email); } // expect: FLOW2
    private static bool Allowed(Customer c) => !c.OptOut;
    private static bool Vip(Customer c) => c.IsVip;
    private static bool TryGet(Customer c, out string to) { to = c.Email; return !c.OptOut; }
    private static string? ToOrNull(Customer c) => c.OptOut ? null : c.Email;
    private static State StateOf(Customer c) => c.OptOut ? State.No : State.Ok;
    private static void ThrowIfNot(Customer c) { if (c.OptOut) throw new InvalidOperationException(); }
    private static void ThrowIfNull(Customer? c) { if (c is null) throw new InvalidOperationException(); }
    private static IEnumerable<Customer> Reachable(List<Customer> all) { foreach (var c in all) if (!c.OptOut) yield return c; }
    private static IEnumerable<Customer> Every(List<Customer> all) { foreach (var c in all) yield return c; }
    public enum State { Ok, No }
    public record Person(string Email, bool OptOut);
}
