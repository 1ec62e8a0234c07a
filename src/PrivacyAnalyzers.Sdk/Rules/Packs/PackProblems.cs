using System;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Resources;

namespace PrivacyAnalyzers.Rules;

/// <summary>What can be wrong with a pack of rules, in the reader's language.</summary>
internal static class PackProblems
{
    public static LocalizableString TooNew(string pack, string built, string here) => Strings.Localizable("Pack_TooNew", pack, built, here);

    public static LocalizableString TooOld(string pack, string built, string here) => Strings.Localizable("Pack_TooOld", pack, built, here);

    public static LocalizableString NotLoaded(string pack, Exception cause) => Strings.Localizable("Pack_NotLoaded", pack, OneLine(cause));

    public static LocalizableString NotMade(string pack, string rule, Exception cause) => Strings.Localizable("Pack_NotMade", pack, rule, OneLine(cause));

    public static LocalizableString Reserved(string pack, string rule, string id) => Strings.Localizable("Pack_Reserved", pack, rule, id);

    public static LocalizableString NoId(string pack, string rule, string id) => Strings.Localizable("Pack_NoId", pack, rule, id);

    public static LocalizableString Twice(string pack, string first, string second, string id) => Strings.Localizable("Pack_Twice", pack, first, second, id);

    public static LocalizableString SameId(string pack, string other, string id) => Strings.Localizable("Pack_SameId", pack, other, id);

    public static LocalizableString Empty(string pack) => Strings.Localizable("Pack_Empty", pack);

    public static LocalizableString Threw(string pack, string id, Exception cause) => Strings.Localizable("Pack_Threw", pack, id, OneLine(cause));

    private static string OneLine(Exception cause) => cause.GetType().Name + ": " + cause.Message.Replace('\r', ' ').Replace('\n', ' ');
}
