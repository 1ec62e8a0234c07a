// uses: Companies
using Companies;

public class Merge(List<Traveller> travellers)
{
    public void Add(List<Guest> guests)
    {
        foreach (var g in guests)
        {
            var traveller = new Traveller // expect: PRV1002
            {
                Name = g.Name.Trim(),
                Email = g.Email ?? "",
                Phone = g.Phone,
            };
            travellers.Add(traveller);
        }
    }
}
