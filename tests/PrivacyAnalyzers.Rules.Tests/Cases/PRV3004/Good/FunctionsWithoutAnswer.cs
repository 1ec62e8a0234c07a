// What is stored goes back to whoever sent it; a text about nobody tells of nobody; a timer answers nobody.
// uses: Shop, ShopDb, Stubs/Functions
using System.Net;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Http;
using Shop;

public class CustomerFunctions(ShopDb db)
{
    [Function("CreateCustomer")]
    public async Task<HttpResponseData> Create([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post")] HttpRequestData request)
    {
        var customer = new Customer { Id = db.Customers.Count() };
        var response = request.CreateResponse(HttpStatusCode.OK);
        await response.WriteAsJsonAsync(customer);
        return response;
    }

    [Function("AddCustomer")]
    public Customer Add([HttpTrigger(AuthorizationLevel.Anonymous, "post")] HttpRequestData request, int id) => db.Customers.First(customer => customer.Id == id);

    [Function("GetHealth")]
    public async Task<HttpResponseData> Health([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequestData request)
    {
        var response = request.CreateResponse(HttpStatusCode.OK);
        await response.WriteAsJsonAsync(new { Status = "well", Customers = db.Customers.Count() });
        return response;
    }

    [Function("GetPlace")]
    public HttpResponseData Place([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequestData request, int id) => ToResponse(request, PlaceResponse(db.Customers.First(customer => customer.Id == id)));

    private static string PlaceResponse(Customer customer) => customer.Country;

    private static HttpResponseData ToResponse(HttpRequestData request, string text) => request.CreateResponse(text.Length > 0 ? HttpStatusCode.OK : HttpStatusCode.NotFound);

    public Customer GetAnybody(int id) => db.Customers.First(customer => customer.Id == id);
}
