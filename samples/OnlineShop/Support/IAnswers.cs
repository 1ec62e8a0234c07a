using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Support;

/// <summary>What people answered when they were asked.</summary>
public interface IAnswers
{
    [ConsentCheck]
    Task<bool> HaveAgreedAsync(int customerId);

    /// <summary>They may give our partners the number, and nothing else.</summary>
    [ConsentCheck]
    Task<bool> HaveAgreedToGivePhoneAsync(int customerId);
}
