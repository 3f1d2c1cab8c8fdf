import { CommandHandler } from '@nestjs/cqrs';
import type { Handles, Unit } from '@omni/platform';
import { resolveClauses } from '../../clauses/resolve-clauses';
import type { Block } from '../../documents/block.contract';
import { PartyFacts, type Parties } from '../../parties/party-facts';
import { UseTemplate } from '../../templates/use-template';
import type { Contract } from '../contract.entity';
import { placeLines } from '../contract-text';
import { draftContract, requireParty } from '../draft-contract';
import { CreateContract } from './create-contract.command';

@CommandHandler(CreateContract)
export class CreateContractHandler implements Handles<typeof CreateContract> {
  constructor(
    private readonly parties: PartyFacts,
    private readonly templates: UseTemplate,
  ) {}

  async execute({ unit, input }: CreateContract): Promise<Contract> {
    const { templateId, variables = {}, body, ...given } = input;
    requireParty(given);
    const [client] = await Promise.all([
      this.parties.client(unit, given.clientId),
      this.parties.check(unit, given),
    ]);
    const made = templateId ? await this.render(unit, templateId, { variables, parties: given }) : null;
    const own = body ? await resolveClauses(unit, body) : null;
    const header = {
      ...present(given),
      counterpartyKind: given.counterpartyKind,
      title: made?.text(given.title) ?? given.title,
      currency: given.currency ?? client?.currency ?? unit.organization.baseCurrency,
      templateId: templateId ?? null,
    };
    // A contract of its own has no priced lines to put in their place.
    const text = placeLines(own ?? made?.body ?? [], []);
    return draftContract(unit, header, { body: text, variables: templateId ? variables : null });
  }

  private async render(
    unit: Unit,
    templateId: string,
    {
      variables,
      parties,
    }: { variables: Parameters<UseTemplate['render']>[1]['variables']; parties: Parties },
  ): Promise<{ body: Block[]; text: (given: string) => string }> {
    const known = await this.parties.known(unit, parties);
    return this.templates.render(unit, { templateId, kinds: ['contract', 'nda'], variables, known });
  }
}

/** Without what was not said: the entity's own defaults stand. */
const present = <T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
