// A column that is blank at first, and that something may have filled by the time it is written.
using Microsoft.EntityFrameworkCore;

public class 出荷行
{
    public 出荷行()
    {
        商品コード = "";
        先方担当者名 = "";
    }

    public 出荷行(DbRow row) : this() => 先方担当者名 = row.Get();

    public int Id { get; set; }
    public string 商品コード { get; set; }
    public string 先方担当者名 { get; set; }

    public string ToLine() => string.Join(",", 商品コード, 先方担当者名);

    public void Load(DbRow row) => 先方担当者名 = row.Get();

    public void Clear(bool all)
    {
        if (all)
            先方担当者名 = "";
    }

    public string TakeName()
    {
        var name = 先方担当者名;
        先方担当者名 = null;
        return name;
    }
}

public abstract class DbRow
{
    public abstract string Get();
}

public class 棚
{
    public 出荷行 行 { get; set; }
}

// Its constructor hands it to code that is not at hand.
public class 設定
{
    public 設定(IBinder binder) => binder.Bind(this);

    public string 氏名 { get; set; } = "";
}

public interface IBinder
{
    void Bind(object target);
    bool TryBind<T>(T target);
    bool TryRead(out string value);
}

public class 行 : DbContext
{
    public DbSet<出荷行> Rows { get; set; }
}

public class 出力(IBinder binder, 行 db, DbRow source)
{
    public void Filled(string path)
    {
        var row = new 出荷行();
        row.Load(source);
        File.AppendAllText(path, row.ToLine()); // expect: PRV4006
    }

    public void OnOnePath(string path, bool known)
    {
        var row = new 出荷行();
        if (known)
            row.先方担当者名 = source.Get();
        File.AppendAllText(path, row.ToLine()); // expect: PRV4006
    }

    public void ReadOnOnePath(string path, bool known)
    {
        var row = new 出荷行();
        if (known)
            row.先方担当者名 = source.Get();
        File.AppendAllText(path, row.先方担当者名); // expect: PRV4006
    }

    public void ByItsConstructor(string path) => File.AppendAllText(path, new 出荷行(source).ToLine()); // expect: PRV4006

    public void BlankedOnOnePath(string path, bool hidden)
    {
        var row = new 出荷行(source);
        if (hidden)
            row.先方担当者名 = "";
        File.AppendAllText(path, row.ToLine()); // expect: PRV4006
    }

    public void FilledByWhoeverCalls(string path, Action<出荷行> fill)
    {
        var row = new 出荷行();
        fill(row);
        File.AppendAllText(path, row.ToLine()); // expect: PRV4006
    }

    public void ClearedPerhaps(string path, 出荷行 row, bool all)
    {
        row.Clear(all);
        File.AppendAllText(path, row.ToLine()); // expect: PRV4006
    }

    public void BlankOnOnePath(string path, 出荷行 row, bool hidden)
    {
        if (hidden)
            row.先方担当者名 = "";
        File.AppendAllText(path, row.ToLine()); // expect: PRV4006
    }

    public void Bound(string path)
    {
        var row = new 出荷行();
        binder.Bind(row);
        File.AppendAllText(path, row.ToLine()); // expect: PRV4006
        var other = new 出荷行();
        if (!binder.TryBind(other))
            other.先方担当者名 = "";
        File.AppendAllText(path, other.ToLine()); // expect: PRV4006
    }

    private void Fill(出荷行 row) => binder.Bind(row);

    public void BoundByHelper(string path)
    {
        var row = new 出荷行();
        Fill(row);
        File.AppendAllText(path, row.先方担当者名); // expect: PRV4006
    }

    public void BoundByConstructor(string path) => File.AppendAllText(path, new 設定(binder).氏名); // expect: PRV4006

    public void BoundInAList(string path)
    {
        var rows = new List<出荷行>();
        rows.Add(new 出荷行());
        binder.Bind(rows);
        foreach (var row in rows)
            File.AppendAllText(path, row.ToLine()); // expect: PRV4006
    }

    public void BoundInAnObject(string path)
    {
        var row = new 出荷行();
        binder.Bind(new 棚 { 行 = row });
        File.AppendAllText(path, row.ToLine()); // expect: PRV4006
    }

    public void Attached(string path, int id)
    {
        var row = new 出荷行 { Id = id };
        db.Entry(row).Reload();
        File.AppendAllText(path, row.ToLine()); // expect: PRV4006
    }

    public void AmongOthers(string path)
    {
        var rows = db.Rows.ToList();
        rows.Add(new 出荷行());
        foreach (var row in rows)
        {
            File.AppendAllText(path, row.ToLine()); // expect: PRV4006
            File.AppendAllText(path, row.先方担当者名); // expect: PRV4006
        }
    }

    public void AmongOthersOfAList(string path)
    {
        var rows = new List<出荷行>(db.Rows);
        rows.Add(new 出荷行());
        foreach (var row in rows)
            File.AppendAllText(path, row.ToLine()); // expect: PRV4006
    }

    public void FilledInALoop(string path)
    {
        var rows = new List<出荷行>();
        rows.Add(new 出荷行());
        rows.Add(new 出荷行 { 商品コード = "1" });
        foreach (var row in rows)
            row.先方担当者名 = source.Get();
        foreach (var row in rows)
            File.AppendAllText(path, row.ToLine()); // expect: PRV4006
    }

    public void Taken(string path, 出荷行 row)
    {
        var name = row.TakeName();
        File.AppendAllText(path, name); // expect: PRV4006
    }

    public void ByReference(string path)
    {
        var row = new 氏名行();
        binder.TryRead(out row.氏名);
        File.AppendAllText(path, row.氏名); // expect: PRV4006
    }

    public class 氏名行
    {
        public string 氏名 = "";
    }

    public void ByEvent(string path, System.Timers.Timer timer)
    {
        var row = new 出荷行();
        timer.Elapsed += (_, _) => row.先方担当者名 = source.Get();
        timer.Start();
        File.AppendAllText(path, row.ToLine()); // expect: PRV4006
    }

    public void Elsewhere(string path) => File.AppendAllText(path, System.Text.Json.JsonSerializer.Deserialize<出荷行>("").ToLine()); // expect: PRV4006
}
