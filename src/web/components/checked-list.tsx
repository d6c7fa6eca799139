/** A checked list: first what a manager has to decide on, then row by row. */
import type { Child } from 'hono/jsx';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { countryText } from '../../domain/country-text.ts';
import type { CheckedRow } from '../../municipality/check-list.ts';
import { type MatchedRow, overviewOf, watchReasons } from '../../municipality/manager.ts';
import type { Place } from '../../municipality/place.ts';
import { foreignCountries, swedishGuides, swedishPositions } from '../../municipality/swedish.ts';
import { countText, dateText, inSentence } from '../format.ts';
import { listText as text } from '../municipality-text.ts';
import { Alternatives, hasAlternatives } from './alternatives.tsx';
import { EndingQuestions, Names, PhaseOutPath } from './phase-out.tsx';
import { GivenCell } from './recommended-table.tsx';
import { EvidenceCell, headings, IntroduceCell, PositionCell, RecordLink } from './record-cells.tsx';

export interface CheckedListProps {
  readonly catalogue: Catalogue;
  readonly rows: readonly CheckedRow[];
  readonly place: Place | null;
  readonly today: string;
}

export function CheckedList({ catalogue, rows, place, today }: CheckedListProps) {
  const overview = overviewOf(rows);
  const read = rows.filter((r) => r.match !== null).length;
  return (
    <>
      <p class="kind">
        {place === null ? text.title : <a href={`/kommun/${place.code}`}>{place.fullName}</a>}
      </p>
      <h1>{text.manager}</h1>
      <p class="lead">
        {countText(read, 'rad är läst', 'rader är lästa')} av {rows.length}. Läget i katalogen{' '}
        {dateText(today)}.
      </p>
      <ul class="summary">
        <Count n={overview.phaseOut.length} what={text.phaseOut} href="#fasa-ut" />
        <Count n={overview.watch.length} what={text.watch} href="#bevaka" />
        <Count n={overview.lacksKnowledge.length} what={text.lacks} href="#kunskap-saknas" />
        <Count n={overview.others.length} what={text.others} href="#ovriga" />
        <Count n={overview.unread.length} what={text.unread} href="#titta-pa" />
      </ul>
      <Downloads rows={rows} place={place} />
      <Part id="titta-pa" title={text.unread} note={text.unreadNote} show={overview.unread.length > 0}>
        <Unread rows={overview.unread} />
      </Part>
      <Part id="fasa-ut" title={text.phaseOut} note={text.phaseOutNote} show={overview.phaseOut.length > 0}>
        {overview.phaseOut.map((row) => (
          <ToEnd catalogue={catalogue} row={row} today={today} />
        ))}
        <EndingQuestions catalogue={catalogue} />
      </Part>
      <Part id="bevaka" title={text.watch} note={text.watchNote} show={overview.watch.length > 0}>
        <ul>
          {overview.watch.map((row) => (
            <li>
              <RecordLink record={row.match} />: {watchReasons(row.match).map(inSentence).join('; ')}
              <Foreign catalogue={catalogue} row={row} />
            </li>
          ))}
        </ul>
      </Part>
      <Part
        id="kunskap-saknas"
        title={text.lacks}
        note={text.lacksNote}
        show={overview.lacksKnowledge.length > 0}
      >
        <ul>
          {overview.lacksKnowledge.map((row) => (
            <li>
              <RecordLink record={row.match} />: {inSentence(row.match.evidence?.label ?? '')}
            </li>
          ))}
        </ul>
      </Part>
      <Part id="ovriga" title={text.others} note={null} show={overview.others.length > 0}>
        <ul>
          {overview.others.map((row) => (
            <li>
              <RecordLink record={row.match} />
            </li>
          ))}
        </ul>
      </Part>
      <Part id="rader" title={text.rows} note={null} show>
        <RowTable catalogue={catalogue} rows={rows} place={place} />
      </Part>
    </>
  );
}

function Count({ n, what, href }: { n: number; what: string; href: string }) {
  return (
    <li>
      <b>{n}</b>
      {n === 0 ? what : <a href={href}>{what}</a>}
    </li>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly note: string | null;
  readonly show: boolean;
  readonly children?: Child;
}

function Part({ id, title, note, show, children }: PartProps) {
  if (!show) return null;
  return (
    <section class="part" id={id} aria-labelledby={`${id}-r`}>
      <h2 id={`${id}-r`}>{title}</h2>
      {note !== null && <p class="note">{note}</p>}
      {children}
    </section>
  );
}

function Unread({ rows }: { rows: readonly CheckedRow[] }) {
  return (
    <ul>
      {rows.map((row) => (
        <li>
          <b>{row.input}</b> – {row.message}
          {row.near.length > 0 && (
            <>
              {' '}
              <Names all={row.near} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function ToEnd({ catalogue, row, today }: { catalogue: Catalogue; row: MatchedRow; today: string }) {
  return (
    <div class="path">
      <h3>
        <RecordLink record={row.match} />
      </h3>
      {row.phaseOut.map((path) => (
        <PhaseOutPath path={path} />
      ))}
      {hasAlternatives(catalogue, row.match.id, today) && (
        <>
          <h4>Alternativ</h4>
          <Alternatives catalogue={catalogue} id={row.match.id} today={today} most={3} />
        </>
      )}
    </div>
  );
}

/** A notice that rests on foreign sources alone says so. */
function Foreign({ catalogue, row }: { catalogue: Catalogue; row: MatchedRow }) {
  const foreign = row.match.flags.flatMap((flag) => {
    const countries = foreignCountries(catalogue, flag);
    return countries.length === 0
      ? []
      : [`${inSentence(flag.label)}: ${countries.map(countryText).join(', ')}`];
  });
  if (foreign.length === 0) return null;
  return <span class="basis abroad">utländsk uppgift om {foreign.join('; ')}</span>;
}

/** The same list again with a format: it is sent again from the page, since it is kept nowhere. */
function Downloads({ rows, place }: { rows: readonly CheckedRow[]; place: Place | null }) {
  return (
    <form class="actions" method="post" enctype="multipart/form-data" action="/lista">
      <input type="hidden" name="municipality" value={place?.code ?? ''} />
      <input type="hidden" name="lista" value={rows.map((r) => r.input).join('\n')} />
      <button type="submit" name="format" value="xlsx" class="quiet">
        Hämta som Excel
      </button>
      <button type="submit" name="format" value="csv" class="quiet">
        Hämta som CSV
      </button>
      <span class="note">Sidan går att skriva ut som den är.</span>
    </form>
  );
}

function RowTable({ catalogue, rows, place }: Omit<CheckedListProps, 'today'>) {
  const heads = [
    'Er rad',
    'Post i katalogen',
    'Beskrivs i',
    headings.position,
    headings.evidence,
    headings.introduce,
    headings.given,
  ];
  return (
    <section class="scroll" tabindex={0} aria-label={text.rows}>
      <table class="claims checked" role="table">
        <caption>En rad för varje rad i er lista, i samma ordning.</caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((h) => (
              <th scope="col" role="columnheader">
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <TableRow catalogue={catalogue} row={row} place={place} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface TableRowProps {
  readonly catalogue: Catalogue;
  readonly row: CheckedRow;
  readonly place: Place | null;
}

function TableRow({ catalogue, row, place }: TableRowProps) {
  const { match } = row;
  if (match === null) {
    return (
      <tr role="row" class="unread">
        <th scope="row" role="rowheader">
          {row.input === '' ? <span class="note">(tom rad)</span> : row.input}
        </th>
        <td role="cell" colspan={6}>
          {row.message} {row.near.length > 0 && <Names all={row.near} />}
        </td>
      </tr>
    );
  }
  const positions = swedishPositions(catalogue, match);
  const guides = swedishGuides(catalogue, match.id);
  const urgent = match.flags.filter((f) => f.level !== 'notice' && f.code !== 'replaced');
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {row.input}
      </th>
      <td role="cell" data-label="Post i katalogen">
        <RecordLink record={match} />
        {row.message !== null && <span class="note block">{row.message}</span>}
        {urgent.map((f) => (
          <span class="against block">{f.label}</span>
        ))}
        {row.replacedBy.length > 0 && (
          <span class="block">
            Ersatt av <Names all={row.replacedBy} />
          </span>
        )}
      </td>
      <td role="cell" data-label="Beskrivs i">
        {guides.length === 0 ? <span class="note">ingen svensk guide hittad</span> : guides.join(', ')}
      </td>
      <td role="cell" data-label={headings.position}>
        {positions.length === 0 && <span class="note">ingen svensk rekommendation hittad</span>}
        {positions.slice(0, 2).map((p) => (
          <div>
            <PositionCell
              position={p}
              {...(p.via === null
                ? {}
                : {
                    via:
                      p.via.basis === 'owner_says'
                        ? '(gäller insatstypen, enligt metodägaren)'
                        : '(gäller insatstypen)',
                  })}
            />
          </div>
        ))}
        {positions.length > 2 && <span class="note">och {positions.length - 2} till</span>}
      </td>
      <td role="cell" data-label={headings.evidence}>
        <EvidenceCell evidence={match.evidence} />
      </td>
      <td role="cell" data-label={headings.introduce}>
        <IntroduceCell introduce={match.introduce} />
      </td>
      <td role="cell" data-label={headings.given}>
        <GivenCell given={row.given} nowhere={place === null} />
      </td>
    </tr>
  );
}
