// The members are filled one after the other.
public class Patient
{
    public string FirstName { get; set; }
    public string LastName { get; set; }
    public string Email { get; set; }
}

public class Import
{
    public Patient Make()
    {
        var patient = new Patient();
        patient.FirstName = "Ludovica";
        patient.LastName = "Ferrante";
        patient.Email = "l.ferrante.tv@libero.it"; // expect: PRV5005
        return patient;
    }
}
