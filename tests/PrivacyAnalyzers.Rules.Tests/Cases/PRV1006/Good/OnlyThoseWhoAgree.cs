// Who refused is left behind: nobody's wish is lost.
public class OldCustomer
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public bool OptOut { get; set; }
}

public class Member
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
    public bool OptOut { get; set; }
}

public class Import(List<Member> members)
{
    public void Filtered(List<OldCustomer> old) =>
        members.AddRange(old.Where(customer => !customer.OptOut).Select(customer => new Member { Name = customer.Name, Email = customer.Email })); // mutate: old.Where(customer => !customer.OptOut) ==> old

    public void InLoop(List<OldCustomer> old)
    {
        foreach (var customer in old)
        {
            if (customer.OptOut)
                continue;
            members.Add(new Member { Name = customer.Name, Email = customer.Email });
        }
    }
}
