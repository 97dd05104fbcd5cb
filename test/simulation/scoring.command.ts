import { optionsFrom } from './options.ts';
import { heading, row, waiting, watchedLine } from './report.ts';
import { type Finding, findingOf, scenarios, watchedIn } from './scenarios.ts';

/** Years in which the panel's list is made too; it is looked at each week and takes longest. */
const mostWatched = 20;

const options = optionsFrom(process.argv.slice(2));
if ('problem' in options) {
  console.error(options.problem);
  process.exit(2);
}
const { years, seed } = options;

console.log(`Simulated sector-years, judged every night by the rule of the service. Seed ${seed}.
"Clustered": answers of a week correlate by 0.02, and 5 % replace an earlier one. "Lasting": answers of a year do, by 0.02.
"Planted": 50 % failing against a bar of 25 %, five answers a week. (20 years take about a minute, 200 some ten minutes.)
`);
console.log(heading());
const findings = scenarios.map((scenario): Finding => {
  const finding = findingOf(scenario, years, seed);
  console.log(row(finding));
  return finding;
});
console.log(`\nPlanted failures\n${findings.flatMap(waiting).join('\n')}`);
console.log('\nStreams on the panel’s watch list at the end of some week of a quiet year');
for (const scenario of scenarios.filter(
  ({ planted, associations }) => planted === 0 && associations < 1000,
)) {
  const watchedYears = Math.min(years, mostWatched);
  console.log(watchedLine(scenario, watchedYears, watchedIn(scenario, watchedYears, seed)));
}
