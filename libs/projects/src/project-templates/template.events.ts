import { defineEvent } from '@omni/platform';
import { z } from 'zod';
import { id } from '../shared/fields';
import { sampleIds } from '../shared/samples';
import type { ProjectTemplate } from './template.entity';

const facts = { templateId: id, familyId: id, name: z.string(), templateVersion: z.int() };

export const templateFacts = (template: ProjectTemplate) => ({
  templateId: template.id,
  familyId: template.familyId,
  name: template.name,
  templateVersion: template.templateVersion,
});

const sample = {
  templateId: sampleIds.template,
  familyId: sampleIds.template,
  name: 'Agency web project',
  templateVersion: 2,
};

const told = (verb: string, summary: string) =>
  defineEvent({
    type: `project_template.${verb}`,
    summary,
    data: z.strictObject(facts),
    sample,
    line: ({ name, templateVersion }) => `Template ${name} version ${String(templateVersion)} ${verb}`,
  });

export const ProjectTemplatePublished = told(
  'published',
  'Projects can be made from this version of a template.',
);
export const ProjectTemplateRetired = told(
  'retired',
  'No more projects are made from this version of a template.',
);
