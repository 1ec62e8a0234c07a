using System;
using System.Globalization;

namespace PrivacyAnalyzers.RealWorld;

/// <summary>The words of the page, in one language.</summary>
internal sealed record HowRightTexts
{
    public static HowRightTexts English { get; } = new()
    {
        Head = (repositories, lines, findings, failures, budgets, read, readIn) => string.Create(CultureInfo.InvariantCulture, $"""
            # How right is it?

            [日本語](ja/how-right.md) · written by `dotnet run -c Release --project eng/realworld -- page`; do not edit

            Open-source repositories at fixed commits ({repositories}) were analysed as they lie, {lines:N0} lines of C# in all: {findings} findings, {failures} analyzer exceptions,
            {budgets} methods at which a budget was hit. {read} findings in {readIn} repositories were read, each with its path and the code around it; the whole file
            where that left a question. Most were told by an earlier version than the one recorded.

            """),
        Precision = """
            ## Precision

            *Right*: what the finding says is so, and the rule is about just that. *Wrong*: it is not so. *Doubtful*: it depends on something that the code does not show,
            such as which provider writes the log. Precision is right / (right + wrong); the strict one counts the doubtful as wrong. In brackets, Wilson's interval at 95 %.
            Findings of one repository resemble each other, so that the intervals are narrower than they should be.

            | rule | read | right | wrong | doubtful | precision | strict |
            |---|---|---|---|---|---|---|
            """,
        Mistakes = """
            ### What was not right

            | | rule | repository | findings | why |
            |---|---|---|---|---|
            """,
        Runs = """
            ## The runs

            | repository | commit | lines | findings | by rule | exceptions | budgets hit | packages missing | s | MB |
            |---|---|---|---|---|---|---|---|---|---|
            """,
        Fixes = (repositories, findings, repairable) => $"""
            ## Repairs

            In {repositories} repositories every repair that was offered was made, each by itself on a copy in memory: {repairable} of {findings} findings had one. It *held* when each
            changed project had no more compile errors than before, and the file one finding of the rule less and none of another rule more.

            | repair | made | held | rate |
            |---|---|---|---|
            """,
        NotMeasured = """
            ## What this does not measure

            - *What is missed.* Nobody read the millions of lines for what should have been found. [The corpus](corpus.md) measures recall on small programs, by our own idea of what is wrong.
            - *Other code.* The repositories are public, mostly shops, servers of media and samples. Business applications that nobody publishes have other names and other habits.
            - *Code that people wrote.* The lines are all that lies there. Some 2.8 million of them are in migrations of databases, which a tool wrote, most of these in bitwarden/server.
            - *Harm.* A finding is right when personal data really goes where the rule says; whether anybody minds is not for a table.
            - *A second reader.* Each finding was read once, by one of the authors of the tool.
            - *Complete programs.* Packages that are not on the machine are missing, and no source generator runs; the column says how many packages. With all of them there can be more findings.
            - Time and memory are of a small shared machine with two cores, busy with other work, and say little.

            """,
        Commands = """
            ## Doing it again

            Check the repositories out at these commits, each into a folder named like it, and then:

            ```sh
            dotnet run -c Release --project eng/realworld -- run CHECKOUTS       # compares with eng/realworld/recorded.json; --record writes it
            dotnet run -c Release --project eng/realworld -- fixes CHECKOUTS     # compares nothing; --record writes eng/realworld/fixes.json
            dotnet run -c Release --project eng/realworld -- page                # this page, from those files and eng/realworld/triage.tsv
            ```

            Checkouts are read with `--no-msbuild`: nothing in them is built, restored or run.
            """,
        Together = "all",
        Rules = "rules/",
        Verdict = verdict => verdict,
    };

    public static HowRightTexts Japanese { get; } = new()
    {
        Head = (repositories, lines, findings, failures, budgets, read, readIn) => string.Create(CultureInfo.InvariantCulture, $"""
            # どれだけ正しいか

            [English](../how-right.md) · `dotnet run -c Release --project eng/realworld -- page` が書いたページです。編集しないでください

            公開されている {repositories} のリポジトリを、コミットを固定して、あるがままに解析しました。C# は合計 {lines:N0} 行、指摘は {findings} 件、アナライザーの例外は {failures} 件、
            解析の予算に達したメソッドは {budgets} 個です。{readIn} リポジトリの指摘 {read} 件を、経路と前後のコードとともに読み、疑問が残るものはファイル全体を
            読みました。多くは、記録したものより前の版の指摘です。

            """),
        Precision = """
            ## 適合率

            *正*：指摘の内容が事実で、規則の対象そのものである。*誤*：事実ではない。*不明*：どのプロバイダーがログを書くかなど、コードからは分からないことによる。
            適合率は 正 /（正＋誤）、厳しい適合率は不明を誤と数えたものです。括弧内は Wilson の 95 % 信頼区間です。
            同じリポジトリの指摘は互いに似ているため、区間は本来より狭くなっています。

            | 規則 | 読んだ数 | 正 | 誤 | 不明 | 適合率 | 厳しい適合率 |
            |---|---|---|---|---|---|---|
            """,
        Mistakes = """
            ### 正しくなかったもの（理由は英語）

            | | 規則 | リポジトリ | 件数 | 理由 |
            |---|---|---|---|---|
            """,
        Runs = """
            ## 解析の記録

            | リポジトリ | コミット | 行数 | 指摘 | 規則ごと | 例外 | 予算超過 | 無いパッケージ | 秒 | MB |
            |---|---|---|---|---|---|---|---|---|---|
            """,
        Fixes = (repositories, findings, repairable) => $"""
            ## 修正

            {repositories} リポジトリで、提示された修正をすべて、一つずつメモリー上の写しに適用しました。修正があった指摘は {findings} 件中 {repairable} 件です。変更された各プロジェクトの
            コンパイル エラーが増えず、そのファイルで同じ規則の指摘が減り、ほかの規則の指摘が増えないとき、*成立* とします。

            | 修正 | 適用 | 成立 | 割合 |
            |---|---|---|---|
            """,
        NotMeasured = """
            ## 測っていないもの

            - *見逃し*。何百万行を読んで、指摘されるべきものを探した人はいません。[コーパス](../corpus.md)は、小さなプログラムで、私たちの考える誤りについての再現率を測ります。
            - *ほかのコード*。公開されているのは、店舗、メディア サーバー、見本が中心です。公開されない業務アプリケーションは、名前も習慣も違います。
            - *人が書いたコード*。行数は、そこにあるすべての行です。約 280 万行は、ツールが書いたデータベースのマイグレーションで、その多くは bitwarden/server のものです。
            - *害*。個人データが規則の言うところへ本当に行くなら、指摘は正しいとします。困る人がいるかどうかは、表では分かりません。
            - *二人目の読者*。それぞれの指摘を、この道具の作者の一人が一度だけ読みました。
            - *完全なプログラム*。このマシンに無いパッケージは欠けており（表にその数）、ソース ジェネレーターは動きません。すべて揃えば、指摘は増えることがあります。
            - 時間とメモリーは、ほかの仕事で忙しい 2 コアの小さな共有マシンのもので、目安にもなりません。

            """,
        Commands = """
            ## もう一度行うには

            上のコミットを、リポジトリと同じ名前のフォルダーにそれぞれチェックアウトして、次を実行します。

            ```sh
            dotnet run -c Release --project eng/realworld -- run CHECKOUTS       # eng/realworld/recorded.json と比べます。--record で書きます
            dotnet run -c Release --project eng/realworld -- fixes CHECKOUTS     # --record で eng/realworld/fixes.json を書きます
            dotnet run -c Release --project eng/realworld -- page                # それらと eng/realworld/triage.tsv から、このページを書きます
            ```

            チェックアウトは `--no-msbuild` で読みます。その中のものは、ビルドも復元も実行もされません。
            """,
        Together = "合計",
        Rules = "../rules/",
        Verdict = verdict => verdict switch { "wrong" => "誤", "doubtful" => "不明", _ => verdict },
    };

    public required Func<int, long, int, int, int, int, int, string> Head { get; init; }

    public required string Precision { get; init; }

    public required string Mistakes { get; init; }

    public required string Runs { get; init; }

    public required Func<int, int, int, string> Fixes { get; init; }

    public required string NotMeasured { get; init; }

    public required string Commands { get; init; }

    public required string Together { get; init; }

    /// <summary>Where the pages of the rules are, seen from this one.</summary>
    public required string Rules { get; init; }

    public required Func<string, string> Verdict { get; init; }
}
