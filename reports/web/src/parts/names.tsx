import type { Severity, Status } from '../data/result.ts';
import { conceptLink } from '../route.ts';
import { split, visible } from '../text/visible.ts';

/** A text that may break after dots, slashes and before capitals. */
export const Breakable = ({ text }: { text: string }) => (
  <>
    {visible(text)
      .split(/(?<=[./#\-_:$,(])|(?<=[a-z0-9])(?=[A-Z])/)
      .map((part, index) => (index === 0 ? part : [<wbr key={index} />, part]))}
  </>
);

/** A qualified name: where it is in grey, what it is called in ink. */
export const Symbol = ({ name }: { name: string }) => {
  const [where, what] = split(name);
  return (
    <bdi class="symbol">
      {where !== '' && <span class="where"><Breakable text={where} /></span>}
      <span class="what"><Breakable text={what} /></span>
    </bdi>
  );
};

export const SimpleName = ({ name }: { name: string }) => (
  <bdi class="symbol" title={visible(name)}><Breakable text={split(name)[1]} /></bdi>
);

export const ConceptName = ({ name }: { name: string }) => (
  <a class="concept" href={conceptLink(name)}><bdi>{visible(name)}</bdi></a>
);

/** Heavier is fuller: the shape says it without colour. */
export const SeverityTag = ({ severity }: { severity: Severity }) => (
  <span class={`severity ${severity}`}><i aria-hidden="true" />{severity}</span>
);

export const Mark = ({ severity }: { severity: Severity }) => (
  <span class={`severity ${severity}`} title={severity}>
    <i aria-hidden="true" />
    <span class="sr">{severity}</span>
  </span>
);

export const StatusTag = ({ status }: { status: Status }) => <span class={`status ${status}`}>{status}</span>;

/** A share of something, drawn; the figure stands beside it. */
export const Bar = ({ value, of, loud = false }: { value: number; of: number; loud?: boolean }) => (
  <svg class={loud ? 'bar loud' : 'bar'} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect width={of === 0 ? 0 : Math.max((100 * value) / of, value > 0 ? 1 : 0)} height="6" />
  </svg>
);
