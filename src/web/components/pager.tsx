interface PagerProps {
  readonly total: number;
  readonly limit: number;
  readonly offset: number;
  readonly href: (offset: number) => string;
}

/** Previous, next and where one is. */
export function Pager({ total, limit, offset, href }: PagerProps) {
  const pages = Math.ceil(total / limit);
  const page = Math.floor(offset / limit) + 1;
  if (pages < 2 || page > pages) return null;
  return (
    <nav class="pager" aria-label="Sidor">
      {page > 1 && (
        <a rel="prev" href={href((page - 2) * limit)}>
          Föregående
        </a>
      )}
      <span>
        Sida {page} av {pages}
      </span>
      {page < pages && (
        <a rel="next" href={href(page * limit)}>
          Nästa
        </a>
      )}
    </nav>
  );
}
