// Without a recipient the rule speaks of all of them, logs included; where it speaks of is a namespace.
public class Patient
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Email { get; set; }
    public string Diagnosis { get; set; }
    public bool HasConsented { get; set; }
    public bool OptOut { get; set; }
}

public interface ICrm
{
    void Push(string text);
}

namespace Clinic.Wards
{
    public class Ward(HttpClient http)
    {
        public Task Tell(Patient patient) => http.PostAsync("https://ward.example/", new StringContent(patient.Diagnosis)); // expect: PRV9100
    }
}
