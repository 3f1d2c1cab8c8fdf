export { clientName } from './clients/client-name';
