using OnlineShop.Messaging;
using PrivacyAnalyzers.Annotations;

namespace OnlineShop.Recruiting;

/// <summary>Buyers are left alone; those who once applied gave their address for just this.</summary>
[ProcessedFor("recruiting")]
public sealed class InviteFormerApplicants(IMailSender mail)
{
    public async Task<int> RunAsync(IReadOnlyCollection<Applicant> applicants)
    {
        foreach (var applicant in applicants)
            await mail.SendAsync(applicant.Email, "アルバイト募集のお知らせ", "年末の繁忙期に一緒に働きませんか。");

        return applicants.Count;
    }

    public Task ConfirmInterviewAsync(Applicant applicant) =>
        mail.SendAsync(applicant.Email, "面接日時のご連絡", $"面接は {applicant.InterviewAt:g} です。");
}
