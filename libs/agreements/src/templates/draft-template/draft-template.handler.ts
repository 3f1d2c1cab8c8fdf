import { CommandHandler } from '@nestjs/cqrs';
import type { Handles, Unit } from '@omni/platform';
import type { AgreementTemplate } from '../template.entity';
import { agreementTemplates } from '../template.resource';
import type { TemplateKind } from '../template.transitions';
import { CreateTemplate, NewTemplateVersion } from './draft-template.command';

@CommandHandler(CreateTemplate)
export class CreateTemplateHandler implements Handles<typeof CreateTemplate> {
  async execute({ unit, input }: CreateTemplate): Promise<AgreementTemplate> {
    return unit.create(agreementTemplates, {
      ...input,
      mergeFields: input.mergeFields ?? [],
      clauses: input.clauses ?? [],
      industry: input.industry ?? null,
      versionNo: await nextVersion(unit, input.kind, input.name),
    });
  }
}

@CommandHandler(NewTemplateVersion)
export class NewTemplateVersionHandler implements Handles<typeof NewTemplateVersion> {
  async execute({ unit, input }: NewTemplateVersion): Promise<AgreementTemplate> {
    const { kind, name, body, mergeFields, clauses, industry } = await unit.read(
      agreementTemplates,
      input.id,
    );
    const versionNo = await nextVersion(unit, kind, name);
    return unit.create(agreementTemplates, {
      kind,
      name,
      body,
      mergeFields,
      clauses,
      industry,
      versionNo,
    });
  }
}

/** Two at a time meet at the unique key: the second is told to try again. */
async function nextVersion(unit: Unit, kind: TemplateKind, name: string): Promise<number> {
  const [row] = await unit.sql<{ next: number }>(
    `select coalesce(max(t.version_no), 0) + 1 as next from agreements.agreement_templates t
     where t.organization_id = $1 and t.kind = $2 and t.name = $3`,
    [unit.tenantId, kind, name],
  );
  return row?.next ?? 1;
}
