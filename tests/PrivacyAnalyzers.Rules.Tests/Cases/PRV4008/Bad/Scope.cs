// In a scope, with every line logged inside.
using Microsoft.Extensions.Logging;

public class Patients(ILogger<Patients> logger)
{
    public void Show(int patientId)
    {
        using (logger.BeginScope("Patient {PatientId}", patientId)) // expect: PRV4008
            logger.LogInformation("Opened");
    }
}
