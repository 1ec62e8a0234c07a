using System.Linq;

namespace PrivacyAnalyzers.Sdk.Tests.Recognition;

public class PersonTypeTests
{
    [Theory]
    [InlineData("public class Customer { public string Name; }", "Customer")]
    [InlineData("public record Patient(int Id, string LastName);", "Patient")]
    [InlineData("public class CustomerDto { public string Email { get; set; } }", "CustomerDto")]
    [InlineData("public class RegisterModel { public string Email; public string FirstName; public string Password; }", "RegisterModel")]
    [InlineData("public class Member { public string PhoneNumber; }", "Member")]
    [InlineData("public class Client { public string ClientId; public string ClientName; }", "Client")]
    [InlineData("public class 会員 { public string 氏名; }", "会員")]
    [InlineData("public class Mst会員マスタ { public string 名前; }", "Mst会員マスタ")]
    [InlineData("public class 社員更新用entity { public int 社員番号; public string 氏名; }", "社員更新用entity")]
    [InlineData("public class Kaiin { public string Shimei; }", "Kaiin")]
    [InlineData("public class Entity { public string Email; } public class VipCustomer : Entity { }", "VipCustomer")]
    [InlineData("[DataSubject] public class Row { public string Blob; }", "Row")]
    [InlineData("public class Registration { [EmailAddress] public string Mail; [Display(Name = \"氏名\")] public string Name; public string LastName; public string FirstName; }", "Registration")]
    public void Persons(string source, string type)
    {
        var probe = new Probe(source);
        Assert.True(probe.Recognizer.IsPerson(probe.Type(type)));
    }

    [Theory]
    [InlineData("public class Company { public string Name; public string Email; public string Phone; }", "Company")]
    [InlineData("public class Product { public string Name; }", "Product")]
    [InlineData("public class Order { public string CustomerName; public string CustomerEmail; }", "Order")]
    [InlineData("public class OrderDto { public string Email; public string FirstName; public string LastName; }", "OrderDto")]
    [InlineData("public class CustomerSettings { public string Name; public string Email; }", "CustomerSettings")]
    [InlineData("public class EmailTemplate { public string Name; public string Email; }", "EmailTemplate")]
    [InlineData("public class EmailAccount { public string Email; public string DisplayName; public string Password; }", "EmailAccount")]
    [InlineData("public class MailMessageDto { public string Email; public string Subject; }", "MailMessageDto")]
    [InlineData("public class UserRole { public string Name; public int UserId; }", "UserRole")]
    [InlineData("public class UserService { public string Email; public string LastName; }", "UserService")]
    [InlineData("public class Users { public List<string> Emails; }", "Users")]
    [InlineData("public class SmtpClient2 { public string Name; public string Host; }", "SmtpClient2")]
    [InlineData("public class TreeNode { public string Name; } public class Parent { public string Name; }", "Parent")]
    [InlineData("public class Client { public string ClientId; public string ClientName; public string ClientUri; public List<string> RedirectUris; }", "Client")]
    [InlineData("public class Customer { public int Id; }", "Customer")]
    [InlineData("public class MaskedCustomer { public string Email; public string Name; }", "MaskedCustomer")]
    [InlineData("public class VendorAddress { public string City; public string PhoneNumber; public string Email; }", "VendorAddress")]
    [InlineData("public class 会社__SearchResult { public string 会社名; public string 電話番号; public string 郵便番号; }", "会社__SearchResult")]
    [InlineData("public class 会員Service { public string 氏名; }", "会員Service")]
    [InlineData("public class ExportProfile { public string Name; public string CompletedEmailAddresses; public int Kind; }", "ExportProfile")]
    [InlineData("public enum Customer { Name }", "Customer")]
    public void Others(string source, string type)
    {
        var probe = new Probe(source);
        Assert.False(probe.Recognizer.IsPerson(probe.Type(type)));
    }

    [Fact]
    public void Personal_members_come_in_declared_order_with_inherited_ones_last()
    {
        var probe = new Probe("""
            public class Entity { public int Id; public string Email; }
            public class Customer : Entity { public string Name; public string Rank; public string Phone; public bool Deleted; }
            """);
        Assert.Equal(["Name", "Phone", "Email"], probe.Recognizer.PersonalMembers(probe.Type("Customer")).Select(found => found.Member.Name));
    }

    [Fact]
    public void Contents_reach_into_members_and_elements_and_end_on_cycles()
    {
        var probe = new Probe("""
            public class Order { public List<Line> Lines; public Customer Buyer; public int Total; }
            public class Line { public string Product; public Order Order; }
            public class Customer { public string Email; public Address[] Addresses; }
            public class Address { public string City; public Customer Owner; }
            """);
        var ids = probe.Recognizer.Contents(probe.Type("Order")).Select(data => data.Category.Id).Distinct().Order();
        Assert.Equal(["address", "email"], ids);
    }

    [Theory]
    [InlineData("public class Customer { public int Id; public string Name; }", "Customer", "Id")]
    [InlineData("public class Customer { public int CustomerId; public string Name; }", "Customer", "CustomerId")]
    [InlineData("public class Shopper { public string Name; public long MemberId; }", "Shopper", "MemberId")]
    [InlineData("public class Customer { public string Name; }", "Customer", null)]
    public void The_id_stands_in_for_the_person(string source, string type, string? member)
    {
        var probe = new Probe(source);
        Assert.Equal(member, probe.Recognizer.IdMember(probe.Type(type))?.Name);
    }
}
