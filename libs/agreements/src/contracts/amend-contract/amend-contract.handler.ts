import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import { resolveClauses } from '../../clauses/resolve-clauses';
import { PartyFacts } from '../../parties/party-facts';
import { EndRequests } from '../../signatures/end-request/end-requests';
import { UseTemplate } from '../../templates/use-template';
import { placeLines } from '../contract-text';
import type { Contract } from '../contract.entity';
import { amendmentPending, contractNotSigned, noAmendment } from '../contract.errors';
import { ContractAmendmentDrafted, contractFacts } from '../contract.events';
import { addContractVersion, currentVersion, hashOfText, loadContract, versionOf } from '../versions';
import { AmendContract, ReviseAmendment, WithdrawAmendment } from './amend-contract.command';

@CommandHandler(AmendContract)
export class AmendContractHandler implements Handles<typeof AmendContract> {
  constructor(
    private readonly templates: UseTemplate,
    private readonly parties: PartyFacts,
  ) {}

  async execute({ unit, input }: AmendContract): Promise<Contract> {
    const contract = await loadContract(unit, input.id);
    if (contract.status !== 'signed') throw contractNotSigned(contract.status);
    if (contract.pendingVersionId) throw amendmentPending();
    const { templateId, variables = {}, changeNote, effectiveOn = null, terms = null } = input;
    const present = input.body ? await resolveClauses(unit, input.body) : currentVersion(contract).body;
    const added = templateId
      ? await this.templates.render(unit, {
          templateId,
          kinds: ['amendment'],
          variables,
          known: await this.parties.known(unit, contract),
        })
      : null;
    const version = addContractVersion(unit, contract, {
      kind: 'amendment',
      body: placeLines([...present, ...(added?.body ?? [])], []),
      variables: templateId ? variables : null,
      changeNote,
      effectiveOn,
      terms,
    });
    contract.pendingVersionId = version.id;
    unit.emit(ContractAmendmentDrafted, contract, {
      ...contractFacts(contract),
      versionId: version.id,
      amendmentNo: version.versionNo,
      changeNote,
    });
    return contract;
  }
}

@CommandHandler(ReviseAmendment)
export class ReviseAmendmentHandler implements Handles<typeof ReviseAmendment> {
  async execute({ unit, input: { id, body, ...given } }: ReviseAmendment): Promise<Contract> {
    const contract = await loadContract(unit, id);
    if (!contract.pendingVersionId) throw noAmendment();
    const version = versionOf(contract, contract.pendingVersionId);
    if (version.status !== 'open') throw noAmendment();
    applyPatch(version, given);
    if (body) version.body = placeLines(await resolveClauses(unit, body), []);
    version.sha256 = hashOfText(contract.title, version.body);
    unit.touch(contract);
    return contract;
  }
}

@CommandHandler(WithdrawAmendment)
export class WithdrawAmendmentHandler implements Handles<typeof WithdrawAmendment> {
  constructor(private readonly requests: EndRequests) {}

  async execute({ unit, input }: WithdrawAmendment): Promise<Contract> {
    const contract = await loadContract(unit, input.id);
    if (!contract.pendingVersionId) throw noAmendment();
    versionOf(contract, contract.pendingVersionId).status = 'withdrawn';
    await this.requests.cancelOf(unit, contract.pendingVersionId, 'The amendment was withdrawn.');
    contract.pendingVersionId = null;
    return contract;
  }
}
