export { clientNames } from './clients/client-names';
