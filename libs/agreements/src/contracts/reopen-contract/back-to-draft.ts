import type { Unit } from '@omni/platform';
import type { Contract } from '../contract.entity';
import { addContractVersion, currentVersion } from '../versions';

/** What was sent stays as it was sent: work goes on in a version of its own. */
export function backToDraft(unit: Unit, contract: Contract, verb: 'reopen' | 'recall'): void {
  contract.reopen(verb);
  const former = currentVersion(contract);
  const version = addContractVersion(unit, contract, {
    kind: 'original',
    body: former.body,
    variables: former.variables,
  });
  contract.currentVersionId = version.id;
  contract.versionNo = version.versionNo;
}
