// With the date of birth there are fewer, and still more than one.
public class Patient
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public DateTime BirthDate { get; set; }
    public string Diagnosis { get; set; }
}

public class Reception(IQueryable<Patient> patients)
{
    public string Diagnosis(string fullName, DateTime born) =>
        patients.Where(p => p.FullName == fullName && p.BirthDate == born).FirstOrDefault()?.Diagnosis; // expect: PRV3005
}
