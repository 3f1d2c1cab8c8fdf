import {
  Instant,
  Int,
  Json,
  Table,
  TenantEntity,
  Text,
  Uuid,
  type GrantLevel,
  type Role,
} from '@omni/platform';
import type { Graph } from '../graph/graph.types';

export const VERSION_STATUSES = ['draft', 'published', 'retired'] as const;
export type VersionStatus = (typeof VERSION_STATUSES)[number];

/** Whose rights the runs of a version have: those that the publisher had. */
export interface Publisher {
  memberId: string;
  userId: string;
  role: Role;
  grants: Readonly<Record<string, GrantLevel>>;
}

/** One state of a workflow. Published it never changes again, and what runs by it runs by it to the end. */
@Table('workflow.workflow_versions', 'workflow_version')
export class WorkflowVersion extends TenantEntity {
  @Uuid({ column: 'workflow_definition_id' }) workflowId!: string;
  @Int() versionNo!: number;
  @Text() status: VersionStatus = 'draft';
  @Json() graph!: Graph;
  @Json({ nullable: true }) inputSchema: Record<string, unknown> | null = null;
  @Text() sha256!: string;
  @Instant({ nullable: true }) publishedAt: string | null = null;
  @Uuid({ nullable: true }) publishedById: string | null = null;
  /** null: the house, which may do everything */
  @Json({ nullable: true }) publisher: Publisher | null = null;
  @Text({ nullable: true }) note: string | null = null;
  @Int({ nullable: true }) restoredFromNo: number | null = null;
  /** what the last dry run said */
  @Json({ nullable: true }) testReport: Record<string, unknown> | null = null;
}
