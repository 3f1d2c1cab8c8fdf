import type { Unit } from '@omni/platform';
import { Contract } from './contract.entity';
import { ContractAmended, ContractSigned, ContractSuperseded, contractFacts } from './contract.events';
import type { ContractVersion } from './contract-version.entity';

interface Signing {
  version: ContractVersion;
  /** null: signed on paper */
  requestId: string | null;
  fileId: string | null;
  /** business day; today where it was signed here */
  signedOn?: string;
}

/** Everybody has signed: it binds, and takes the place of the contract that it replaces. */
export async function signContract(
  unit: Unit,
  contract: Contract,
  { verb, version, requestId, fileId, signedOn = unit.today }: Signing & { verb: 'sign' | 'mark_signed' },
): Promise<void> {
  freeze(version, unit.now);
  contract.sign(verb, version.sha256, unit.now, signedOn);
  contract.signedFileId = fileId ?? contract.signedFileId;
  version.fileId = fileId ?? version.fileId;
  unit.emit(ContractSigned, contract, {
    ...contractFacts(contract),
    versionId: version.id,
    signatureRequestId: requestId,
    documentSha256: version.sha256,
    fileId,
    signedAt: unit.now,
    effectiveOn: contract.effectiveOn,
    endsOn: contract.endsOn,
    valueMinor: contract.valueMinor,
    currency: contract.currency,
  });
  if (contract.replacesContractId) await supersede(unit, contract.replacesContractId, contract);
}

/** The amendment is signed: its text and its terms are the contract's from here on. */
export function amendInForce(
  unit: Unit,
  contract: Contract,
  { version, requestId, fileId, signedOn = unit.today }: Signing,
): void {
  freeze(version, unit.now);
  contract.currentVersionId = version.id;
  contract.pendingVersionId = null;
  contract.versionNo = version.versionNo;
  contract.documentSha256 = version.sha256;
  contract.signedFileId = fileId ?? contract.signedFileId;
  version.fileId = fileId ?? version.fileId;
  Object.assign(contract, version.terms ?? {});
  version.effectiveOn ??= signedOn;
  unit.emit(ContractAmended, contract, {
    ...contractFacts(contract),
    versionId: version.id,
    changeNote: version.changeNote,
    effectiveOn: version.effectiveOn,
    signatureRequestId: requestId,
    documentSha256: version.sha256,
  });
}

function freeze(version: ContractVersion, at: string): void {
  version.frozenAt ??= at;
  version.status = 'signed';
  version.signedAt = at;
}

async function supersede(unit: Unit, id: string, by: Contract): Promise<void> {
  const [replaced] = await unit.rows(Contract, `t.id = $2 and t.status = 'signed' and t.deleted_at is null`, [
    id,
  ]);
  if (!replaced) return;
  replaced.end('supersede', unit.today);
  unit.emit(ContractSuperseded, replaced, { ...contractFacts(replaced), replacedByContractId: by.id });
}
