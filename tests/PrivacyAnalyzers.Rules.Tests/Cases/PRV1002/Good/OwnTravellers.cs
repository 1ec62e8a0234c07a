// uses: Companies
using Companies;

public class Import
{
    public List<Traveller> Run(IEnumerable<Traveller> rows) => // mutate: IEnumerable<Traveller> ==> IEnumerable<Guest>
        rows.Select(row => new Traveller { Name = row.Name, Email = row.Email }).ToList();
}
