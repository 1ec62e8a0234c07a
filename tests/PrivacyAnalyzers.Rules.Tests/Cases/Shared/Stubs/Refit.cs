// The declarations of Refit 7.2.22 that the catalogue knows.
#nullable disable
namespace Refit
{
    public abstract class HttpMethodAttribute : System.Attribute
    {
        protected HttpMethodAttribute(string path) { }
    }

    public class GetAttribute : HttpMethodAttribute
    {
        public GetAttribute(string path) : base(path) { }
    }

    public class PostAttribute : HttpMethodAttribute
    {
        public PostAttribute(string path) : base(path) { }
    }

    public class BodyAttribute : System.Attribute
    {
    }

    public class QueryAttribute : System.Attribute
    {
    }

    public class HeaderAttribute : System.Attribute
    {
        public HeaderAttribute(string header) { }
    }

    public class AliasAsAttribute : System.Attribute
    {
        public AliasAsAttribute(string name) { }
    }
}
