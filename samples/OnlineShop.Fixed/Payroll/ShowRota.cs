namespace OnlineShop.Payroll;

/// <summary>The rota gets what the rota shows.</summary>
public static class ShowRota
{
    public static void MapTo(WebApplication app, IReadOnlyDictionary<int, StaffMember> staff) =>
        app.MapGet("/rota/{staffNo:int}", (int staffNo) => new RotaEntry(staffNo, staff[staffNo].Name)).RequireAuthorization();
}

public sealed record RotaEntry(int StaffNo, string Name);
