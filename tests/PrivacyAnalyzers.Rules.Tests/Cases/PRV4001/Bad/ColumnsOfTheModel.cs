// Members say little; what the database model calls their columns says what they hold.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.Logging;

public class Entry
{
    public int Id { get; set; }

    public string Line1 { get; set; } = "";

    public string Line2 { get; set; } = "";

    public string Line3 { get; set; } = "";
}

public class EntryConfiguration : IEntityTypeConfiguration<Entry>
{
    public void Configure(EntityTypeBuilder<Entry> builder)
    {
        builder.Property(entry => entry.Line1).HasMaxLength(100).HasColumnName("email_address");
        builder.Property(entry => entry.Line2).HasComment("電話番号").IsRequired();
        builder.Property(entry => entry.Line3).HasColumnName("status");
    }
}

public class Entries(ILogger<Entries> logger)
{
    public void Show(Entry entry)
    {
        logger.LogInformation("First {Line}", entry.Line1); // expect: PRV4001
        logger.LogInformation("Second {Line}", entry.Line2); // expect: PRV4001
        logger.LogInformation("Third {Line}", entry.Line3);
    }
}

// What the package for relational databases adds.
public static class RelationalNames
{
    public static PropertyBuilder<string> HasColumnName(this PropertyBuilder<string> property, string name) => property;

    public static PropertyBuilder<string> HasComment(this PropertyBuilder<string> property, string comment) => property;
}
