import { addDays, addMonths, type Unit } from '@omni/platform';
import type { Contract } from '../contract.entity';
import { ContractRenewed, contractFacts } from '../contract.events';
import { addContractVersion, currentVersion } from '../versions';

/**
 * The last day of the term that follows. A term begins the day after the one before, so that months of different
 * length do not wear the date down: a year that ends on 28 February is followed by one that ends on the 29th.
 */
export const nextEnd = (endsOn: string, months: number): string =>
  addDays(addMonths(addDays(endsOn, 1), months), -1);

/** Goes on until a day, with the same text as a version of its own. Notice that was given is taken back by it. */
export function renew(
  unit: Unit,
  contract: Contract,
  { endsOn, automatic, changeNote }: { endsOn: string; automatic: boolean; changeNote?: string | undefined },
): void {
  const former = currentVersion(contract);
  const previousEndsOn = contract.endsOn;
  const version = addContractVersion(unit, contract, {
    kind: 'renewal',
    status: 'signed',
    body: former.body,
    variables: former.variables,
    changeNote: changeNote ?? `Renewed until ${endsOn}`,
    effectiveOn: previousEndsOn ? addDays(previousEndsOn, 1) : unit.today,
    frozenAt: unit.now,
    // Nobody signs a renewal: it rests on the signatures of what it renews.
    signedAt: former.signedAt,
  });
  contract.currentVersionId = version.id;
  contract.versionNo = version.versionNo;
  contract.endsOn = endsOn;
  contract.noticeGivenOn = null;
  unit.emit(ContractRenewed, contract, { ...contractFacts(contract), automatic, previousEndsOn, endsOn });
}
