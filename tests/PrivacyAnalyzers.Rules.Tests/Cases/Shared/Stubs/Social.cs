// The declarations of TweetinviAPI 5.0.4, linqtotwitter 6.15.0 and Mastonet 2.3.1 that the catalogue names.
#nullable disable
namespace Tweetinvi.Client
{
    using System.Threading.Tasks;

    public interface ITweetsClient
    {
        Task<object> PublishTweetAsync(string text);
    }
}

namespace LinqToTwitter
{
    using System.Threading.Tasks;

    public class TwitterContext
    {
        public Task<object> TweetAsync(string status) => null;
        public Task<object> TweetMediaAsync(string text) => null;
        public Task<object> ReplyAsync(string status, string tweetID) => null;
    }
}

namespace Mastonet
{
    using System.Threading.Tasks;

    public interface IMastodonClient
    {
        Task<object> PublishStatus(string status);
        Task<object> EditStatus(string statusId, string status);
    }
}
