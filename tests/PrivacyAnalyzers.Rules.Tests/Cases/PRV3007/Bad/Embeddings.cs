// Text for a search by meaning is sent whole.
// uses: Stubs/Ai
using OpenAI.Embeddings;

public class Member
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class SearchIndex(EmbeddingClient embeddings)
{
    public Task<Embedding> AddAsync(Member member) => embeddings.GenerateEmbeddingAsync(member.FullName + " " + member.Email); // expect: PRV3007
}
