import { publicReportCy } from './public-report.cy.ts';
import { publicReportEn } from './public-report.en.ts';
import { translated } from './wording.ts';

/** A panel's report and recommendations as everybody reads them, in every language. */
export const publicReportWording = translated(publicReportEn, publicReportCy);
