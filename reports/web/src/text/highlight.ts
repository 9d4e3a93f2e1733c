// Enough of Java and Python to tell words from strings and comments.

export interface Token {
  text: string;
  kind: '' | 'keyword' | 'string' | 'comment' | 'number' | 'annotation';
}

const JAVA =
  /(\/\/.*|\/\*[\s\S]*?(?:\*\/|$)|^\s*\*.*)|("""[\s\S]*?(?:"""|$)|"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?)|(@[A-Za-z_][\w.]*)|\b(abstract|assert|boolean|break|byte|case|catch|char|class|continue|default|do|double|else|enum|extends|final|finally|float|for|if|implements|import|instanceof|int|interface|long|native|new|null|package|permits|private|protected|public|record|return|sealed|short|static|super|switch|synchronized|this|throw|throws|transient|true|false|try|var|void|volatile|while|yield)\b|\b(\d[\w.]*)/g;
const PYTHON =
  /(#.*)|("""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?)|(@[A-Za-z_][\w.]*)|\b(and|as|assert|async|await|break|class|continue|def|del|elif|else|except|False|finally|for|from|global|if|import|in|is|lambda|None|nonlocal|not|or|pass|raise|return|True|try|while|with|yield)\b|\b(\d[\w.]*)/g;
const KINDS = ['comment', 'string', 'annotation', 'keyword', 'number'] as const;
const MAX_LINE = 2000;

/** The tokens of one line; a very long line stays whole. */
export const tokens = (line: string, path: string): Token[] => {
  if (line.length > MAX_LINE) return [{ text: line, kind: '' }];
  const found: Token[] = [];
  let end = 0;
  for (const match of line.matchAll(path.endsWith('.py') ? PYTHON : JAVA)) {
    if (match.index > end) found.push({ text: line.slice(end, match.index), kind: '' });
    const group = match.slice(1).findIndex((part) => part !== undefined);
    found.push({ text: match[0], kind: KINDS[group] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < line.length) found.push({ text: line.slice(end), kind: '' });
  return found;
};
