// An annotation says that it is a name.
using PrivacyAnalyzers.Annotations;

[DataSubject]
public class Entry
{
    public int Id { get; set; }

    [NameData]
    public string Label { get; set; }

    [PhoneData]
    public string Line { get; set; }
}

public class Book(List<Entry> entries)
{
    public string Line(string label) => entries.Find(entry => entry.Label.ToUpper() == label).Line; // expect: PRV3005
}
