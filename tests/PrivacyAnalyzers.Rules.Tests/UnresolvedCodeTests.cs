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

    private static Task Verify(string statement)
    {
        var test = RuleTests.Create("PRV4001");
        test.AllowCompileErrors = true;
        test.Source = $$"""
            using Microsoft.Extensions.Logging;
            using Missing.Package;

            public class Job(ILogger<Job> logger, IMissingStore store)
            {
                public void Run(MissingSettings settings, MissingTexts texts, MissingJob job)
                {
                    var reader = store.Read();
                    foreach (var user in store.Users())
                        {{statement}}
                }
            }
            """;
        return test.VerifyAsync();
    }
}
