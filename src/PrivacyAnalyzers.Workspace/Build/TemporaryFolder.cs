using System;
using System.IO;

namespace PrivacyAnalyzers.Workspace;

/// <summary>A folder of our own that goes away again. Its name cannot be guessed and only this user may enter it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("privacy-");

    /// <summary>The folder's full path.</summary>
    public string Path => _directory.FullName;

    /// <summary>The full path of a file in it.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <inheritdoc />
    public void Dispose()
    {
        try
        {
            _directory.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A child that is being ended may still hold a file; the system cleans its temporary folder itself.
        }
    }
}
