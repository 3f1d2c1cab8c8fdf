/** Types that a browser shows and that cannot act: no scripts, no links out. */
const SHOWN = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/avif',
  'text/plain',
  'application/pdf',
]);

/** Whether a file of this type may be shown in the browser instead of saved. */
export const mayShow = (mime: string): boolean => SHOWN.has(mime);

/** Types that act when a browser opens them: served as bytes to be saved, whatever they are called. */
const ACTIVE =
  /^(?:text\/(?:html|xml|javascript|ecmascript|css|cache-manifest)|image\/svg|application\/(?:x?html|xml|javascript|ecmascript|x-javascript|x-shockwave|wasm|x-ms|x-sh|hta|java)|multipart\/|message\/)|\+xml$/;

/** The media type that bytes of a type are served as. */
export const servedMime = (mime: string): string => (ACTIVE.test(mime) ? 'application/octet-stream' : mime);

/**
 * The header by RFC 6266: the name in UTF-8, and beside it in plain letters for old browsers. Nothing of the name can end
 * the header or begin another.
 */
export function contentDisposition(fileName: string, inline: boolean): string {
  const plain = fileName
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%;]/g, '_');
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
