import {
  BusinessDate,
  Currency,
  Flag,
  Instant,
  Int,
  Json,
  MoneyMinor,
  Numeric,
  Table,
  TenantEntity,
  Text,
  Uuid,
  transition,
} from '@omni/platform';
import type { Custom } from '../shared/fields';
import type { CloseExplanation } from './close-score';
import { dealTransitions, type DealStatus } from './deal.transitions';
import type { LostReason } from './deal.values';

/** What a deal needs to know of a stage to stand in it. */
export interface StageFacts {
  id: string;
  pipelineId: string;
  probability: number;
}

const ARCHIVED_AFTER_DAYS = 30;
const DAY = 86_400_000;

/** A sale in the making. */
@Table('crm.deals', 'deal')
export class Deal extends TenantEntity {
  @Uuid() pipelineId!: string;
  @Uuid() stageId!: string;
  /** since when it stands in its stage: what rotting is counted from */
  @Instant() stageEnteredAt!: string;
  /** the open stage that it left when it was won or lost */
  @Uuid({ nullable: true }) leftStageId: string | null = null;
  @Text() name!: string;
  @Uuid({ nullable: true }) clientId: string | null = null;
  @Uuid({ nullable: true }) contactId: string | null = null;
  @Uuid() ownerMemberId!: string;
  @MoneyMinor({ nullable: true }) amountMinor: number | null = null;
  @Currency() currency!: string;
  /** percent: the stage's own unless overridden */
  @Int({ nullable: true }) probability: number | null = null;
  @Flag() probabilityOverridden = false;
  @Text() status: DealStatus = 'open';
  @BusinessDate({ nullable: true }) expectedCloseOn: string | null = null;
  @Instant({ nullable: true }) closedAt: string | null = null;
  @Text({ nullable: true }) lostReason: LostReason | null = null;
  @Text({ nullable: true }) lostNote: string | null = null;
  @Uuid({ nullable: true }) sourceLeadId: string | null = null;
  @Uuid({ nullable: true }) engagementId: string | null = null;
  @Numeric(5, 4, { nullable: true }) closeScore: string | null = null;
  @Json({ nullable: true }) closeExplanation: CloseExplanation | null = null;
  @Instant({ nullable: true }) archivedAt: string | null = null;
  /** when the schedule may archive it */
  @Instant({ nullable: true }) archiveDueAt: string | null = null;
  @Json({ nullable: true }) custom: Custom | null = null;

  /** Moves inside open; the stage's probability comes along unless the deal has one of its own. */
  moveTo(stage: StageFacts, now: string, verb: keyof typeof dealTransitions = 'move'): void {
    this.status = transition('deal', dealTransitions, this.status, verb);
    if (this.stageId !== stage.id) this.stageEnteredAt = now;
    this.stageId = stage.id;
    this.pipelineId = stage.pipelineId;
    if (!this.probabilityOverridden) this.probability = stage.probability;
  }

  win(stage: StageFacts, now: string): void {
    this.close(stage, now, 'win');
  }

  lose(stage: StageFacts, reason: LostReason, note: string | null, now: string): void {
    this.close(stage, now, 'lose');
    this.lostReason = reason;
    this.lostNote = note;
  }

  reopen(stage: StageFacts, now: string): void {
    this.moveTo(stage, now, 'reopen');
    Object.assign(this, {
      closedAt: null,
      lostReason: null,
      lostNote: null,
      leftStageId: null,
      archivedAt: null,
      archiveDueAt: null,
    });
  }

  unarchive(now: string): void {
    this.archivedAt = null;
    this.archiveDueAt = archiveDate(now);
  }

  /** What the outcome is worth is no longer a guess. */
  private close(stage: StageFacts, now: string, verb: 'win' | 'lose'): void {
    const left = this.stageId;
    this.probabilityOverridden = false;
    this.moveTo(stage, now, verb);
    this.leftStageId = left;
    this.closedAt = now;
    this.archiveDueAt = archiveDate(now);
  }
}

const archiveDate = (now: string): string =>
  new Date(Date.parse(now) + ARCHIVED_AFTER_DAYS * DAY).toISOString();
