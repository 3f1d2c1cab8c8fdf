/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { TemplateMilestone } from './TemplateMilestone';
import type { TemplateRole } from './TemplateRole';
import type { TemplateTask } from './TemplateTask';
export type TemplateDefinition = {
    milestones?: Array<TemplateMilestone>;
    tasks?: Array<TemplateTask>;
    /**
     * The role manager is the project manager unless somebody is named.
     */
    roles?: Array<TemplateRole>;
    /**
     * Folders to make, as paths: Deliverables/Drafts.
     */
    folders?: Array<string>;
};

