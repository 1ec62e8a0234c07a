// To the number this pupil agreed, and to the address as well; somebody else stands beside.
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
    public async Task RunAsync(Pupil pupil, Pupil sibling)
    {
        if (!pupil.PhoneConsent) return;
        if (!pupil.AddressConsent) return; // mutate: !pupil.AddressConsent ==> pupil.AddressConsent // mutate: pupil.AddressConsent ==> sibling.AddressConsent // mutate: move down
        await school.IntroduceAsync(pupil.Phone, pupil.HomeAddress);
    }
}
