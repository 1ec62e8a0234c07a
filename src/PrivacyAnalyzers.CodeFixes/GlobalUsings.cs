// What every way to repair is written with.
global using System.Collections.Generic;
global using System.Collections.Immutable;
global using System.Composition;
global using System.Linq;
global using Microsoft.CodeAnalysis;
global using Microsoft.CodeAnalysis.CodeFixes;
global using Microsoft.CodeAnalysis.CSharp;
global using Microsoft.CodeAnalysis.CSharp.Syntax;
global using PrivacyAnalyzers.CodeFixes.Repairing;
global using PrivacyAnalyzers.CodeFixes.Resources;
