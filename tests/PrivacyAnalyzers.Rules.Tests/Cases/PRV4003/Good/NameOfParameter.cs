// The parameter's name is told, not what it holds.
public class Registration
{
    public void Register(string email, string phone)
    {
        ArgumentException.ThrowIfNullOrEmpty(email);
        if (phone.Length == 0)
            throw new ArgumentException("A phone number is needed", nameof(phone));
        if (email.IndexOf('@') < 0)
            throw new ArgumentException($"{nameof(email)} must contain an at sign", nameof(email)); // mutate: nameof(email)} must ==> email} must
    }
}
