using OnlineShop.Data;

namespace OnlineShop.Training;

/// <summary>事例4: the label for the exercise was typed off a parcel that stood there.</summary>
public static class TypeInRealLabel
{
    public static ShippingAddress Exercise { get; } = new(
        "二宮 茂雄",
        "000-0000",
        "見本市見本町 1-2-3",
        "080-4193-7260"); // expect: PRV5005
}
