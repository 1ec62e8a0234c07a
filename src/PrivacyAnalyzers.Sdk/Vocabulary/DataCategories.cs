using System;
using System.Collections.Immutable;
using System.Globalization;
using PrivacyAnalyzers.Resources;

namespace PrivacyAnalyzers.Vocabulary;

/// <summary>The tree of well-known data categories.</summary>
public static class DataCategories
{
    /// <summary>A person's name.</summary>
    public static DataCategory Name { get; } = new("name", null, 2, DataTraits.None, fides: "user.name", dpv: "/pd#Name");

    /// <summary>How a person's name is read.</summary>
    public static DataCategory Kana { get; } = new("kana", Name, 2, DataTraits.None);

    /// <summary>A postal address or a part of one.</summary>
    public static DataCategory Address { get; } = new("address", null, 2, DataTraits.None, fides: "user.contact.address", dpv: "/pd#PhysicalAddress");

    /// <summary>A postal code.</summary>
    public static DataCategory PostalCode { get; } = new("postal-code", Address, 1, DataTraits.None, fides: "user.contact.address.postal_code", dpv: "/pd#PostalCode");

    /// <summary>A telephone or fax number.</summary>
    public static DataCategory Phone { get; } = new("phone", null, 3, DataTraits.None, fides: "user.contact.phone_number", dpv: "/pd#TelephoneNumber");

    /// <summary>An e-mail address.</summary>
    public static DataCategory Email { get; } = new("email", null, 3, DataTraits.None, fides: "user.contact.email", dpv: "/pd#EmailAddress");

    /// <summary>A date of birth, or an age.</summary>
    public static DataCategory BirthDate { get; } = new("birth-date", null, 3, DataTraits.None, fides: "user.demographic.date_of_birth", dpv: "/pd#BirthDate");

    /// <summary>A person's gender.</summary>
    public static DataCategory Gender { get; } = new("gender", null, 2, DataTraits.None, fides: "user.demographic.gender", dpv: "/pd#Gender");

    /// <summary>The Individual Number (個人番号).</summary>
    public static DataCategory MyNumber { get; } = new("my-number", null, 5, DataTraits.SpecificPersonalInformation | DataTraits.IdentificationCode | DataTraits.NeverAsk, fides: "user.government_id.national_identification_number", dpv: "/pd#OfficialID");

    /// <summary>The resident record code.</summary>
    public static DataCategory ResidentCode { get; } = new("resident-code", null, 5, DataTraits.IdentificationCode, fides: "user.government_id.national_identification_number", dpv: "/pd#OfficialID");

    /// <summary>A number or copy of a document that proves identity.</summary>
    public static DataCategory IdentityDocument { get; } = new("identity-document", null, 4, DataTraits.IdentificationCode, fides: "user.government_id", dpv: "/pd#OfficialID");

    /// <summary>A driver's licence number.</summary>
    public static DataCategory DriverLicence { get; } = new("driver-licence", IdentityDocument, 4, DataTraits.IdentificationCode, fides: "user.government_id.drivers_license_number");

    /// <summary>A passport number.</summary>
    public static DataCategory Passport { get; } = new("passport", IdentityDocument, 4, DataTraits.IdentificationCode, fides: "user.government_id.passport_number", dpv: "/pd#Passport");

    /// <summary>A residence card number or status.</summary>
    public static DataCategory ResidenceCard { get; } = new("residence-card", IdentityDocument, 4, DataTraits.IdentificationCode, fides: "user.government_id.immigration");

    /// <summary>Insurance that a person holds.</summary>
    public static DataCategory Insurance { get; } = new("insurance", null, 4, DataTraits.NeverAsk, fides: "user.financial", dpv: "/pd#Insurance");

    /// <summary>The codes of a health insurance card.</summary>
    public static DataCategory HealthInsurance { get; } = new("health-insurance", Insurance, 4, DataTraits.IdentificationCode, fides: "user.health.insurance_beneficiary_id");

    /// <summary>A person's pension.</summary>
    public static DataCategory Pension { get; } = new("pension", null, 4, DataTraits.NeverAsk, fides: "user.financial", dpv: "/pd#Financial");

    /// <summary>The basic pension number.</summary>
    public static DataCategory PensionNumber { get; } = new("pension-number", Pension, 4, DataTraits.IdentificationCode, fides: "user.government_id", dpv: "/pd#OfficialID");

    /// <summary>A bank account.</summary>
    public static DataCategory BankAccount { get; } = new("bank-account", null, 5, DataTraits.Financial, fides: "user.financial.bank_account", dpv: "/pd#BankAccount");

    /// <summary>A payment card's number or expiry.</summary>
    public static DataCategory Card { get; } = new("card", null, 5, DataTraits.Financial, fides: "user.financial.credit_card", dpv: "/pd#PaymentCard");

    /// <summary>The security code of a payment card.</summary>
    public static DataCategory CardSecurity { get; } = new("card-security", Card, 5, DataTraits.Financial | DataTraits.NeverAsk);

    /// <summary>A password, key or token that opens an account.</summary>
    public static DataCategory Credential { get; } = new("credential", null, 5, DataTraits.Credential | DataTraits.NeverAsk, fides: "user.authorization.credentials", dpv: "/pd#Authenticating");

    /// <summary>A personal identification number.</summary>
    public static DataCategory Pin { get; } = new("pin", Credential, 5, DataTraits.Credential | DataTraits.NeverAsk, dpv: "/pd#PINCode");

    /// <summary>A token that stands for somebody who has signed in.</summary>
    public static DataCategory AccessToken { get; } = new("access-token", Credential, 5, DataTraits.Credential | DataTraits.NeverAsk);

    /// <summary>A code or token that is good once and for a short time, and is meant to be sent: to confirm an address, to set a new password.</summary>
    public static DataCategory OneTimeCode { get; } = new("one-time-code", Credential, 5, DataTraits.Credential | DataTraits.NeverAsk);

    /// <summary>A code that is money: a gift card or electronic money number.</summary>
    public static DataCategory PrepaidCode { get; } = new("prepaid-code", null, 4, DataTraits.Financial | DataTraits.NeverAsk, fides: "user.payment", dpv: "/pd#Financial");

    /// <summary>What a person earns.</summary>
    public static DataCategory Income { get; } = new("income", null, 4, DataTraits.NeverAsk, fides: "user.financial", dpv: "/pd#Income");

    /// <summary>What a person owns or owes.</summary>
    public static DataCategory Asset { get; } = new("asset", null, 4, DataTraits.NeverAsk, fides: "user.financial", dpv: "/pd#FinancialStatus");

    /// <summary>A person's family.</summary>
    public static DataCategory Family { get; } = new("family", null, 3, DataTraits.NeverAsk, fides: "user.demographic", dpv: "/pd#Family");

    /// <summary>Data that the law wants handled with special care (要配慮個人情報).</summary>
    public static DataCategory SpecialCare { get; } = new("special-care", null, 5, DataTraits.SpecialCare, fides: "user.demographic.protected_classifications", dpv: "#SpecialCategoryPersonalData");

    /// <summary>Medical history and state of health.</summary>
    public static DataCategory Health { get; } = new("health", SpecialCare, 5, DataTraits.SpecialCare, fides: "user.health", dpv: "/pd#Health");

    /// <summary>Criminal history, or having been the victim of a crime.</summary>
    public static DataCategory Criminal { get; } = new("criminal", SpecialCare, 5, DataTraits.SpecialCare, fides: "user.criminal_history", dpv: "/pd#Criminal");

    /// <summary>Creed, religion, race, social status.</summary>
    public static DataCategory Creed { get; } = new("creed", SpecialCare, 5, DataTraits.SpecialCare);

    /// <summary>Employment, career, application for a post.</summary>
    public static DataCategory Employment { get; } = new("employment", null, 3, DataTraits.None, fides: "user.professional_information", dpv: "/pd#Professional");

    /// <summary>A person's contracts, bills and arrears.</summary>
    public static DataCategory Contract { get; } = new("contract", null, 3, DataTraits.None, fides: "user.financial", dpv: "/pd#Transactional");

    /// <summary>What a person bought or looked at.</summary>
    public static DataCategory PurchaseHistory { get; } = new("purchase-history", null, 3, DataTraits.None, fides: "user.behavior.purchase_history", dpv: "/pd#PurchasesAndSpendingHabit");

    /// <summary>Where a person is.</summary>
    public static DataCategory Location { get; } = new("location", null, 3, DataTraits.None, fides: "user.location", dpv: "/pd#Location");

    /// <summary>An identifier of a device or a browser.</summary>
    public static DataCategory OnlineIdentifier { get; } = new("online-identifier", null, 2, DataTraits.Pseudonym, fides: "user.unique_id", dpv: "/pd#UID");

    /// <summary>An identifier of a device.</summary>
    public static DataCategory DeviceId { get; } = new("device-id", OnlineIdentifier, 2, DataTraits.Pseudonym, fides: "user.device.device_id", dpv: "/pd#DeviceBased");

    /// <summary>The network address of a person's device.</summary>
    public static DataCategory IpAddress { get; } = new("ip-address", OnlineIdentifier, 2, DataTraits.Pseudonym, fides: "user.device.ip_address", dpv: "/pd#IPAddress");

    /// <summary>An identifier kept in a browser.</summary>
    public static DataCategory CookieSession { get; } = new("cookie-session", OnlineIdentifier, 2, DataTraits.Pseudonym, fides: "user.device.cookie_id");

    /// <summary>Features of the body that identify a person.</summary>
    public static DataCategory Biometric { get; } = new("biometric", null, 5, DataTraits.IdentificationCode, fides: "user.biometrics", dpv: "/pd#Biometric");

    /// <summary>A picture of a person.</summary>
    public static DataCategory Photo { get; } = new("photo", null, 2, DataTraits.None, fides: "user.content.self_image", dpv: "/pd#Picture");

    /// <summary>The number or name under which a person has an account.</summary>
    public static DataCategory PersonId { get; } = new("person-id", null, 1, DataTraits.Pseudonym, fides: "user.unique_id", dpv: "/pd#UID");

    /// <summary>The name that a person chose to sign in with: often their own, or their e-mail address.</summary>
    public static DataCategory AccountName { get; } = new("account-name", PersonId, 2, DataTraits.Pseudonym, fides: "user.account.username", dpv: "/pd#Username");

    /// <summary>Personal data that nothing says more about.</summary>
    public static DataCategory Other { get; } = new("other", null, 2, DataTraits.None, fides: "user", dpv: "#PersonalData");

    /// <summary>Every category of the tree, parents before their children.</summary>
    public static ImmutableArray<DataCategory> All { get; } = ImmutableArray.Create(
        Name, Kana, Address, PostalCode, Phone, Email, BirthDate, Gender, MyNumber, ResidentCode, IdentityDocument,
        DriverLicence, Passport, ResidenceCard, Insurance, HealthInsurance, Pension, PensionNumber, BankAccount, Card,
        CardSecurity, Credential, Pin, AccessToken, OneTimeCode, PrepaidCode, Income, Asset, Family, SpecialCare, Health, Criminal, Creed, Employment,
        Contract, PurchaseHistory, Location, OnlineIdentifier, DeviceId, IpAddress, CookieSession, Biometric, Photo, PersonId, AccountName,
        Other);

    private static readonly ImmutableDictionary<string, DataCategory> ById =
        All.ToImmutableDictionary(category => category.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the well-known category of this id, in any case of letters.</summary>
    public static bool TryGet(string id, out DataCategory category) => ById.TryGetValue(id, out category!);

    /// <summary>The category of this id: the well-known one, or a category of the user's own outside the tree, of middle tier.</summary>
    public static DataCategory GetOrCreate(string id) =>
        TryGet(id, out var known) ? known : new DataCategory(id, null, 3, DataTraits.None);

    /// <summary>What people call the category in the language of <paramref name="culture"/>; the id of a category of the user's own.</summary>
    public static string Title(DataCategory category, CultureInfo? culture) =>
        ById.ContainsKey(category.Id) ? Strings.Get("DataCategory_" + category.Id, culture) : category.Id;
}
