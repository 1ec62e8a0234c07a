using System.Net.Mail;
using OnlineShop.Accounts;
using OnlineShop.Data;
using OnlineShop.Messaging;
using OnlineShop.Newsletters;
using OnlineShop.Notices;
using OnlineShop.Orders;
using OnlineShop.Recruiting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<ShopData>();
builder.Services.AddSingleton<SuppressionList>();
builder.Services.AddTransient(_ => new SmtpClient("localhost"));
builder.Services.AddTransient<IMailSender, SmtpMailSender>();
builder.Services.AddHttpClient<ISmsSender, GatewaySmsSender>(client => client.BaseAddress = new Uri("https://sms.example.com/"));
builder.Services.AddTransient<LogBuyersAddress>();
builder.Services.AddTransient<PrintParcelLabel>();
builder.Services.AddTransient<LogWholeCustomer>();
builder.Services.AddTransient<LogFailedSignIn>();
builder.Services.AddTransient<SendNewsletterToEveryone>();
builder.Services.AddTransient<AnnounceNewArrivals>();
builder.Services.AddTransient<PickRecipientsOfSummerSale>();
builder.Services.AddTransient<WeeklyRecommendations>();
builder.Services.AddTransient<PutEveryoneIntoTo>();
builder.Services.AddTransient<HideRecipientsInBcc>();
builder.Services.AddTransient<InviteBuyersToWorkForUs>();
builder.Services.AddTransient<TextPointMembersAboutJobs>();

var app = builder.Build();
app.MapPost("/orders", (Order order, LogBuyersAddress orders) => orders.PlaceAsync(order));
app.MapPost("/customers", (Customer customer, LogWholeCustomer accounts) => accounts.Register(customer));
app.MapPost("/newsletter", (string text, WeeklyRecommendations weekly) => weekly.SendAsync(text));
app.MapPost("/sale", (string coupon, PickRecipientsOfSummerSale sale) => sale.SendAsync(coupon));
app.MapPost("/maintenance", (DateTimeOffset from, PutEveryoneIntoTo notice, CancellationToken cancellation) =>
    notice.AnnounceMaintenanceAsync(from, cancellation));
app.MapPost("/jobs/mail", (DateTimeOffset since, InviteBuyersToWorkForUs invitation) => invitation.RunAsync(since));
app.MapPost("/jobs/sms", (TextPointMembersAboutJobs invitation) => invitation.RunAsync());
app.Run();
