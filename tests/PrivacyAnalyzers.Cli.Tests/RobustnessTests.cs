using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Cli.Tests;

public sealed class RobustnessTests(TestFolder folder) : IClassFixture<TestFolder>
{
    [Theory]
    [InlineData(0, "fix clean")]
    [InlineData(0, "fix leak --dry-run --rules PRV4")]
    [InlineData(3, "fix none")]
    [InlineData(2, "fix clean --rules PRV7777")]
    [InlineData(0, "baseline clean -o clean.json")]
    [InlineData(3, "baseline none")]
    [InlineData(4, "baseline broken -o broken.json")]
    [InlineData(2, "merge gone.sarif")]
    [InlineData(2, "merge")]
    [InlineData(0, "map leak --format json")]
    [InlineData(3, "map none")]
    [InlineData(0, "init clean --print")]
    [InlineData(3, "init none")]
    [InlineData(2, "diff")]
    [InlineData(2, "diff A..B leak")]
    [InlineData(0, "explain PRV2001")]
    [InlineData(2, "explain PRV7777")]
    [InlineData(0, "rules")]
    [InlineData(0, "triage --data email --people 1 --cause mis-sent")]
    [InlineData(2, "triage")]
    [InlineData(2, "")]
    [InlineData(2, "chek leak")]
    [InlineData(0, "--help")]
    [InlineData(0, "--version")]
    public async Task Exit_code_says_what_came_out(int expected, string arguments)
    {
        var result = await Cli.RunAsync(folder.Root, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.True(expected == result.ExitCode, $"{result.ExitCode}\n{result.Output}\n{result.Error}");
        Assert.DoesNotContain("   at PrivacyAnalyzers", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check leak --format sarif -o leak/Shop.cs/out.sarif")]
    [InlineData("map leak -o leak/Shop.cs/map.html")]
    [InlineData("init clean -o leak/Shop.cs/privacy.yml")]
    [InlineData("baseline clean -o leak/Shop.cs/b.json")]
    [InlineData("triage --data email --people 1 --cause mis-sent -o leak/Shop.cs/report.md")]
    public async Task Where_nothing_can_be_written_is_told_and_nothing_is_broken(string arguments)
    {
        var result = await Cli.RunAsync(folder.Root, arguments.Split(' '));

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("leak/Shop.cs", result.Error, StringComparison.Ordinal);
        Assert.Contains("cannot be written", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Equal(TestFolder.Leak, await File.ReadAllTextAsync(folder["leak/Shop.cs"]));
    }

    [Fact]
    public async Task A_folder_without_the_right_to_write_is_told()
    {
        // Rights do not bind the superuser.
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
            return;
        File.SetUnixFileMode(folder.Create("locked"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var result = await Cli.RunAsync(folder.Root, "check", "leak", "--format", "json", "-o", "locked/out.json");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("locked/out.json cannot be written", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_result_stays_until_the_new_one_is_whole()
    {
        folder.Write("kept/out.json", "old");
        var failed = await Cli.RunAsync(folder.Root, "check", "none", "--format", "text", "-o", "kept/out.json");
        Assert.Equal((3, "old"), (failed.ExitCode, await File.ReadAllTextAsync(folder["kept/out.json"])));

        await Cli.RunAsync(folder.Root, "check", "clean", "--format", "json", "-o", "kept/out.json");

        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(folder["kept/out.json"]));
        Assert.Equal(["out.json"], Directory.GetFileSystemEntries(folder["kept"]).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Files_in_other_encodings_are_read_with_their_lines()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var code = "// 顧客の一覧\n" + TestFolder.Leak.Replace("string Name", "string 氏名", StringComparison.Ordinal).Replace("customer.Email", "customer.氏名", StringComparison.Ordinal);
        Directory.CreateDirectory(folder["sjis"]);
        await File.WriteAllBytesAsync(folder["sjis/顧客.cs"], Encoding.GetEncoding(932).GetBytes(code));
        Directory.CreateDirectory(folder["utf16"]);
        await File.WriteAllTextAsync(folder["utf16/顧客.cs"], code, Encoding.Unicode);
        Directory.CreateDirectory(folder["noise"]);
        await File.WriteAllBytesAsync(folder["noise/Shop.cs"], [.. Encoding.ASCII.GetBytes("// "), 0xFF, 0x80, 0xFE, (byte)'\n', .. Encoding.ASCII.GetBytes(TestFolder.Leak)]);

        Assert.Contains("sjis/顧客.cs(5,", (await Cli.RunAsync(folder.Root, "check", "sjis")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS", (await Cli.RunAsync(folder.Root, "check", "sjis")).Output, StringComparison.Ordinal);
        Assert.Contains("utf16/顧客.cs(5,", (await Cli.RunAsync(folder.Root, "check", "utf16")).Output, StringComparison.Ordinal);
        Assert.Contains("noise/Shop.cs(5,", (await Cli.RunAsync(folder.Root, "check", "noise")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_in_a_circle_end_and_broken_ones_are_told()
    {
        if (OperatingSystem.IsWindows())
            return;
        folder.Write("circle/src/Shop.cs", TestFolder.Leak);
        Directory.CreateSymbolicLink(folder["circle/src/again"], "..");
        File.CreateSymbolicLink(folder["circle/src/Self.cs"], "Self.cs");

        var result = await Cli.RunAsync(folder.Root, "check", "circle");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Analysed: 1 project(s), 1 file(s)", result.Output, StringComparison.Ordinal);
        Assert.Contains("circle/src/Self.cs", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "--format", "sarif")]
    [InlineData("check", "--format", "html")]
    [InlineData("check", "--format", "json")]
    [InlineData("map", "--format", "html")]
    [InlineData("init", "--print")]
    public async Task Two_runs_and_any_number_of_jobs_write_the_same_bytes(params string[] arguments)
    {
        foreach (var project in new[] { "Alpha", "Beta", "Gamma", "Delta" })
        {
            folder.Write($"same/{project}/{project}.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""");
            folder.Write($"same/{project}/Shop.cs", TestFolder.Leak);
        }

        string[] run = [arguments[0], "same", "--no-restore", .. arguments[1..]];
        var one = await Cli.RunAsync(folder.Root, [.. run, "--jobs", "1"]);
        var eight = await Cli.RunAsync(folder.Root, [.. run, "--jobs", "8"]);

        Assert.True(one.Output.Length > 100, one.Error);
        Assert.Equal(one.Output, eight.Output);
    }

    [Theory]
    [InlineData("check stopped --no-restore --format html -o out/report.html")]
    [InlineData("map stopped --no-restore -o out/map.html")]
    [InlineData("init stopped --no-restore -o out/privacy.yml")]
    [InlineData("baseline stopped --no-restore -o out/baseline.json")]
    public async Task Interrupt_ends_each_verb_and_leaves_nothing_half_written(string arguments)
    {
        if (OperatingSystem.IsWindows())
            return;
        folder.Write("stopped/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        folder.Write("stopped/Shop.cs", TestFolder.Leak);
        using var process = Cli.StartInterruptible(folder.Root, arguments.Split(' '));
        await Cli.WaitForChildAsync(process);

        var clock = Stopwatch.StartNew();
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync();
        var result = await Cli.EndAsync(process);

        // The tool gives itself 0.7 s; a busy machine may need longer to run it at all.
        Assert.Equal(130, result.ExitCode);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), clock.Elapsed.ToString());
        Assert.False(Directory.Exists(folder["out"]) && Directory.EnumerateFileSystemEntries(folder["out"]).Any());
    }
}
