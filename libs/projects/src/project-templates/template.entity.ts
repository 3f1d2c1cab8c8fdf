import { Flag, Int, Json, Table, TenantEntity, Text, Uuid, transition } from '@omni/platform';
import type { TemplateDefinition } from './definition';
import { templateTransitions, type TemplateStatus } from './template.transitions';

/** One version of a template. Versions of the same template are a family; projects are made from published ones. */
@Table('projects.project_templates', 'project_template')
export class ProjectTemplate extends TenantEntity {
  @Uuid() familyId!: string;
  @Text() name!: string;
  @Text({ nullable: true }) description: string | null = null;
  /** 1, 2, 3 … within the family; `version` is the row's own */
  @Int() templateVersion: number = 1;
  @Text() status: TemplateStatus = 'draft';
  @Json() definition: TemplateDefinition = {};
  @Text({ nullable: true }) industry: string | null = null;
  @Flag() isSystem: boolean = false;

  publish(): void {
    this.move('publish');
  }

  retire(): void {
    this.move('retire');
  }

  private move(verb: string): void {
    this.status = transition('project template', templateTransitions, this.status, verb);
  }
}
