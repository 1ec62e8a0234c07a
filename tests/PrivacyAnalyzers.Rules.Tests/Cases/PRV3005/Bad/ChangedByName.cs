// The wrong one is changed. Asynchronous, from the database.
// uses: Shop, ShopDb
using Microsoft.EntityFrameworkCore;
using Shop;

public class Moves(ShopDb db)
{
    public async Task MoveAsync(string name, string phone)
    {
        var customer = await db.Customers.FirstOrDefaultAsync(c => c.Name == name.Trim() && !c.OptOut); // expect: PRV3005
        if (customer is null)
            return;
        customer.Phone = phone;
        await db.SaveChangesAsync();
    }
}
