namespace OnlineShop.Payroll;

/// <summary>必要な範囲: the rota needs names; what it gets is the row as it is stored, with the number that only the tax office may see.</summary>
public static class ShowStaffMember
{
    public static void MapTo(WebApplication app, IReadOnlyDictionary<int, StaffMember> staff) =>
        app.MapGet("/rota/{staffNo:int}", (int staffNo) => staff[staffNo]).RequireAuthorization(); // expect: PRV3011
}
