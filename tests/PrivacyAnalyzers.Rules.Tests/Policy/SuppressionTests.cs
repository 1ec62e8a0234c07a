using System.Threading.Tasks;

namespace PrivacyAnalyzers.Tests.Policy;

public class SuppressionTests
{
    [Fact]
    public Task Pragmas_and_attributes_give_a_reason() => PolicyTests.Create(
        """
        #pragma warning disable {|PRV9004:PRV4001|}
        #pragma warning disable PRV4001 // Only the tester's own address gets here.
        // The tester's own address.
        #pragma warning disable PRV2001
        #pragma warning disable CS0168, {|PRV9004:PRV1001|}, CS0219 //
        #pragma warning restore PRV4001
        #pragma warning disable CS8618

        using System.Diagnostics.CodeAnalysis;

        [assembly: SuppressMessage("Privacy.Records", {|PRV9004:"PRV4001:An identifier is written to a log"|}, Scope = "module")]
        [assembly: SuppressMessage("Privacy.Records", "PRV4002", Justification = "Members of staff only.")]
        [assembly: SuppressMessage("Style", "IDE0001")]

        public class Desk
        {
            [SuppressMessage("Privacy.Records", {|PRV9004:"PRV4001"|}, Justification = "<Pending>")]
            [UnconditionalSuppressMessage(checkId: {|PRV9004:"PRV4002"|}, category: "Privacy.Records", Justification = " ")]
            public void Greet() { }

            [System.Obsolete("SuppressMessage", false)]
            public void Old() { }
        }
        """,
        null).VerifyAsync();
}
