import type { Unit } from '@omni/platform';
import type { Block } from '../documents/block.contract';
import type { Variables } from '../documents/merge-field.contract';
import { endsBeforeStart, partyMisplaced, partyMissing } from './contract.errors';
import type { Parties } from '../parties/party-facts';
import type { Contract } from './contract.entity';
import { contracts } from './contract.resource';
import { addContractVersion } from './versions';

export type ContractHeader = Partial<Contract> & Pick<Contract, 'title' | 'counterpartyKind' | 'currency'>;

/** A new draft with its first version. */
export function draftContract(
  unit: Unit,
  header: ContractHeader,
  text: { body: Block[]; variables: Variables | null },
): Contract {
  requireParty(header);
  requireDates(header);
  const contract = unit.create(contracts, header);
  contract.current = [];
  const version = addContractVersion(unit, contract, { kind: 'original', ...text });
  contract.currentVersionId = version.id;
  return contract;
}

/** Exactly the counterparty that its kind asks for. */
export function requireParty({
  counterpartyKind: kind,
  clientId,
  vendorId,
  employeeId,
}: Pick<Contract, 'counterpartyKind'> & Parties): void {
  if (kind === 'client' && !clientId) throw partyMissing('clientId');
  if (kind === 'vendor' && !vendorId) throw partyMissing('vendorId');
  const others = {
    clientId: kind === 'client' ? null : clientId,
    vendorId: kind === 'vendor' ? null : vendorId,
  };
  const stray = Object.entries({ ...others, employeeId: kind === 'internal' ? null : employeeId }).find(
    ([, id]) => id,
  );
  if (stray) throw partyMisplaced(stray[0]);
}

export function requireDates({ effectiveOn, endsOn }: Partial<Contract>): void {
  if (effectiveOn && endsOn && endsOn < effectiveOn) throw endsBeforeStart();
}
