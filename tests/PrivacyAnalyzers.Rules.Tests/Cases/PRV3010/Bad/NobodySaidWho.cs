// A service that nobody declared: it may be ours, so this is a suggestion.
public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public string BirthDate { get; set; }
    public bool EmailConsent { get; set; }
}

public class Crm(HttpClient http)
{
    public async Task PushAsync(Customer customer)
    {
        if (customer.EmailConsent)
            await http.PostAsync("https://crm.partner.example/people", new StringContent($"{customer.Email};{customer.BirthDate}")); // expect: PRV3010
    }
}
