// The patient agreed.
// uses: Stubs/Ai
using OpenAI.Chat;
using PrivacyAnalyzers.Annotations;

public class Patient
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Diagnosis { get; set; }

    [ConsentCheck]
    public bool AgreedToAssistant { get; set; }
}

public class Letters(ChatClient client)
{
    public async Task<ChatCompletion> DraftAsync(Patient patient)
    {
        if (!patient.AgreedToAssistant) // mutate: !patient ==> patient
            return null;
        return await client.CompleteChatAsync(new UserChatMessage("Diagnosis: " + patient.Diagnosis));
    }
}
