using System;

namespace PrivacyAnalyzers.Benchmarks;

/// <summary>The words of the page, in one language.</summary>
internal sealed record HowFastTexts
{
    public static HowFastTexts English { get; } = new()
    {
        Head = """
            # How fast is it?

            [日本語](ja/how-fast.md) · written by `dotnet run -c Release --project tests/PrivacyAnalyzers.Benchmarks -- --page`; do not edit

            ## In a build

            Each solution is compiled from its texts in one process, by itself, with an analyzer that does nothing, with ours and, where they are listed, with others that look for flaws in security.
            Nothing is written to disk, so that analyzers weigh more here than in a build. The analyzer that does nothing is the fair base: the compiler's driver costs
            what it costs, whoever is in it. Processor time and memory are the whole process's; the least time of the rounds counts.
            "Platform as by default" stands for the analyzers of the platform with the rules that are warnings unless somebody says otherwise: much of what a build with the .NET SDK runs anyway.
            Runs called "bodies bound once" are newer than the others: since then ours no longer binds what the compiler has bound already.
            Runs called "in the SDK's compiler" are what a build pays: the installed SDK's own compiler, in a server that is warm and works for one of them alone, writes assembly and symbols. Heap stands for
            the most memory that the server held; what it allocated is not known.

            """,
        Build = (what, projects, lines, rounds) => $"{what}: {projects} projects, {lines} lines, {rounds} round(s)",
        BuildColumns = "| | CPU s | × without analyzers | × empty analyzer | lines / CPU s | allocated GB | heap GB | × empty analyzer |\n|---|---|---|---|---|---|---|---|",
        Scaling = """
            ## With the size of the code

            What the engine does on programs of one, four and sixteen times the size. These numbers depend on the code and not on the machine; `CounterTests` holds twice the code to at most 2.2 times the work,
            and `ScalingTests` holds the very counts of smaller ones.

            | | lines | bodies | opened by their names | bound | summaries | steps | budgets hit |
            |---|---|---|---|---|---|---|---|
            """,
        Typing = """
            ## While somebody types

            From an edit in a method with findings to the findings of its file, in milliseconds, in the largest project that has any: ours as the language server runs it, ours in the compiler's
            driver, and the driver with an analyzer that does nothing.

            | | | median | 95 % |
            |---|---|---|---|
            """,
        Server = """
            ## The whole language server

            The server that editors run, in one process with a client that speaks the protocol to it: from the first message until the projects are loaded for good (with a restore, where packages are
            missing) and until all files were looked at; then a file is opened, and somebody types in it. Memory is the whole process's.

            | | projects | lines | loaded, s | all files, s | opened file, s | heap then, MB | heap after typing, MB | working set, MB |
            |---|---|---|---|---|---|---|---|---|
            """,
        ServerTyping = """
            From the message of an edit in a method with findings to the message with the findings of that version, less the pause that the server waits for on purpose, in milliseconds; and what the
            compiler's own driver takes for the same edits of the same file in the same process, with ours and with an analyzer that does nothing.

            | | | median | 95 % |
            |---|---|---|---|
            """,
        Commands = """
            ## The command line

            `privacy check` in a process of its own, on code that is restored, next to `dotnet build --no-incremental` of the same without any analyzers; the run with the least processor time counts. Processor time is that of
            all processes. The parts are what `--verbosity detailed` prints: of them, `load` is mostly a wait for the build that is asked for the compiler's command lines, which is another process; compiling and
            analysing take turns, and the clock's time is split between them as the processors' is. What `--since` saves depends on the commit: here it changes two bodies in two files, one of them so that it has a finding.

            | | projects | lines | | elapsed s | CPU s |
            |---|---|---|---|---|---|
            """,
        Command = "## Doing it again",
        Load = "load",
        NotMeasured = """
            ## What this does not measure

            A machine with more than two processors, or a quiet one: other work may have shared it, as the load says, so read the ratios and not the seconds. An incremental build and
            other operating systems were not measured. The command line's time over many repositories stands in [how right it is](how-right.md).
            """,
    };

    public static HowFastTexts Japanese { get; } = new()
    {
        Head = """
            # どれだけ速いか

            [English](../how-fast.md) · `dotnet run -c Release --project tests/PrivacyAnalyzers.Benchmarks -- --page` が書いたページです。編集しないでください

            ## ビルドの中で

            それぞれのソリューションを、一つのプロセスの中で、アナライザーなし、何もしないアナライザー、本製品、表に挙げた場合はセキュリティの欠陥を探すほかのアナライザーとで、ソースからコンパイルします。
            ディスクには何も書かないので、アナライザーの割合は実際のビルドより大きく出ます。公平な基準は何もしないアナライザーです（コンパイラーの駆動部のコストは、何を入れても同じです）。
            CPU 時間とメモリーはプロセス全体のもので、各回の最小の時間を採ります。
            「platform as by default」は、何も設定しないときに警告になる規則だけを有効にした、プラットフォームのアナライザーです。.NET SDK のビルドがもともと実行しているものに近いものです。
            「bodies bound once」とある測定は、ほかより新しいものです。それ以後、コンパイラーが束縛したものを本製品が束縛し直すことはありません。
            「in the SDK's compiler」とある測定は、実際のビルドのコストです。インストールされた SDK のコンパイラーが、温まった専用のサーバーの中で、アセンブリとシンボルまで書き出します。そこでのヒープはサーバーが使った
            最大のメモリーで、割り当ての量は分かりません。

            """,
        Build = (what, projects, lines, rounds) => $"{what}：{projects} プロジェクト、{lines} 行、{rounds} 回",
        BuildColumns = "| | CPU 秒 | アナライザーなし比 | 空のアナライザー比 | 行 / CPU 秒 | 割り当て GB | ヒープ GB | 空のアナライザー比 |\n|---|---|---|---|---|---|---|---|",
        Scaling = """
            ## コードの大きさに対して

            1 倍、4 倍、16 倍のプログラムでエンジンが行ったことです。この数はマシンではなくコードで決まります。`CounterTests` は、コードが 2 倍のとき仕事が 2.2 倍以下であることを、
            `ScalingTests` は、小さなプログラムでの数そのものを守ります。

            | | 行数 | 本体 | 名前で開いたもの | 束縛 | 要約 | 手順 | 予算超過 |
            |---|---|---|---|---|---|---|---|
            """,
        Typing = """
            ## 入力しているとき

            指摘のあるメソッドの編集から、そのファイルの指摘が出るまでのミリ秒です（指摘のある最大のプロジェクトで）。言語サーバーと同じ方法の本製品、コンパイラーの駆動部の中の本製品、
            駆動部の中の何もしないアナライザーです。

            | | | 中央値 | 95 % |
            |---|---|---|---|
            """,
        Server = """
            ## 言語サーバー全体

            エディターが動かすサーバーそのものに、同じプロセスの中のクライアントがプロトコルで話します。最初のメッセージから、プロジェクトの読み込みが済むまで（パッケージがなければ復元も含む）と、
            すべてのファイルを見終わるまで。その後ファイルを一つ開いて入力します。メモリーはプロセス全体のものです。

            | | プロジェクト | 行数 | 読み込み 秒 | 全ファイル 秒 | 開いたファイル 秒 | その時のヒープ MB | 入力後のヒープ MB | ワーキング セット MB |
            |---|---|---|---|---|---|---|---|---|
            """,
        ServerTyping = """
            指摘のあるメソッドの編集のメッセージから、その版の指摘のメッセージまでのミリ秒です（サーバーがわざと待つ間は引きます）。比べるのは、同じプロセスで、同じファイルの同じ編集に
            コンパイラー自身の駆動部がかける時間（本製品を入れた場合と、何もしないアナライザーの場合）です。

            | | | 中央値 | 95 % |
            |---|---|---|---|
            """,
        Commands = """
            ## コマンド ライン

            復元の済んだコードに対する `privacy check`（独立したプロセス）と、同じコードのアナライザーなしの `dotnet build --no-incremental` です。CPU 時間が最小の回を採り、CPU 時間はすべてのプロセスの合計です。
            内訳は `--verbosity detailed` が表示するものです。`load` のほとんどは、コンパイラーのコマンド ラインを尋ねるビルド（別のプロセス）を待つ時間です。コンパイルと解析は交互に進むので、
            経過時間は CPU 時間の比で分けています。`--since` の効果はコミットによります。ここでは二つのファイルの二つの本体を変え、その一つで指摘が増えるコミットです。

            | | プロジェクト | 行数 | | 経過 秒 | CPU 秒 |
            |---|---|---|---|---|---|
            """,
        Command = "## もう一度行うには",
        Load = "負荷",
        NotMeasured = """
            ## 測っていないもの

            プロセッサーが 2 個より多いマシン、静かなマシン：負荷の値のとおり、ほかの仕事と共有したこともあります。秒ではなく比を見てください。増分ビルドとほかの OS は測っていません。
            多くのリポジトリに対するコマンド ラインの時間は、[どれだけ正しいか](how-right.md)にあります。
            """,
    };

    public required string Head { get; init; }

    public required Func<string, int, string, int, string> Build { get; init; }

    public required string BuildColumns { get; init; }

    public required string Scaling { get; init; }

    public required string Typing { get; init; }

    public required string Server { get; init; }

    public required string ServerTyping { get; init; }

    public required string Commands { get; init; }

    public required string Command { get; init; }

    public required string Load { get; init; }

    public required string NotMeasured { get; init; }
}
