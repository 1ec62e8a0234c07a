// A guarded route that hands the row out.
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

[Table("members")]
public class Member
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public string BankAccountNumber { get; set; }
}

public interface IMembers
{
    Member Find(int id);
}

public static class Routes
{
    public static void Map(WebApplication app) =>
        app.MapGet("/members/{id}", (int id, IMembers members) => Results.Ok(members.Find(id))).RequireAuthorization(); // expect: PRV3011
}
