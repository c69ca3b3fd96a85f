import { frConfig } from './fr'
export default { title: 'Water Board', cleanUrls: true, locales: { root: { label: 'English', lang: 'en' }, fr: { label: 'Français', lang: 'fr', ...frConfig }, ar: { label: 'العربية', lang: 'ar', link: 'https://ar.water.example' } } }
