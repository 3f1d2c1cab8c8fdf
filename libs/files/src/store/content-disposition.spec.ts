import fc from 'fast-check';
import { contentDisposition, mayShow, servedMime } from './content-disposition';

describe('Content-Disposition', () => {
  it('carries any name as it is, and nothing of it ends the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const header = contentDisposition(name, false);
        expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[A-Za-z0-9%.!~_-]*$/);
        expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(name.toWellFormed());
        expect(/filename="([^"]*)"/.exec(header)?.[1]).not.toMatch(/["\\;%]/);
      }),
    );
  });
});

describe('types that act', () => {
  it.each([
    'text/html',
    'image/svg+xml',
    'application/xhtml+xml',
    'application/xml',
    'text/xml',
    'application/rss+xml',
    'text/javascript',
    'application/javascript',
    'application/x-shockwave-flash',
    'application/wasm',
    'multipart/related',
    'message/rfc822',
    'text/css',
  ])('%s is served as octets, and not in place', (mime) => {
    expect(servedMime(mime)).toBe('application/octet-stream');
    expect(mayShow(servedMime(mime))).toBe(false);
  });

  it.each(['application/pdf', 'image/png', 'text/plain', 'text/csv', 'video/mp4', 'application/json'])(
    '%s is served as it is',
    (mime) => {
      expect(servedMime(mime)).toBe(mime);
    },
  );
});
