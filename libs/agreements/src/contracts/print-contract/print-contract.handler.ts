import { QueryHandler } from '@nestjs/cqrs';
import { notFound, type Answers } from '@omni/platform';
import type { DocumentModel } from '../../documents/pdf';
import { shownVersions } from '../read-versions/contract-versions.handler';
import { PrintContract } from './print-contract.query';

@QueryHandler(PrintContract)
export class PrintContractHandler implements Answers<typeof PrintContract> {
  async execute({ reader, input }: PrintContract): Promise<DocumentModel> {
    const { organization } = reader;
    const { contract, versions } = await shownVersions(reader, input.id);
    const version =
      versions.find(({ id, versionNo }) =>
        input.version === undefined ? id === contract.currentVersionId : versionNo === input.version,
      ) ?? (input.version === undefined ? versions.at(-1) : undefined);
    if (!version) throw notFound('contract version');
    return {
      title: contract.title,
      number: contract.number,
      body: version.body,
      sha256: version.sha256,
      from: organization.name,
      locale: organization.locale,
      timezone: organization.timezone,
      madeAt: version.frozenAt ?? version.updatedAt,
      signatures: [],
      certificate: null,
    };
  }
}
