import './styles/tokens.css';
import './styles/base.css';
import { apiClient } from './api/client.ts';
import { startReading } from './api/start-reading.ts';
import { lookAgain } from './session/session.ts';
import { loadFonts } from './styles/fonts.ts';

// Data and fonts are on their way while the rest of the script still loads: the picture needs all three.
startReading(apiClient, new URLSearchParams(location.search));
void loadFonts();
void lookAgain();
void import('./main.tsx');
