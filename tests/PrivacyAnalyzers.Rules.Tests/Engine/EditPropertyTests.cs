using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules.Tests.CaseFiles;
using PrivacyAnalyzers.Tests.Shared;

namespace PrivacyAnalyzers.Rules.Tests.Engine;

/// <summary>After any edits the findings are those of somebody who never saw the code before.</summary>
public class EditPropertyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_edits_in_two_projects_find_what_a_fresh_look_finds(int seed)
    {
        var edits = new ProgramEdits(seed);
        var choice = new Random(seed);
        EditedProgram? shop = null, web = null;
        var (findings, bound) = (0, 0L);
        for (var number = 0; number < 60; number++)
        {
            if (number % 20 == 0)
            {
                shop = new EditedProgram(SmallShop.Shop);
                web = new EditedProgram(SmallShop.Web, shop);
            }

            edits.Next(choice.Next(2) == 0 ? shop! : web!);
            foreach (var program in new[] { web!, shop! })
            {
                var before = program.Counters.BodiesBound;
                var found = program.Find();
                bound += program.Counters.BodiesBound - before;
                Assert.Equal(program.FindAnew(), found);
                findings += found.Count;
            }
        }

        Assert.True(findings > 60, $"{findings} findings");
        Assert.True(bound < 60 * 20, $"{bound} bodies bound");
    }

    /// <summary>Every tenth case; all that the engine knows of code occurs in them.</summary>
    public static TheoryData<string> Cases => [.. CaseFile.Names.Where((_, index) => index % 10 == 3)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Random_edits_of_a_case_find_what_a_fresh_look_finds(string name)
    {
        var text = CaseFile.Read(name).Text;
        var edits = new ProgramEdits(text.Length);
        var program = new EditedProgram([("Test.cs", text)]);
        for (var number = 0; number < 6; number++)
        {
            Assert.Equal(program.FindAnew("Test.cs"), program.FindIn("Test.cs"));
            edits.Next(program);
            if (!program.Files.Any(file => file.FilePath == "Test.cs"))
                break;
        }
    }

    [Fact]
    public void Memory_does_not_grow_with_edits()
    {
        var program = new EditedProgram(SmallShop.Shop);
        var versions = new List<WeakReference>();
        for (var number = 0; number < 600; number++)
            versions.Add(EditOnce(program, number));

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.InRange(versions.Count(version => version.IsAlive), 1, 200);
        Assert.NotEmpty(program.FindIn("Shop.cs"));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference EditOnce(EditedProgram program, int number)
    {
        var old = number == 0 ? "Console.WriteLine(text);" : $"var text{number - 1} = text; Console.WriteLine(text{number - 1});";
        program.Replace("Shop.cs", old, $"var text{number} = text; Console.WriteLine(text{number});");
        Assert.NotEmpty(program.FindIn("Shop.cs"));
        return new(program.Files.Single(file => file.FilePath == "Shop.cs"));
    }
}
