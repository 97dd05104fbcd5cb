import type { Caller, Callers } from './callers.ts';
import { refusal } from './refusal.ts';
import type { Xml } from './xml.ts';

export type Outputs = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** CloudFormation: DescribeStacks, so that the administration commands find the names of tables and keys. */
export const cloudformation =
  (needs: { outputs: Outputs; callers: Callers; region: string; account: string }) =>
  (caller: Caller, operation: string, form: URLSearchParams): Xml => {
    if (operation !== 'DescribeStacks')
      throw refusal(
        'UnknownOperationException',
        `CloudFormation ${operation} is not emulated on this machine`,
      );
    const asked = form.get('StackName');
    const arn = (name: string) =>
      `arn:aws:cloudformation:${needs.region}:${needs.account}:stack/${name}/local`;
    needs.callers.authorize(caller, { action: 'cloudformation:DescribeStacks', resource: arn(asked ?? '*') });
    const found = [...needs.outputs].filter(
      ([name]) => asked === null || asked === name || asked === arn(name),
    );
    if (asked !== null && found.length === 0)
      throw refusal('ValidationError', `Stack with id ${asked} does not exist`);
    return {
      Stacks: found.map(([name, outputs]) => ({
        StackId: arn(name),
        StackName: name,
        CreationTime: '2026-01-01T00:00:00Z',
        StackStatus: 'CREATE_COMPLETE',
        Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
      })),
    };
  };
