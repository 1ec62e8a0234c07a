// An entity, with no more than a list of contacts shows.
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[Table("contacts")]
public class Contact
{
    public string FullName { get; set; }
    public string Email { get; set; }
}

[Authorize]
public class ContactsController(IQueryable<Contact> contacts) : ControllerBase
{
    [HttpGet]
    public List<Contact> All() => contacts.ToList();
}
