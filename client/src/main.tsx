import './i18n/index.ts';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { apiClient } from './api/client.ts';
import { App } from './app/App.tsx';
import { ExplorerProvider } from './state/ExplorerProvider.tsx';

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Provider value={apiClient}>
      <NuqsAdapter>
        <ExplorerProvider>
          <App />
        </ExplorerProvider>
      </NuqsAdapter>
    </Provider>
  </StrictMode>,
);
