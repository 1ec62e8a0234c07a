using System;
using System.Threading.Tasks;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Workspace;
using Spectre.Console;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Shows on a terminal how far a check has come. It goes to standard error and clears itself away, so results stay clean.</summary>
internal static class ProgressDisplay
{
    /// <summary>Runs <paramref name="work"/>, with a progress bar where standard error is a terminal.</summary>
    public static async Task<T> RunAsync<T>(bool wanted, Func<IProgress<LoadProgress>?, IProgress<AnalysisProgress>?, Task<T>> work)
    {
        if (!wanted || Console.IsErrorRedirected)
            return await work(null, null).ConfigureAwait(false);

        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return await console.Progress()
            .AutoClear(true)
            .HideCompleted(false)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context =>
            {
                var task = context.AddTask(Strings.Get("Progress_Discovering"), maxValue: 1);
                task.IsIndeterminate = true;
                return work(new Sink<LoadProgress>(Show), new Sink<AnalysisProgress>(step => Set(
                    Strings.Format("Progress_Analysing", Markup.Escape(step.Project)), step.Done, step.Total)));

                void Show(LoadProgress step) => Set(Strings.Get("Progress_" + step.Phase), step.Done, step.Total);

                void Set(string description, int done, int total)
                {
                    task.Description = description;
                    task.IsIndeterminate = total == 0 || done == 0;
                    task.MaxValue = Math.Max(1, total);
                    task.Value = done;
                }
            }).ConfigureAwait(false);
    }

    // Progress<T> would post to the thread pool and could arrive after the bar is gone.
    private sealed class Sink<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
