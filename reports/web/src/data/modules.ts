// Which part of the tree a path belongs to.

const moduleOf = (path: string): string => {
  const source = path.indexOf('/src/');
  if (source > 0) return path.slice(0, source);
  return path.startsWith('src/') || !path.includes('/') ? '' : path.slice(0, path.indexOf('/'));
};

const packageOf = (path: string): string =>
  path.replace(/^.*?src\/(?:main|test)\/(?:java|python|resources)\//, '').split('/').slice(0, -1).join('/');

const commonPrefix = (paths: string[]): number => {
  const [first = '', ...others] = paths;
  const parts = first.split('/');
  return others.reduce((length, path) => {
    const each = path.split('/');
    let same = 0;
    while (same < length && each[same] === parts[same]) same++;
    return same;
  }, parts.length);
};

export interface Areas {
  /** What an area is called: Module, or Package in a tree of one module. */
  word: string;
  of: (path: string) => string;
}

/** Modules; or, in a tree of one module, the packages below the one that all have in common. */
export const areasOf = (paths: string[]): Areas => {
  const modules = new Set(paths.map(moduleOf));
  if (modules.size > 1) return { word: 'Module', of: (path) => moduleOf(path) || '(root)' };
  const packages = [...new Set(paths.map(packageOf))];
  const common = packages.length > 1 ? commonPrefix(packages) : 0;
  return {
    word: 'Package',
    of: (path) => packageOf(path).split('/').slice(common, common + 2).join('/') || '(root)',
  };
};
