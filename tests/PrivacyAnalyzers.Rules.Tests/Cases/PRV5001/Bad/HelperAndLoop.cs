// The helper writes to the console what the loop gives it.
public class Applicant
{
    public string FullName { get; set; }
    public string MyNumber { get; set; }
}

public class Import
{
    public void Run(IEnumerable<Applicant> applicants)
    {
        foreach (var applicant in applicants)
            Show(applicant.MyNumber); // expect: PRV5001
    }

    private static void Show(string text) => Console.WriteLine(text);
}
