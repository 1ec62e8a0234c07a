// The number by which a country's health service knows a person.
using System.Diagnostics;

public class PatientModel
{
    public string Name { get; set; } = "";

    public string PersonalHealthNumber { get; set; } = "";
}

public class Patients
{
    public void Cache(PatientModel patient) =>
        Activity.Current?.AddBaggage("cache", patient.PersonalHealthNumber); // expect: PRV4005

    public void Find(string medicareCardNumber) => Activity.Current?.SetTag("number", medicareCardNumber); // expect: PRV4005
}
