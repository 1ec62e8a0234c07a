using System.Threading.Tasks;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;

namespace PrivacyAnalyzers.Rules.Tests;

/// <summary>
/// Before packages are restored, names must do: of a member, and of the variable that stands for a person. What is known all the same is made use of.
/// </summary>
public class UnresolvedCodeTests
{
    [Theory]
    [InlineData("logger.LogInformation(\"Removing {Who}\", user.Email); // expect: PRV4001")]
    [InlineData("logger.LogInformation(\"Removing {Who}\", user?.EmailAddress); // expect: PRV4001")]
    [InlineData("logger.LogInformation($\"Removing {job.Customer.PhoneNumber}\"); // expect: PRV4001")]
    [InlineData("logger.LogInformation(\"Row {Row}\", reader[\"email\"]); // expect: PRV4001")]
    [InlineData("logger.LogInformation(\"Writing to {Who}\", job.First.DoctorEmail); // expect: PRV4001")]
    [InlineData("logger.LogInformation(\"Writing to {Who}\", job?.PatientName); // expect: PRV4001")]
    [InlineData("logger.LogInformation(\"Writing to {Who}\", job.All()[0].DoctorName); // expect: PRV4001")]
    public Task Members_and_columns_are_known_by_name(string statement) => Verify(statement);

    [Theory]
    [InlineData("logger.LogInformation(\"Removing {Who}\", user.Id);")]
    [InlineData("logger.LogInformation(\"Removing {Who}\", user.EmailTemplate);")]
    [InlineData("logger.LogInformation(\"Sending {Who}\", settings.Email);")]
    [InlineData("logger.LogInformation(\"Sending {Who}\", settings.CustomerEmail);")]
    [InlineData("logger.LogInformation(\"Sending {Who}\", job.Email);")]
    [InlineData("logger.LogInformation(\"Sending {Who}\", job.DoctorEmailTemplate);")]
    [InlineData("logger.LogInformation(\"Sending {Who}\", job.ParentName);")]
    [InlineData("logger.LogInformation(\"Sending {Who}\", Columns.PatientName);")]
    [InlineData("logger.LogInformation(\"Sending {Who}\", MissingTexts.Captions.DoctorEmail);")]
    [InlineData("logger.LogInformation(\"Sending {Who}\", texts[\"Email\"]);")]
    public Task But_only_of_people_and_of_rows(string statement) => Verify(statement);

    [Theory]
    [InlineData("logger.LogInformation(\"Removing {Who}\", user.Email); // expect: PRV4001")]
    [InlineData("logger.LogInformation(\"Removing {Who}\", user.ResetToken); // expect: PRV5002")]
    public Task One_member_of_somebody_does_not_show_what_was_put_into_another(string statement) =>
        Verify("PRV5002", $$"""
            public class AppUser : MissingUser
            {
                public string ResetToken { get; set; }
            }

            public class Job(ILogger<Job> logger)
            {
                public void Run(AppUser user, string resetToken)
                {
                    user.ResetToken = resetToken;
                    {{statement}}
                }
            }
            """);

    [Theory]
    [InlineData("Note(customer.Email, thing); // expect: PRV4001")]
    [InlineData("Note(customer.Email, thing.Count); // expect: PRV4001")]
    [InlineData("Note(count: thing.Count, text: customer.Email); // expect: PRV4001")]
    [InlineData("logger.Tell(customer.Email, thing); // expect: PRV4001")]
    [InlineData("NoteAll(thing, \"of\", customer.Email); // expect: PRV4001")]
    [InlineData("Overloaded(customer.Email, thing); // expect: PRV4001")]
    [InlineData("logger.LogInformation(string.Format(\"{0} {1}\", thing.Count, customer.Email)); // expect: PRV4001")]
    [InlineData("logger.LogInformation(new Line(customer.Email, thing).Text); // expect: PRV4001")]
    public Task A_method_is_known_though_one_thing_that_it_is_passed_is_not(string statement) => VerifyCall(statement);

    [Theory]
    [InlineData("Note(customer.Id.ToString(), thing);")]
    [InlineData("Overloaded(thing, customer.Email);")]
    [InlineData("Keep(customer.Email, thing);")]
    [InlineData("Note(customer.Email, thing, thing);")]
    [InlineData("Note(customer.Id, customer.Email);")]
    public Task But_only_the_one_that_all_that_is_known_fits(string statement) => VerifyCall(statement);

    [Fact]
    public Task An_exception_is_known_though_the_one_that_caused_it_is_not() => Verify("PRV4003", """
        public class SendingFailed(string message, System.Exception cause) : System.Exception(message, cause);

        public class Sender(IMissingApi api)
        {
            public void Send(string phoneNumber)
            {
                try
                {
                    api.Call();
                }
                catch (MissingException cause)
                {
                    throw new SendingFailed($"No message to {phoneNumber}", cause); // expect: PRV4003
                }
            }
        }
        """);

    [Fact]
    public Task What_a_factory_of_clients_makes_is_one() => Verify("PRV4004", """
        public class Customer
        {
            public int Id { get; set; }
            public string Email { get; set; }
        }

        public class Crm(Missing.IHttpClientFactory factory)
        {
            public async System.Threading.Tasks.Task Find(Customer customer)
            {
                var client = factory.CreateClient();
                await client.GetAsync($"https://crm.example.com/people?email={customer.Email}"); // expect: PRV4004
                await client.GetAsync($"https://crm.example.com/people/{customer.Id}");
                await client.PostAsync("https://crm.example.com/people", customer.Email);
            }
        }
        """);

    [Theory]
    [InlineData("services.AddMissingIdentity(options => { options.Password.RequiredLength = 6; }); // expect: PRV5007")]
    [InlineData("users.PasswordValidator = new PasswordValidator { RequireDigit = true, RequiredLength = 8 }; // expect: PRV5007")]
    [InlineData("users.PasswordValidator = new Missing.Package.PasswordValidator() { RequiredLength = 8 }; // expect: PRV5007")]
    [InlineData("services.AddMissingIdentity(options => { options.Password.RequiredLength = 12; });")]
    [InlineData("services.AddMissingIdentity(options => { options.Password.RequiredUniqueChars = 6; });")]
    [InlineData("services.AddMissingIdentity(options => { options.Coupon.RequiredLength = 6; });")]
    [InlineData("users.CouponValidator = new CouponValidator { RequiredLength = 6 };")]
    public Task How_long_a_password_must_be_is_known_by_name(string statement) => Verify("PRV5007", $$"""
        public static class Setup
        {
            public static void Add(MissingServices services, MissingUsers users)
            {
                {{statement}}
            }
        }
        """);

    private static Task VerifyCall(string statement) => Verify("PRV4001", $$"""
        public class Customer
        {
            public int Id { get; set; }
            public string Email { get; set; }
        }

        public class Line(string text, object thing)
        {
            public string Text { get; } = text;
        }

        public static class Logs
        {
            public static void Tell(this ILogger logger, string text, object thing) => logger.LogInformation("{Text}", text);
        }

        public class Job(ILogger<Job> logger)
        {
            public void Run(Customer customer, MissingThing thing)
            {
                {{statement}}
            }

            private void Note(string text, int count) => logger.LogInformation("{Text}", text);

            private void NoteAll(object thing, params string[] texts) => logger.LogInformation("{Texts}", string.Join(" ", texts));

            private void Overloaded(string text, int count) => logger.LogInformation("{Text}", text);

            private void Overloaded(int count, string text)
            {
            }

            private void Keep(string text, int count)
            {
            }
        }
        """);

    private static Task Verify(string statement) => Verify("PRV4001", $$"""
        public class Job(ILogger<Job> logger, IMissingStore store)
        {
            public void Run(MissingSettings settings, MissingTexts texts, MissingJob job)
            {
                var reader = store.Read();
                foreach (var user in store.Users())
                    {{statement}}
            }
        }
        """);

    private static Task Verify(string rule, string code)
    {
        var test = RuleTests.Create(rule);
        test.AllowCompileErrors = true;
        test.Source = $"""
            using Microsoft.Extensions.Logging;
            using Missing.Package;

            {code}
            """;
        return test.VerifyAsync();
    }
}
