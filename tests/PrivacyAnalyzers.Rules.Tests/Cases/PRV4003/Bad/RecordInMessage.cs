// A record shows all its members in a message.
public record Applicant(int Id, string FullName, string Email);

public class Screening
{
    public void Screen(Applicant applicant, int limit)
    {
        if (applicant.Id > limit)
            throw new ArgumentException($"Too late: {applicant}", nameof(applicant)); // expect: PRV4003
    }
}
