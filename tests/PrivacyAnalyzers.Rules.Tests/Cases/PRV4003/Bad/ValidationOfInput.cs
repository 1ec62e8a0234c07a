// Told to the one who typed it, in all likelihood: a suggestion, and still a way to ask who has an account.
// uses: Shop
using System.ComponentModel.DataAnnotations;
using Shop;

public class SignUp(ICustomerRepository customers)
{
    public void Check(string email)
    {
        if (customers.FindByEmail(email) is not null)
            throw new ValidationException($"{email} is taken"); // expect: PRV4003
    }
}
