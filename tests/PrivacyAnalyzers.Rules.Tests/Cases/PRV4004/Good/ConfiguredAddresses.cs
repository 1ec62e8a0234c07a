// Addresses of services and of the shop itself, from configuration.
using Microsoft.Extensions.Configuration;

public class ServiceOptions
{
    public string BaseAddress { get; set; } = "";
    public string SenderEmail { get; set; } = "";
    public string ApiVersion { get; set; } = "";
}

public class Gateway(HttpClient client, ServiceOptions options, IConfiguration configuration)
{
    public Task<string> Version() => client.GetStringAsync($"{options.BaseAddress}/{options.ApiVersion}");

    public Task<string> Status() => client.GetStringAsync(configuration["StatusAddress"]);
}
