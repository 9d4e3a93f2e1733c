// Values that other commands wrote: read with care, since they may be of any version.

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const object = (value: unknown): Json => (isObject(value) ? value : {});

export const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

export const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

export const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text).filter((each) => each !== '') : []);

export const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

export const flag = (value: unknown): boolean => value === true;

/** The object that a text holds; an empty one if it holds none. */
export const parsed = (json: string): Json => {
  try {
    return object(JSON.parse(json));
  } catch {
    return {};
  }
};
