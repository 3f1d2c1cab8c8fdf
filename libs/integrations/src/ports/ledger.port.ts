export type LedgerDocumentKind = 'customer' | 'vendor' | 'invoice' | 'credit_note' | 'bill' | 'payment';

export interface LedgerLine {
  description: string;
  /** decimal string */
  quantity: string;
  /** net, in minor units */
  amountMinor: number;
  taxMinor: number;
  /** the ledger's own account id, from the mapping; null where none is mapped */
  accountCode: string | null;
  taxCode: string | null;
}

/** How much of a payment settles which of the ledger's documents. */
export interface LedgerApplication {
  documentExternalId: string;
  amountMinor: number;
}

/** One of our documents as a ledger takes it. */
export interface LedgerDocument {
  kind: LedgerDocumentKind;
  /** our document's id */
  id: string;
  number: string | null;
  /** name of the customer or vendor */
  name: string;
  email?: string | null;
  /** the other document's external id: the customer of an invoice, the vendor of a bill, the invoice of a payment */
  partyExternalId?: string | null;
  documentExternalId?: string | null;
  /** of a payment: the documents that it settles, each in part or whole; what is left lies on account */
  applications?: readonly LedgerApplication[];
  currency?: string;
  issueDate?: string | null;
  dueDate?: string | null;
  totalMinor?: number;
  lines?: readonly LedgerLine[];
  /** voided here, to be voided there */
  voided?: boolean;
}

/** Where a document lies in the ledger. `version` is what it wants to see on the next write (QuickBooks' SyncToken). */
export interface LedgerPlace {
  externalId: string;
  version: string;
}

export interface LedgerChange extends LedgerPlace {
  kind: LedgerDocumentKind;
  status: 'open' | 'paid' | 'voided' | 'deleted';
  paidMinor: number | null;
  currency: string | null;
  paidOn: string | null;
}

export interface LedgerChanges {
  changes: LedgerChange[];
  cursor: string;
}

/** An account, or a tax code, of the ledger, for the mapping. */
export interface LedgerCode {
  code: string;
  name: string;
}

/** The books of an accountant: documents go out, what became of them comes back. */
export interface LedgerPort {
  /**
   * Creates the document, or updates it where `place` says it lies.
   * @param key idempotency key: the same key never makes a second document
   * @throws ProviderFault `conflict` when `place.version` is stale
   */
  push(document: LedgerDocument, place: LedgerPlace | null, key: string): Promise<LedgerPlace>;
  /** What lies there now; null where it is gone. */
  read(kind: LedgerDocumentKind, externalId: string): Promise<LedgerChange | null>;
  changes(cursor: string | null): Promise<LedgerChanges>;
  accounts(): Promise<LedgerCode[]>;
  taxCodes(): Promise<LedgerCode[]>;
}
