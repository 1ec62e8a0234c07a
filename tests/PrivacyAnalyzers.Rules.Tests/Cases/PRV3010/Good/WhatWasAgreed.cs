// The number, and whose it is.
using PrivacyAnalyzers.Annotations;

public class Pupil
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Phone { get; set; }
    public string HomeAddress { get; set; }
    public bool PhoneConsent { get; set; }
}

[Recipient("tutoring-school", Kind = RecipientKind.ThirdParty)]
public interface ITutoringSchool
{
    Task IntroduceAsync(string name, string contact);
}

public class Introductions(ITutoringSchool school)
{
    public async Task RunAsync(Pupil pupil)
    {
        if (pupil.PhoneConsent)
            await school.IntroduceAsync(pupil.FullName, pupil.Phone); // mutate: pupil.Phone ==> pupil.HomeAddress
    }
}
