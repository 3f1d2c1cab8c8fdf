/**
 * What a signer agrees to before they sign. A changed text gets a new version: what somebody agreed to is kept with the
 * request, word by word.
 */
export const CONSENT = {
  version: '2026-01',
  text:
    'I agree to sign this document electronically. My typed or drawn signature has the same effect as one on paper. ' +
    'I have read the document. My name, e-mail address, network address, browser and the time are kept with it as evidence.',
} as const;
