// What is known where an exception is caught, or passes by: all that may have been at any place that it may have come from.
using Microsoft.Extensions.Logging;
using Shop;

public class ExceptionShapes(ILogger<ExceptionShapes> logger, IEmailSender sender)
{
    private void Log(string text) => logger.LogInformation("{V}", text);
    private void SendNewsletter(string to) => sender.SendEmailAsync(to, "News", "…");
    private static void Save(string text) => File.WriteAllText("x", text.Length.ToString());
    private static void ThrowIfNot(Customer c) { if (c.OptOut) throw new InvalidOperationException(); }

    public void Caught(Customer c) { var s = ""; try { s = c.Email; Save(s); } catch (IOException) { Log(s); } } // expect: FLOW1
    public void CaughtOther(Customer c) { var s = ""; var t = ""; try { s = c.Email; Save(s); } catch (IOException) { Log(t); } Save(s); }
    public void CaughtBeforeReplaced(Customer c) { var s = c.Email; try { s = File.ReadAllText("x"); } catch (IOException) { Log(s); } } // expect: FLOW1
    public void ReplacedBeforeTry(Customer c) { var s = c.Email; s = ""; try { s = File.ReadAllText("x"); } catch (IOException) { Log(s); } }
    public void CaughtByOneOfTwo(Customer c) { var s = ""; try { s = c.Email; Save(s); } catch (IOException) { s = ""; } catch (FormatException) { Log(s); } } // expect: FLOW1
    public void OneCatchDoesNotLeadToTheOther(Customer c) { var s = ""; try { Save(s); } catch (IOException) { s = c.Email; } catch (FormatException) { Log(s); } }
    public void CaughtFurtherOut(Customer c) { var s = ""; try { try { s = c.Email; Save(s); } catch (FormatException) { s = ""; } } catch (IOException) { Log(s); } } // expect: FLOW1
    public void CaughtFurtherOutFromCatch(Customer c) { var s = ""; try { try { Save(s); } catch (FormatException) { s = c.Email; Save(s); } } catch (IOException) { Log(s); } } // expect: FLOW1
    public void CaughtFurtherIn(Customer c) { var s = ""; try { try { Save(s); } catch (FormatException) { Log(s); } s = c.Email; } catch (IOException) { } Save(s); }
    public void CaughtPastFinally(Customer c) { var s = ""; try { try { s = c.Email; Save(s); } finally { Save(""); } } catch (IOException) { Log(s); } } // expect: FLOW1
    public void FinallyAfterTry(Customer c) { var s = ""; try { s = c.Email; Save(s); s = ""; } finally { Log(s); } } // todo: FLOW1
    public void FinallyBeforeReplaced(Customer c) { var s = c.Email; try { s = File.ReadAllText("x"); } finally { Log(s); } } // expect: FLOW1
    public void FinallyAfterCatch(Customer c) { var s = ""; try { Save(s); } catch (IOException) { s = c.Email; } finally { Log(s); } } // expect: FLOW1
    public void FinallyOfOther(Customer c) { var s = ""; try { Save(c.Email); } catch (IOException) { } finally { Log(s); } }
    public void AfterCatchThatGoesOn(Customer c) { var s = c.Email; try { s = File.ReadAllText("x"); } catch (IOException) { } Log(s); } // expect: FLOW1
    public void AfterCatchThatThrows(Customer c) { var s = c.Email; try { s = File.ReadAllText("x"); } catch (IOException) { throw; } Log(s); }
    public void AfterCatchThatReplaces(Customer c) { var s = c.Email; try { s = File.ReadAllText("x"); } catch (IOException) { s = ""; } Log(s); }
    public void CaughtInBetween(Customer c) { var s = ""; try { s = c.Email; Save(s); s = ""; } catch (IOException) { Log(s); } } // todo: FLOW1
    public void CaughtInLoop(List<Customer> all) { var s = ""; foreach (var c in all) { try { Save(""); s = c.Email; } catch (IOException) { Log(s); } } } // expect: FLOW1
    public void ClearedEachTurn(List<Customer> all) { foreach (var c in all) { var s = ""; try { Save(""); } catch (IOException) { Log(s); } s = c.Email; Save(s); } }
    public void LambdaInTry(List<Customer> all) { try { all.ForEach(c => Log(c.Email)); } catch (IOException) { Log(""); } } // expect: FLOW1

    public void CheckedInTry(Customer c) { try { if (c.OptOut) return; Save(""); } catch (IOException) { SendNewsletter(c.Email); } } // expect: FLOW2
    public void CheckedBeforeTry(Customer c) { if (c.OptOut) return; try { Save(""); } catch (IOException) { SendNewsletter(c.Email); } }
    public void CheckedByHelperInTry(Customer c) { try { ThrowIfNot(c); Save(""); } catch (IOException) { SendNewsletter(c.Email); } } // expect: FLOW2
    public void CheckedByHelperBeforeTry(Customer c) { ThrowIfNot(c); try { Save(""); } catch (IOException) { SendNewsletter(c.Email); } }
    public void CheckedInCatch(Customer c) { try { Save(""); } catch (IOException) { if (!c.OptOut) SendNewsletter(c.Email); } }
    public void CheckedInFilter(Customer c) { try { Save(""); } catch (IOException) when (!c.OptOut) { SendNewsletter(c.Email); } }
    public void OtherFilter(Customer c) { try { if (c.OptOut) return; Save(""); } catch (IOException) when (c.IsVip) { SendNewsletter(c.Email); } } // expect: FLOW2
    public void CheckedFurtherOut(Customer c) { try { if (c.OptOut) return; try { Save(""); } catch (IOException) { SendNewsletter(c.Email); } } catch (FormatException) { Save(""); } }
    public void CheckedFurtherIn(Customer c) { try { try { if (c.OptOut) return; Save(""); } catch (FormatException) { return; } } catch (IOException) { SendNewsletter(c.Email); } } // expect: FLOW2
    public void CheckedInTryForFinally(Customer c) { try { ThrowIfNot(c); } finally { SendNewsletter(c.Email); } } // expect: FLOW2
    public void CheckedBeforeTryForFinally(Customer c) { ThrowIfNot(c); try { Save(""); } finally { SendNewsletter(c.Email); } }
    public void CheckedOnBothWays(Customer c) { try { if (c.OptOut) return; Save(""); } catch (IOException) { if (c.OptOut) return; } SendNewsletter(c.Email); }
    public void CheckedOnOneWay(Customer c) { try { if (c.OptOut) return; Save(""); } catch (IOException) { Save(""); } SendNewsletter(c.Email); } // expect: FLOW2
}
