import { convert } from 'html-to-text';
import sanitizeHtml from 'sanitize-html';

/** Made when first needed: the libraries are loaded then, and most processes never are asked. */
const options = (): sanitizeHtml.IOptions => ({
  allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img', 'del', 'ins'],
  allowedAttributes: {
    a: ['href', 'name', 'title', 'target', 'rel'],
    img: ['src', 'alt', 'title', 'width', 'height'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['https', 'cid'] },
  allowProtocolRelative: false,
  // A page that a mail opens must neither reach back nor learn where it was read.
  transformTags: { a: sanitizeHtml.simpleTransform('a', { target: '_blank', rel: 'noopener noreferrer' }) },
  nestingLimit: 100,
});

let known: sanitizeHtml.IOptions | undefined;

/** HTML that may be shown inside a page of ours: no scripts, no styles, no forms, no frames. */
export const safeHtml = (html: string): string => sanitizeHtml(html, (known ??= options()));

/** What HTML says, as plain text. */
export const textOfHtml = (html: string): string =>
  convert(html, {
    wordwrap: false,
    limits: { maxInputLength: 2_000_000, maxDepth: 100 },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
    ],
  }).trim();
