namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets the compiler know what an answer says about an out parameter; the target framework lacks it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute : Attribute
{
    public NotNullWhenAttribute(bool returnValue) => ReturnValue = returnValue;

    public bool ReturnValue { get; }
}
