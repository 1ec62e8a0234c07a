// A reference is no copy.
// uses: Companies
using Companies;

public class Links
{
    public Traveller Link(Guest guest) => new Traveller { Id = guest.Id, Name = "unknown" };
}
