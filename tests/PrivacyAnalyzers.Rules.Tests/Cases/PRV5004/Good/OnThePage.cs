// A text on a page of ours, which is no message.
public class Form
{
    public string Label => "Please enter your password";

    public string Hint(string name) => $"{name}, confirm your PIN";
}
