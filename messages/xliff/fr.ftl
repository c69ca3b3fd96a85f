### `diwan xliff` : ce qui part aux bureaux de traduction, et ce qui ne va pas dans ce qui en revient.

## Fait
count-units = { $number ->
      [one] { $number } unité
      [many] { $number } d’unités
     *[other] { $number } unités
}
xliff-written = { $pages }, { $units }, dont { $translated } avec une traduction encore valable, dans `{ $path }`
xliff-nothing-to-translate = rien ne manque et rien n’est en retard en `{ $lang }`
xliff-page-written = écrit `{ $path }` : { $units }
xliff-page-would-be = serait écrit `{ $path }` : { $units }

## Ce qui est demandé
no-such-page = `{ $path }` n’est ni une page de ce site, ni un dossier de pages
xliff-name-pages = nommez des pages ou des dossiers comme `diwan status` les nomme
xliff-several-languages = les textes sont traduits de plusieurs langues : { $langs }
xliff-name-folder = choisissez-en une avec `--from`, ou nommez avec `--out` un dossier qui recevra un fichier pour chacune
xliff-file-there = `{ $path }` existe déjà
xliff-move-file = déplacez-le, ou nommez une autre place avec `--out`

## Fichiers revenus
xliff-unreadable = `{ $path }` n’est pas dans le codage qu’il annonce, ou dépasse la taille de tout fichier de traduction
xliff-none = ce n’est pas un fichier XLIFF
xliff-version = c’est du XLIFF { $version }, et non du XLIFF 2
xliff-document-type = le fichier a un type de document, qu’aucun fichier XLIFF n’a
xliff-too-deep = des éléments sont emboîtés plus profondément que dans tout fichier XLIFF
xml-cut-short = le fichier s’arrête avant la fin de ses éléments
xliff-ask-for-2 = demandez le fichier exporté, avec ses traductions, en XLIFF 2
xliff-same-language = le fichier traduit de `{ $tag }` vers la même langue

## Pages
xliff-no-page = le site n’a pas de page `{ $path }` pour la langue `{ $lang }`
xliff-page-moved = si la page a été déplacée, exportez-la de nouveau
xliff-page-twice = les fichiers apportent deux fois `{ $path }`
xliff-import-one = n’en importez qu’un
xliff-page-unreadable = `{ $path }` n’a pas d’en-tête
xliff-without-digest = les notes qui disent de quel texte `{ $path }` a été exporté sont perdues
xliff-source-changed = `{ $path }` a changé depuis son exportation
xliff-translation-changed = `{ $path }` a été écrit ou modifié depuis l’exportation, et serait écrasé
xliff-export-anew = exportez la page de nouveau ; la mémoire de l’outil de traduction reprend ce qui est identique
xliff-front-matter = les mots de l’en-tête ne peuvent pas être écrits dans `{ $path }`
xliff-same-keys = donnez-lui les clés et les éléments de liste de son original, un par ligne, et exportez-la de nouveau
xliff-nothing-written = rien n’a été écrit

## Unités
xliff-unit-twice = l’unité `{ $unit }` figure deux fois
xliff-unit-unknown = la page n’a pas d’unité `{ $unit }`
xliff-untranslated = l’unité `{ $unit }` de `{ $path }` n’est pas traduite
xliff-untouched = l’unité `{ $unit }` de `{ $path }` a encore la traduction de l’ancien texte
xliff-page-left-out = traduisez-la, ou marquez son segment comme traduit si c’est juste ; d’ici là la page n’est pas écrite
xliff-code-missing = le code { $code } (`{ $shown }`) manque dans la traduction de l’unité `{ $unit }`
xliff-put-code = mettez-le, avec ses deux bouts s’il en a deux, là où la traduction a ce qu’il représente
xliff-code-doubled = le code { $code } (`{ $shown }`) figure plus d’une fois dans la traduction de l’unité `{ $unit }`
xliff-take-code = retirez-le
xliff-code-crossed = le code { $code } (`{ $shown }`) en croise un autre dans la traduction de l’unité `{ $unit }`
xliff-nest-code = déplacez l’un de ses bouts : un code est dans l’autre ou à côté de lui
xliff-code-unknown = la traduction de l’unité `{ $unit }` a un code `{ $code }` que son original n’a pas, ou pas sous cette forme
xliff-no-markdown = la traduction de l’unité `{ $unit }` ne peut pas s’écrire en Markdown
xliff-write-otherwise = vérifiez qu’aucun lien n’est dans un autre et qu’aucun texte ne contient les deux sortes de guillemets droits ; sinon, écrivez-la autrement
