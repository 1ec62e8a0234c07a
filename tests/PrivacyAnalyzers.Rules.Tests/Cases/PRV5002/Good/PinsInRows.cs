// The postal code of India in a row, told by the columns that the same code reads beside it.
using System;
using System.Data;
using System.Data.Common;
using System.IO;

public class AddressLabels
{
    public void Print(DataTable buyers, string path)
    {
        using var file = new StreamWriter(path);
        file.WriteLine(buyers.Rows[0]["order_no"] + " " + buyers.Rows[0]["district"]); // mutate: district ==> remark
        file.WriteLine(buyers.Rows[0]["pincode"].ToString());
    }

    public void Print(DbDataReader reader)
    {
        var city = reader.GetString(reader.GetOrdinal("city")); // mutate: "city" ==> "note"
        Console.WriteLine(reader.GetString(reader.GetOrdinal("pin_code")) + city);
    }
}
