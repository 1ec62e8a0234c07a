// Between two pages of a checkout.
using Microsoft.AspNetCore.Http;

public class CardForm
{
    public string CardNumber { get; set; }
}

public class Wizard
{
    public void Keep(ISession session, CardForm form) => session.SetString("card", form.CardNumber); // expect: PRV5003
}
