import { tableOf, type Unit } from '@omni/platform';
import { contentHash } from '../documents/hash';
import type { Block } from '../documents/block.contract';
import type { Contract } from './contract.entity';
import { contracts } from './contract.resource';
import { ContractVersion } from './contract-version.entity';

/** The contract for a verb, locked, with its versions: both travel together. */
export async function loadContract(unit: Unit, id: string, action?: string): Promise<Contract> {
  const [contract, versions] = await Promise.all([
    unit.load(contracts, id, action),
    unit.rows(ContractVersion, 't.contract_id = $2', [id], 't.version_no'),
  ]);
  contract.current = versions;
  return contract;
}

export async function readContractVersions(
  unit: Pick<Unit, 'sql' | 'tenantId'>,
  contractId: string,
): Promise<ContractVersion[]> {
  const table = tableOf(ContractVersion);
  return unit.sql<ContractVersion>(
    `select ${table.select} from ${table.sql} t where t.organization_id = $1 and t.contract_id = $2 order by t.version_no`,
    [unit.tenantId, contractId],
  );
}

export function versionOf(contract: Contract, id: string | null): ContractVersion {
  const found = contract.current?.find((version) => version.id === id);
  if (!found) throw new Error(`contract ${contract.id} has no version ${id ?? ''}`);
  return found;
}

/** The version in force, or of a draft the one that is worked on. A contract always has one: they are made together. */
export const currentVersion = (contract: Contract): ContractVersion =>
  versionOf(contract, contract.currentVersionId);

export function addContractVersion(
  unit: Unit,
  contract: Contract,
  values: Pick<ContractVersion, 'kind' | 'body'> & Partial<ContractVersion>,
): ContractVersion {
  const versionNo = Math.max(0, ...(contract.current ?? []).map((version) => version.versionNo)) + 1;
  const version = unit.insert(ContractVersion, {
    ...values,
    contractId: contract.id,
    versionNo,
    sha256: hashOfText(contract.title, values.body),
  });
  contract.current = [...(contract.current ?? []), version];
  return version;
}

/** What signers sign, as one hash: the title and the text. */
export const hashOfText = (title: string, body: readonly Block[]): string => contentHash({ title, body });
