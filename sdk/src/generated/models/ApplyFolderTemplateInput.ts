/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { FolderTemplateKey } from './FolderTemplateKey';
export type ApplyFolderTemplateInput = {
    engagementId: string;
    templateKey?: FolderTemplateKey;
};

