// The same as a spreadsheet.
// uses: Shop, Stubs/Exports
using ClosedXML.Excel;
using Shop;

public class Export
{
    public void Fill(IXLCell cell, List<Customer> customers) => cell.InsertTable(customers, "Customers"); // expect: PRV4006
}
