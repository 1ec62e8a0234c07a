// A date says when they left.
// uses: Club
using Club;

public class Guest
{
    public int Id { get; set; }
    public string Email { get; set; } = "";
    public bool AcceptsMarketing { get; set; }
    public DateTime? WithdrawnAt { get; set; }
}

public interface IGuestRepository
{
    Task<List<Guest>> ListAsync();
}

public class CampaignService(IGuestRepository guests, IMailer mailer)
{
    public async Task SendCampaignAsync(string text)
    {
        foreach (var guest in await guests.ListAsync())
        {
            if (!guest.AcceptsMarketing)
                continue;
            await mailer.SendEmailAsync(guest.Email, "Offers", text); // expect: PRV2002
        }
    }
}
