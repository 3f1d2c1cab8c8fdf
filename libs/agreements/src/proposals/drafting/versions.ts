import { tableOf, type Unit } from '@omni/platform';
import { depositOf } from '../pricing';
import type { Proposal } from '../proposal.entity';
import { proposals } from '../proposal.resource';
import { ProposalVersion } from '../proposal-version.entity';
import type { VersionColumns } from './compose-version';

/** The proposal for a verb, locked, with its current version: both travel together. */
export async function loadProposal(unit: Unit, id: string, action?: string): Promise<Proposal> {
  const [proposal, versions] = await Promise.all([
    unit.load(proposals, id, action),
    unit.rows(ProposalVersion, 't.proposal_id = $2', [id], 't.version_no'),
  ]);
  proposal.current = versions;
  return proposal;
}

/** Versions for reading. */
export async function readVersions(
  unit: Pick<Unit, 'sql' | 'tenantId'>,
  proposalId: string,
): Promise<ProposalVersion[]> {
  const table = tableOf(ProposalVersion);
  return unit.sql<ProposalVersion>(
    `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t.proposal_id = $2 order by t.version_no`,
    [unit.tenantId, proposalId],
  );
}

/** The version in force. A proposal always has one: they are made together. */
export function currentOf(proposal: Proposal): ProposalVersion {
  const found = proposal.current?.find((version) => version.id === proposal.currentVersionId);
  if (!found) throw new Error(`proposal ${proposal.id} has no current version`);
  return found;
}

/** Puts a new open version under the proposal and makes it the current one. */
export function addVersion(
  unit: Unit,
  proposal: Proposal,
  versionNo: number,
  columns: VersionColumns,
): ProposalVersion {
  const version = unit.insert(ProposalVersion, { ...columns, proposalId: proposal.id, versionNo });
  proposal.current = [...(proposal.current ?? []), version];
  proposal.currentVersionId = version.id;
  proposal.versionNo = versionNo;
  takeOver(proposal, version);
  return version;
}

/** The proposal's own columns say what its current version says. */
export function takeOver(proposal: Proposal, { content, totalMinor, currency }: VersionColumns): void {
  proposal.title = content.title;
  proposal.validUntil = content.validUntil;
  proposal.totalMinor = totalMinor;
  proposal.currency = currency;
  proposal.depositMinor = depositOf(content.deposit, totalMinor);
}
