/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ProjectTemplateStatus } from './ProjectTemplateStatus';
import type { TemplateDefinition } from './TemplateDefinition';
export type ProjectTemplate = {
    id: string;
    /**
     * Grows with each write; send it as If-Match.
     */
    version: number;
    createdAt: string;
    updatedAt: string;
    deletedAt: string | null;
    /**
     * The same for all versions of a template.
     */
    familyId: string;
    name: string;
    description: string | null;
    /**
     * The template's own version; version is the row's.
     */
    templateVersion: number;
    status: ProjectTemplateStatus;
    definition: TemplateDefinition;
    industry: string | null;
    isSystem: boolean;
    /**
     * Relations that include= asked for; `truncated` names those that not all rows came of.
     */
    included?: Record<string, any>;
};

