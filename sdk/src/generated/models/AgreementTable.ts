/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type AgreementTable = {
    type: 'table';
    header?: Array<string>;
    rows: Array<Array<string>>;
};

