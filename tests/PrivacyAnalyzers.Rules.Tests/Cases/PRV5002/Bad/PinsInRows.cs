// The PIN of a card; the city that is read is another row's.
using System;
using System.Data;

public class CardLetters
{
    public void Print(DataRow card, DataRow branch)
    {
        Console.WriteLine("Your branch: " + branch["city"]);
        Console.WriteLine("Your new PIN: " + card["pin_code"]); // expect: PRV5002
    }
}
