import { useState } from 'preact/hooks';

const fallback = (text: string): boolean => {
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('readonly', '');
  area.className = 'sr';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
};

const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return fallback(text);
  }
};

/** Breaks between words only, where the line has to be broken. */
const Words = ({ text }: { text: string }) => (
  <>
    {text.split(' ').map((word, index) => <>{index > 0 && ' '}<span key={index} class="word">{word}</span></>)}
  </>
);

/** One line to take away. */
export const Command = ({ text, label = 'command' }: { text: string; label?: string }) => {
  const [state, setState] = useState('');
  const take = async () => {
    setState((await copy(text)) ? 'Copied' : 'Select it by hand');
    setTimeout(() => setState(''), 2000);
  };
  return (
    <span class="command">
      <code tabIndex={0} role="group" aria-label={label}><Words text={text} /></code>
      <button type="button" class="quiet" onClick={take} aria-label={`Copy ${label}`}>
        {state || 'Copy'}
      </button>
      <span class="sr" role="status">{state}</span>
    </span>
  );
};
