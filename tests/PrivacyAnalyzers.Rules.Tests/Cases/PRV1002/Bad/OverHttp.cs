// uses: Companies
using System.Net.Http.Json;
using Companies;
using PrivacyAnalyzers.Annotations;

[Controller("travel")]
public class Crm(HttpClient crm)
{
    public Task AddAsync(Guest guest) => crm.PostAsJsonAsync("contacts", new { guest.Name, guest.Phone }); // expect: PRV1002
}
