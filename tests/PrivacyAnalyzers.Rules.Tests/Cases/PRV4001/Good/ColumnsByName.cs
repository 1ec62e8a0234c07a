// Other columns, and the names of settings and texts.
using System;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Data;
using System.Text.Json;
using Microsoft.Extensions.Logging;

public class Report(ILogger<Report> logger, IReadOnlyDictionary<string, string> texts)
{
    private static readonly NameValueCollection AppSettings = [];

    public void Print(IDataReader reader) => Console.WriteLine($"{reader["order_no"]} {reader["EmailSent"]}"); // mutate: order_no ==> email

    public void Settings() => logger.LogInformation("Mails come from {From}", AppSettings["Email"]);

    public void Texts() => logger.LogInformation("The label is {Label}", texts["Email"]);

    public void Document(JsonElement element) => logger.LogInformation(element.GetProperty("status").GetString());
}
