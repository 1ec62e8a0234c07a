// A name and a number of a place.
public class Station
{
    public string Name { get; set; }
    public string Code { get; set; }
}

public class Stations
{
    public Station First() => new() { Name = "Kitagawa", Code = "08041937260" };
}
