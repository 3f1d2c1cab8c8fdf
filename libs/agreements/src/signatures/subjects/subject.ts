import type { Reader, Unit } from '@omni/platform';
import type { Block } from '../../documents/block.contract';
import type { SignatureRequest } from '../request.entity';
import type { SubjectType } from '../request.transitions';

/** What is put before signers. */
export interface SubjectDocument {
  title: string;
  number: string | null;
  body: readonly Block[];
  /** of the content, as every signer is told */
  sha256: string;
}

/** A document that goes out: frozen, and by whom it is to be signed unless somebody says otherwise. */
export interface Outgoing extends SubjectDocument {
  subjectId: string;
  versionId: string;
  clientId: string | null;
  engagementId: string | null;
  contactId: string | null;
  /** it changes something that is in force already */
  amendment: boolean;
  /** tells of it once the request has its id */
  sent(request: SignatureRequest): void;
}

/** A kind of document that can be signed. The request knows no contract: it tells its subject what happened. */
export interface Subject {
  readonly type: SubjectType;
  /** Freezes what is to be signed; the actor must be allowed to. */
  begin(unit: Unit, id: string): Promise<Outgoing>;
  /** The frozen content, for signers, the PDF and checks. */
  document(reading: Unit | Reader, request: SignatureRequest): Promise<SubjectDocument>;
  /** The content's hash, computed again from what is stored. */
  contentHash(reading: Unit | Reader, request: SignatureRequest): Promise<string>;
  viewed(unit: Unit, request: SignatureRequest, signerName: string): Promise<void>;
  partlySigned(unit: Unit, request: SignatureRequest, signerName: string): Promise<void>;
  completed(
    unit: Unit,
    request: SignatureRequest,
    lastSigner: { name: string; contactId: string | null },
  ): Promise<void>;
  declined(unit: Unit, request: SignatureRequest, signerName: string, reason: string): Promise<void>;
  expired(unit: Unit, request: SignatureRequest): Promise<void>;
  cancelled(unit: Unit, request: SignatureRequest): Promise<void>;
  resumed(unit: Unit, request: SignatureRequest, signedSoFar: boolean): Promise<void>;
  /** The signed PDF has a file. */
  filed(unit: Unit, request: SignatureRequest, fileId: string): Promise<void>;
}
