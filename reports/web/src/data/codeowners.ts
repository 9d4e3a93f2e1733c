// Who owns a path, as forges read CODEOWNERS: the last line that matches decides.

interface Line {
  matches: RegExp;
  owners: string[];
}

const escaped = (text: string): string => text.replace(/[.+^${}()|[\]\\?]/g, '\\$&');

const toRegExp = (pattern: string): RegExp => {
  const rooted = pattern.replace(/\/$/, '').includes('/');
  const folder = pattern.endsWith('/');
  const body = pattern
    .replace(/^\/|\/$/g, '')
    .split('/')
    .map((part) => (part === '**' ? '**' : escaped(part).replace(/\*+/g, '[^/]*')))
    .join('/')
    .replace(/^\*\*\//, '(?:.*/)?')
    .replace(/\/\*\*$/, '/.*')
    .replace(/\/\*\*\//g, '/(?:.*/)?')
    .replace(/^\*\*$/, '.*');
  const deep = pattern.endsWith('/*') ? '' : '(?:/.*)?';
  return new RegExp(`^${rooted ? '' : '(?:.*/)?'}${body}${folder ? '/.*' : deep}$`);
};

const lines = (text: string): Line[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('[') && !line.startsWith('^['))
    .map((line) => {
      const [pattern = '', ...owners] = line.split(/\s+/);
      return { matches: toRegExp(pattern), owners };
    });

/** A function from a path to its owners, none if nobody is named. */
export const ownersOf = (codeowners: string): ((path: string) => string[]) => {
  const rules = lines(codeowners).reverse();
  const known = new Map<string, string[]>();
  return (path) => {
    let owners = known.get(path);
    if (owners === undefined) {
      owners = rules.find((rule) => rule.matches.test(path))?.owners ?? [];
      known.set(path, owners);
    }
    return owners;
  };
};
