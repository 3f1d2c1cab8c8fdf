/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { Slot } from './Slot';
export type Slots = {
    timezone: string;
    slots: Array<Slot>;
};

