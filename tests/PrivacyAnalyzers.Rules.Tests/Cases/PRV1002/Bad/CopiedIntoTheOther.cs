// The cards of the sister company are typed into our system.
// uses: Companies
using Companies;

public class Import
{
    public List<Traveller> Run(IEnumerable<Guest> guests) =>
        guests.Select(guest => new Traveller { Name = guest.Name, Email = guest.Email }).ToList(); // expect: PRV1002
}
