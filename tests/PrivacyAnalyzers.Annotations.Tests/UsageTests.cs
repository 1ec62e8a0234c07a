using System;
using System.Linq;
using System.Reflection;

namespace PrivacyAnalyzers.Annotations.Tests;

/// <summary>Where each word may stand: what the compiler accepts is what the analyzers read.</summary>
public sealed class UsageTests
{
    private const AttributeTargets Types = AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface;
    private const AttributeTargets Members = AttributeTargets.Property | AttributeTargets.Field;
    private const AttributeTargets Values = Members | AttributeTargets.Parameter | AttributeTargets.ReturnValue;

    [Theory]
    [InlineData(typeof(EmailDataAttribute), Values | Types | AttributeTargets.Enum)]
    [InlineData(typeof(PersonalDataCategoryAttribute), Values | Types | AttributeTargets.Enum)]
    [InlineData(typeof(NotPersonalDataAttribute), Values | Types | AttributeTargets.Enum)]
    [InlineData(typeof(CollectedForAttribute), Values | Types)]
    [InlineData(typeof(ProcessedForAttribute), AttributeTargets.Assembly | Types | AttributeTargets.Method)]
    [InlineData(typeof(ControllerAttribute), AttributeTargets.Assembly | Types)]
    [InlineData(typeof(DataSubjectAttribute), Types)]
    [InlineData(typeof(OptOutCheckAttribute), AttributeTargets.Method | AttributeTargets.Property)]
    [InlineData(typeof(ConsentCheckAttribute), AttributeTargets.Method | AttributeTargets.Property)]
    [InlineData(typeof(IdentityCheckAttribute), AttributeTargets.Method | AttributeTargets.Property)]
    [InlineData(typeof(RecipientAttribute), Types | AttributeTargets.Method | AttributeTargets.Parameter)]
    [InlineData(typeof(RedactsAttribute), Types | AttributeTargets.Method)]
    public void Stands_where_the_analyzers_look(Type attribute, AttributeTargets targets) =>
        Assert.Equal(targets, Usage(attribute).ValidOn);

    [Fact]
    public void Every_category_attribute_stands_in_the_same_places() =>
        Assert.All(Categories.Attributes, type => Assert.Equal(Usage(typeof(EmailDataAttribute)).ValidOn, Usage(type).ValidOn));

    [Fact]
    public void Attributes_stay_in_metadata()
    {
        var conditional = typeof(DataCategoryAttribute).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<System.Diagnostics.ConditionalAttribute>() is not null);
        Assert.Empty(conditional);
    }

    [Fact]
    public void No_attribute_takes_the_name_of_Identitys_own() =>
        Assert.DoesNotContain(typeof(DataCategoryAttribute).Assembly.GetTypes(), type => type.Name == "PersonalDataAttribute");

    [Fact]
    public void The_assembly_depends_on_the_base_library_alone()
    {
        var references = typeof(DataCategoryAttribute).Assembly.GetReferencedAssemblies().Select(name => name.Name);
        Assert.Equal(["netstandard"], references);
    }

    [Fact]
    public void A_recipient_of_unknown_kind_is_a_third_party()
    {
        Assert.Equal(RecipientKind.ThirdParty, new RecipientAttribute("crm").Kind);
    }

    [Fact]
    public void Recipient_kinds_are_those_of_the_vocabulary() =>
        Assert.Equal(Enum.GetNames<Vocabulary.RecipientKind>(), Enum.GetNames<RecipientKind>());

    private static AttributeUsageAttribute Usage(Type attribute) =>
        attribute.GetCustomAttribute<AttributeUsageAttribute>(inherit: true)!;
}
