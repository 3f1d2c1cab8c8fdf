/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type InvoiceSource = 'manual' | 'schedule' | 'workflow' | 'ai' | 'import' | 'time_and_materials' | 'usage';
