/* generated using openapi-typescript-codegen -- do not edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
import type { DrawnSignature } from './DrawnSignature';
import type { TypedSignature } from './TypedSignature';
export type SignatureMark = (TypedSignature | DrawnSignature);

