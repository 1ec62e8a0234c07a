// A chat shows who writes: a name is what people in it call each other by.
using Microsoft.AspNetCore.SignalR;

public class Member
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
}

public class ChatHub : Hub
{
    public Task SayAsync(Member member, string text) => Clients.All.SendAsync("said", member.FullName, text); // mutate: member.FullName ==> member.Email
}
