import type { RecommendRequest } from '../../api/recommend-request.ts';
import { longestNeed } from '../../api/recommend-request.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { bySwedish } from '../../domain/collate.ts';
import type { VocabularyId } from '../../domain/records/vocabulary.ts';
import { type AskFirst, alwaysAsk } from '../../recommend/safety.ts';
import { needText } from '../need-text.ts';

interface NeedFormProps {
  readonly catalogue: Catalogue;
  readonly request: RecommendRequest;
  /** What the answer wants to know; asked again until it is answered. */
  readonly asked: readonly AskFirst[];
}

/** Posted, never put in an address: what is written here is answered and forgotten. */
export function NeedForm({ catalogue, request, asked }: NeedFormProps) {
  const circumstances = [
    ...new Set<string>([...alwaysAsk, ...asked.map((a) => a.circumstance), ...answered(request)]),
  ];
  const [ageMin = null, ageMax = null] = request.ages ?? [];
  return (
    <form class="need" method="post" action="/behov" autocomplete="off">
      <p>
        <label for="need">{needText.need}</label>
        <span class="note" id="need-hint">
          {needText.needHint}
        </span>
        <textarea
          id="need"
          name="need"
          rows={3}
          maxlength={longestNeed}
          aria-describedby="need-hint need-privacy"
        >
          {request.need ?? ''}
        </textarea>
        <span class="note" id="need-privacy">
          {needText.privacy}
        </span>
      </p>
      <div class="fields">
        <Choice
          catalogue={catalogue}
          name="problems"
          label={needText.problem}
          vocabulary="problems"
          chosen={request.problems?.[0]}
        />
        <Choice
          catalogue={catalogue}
          name="problems"
          label={needText.another}
          vocabulary="problems"
          chosen={request.problems?.[1]}
        />
        <Choice
          catalogue={catalogue}
          name="targetGroups"
          label={needText.targetGroup}
          vocabulary="target-groups"
          chosen={request.targetGroups?.[0]}
        />
        <Choice
          catalogue={catalogue}
          name="setting"
          label={needText.setting}
          vocabulary="settings"
          chosen={request.setting}
        />
        <Choice
          catalogue={catalogue}
          name="components"
          label={needText.component}
          vocabulary="components"
          chosen={request.components?.[0]}
        />
        <Municipalities catalogue={catalogue} chosen={request.municipality} />
      </div>
      <fieldset>
        <legend>{needText.ages}</legend>
        <p class="ages">
          <label>
            {needText.ageMin}{' '}
            <input
              type="number"
              name="ageMin"
              min="0"
              max="120"
              inputmode="numeric"
              value={ageMin === null ? '' : String(ageMin)}
            />
          </label>{' '}
          <label>
            {needText.ageMax}{' '}
            <input
              type="number"
              name="ageMax"
              min="0"
              max="120"
              inputmode="numeric"
              value={ageMax === null ? '' : String(ageMax)}
            />
          </label>
        </p>
      </fieldset>
      <fieldset>
        <legend>{needText.circumstances}</legend>
        {circumstances.map((id) => (
          <Question catalogue={catalogue} id={id} request={request} />
        ))}
      </fieldset>
      <p>
        <label class="choice">
          <input
            type="checkbox"
            name="mustBeAvailable"
            value="true"
            checked={request.mustBeAvailable ?? false}
          />
          <span>{needText.available}</span>
        </label>
      </p>
      <p class="apply">
        <button type="submit">{needText.submit}</button>
      </p>
    </form>
  );
}

/** What is answered already, yes or no. */
function answered(request: RecommendRequest): string[] {
  return (request.circumstances ?? []).map((c) => c.replace(/^not-/, ''));
}

function Question({
  catalogue,
  id,
  request,
}: {
  catalogue: Catalogue;
  id: string;
  request: RecommendRequest;
}) {
  const concept = catalogue.concepts('circumstances').get(id);
  const chosen = request.circumstances ?? [];
  const value = chosen.includes(id) ? 'yes' : chosen.includes(`not-${id}`) ? 'no' : 'unknown';
  return (
    <fieldset class="question">
      <legend>{concept?.definition ?? catalogue.label('circumstances', id)}</legend>
      {(['unknown', 'yes', 'no'] as const).map((answer) => (
        <label class="choice">
          <input type="radio" name={`c-${id}`} value={answer} checked={value === answer} />
          <span>{needText[answer]}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly catalogue: Catalogue;
  readonly name: string;
  readonly label: string;
  readonly vocabulary: VocabularyId;
  readonly chosen: string | undefined;
}

/** A select over a vocabulary: one list, narrower concepts under the broader one they belong to. */
function Choice({ catalogue, name, label, vocabulary, chosen }: ChoiceProps) {
  const concepts = [...catalogue.concepts(vocabulary).values()].filter((c) => !c.generic);
  const sorted = concepts.toSorted((a, b) => bySwedish(a.label, b.label));
  return (
    <p>
      <label>
        {label}
        <select name={name}>
          <option value="">{needText.any}</option>
          {sorted.map((c) => (
            <option value={c.id} selected={c.id === chosen}>
              {c.label}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}

function Municipalities({ catalogue, chosen }: { catalogue: Catalogue; chosen: string | undefined }) {
  const byCounty = Map.groupBy(catalogue.municipalities.values(), (m) => m.county);
  return (
    <p>
      <label>
        {needText.municipality}
        <select name="municipality">
          <option value="">{needText.any}</option>
          {[...catalogue.counties.values()].map((county) => (
            <optgroup label={county.name}>
              {(byCounty.get(county.code) ?? []).map((m) => (
                <option value={m.code} selected={m.code === chosen}>
                  {m.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </p>
  );
}
