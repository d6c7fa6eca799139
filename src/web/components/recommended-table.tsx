/** The recommended interventions as one table: a row each, and under a class its methods with the ground. */
import { type Given, givenHere } from '../../municipality/given.ts';
import type { Member, Obtainable, RecommendedRow } from '../../municipality/recommended.ts';
import { countText } from '../format.ts';
import { groundText, municipalityText, notReached } from '../municipality-text.ts';
import { EvidenceCell, headings, IntroduceCell, PositionCell, RecordLink } from './record-cells.tsx';
import { GivenLine } from './said.tsx';

export interface RecommendedTableProps {
  readonly rows: readonly RecommendedRow[];
  /** Names the region that scrolls: unique on the page. */
  readonly label: string;
  /** Show the methods under each class; else only how many they are. */
  readonly members: boolean;
  /** Rows have details further down on the page. */
  readonly details: boolean;
}

export function RecommendedTable({ rows, label, members, details }: RecommendedTableProps) {
  return (
    <section class="scroll" tabindex={0} aria-label={label}>
      <table class="claims recommended" role="table">
        <caption>{municipalityText.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {['Insats', headings.position, headings.evidence, headings.introduce, headings.given].map((h) => (
              <th scope="col" role="columnheader">
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <>
              <ClassRow row={row} members={members} details={details} />
              {members && row.members.map((m) => <MemberRow row={row} member={m} />)}
            </>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ClassRow({ row, members, details }: { row: RecommendedRow; members: boolean; details: boolean }) {
  const against = row.position.level === 'should_not';
  return (
    <tr role="row" class={against ? 'against-row' : undefined}>
      <th scope="row" role="rowheader">
        <RecordLink record={row.method} />
        {row.population !== null && <span class="note block">{row.population}</span>}
        {!members && row.members.length > 0 && (
          <span class="note block">{countText(row.members.length, 'metod', 'metoder')} hör dit</span>
        )}
        {details && hasDetails(row) && (
          <a class="note block" href={`#krav-${row.method.id}`}>
            Vad det kräver
          </a>
        )}
      </th>
      <td role="cell" data-label={headings.position}>
        <PositionCell position={row.position} />
      </td>
      <Facts o={row} against={against} />
    </tr>
  );
}

function MemberRow({ row, member }: { row: RecommendedRow; member: Member }) {
  const reaching = member.method.positions.find(
    (p) => p.via?.class === row.method.id && p.claim === row.position.claim,
  );
  return (
    <tr role="row" class="member">
      <th scope="row" role="rowheader">
        <RecordLink record={member.method} />
        <span class="note block">
          <GroundNote member={member} />
        </span>
        {member.limits !== null && <span class="note block">Begränsning: {member.limits}</span>}
        {hasDetails(member) && (
          <a class="note block" href={`#krav-${member.method.id}`}>
            Vad den kräver
          </a>
        )}
      </th>
      <td role="cell" data-label={headings.position}>
        {reaching === undefined ? (
          <span class="note">{notReached}.</span>
        ) : (
          <PositionCell
            position={reaching}
            via={
              reaching.via?.basis === 'owner_says'
                ? '(gäller insatstypen, enligt metodägaren)'
                : '(gäller insatstypen)'
            }
          />
        )}
      </td>
      <Facts o={member} against={false} />
    </tr>
  );
}

function GroundNote({ member }: { member: Member }) {
  if (member.ground === 'inferred') return <span class="basis inferred">{groundText.inferred}</span>;
  const { publisher, relayedBy } = member.source;
  const who = relayedBy === null ? publisher.name : `${publisher.name} enligt ${relayedBy.name}`;
  return (
    <>
      {groundText[member.ground]} ({who})
    </>
  );
}

function Facts({ o, against }: { o: Obtainable; against: boolean }) {
  return (
    <>
      <td role="cell" data-label={headings.evidence}>
        <EvidenceCell evidence={o.method.evidence} />
      </td>
      <td role="cell" data-label={headings.introduce}>
        {against ? <span class="note">Ska inte införas</span> : <IntroduceCell introduce={o.introduce} />}
      </td>
      <td role="cell" data-label={headings.given}>
        <GivenCell given={o.given} />
      </td>
    </>
  );
}

/** Here and in the county in full; the rest counted, and never mistaken for here. `nowhere`: no municipality is chosen. */
export function GivenCell({ given, nowhere = false }: { given: readonly Given[]; nowhere?: boolean }) {
  const here = givenHere(given);
  const count = (where: Given['where']) => given.filter((g) => g.where === where && !g.past).length;
  const rest = [
    count('neighbour') > 0
      ? countText(count('neighbour'), 'uppgift om grannar', 'uppgifter om grannar')
      : null,
    count('elsewhere') > 0 ? countText(count('elsewhere'), 'om andra platser', 'om andra platser') : null,
    count('sweden') > 0 ? countText(count('sweden'), 'om Sverige utan plats', 'om Sverige utan plats') : null,
  ].filter((r) => r !== null);
  return (
    <>
      {here.length === 0 ? (
        <span class="note">{nowhere ? municipalityText.nowhere : municipalityText.noGiven}</span>
      ) : (
        <ul class="plainlist">
          {here.map((g) => (
            <li>
              <GivenLine given={g} />
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && <span class="note block">{rest.join(', ')}</span>}
    </>
  );
}

/** Is there anything to say in the details below? */
export function hasDetails(o: Obtainable): boolean {
  return (
    o.requirements.length > 0 ||
    o.barriers.length > 0 ||
    o.contact !== null ||
    o.given.length > 0 ||
    o.pooling !== null
  );
}
