### Ce que les rubriques donnent à leurs pages ; types et gabarits.
defaults-in-a-page = `defaults` se trouve dans une page qui n’est pas une rubrique
defaults-stand-in-index = écrivez-le dans `_index.LANGUE.md` de la rubrique, ou dans `site.yaml` sous `sections`
template-named-as-file = un gabarit se nomme comme son fichier, sans extension : minuscules, chiffres et `-`
type-gets-template-or-name = écrivez `templates/{ $kind }.html` dans le thème, ou nommez le type dans `theme.yaml` : `types: [{ $kind }]`
theme-has-no-template = le thème n’a pas de gabarit `{ $name }.html`
theme-list-shows-templates = `diwan theme list` énumère ceux qu’il a
