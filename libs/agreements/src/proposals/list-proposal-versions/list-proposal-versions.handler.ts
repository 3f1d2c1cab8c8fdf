import { QueryHandler } from '@nestjs/cqrs';
import type { Answers } from '@omni/platform';
import type { z } from 'zod';
import { readVersions } from '../drafting/versions';
import { proposals } from '../proposal.resource';
import { versionView } from '../proposal.view';
import { ListProposalVersions } from './list-proposal-versions.query';

@QueryHandler(ListProposalVersions)
export class ListProposalVersionsHandler implements Answers<typeof ListProposalVersions> {
  async execute({
    reader,
    input,
  }: ListProposalVersions): Promise<z.input<(typeof ListProposalVersions)['decl']['output']>> {
    const { organization, tx } = reader;
    const [, versions] = await Promise.all([
      reader.get(proposals, input.id),
      readVersions({ tenantId: organization.id, sql: tx.rows.bind(tx) }, input.id),
    ]);
    const isClient = reader.principal.role === 'client';
    const shown = isClient ? versions.filter((version) => version.frozenAt !== null) : versions;
    return { data: shown.reverse().map(versionView) };
  }
}
