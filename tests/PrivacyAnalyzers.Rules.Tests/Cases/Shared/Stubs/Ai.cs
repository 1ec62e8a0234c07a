// The declarations that the catalogue names of libraries for services of artificial intelligence: OpenAI 2.6.0,
// Microsoft.Extensions.AI 9.10.0, Microsoft.SemanticKernel.Core 1.66.0.
#nullable disable
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace OpenAI.Chat
{
    public abstract class ChatMessage
    {
        public static UserChatMessage CreateUserMessage(string content) => null;

        public static SystemChatMessage CreateSystemMessage(string content) => null;
    }

    public class UserChatMessage : ChatMessage
    {
        public UserChatMessage(string content)
        {
        }
    }

    public class SystemChatMessage : ChatMessage
    {
        public SystemChatMessage(string content)
        {
        }
    }

    public class ChatCompletion;

    public class ChatClient
    {
        public virtual ChatCompletion CompleteChat(params ChatMessage[] messages) => null;

        public virtual Task<ChatCompletion> CompleteChatAsync(params ChatMessage[] messages) => null;

        public virtual Task<ChatCompletion> CompleteChatAsync(IEnumerable<ChatMessage> messages, CancellationToken cancellationToken = default) => null;

        public virtual ChatCompletion CompleteChatStreaming(params ChatMessage[] messages) => null;

        public virtual ChatCompletion CompleteChatStreamingAsync(params ChatMessage[] messages) => null;
    }
}

namespace OpenAI.Embeddings
{
    public class Embedding;

    public class EmbeddingClient
    {
        public virtual Embedding GenerateEmbedding(string input) => null;

        public virtual Task<Embedding> GenerateEmbeddingAsync(string input) => null;

        public virtual Embedding GenerateEmbeddings(IEnumerable<string> inputs) => null;

        public virtual Task<Embedding> GenerateEmbeddingsAsync(IEnumerable<string> inputs) => null;
    }
}

namespace Microsoft.Extensions.AI
{
    public class ChatRole
    {
        public static ChatRole User { get; }
    }

    public class ChatMessage
    {
        public ChatMessage(ChatRole role, string content)
        {
        }
    }

    public class ChatResponse;

    public interface IChatClient
    {
        Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, CancellationToken cancellationToken = default);

        IAsyncEnumerable<ChatResponse> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, CancellationToken cancellationToken = default);
    }

    public static class ChatClientExtensions
    {
        public static Task<ChatResponse> GetResponseAsync(this IChatClient client, string chatMessage, CancellationToken cancellationToken = default) => null;

        public static IAsyncEnumerable<ChatResponse> GetStreamingResponseAsync(this IChatClient client, string chatMessage, CancellationToken cancellationToken = default) => null;
    }
}

namespace Microsoft.SemanticKernel
{
    public class Kernel;

    public static class KernelExtensions
    {
        public static Task<object> InvokePromptAsync(this Kernel kernel, string promptTemplate) => null;
    }
}
