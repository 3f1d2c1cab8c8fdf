/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type FileFieldName = 'documentNumber' | 'issueDate' | 'dueDate' | 'effectiveDate' | 'endDate' | 'totalMinor' | 'netMinor' | 'taxMinor' | 'taxPercent' | 'currency' | 'taxId' | 'supplier' | 'party';
