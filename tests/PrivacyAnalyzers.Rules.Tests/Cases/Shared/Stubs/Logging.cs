// The declarations of Serilog.Extensions.Hosting 10.0.0 that the catalogue names.
#nullable disable
namespace Serilog
{
    public interface IDiagnosticContext
    {
        void Set(string propertyName, object value, bool destructureObjects = false);
    }
}
