// Tokens that open nothing.
using Microsoft.Extensions.Logging;

public class SyntaxToken
{
    public string Text { get; set; }
}

public class Parser(ILogger<Parser> logger)
{
    public void Parse(SyntaxToken token, CancellationToken cancellationToken, string separatorToken)
    {
        logger.LogDebug("{Token} {Separator}", token.Text, separatorToken);
        logger.LogDebug("{Cancelled} {Token}", cancellationToken.IsCancellationRequested, token);
    }
}
