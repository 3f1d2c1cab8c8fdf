import { CommandHandler } from '@nestjs/cqrs';
import { Facts, type Handles, type Unit } from '@omni/platform';
import { knownEngagement } from '../../engagements/known-engagement';
import { plantTemplate } from '../../project-templates/plant-template';
import { publishedTemplate } from '../../project-templates/published-template';
import { billingModeOf } from '../billing-mode';
import { planProject } from '../found-project';
import type { Project } from '../project.entity';
import { clientMismatch, unknownEngagement } from '../project.errors';
import { projects } from '../project.resource';
import { CreateProject } from './create-project.command';

@CommandHandler(CreateProject)
export class CreateProjectHandler implements Handles<typeof CreateProject> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: CreateProject): Promise<Project> {
    const { clientId, templateId, roleMemberIds, ...fields } = input;
    const existing = fields.sourceKey ? await madeBefore(unit, fields.sourceKey) : undefined;
    if (existing) return existing;
    await this.facts.mustName(unit, 'member', fields.memberIds ?? [], '/memberIds');
    const template = templateId ? await publishedTemplate(unit, templateId) : null;
    const engagement = await knownEngagement(unit, fields.engagementId);
    const client = engagement?.clientId ?? clientId;
    if (!client) throw unknownEngagement();
    if (clientId && clientId !== client) throw clientMismatch();
    const project = await planProject(unit, {
      billingMode: billingModeOf(engagement?.billingMode),
      ...(engagement?.currency ? { currency: engagement.currency } : {}),
      managerMemberId: unit.principal.memberId ?? engagement?.ownerMemberId ?? null,
      ...fields,
      clientId: client,
      ...(template ? { templateId: template.id, startsOn: fields.startsOn ?? unit.today } : {}),
    });
    if (template) plantTemplate(unit, project, template, roleMemberIds ?? {});
    return project;
  }
}

/** What an automation made under this key before: asked again, it gets the same project and no second one. */
async function madeBefore(unit: Unit, sourceKey: string): Promise<Project | undefined> {
  const [row] = await unit.sql<{ id: string }>(
    'select id from projects.projects where organization_id = $1 and source_key = $2 and deleted_at is null',
    [unit.tenantId, sourceKey],
  );
  if (!row) return undefined;
  unit.notes.existing = true;
  return unit.read(projects, row.id);
}
