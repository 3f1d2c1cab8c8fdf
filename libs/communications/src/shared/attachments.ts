import type { Unit } from '@omni/platform';

/** A file that may go out with a message, as the module that keeps files knows it. */
export interface AttachableFile {
  id: string;
  filename: string;
  contentType: string;
  /** bytes */
  size: number;
}

/**
 * Where attachments come from and where those of received mail go: a port for whichever module keeps files. Without one
 * messages carry no files, and of received attachments only name, type and size are kept.
 */
export abstract class AttachmentSource {
  /** The files of these ids that whoever the unit works for may send (known, clean, theirs to read); others are left out. */
  abstract find(unit: Unit, fileIds: readonly string[]): Promise<AttachableFile[]>;
  /** A file's bytes. Called with no transaction open. */
  abstract read(organizationId: string, fileId: string): Promise<Uint8Array>;
  /**
   * Keeps a received attachment; called with no transaction open, perhaps twice with the same key.
   * @returns the id of the file, or null where it is refused
   */
  abstract keep(organizationId: string, key: string, file: ReceivedFile): Promise<string | null>;
}

export interface ReceivedFile {
  filename: string;
  contentType: string;
  content: Uint8Array;
  /** it came to a mailbox that is its owner's alone: nobody else may come to read it */
  isPrivate: boolean;
}
