using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Catalog;
using PrivacyAnalyzers.Flow;
using PrivacyAnalyzers.Flow.Projects.Written;
using PrivacyAnalyzers.Flow.Values;
using PrivacyAnalyzers.Recognition;
using PrivacyAnalyzers.Rules.Scans;
using PrivacyAnalyzers.Vocabulary;

namespace PrivacyAnalyzers.Rules.Events;

/// <summary>Puts what the engine saw at sinks into the rules' words.</summary>
internal sealed class EventFactory(PrivacyModel model, CancellationToken cancellation)
{
    private static readonly ImmutableArray<FactKind> AllFacts = ImmutableArray.Create(FactKind.OptOut, FactKind.Consent, FactKind.Identity, FactKind.Membership);

    public PersonalDataReached? DataReached(SinkHit hit)
    {
        var data = hit.Parts
            .Where(part => !part.IsTold && part.Role is not (ArgumentRole.Ignored or ArgumentRole.ShowAllRecipients))
            .SelectMany(part => part.Value.Labels.Where(label => label.Person is not { } account || !hit.Facts.IsNobody(account)).Select(label => Exposed(hit, part, label)))
            .ToImmutableArray();
        return data.IsEmpty ? null : new PersonalDataReached(hit.Model, hit.Method, hit.Site, data, hit.Purpose)
        {
            Controller = model.Recognizer.ControllerOf(hit.Method),
            IsPurposeLeftToCaller = hit.Purpose is null && !IsLastToSayWhatFor(hit),
            Circle = hit.Model.Circle != Circle.Unknown ? hit.Model.Circle : AddressedCircles.Of(hit, model.Recognizer.Circles),
        };
    }

    /// <summary>Whether data that was collected for something goes out, and no code calls the method that could say what for.</summary>
    public bool IsLastToSayWhatFor(SinkHit hit) =>
        hit.Parts.Any(part => part.Value.Labels.Any(label => !label.Data.CollectedFor.IsEmpty)) && !model.Callers.Exist(hit.Method, cancellation);

    public MessageSent? Sent(SinkHit hit)
    {
        if (!hit.Model.IsMessaging)
            return null;
        var showsAll = hit.Parts.Any(part => part.Role == ArgumentRole.ShowAllRecipients && part.Value.Truth == Truth.True);
        var recipients = hit.Parts.SelectMany(part => part.Persons.Select(person => Recipient(hit, part, person, showsAll))).ToImmutableArray();
        if (recipients.IsEmpty)
            return null;
        var (text, isWhole) = new MessageTexts(model, hit.Method, cancellation).Of(hit);
        return new MessageSent(hit.Model, hit.Method, hit.Site, recipients, hit.Purpose, hit.Hops)
        {
            Controller = model.Recognizer.ControllerOf(hit.Method),
            Text = text,
            IsTextWhole = isWhole,
            Texts = hit.Parts.Where(part => part.Role == ArgumentRole.Content && part.Value.Text is { Length: > 0 }).Select(TextOf).ToImmutableArray(),
            ToldToAnother = OtherReaders.Of(hit, model.Recognizer, (part, label) => Exposed(hit, part, label)),
            CarriedOver = new LoopCarry(model, model.Bodies.ModelOf(hit.Site), cancellation).Of(hit.Site),
        };
    }

    private MessageText TextOf(SinkPart part) => new(part.Value.Text!, part.Site.GetLocation())
    {
        Request = model.Recognizer.RequestIn(part.Value.Text!),
        PlainLink = model.Recognizer.PlainLinkIn(part.Value.Text!),
    };

    private ExposedData Exposed(SinkHit hit, SinkPart part, DataLabel label) =>
        new(label.Data, label.Source, label.Text, label.Whole, part.Role, part.IsDestructured, Narrowest(part, label), PathOf(hit, label))
        {
            IdExpression = IdOf(label, part),
            IsAgreed = label.Person is { } subject && hit.Facts.Allows(FactKind.Consent, subject),
            KnownFacts = label.Person is { } known ? AllFacts.Where(kind => hit.Facts.Allows(kind, known)).ToImmutableArray() : ImmutableArray<FactKind>.Empty,
            AgreedCategories = label.Person is { } giver ? hit.Facts.CategoriesAgreedBy(giver) : ImmutableArray<DataCategory>.Empty,
            AgreedPurposes = label.Person is { } person
                ? hit.Facts.PurposesAgreedBy(person).OrderBy(path => path, System.StringComparer.Ordinal).Select(path => new Purpose(path)).ToImmutableArray()
                : ImmutableArray<Purpose>.Empty,
        };

    private MessageRecipient Recipient(SinkHit hit, SinkPart part, RecipientPerson person, bool showsAll)
    {
        var label = part.Value.Labels.FirstOrDefault(candidate => person.Entity.Equals(candidate.Person));
        var type = TypeOf(person.Entity, label, part);
        var isFromCaller = person.Entity.Root.Kind == EntityKind.Parameter;
        var isCalled = isFromCaller && model.Callers.Exist(hit.Method, cancellation);
        return new MessageRecipient(
            label?.Text ?? person.Expression ?? Labelling.Brief(part.Site),
            person.Expression,
            type,
            part.Role,
            (part.Value.IsMany && !IsOnePerson(part.Value.Type)) || (showsAll && part.Role == ArgumentRole.To),
            MayBeContacted(hit.Facts, person.Entity) || MayBeContacted(part.KnownOfEach, person.Entity.Substitute(Sequences.AtNoSite)),
            hit.Facts.Refuses(person.Entity),
            IsOptedIn(person.Entity, type),
            isFromCaller && isCalled,
            type is null ? ImmutableArray<(ISymbol, ContactState)>.Empty : model.Recognizer.StatesOf(type).Where(state => state.State.Fact is FactKind.OptOut or FactKind.Consent).ToImmutableArray(),
            person.Query is { IsCopy: false } query ? query.Site : null,
            FilledAt(hit, part, label),
            label is null ? hit.Hops : PathOf(hit, label))
        {
            CallersOf = isFromCaller && !isCalled ? SymbolText.Of(hit.Method) : null,
            FailedCheck = FailedChecks.Of(hit, part, person.Entity),
            Leaving = type is null ? ImmutableArray<(ISymbol, ContactState)>.Empty : model.Recognizer.StatesOf(type).Where(state => state.State is { Fact: FactKind.Membership, AllowedValue: not true }).ToImmutableArray(),
            IsMember = hit.Facts.Allows(FactKind.Membership, person.Entity) || part.KnownOfEach.Allows(FactKind.Membership, person.Entity.Substitute(Sequences.AtNoSite)),
            IsPassedIn = isFromCaller,
            Copy = person.Query is { IsCopy: true } copy ? copy.Site : ConstantLists.Of(person.Entity),
            Bypass = hit.Bypass ?? person.Query?.Unfiltered,
            IsOneOfMany = part.Value.IsMany || IsElement(person.Entity),
        };
    }

    /// <summary>An object of one person stays one, whatever lists hang on it.</summary>
    private bool IsOnePerson(ITypeSymbol? type) => type is INamedTypeSymbol named && Sequences.ElementType(named) is null && model.Recognizer.IsPerson(named);

    private static bool IsElement(Entity person)
    {
        for (var entity = person; entity is not null; entity = entity.Owner)
            if (entity.Kind == EntityKind.Element)
                return true;
        return false;
    }

    private static bool MayBeContacted(FactSet facts, Entity person) => facts.Allows(FactKind.OptOut, person) || facts.Allows(FactKind.Consent, person);

    private bool IsOptedIn(Entity person, INamedTypeSymbol? type)
    {
        if (type is not null && model.Recognizer.IsOptedInByType(type))
            return true;
        for (var entity = person; entity is not null; entity = entity.Owner)
            if (entity.Symbol?.ContainingType is { } owner && model.Recognizer.IsOptedInByType(owner))
                return true;
        return false;
    }

    private static INamedTypeSymbol? TypeOf(Entity person, DataLabel? label, SinkPart part)
    {
        if (label is { Source: IPropertySymbol or IFieldSymbol })
            return label.Source.ContainingType;
        if (label is not null)
            return null;
        return person.Symbol switch
        {
            IPropertySymbol property => property.Type as INamedTypeSymbol,
            IFieldSymbol field => field.Type as INamedTypeSymbol,
            _ => (Sequences.ElementType(part.Value.Type) ?? part.Value.Type) as INamedTypeSymbol,
        } is { SpecialType: SpecialType.None } type ? type : null;
    }

    /// <summary>The expression that reads the data when it stands inside the argument, else the argument.</summary>
    private static Location Narrowest(SinkPart part, DataLabel label) =>
        label.Trail.Steps.Length > 0 && label.Trail.Steps[0].Location is var source
        && source.SourceTree == part.Site.SyntaxTree && part.Site.Span.Contains(source.SourceSpan)
            ? source
            : part.Site.GetLocation();

    /// <summary>The last place in this method that put the address into the message.</summary>
    private Location FilledAt(SinkHit hit, SinkPart part, DataLabel? label)
    {
        var body = model.Bodies.DeclarationOf(hit.Method, cancellation);
        return label?.Trail.Steps.LastOrDefault(step => step.Kind == FlowStepKind.Store && step.Location.SourceTree == body?.SyntaxTree && body!.Span.Contains(step.Location.SourceSpan))?.Location
            ?? part.Site.GetLocation();
    }

    private static ImmutableArray<FlowStep> PathOf(SinkHit hit, DataLabel label)
    {
        var steps = new List<FlowStep>();
        if (!hit.Hops.IsEmpty)
        {
            steps.Add(new FlowStep(FlowStepKind.Call, hit.Hops[0].Text, hit.Site.GetLocation()));
            steps.AddRange(hit.Hops.Skip(1).Select((hop, i) => hop with { Location = hit.Hops[i].Location }));
        }

        // What a helper did on its own it read after it was called.
        steps.InsertRange(hit.AwaitsPurpose ? steps.Count : 0, label.Trail.Steps);
        var end = hit.Hops.IsEmpty ? hit.Site.GetLocation() : hit.Hops[hit.Hops.Length - 1].Location;
        steps.Add(new FlowStep(FlowStepKind.Sink, hit.Model.Recipient, end));
        return steps.ToImmutableArray();
    }

    private string? IdOf(DataLabel label, SinkPart part)
    {
        if (label.Whole is INamedTypeSymbol whole)
            return model.Recognizer.IdMember(whole) is { } id && IsSimple(label.Text) ? label.Text + "." + id.Name : null;
        var holder = part.Site.DescendantNodesAndSelf().OfType<MemberAccessExpressionSyntax>().FirstOrDefault(access => Labelling.Brief(access) == label.Text);
        return holder is not null && label.Source.ContainingType is { } type && model.Recognizer.IdMember(type) is { } member
            ? holder.Expression + "." + member.Name
            : null;
    }

    private static bool IsSimple(string text) => text.All(character => char.IsLetterOrDigit(character) || character is '.' or '_');
}
