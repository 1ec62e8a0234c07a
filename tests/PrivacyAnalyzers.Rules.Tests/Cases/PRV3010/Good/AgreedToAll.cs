// An agreement that names nothing is to all that was explained.
using PrivacyAnalyzers.Annotations;

public class Pupil
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Phone { get; set; }
    public string HomeAddress { get; set; }
    public bool PhoneConsent { get; set; }
    public bool SharingConsent { get; set; }
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
        if (pupil.SharingConsent) // mutate: pupil.SharingConsent ==> pupil.PhoneConsent
            await school.IntroduceAsync(pupil.Phone, pupil.HomeAddress);
    }
}
