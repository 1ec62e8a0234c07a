// The letterhead of whoever prints: rows that come from something named after a company, or are passed as one.
using System;
using System.Data;
using System.IO;

public class Letters(Func<string, DataTable> query)
{
    private DataTable LoadClinicDetails() => query("select * from details where kind = 1");

    private DataTable LoadPatientDetails() => query("select * from details where kind = 2");

    public void PrintHead(string path)
    {
        using var file = new StreamWriter(path);
        var head = LoadClinicDetails(); // mutate: LoadClinicDetails ==> LoadPatientDetails
        file.WriteLine(head.Rows[0]["street_address"].ToString());
        file.WriteLine(head.Rows[0]["email"].ToString());
    }

    public void PrintBranch(DataRow branch, string path) => File.WriteAllText(path, (string)branch["telephone"]); // mutate: branch ==> customer

    public void PrintAddress(Func<DataTable> practiceDetails, string path)
    {
        DataRow sender = null;
        foreach (DataRow row in practiceDetails().Rows) // mutate: practiceDetails().Rows ==> query("select * from patients").Rows
            sender = row;
        File.WriteAllText(path, (string)sender["telephone"]);
    }
}
