// uses: Members
using Members;
using PrivacyAnalyzers.Annotations;

[ProcessedFor("order-fulfilment")] // mutate: remove
public class Texts(ISmsSender sms)
{
    public Task TellAsync(Member member) => sms.SendAsync(member.Phone, "Your parcel is here.");
}
