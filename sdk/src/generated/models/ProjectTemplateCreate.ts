/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { TemplateDefinition } from './TemplateDefinition';
export type ProjectTemplateCreate = {
    name: string;
    description?: string | null;
    definition?: TemplateDefinition;
    industry?: 'saas' | 'ecommerce' | 'agency' | 'local_services' | 'other' | null;
};

