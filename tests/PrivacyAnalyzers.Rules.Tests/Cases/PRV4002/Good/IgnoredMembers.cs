// The serialiser leaves the personal members out.
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;

public class Member
{
    public int Id { get; set; }

    [JsonIgnore]
    public string FullName { get; set; }

    [JsonIgnore] // mutate: remove
    public string Email { get; set; }
}

public class Members(ILogger<Members> logger)
{
    public void Save(Member member)
    {
        logger.LogInformation("Saving {Json}", JsonSerializer.Serialize(member));
    }
}
