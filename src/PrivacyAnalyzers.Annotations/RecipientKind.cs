namespace PrivacyAnalyzers.Annotations;

/// <summary>Who receives data, seen from the company that holds it.</summary>
public enum RecipientKind
{
    /// <summary>The person the data is about.</summary>
    Self,

    /// <summary>The same company.</summary>
    Internal,

    /// <summary>A company that works on the holder's behalf (委託).</summary>
    Processor,

    /// <summary>Another company or person (第三者).</summary>
    ThirdParty,

    /// <summary>Anyone.</summary>
    Public,
}
