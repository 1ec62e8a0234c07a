using PrivacyAnalyzers.Tests.Shared;

namespace PrivacyAnalyzers.Rules.Tests.Engine;

/// <summary>Edits a program as people do, files that come and go included. The same number does the same.</summary>
internal sealed class ProgramEdits(int seed)
{
    private readonly RandomEdits _edits = new(seed);
    private int _count;

    /// <summary>Makes one edit; most are in bodies.</summary>
    public void Next(EditedProgram program)
    {
        var tree = _edits.Pick(program.Files);
        if (_edits.Number(8) > 0)
            program.Change(tree, _edits.In(tree.GetRoot()));
        else if (_edits.Number(6) > 0)
            program.Change(tree, _edits.Outside(tree.GetRoot()));
        else if (program.Files.Length > 6)
            program.Remove(tree);
        else
            program.Add($"Added{++_count}.cs", $$"""
                namespace Shop;
                public class Added{{_count}} : IMailSender { public void SendMail(string to, string subject, string body) => System.Console.WriteLine({{_edits.Pick("to", "subject", "1")}}); }
                """);
    }
}
