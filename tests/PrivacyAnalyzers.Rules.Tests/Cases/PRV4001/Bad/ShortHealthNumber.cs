// PHN is what a personal health number is called among those who work with it.
using Microsoft.Extensions.Logging;

public class Patient
{
    public string LastName { get; set; } = "";

    public string Phn { get; set; } = "";
}

public class PatientService(ILogger<PatientService> logger)
{
    public void Show(Patient patient) => logger.LogDebug("Patient {Number}", patient.Phn); // expect: PRV4001

    public void Find(string phn) => logger.LogDebug("Looking for {Number}", phn); // expect: PRV4001
}
