import { legacySymbols } from '../../data/legacy.ts';
import type { Model } from '../../data/model.ts';
import { Breakable } from '../../parts/names.tsx';
import { findingsLink } from '../../route.ts';
import { figure, plural, shortSymbol, visible } from '../../text/visible.ts';

const SHOWN = 6;

/** What to do, without packages unless they make the difference. */
const remedy = (symbol: string, help: string): string =>
  shortSymbol(help).split(' ').includes(shortSymbol(symbol)) ? help : shortSymbol(help);

/** What is deprecated and has most users left. */
export const Legacy = ({ model }: { model: Model }) => {
  const all = legacySymbols(model);
  if (all.length === 0) return null;
  return (
    <section class="legacy" aria-labelledby="legacy">
      <h2 id="legacy">Deprecated, still used</h2>
      <ol>
        {all.slice(0, SHOWN).map(({ symbol, uses, files, help }) => (
          <li key={symbol}>
            <a href={findingsLink({ rule: 'legacy-use', q: symbol })} title={visible(symbol)}><bdi><Breakable text={shortSymbol(symbol)} /></bdi></a>
            <span class="figure" title={plural(files.size, 'file')}>{figure(uses)}</span>
            {help !== '' && <small><Breakable text={remedy(symbol, help)} /></small>}
          </li>
        ))}
      </ol>
      <p class="note">Uses, by symbol. {all.length > SHOWN && <a href={findingsLink({ rule: 'legacy-use' })}>{plural(all.length - SHOWN, 'more symbol')}</a>}</p>
    </section>
  );
};
