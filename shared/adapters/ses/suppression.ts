import { GetSuppressedDestinationCommand, NotFoundException, type SESv2Client } from '@aws-sdk/client-sesv2';
import type { Suppression } from '../../ports/suppression.ts';

/** SES's list for the whole account, asked about one address at a time; only the second version of SES's interface tells. */
export const sesSuppression = (client: SESv2Client): Suppression => ({
  holds: async (address) => {
    try {
      await client.send(new GetSuppressedDestinationCommand({ EmailAddress: address }));
      return true;
    } catch (error) {
      if (error instanceof NotFoundException) return false;
      throw error;
    }
  },
});
