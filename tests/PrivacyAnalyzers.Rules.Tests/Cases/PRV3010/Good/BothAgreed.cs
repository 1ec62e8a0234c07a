// Two agreements, one for each.
using PrivacyAnalyzers.Annotations;

public class Pupil
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Phone { get; set; }
    public string HomeAddress { get; set; }
    public bool PhoneConsent { get; set; }
    public bool AddressConsent { get; set; }
}

[Recipient("tutoring-school", Kind = RecipientKind.ThirdParty)]
public interface ITutoringSchool
{
    Task IntroduceAsync(string phone, string address);
}

public class Introductions(ITutoringSchool school)
{
    public async Task RunAsync(Pupil pupil)
    {
        if (!pupil.PhoneConsent || !pupil.AddressConsent) // mutate: !pupil.PhoneConsent || !pupil.AddressConsent ==> !pupil.PhoneConsent
            return;
        await school.IntroduceAsync(pupil.Phone, pupil.HomeAddress);
    }
}
