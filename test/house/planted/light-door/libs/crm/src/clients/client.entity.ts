export class Client {
  name = '';
}
