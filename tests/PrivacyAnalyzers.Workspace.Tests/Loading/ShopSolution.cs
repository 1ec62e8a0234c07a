using System;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Workspace.Tests.Loading;

/// <summary>
/// A solution with all that goes wrong in practice: opened once, with the build, for all tests of a class. The package that
/// one project wants can be had nowhere.
/// </summary>
public sealed class ShopSolution : IAsyncLifetime
{
    public TestTree Tree { get; } = new();

    public LoadedSolution Loaded { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Tree.Write("Shop.slnx", """
                <Solution><Project Path="App/App.csproj" /><Project Path="Lib/Lib.csproj" /><Project Path="Private/Private.csproj" />
                <Project Path="Broken/Broken.csproj" /><Project Path="Gone/Gone.csproj" /></Solution>
                """)
            .Project("App/App.csproj", """<ProjectReference Include="..\Lib\Lib.csproj" />""", "<OutputType>Exe</OutputType>")
            .Write("App/Program.cs", "Console.WriteLine(new Lib.Customer(\"a@example.com\").Email.Trim());")
            .Write("App/privacy.yml", "version: 1")
            .Project("Lib/Lib.csproj", framework: "netstandard2.0;net10.0", properties: "<LangVersion>latest</LangVersion>")
            .Write("Lib/Customer.cs", """
                namespace Lib;
                public sealed class Customer(string email)
                {
                #if NET
                    public string Email => email;
                #endif
                }
                """)
            .Project("Private/Private.csproj", """
                <PackageReference Include="Shop.Private.Feed" Version="1.2.3" /><ProjectReference Include="../Lib/Lib.csproj" />
                """)
            .Write("Private/Uses.cs", "public static class Uses { public static string Of(Lib.Customer customer) => customer.Email; }")
            .Write("Broken/Broken.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>")
            .Write("Broken/Left.cs", "public class Left;");
        Loaded = await SolutionLoader.LoadAsync(Tree["Shop.slnx"], new LoadOptions { RestoreTimeout = TimeSpan.FromMinutes(3) });
    }

    public Task DisposeAsync()
    {
        Loaded?.Dispose();
        Tree.Dispose();
        return Task.CompletedTask;
    }
}
