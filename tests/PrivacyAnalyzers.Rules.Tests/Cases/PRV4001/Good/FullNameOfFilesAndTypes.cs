// FullName of a file, a type, an assembly.
using System.Reflection;
using Microsoft.Extensions.Logging;

public class Scanner(ILogger<Scanner> logger)
{
    public void Scan(FileInfo file, DirectoryInfo folder, Type type)
    {
        logger.LogInformation("File {FullName} in {Name}", file.FullName, folder.Name);
        logger.LogInformation("Type {FullName} of {Assembly}", type.FullName, Assembly.GetExecutingAssembly().FullName);
    }
}
