/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type CustomFieldType = 'text' | 'number' | 'money' | 'date' | 'bool' | 'select' | 'multi_select' | 'url' | 'email' | 'reference';
