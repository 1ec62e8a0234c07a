// What is sent was masked before.
// uses: Stubs/Ai
using OpenAI.Chat;
using PrivacyAnalyzers.Annotations;

public class Customer
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Complaint { get; set; }
}

public static class Masking
{
    [Redacts]
    public static string Mask(string text) => text[..1] + "***";
}

public class Complaints(ChatClient client)
{
    public Task<ChatCompletion> SumUpAsync(Customer customer) =>
        client.CompleteChatAsync(new UserChatMessage($"{Masking.Mask(customer.FullName)} wrote: {customer.Complaint}")); // mutate: Masking.Mask(customer.FullName) ==> customer.FullName
}
