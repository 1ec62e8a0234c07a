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
builder.Services.AddTransient<LogOrderNumber>();
builder.Services.AddTransient<PrintParcelLabel>();
builder.Services.AddTransient<LogCustomerNumber>();
builder.Services.AddTransient<ReportFailedSignIn>();
builder.Services.AddTransient<SendNewsletterToSubscribers>();
builder.Services.AddTransient<AnnounceNewArrivals>();
builder.Services.AddTransient<PickRecipientsOfSummerSale>();
builder.Services.AddTransient<WeeklyRecommendations>();
builder.Services.AddTransient<PutEveryoneIntoBcc>();
builder.Services.AddTransient<HideRecipientsInBcc>();
builder.Services.AddTransient<InviteFormerApplicants>();
builder.Services.AddTransient<TextPointMembersWhoAgreed>();

var app = builder.Build();
app.MapPost("/orders", (Order order, LogOrderNumber orders) => orders.PlaceAsync(order));
app.MapPost("/customers", (Customer customer, LogCustomerNumber accounts) => accounts.Register(customer));
app.MapPost("/newsletter", (string text, WeeklyRecommendations weekly) => weekly.SendAsync(text));
app.MapPost("/sale", (string coupon, PickRecipientsOfSummerSale sale) => sale.SendAsync(coupon));
app.MapPost("/maintenance", (DateTimeOffset from, PutEveryoneIntoBcc notice, CancellationToken cancellation) =>
    notice.AnnounceMaintenanceAsync(from, cancellation));
app.MapPost("/jobs/mail", (Applicant[] applicants, InviteFormerApplicants invitation) => invitation.RunAsync(applicants));
app.MapPost("/jobs/sms", (TextPointMembersWhoAgreed invitation) => invitation.RunAsync());
app.Run();
