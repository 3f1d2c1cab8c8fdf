import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { z } from 'zod';
import { resolveClauses } from '../../clauses/resolve-clauses';
import { fill, wordsFor } from '../../documents/merge';
import { PartyFacts } from '../../parties/party-facts';
import { agreementTemplates } from '../template.resource';
import { PreviewTemplate } from './preview-template.command';

@CommandHandler(PreviewTemplate)
export class PreviewTemplateHandler implements Handles<typeof PreviewTemplate> {
  constructor(private readonly parties: PartyFacts) {}

  async execute({
    unit,
    input,
  }: PreviewTemplate): Promise<z.input<(typeof PreviewTemplate)['decl']['output']>> {
    const [template, known] = await Promise.all([
      unit.read(agreementTemplates, input.id),
      this.parties.known(unit, input),
    ]);
    const { values, faults } = wordsFor(
      template.mergeFields,
      input.variables,
      known,
      unit.organization.locale,
    );
    const body = await resolveClauses(unit, template.body, template.clauses);
    return {
      // A gap shows as the place itself, so that whoever previews sees where it is.
      body: fill(body, Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))),
      missing: faults.map(({ pointer, code, message }) => ({
        key: pointer.split('/')[2] ?? '',
        code,
        message,
      })),
    };
  }
}
