/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { IntegrationProviderManifest } from './IntegrationProviderManifest';
export type IntegrationProviders = {
    data: Array<IntegrationProviderManifest>;
};

