import ts from 'typescript';

import { resolveImport } from './resolve-import.ts';

export interface ImportedFile {
  /** As written. */
  readonly specifier: string;
  readonly line: number;
  /** `import(...)`: loaded when it is wanted. */
  readonly lazy: boolean;
  /** The names of `import type { ... }`, which leave no trace in the program; `undefined` for any other import. */
  readonly types: readonly string[] | undefined;
  /** The file of the workspace it means, `undefined` for a package. */
  readonly target: string | undefined;
}

function typesOf(node: ts.Node): readonly string[] | undefined {
  if (!ts.isImportDeclaration(node) || node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
    return undefined;
  const bindings = node.importClause.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return undefined;
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

function specifierOf(node: ts.Node): { text: string; lazy: boolean } | undefined {
  if (
    (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
    node.moduleSpecifier &&
    ts.isStringLiteral(node.moduleSpecifier)
  ) {
    return { text: node.moduleSpecifier.text, lazy: false };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { text: node.argument.literal.text, lazy: false };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [first] = node.arguments;
    return first && ts.isStringLiteralLike(first) ? { text: first.text, lazy: true } : undefined;
  }
  return undefined;
}

/** Everything a file imports, types and lazy imports included. `known` are the files of the workspace. */
export function importsOf(path: string, text: string, known: ReadonlySet<string>): ImportedFile[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const found: ImportedFile[] = [];
  const visit = (node: ts.Node) => {
    const specifier = specifierOf(node);
    if (specifier) {
      found.push({
        specifier: specifier.text,
        lazy: specifier.lazy,
        types: typesOf(node),
        line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
        target: resolveImport(path, specifier.text, known),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
