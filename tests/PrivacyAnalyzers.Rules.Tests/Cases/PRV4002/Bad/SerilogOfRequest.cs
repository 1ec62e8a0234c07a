// A whole person is set for the line that Serilog writes of each request.
// uses: Shop, Stubs/Logging
using Serilog;
using Shop;

public class Visits(IDiagnosticContext diagnostics)
{
    public void Note(Customer customer) => diagnostics.Set("Visitor", customer, destructureObjects: true); // expect: PRV4002
}
