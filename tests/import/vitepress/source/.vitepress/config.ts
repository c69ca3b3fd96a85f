import { frConfig } from './fr'
export default { title: 'Water Board', cleanUrls: true, srcExclude: ['**/README.md', 'inner/**/*.{md,mdx}'], locales: { root: { label: 'English', lang: 'en' }, fr: { label: 'Français', lang: 'fr', ...frConfig }, ar: { label: 'العربية', lang: 'ar', link: 'https://ar.water.example' } } }
