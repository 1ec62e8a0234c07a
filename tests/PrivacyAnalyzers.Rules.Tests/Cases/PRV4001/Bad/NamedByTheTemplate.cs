// The template says what a value is that says nothing itself.
using Microsoft.Extensions.Logging;

public class Inquiry
{
    public string From { get; set; } = "";

    public string Value { get; set; } = "";
}

public class InquiryService(ILogger<InquiryService> logger)
{
    private readonly string _who = "";

    public void Receive(Inquiry inquiry) => logger.LogInformation("Inquiry of {Email}", inquiry.From); // expect: PRV4001

    public void Find(string input) => logger.LogWarning("Nobody has {PhoneNumber,12}", input); // expect: PRV4001

    public void Check(Inquiry inquiry) => logger.LogInformation("{Count} entries for {@FirstName} {LastName:l}", 3, inquiry.Value, _who); // expect: PRV4001
}
