// Other columns of the same rows, the number of a column itself, and lists that keep no rows.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Data;
using System.Data.Common;

public class Printer
{
    public void Table(DataTable members)
    {
        foreach (DataRow row in members.Rows)
            Console.WriteLine(row["商品名"].ToString()); // mutate: 商品名 ==> 氏名
    }

    public void Number(DbDataReader reader) => Console.WriteLine("column " + reader.GetOrdinal("email"));

    public void Other(DbDataReader reader) => Console.WriteLine(reader.GetString(reader.GetOrdinal("status"))); // mutate: status ==> email

    public void Labels(ArrayList texts)
    {
        foreach (Dictionary<string, string> text in texts)
            Console.WriteLine(text["email"]);
    }
}
