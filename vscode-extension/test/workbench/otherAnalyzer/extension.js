// Finds, by itself as it were, the first of the findings in the open file.
const vscode = require("vscode");

exports.activate = (context) => {
  const collection = vscode.languages.createDiagnosticCollection("other");
  const show = () => {
    const { uri } = vscode.window.activeTextEditor.document;
    const [first] = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "privacy");
    const found = new vscode.Diagnostic(first.range, first.message, first.severity);
    found.code = first.code.value;
    found.source = "csharp";
    collection.set(uri, [found]);
  };
  context.subscriptions.push(
    collection,
    vscode.commands.registerCommand("other.show", show),
    vscode.commands.registerCommand("other.clear", () => collection.clear()),
  );
};
