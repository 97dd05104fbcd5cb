/** What `npm run score` prints when it is asked for help or not understood. */
export const usage = `Scores a file, with the formulas of the nightly run.

  npm run score -- FILE.csv [--json | --csv] [--rulebook ID] [--as-of DATE] [--edition ID]
  npm run score -- FILE.csv --explain CODE COMMITMENT [--mode MODE]

FILE.csv, comma-separated, with headings in any order, is one of:
  counts     one row an association and commitment (and mode):
             association,commitment,level5,level4,level3,level2,level1,does_not_apply,homes,mode
             level5 is best. Fractions are allowed. The last three may be empty, or missing.
  answers    one row a submission, a column for each commitment:
             association,voice,sent,mode,…
             answers 1 to 5 (5 is best), does-not-apply, or nothing. The last answer of a voice counts; one without a
             voice is an open answer, told apart under mode open and never flagged. A column homes is welcome. Give the
             answers of one reporting year.
  the public file  as the public pages offer it (scores.csv): its scores are computed again and compared.

Options:
  --json, --csv      every figure in full precision instead of a table
  --rulebook ID      the numbers we chose (when left out: the newest of --as-of, or else the current one)
  --as-of DATE       leaves out answers sent after this day, e.g. 2026-11-24
  --edition ID       takes only the commitments of this edition of the charter, and registration codes
  --explain CODE COMMITMENT   prints the working of one score, line by line; --mode MODE of one mode only

Rows are compared only with rows of the same commitment and mode, all of them from the same file: p0, phi and tau2 are
theirs. The nightly run measures a sector by associations with enough homes, and has no funnel with too few of them; its
scores, intervals and e-values are the same as here. It also has a chart of change, which needs to know when answers
came: of answers it is computed, of counts it is not.

Into another program: npm run --silent score -- FILE.csv --json

Ends with 0 when done, 2 when the file or what was asked for was wrong and nothing was printed, 1 when something broke
or a published score could not be computed again.
`;
