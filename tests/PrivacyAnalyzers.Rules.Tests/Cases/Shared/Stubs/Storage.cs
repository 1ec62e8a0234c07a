// The declarations of StackExchange.Redis 2.9.32, Blazored.LocalStorage 4.5.0, Blazored.SessionStorage 2.4.0,
// Microsoft.Maui.Essentials 10.0.10 and System.Web of .NET Framework 4.8 that the catalogue names.
#nullable disable
namespace StackExchange.Redis
{
    using System;
    using System.Threading.Tasks;

    public readonly struct RedisKey
    {
        public static extern implicit operator RedisKey(string key);
    }

    public readonly struct RedisValue
    {
        public static extern implicit operator RedisValue(string value);
        public static extern implicit operator RedisValue(int value);
    }

    public readonly struct HashEntry
    {
        public HashEntry(RedisValue name, RedisValue value) { }
    }

    public interface IDatabaseAsync
    {
        Task<bool> StringSetAsync(RedisKey key, RedisValue value, TimeSpan? expiry = null);
        Task<bool> HashSetAsync(RedisKey key, RedisValue hashField, RedisValue value);
        Task HashSetAsync(RedisKey key, HashEntry[] hashFields);
        Task<long> ListLeftPushAsync(RedisKey key, RedisValue value);
        Task<long> ListRightPushAsync(RedisKey key, RedisValue[] values);
        Task<bool> SetAddAsync(RedisKey key, RedisValue value);
    }

    public interface IDatabase : IDatabaseAsync
    {
        bool StringSet(RedisKey key, RedisValue value, TimeSpan? expiry = null);
        bool HashSet(RedisKey key, RedisValue hashField, RedisValue value);
        void HashSet(RedisKey key, HashEntry[] hashFields);
        long ListLeftPush(RedisKey key, RedisValue value);
        long ListRightPush(RedisKey key, RedisValue[] values);
        bool SetAdd(RedisKey key, RedisValue value);
    }
}

namespace Blazored.LocalStorage
{
    using System.Threading;
    using System.Threading.Tasks;

    public interface ILocalStorageService
    {
        ValueTask SetItemAsync<T>(string key, T data, CancellationToken cancellationToken = default);
        ValueTask SetItemAsStringAsync(string key, string data, CancellationToken cancellationToken = default);
    }

    public interface ISyncLocalStorageService
    {
        void SetItem<T>(string key, T data);
        void SetItemAsString(string key, string data);
    }
}

namespace Blazored.SessionStorage
{
    using System.Threading;
    using System.Threading.Tasks;

    public interface ISessionStorageService
    {
        ValueTask SetItemAsync<T>(string key, T data, CancellationToken cancellationToken = default);
        ValueTask SetItemAsStringAsync(string key, string data, CancellationToken cancellationToken = default);
    }
}

namespace Microsoft.Maui.Storage
{
    public interface IPreferences
    {
        void Set<T>(string key, T value, string sharedName = null);
    }

    public static class Preferences
    {
        public static void Set(string key, string value) { }
        public static void Set(string key, int value) { }
    }
}

namespace System.Web
{
    using System.Collections.Specialized;

    public sealed class HttpCookie
    {
        public extern HttpCookie(string name);
        public extern HttpCookie(string name, string value);
        public string Value { get; set; }
        public NameValueCollection Values => null;
        public string this[string key] { get => null; set { } }
    }
}
