// The text of a letter is written, not the letter: whom it is to stands in another member.
public class Letter
{
    public string Email { get; set; } = "";

    public string Subject { get; set; } = "";

    public string Text { get; set; } = "";
}

public class Drafts(string folder)
{
    public void Save(Letter letter)
    {
        Write(letter);
        letter.Text = "";
    }

    public void SaveAnother(Letter letter, string text)
    {
        letter.Text = text; // mutate: text; ==> letter.Email;
        Write(letter);
    }

    private void Write(Letter letter) => File.WriteAllText(Path.Combine(folder, "draft.txt"), letter.Text);
}
