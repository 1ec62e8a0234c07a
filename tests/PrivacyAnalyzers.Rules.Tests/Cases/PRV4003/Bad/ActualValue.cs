// ArgumentOutOfRangeException writes the actual value into its message.
// uses: Members
public class Ages
{
    public int Of(DateTime birthDate) =>
        birthDate > DateTime.Today
            ? throw new ArgumentOutOfRangeException(nameof(birthDate), birthDate, "Not born yet") // expect: PRV4003
            : DateTime.Today.Year - birthDate.Year;
}
