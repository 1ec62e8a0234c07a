using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Support;

/// <summary>A shop for furniture in the same town: a company of its own.</summary>
[Recipient("furniture-shop", Kind = RecipientKind.ThirdParty)]
public interface IFurnitureShop
{
    Task IntroduceAsync(string name, string phone);
}
