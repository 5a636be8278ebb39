import { IconArrowLeft, IconLink, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useExplorer } from '../state/use-explorer.ts';

/** Kind, name and the tools that every piece of evidence has. */
export function EvidenceHeader({ kind, name }: { kind: string; name: string }) {
  const { t } = useTranslation();
  const { select } = useExplorer();
  return (
    <div className="evidence-header">
      <p>{kind}</p>
      <h2>{name}</h2>
      <div className="evidence-tools">
        <button type="button" className="icon-button" onClick={() => history.back()} aria-label={t('evidence.back')}>
          <IconArrowLeft size={17} stroke={1.75} aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button"
          onClick={() => void navigator.clipboard.writeText(location.href)}
          aria-label={t('evidence.copyLink')}
        >
          <IconLink size={17} stroke={1.75} aria-hidden />
        </button>
        <button type="button" className="icon-button" onClick={() => select(null)} aria-label={t('evidence.close')}>
          <IconX size={17} stroke={1.75} aria-hidden />
        </button>
      </div>
    </div>
  );
}
