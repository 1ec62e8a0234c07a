using System.Threading.Tasks;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;

namespace PrivacyAnalyzers.Rules.Tests;

/// <summary>Before packages are restored, names must do: of a member, and of the variable that stands for a person.</summary>
public class UnresolvedCodeTests
{
    [Theory]
    [InlineData("logger.LogInformation(\"Removing {Who}\", user.Email); // expect: PRV4001")]
    [InlineData("logger.LogInformation(\"Removing {Who}\", user?.EmailAddress); // expect: PRV4001")]
    [InlineData("logger.LogInformation($\"Removing {job.Customer.PhoneNumber}\"); // expect: PRV4001")]
    [InlineData("logger.LogInformation(\"Row {Row}\", reader[\"email\"]); // expect: PRV4001")]
    public Task Members_and_columns_are_known_by_name(string statement) => Verify(statement);

    [Theory]
    [InlineData("logger.LogInformation(\"Removing {Who}\", user.Id);")]
    [InlineData("logger.LogInformation(\"Removing {Who}\", user.EmailTemplate);")]
    [InlineData("logger.LogInformation(\"Sending {Who}\", settings.Email);")]
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
