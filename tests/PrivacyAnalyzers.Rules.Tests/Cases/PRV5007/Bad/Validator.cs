// A validator with a lambda for the member.
public class SignUp
{
    public string Password { get; set; }
}

public class Rule
{
    public Rule NotEmpty() => this;
    public Rule MinimumLength(int length) => this;
}

public abstract class Validator<T>
{
    protected Rule RuleFor(Func<T, string> member) => new();
}

public class SignUpValidator : Validator<SignUp>
{
    public SignUpValidator() => RuleFor(form => form.Password).NotEmpty().MinimumLength(8); // expect: PRV5007
}
