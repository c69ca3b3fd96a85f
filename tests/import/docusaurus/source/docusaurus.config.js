// url: 'https://no.example'
module.exports = {
  title: 'Water Board',
  tagline: 'Levels and prices',
  url: 'https://water.example',
  baseUrl: '/',
  i18n: { defaultLocale: 'en', locales: ['en', 'fr'] },
};
