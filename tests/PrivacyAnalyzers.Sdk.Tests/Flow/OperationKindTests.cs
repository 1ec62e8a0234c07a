using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Flow.Operations;

namespace PrivacyAnalyzers.Sdk.Tests.Flow;

/// <summary>
/// Every kind of operation that the newest compiler knows is either handled by a class, each with a case that fails without it, or is
/// left to its parts for a reason.
/// </summary>
public class OperationKindTests
{
    private static readonly Dictionary<OperationKind, string> LeftToTheirParts = Reasons.All;

    public static TheoryData<OperationKind> Handled => [.. OperationTable.Shipped.Kinds.Order()];

    public static TheoryData<OperationKind> Known =>
        [.. typeof(OperationKind).GetFields(BindingFlags.Public | BindingFlags.Static).Where(each => !each.IsDefined(typeof(ObsoleteAttribute)))
            .Select(each => (OperationKind)each.GetValue(null)!).Distinct().Order()];

    [Theory]
    [MemberData(nameof(Known))]
    public void Each_kind_is_handled_or_left_to_its_parts_for_a_reason(OperationKind kind) =>
        Assert.True(
            OperationTable.Shipped.Kinds.Contains(kind) != LeftToTheirParts.ContainsKey(kind),
            $"{kind} must either have a class in OperationTable or a reason here why it needs none, and not both.");

    [Fact]
    public void Kinds_that_the_engine_knows_by_number_are_those_kinds()
    {
        Assert.Equal(OperationKind.CollectionExpression, OperationTable.CollectionExpression);
        Assert.Equal(OperationKind.Spread, OperationTable.Spread);
    }

    [Fact]
    public void Every_handled_kind_has_a_case() => Assert.Equal(OperationTable.Shipped.Kinds.Order(), OperationCases.All.Keys.Order());

    [Theory]
    [MemberData(nameof(Handled))]
    public void Without_its_class_a_kind_is_misunderstood(OperationKind kind)
    {
        var (members, expected) = OperationCases.All[kind];
        var source = "using System.Linq;\npublic class Code { " + members + " }";
        Assert.Equal(expected, new FlowLab(source).Seen("Code.Run"));
        Assert.NotEqual(expected, new FlowLab(source, OperationTable.Shipped.Without(kind)).Seen("Code.Run"));
    }

    private static class Reasons
    {
        private const string InNoGraph = "control-flow graphs have none: they spell it out with branches, captures and simpler operations";
        private const string IsPart = "looked at by the class of the operation that it belongs to, or nothing but a frame around one";
        private const string NoValue = "what it gives is no personal data, whatever its parts are";
        private const string VisualBasic = "of Visual Basic";

        public static Dictionary<OperationKind, string> All { get; } = new[]
        {
            (InNoGraph, new[]
            {
                OperationKind.Block, OperationKind.VariableDeclarationGroup, OperationKind.VariableDeclaration, OperationKind.VariableDeclarator,
                OperationKind.VariableInitializer, OperationKind.Switch, OperationKind.SwitchCase, OperationKind.CaseClause, OperationKind.SwitchExpression,
                OperationKind.SwitchExpressionArm, OperationKind.Loop, OperationKind.Labeled, OperationKind.Branch, OperationKind.Return,
                OperationKind.YieldBreak, OperationKind.Lock, OperationKind.Try, OperationKind.CatchClause, OperationKind.Using, OperationKind.UsingDeclaration,
                OperationKind.Conditional, OperationKind.Coalesce, OperationKind.CoalesceAssignment, OperationKind.ConditionalAccess,
                OperationKind.ConditionalAccessInstance, OperationKind.With, OperationKind.ObjectOrCollectionInitializer, OperationKind.MemberInitializer,
                OperationKind.AnonymousFunction, OperationKind.LocalFunction, OperationKind.MethodBody, OperationKind.ConstructorBody,
                OperationKind.FieldInitializer, OperationKind.PropertyInitializer, OperationKind.ParameterInitializer, OperationKind.Parenthesized,
                OperationKind.Empty, OperationKind.TupleBinary, OperationKind.Throw, OperationKind.ArrayInitializer,
                OperationKind.InterpolatedStringHandlerCreation,
            }),
            (IsPart, new[]
            {
                OperationKind.Argument, OperationKind.Interpolation, OperationKind.InterpolatedStringText, OperationKind.InterpolatedStringAppendLiteral,
                OperationKind.InterpolatedStringAppendFormatted, OperationKind.InterpolatedStringAppendInvalid, OperationKind.InterpolatedStringAddition,
                OperationKind.InterpolatedStringHandlerArgumentPlaceholder, OperationKind.ConstantPattern, OperationKind.DeclarationPattern,
                OperationKind.RecursivePattern, OperationKind.DiscardPattern, OperationKind.PropertySubpattern, OperationKind.NegatedPattern,
                OperationKind.BinaryPattern, OperationKind.TypePattern, OperationKind.RelationalPattern, OperationKind.ListPattern, OperationKind.SlicePattern,
                OperationKind.Spread, OperationKind.CollectionExpressionElementsPlaceholder, OperationKind.ExpressionStatement, OperationKind.DeclarationExpression,
            }),
            (NoValue, new[]
            {
                OperationKind.None, OperationKind.Literal, OperationKind.IsType, OperationKind.TypeOf, OperationKind.NameOf, OperationKind.SizeOf,
                OperationKind.Discard, OperationKind.Range, OperationKind.Utf8String, OperationKind.Attribute, OperationKind.OmittedArgument,
                OperationKind.StaticLocalInitializationSemaphore, OperationKind.CaughtException, OperationKind.AddressOf, OperationKind.FunctionPointerInvocation,
            }),
            (VisualBasic, new[] { OperationKind.Stop, OperationKind.End, OperationKind.RaiseEvent, OperationKind.ReDim, OperationKind.ReDimClause }),
        }.SelectMany(group => group.Item2.Select(kind => (Kind: kind, Reason: group.Item1))).ToDictionary(pair => pair.Kind, pair => pair.Reason);
    }
}
