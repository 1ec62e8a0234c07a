// uses: Shop
using Shop;

public class StaffTrainingMaterialExporter
{
    public Task ExportAsync(IEnumerable<Customer> customers) =>
        File.WriteAllLinesAsync("exercise.csv", customers.Select(c => c.Email)); // expect: PRV1003, PRV4006
}
