import { Flag, Instant, Json, Table, TenantEntity, Text, transition, Uuid } from '@omni/platform';
import { importTransitions, type ImportStatus } from './import-job.transitions';

export interface ImportCounts {
  /** rows of data in the file */
  total: number;
  /** rows that the running phase has been through */
  processed: number;
  valid: number;
  invalid: number;
  created: number;
  updated: number;
  skipped: number;
  failed: number;
  reverted: number;
}

export const NO_COUNTS: ImportCounts = {
  total: 0,
  processed: 0,
  valid: 0,
  invalid: 0,
  created: 0,
  updated: 0,
  skipped: 0,
  failed: 0,
  reverted: 0,
};

@Table('exchange.import_jobs', 'import')
export class ImportJob extends TenantEntity {
  @Text() entityType!: string;
  @Text() format: 'csv' = 'csv' as const;
  @Text({ nullable: true }) filename: string | null = null;
  @Text({ nullable: true }) fileSha256: string | null = null;
  @Text({ nullable: true }) encoding: string | null = null;
  @Text({ nullable: true }) delimiter: string | null = null;
  /** the product whose export this is, where it was recognised */
  @Text({ nullable: true }) source: string | null = null;
  @Json() headers: string[] = [];
  /** header to target */
  @Json() mapping: Record<string, string> = {};
  /** what the whole column told about its values, by header */
  @Json() columnFacts: Record<string, ColumnFacts> = {};
  @Text() mode: 'create' | 'update' | 'upsert' = 'upsert';
  @Text({ array: true }) matchOn: string[] = [];
  @Text() duplicatePolicy: 'skip' | 'update' | 'error' = 'skip';
  /** creates what a reference names and nobody knows yet, such as the client of a contact */
  @Flag() createMissing = false;
  @Text() status: ImportStatus = 'uploaded';
  @Json() counts: ImportCounts = { ...NO_COUNTS };
  @Text({ nullable: true }) failure: string | null = null;
  /** whoever asked for it: rows are written with their rights */
  @Uuid({ nullable: true }) memberId: string | null = null;
  @Instant({ nullable: true }) completedAt: string | null = null;
  @Instant({ nullable: true }) revertUntil: string | null = null;
  @Instant({ nullable: true }) purgedAt: string | null = null;

  move(verb: string): void {
    this.status = transition('import', importTransitions, this.status, verb);
  }
}

export interface ColumnFacts {
  dateOrder?: 'dmy' | 'mdy';
  decimalMark?: '.' | ',';
}
