/** What the command line prints when it is asked for help or not understood. */
export const usage = `Keeps the register of associations and what is known of their homes, issues codes to homes, ends keys
of years, and says who may sign in.

  npm run admin -- associations load FILE.csv [--dry-run]
      Loads the register from a sheet saved as CSV: the columns of the regulator's public list of registered
      providers (Organisation name, Registration number, Registration date, Designation, Corporate form), then Homes,
      Homes as of, and where there is one: Adoption (early-adopter, adopter, informal), Board chair e-mail,
      Secretary e-mail, Rehearsal (yes). Loads all of it, or nothing when a cell is wrong.
      --dry-run      says what would change, and changes nothing

  npm run admin -- margins load FILE.csv [--dry-run]
      Loads margins: how many of an association's homes stand at each level, so that answers can be weighted to all its
      homes. Columns: Registration number (or Association), Dimension, Level, Homes (0 or more), a row for each level.
      Dimensions and levels are the rulebook's: "tenure" needs a row for each of its levels; several known together,
      "tenure and property" with "general-needs and flat", only for those with homes. What the file says of an
      association takes the place of what was known of it. Loads all of it, or nothing when a cell is wrong.
      --dry-run      says what would change, and changes nothing

  npm run admin -- codes issue REGISTRATION --homes N [--out FILE.csv]
      Draws a code for each of N homes of an association. The codes are written once, to FILE.csv (codes-REGISTRATION.csv
      when left out), which only you may read; the service keeps only hashes. Print the letters, then destroy the file.

  npm run admin -- year close YEAR [--confirm YEAR] [--out FILE.json] [--rehearse]
      Closes a reporting year (2025 for 2025/26), after the publication of April: looks that its last run and final
      publication were made, writes the archive of its figures to FILE.json (year-YEAR.json when left out), says which
      open cases go on, and with --confirm YEAR, from 30 April on, orders the end of its key. Give it again at any time:
      it does what is left to do, and says what was done before.
      --rehearse     says what would be done, and changes nothing

  npm run admin -- year-key destroy YEAR --confirm YEAR
      Destroys the key of a reporting year (2025 for 2025/26), 30 days after its end or later: nobody can then join a
      home code to an answer of that year. It happens 7 days after the order, and says until when it can be taken back.

  npm run admin -- year-key keep YEAR
      Takes the order back, as long as the key is not destroyed.

  npm run admin -- restore begin
      Before tables are restored from a backup: turns all notices off. What falls due meanwhile waits.

  npm run admin -- restore end --since INSTANT --replayed
      After it, when the archive of events was replayed: what tenants took back since INSTANT (the point in time that was
      restored to) is taken back again, no notice that was sent is sent again, and mails are on again.

  npm run admin -- people add ADDRESS --name "NAME" --role ROLE [--role ROLE]
      Lets somebody sign in, by their e-mail address, and invites them by mail. ROLE is reader (reads reports of
      danger), trade-body or helper (fills in the form for tenants). Given again, name and roles take the place of
      those they had.

  npm run admin -- people remove ADDRESS
      Takes all roles from somebody at once, and the way to sign in.

  npm run admin -- people list
      Everybody who may sign in, their roles, and the number by which the service knows them.

Where:
  --stage NAME       the stage in AWS, with the credentials of your shell (trial when left out)
  --region REGION    its region (AWS_REGION, or else eu-west-2)
  --local [URL]      the service on this machine (http://127.0.0.1:4400 when left out)

Ends with 0 when done, 2 when what was asked for was wrong and nothing was changed, 1 when something broke.
`;
