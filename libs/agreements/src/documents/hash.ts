import { canonicalJson, sha256 } from '@omni/platform';

/** The one hash of a document's content: SHA-256 over its canonical JSON, whoever computes it and when. */
export const contentHash = (content: object): string => sha256(canonicalJson(content));
