using System.ComponentModel.DataAnnotations.Schema;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Payroll;

/// <summary>Somebody who works for the shop.</summary>
[DataSubject]
[Table("staff")]
public sealed class StaffMember
{
    public int StaffNo { get; init; }

    public required string Name { get; init; }

    public required string MyNumber { get; init; }
}
