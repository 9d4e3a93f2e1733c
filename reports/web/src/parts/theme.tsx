import { useState } from 'preact/hooks';

type Theme = 'auto' | 'light' | 'dark';
const ORDER: Theme[] = ['auto', 'light', 'dark'];
const STORE = 'ssot-report-theme';

const stored = (): Theme => {
  try {
    const value = localStorage.getItem(STORE);
    return ORDER.find((theme) => theme === value) ?? 'auto';
  } catch {
    return 'auto';
  }
};

const use = (theme: Theme): void => {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
};

export const restoreTheme = (): void => use(stored());

export const ThemeToggle = () => {
  const [theme, setTheme] = useState(stored);
  const next = ORDER[(ORDER.indexOf(theme) + 1) % ORDER.length]!;
  const change = () => {
    use(next);
    setTheme(next);
    try {
      localStorage.setItem(STORE, next);
    } catch {
      // The choice then lasts until the page is closed.
    }
  };
  return (
    <button type="button" class="quiet theme" onClick={change} aria-label={`Colours: ${theme}. Change to ${next}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" />
        {theme === 'auto' && <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />}
        {theme === 'dark' && <circle cx="8" cy="8" r="6.25" fill="currentColor" />}
      </svg>
      <span>{theme}</span>
    </button>
  );
};
