using System.Linq;
using PrivacyAnalyzers.Flow.Values;

namespace PrivacyAnalyzers.Flow.Calls;

/// <summary>
/// Objects that are read anew from where they are stored: <c>db.Entry(customer).Reload()</c>, <c>session.Refresh(customer)</c>. What a check found out
/// before is about an older state. Code that is at hand tells by itself what it does.
/// </summary>
internal sealed class ReloadCalls : ICallModel
{
    public FlowValue? TryApply(Call call, BodyInterpreter body)
    {
        if (call.Method.Name is not ("Reload" or "ReloadAsync" or "Refresh" or "RefreshAsync"))
            return null;
        var named = call.Arguments.Select(argument => argument.Value.Entity).Append(call.Receiver?.Entity).OfType<Entity>().ToList();
        // The entry that a database context hands out holds the object that it is about.
        var held = body.State.Members(owner => named.Contains(owner)).Select(member => member.Value.Entity).OfType<Entity>();
        var reloaded = named.Concat(held).SelectMany(entity => entity.Inputs.Add(entity)).ToList();
        body.State = body.State.With(body.State.Facts.Without(about => reloaded.Any(about.IsWithin)));
        return null;
    }
}
