using System.Threading.Tasks;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;

namespace PrivacyAnalyzers.Rules.Tests.Engine;

/// <summary>Bodies are passed by only when they yield nothing.</summary>
public class GateTests
{
    public static TheoryData<string> Cases => [.. CaseFile.Names];

    /// <summary>The other half, the same findings with bodies passed by, is what <see cref="CaseTests"/> asserts.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public Task Looking_at_every_body_finds_the_same(string name) => CaseFile.Read(name).Test(new PrivacyAnalyzer { LooksAtEveryBody = true }).VerifyAsync();

    [Fact]
    public async Task A_body_in_which_no_name_leads_to_a_sink_is_not_bound()
    {
        var analyzer = await RunAsync("""
            class Basket
            {
                decimal Sum(decimal[] prices) { var sum = 0m; foreach (var price in prices) sum += price; return sum; }
                string Text(int count) => $"{count} items";
                void Print(string text) => System.Console.WriteLine(text);
            }
            """);

        Assert.Equal(3, analyzer.Counters.BodiesSeen);
        Assert.Equal(2, analyzer.Counters.BodiesPassedBy);
        Assert.Equal(1, analyzer.Counters.BodiesBound);
    }

    [Theory]
    [InlineData("void Use(Mail mail, string to) => mail.Relay(to);", "a call")]
    [InlineData("void Use(Mail mail, string to) => new[] { to }.ToList().ForEach(mail.Relay);", "a method group")]
    [InlineData("void Use(Mail mail, string to) => mail.\\u0052elay(to);", "a name with an escape in it")]
    [InlineData("void Use(Mail mail, string to) => mail.@Relay(to);", "a name with an @")]
    [InlineData("void Use(Mail mail, string to) => Handler(to); readonly System.Action<string> Handler = text => new Mail().Relay(text);", "a field that holds a function")]
    public async Task Who_calls_what_leads_to_a_sink_is_looked_at(string member, string because)
    {
        var analyzer = await RunAsync($$"""
            class Mail { public void Relay(string to) => System.Console.WriteLine(to); }
            class Caller { {{member}} }
            """);

        Assert.True(analyzer.Counters.BodiesPassedBy == 0, because);
    }

    [Theory]
    [InlineData("object Use(string to) => new Mail(to);", 0, "an object is made")]
    [InlineData("object Use(string to) => new Post. Mail(to);", 0, "by its full name")]
    [InlineData("object Use(string to) => new global::Post.@Mail(to);", 0, "by the fullest")]
    [InlineData("object Use(string to) => new Post.Of<string>.Mail(to);", 0, "within a type that has type arguments")]
    [InlineData("Mail Use(string to) => new(to);", 0, "without a name")]
    [InlineData("bool Use(object mail) => mail is Mail || mail.GetType() == typeof(Mail);", 1, "only the type is named")]
    [InlineData("string Use() => Mail.Kind + renew.Mail; readonly (string Mail, int Count) renew;", 1, "something else of the type, or of the name")]
    public async Task Who_makes_what_leads_to_a_sink_is_looked_at(string member, int passedBy, string because)
    {
        var analyzer = await RunAsync($$"""
            using Post;
            namespace Post
            {
                class Mail { public Mail(string to) => System.Console.WriteLine(to); public const string Kind = "mail"; }
                class Of<T> { public class Mail { public Mail(string to) => System.Console.WriteLine(to); } }
            }
            class Caller { {{member}} }
            """);

        Assert.True(analyzer.Counters.BodiesPassedBy == passedBy, because);
    }

    [Fact]
    public async Task Code_that_runs_without_its_name_is_reckoned_with()
    {
        var analyzer = await RunAsync("""
            class Recipients : System.Collections.Generic.List<int> { public void Add(string to) => System.Console.WriteLine(to); }
            class Text { public static implicit operator Text(string text) => new(); }
            class Caller
            {
                Recipients Make(string to) => new() { to };
                Text Convert(string text) => text;
            }
            """);

        Assert.Equal(0, analyzer.Counters.BodiesPassedBy);
    }

    [Theory]
    [InlineData("void Use() => Console.WriteLine(\"started\");", 0, "a literal")]
    [InlineData("void Use() => Console.WriteLine(\"{0} of {1}\", nameof(Use), \"a \\\" b\");", 0, "literals and the name of code")]
    [InlineData("void Use() { try { } catch (Exception ex) { Log.Error(ex, \"failed\"); } }", 0, "an exception that was caught")]
    [InlineData("void Use() { try { } catch (Exception) when (true) { } Exception ex = new(); Log.Error(ex, \"failed\"); }", 1, "an exception that was not")]
    [InlineData("void Use(string ex) { try { } catch (InvalidOperationException exception) { Log.Error(ex, \"failed\"); } }", 1, "another name than the exception's")]
    [InlineData("void Use() { try { } catch (Exception ex) { if (ex is TimeoutException) { } Log.Error(ex, \"failed\"); } }", 0, "an exception behind another block")]
    [InlineData("void Try() { try { } catch (Exception ex) { } } void Use(string ex) => Log.Error(ex, \"failed\");", 1, "the name of an exception that was caught elsewhere")]
    [InlineData("void Use() { try { } catch (Exception ex) { Log.Error(ex.Message, \"failed\"); } }", 1, "something of the exception")]
    [InlineData("void Use() => Console.WriteLine($\"{Environment.UserName}\");", 1, "a text with something in it")]
    [InlineData("void Use() => Console.WriteLine(@\"C:\\ \"\"quoted\"\"\", -1.5e3, true, null);", 0, "other literals")]
    [InlineData("void Use(int count) => Console.WriteLine(\"{0} {1}\", 1, count);", 1, "a value behind a literal")]
    [InlineData("void Use(bool isNew, string name) => Console.WriteLine(true ? name : \"\");", 1, "a value that a literal chooses")]
    [InlineData("void Use() => new Router().RedirectToAction(\"Index\", new { area = \"\", page = 1 });", 0, "a link to what is named there")]
    [InlineData("void Use() => new Router().RedirectToAction(action: \"Index\", values: new { });", 0, "by the names of the parameters")]
    [InlineData("void Use(string name) => new Router().RedirectToAction(\"Index\", new { name });", 1, "a link with a value in it")]
    [InlineData("void Use(string name) => new Router().RedirectToAction(\"Index\", new { area = \"\", id = name });", 1, "a link with a value behind a literal")]
    [InlineData("void Use(string name) => new Router().RedirectToAction(\"Index\", new { id = \"a\" + name });", 1, "a link with a text that is put together")]
    [InlineData("void Use(string name) => new Router().RedirectToAction(values: name);", 1, "a value that goes by the name of its parameter")]
    [InlineData("void Use() => Console.WriteLine();", 1, "what takes nothing may write what it was told before")]
    [InlineData("void Use(System.Collections.Generic.List<string> all) => all.ForEach(Console.WriteLine);", 1, "a method that is handed on")]
    public async Task What_writes_literals_alone_is_passed_by(string member, int opened, string because)
    {
        var analyzer = await RunAsync($$"""
            using System;
            static class Log { public static void Error(Exception exception, string text) { } public static void Error(string message, string text) { } }
            class Router { public string? RedirectToAction(string action = "", object? values = null) => null; }
            class Caller { {{member}} }
            """);

        Assert.True(analyzer.Counters.BodiesOpened == opened, because);
    }

    [Theory]
    [InlineData("void Use(System.Collections.Generic.List<string> names, string name) => names.Add(name);", "a list is no sink, whatever else has an Add")]
    [InlineData("void Use(string name) => new Label { Data = name }.Write(name);", "members of the project's own have the names of sinks")]
    [InlineData("void Use(string name) => Note(name); void Note(string name) => new Label().Write(name);", "nor does what is called lead to one")]
    [InlineData("void Use(string name) { Cycle(name); } void Cycle(string name) { Use(name); new Label().Write(name); }", "nor does a cycle")]
    public async Task What_only_has_the_name_of_a_sink_is_not_entered(string member, string because)
    {
        var analyzer = await RunAsync($$"""
            class Label { public string Data { get; set; } = ""; public void Write(string text) => Data = text; }
            class Caller { {{member}} }
            """);

        Assert.True(analyzer.Counters.BodiesOpened > 0, because);
        Assert.Equal(0, analyzer.Counters.BodiesEntered);
        Assert.Equal(0, analyzer.Counters.BodiesBound);
    }

    [Theory]
    [InlineData("void Use(string name) => Console.Error.WriteLine(name);", 1, "the console's other writer")]
    [InlineData("void Use(string name) { var write = (System.Action<string>)Console.WriteLine; write(name); }", 1, "a delegate")]
    [InlineData("void Use(string name) => throw new Oops(name); class Oops : System.Exception { public Oops(string text) : base(text) { } }", 2, "an exception of another name")]
    [InlineData("Caller(string name) : this(name, 1) { } Caller(string name, int count) => Console.WriteLine(name);", 2, "a constructor that runs another")]
    [InlineData("void Use(IOut o, string name) => o.Put(name); interface IOut { void Put(string text); } class Out : IOut { public void Put(string text) => Console.WriteLine(text); }", 2, "an interface")]
    [InlineData("void Use(string name) => Other(name); void Other(string name) { Use(name); Console.WriteLine(name); }", 2, "a cycle")]
    [InlineData("void Use(string name) { Caller made = name; } public static implicit operator Caller(string text) { Console.WriteLine(text); return new(); } Caller() { }", 2, "an operator")]
    [InlineData("void Use(IMediator mediator) => mediator.Send(new Paid()); interface IMediator { void Send(object message); } interface IRequestHandler<T> { void Handle(T message); } class Paid { } class Shown { } class PaidHandler : IRequestHandler<Paid> { public void Handle(Paid message) => Console.WriteLine(message); } class ShownHandler : IRequestHandler<Shown> { public void Handle(Shown message) { } }", 2, "a message whose handler leads to one")]
    [InlineData("void Use(IMediator mediator) => mediator.Send(new Shown()); interface IMediator { void Send(object message); } interface IRequestHandler<T> { void Handle(T message); } class Paid { } class Shown { } class PaidHandler : IRequestHandler<Paid> { public void Handle(Paid message) => Console.WriteLine(message); } class ShownHandler : IRequestHandler<Shown> { public void Handle(Shown message) { } }", 1, "a message that goes to another handler")]
    [InlineData("void Use(IMediator mediator, object message) => mediator.Send(message); interface IMediator { void Send(object message); } interface IRequestHandler<T> { void Handle(T message); } class Paid { } class Shown { } class PaidHandler : IRequestHandler<Paid> { public void Handle(Paid message) => Console.WriteLine(message); } class ShownHandler : IRequestHandler<Shown> { public void Handle(Shown message) { } }", 2, "a message of any type")]
    public async Task What_leads_to_a_sink_is_entered(string member, int bodies, string because)
    {
        var analyzer = await RunAsync($"using System; class Caller {{ {member} }}");

        Assert.True(analyzer.Counters.BodiesEntered == bodies, because);
    }

    [Theory]
    [InlineData("box.Put(name)", 1, "one of several takes text")]
    [InlineData("box.Put(1)", 0, "another takes a number")]
    [InlineData("box.Put(name, 1)", 0, "no other takes as many")]
    [InlineData("box.Put(name, name, name)", 1, "one takes any number")]
    [InlineData("box.Keep(name)", 1, "an extension is meant where the type's own does not fit")]
    [InlineData("box.Keep(1)", 0, "the type's own is meant where it fits")]
    [InlineData("box.Inner.Keep(name)", 1, "a member of a member")]
    [InlineData("Box.Show(name)", 1, "a static one, of a property of the same name as its type")]
    [InlineData("box.Put(count: 1)", 0, "an argument by name")]
    [InlineData("box?.Keep(name)", 1, "only if it is there")]
    [InlineData("new Box(name)", 1, "the constructor that takes text")]
    [InlineData("new Box(1)", 0, "the one that takes a number")]
    [InlineData("new Box { Kept = name }", 0, "the one that takes nothing; a property has the name of a method elsewhere")]
    public async Task Of_members_that_share_a_name_the_one_that_is_meant_counts(string call, int entered, string because)
    {
        var analyzer = await RunAsync($$"""
            using System;
            class Box
            {
                public Box() { }
                public Box(int count) { }
                public Box(string text) => Console.WriteLine(text);
                public Box Inner => this;
                public string Kept { get; set; } = "";
                public void Put(string text) => Console.WriteLine(text);
                public void Put(int count) { }
                public void Put(string text, int count) { }
                public void Put(params string[] texts) => Console.WriteLine(texts[0]);
                public void Keep(int count) { }
                public static void Show(string text) => Console.WriteLine(text);
            }
            static class Boxes { public static void Keep(this Box box, string text) => Console.WriteLine(text); }
            class Caller { Box Box { get; set; } = new(); void Use(Box box, string name) => {{call}}; void Kept(string text) => Console.WriteLine(text); }
            """);

        // The six that write are entered whoever calls them.
        Assert.True(analyzer.Counters.BodiesEntered == 6 + entered, because + ": " + analyzer.Counters.BodiesEntered);
    }

    [Theory]
    [InlineData("Log(text);", "void Log(string text) => Console.WriteLine(text);", 2, "what it passes is logged")]
    [InlineData("Log(text);", "void Log(string text) => Console.WriteLine(text.Length > 9 ? \"long\" : \"short\");", 1, "what it passes stays where it is")]
    [InlineData("Log(text);", "void Log(string text) => More(text); void More(string text) => Console.WriteLine(text);", 3, "it is logged further down")]
    [InlineData("Log(text);", "void Log(string text) => More(text); void More(string text) => Console.WriteLine(text.Length);", 1, "further down it stays where it is")]
    [InlineData("Log(text);", "void Log(string text) => More(text, 1); void More(string text, int depth) { Console.WriteLine(depth); if (depth > 0) Log(text); }", 2, "in circles, too, only a number is logged")]
    [InlineData("Log(c => Console.WriteLine(c));", "void Log(Action<string> write) { Console.WriteLine(3 + 4.ToString()); write(\"\"); }", 2, "the lambda logs by itself")]
    public async Task Who_only_runs_what_leaves_nothing_to_callers_is_not_entered(string use, string helpers, int entered, string because)
    {
        var analyzer = await RunAsync($"using System; class Caller {{ void Use(string text) {{ {use} }} {helpers} }}");

        Assert.True(analyzer.Counters.BodiesEntered == entered, because + ": " + analyzer.Counters.BodiesEntered);
    }

    [Theory]
    [InlineData("throw new InvalidOperationException(Failure(name));\n#line (1,1)-(1,9) 9 \"/shop/Index.cshtml\"\nvar other = name;", 0, "what the compiler of pages throws")]
    [InlineData("#line (1,1)-(1,9) 9 \"/shop/Index.cshtml\"\nthrow new InvalidOperationException(Failure(name));", 1, "what somebody throws")]
    [InlineData("#line 7 \"/shop/Index.cshtml\"\nthrow new InvalidOperationException(Failure(name));", 1, "what somebody throws, in the older form")]
    [InlineData("#line 7 \"/shop/Index.cshtml\"\nvar other = name;\n#line hidden\nthrow new InvalidOperationException(Failure(name));", 0, "behind what somebody wrote")]
    [InlineData("Console.WriteLine(\n#line (1,1)-(1,9) 9 \"/shop/Index.cshtml\"\nname\n#line default\n#line hidden\n);", 1, "what somebody wrote, in code that nobody did")]
    public async Task Of_what_is_made_of_a_page_only_what_stands_there_is_entered(string code, int entered, string because)
    {
        var analyzer = await RunAsync($$"""
            using System;
            class Page
            {
                string Failure(string name) => name;
                void Execute(string name)
                {
            #line hidden
            {{code}}
                }
            }
            """, "Views/Index_cshtml.g.cs");

        Assert.True(analyzer.Counters.BodiesEntered == entered, because);
        Assert.True(analyzer.Counters.BodiesOpened == entered, because);
    }

    private static async Task<PrivacyAnalyzer> RunAsync(string source, string? file = null)
    {
        var analyzer = new PrivacyAnalyzer();
        var test = RuleTests.Create(analyzer);
        if (file is null)
            test.Source = source;
        else
            test.Sources[file] = source;
        test.AllowCompileErrors = false;
        await test.FindAsync();
        return analyzer;
    }
}
