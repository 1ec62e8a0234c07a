// The hub's context from outside, and a list of objects: all of them are written out.
using Microsoft.AspNetCore.SignalR;

public class Patient
{
    public int Id { get; set; }
    public string FullName { get; set; }
    public string Diagnosis { get; set; }
}

public class WaitingRoom(IHubContext<Hub> hub)
{
    public async Task ShowAsync(List<Patient> waiting)
    {
        foreach (var patient in waiting)
            await hub.Clients.AllExcept("reception").SendCoreAsync("next", new object[] { patient.FullName, patient.Diagnosis }); // expect: PRV3002
    }
}
