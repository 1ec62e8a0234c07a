using System;

namespace PrivacyAnalyzers.Vocabulary;

/// <summary>Properties of a data category that the law or the incident material treats apart.</summary>
[Flags]
public enum DataTraits
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>Identifies a person on its own (個人識別符号, APPI 2条2項).</summary>
    IdentificationCode = 1,

    /// <summary>Needs special care (要配慮個人情報, APPI 2条3項).</summary>
    SpecialCare = 2,

    /// <summary>Money can be taken with it.</summary>
    Financial = 4,

    /// <summary>Opens an account: password, PIN, token.</summary>
    Credential = 8,

    /// <summary>An honest party never asks for it by message.</summary>
    NeverAsk = 16,

    /// <summary>My Number, bound to the affairs that the My Number Act lists (特定個人情報).</summary>
    SpecificPersonalInformation = 32,

    /// <summary>Identifies a person only together with other data.</summary>
    Pseudonym = 64,
}
