using System;
using System.Globalization;
using System.IO;
using System.Text.Json;

namespace PrivacyAnalyzers.Cli.Tests;

/// <summary>The entry point of this assembly as a program: runs the tool for each line that it reads, until there is none. The other end is <see cref="WarmTool"/>.</summary>
internal static class WarmToolHost
{
    public static void Main()
    {
        var tool = typeof(ExitCodes).Assembly.EntryPoint!;
        var (language, regular) = (CultureInfo.CurrentUICulture, Console.OutputEncoding);
        using var input = new StreamReader(Console.OpenStandardInput());
        while (input.ReadLine() is { } line)
        {
            var command = JsonSerializer.Deserialize<string[]>(line)!;
            Directory.SetCurrentDirectory(command[1]);

            // What the run before was asked for by an option is not meant for this one.
            CultureInfo.CurrentUICulture = language;
            CultureInfo.DefaultThreadCurrentUICulture = null;
            Console.OutputEncoding = regular;
            var code = (int)tool.Invoke(null, System.Reflection.BindingFlags.DoNotWrapExceptions, null, [command[2..]], null)!;
            Console.Out.WriteLine(command[0]);
            Console.Out.Flush();
            Console.Error.WriteLine(command[0] + " " + code.ToString(CultureInfo.InvariantCulture));
            Console.Error.Flush();
        }
    }
}
