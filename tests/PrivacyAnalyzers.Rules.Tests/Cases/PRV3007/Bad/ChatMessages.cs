// The messages of a conversation are objects in a list.
// uses: Stubs/Ai
using OpenAI.Chat;

public class Patient
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Diagnosis { get; set; }
}

public class Letters(ChatClient client)
{
    public async Task<ChatCompletion> DraftAsync(Patient patient)
    {
        var messages = new List<ChatMessage> { new SystemChatMessage("You write letters to patients.") };
        messages.Add(new UserChatMessage("Diagnosis: " + patient.Diagnosis));
        return await client.CompleteChatAsync(messages); // expect: PRV3007
    }
}
