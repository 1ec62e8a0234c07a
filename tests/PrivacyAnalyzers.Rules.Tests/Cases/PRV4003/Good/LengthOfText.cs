// A number about the data is not the data.
public class Registration
{
    public void Register(string phoneNumber)
    {
        if (phoneNumber.Length > 15)
            throw new FormatException($"A phone number of {phoneNumber.Length} digits"); // mutate: phoneNumber.Length} ==> phoneNumber}
    }
}
