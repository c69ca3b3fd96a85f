import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://water.example',
  integrations: [starlight({ title: 'Water Board', locales: { root: { label: 'English', lang: 'en' }, ar: { label: 'العربية', lang: 'ar', dir: 'rtl' } } })],
});
