// One number in ten passes the check: nothing says that this is more than the number of a parcel.
public class Parcel
{
    public string TrackingNumber { get; set; }
}

public class Parcels
{
    public Parcel First() => new() { TrackingNumber = "839205716408" };
}
