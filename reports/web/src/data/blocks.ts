// Reads the compressed texts that HtmlReport puts into the page.
import { gunzipSync } from 'fflate';

const encoded = (name: string): string =>
  document.querySelector(`script[data-name="${name}"]`)?.textContent ?? '';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
};

const unzipped = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  if (typeof DecompressionStream === 'undefined') return new TextDecoder().decode(gunzipSync(bytes));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
};

/** The text of that name, or "" if the page holds none. */
export const textBlock = async (name: string): Promise<string> => {
  const base64 = encoded(name);
  return base64 === '' ? '' : unzipped(bytesOf(base64));
};
