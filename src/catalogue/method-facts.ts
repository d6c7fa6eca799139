import type { Claim } from '../domain/claim.ts';
import { claimDate, claimsOf } from '../domain/claim.ts';
import { evidenceOf, type MethodEvidence } from '../domain/evidence-class.ts';
import { type Flag, flagsOf } from '../domain/flags.ts';
import { bestOfMembers, type Introduce, introduceOf } from '../domain/introduce.ts';
import { type Position, positionsOf } from '../domain/positions.ts';
import type { Method } from '../domain/records/method.ts';
import type { Catalogue } from './catalogue.ts';

/** What the rules say of one method, with the claims behind each answer. */
export interface MethodFacts {
  readonly method: Method;
  readonly claims: readonly Claim[];
  readonly positions: readonly Position[];
  readonly evidence: MethodEvidence;
  readonly introduce: Introduce;
  readonly flags: readonly Flag[];
  /** 0–4: described, recommended, evidenced, obtainable with a stated, dated Swedish claim. */
  readonly completeness: number;
}

/** A service is a place to go to, not a method: it is found, and has none of the four facts (domain model 6). */
export function hasFourFacts(method: Method): boolean {
  return method.kind !== 'service';
}

/** All rules for one method, computed once a catalogue. @param today ISO day, for the rules about age. */
export function methodFacts(catalogue: Catalogue, method: Method, today: string): MethodFacts {
  return catalogue.derive(`facts ${today} ${method.id}`, () => {
    const claims = catalogue.plainClaims(method.id);
    const recommends = (actor: string) => catalogue.recommends(actor);
    const isPress = (actor: string) => catalogue.actors.get(actor)?.kind === 'press';
    const positions = positionsOf(
      claimsOf(claims, 'recommendation'),
      claimsOf(claims, 'class_link'),
      (classId) => catalogue.factClaims(classId, 'recommendation'),
      recommends,
    );
    const evidence = evidenceOf(method.kind, claimsOf(claims, 'finding'), catalogue.hierarchy);
    const introduce = introduceFor(catalogue, method, today);
    const dissents = catalogue.dissents
      .filter((d) => d.status === 'real' && (d.a.method === method.id || d.b.method === method.id))
      .filter((d) => isSwedish(catalogue, d.a.claims) && isSwedish(catalogue, d.b.claims))
      .map((d) => ({ topic: d.topic, claims: claimsBehind(catalogue, [...d.a.claims, ...d.b.claims]) }));
    return {
      method,
      claims,
      positions,
      evidence,
      introduce,
      flags: hasFourFacts(method)
        ? flagsOf({
            claims,
            positions,
            evidence,
            introduce,
            dissents,
            ages: method.ages,
            recommends,
            isPress,
            today,
          })
        : [],
      completeness: completenessOf(claims, introduce),
    };
  });
}

/** Foreign registers may disagree as they like: only Swedish statements drive a Swedish flag. */
function isSwedish(catalogue: Catalogue, claims: readonly string[]): boolean {
  return claims.some((id) => catalogue.claim(id)?.claim.country === 'SE');
}

function claimsBehind(catalogue: Catalogue, ids: readonly string[]): Claim[] {
  return ids.flatMap((id) => catalogue.claim(id)?.claim ?? []);
}

/** The answer for a method, or the best answer of a class's members (rule 4). */
export function introduceFor(catalogue: Catalogue, method: Method, today: string): Introduce {
  return catalogue.derive(`introduce ${today} ${method.id}`, () => {
    const own = ownIntroduce(catalogue, method.id, today);
    return own.status === 'unknown' ? bestOfMembers(own, membersOf(catalogue, method.id, today)) : own;
  });
}

function ownIntroduce(catalogue: Catalogue, id: string, today: string): Introduce {
  return catalogue.derive(`own introduce ${today} ${id}`, () =>
    introduceOf(
      {
        availability: catalogue.factClaims(id, 'availability'),
        spread: catalogue.factClaims(id, 'spread'),
        barriers: catalogue.factClaims(id, 'barrier'),
        isAgency: (party) => agencyNames(catalogue).has(party.toLowerCase()),
      },
      today,
    ),
  );
}

/** The members of a class with their own answers, and the members of those that have none; each once, also in a circle. */
function membersOf(
  catalogue: Catalogue,
  classId: string,
  today: string,
): { id: string; introduce: Introduce }[] {
  const seen = new Set([classId]);
  const found: { id: string; introduce: Introduce }[] = [];
  const open = [classId];
  for (const id of open) {
    for (const { subject } of catalogue.memberLinks(id)) {
      if (seen.has(subject) || !catalogue.methods.has(subject)) continue;
      seen.add(subject);
      const introduce = ownIntroduce(catalogue, subject, today);
      found.push({ id: subject, introduce });
      if (introduce.status === 'unknown') open.push(subject);
    }
  }
  return found;
}

/** What Swedish agencies are called, in small letters: sources name parties in words. */
function agencyNames(catalogue: Catalogue): ReadonlySet<string> {
  return catalogue.derive('agency names', () => {
    const agencies = [...catalogue.actors.values()].filter((a) => a.kind === 'agency');
    return new Set(agencies.flatMap((a) => [a.title, ...a.abbreviations]).map((n) => n.toLowerCase()));
  });
}

/** A fact is complete when a Swedish source states it and either it or the source is dated. */
function completenessOf(claims: readonly Claim[], introduce: Introduce): number {
  const good = (c: Claim) => c.country === 'SE' && c.basis === 'stated' && claimDate(c) !== null;
  const has = (fact: Claim['fact']) => claims.some((c) => c.fact === fact && good(c));
  const obtainable = introduce.deciding.some((c) => good(c)) && introduce.member === null;
  return [has('described'), has('recommendation'), has('finding') || has('instrument'), obtainable].filter(
    Boolean,
  ).length;
}
