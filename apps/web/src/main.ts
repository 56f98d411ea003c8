import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';
import { fetchEarly } from './app/fetch-early';

fetchEarly(location.pathname);
bootstrapApplication(App, appConfig).catch((error: unknown) => console.error(error));
