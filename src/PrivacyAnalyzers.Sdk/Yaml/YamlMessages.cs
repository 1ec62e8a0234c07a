namespace PrivacyAnalyzers.Yaml;

/// <summary>The names of the reader's messages in the resources.</summary>
internal static class YamlMessages
{
    public const string TooLarge = "Yaml_TooLarge";
    public const string TooDeep = "Yaml_TooDeep";
    public const string TooManyErrors = "Yaml_TooManyErrors";
    public const string ControlCharacter = "Yaml_ControlCharacter";
    public const string Tab = "Yaml_Tab";
    public const string Indentation = "Yaml_Indentation";
    public const string ExpectedEntry = "Yaml_ExpectedEntry";
    public const string ExpectedItem = "Yaml_ExpectedItem";
    public const string EmptyKey = "Yaml_EmptyKey";
    public const string DuplicateKey = "Yaml_DuplicateKey";
    public const string NestedOnOneLine = "Yaml_NestedOnOneLine";
    public const string UnexpectedText = "Yaml_UnexpectedText";
    public const string UnexpectedCharacter = "Yaml_UnexpectedCharacter";
    public const string NotClosed = "Yaml_NotClosed";
    public const string BadEscape = "Yaml_BadEscape";
    public const string BadBlockHeader = "Yaml_BadBlockHeader";
    public const string AnchorNotSupported = "Yaml_AnchorNotSupported";
    public const string AliasNotSupported = "Yaml_AliasNotSupported";
    public const string TagNotSupported = "Yaml_TagNotSupported";
    public const string DirectiveNotSupported = "Yaml_DirectiveNotSupported";
    public const string ComplexKeyNotSupported = "Yaml_ComplexKeyNotSupported";
    public const string SecondDocumentNotSupported = "Yaml_SecondDocumentNotSupported";
}
