export default { title: 'Water Board', cleanUrls: true, locales: { root: { label: 'English', lang: 'en' }, fr: { label: 'Français', lang: 'fr' } } }
