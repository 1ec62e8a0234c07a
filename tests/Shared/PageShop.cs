using System.IO;

namespace PrivacyAnalyzers.Tests.Shared;

/// <summary>
/// A web project whose code stands on a Razor component and in a view, so that the compiler sees only what is generated of them. What the pages show to
/// whoever reads them is no finding, nor is an address in their text.
/// </summary>
internal static class PageShop
{
    public const string Project = "Shop.csproj";

    public const string Component = "Components/Register.razor";

    /// <summary>The text of the component.</summary>
    public const string ComponentText = """
        @page "/register"
        @using Microsoft.Extensions.Logging
        @inject ILogger<Register> Logger

        <h1>Welcome, @_customer.Email</h1>
        <p>Questions? Write to taro.yamada@mailbox.jp</p>
        <button @onclick="Save">Save</button>
        @{ Logger.LogInformation("Shown to {Name}", _customer.Name); }

        @code {
            private readonly Customer _customer = new();

            private void Save()
            {
                Logger.LogInformation("Saved {Id}", _customer.Id);
                Logger.LogInformation("Saved {Email}", _customer.Email);
                Journal.Note(Logger, _customer.Email);
            }
        }
        """;

    /// <summary>What is found in it, in the order of files and lines.</summary>
    public static readonly string[] Findings =
    [
        "PRV4001 Components/Register.razor(8,45): '_customer.Name' (name) is written to ILogger",
        "PRV4001 Components/Register.razor(16,48): '_customer.Email' (e-mail address) is written to ILogger",
        "PRV4001 Components/Register.razor(17,30): '_customer.Email' (e-mail address) is written to ILogger",
        "PRV4001 Views/Home/Index.cshtml(5,48): 'Model.Email' (e-mail address) is written to ILogger",
    ];

    /// <summary>Writes the project into <paramref name="folder"/>; <paramref name="items"/> go into the project file.</summary>
    public static void Write(string folder, string items = "")
    {
        File.WriteAllText(Path.Combine(folder, Project), $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <RootNamespace>Shop</RootNamespace>
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """
            WebApplication.CreateBuilder(args).Build().Run();

            public sealed class Customer
            {
                public int Id { get; set; }
                public string Name { get; set; } = "";
                public string Email { get; set; } = "";
            }

            public static class Journal
            {
                public static void Note(ILogger logger, string text) => logger.LogInformation("Note: {Text}", text);
            }
            """);
        // Stands first in the code that is made of every component.
        Page(folder, "_Imports.razor", "@using System.Globalization");
        Page(folder, Component, ComponentText);
        Page(folder, "Views/Home/Index.cshtml", """
            @using Microsoft.Extensions.Logging
            @model Customer
            @inject ILogger<Customer> Logger
            @{
                Logger.LogInformation("Opened by {Email}", Model.Email);
            }
            <p>@Model.Name, @Model.Email</p>
            """);
    }

    private static void Page(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
