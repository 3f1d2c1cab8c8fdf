/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
/**
 * The place of the priced lines.
 */
export type AgreementLinesBlock = {
    type: 'lines';
};

