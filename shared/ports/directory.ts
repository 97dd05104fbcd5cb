/** Where people prove who they are, as the officer sees it. What they may do does not stand there. */
export type Directory = {
  /** Adds somebody and has them invited by mail. Who is there already stays as they are, and is not invited again. */
  invite(email: string, name: string): Promise<{ subject: string; invited: boolean }>;
  /** False where nobody has that address. */
  forget(email: string): Promise<boolean>;
};
