import { defineConfig } from 'astro/config';
import locales from './locales.json';
const site = 'https://water.example';
export default defineConfig({
  site,
  integrations: [starlight({ title: 'Water Board', locales })],
});
