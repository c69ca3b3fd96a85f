// url: 'https://no.example'
module.exports = {
  title: 'Water Board',
  tagline: 'Levels and prices',
  url: 'https://water.example',
  baseUrl: '/',
  presets: [['classic', { docs: { exclude: ['inner/**', '**/*.draft.md'] }, blog: { include: ['*.md'] }, pages: { exclude: hidden } }]],
  i18n: { defaultLocale: 'en', locales: ['en', 'fr'] },
};
