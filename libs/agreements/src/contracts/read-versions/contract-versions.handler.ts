import { QueryHandler } from '@nestjs/cqrs';
import { notFound, type Answers, type Reader } from '@omni/platform';
import type { z } from 'zod';
import { documentDiff } from '../../documents/document-diff';
import { riskFlags } from '../../documents/risk-flags';
import type { Contract } from '../contract.entity';
import { contracts } from '../contract.resource';
import type { ContractVersion } from '../contract-version.entity';
import { contractVersionOf } from '../contract.view';
import { readContractVersions } from '../versions';
import { DiffContractVersions, FlagContractRisks, ListContractVersions } from './contract-versions.query';

@QueryHandler(ListContractVersions)
export class ListContractVersionsHandler implements Answers<typeof ListContractVersions> {
  async execute({
    reader,
    input,
  }: ListContractVersions): Promise<z.input<(typeof ListContractVersions)['decl']['output']>> {
    const { versions } = await shownVersions(reader, input.id);
    return { data: versions.reverse().map(contractVersionOf) };
  }
}

@QueryHandler(DiffContractVersions)
export class DiffContractVersionsHandler implements Answers<typeof DiffContractVersions> {
  async execute({
    reader,
    input,
  }: DiffContractVersions): Promise<z.input<(typeof DiffContractVersions)['decl']['output']>> {
    const { versions } = await shownVersions(reader, input.id);
    const to = pick(versions, input.to ?? versions.at(-1)?.versionNo);
    const from = pick(versions, input.from ?? Math.max(1, to.versionNo - 1));
    const name = (version: ContractVersion): string => `version ${String(version.versionNo)}`;
    const diff = documentDiff({ name: name(from), blocks: from.body }, { name: name(to), blocks: to.body });
    return { from: from.versionNo, to: to.versionNo, ...diff };
  }
}

@QueryHandler(FlagContractRisks)
export class FlagContractRisksHandler implements Answers<typeof FlagContractRisks> {
  async execute({
    reader,
    input,
  }: FlagContractRisks): Promise<z.input<(typeof FlagContractRisks)['decl']['output']>> {
    const { contract, versions } = await shownVersions(reader, input.id);
    const version =
      input.versionNo === undefined
        ? versions.find(({ id }) => id === contract.currentVersionId)
        : versions.find(({ versionNo }) => versionNo === input.versionNo);
    if (!version) throw notFound('contract version');
    return {
      versionNo: version.versionNo,
      sha256: version.sha256,
      flags: riskFlags(version.body, {
        autoRenew: version.terms?.autoRenew ?? contract.autoRenew,
        renewalNoticeDays: version.terms?.renewalNoticeDays ?? contract.renewalNoticeDays,
        endsOn: version.terms?.endsOn ?? contract.endsOn,
        governingLaw: contract.governingLaw,
      }),
    };
  }
}

/** The versions that the asker may see, oldest first. */
export async function shownVersions(
  reader: Reader,
  id: string,
): Promise<{ contract: Contract; versions: ContractVersion[] }> {
  const { organization, tx } = reader;
  const [contract, versions] = await Promise.all([
    reader.get<Contract>(contracts, id),
    readContractVersions({ tenantId: organization.id, sql: tx.rows.bind(tx) }, id),
  ]);
  const isClient = reader.principal.role === 'client';
  return { contract, versions: isClient ? versions.filter((v) => v.frozenAt !== null) : versions };
}

function pick(versions: readonly ContractVersion[], versionNo: number | undefined): ContractVersion {
  const found = versions.find((version) => version.versionNo === versionNo);
  if (!found) throw notFound('contract version');
  return found;
}
