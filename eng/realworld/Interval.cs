using System;

namespace PrivacyAnalyzers.RealWorld;

/// <summary>Wilson's interval: where a share lies with 95 % confidence, when <c>Right</c> of <c>All</c> were seen. It holds for few as well.</summary>
internal readonly record struct Interval(int Right, int All)
{
    private const double Z = 1.959964;

    public double Low => Bounds().Low;

    public double High => Bounds().High;

    private (double Low, double High) Bounds()
    {
        if (All == 0)
            return (0, 1);
        var (n, p) = ((double)All, (double)Right / All);
        var middle = (p + (Z * Z / (2 * n))) / (1 + (Z * Z / n));
        var half = Z / (1 + (Z * Z / n)) * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n)));
        return (Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
