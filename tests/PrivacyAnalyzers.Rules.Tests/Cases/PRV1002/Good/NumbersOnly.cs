// uses: Companies
using Companies;
using PrivacyAnalyzers.Annotations;

[Controller("travel")]
public class Statistics(HttpClient http)
{
    public Task TellAsync(List<Guest> guests) => http.PostAsync("count", new StringContent(guests.Count.ToString())); // mutate: guests.Count.ToString() ==> guests[0].Email
}
