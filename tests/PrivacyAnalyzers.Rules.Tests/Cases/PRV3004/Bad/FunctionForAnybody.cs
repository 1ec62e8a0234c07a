// Functions ask for a key, one of them does not; what it writes into the response is its answer.
// uses: Shop, ShopDb, Stubs/Functions
using System.Net;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Http;
using Shop;

public class CustomerFunctions(ShopDb db)
{
    [Function("Customer")]
    public async Task<HttpResponseData> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "customers/{id}")] HttpRequestData request, int id)
    {
        var response = request.CreateResponse(HttpStatusCode.OK);
        response.Headers.Add("Cache-Control", "no-store");
        await response.WriteAsJsonAsync(db.Customers.First(customer => customer.Id == id)); // expect: PRV3004
        return response;
    }

    [Function("Names")]
    public HttpResponseData Names([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequestData request)
    {
        if (request.Method == "HEAD")
            return Response(request, HttpStatusCode.OK, "");
        var json = JsonSerializer.Serialize(db.Customers.ToList()); // expect: PRV3004
        return Response(request, HttpStatusCode.OK, json);
    }

    private static HttpResponseData Response(HttpRequestData request, HttpStatusCode status, string body)
    {
        var response = request.CreateResponse(status);
        response.Headers.Add("Content-Length", body.Length.ToString());
        return response;
    }

    [Function("Customers")]
    public async Task<HttpResponseData> All([HttpTrigger(AuthorizationLevel.Function, "get")] HttpRequestData request)
    {
        var response = request.CreateResponse(HttpStatusCode.OK);
        await response.WriteAsJsonAsync(db.Customers.ToList());
        return response;
    }
}
