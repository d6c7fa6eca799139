import { longestQuery } from '../../api/text-input.ts';
import { searchText } from '../text.ts';

/**
 * The large search box. With `form` it belongs to the filter form further down, so that a new query keeps the
 * filters; without, it is a form of its own.
 */
export function SearchBox({ q, form }: { q: string; form?: string }) {
  const fields = (
    <>
      <label for="q">{searchText.label}</label>
      <div class="row">
        <input
          id="q"
          name="q"
          type="search"
          value={q}
          form={form}
          maxlength={longestQuery}
          autocomplete="off"
          spellcheck={false}
          data-suggest=""
        />
        <button type="submit" form={form}>
          {searchText.button}
        </button>
      </div>
    </>
  );
  return <search class="ask">{form === undefined ? <form action="/sok">{fields}</form> : fields}</search>;
}
