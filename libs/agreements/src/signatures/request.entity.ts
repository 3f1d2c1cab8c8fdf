import { Instant, Int, Json, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import { requestTransitions, type RequestStatus, type SubjectType } from './request.transitions';
import type { Signer } from './signer.entity';

export interface RequestError {
  code: string | null;
  message: string;
  at: string;
}

/** One round of signatures on one version of a document. */
@Table('agreements.signature_requests', 'signature_request')
export class SignatureRequest extends TenantEntity {
  @Text() subjectType!: SubjectType;
  @Uuid() subjectId!: string;
  @Uuid() versionId!: string;
  @Text() title!: string;
  @Text({ nullable: true }) message: string | null = null;
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  /** `internal`, or the provider behind the connection */
  @Text() provider = 'internal';
  @Uuid({ nullable: true }) connectionId: string | null = null;
  @Text({ nullable: true }) externalId: string | null = null;
  @Text({ nullable: true, secret: true }) hookHash: string | null = null;
  @Text({ nullable: true, secret: true }) hookSealed: string | null = null;
  /** of the content that is signed */
  @Text() documentSha256!: string;
  @Text() status: RequestStatus = 'draft';
  @Text() signingOrder: 'parallel' | 'sequential' = 'parallel';
  @Instant() expiresAt!: string;
  @Int({ nullable: true }) reminderEveryDays: number | null = null;
  @Instant({ nullable: true }) nextReminderAt: string | null = null;
  @Text() consentVersion!: string;
  @Text() consentText!: string;
  @Instant({ nullable: true }) sentAt: string | null = null;
  @Instant({ nullable: true }) completedAt: string | null = null;
  /** when it was over, however it ended: retention runs from here */
  @Instant({ nullable: true }) endedAt: string | null = null;
  @Text({ nullable: true }) cancelReason: string | null = null;
  /** of the sealed PDF's bytes */
  @Text({ nullable: true }) sealedSha256: string | null = null;
  @Uuid({ nullable: true }) completedFileId: string | null = null;
  @Uuid({ nullable: true }) certificateFileId: string | null = null;
  @Json({ nullable: true }) error: RequestError | null = null;
  /** retention emptied it */
  @Instant({ nullable: true }) purgedAt: string | null = null;

  declare signers?: Signer[];

  move(verb: string): void {
    this.status = transition('signature request', requestTransitions, this.status, verb);
  }

  send(at: string): void {
    this.move('send');
    this.sentAt = at;
    this.scheduleReminder(at);
  }

  /** The next reminder, so many days from a moment; none once it is over. */
  scheduleReminder(from: string): void {
    const days = this.reminderEveryDays;
    this.nextReminderAt = days === null ? null : new Date(Date.parse(from) + days * 86_400_000).toISOString();
  }

  end(verb: 'complete' | 'decline' | 'expire' | 'cancel', at: string): void {
    this.move(verb);
    this.endedAt = at;
    this.nextReminderAt = null;
    if (verb === 'complete') this.completedAt = at;
  }
}

/** Signed here, and not at a provider; holds for plain rows too. */
export const isInternal = ({ provider }: Pick<SignatureRequest, 'provider'>): boolean =>
  provider === 'internal';
