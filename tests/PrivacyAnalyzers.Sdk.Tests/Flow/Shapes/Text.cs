// Text: interpolation, its handlers, formatting, builders, slices.
using System.Text;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Shop;

public class TextShapes(ILogger<TextShapes> logger)
{
    public void Handler(Customer customer) => Write($"to {customer.Email}"); // expect: FLOW1
    public void BuilderChain(Customer customer) { var b = new StringBuilder().Append("x").Append(customer.Email).AppendLine(); logger.LogInformation(b.ToString()); } // expect: FLOW1
    public void BuilderInterp(Customer customer) { var b = new StringBuilder(); b.Append($"x {customer.Email}"); logger.LogInformation(b.ToString()); } // expect: FLOW1
    public void BuilderHelper(Customer customer) { var b = new StringBuilder(); Add(b, customer); logger.LogInformation(b.ToString()); } // expect: FLOW1
    public void BuilderOther(Customer customer) { var b = new StringBuilder(); b.Append(customer.Id); logger.LogInformation(b.ToString()); }
    public void Create(Customer customer) { var s = string.Create(null, $"x {customer.Email}"); logger.LogInformation(s); } // expect: FLOW1
    public void Formattable(Customer customer) { FormattableString s = $"x {customer.Email}"; logger.LogInformation(s.ToString()); } // expect: FLOW1
    public void Raw(Customer customer) { var s = $$"""{"to": "{{customer.Email}}"}"""; logger.LogInformation(s); } // expect: FLOW1
    public void FormatParams(Customer customer) { var s = string.Format("{0} {1} {2} {3}", 1, 2, 3, customer.Email); logger.LogInformation(s); } // expect: FLOW1
    public void FormatArray(Customer customer) { var a = new object[] { 1, customer.Email }; var s = string.Format("{0} {1}", a); logger.LogInformation(s); } // expect: FLOW1
    public void Char(Customer customer) { var s = new string(customer.Email.ToCharArray()); logger.LogInformation(s); } // expect: FLOW1
    public void Span(Customer customer) { var s = customer.Email.AsSpan().ToString(); logger.LogInformation(s); } // expect: FLOW1
    public void Slice(Customer customer) { var s = customer.Email[..3]; logger.LogInformation(s); } // expect: FLOW1
    public void Split(Customer customer) { foreach (var p in customer.Email.Split('@')) logger.LogInformation(p); } // expect: FLOW1
    public void Length(Customer customer) => logger.LogInformation("{V}", customer.Email.Length);
    public void Compare(Customer customer) => logger.LogInformation("{V}", customer.Email == "x");
    public void Writer(Customer customer) { var w = new StringWriter(); w.Write(customer.Email); logger.LogInformation(w.ToString()); } // expect: FLOW1
    public void PlusEqual(Customer customer) { var s = "x"; s += customer.Email; logger.LogInformation(s); } // expect: FLOW1
    public void Aggregate(List<Customer> customers) { var s = customers.Aggregate("", (sum, c) => sum + c.Email); logger.LogInformation(s); } // expect: FLOW1
    private const string Prefix = "to";
    public void ConstantPlus(Customer customer) { var s = Prefix + ": "; s += customer.Email; logger.LogInformation(s); } // expect: FLOW1
    public void ConstantBeside(Customer customer) { if (Prefix.StartsWith("t" + "o")) logger.LogInformation(Prefix + ": " + customer.Email); } // expect: FLOW1
    public void OnlyConstants(Customer customer) { if (customer.Email.EndsWith("." + Prefix)) logger.LogInformation(Prefix + "."); }
    private static void Add(StringBuilder b, Customer customer) => b.Append(customer.Email);
    private void Write(ref DefaultInterpolatedStringHandler text) => logger.LogInformation(text.ToStringAndClear());
    public void ShownByType(Customer customer) { var content = new System.Net.Http.StringContent(customer.Email); logger.LogInformation("{V}", content); }
    public void ShownByTypeIn(Customer customer) { var content = new System.Net.Http.StringContent(customer.Email); logger.LogInformation($"Sent {content}"); }
    public async Task ShownByWhatItHolds(Customer customer) { var content = new System.Net.Http.StringContent(customer.Email); logger.LogInformation("{V}", await content.ReadAsStringAsync()); } // todo: FLOW1
    public void ShownByItsText(Customer customer) { var text = new System.Text.StringBuilder(customer.Email); logger.LogInformation("{V}", text); } // expect: FLOW1
    public void ShownByItsLength(Customer customer) { var text = new System.Text.StringBuilder(customer.Email); logger.LogInformation("{V}", text.Length); }
    public void BegunAndCleared(Customer customer) { var text = new System.Text.StringBuilder(customer.Email); text.Clear(); logger.LogInformation("{V}", text.ToString()); }
    public void BegunAndWritten(Customer customer) { var text = new System.Text.StringBuilder(customer.Email); text.Append("."); logger.LogInformation("{V}", text.ToString()); } // expect: FLOW1
    public void ShownByAddress(Customer customer) { var address = new System.Net.Mail.MailAddress(customer.Email); logger.LogInformation($"Sent {address}"); } // expect: FLOW1
    public void HelperShowsType(Customer customer) { var content = new System.Net.Http.StringContent(customer.Email); LogAll("Sent", content); }
    public void HelperShowsTypeBesideText(Customer customer) { var content = new System.Net.Http.StringContent("x"); LogAll("Sent", content, customer.Email); } // expect: FLOW1
    public void HelperShowsText(Customer customer) { var text = new System.Text.StringBuilder(customer.Email); LogAll("Sent", text); } // expect: FLOW1
    public void HelperShowsTypeOfOne(Customer customer) { var content = new System.Net.Http.StringContent(customer.Email); LogOne(content); }
    public void HelperTakesTextOut(Customer customer) { var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(customer.Email)); LogText(stream); } // todo: FLOW1
    private void LogAll(string message, params object[] args) => logger.LogInformation(message, args);
    private void LogOne(object one) => logger.LogInformation("{V}", one);
    private void LogText(MemoryStream stream) => logger.LogInformation("{V}", System.Text.Encoding.UTF8.GetString(stream.ToArray()));
}
