using OnlineShop.Data;

namespace OnlineShop.Training;

/// <summary>A name that stands for anybody, and a number that nobody has.</summary>
public static class TypeInMadeUpLabel
{
    public static ShippingAddress Exercise { get; } = new(
        "見本 花子",
        "000-0000",
        "見本市見本町 1-2-3",
        "090-0000-0000");
}
