import type { PortalPermission } from '../access/permissions';

export const LINK_PURPOSES = ['login', 'invoice', 'proposal', 'sign', 'file_request'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];
export type DocumentPurpose = Exclude<LinkPurpose, 'login'>;
export const DOCUMENT_PURPOSES = LINK_PURPOSES.filter((one): one is DocumentPurpose => one !== 'login');

/** A link to log in is asked for and used at once. */
export const LOGIN_MINUTES = 15;
/** A link in a mail about a document may wait in somebody's inbox. */
export const MAX_DOCUMENT_DAYS = 30;
export const DOCUMENT_DAYS = 14;

/**
 * What a session by a document's link permits at most: such a link is passed on more easily than one to log in, so it
 * opens no more than what it was sent for.
 */
export const PERMITTED: Readonly<Record<DocumentPurpose, readonly PortalPermission[]>> = {
  invoice: ['invoices.read', 'invoices.pay'],
  proposal: ['proposals.read', 'proposals.accept'],
  sign: ['contracts.read', 'contracts.sign'],
  file_request: ['files.read', 'files.upload'],
};

/** What kind of row a document's link leads to. */
export const TARGET_TYPES: Readonly<Record<DocumentPurpose, string>> = {
  invoice: 'invoice',
  proposal: 'proposal',
  sign: 'contract',
  file_request: 'file_request',
};

export const SUBJECTS: Readonly<Record<DocumentPurpose, string>> = {
  invoice: 'sent you an invoice',
  proposal: 'sent you a proposal',
  sign: 'asks for your signature',
  file_request: 'asks you for files',
};
