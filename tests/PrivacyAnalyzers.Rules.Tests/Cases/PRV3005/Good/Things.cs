// Things have names that are theirs alone.
public class Role
{
    public int Id { get; set; }
    public string Name { get; set; }
}

public class Category
{
    public string Name { get; set; }
    public string Description { get; set; }
}

public class Catalogue(List<Role> roles, List<Category> categories)
{
    public string Describe(string name) => categories.First(c => c.Name == name).Description;

    public int IdOf(string role) => roles.Single(r => r.Name == role).Id;

    public Dictionary<string, Category> ByName() => categories.ToDictionary(c => c.Name);
}
