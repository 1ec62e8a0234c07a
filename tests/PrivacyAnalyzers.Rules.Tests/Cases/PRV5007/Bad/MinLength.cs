// On the new password, by annotation of ours and under a name that says nothing.
using System.ComponentModel.DataAnnotations;
using PrivacyAnalyzers.Annotations;

public class ChangeForm
{
    [CredentialData]
    [MinLength(10)] // expect: PRV5007
    public string Wanted { get; set; }
}
