import { QueryHandler } from '@nestjs/cqrs';
import { notFound, type Answers } from '@omni/platform';
import type { DocumentModel } from '../../documents/pdf';
import { unsignedModel } from '../../documents/unsigned-model';
import { readVersions } from '../drafting/versions';
import { offeredDocument, proposalDocument } from '../proposal-document';
import type { Proposal } from '../proposal.entity';
import { proposals } from '../proposal.resource';
import { PrintProposal } from './print-proposal.query';

@QueryHandler(PrintProposal)
export class PrintProposalHandler implements Answers<typeof PrintProposal> {
  async execute({ reader, input }: PrintProposal): Promise<DocumentModel> {
    const { organization, tx, principal } = reader;
    const [proposal, versions] = await Promise.all([
      reader.get<Proposal>(proposals, input.id),
      readVersions({ tenantId: organization.id, sql: tx.rows.bind(tx) }, input.id),
    ]);
    // A client sees what was sent to them and nothing that is still being written.
    const shown =
      principal.role === 'client' ? versions.filter(({ frozenAt }) => frozenAt !== null) : versions;
    const version =
      input.version === undefined ? shown.at(-1) : shown.find(({ versionNo }) => versionNo === input.version);
    if (!version) throw notFound('proposal version');
    const { acceptance } = proposal;
    const document =
      acceptance?.versionId === version.id
        ? proposalDocument(proposal, version, organization.locale, acceptance)
        : offeredDocument(proposal, version, organization.locale);
    return unsignedModel(organization, { ...document, madeAt: version.frozenAt ?? version.updatedAt });
  }
}
