/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { ContactDuplicatePair } from './ContactDuplicatePair';
export type ContactDuplicateList = {
    data: Array<ContactDuplicatePair>;
};

