using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace PrivacyAnalyzers.Flow;

/// <summary>
/// Goes on with deep recursion where there is room. A host gives analyzers whatever stack its threads happen to have, and one that
/// overflows takes the whole compiler down: a chain of a few hundred calls in somebody's code is enough.
/// </summary>
internal static class FreshStack
{
    private const int Bytes = 8 * 1024 * 1024;

    /// <summary>Runs <paramref name="work"/> on a stack of its own while the caller waits. What it throws is thrown here.</summary>
    public static T Run<T>(Func<T> work)
    {
        var result = default(T);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Bytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
