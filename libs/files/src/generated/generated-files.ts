import type { Unit } from '@omni/platform';
import type { FileKind, FileVisibility } from '../files/file.choices';
import type { Sensitivity } from '../shared/fields';

/** Where files are stored from: an errand in hand, or whatever else has an organization and no transaction open. */
export interface FileContext {
  organizationId: string;
  unit<T>(work: (unit: Unit) => Promise<T>): Promise<T>;
}

export interface GeneratedFile {
  /**
   * Names the document for whoever makes it, such as `invoice <id> v1`: at most one file has it. Stored again, the file
   * that is there is answered, with the bytes that were stored first.
   */
  key: string;
  name: string;
  mime: string;
  bytes: Uint8Array;
  kind: FileKind;
  clientId?: string | null;
  engagementId?: string | null;
  projectId?: string | null;
  /** which of the engagement's template folders it is put into, where there is one */
  folder?: 'contract' | 'deliverables' | 'invoices';
  /** `internal` unless told */
  visibility?: FileVisibility;
  /** `normal` unless told */
  sensitivity?: Sensitivity;
  /** false: its words are read by nobody but people, so none of them stands in the search or in histories */
  readable?: boolean;
  /** members who may read it whatever their role, such as who asked for it */
  memberIds?: readonly string[];
  /** `generated` (unless told): made by us, and available at once. `received`: from outside, so it is scanned first. */
  origin?: 'generated' | 'received';
}

/**
 * Stores documents that other modules make or receive. It writes bytes, so it is called from errands, with no transaction
 * open; called twice with one key, as errands are, it stores once.
 */
export abstract class GeneratedFiles {
  abstract store(context: FileContext, file: GeneratedFile): Promise<{ fileId: string; versionId: string }>;
}

export interface StoredBytes {
  name: string;
  mime: string;
  sizeBytes: number;
  sha256: string;
  bytes: Uint8Array;
}

/** Hands the bytes of a file to another module of the house, such as for a mail's attachment. No policy: it is the house. */
export abstract class FileBytes {
  /**
   * The current version, or null where the file is gone or not available.
   * @param limit most bytes that the caller can take @throws Error where there are more
   */
  abstract read(context: FileContext, fileId: string, limit: number): Promise<StoredBytes | null>;
}
