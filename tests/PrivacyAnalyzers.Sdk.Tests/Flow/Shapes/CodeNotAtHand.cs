// Where code is not at hand: mappers fill members of the same name; code that is generic is used with the types that fit.
using Microsoft.Extensions.Logging;

public interface ICommand { }
public class PayCommand : ICommand { public string CardNumber { get; set; } = ""; public string Password { get; set; } = ""; }
public class RenameCommand : ICommand { public string Title { get; set; } = ""; }
public interface IOther { }
public class OtherCommand : IOther { public string Title { get; set; } = ""; }
public interface IMapper { T Map<T>(object source); TTo Map<TFrom, TTo>(TFrom source, TTo target); }
public class Row { public string Email { get; set; } = ""; public string Code { get; set; } = ""; public int Id { get; set; } }
public class Person { public string Name { get; set; } = ""; public string Email { get; set; } = ""; [PrivacyAnalyzers.Annotations.PersonIdData, PrivacyAnalyzers.Annotations.HealthData] public string Code { get; set; } = ""; public int Id { get; set; } }
public class Behavior<T>(ILogger<Behavior<T>> logger) where T : ICommand
{
    public void Handle(T command) => logger.LogInformation("Handling {@Command}", command); // expect: FLOW1
    public void Name(T command) => logger.LogInformation("Handling {Command}", typeof(T).Name);
}
public class Quiet<T>(ILogger<Quiet<T>> logger) where T : IOther
{
    public void Handle(T command) => logger.LogInformation("Handling {@Command}", command);
}
public class Mapped(ILogger<Mapped> logger, IMapper mapper)
{
    public void Run(Person person) { var row = mapper.Map<Row>(person); logger.LogInformation("{V}", row.Code); } // expect: FLOW1
    public void Other(Person person) { var row = mapper.Map<Row>(person); logger.LogInformation("{V}", row.Id); }
    public void Into(Person person) { var row = new Row(); mapper.Map(person, row); logger.LogInformation("{V}", row.Code); } // expect: FLOW1
}
