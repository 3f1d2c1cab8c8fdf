import { QueryHandler } from '@nestjs/cqrs';
import { notFound, type Answers } from '@omni/platform';
import type { DocumentModel } from '../../documents/pdf';
import { unsignedModel } from '../../documents/unsigned-model';
import { shownVersions } from '../read-versions/contract-versions.handler';
import { PrintContract } from './print-contract.query';

@QueryHandler(PrintContract)
export class PrintContractHandler implements Answers<typeof PrintContract> {
  async execute({ reader, input }: PrintContract): Promise<DocumentModel> {
    const { contract, versions } = await shownVersions(reader, input.id);
    const version =
      versions.find(({ id, versionNo }) =>
        input.version === undefined ? id === contract.currentVersionId : versionNo === input.version,
      ) ?? (input.version === undefined ? versions.at(-1) : undefined);
    if (!version) throw notFound('contract version');
    const { title, number } = contract;
    const { body, sha256, frozenAt, updatedAt } = version;
    return unsignedModel(reader.organization, { title, number, body, sha256, madeAt: frozenAt ?? updatedAt });
  }
}
