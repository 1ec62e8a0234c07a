namespace Bank.Core;

/// <summary>As in the core system's library.</summary>
public sealed class StaffChat
{
    public void Say(string room, string text) => throw new NotSupportedException(room + text);
}

/// <summary>As in the core system's library.</summary>
public sealed class CreditBureau
{
    public int ScoreOf(string name) => throw new NotSupportedException(name);
}
