using System;

namespace PrivacyAnalyzers.Recognition;

/// <summary>All that the tool knows of names, read once in a process and never changed.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Shared = new(() => new Lexicon());

    private Lexicon()
    {
        Types = new TypeLexicon(LexiconFile.Read("types.yml"));
        Names = new NameLexicon(LexiconFile.Read("categories.yml"), Types);
        Shapes = new ShapeLexicon(LexiconFile.Read("shapes.yml"));
        Contact = new ContactLexicon(LexiconFile.Read("contact.yml"));
        Lists = new ListLexicon(LexiconFile.Read("lists.yml"));
        Purposes = new PurposeLexicon(LexiconFile.Read("purposes.yml"));
        Redaction = new RedactionLexicon(LexiconFile.Read("redaction.yml"));
        Messages = new MessageLexicon(LexiconFile.Read("messages.yml"));
        StopRequests = new StopRequestLexicon(LexiconFile.Read("stop-requests.yml"));
        WaysOut = new WayOutLexicon(LexiconFile.Read("ways-out.yml"));
        Identity = new IdentityLexicon(LexiconFile.Read("identity.yml"));
        LookUps = new LookUpLexicon(LexiconFile.Read("lookups.yml"));
        Passwords = new PasswordLexicon(LexiconFile.Read("passwords.yml"));
        Caches = new CacheLexicon(LexiconFile.Read("caches.yml"));
        Phishing = new PhishingLexicon(LexiconFile.Read("phishing.yml"));
        Addressees = new AddresseeLexicon(LexiconFile.Read("addressees.yml"));
        MadeUp = new MadeUpLexicon(LexiconFile.Read("made-up.yml"));
        Circles = new CircleLexicon(LexiconFile.Read("circles.yml"));
        WrittenData = new WrittenDataLexicon(LexiconFile.Read("written-data.yml"));
        Relations = new RelationLexicon(LexiconFile.Read("relations.yml"));
        Hosts = new HostLexicon(LexiconFile.Read("hosts.yml"));
    }

    /// <summary>The lexicon built into this assembly.</summary>
    public static Lexicon Default => Shared.Value;

    /// <summary>Names of types.</summary>
    public TypeLexicon Types { get; }

    /// <summary>Names of data.</summary>
    public NameLexicon Names { get; }

    /// <summary>Well-known types and members.</summary>
    public ShapeLexicon Shapes { get; }

    /// <summary>Whether a person may be contacted.</summary>
    public ContactLexicon Contact { get; }

    /// <summary>Lists of people who may be contacted, or must not be.</summary>
    public ListLexicon Lists { get; }

    /// <summary>Why code runs.</summary>
    public PurposeLexicon Purposes { get; }

    /// <summary>Methods that take personal data out of a value.</summary>
    public RedactionLexicon Redaction { get; }

    /// <summary>Messages between the parts of a program.</summary>
    public MessageLexicon Messages { get; }

    /// <summary>Code that carries out requests to be left alone.</summary>
    public StopRequestLexicon StopRequests { get; }

    /// <summary>Ways to get no more messages.</summary>
    public WayOutLexicon WaysOut { get; }

    /// <summary>Code that establishes who asks.</summary>
    public IdentityLexicon Identity { get; }

    /// <summary>How people are looked up.</summary>
    public LookUpLexicon LookUps { get; }

    /// <summary>How long passwords must be.</summary>
    public PasswordLexicon Passwords { get; }

    /// <summary>What keeps things for everybody.</summary>
    public CacheLexicon Caches { get; }

    /// <summary>What makes a message read like a false one.</summary>
    public PhishingLexicon Phishing { get; }

    /// <summary>Who messages go to.</summary>
    public AddresseeLexicon Addressees { get; }

    /// <summary>Code whose people are invented.</summary>
    public MadeUpLexicon MadeUp { get; }

    /// <summary>Circles of people wider than those who need to know.</summary>
    public CircleLexicon Circles { get; }

    /// <summary>Data of people that is written into code.</summary>
    public WrittenDataLexicon WrittenData { get; }

    /// <summary>What people are to each other.</summary>
    public RelationLexicon Relations { get; }

    /// <summary>Well-known services by their hosts.</summary>
    public HostLexicon Hosts { get; }
}
