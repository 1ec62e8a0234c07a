namespace PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;

/// <summary>
/// Which messages may come when: first <c>initialize</c>, and after <c>shutdown</c> nothing but <c>exit</c>.
/// </summary>
internal sealed class Lifecycle
{
    private enum Phase
    {
        Fresh,
        Running,
        ShutDown,
    }

    private Phase _phase;

    /// <summary>Whether the editor said goodbye before it left.</summary>
    public bool ShutDownInOrder => _phase == Phase.ShutDown;

    /// <summary>Takes note of a message of <paramref name="method"/>; the error to answer when this is the wrong time for it.</summary>
    public RpcException? Enter(string method)
    {
        switch (_phase, method)
        {
            case (Phase.Fresh, "initialize"):
                _phase = Phase.Running;
                return null;
            case (Phase.Fresh, _):
                return new(ErrorCode.ServerNotInitialized, $"{method} came before initialize.");
            case (Phase.Running, "initialize"):
                return new(ErrorCode.InvalidRequest, "initialize came twice.");
            case (Phase.Running, "shutdown"):
                _phase = Phase.ShutDown;
                return null;
            case (Phase.ShutDown, _):
                return new(ErrorCode.InvalidRequest, $"{method} came after shutdown.");
            default:
                return null;
        }
    }
}
