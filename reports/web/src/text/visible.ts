// Names and source text come from strangers.

const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The text with its control and direction characters spelt out, so that it reads as it is. */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (char) => `\u27e8${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}\u27e9`);

/** A word of a shell command. */
export const shellWord = (text: string): string => {
  const plain = visible(text.replace(/\s+/g, ' '));
  return /^[\w@%+=:,./-]+$/.test(plain) && !plain.startsWith('-') ? plain : `'${plain.replaceAll("'", `'\\''`)}'`;
};

/** A qualified name in two parts: where it is, and what it is called. */
export const split = (symbol: string): [string, string] => {
  const method = symbol.indexOf('#');
  const end = method < 0 ? symbol.length : method;
  const dot = symbol.lastIndexOf('.', end);
  return dot < 0 || symbol.includes(' ') ? ['', symbol] : [symbol.slice(0, dot + 1), symbol.slice(dot + 1)];
};

/** A symbol without its packages: `KStream#process(Named,String...)`. */
export const shortSymbol = (symbol: string): string => visible(symbol).replace(/\b(?:[a-z_]\w*\.)+(?=[A-Z])/g, '');

export const simpleName = (symbol: string): string => visible(split(symbol)[1]);

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

const grouped = new Intl.NumberFormat('en');

export const figure = (value: number): string => grouped.format(value);

/** `import-paths` as `Import paths`. */
export const title = (id: string): string => {
  const words = visible(id).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
