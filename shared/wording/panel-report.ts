import { panelReportCy } from './panel-report.cy.ts';
import { panelReportEn } from './panel-report.en.ts';
import { translated } from './wording.ts';

/** A panel's report, views of members and recommendations on the panel's own pages, in every language. */
export const panelReportWording = translated(panelReportEn, panelReportCy);
