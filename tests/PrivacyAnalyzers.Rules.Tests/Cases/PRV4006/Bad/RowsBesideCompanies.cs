// Rows of people, whatever company they belong to, and the name of somebody in a company's row.
using System;
using System.Data;
using System.IO;

public class Letters(Func<string, DataTable> query)
{
    private DataTable LoadCompanyContacts() => query("select * from contacts");

    private DataTable LoadCompanyDetails() => query("select * from company");

    public void Print(string path)
    {
        using var file = new StreamWriter(path);
        var people = LoadCompanyContacts();
        file.WriteLine(people.Rows[0]["email"].ToString()); // expect: PRV4006
        var company = LoadCompanyDetails();
        file.WriteLine(company.Rows[0]["email"].ToString());
        file.WriteLine(company.Rows[0]["first_name"].ToString()); // expect: PRV4006
    }
}
