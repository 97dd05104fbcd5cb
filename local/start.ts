import { usage, wantedBy } from './arguments.ts';
import { type LocalService, startLocal } from './service.ts';

/** Lambda's time zone; a function that depends on this machine's would be wrong in AWS. */
process.env.TZ = 'UTC';

const say = (line: string): void => console.log(line);
const text = (error: unknown): string => (error instanceof Error ? error.message : String(error));

let service: LocalService | undefined;
let stopping = false;

const end = (): void => {
  // Before there is anything to stop, or when a second Ctrl-C means it.
  if (!service || stopping) process.exit(0);
  stopping = true;
  say('\nStopping …');
  service.stop().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(text(error));
      process.exit(1);
    },
  );
};
process.on('SIGINT', end);
process.on('SIGTERM', end);

const welcome = ({ url }: LocalService): void =>
  say(`
Together with Tenants runs on this machine.

  The service   ${url}/
  Guide         ${url}/_local/guide
  Mailbox       ${url}/_local/mailbox

Nothing leaves this machine. Ctrl-C ends it.`);

const run = async (argv: readonly string[]): Promise<void> => {
  if (argv.includes('--help')) return say(usage);
  const onOpen = (opened: LocalService): void => {
    service = opened;
  };
  welcome(await startLocal({ ...wantedBy(argv), tell: say, onOpen }));
};

run(process.argv.slice(2)).catch((error: unknown) => {
  // What breaks off because the service is being stopped is no news.
  if (stopping) return;
  console.error(text(error));
  process.exit(1);
});
