// Rows as ADO.NET gives them: untyped lists of rows, and columns by their number.
using System;
using System.Collections;
using System.Data;
using System.Data.Common;

public class Printer
{
    public void Table(DataTable members)
    {
        foreach (DataRow row in members.Rows)
            Console.WriteLine(row["氏名"].ToString()); // expect: PRV4001
    }

    public void Fields(DataSet data)
    {
        foreach (DataRow row in data.Tables[0].Rows)
            Console.WriteLine("tel: " + row.Field<string>("電話番号")); // expect: PRV4001
    }

    public void View(DataTable members)
    {
        foreach (DataRowView row in members.DefaultView)
            Console.WriteLine((string)row["shimei"]); // expect: PRV4001
    }

    public void Numbered(DbDataReader reader) => Console.WriteLine(reader.GetString(reader.GetOrdinal("email"))); // expect: PRV4001

    public void NumberedBefore(DbDataReader reader)
    {
        var place = reader.GetOrdinal("phone_number");
        while (reader.Read())
            Console.WriteLine(reader.GetFieldValue<string>(place)); // expect: PRV4001
    }
}
