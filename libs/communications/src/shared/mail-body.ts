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

/** No hand nests deeper, and what the library does with a deep page grows with the square of its depth. */
const DEEPEST = 250;

class TooDeep extends Error {}

/**
 * HTML that may be shown inside a page of ours: no scripts, no styles, no forms, no frames. Of a page that is nested to
 * hold whoever reads it up, the words alone stay.
 */
export function safeHtml(html: string): string {
  let depth = 0;
  try {
    return sanitizeHtml(html, {
      ...(known ??= options()),
      onOpenTag: () => {
        depth += 1;
        if (depth > DEEPEST) throw new TooDeep();
      },
      onCloseTag: () => {
        depth -= 1;
      },
    });
  } catch (error) {
    if (error instanceof TooDeep) return wordsOf(html);
    throw error;
  }
}

/** Without anything that could be a tag. Each character is looked at once, whatever stands there. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^<>]*>?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Each of these puts something before every line within it, so that a page nested in them says many times its length. */
const INDENTING = /<(\/?)(?:blockquote|ul|ol)\b/g;
const MOST_INDENTED = 12;

function isIndentedDeep(safe: string): boolean {
  let depth = 0;
  for (const [, closes] of safe.matchAll(INDENTING)) {
    depth += closes ? -1 : 1;
    if (depth > MOST_INDENTED) return true;
  }
  return false;
}

/** What HTML that is safe already says, as plain text. */
export const textOfHtml = (safe: string): string =>
  convert(safe, {
    wordwrap: false,
    limits: { maxInputLength: 2_000_000, maxDepth: 100 },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
      ...(isIndentedDeep(safe)
        ? ['blockquote', 'ul', 'ol'].map((selector) => ({ selector, format: 'block' }))
        : []),
    ],
  }).trim();
