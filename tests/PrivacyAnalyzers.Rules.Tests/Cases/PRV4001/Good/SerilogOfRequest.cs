// The same with a number.
// uses: Shop, Stubs/Logging
using Serilog;
using Shop;

public class Visits(IDiagnosticContext diagnostics)
{
    public void Note(Customer customer) => diagnostics.Set("Email", customer.Id); // mutate: Id ==> Email
}
