// Rows and documents keep data under names that the code writes.
using System;
using System.Collections.Specialized;
using System.Data;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

public class Report(ILogger<Report> logger)
{
    public void Print(IDataReader reader) => Console.WriteLine($"{reader["Id"]}: {reader["email_address"]}"); // expect: PRV4001

    public void Row(DataRow row) => logger.LogInformation("Found {Row}", row["Phone"].ToString()); // expect: PRV4001

    public void Form(NameValueCollection form)
    {
        var who = form["last_name"];
        logger.LogInformation("Form of {Who}", who); // expect: PRV4001
    }

    public void Document(JsonElement element) => logger.LogInformation(element.GetProperty("email").GetString()); // expect: PRV4001

    public void Node(JsonNode node) => logger.LogInformation("Node {Node}", node["phoneNumber"]); // expect: PRV4001
}
