<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AgendaForm</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Aucun document</translation>
    </message>
    <message>
        <source>Agenda item removed</source>
        <translation>Point de l’ordre du jour supprimé</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>New item: number</source>
        <translation>Nouveau point&#xa0;: numéro</translation>
    </message>
    <message>
        <source>New item: title</source>
        <translation>Nouveau point&#xa0;: titre</translation>
    </message>
    <message>
        <source>Public – may be exported</source>
        <translation>Public – peut être exporté</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>Supprimer ce point</translation>
    </message>
</context>
<context>
    <name>AgreedLanguage</name>
    <message>
        <source>Phrase</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>A phrase, e.g. “multistakeholder consultation process”</source>
        <translation>Une expression, par ex. «&#xa0;processus de consultation multi-parties prenantes&#xa0;»</translation>
    </message>
    <message>
        <source>Near misses too</source>
        <translation>Formulations proches aussi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Copied with reference</source>
        <translation>Copié avec la référence</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <translation>
            <numerusform>dans&#xa0;%n texte</numerusform>
            <numerusform>dans&#xa0;%n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>Written otherwise there: “%1”</source>
        <translation>Formulé autrement à cet endroit&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>«&#xa0;%1&#xa0;» au lieu de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” more</source>
        <translation>«&#xa0;%1&#xa0;» en plus</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>sans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Near miss: %1</source>
        <translation>Formulation proche&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The same, written otherwise</source>
        <translation>Identique, graphie différente</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>Formulations proches</translation>
    </message>
    <message>
        <source>What language is agreed already?</source>
        <translation>Quel libellé a déjà été convenu&#xa0;?</translation>
    </message>
    <message>
        <source>Type a phrase: you see every loaded text that has it, word for word or nearly, and how to cite it.</source>
        <translation>Tapez une expression&#xa0;: vous verrez tous les textes chargés qui la contiennent, mot pour mot ou presque, et la manière de les citer.</translation>
    </message>
    <message>
        <source>Import more texts</source>
        <translation>Importer d’autres textes</translation>
    </message>
    <message>
        <source>Nobody has said it like this</source>
        <translation>Personne ne s’est exprimé ainsi</translation>
    </message>
    <message>
        <source>No loaded text has this phrase. Try a shorter one, or load more texts.</source>
        <translation>Aucun texte chargé ne contient cette expression. Essayez une expression plus courte ou chargez d’autres textes.</translation>
    </message>
</context>
<context>
    <name>AmendmentForm</name>
    <message>
        <source>Which proposal</source>
        <translation>Choix de la proposition</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Hold these words against the clause as it reads now</source>
        <translation>Comparer ces mots au texte actuel de la disposition</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Number of the new clause</source>
        <translation>Numéro du nouvel alinéa</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Texte proposé</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>For the delegation only</source>
        <translation>Réservé à la délégation</translation>
    </message>
    <message>
        <source>The clause has other words now than this proposal changes.</source>
        <translation>Le libellé de l’alinéa n’est plus celui que cette proposition modifie.</translation>
    </message>
    <message>
        <source>Redone on the words of a new version: it goes out when somebody has looked at it.</source>
        <translation>Refait sur le texte d’une nouvelle version&#xa0;: ne part qu’après vérification.</translation>
    </message>
    <message>
        <source>Propose new wording</source>
        <translation>Proposer un nouveau libellé</translation>
    </message>
    <message>
        <source>This text is confidential: its words may never leave, so nothing can be proposed on it.</source>
        <translation>Ce texte est confidentiel : ses mots ne doivent jamais sortir, rien ne peut donc être proposé dessus.</translation>
    </message>
    <message>
        <source>Amendment – goes into the contribution</source>
        <translation>Amendement – figure dans la contribution</translation>
    </message>
    <message>
        <source>Side by side  F7</source>
        <translation>Côte à côte  F7</translation>
    </message>
    <message>
        <source>New clause after it (A)</source>
        <translation>Nouvel alinéa à la suite (A)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove amendment</source>
        <translation>Supprimer l’amendement</translation>
    </message>
    <message>
        <source>Amendment removed</source>
        <translation>Amendement supprimé</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Made by itself on opening and every hour while you work; the newest ones are kept.</source>
        <translation>Créées automatiquement à l’ouverture puis toutes les heures pendant le travail&#xa0;; les plus récentes sont conservées.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>BoxForm</name>
    <message>
        <source>The box is switched off in the header.</source>
        <translation>Le cadre est désactivé dans l’en-tête.</translation>
    </message>
    <message>
        <source>Purpose or summary</source>
        <translation>Objet ou résumé</translation>
    </message>
    <message>
        <source>Action required</source>
        <translation>Suite à donner</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>preambular</source>
        <translation>préambule</translation>
    </message>
    <message>
        <source>operative</source>
        <translation>dispositif</translation>
    </message>
</context>
<context>
    <name>CallWordsDialog</name>
    <message>
        <source>Call words</source>
        <translation>Formules introductives</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Your call words</source>
        <translation>Vos formules introductives</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Phrases that open clauses in your texts, beside those the program knows.</source>
        <translation>Expressions qui ouvrent des alinéas dans vos textes, outre celles que le programme connaît.</translation>
    </message>
    <message>
        <source>They count for texts that are imported from now on.</source>
        <translation>Elles s’appliquent aux textes importés à partir de maintenant.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CarriedPanel</name>
    <message>
        <source>Carry notes over</source>
        <translation>Reporter les notes</translation>
    </message>
    <message>
        <source>For a look, and left on the older version</source>
        <translation>À vérifier, et laissées dans l’ancienne version</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Confirmer l’emplacement</translation>
    </message>
    <message>
        <source>Leave on older version</source>
        <translation>Laisser dans l’ancienne version</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Vérifier</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n note(s) over</source>
        <translation>
            <numerusform>Reporter&#xa0;%n note</numerusform>
            <numerusform>Reporter&#xa0;%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved – for a look</source>
        <translation>Déplacée – à vérifier</translation>
    </message>
    <message>
        <source>Lost – kept on the older version</source>
        <translation>Perdue – conservée dans l’ancienne version</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on the older version still.</source>
        <translation>
            <numerusform>%n élément encore dans l’ancienne version.</numerusform>
            <numerusform>%n éléments encore dans l’ancienne version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) carried over exactly.</source>
        <translation>
            <numerusform>%n élément reporté à l’identique.</numerusform>
            <numerusform>%n éléments reportés à l’identique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) moved: have a look.</source>
        <translation>
            <numerusform>%n élément déplacé&#xa0;: à vérifier.</numerusform>
            <numerusform>%n éléments déplacés&#xa0;: à vérifier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept on the older version.</source>
        <translation>
            <numerusform>%n élément conservé dans l’ancienne version.</numerusform>
            <numerusform>%n éléments conservés dans l’ancienne version.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the desk stands on the older version.</source>
        <translation>Aucun élément de travail n’est rattaché à l’ancienne version.</translation>
    </message>
    <message>
        <source>It stands now on: “%1”</source>
        <translation>Rattaché maintenant à&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It stood on: “%1”</source>
        <translation>Était rattaché à&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Cited</name>
    <message>
        <source>ITU Constitution</source>
        <translation>Constitution de l’UIT</translation>
    </message>
    <message>
        <source>ITU Convention</source>
        <translation>Convention de l’UIT</translation>
    </message>
    <message>
        <source>General Rules of ITU</source>
        <translation>Règles générales de l’UIT</translation>
    </message>
    <message>
        <source>Geneva Declaration of Principles</source>
        <translation>Déclaration de principes de Genève</translation>
    </message>
    <message>
        <source>Geneva Plan of Action</source>
        <translation>Plan d’action de Genève</translation>
    </message>
    <message>
        <source>Tunis Commitment</source>
        <translation>Engagement de Tunis</translation>
    </message>
    <message>
        <source>Tunis Agenda for the Information Society</source>
        <translation>Agenda de Tunis pour la société de l’information</translation>
    </message>
</context>
<context>
    <name>CitedLinks</name>
    <message>
        <source>%1 – not in the library</source>
        <translation>%1 – pas dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>CitedPanel</name>
    <message>
        <source>Cited, not in the library</source>
        <translation>Cités, absents de la bibliothèque</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Cité dans</translation>
    </message>
    <message>
        <source>Import one of these, and its citations become links to it.</source>
        <translation>Importez l’un de ces textes, et les renvois qui le citent deviennent des liens.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>Every text that your texts cite is in the library.</source>
        <translation>Tous les textes que citent vos textes sont dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Passages</translation>
    </message>
</context>
<context>
    <name>ClausePanel</name>
    <message>
        <source>Open in older version</source>
        <translation>Ouvrir dans l’ancienne version</translation>
    </message>
    <message>
        <source>Open in newer version</source>
        <translation>Ouvrir dans la nouvelle version</translation>
    </message>
    <message>
        <source>The life of this clause</source>
        <translation>Évolution de cet alinéa</translation>
    </message>
    <message>
        <source>Through all loaded versions</source>
        <translation>À travers toutes les versions chargées</translation>
    </message>
    <message>
        <source>Open second text</source>
        <translation>Ouvrir le second texte</translation>
    </message>
    <message>
        <source>Open first text</source>
        <translation>Ouvrir le premier texte</translation>
    </message>
    <message>
        <source>This clause stands in no other loaded version.</source>
        <translation>Cet alinéa ne figure dans aucune autre version chargée.</translation>
    </message>
    <message>
        <source>First in this version</source>
        <translation>Apparaît dans cette version</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Formule introductive</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Table cell</source>
        <translation>Cellule de tableau</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
</context>
<context>
    <name>ClearanceBar</name>
    <message>
        <source>Clearance: %1</source>
        <translation>Validation&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ClearanceSteps</name>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>By whom: ministry, director…</source>
        <translation>Par qui&#xa0;: ministère, directeur…</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Soumettre pour examen</translation>
    </message>
    <message>
        <source>Mark as cleared</source>
        <translation>Marquer comme validée</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Marquer comme prononcée</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Revenir au projet</translation>
    </message>
    <message>
        <source>A public statement is needed before it can be cleared.</source>
        <translation>Une déclaration publique est nécessaire avant la validation.</translation>
    </message>
    <message>
        <source>Waiting for %1 since %2</source>
        <translation>En attente de&#xa0;%1 depuis le&#xa0;%2</translation>
    </message>
    <message>
        <source>Cleared by %1 on %2</source>
        <translation>Validée par&#xa0;%1 le&#xa0;%2</translation>
    </message>
    <message>
        <source>Cleared by %1, delivered on %2</source>
        <translation>Validée par&#xa0;%1, prononcée le&#xa0;%2</translation>
    </message>
    <message>
        <source>Not yet cleared: it does not go into a contribution.</source>
        <translation>Pas encore validée&#xa0;: ne figure pas dans les contributions.</translation>
    </message>
</context>
<context>
    <name>ComposerView</name>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Parts of the paper</source>
        <translation>Parties du document</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Add section: %1</source>
        <translation>Ajouter une section&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation>Nouvelle contribution</translation>
    </message>
    <message>
        <source>Remove contribution</source>
        <translation>Supprimer la contribution</translation>
    </message>
    <message>
        <source>Export as Word file…</source>
        <translation>Exporter en fichier Word…</translation>
    </message>
    <message>
        <source>Open a copy in Word or LibreOffice</source>
        <translation>Ouvrir une copie dans Word ou LibreOffice</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Supprimer la section</translation>
    </message>
    <message>
        <source>Section removed</source>
        <translation>Section supprimée</translation>
    </message>
    <message>
        <source>Contribution removed</source>
        <translation>Contribution supprimée</translation>
    </message>
    <message>
        <source>Export the contribution</source>
        <translation>Exporter la contribution</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Fichiers Word (*.docx)</translation>
    </message>
    <message>
        <source>Export a copy for submission…</source>
        <translation>Exporter une copie à soumettre…</translation>
    </message>
    <message>
        <source>Take back an edited copy…</source>
        <translation>Reprendre une copie modifiée…</translation>
    </message>
    <message>
        <source>Take back an edited copy</source>
        <translation>Reprendre une copie modifiée</translation>
    </message>
    <message>
        <source>Texts (*.docx *.odt *.doc *.rtf)</source>
        <translation>Textes (*.docx *.odt *.doc *.rtf)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Open in Word</source>
        <translation>Ouvrir dans Word</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>No contribution yet</source>
        <translation>Aucune contribution</translation>
    </message>
    <message>
        <source>A new contribution takes over what is cleared and proposed on your desk.</source>
        <translation>Une nouvelle contribution reprend ce qui est validé et proposé dans votre travail.</translation>
    </message>
    <message>
        <source>See what is cleared</source>
        <translation>Voir ce qui est validé</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ No remarks</source>
        <translation>✓ Aucune remarque</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Box (off)</source>
        <translation>Cadre (désactivé)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 sur&#xa0;%2 pages</translation>
    </message>
    <message>
        <source>The session prefers papers of at most %1 pages.</source>
        <translation>La réunion préfère des documents de&#xa0;%1 pages au plus.</translation>
    </message>
    <message>
        <source>%1 is open in another program or may not be changed. Exported to %2 beside it.</source>
        <translation>%1 est ouvert dans un autre programme ou ne peut pas être modifié. Exporté à côté sous&#xa0;%2.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>ConfidentialFrame</name>
    <message>
        <source>Confidential – never exported</source>
        <translation>Confidentiel – jamais exporté</translation>
    </message>
</context>
<context>
    <name>ConfidentialPapers</name>
    <message>
        <source>It may go on to a second page, in the smallest letters: shorten the statement.</source>
        <translation>Même en petits caractères, elle peut passer à une deuxième page&#xa0;: abrégez la déclaration.</translation>
    </message>
    <message>
        <source>%1 is written. It is confidential.</source>
        <translation>%1 est écrit. Il est confidentiel.</translation>
    </message>
    <message>
        <source>Write a confidential paper</source>
        <translation>Écrire un document confidentiel</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Fichiers Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF files, with LibreOffice (*.pdf)</source>
        <translation>Fichiers PDF, avec LibreOffice (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Compare with “%1”</source>
        <translation>Comparer avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reading the copy…</source>
        <translation>Lecture de la copie…</translation>
    </message>
    <message>
        <source>Only in the copy: to be done again here where it is wanted</source>
        <translation>Uniquement dans la copie&#xa0;: à refaire ici si on le souhaite</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Uniquement ici</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Phrase secrète de la copie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are only in the copy.</source>
        <translation>
            <numerusform>%n modification ne figure que dans la copie.</numerusform>
            <numerusform>%n modifications ne figurent que dans la copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy holds nothing that is not here. It can be moved away.</source>
        <translation>La copie ne contient rien qui ne soit ici. Elle peut être rangée ailleurs.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Compare with a copy</source>
        <translation>Comparer avec une copie</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Tous les alinéas</translation>
    </message>
    <message>
        <source>With suggestions to judge</source>
        <translation>Avec suggestions à examiner</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Passages of the report</source>
        <translation>Passages du rapport</translation>
    </message>
    <message>
        <source>How far things are</source>
        <translation>État d’avancement</translation>
    </message>
    <message>
        <source>Look for what the reports cover</source>
        <translation>Rechercher ce que couvrent les rapports</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>Rejeter la suggestion</translation>
    </message>
    <message>
        <source>Link a passage by hand…</source>
        <translation>Lier un passage à la main…</translation>
    </message>
    <message numerus="yes">
        <source>%n new suggestion(s)</source>
        <translation>
            <numerusform>%n nouvelle suggestion</numerusform>
            <numerusform>%n nouvelles suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Link a passage</source>
        <translation>Lier un passage</translation>
    </message>
    <message>
        <source>Which passage speaks to this clause?</source>
        <translation>Quel passage se rapporte à cet alinéa&#xa0;?</translation>
    </message>
    <message>
        <source>Look for suggestions</source>
        <translation>Rechercher des suggestions</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>No passage is known to speak to the clause itself; its items are spoken to.</source>
        <translation>Aucun passage connu ne porte sur la disposition elle-même ; ses alinéas sont traités.</translation>
    </message>
    <message>
        <source>the report was searched, and what was found is likelier wrong than right.</source>
        <translation>le rapport a été examiné, et ce qui a été trouvé est plus probablement faux que juste.</translation>
    </message>
    <message>
        <source>the report was searched, and no passage that speaks to the clause was found.</source>
        <translation>le rapport a été examiné, et aucun passage portant sur la disposition n’a été trouvé.</translation>
    </message>
    <message>
        <source>the report was searched, and all that was suggested has been rejected.</source>
        <translation>le rapport a été examiné, et tout ce qui a été suggéré a été rejeté.</translation>
    </message>
    <message>
        <source>the earlier search does not hold any more: a text, its suggestions or the way of searching have changed. Look for suggestions.</source>
        <translation>la recherche précédente ne vaut plus : un texte, ses suggestions ou la façon de chercher ont changé. Cherchez des suggestions.</translation>
    </message>
    <message>
        <source>this report was not searched for this version of the resolution. Look for suggestions.</source>
        <translation>ce rapport n’a pas été examiné pour cette version de la résolution. Cherchez des suggestions.</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation>Accepter  A</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject  R</source>
        <translation>Rejeter  R</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Coverage is shown for operative clauses of resolutions; this is none.</source>
        <translation>La couverture s’affiche pour les alinéas du dispositif des résolutions&#xa0;; celui-ci n’en est pas un.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Import a resolution and a progress report to see which clauses the report speaks to.</source>
        <translation>Importez une résolution et un rapport d’activité pour voir à quels alinéas le rapport se rapporte.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Open Reader</source>
        <translation>Ouvrir la lecture</translation>
    </message>
    <message>
        <source>right in %1 of such cases</source>
        <translation>exact dans&#xa0;%1 des cas semblables</translation>
    </message>
    <message>
        <source>Supported by: %1</source>
        <translation>Étayé par&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>cwgdesk met a fault of its own</source>
        <translation>cwgdesk a rencontré une erreur qui lui est propre</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport d’erreur</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Something went wrong that is not your fault.</source>
        <translation>Un problème est survenu, dont vous n’êtes pas responsable.</translation>
    </message>
    <message>
        <source>What you saved is safe. You can go on; if it happens again, close and reopen cwgdesk. This report holds nothing of your texts, and it is not sent to anybody:</source>
        <translation>Ce que vous avez enregistré est en sécurité. Vous pouvez continuer&#xa0;; si le problème se reproduit, fermez puis rouvrez cwgdesk. Ce rapport ne contient rien de vos textes et n’est envoyé à personne&#xa0;:</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2027-02-10.</source>
        <translation>Ce n’est pas une date. Écrivez-la sous la forme 2027-02-10.</translation>
    </message>
</context>
<context>
    <name>DeadlinesForm</name>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>Deadline removed</source>
        <translation>Échéance supprimée</translation>
    </message>
    <message>
        <source>Add deadline</source>
        <translation>Ajouter une échéance</translation>
    </message>
    <message>
        <source>New: what</source>
        <translation>Nouvelle&#xa0;: intitulé</translation>
    </message>
    <message>
        <source>New: due on</source>
        <translation>Nouvelle&#xa0;: date limite</translation>
    </message>
    <message>
        <source>New: source</source>
        <translation>Nouvelle&#xa0;: source</translation>
    </message>
    <message>
        <source>Public – may be exported</source>
        <translation>Public – peut être exporté</translation>
    </message>
    <message>
        <source>Remove this deadline</source>
        <translation>Supprimer cette échéance</translation>
    </message>
    <message>
        <source>This date follows from the session&apos;s details and is changed there.</source>
        <translation>Cette date découle des détails de la réunion et se modifie à cet endroit.</translation>
    </message>
</context>
<context>
    <name>DelegationPage</name>
    <message>
        <source>Member State, as it signs its papers</source>
        <translation>État Membre, tel qu’il signe ses documents</translation>
    </message>
    <message>
        <source>Code for proposal numbers, three letters</source>
        <translation>Code pour les numéros de proposition, trois lettres</translation>
    </message>
    <message>
        <source>Contact, for the footnote of papers</source>
        <translation>Contact, pour la note de bas de page des documents</translation>
    </message>
    <message>
        <source>Language of our papers</source>
        <translation>Langue de nos documents</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>Votre nom, pour l’historique</translation>
    </message>
    <message>
        <source>Public – new contributions begin with it</source>
        <translation>Public – repris dans les nouvelles contributions</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>This workspace may only be read.</source>
        <translation>Cet espace de travail est en lecture seule.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Public – the header of a contribution names it</source>
        <translation>Public – cité dans l’en-tête d’une contribution</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Contributions close on (as invited)</source>
        <translation>Clôture des contributions (selon l’invitation)</translation>
    </message>
    <message>
        <source>else so many days before</source>
        <translation>sinon, nombre de jours avant</translation>
    </message>
    <message>
        <source>Source of this rule</source>
        <translation>Source de cette règle</translation>
    </message>
    <message>
        <source>Pages preferred</source>
        <translation>Nombre de pages souhaité</translation>
    </message>
    <message>
        <source>Source of this limit</source>
        <translation>Source de cette limite</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A clause cannot be split here.</source>
        <translation>Un alinéa ne peut pas être divisé à cet endroit.</translation>
    </message>
    <message>
        <source>A clause cannot stand under itself.</source>
        <translation>Un alinéa ne peut pas dépendre de lui-même.</translation>
    </message>
    <message>
        <source>A contribution is exported as a Word file.</source>
        <translation>Une contribution s’exporte sous forme de fichier Word.</translation>
    </message>
    <message>
        <source>A contribution needs a title.</source>
        <translation>Une contribution doit avoir un titre.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Une note doit contenir du texte.</translation>
    </message>
    <message>
        <source>A position is about one thing.</source>
        <translation>Une position porte sur un seul objet.</translation>
    </message>
    <message>
        <source>A position that is {now} cannot become {to}.</source>
        <translation>Une position à l’état «&#xa0;{now}&#xa0;» ne peut pas passer à l’état «&#xa0;{to}&#xa0;».</translation>
    </message>
    <message>
        <source>A practice needs a title.</source>
        <translation>Une bonne pratique doit avoir un titre.</translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of five letters and digits; this one is of another length.</source>
        <translation>Un code de récupération compte {groups} groupes de cinq lettres et chiffres&#xa0;; celui-ci est d’une autre longueur.</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>Une réunion doit avoir un nom.</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Il manque un titre.</translation>
    </message>
    <message>
        <source>Add a section of another kind for positions or proposals.</source>
        <translation>Ajoutez une section d’un autre type pour les positions ou les propositions.</translation>
    </message>
    <message>
        <source>An original file in this workspace is damaged.</source>
        <translation>Un fichier d’origine de cet espace de travail est endommagé.</translation>
    </message>
    <message>
        <source>Ask for the Word file, or run text recognition (OCR) over it and import the result.</source>
        <translation>Demandez le fichier Word, ou appliquez-lui une reconnaissance de texte (OCR) et importez le résultat.</translation>
    </message>
    <message>
        <source>Ask the sender for a plain copy, or save it again from Word and try that.</source>
        <translation>Demandez à l’expéditeur une copie simple, ou enregistrez à nouveau le fichier depuis Word et réessayez.</translation>
    </message>
    <message>
        <source>Ask the sender how it was made, or for a copy saved from Word.</source>
        <translation>Demandez à l’expéditeur comment il a été créé, ou une copie enregistrée depuis Word.</translation>
    </message>
    <message>
        <source>Both parts need words.</source>
        <translation>Les deux parties doivent contenir du texte.</translation>
    </message>
    <message>
        <source>Call word {line} has no letters.</source>
        <translation>La formule introductive de la ligne {line} ne contient aucune lettre.</translation>
    </message>
    <message>
        <source>Call word {line} is longer than {most} letters.</source>
        <translation>La formule introductive de la ligne {line} dépasse {most} lettres.</translation>
    </message>
    <message>
        <source>Call word {line} is neither preambular nor operative.</source>
        <translation>La formule introductive de la ligne {line} ne relève ni du préambule ni du dispositif.</translation>
    </message>
    <message>
        <source>Carry the position to the next session to change it there, or reopen it.</source>
        <translation>Reportez la position à la réunion suivante pour l’y modifier, ou rouvrez-la.</translation>
    </message>
    <message>
        <source>Check that it exists, is a file and may be read by you.</source>
        <translation>Vérifiez qu’il existe, que c’est bien un fichier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or ask for it again.</source>
        <translation>Vérifiez que c’est le bon fichier, ou demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it.</source>
        <translation>Vérifiez que le dossier existe et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Check the name and the folder, or make a new workspace.</source>
        <translation>Vérifiez le nom et le dossier, ou créez un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Check the passphrase, or use the recovery code. If both are right, the file is damaged or not a cwgdesk workspace: restore a backup.</source>
        <translation>Vérifiez la phrase secrète, ou utilisez le code de récupération. Si les deux sont corrects, le fichier est endommagé ou n’est pas un espace de travail cwgdesk&#xa0;: restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Choose a folder that holds documents.</source>
        <translation>Choisissez un dossier qui contient des documents.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx.</source>
        <translation>Choisissez un nom qui se termine par .docx.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose one of the same text.</source>
        <translation>Choisissez-en un du même texte.</translation>
    </message>
    <message>
        <source>Close it in other programs and try again.</source>
        <translation>Fermez-le dans les autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet.</source>
        <translation>Comparez-le avec la feuille imprimée.</translation>
    </message>
    <message>
        <source>Confirm its place, or remove it.</source>
        <translation>Confirmez son emplacement, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>Download or copy it again; if Word can still open it, save it from there as a new .docx.</source>
        <translation>Téléchargez-le ou copiez-le de nouveau&#xa0;; si Word peut encore l’ouvrir, enregistrez-le depuis Word comme nouveau fichier .docx.</translation>
    </message>
    <message>
        <source>Everything stays as it is now.</source>
        <translation>Tout reste en l’état.</translation>
    </message>
    <message>
        <source>Free at least {needed} MB and do it again; everything saved before is safe.</source>
        <translation>Libérez au moins {needed} Mo et recommencez&#xa0;; tout ce qui a été enregistré auparavant est en sécurité.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Give its first words.</source>
        <translation>Indiquez ses premiers mots.</translation>
    </message>
    <message>
        <source>Group {place} of the recovery code is not right.</source>
        <translation>Le groupe {place} du code de récupération n’est pas correct.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Install LibreOffice, or save the file as .docx in Word and import that.</source>
        <translation>Installez LibreOffice, ou enregistrez le fichier au format .docx dans Word et importez-le.</translation>
    </message>
    <message>
        <source>Install cwgdesk again.</source>
        <translation>Réinstallez cwgdesk.</translation>
    </message>
    <message>
        <source>It is not opened, for safety.</source>
        <translation>Il n’est pas ouvert, par sécurité.</translation>
    </message>
    <message>
        <source>Leave some of them out.</source>
        <translation>Retirez-en quelques-unes.</translation>
    </message>
    <message>
        <source>LibreOffice could not convert “{file}”.</source>
        <translation>LibreOffice n’a pas pu convertir «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line} of the call words has not two or three columns.</source>
        <translation>La ligne {line} des formules introductives ne compte ni deux ni trois colonnes.</translation>
    </message>
    <message>
        <source>Look at the newer text and enter your change again.</source>
        <translation>Consultez le texte plus récent et saisissez de nouveau votre modification.</translation>
    </message>
    <message>
        <source>Merge the next one with it instead.</source>
        <translation>Fusionnez plutôt le suivant avec celui-ci.</translation>
    </message>
    <message>
        <source>Name the delegation or the regional group that holds it.</source>
        <translation>Indiquez la délégation ou le groupe régional qui la défend.</translation>
    </message>
    <message>
        <source>Name who released the statement.</source>
        <translation>Indiquez qui a autorisé la déclaration.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go on with the older program, and report this.</source>
        <translation>Rien n’a été modifié. Continuez avec l’ancien programme et signalez le problème.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the latest backup; the damaged file is kept beside it.</source>
        <translation>Rien n’a été modifié. Restaurez la dernière sauvegarde&#xa0;; le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>Only our own positions are cleared.</source>
        <translation>Seules nos propres positions sont validées.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>Ouvrez-le dans Word ou LibreOffice, enregistrez-le au format .docx et importez ce fichier.</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one and import that.</source>
        <translation>Ouvrez-le avec son mot de passe, enregistrez une copie sans mot de passe et importez-la.</translation>
    </message>
    <message>
        <source>Open it with the newer program; nothing was changed.</source>
        <translation>Ouvrez-le avec le programme plus récent&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open the file in Word and save it again.</source>
        <translation>Ouvrez le fichier dans Word et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Please report it with the steps that led here; your work is safe in the workspace.</source>
        <translation>Veuillez le signaler en décrivant les étapes suivies&#xa0;; votre travail est en sécurité dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Put the cursor between two of its words.</source>
        <translation>Placez le curseur entre deux de ses mots.</translation>
    </message>
    <message>
        <source>Reading “{file}” was stopped after {seconds:g} seconds: it is far more complicated than a text.</source>
        <translation>La lecture de «&#xa0;{file}&#xa0;» a été arrêtée après {seconds:g} secondes&#xa0;: le fichier est bien plus complexe qu’un texte.</translation>
    </message>
    <message>
        <source>Record a position or propose an amendment first.</source>
        <translation>Commencez par consigner une position ou proposer un amendement.</translation>
    </message>
    <message>
        <source>Record what others hold without a clearance.</source>
        <translation>Consignez ce que défendent les autres sans validation.</translation>
    </message>
    <message>
        <source>Reopen it to start again from a draft.</source>
        <translation>Rouvrez-la pour repartir d’un projet.</translation>
    </message>
    <message>
        <source>Restore a backup, or import it again.</source>
        <translation>Restaurez une sauvegarde, ou importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Restore a backup, or import the file again.</source>
        <translation>Restaurez une sauvegarde, ou importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Restore the latest backup; the damaged file is kept beside it.</source>
        <translation>Restaurez la dernière sauvegarde&#xa0;; le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>Save both files in Word under new names and try again; if it happens again, please report it.</source>
        <translation>Enregistrez les deux fichiers dans Word sous de nouveaux noms et réessayez&#xa0;; si le problème se reproduit, veuillez le signaler.</translation>
    </message>
    <message>
        <source>Save it again from Word as .docx, or copy its text into a new document.</source>
        <translation>Enregistrez-le de nouveau au format .docx depuis Word, ou copiez son texte dans un nouveau document.</translation>
    </message>
    <message>
        <source>Save it again from Word as .docx, or split it into parts.</source>
        <translation>Enregistrez-le de nouveau au format .docx depuis Word, ou divisez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>Save it as .docx in Word first.</source>
        <translation>Enregistrez-le d’abord au format .docx dans Word.</translation>
    </message>
    <message>
        <source>Save it as .docx, .odt, .pdf or .txt and import that.</source>
        <translation>Enregistrez-le au format .docx, .odt, .pdf ou .txt et importez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with the columns phrase, kind and language.</source>
        <translation>Enregistrez-le en CSV, en UTF-8, avec les colonnes phrase, kind et language.</translation>
    </message>
    <message>
        <source>Save it as an ordinary Word document (.docx).</source>
        <translation>Enregistrez-le comme document Word ordinaire (.docx).</translation>
    </message>
    <message>
        <source>Select some words of the text and try again.</source>
        <translation>Sélectionnez des mots du texte et réessayez.</translation>
    </message>
    <message>
        <source>A backup that was being restored when the program ended has now been put in the place of “{name}”.</source>
        <translation>Une sauvegarde en cours de restauration lorsque le programme s’est arrêté a maintenant pris la place de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not installed here.</source>
        <translation>Le PDF est produit par LibreOffice, qui n’est pas installé ici.</translation>
    </message>
    <message>
        <source>A comparison is written as a Word, Excel or PDF file.</source>
        <translation>Une comparaison s’écrit en fichier Word, Excel ou PDF.</translation>
    </message>
    <message>
        <source>A confidential paper is written as a Word file or a PDF.</source>
        <translation>Un document confidentiel s’écrit en fichier Word ou PDF.</translation>
    </message>
    <message>
        <source>A place is let pass only for a reason.</source>
        <translation>Un passage n’est accepté que si un motif est donné.</translation>
    </message>
    <message>
        <source>A proposal is of a kind that this cwgdesk does not know ({code}).</source>
        <translation>Une proposition est d’un type que cette version de cwgdesk ne connaît pas ({code}).</translation>
    </message>
    <message>
        <source>A row of the workspace holds what cwgdesk does not write there.</source>
        <translation>Une ligne de l’espace de travail contient ce que cwgdesk n’y écrit pas.</translation>
    </message>
    <message>
        <source>A title cannot be taken away.</source>
        <translation>Un titre ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Ask for the Word file, or for a better scan.</source>
        <translation>Demandez le fichier Word, ou une meilleure numérisation.</translation>
    </message>
    <message>
        <source>Ask {who} to close it there. Open it here all the same only when it is certainly closed: what two people write at once in one file is lost for one of them.</source>
        <translation>Demandez à {who} de le fermer là-bas. Ne l’ouvrez ici malgré tout que s’il y est certainement fermé&#xa0;: ce que deux personnes écrivent en même temps dans un même fichier est perdu pour l’une d’elles.</translation>
    </message>
    <message>
        <source>Begin a revision: cwgdesk contribution --id … --next rev.</source>
        <translation>Commencez une révision&#xa0;: cwgdesk contribution --id … --next rev.</translation>
    </message>
    <message>
        <source>Beside “{name}” lies another version of it, “{copy}” ({count} in all): two machines wrote at once.</source>
        <translation>À côté de «&#xa0;{name}&#xa0;» se trouve une autre version, «&#xa0;{copy}&#xa0;» ({count} en tout)&#xa0;: deux machines ont écrit en même temps.</translation>
    </message>
    <message>
        <source>Beside “{name}” something stands in the way of a file that cwgdesk needs there: {other}.</source>
        <translation>À côté de «&#xa0;{name}&#xa0;», quelque chose occupe la place d’un fichier dont cwgdesk a besoin&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>Check that they are the right files.</source>
        <translation>Vérifiez que ce sont les bons fichiers.</translation>
    </message>
    <message>
        <source>Choose a copy of a paper that was exported here; older exports were not kept to compare with.</source>
        <translation>Choisissez une copie d’un document exporté ici&#xa0;; les exportations plus anciennes n’ont pas été conservées pour comparaison.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx or .pdf.</source>
        <translation>Choisissez un nom qui se termine par .docx ou .pdf.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx, .xlsx or .pdf.</source>
        <translation>Choisissez un nom qui se termine par .docx, .xlsx ou .pdf.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx, or install LibreOffice.</source>
        <translation>Choisissez un nom qui se termine par .docx ou installez LibreOffice.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose its copy.</source>
        <translation>Choisissez sa copie.</translation>
    </message>
    <message>
        <source>Choose “Always keep on this device” for it, wait until it has come, and try again.</source>
        <translation>Choisissez pour lui «&#xa0;Toujours conserver sur cet appareil&#xa0;», attendez qu’il soit arrivé, puis réessayez.</translation>
    </message>
    <message>
        <source>Close other programs and try again, or use the recovery code.</source>
        <translation>Fermez d’autres programmes et réessayez, ou utilisez le code de récupération.</translation>
    </message>
    <message>
        <source>Close the workspace and open it again: cwgdesk then does what is left.</source>
        <translation>Fermez l’espace de travail et rouvrez-le&#xa0;: cwgdesk fera alors ce qui reste à faire.</translation>
    </message>
    <message>
        <source>Compare them (File ▸ Compare with a copy…), do again here what only the other one holds, then move it away.</source>
        <translation>Comparez-les (Fichier ▸ Comparer avec une copie…), refaites ici ce que seule l’autre contient, puis rangez-la ailleurs.</translation>
    </message>
    <message>
        <source>Confidential words from your notes or positions stand in the paper ({count}; in: {places}), so it was not written.</source>
        <translation>Des termes confidentiels de vos notes ou positions figurent dans le document ({count}&#xa0;; dans&#xa0;: {places})&#xa0;; il n’a donc pas été écrit.</translation>
    </message>
    <message>
        <source>Confidential words stand in what would be public, so nothing was written.</source>
        <translation>Des mots confidentiels figurent dans ce qui serait public&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Connect it again and do it again; close and open the workspace if that does not help. Everything saved before is safe.</source>
        <translation>Reconnectez-le et recommencez&#xa0;; si cela ne suffit pas, fermez puis rouvrez l’espace de travail. Tout ce qui a été enregistré auparavant est en sécurité.</translation>
    </message>
    <message>
        <source>Connect it again, or choose another folder, then try again. Nothing half-written stays.</source>
        <translation>Reconnectez-le ou choisissez un autre dossier, puis réessayez. Rien d’inachevé ne reste.</translation>
    </message>
    <message>
        <source>Copies in other folders, on sticks, in mails, in snapshots of the disk and in the backups of this machine go on opening with the present passphrase.</source>
        <translation>Les copies placées dans d’autres dossiers, sur des clés, dans des courriels, dans des instantanés du disque et dans les sauvegardes de cette machine continuent de s’ouvrir avec la phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>Copy both files to a folder of your own and open the copy.</source>
        <translation>Copiez les deux fichiers dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and work there; everything saved before is safe.</source>
        <translation>Copiez-le dans un dossier à vous et travaillez-y&#xa0;; tout ce qui a été enregistré auparavant est en sécurité.</translation>
    </message>
    <message>
        <source>Delete it if you do not need it.</source>
        <translation>Supprimez-le si vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>Delete that file if you do not need it.</source>
        <translation>Supprimez ce fichier si vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>Delete them there, where that can be done; they open with the present passphrase.</source>
        <translation>Supprimez-les là où elles se trouvent, si c’est possible&#xa0;; elles s’ouvrent avec la phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>Delete those that should not.</source>
        <translation>Supprimez celles qui ne le devraient pas.</translation>
    </message>
    <message>
        <source>Free at least {needed} MB of your share of it, look whether the drive is still connected, and do it again; everything saved before is safe.</source>
        <translation>Libérez au moins {needed} Mo de votre quota, vérifiez que le disque est toujours connecté et recommencez&#xa0;; tout ce qui a été enregistré auparavant est en sécurité.</translation>
    </message>
    <message>
        <source>Give it a shorter name and try again.</source>
        <translation>Donnez-lui un nom plus court et réessayez.</translation>
    </message>
    <message>
        <source>If it may be passed on after all, take the mark off in the Library.</source>
        <translation>S’il peut tout de même être transmis, retirez la marque dans la Bibliothèque.</translation>
    </message>
    <message>
        <source>If it may be quoted after all, take the mark off in the Library.</source>
        <translation>S’il peut malgré tout être cité, retirez la marque dans la bibliothèque.</translation>
    </message>
    <message>
        <source>If you have the file, compare the two: cwgdesk redline OLD NEW.</source>
        <translation>Si vous avez le fichier, comparez les deux&#xa0;: cwgdesk redline OLD NEW.</translation>
    </message>
    <message>
        <source>Import the resolution first, or say which one is meant.</source>
        <translation>Importez d’abord la résolution ou dites laquelle est visée.</translation>
    </message>
    <message>
        <source>Install OCRmyPDF with Tesseract, or ask for the Word file.</source>
        <translation>Installez OCRmyPDF avec Tesseract, ou demandez le fichier Word.</translation>
    </message>
    <message>
        <source>It is damaged or was tampered with. Open a backup, or ask whoever sent it.</source>
        <translation>Il est endommagé ou a été falsifié. Ouvrez une sauvegarde, ou adressez-vous à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>It keeps the passphrase it has. Delete it if you do not need it.</source>
        <translation>Il garde la phrase secrète qu’il a. Supprimez-le si vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>It may be forgotten already.</source>
        <translation>Cet élément a peut-être déjà été supprimé définitivement.</translation>
    </message>
    <message>
        <source>Its backups open with the new passphrase, too.</source>
        <translation>Ses sauvegardes s’ouvrent elles aussi avec la nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Keep proposals of others, or propose something.</source>
        <translation>Conservez des propositions d’autres délégations ou proposez vous-même.</translation>
    </message>
    <message>
        <source>Leave out &lt; &gt; : &quot; / \ | ? * and try again.</source>
        <translation>Retirez &lt; &gt; : &quot; / \ | ? * et réessayez.</translation>
    </message>
    <message>
        <source>Leave that out and try again.</source>
        <translation>Retirez cela et réessayez.</translation>
    </message>
    <message>
        <source>Look at it, or export anyway and say why.</source>
        <translation>Vérifiez, ou exportez quand même en disant pourquoi.</translation>
    </message>
    <message>
        <source>Look for them in the Reader.</source>
        <translation>Cherchez-les dans la vue Lecture.</translation>
    </message>
    <message>
        <source>Look what it is, move it away, and try again.</source>
        <translation>Regardez ce que c’est, rangez-le ailleurs et réessayez.</translation>
    </message>
    <message>
        <source>Look whether the drive is still connected. At the next opening the change is completed, unless the workspace was worked in before; keep both passphrases till then.</source>
        <translation>Vérifiez que le disque est toujours connecté. La modification sera achevée à la prochaine ouverture, sauf si on a travaillé dans l’espace de travail entre-temps&#xa0;; gardez les deux phrases secrètes jusque-là.</translation>
    </message>
    <message>
        <source>Look whether what you did since then must be done again. The file as it was found is kept as “{aside}”.</source>
        <translation>Vérifiez si ce que vous avez fait depuis est à refaire. Le fichier tel qu’il a été trouvé est conservé sous le nom «&#xa0;{aside}&#xa0;».</translation>
    </message>
    <message>
        <source>Make a contribution from what is cleared.</source>
        <translation>Faites une contribution à partir de ce qui est validé.</translation>
    </message>
    <message>
        <source>Make it by hand where you want it, then refuse it here.</source>
        <translation>Faites-la à la main où vous voulez, puis refusez-la ici.</translation>
    </message>
    <message>
        <source>Name a clause, a document, an agenda item, a proposal of others or a topic.</source>
        <translation>Indiquez une disposition, un document, un point de l’ordre du jour, une proposition d’une autre délégation ou un thème.</translation>
    </message>
    <message>
        <source>Name the delegation or the regional group.</source>
        <translation>Indiquez la délégation ou le groupe régional.</translation>
    </message>
    <message>
        <source>No copy was kept of the paper that this one revises, so what changed since cannot be shown.</source>
        <translation>Aucune copie du document révisé n’a été conservée&#xa0;; les changements ne peuvent pas être montrés.</translation>
    </message>
    <message>
        <source>Note it where you want it.</source>
        <translation>Notez-le où vous voulez.</translation>
    </message>
    <message>
        <source>Nothing is proposed there, so there is nothing to compare.</source>
        <translation>Rien n’y est proposé&#xa0;; il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever gave it to you, or open a backup of your own.</source>
        <translation>Rien n’a été modifié. Adressez-vous à la personne qui vous l’a remis, ou ouvrez une sauvegarde à vous.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, or delete backups that you do not need, and try again.</source>
        <translation>Rien n’a été modifié. Libérez de l’espace ou supprimez des sauvegardes dont vous n’avez pas besoin, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or ask whoever gave you the file.</source>
        <translation>Rien n’a été modifié. Restaurez une sauvegarde, ou adressez-vous à la personne qui vous a remis le fichier.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save what can still be read in a new file; compare it with the latest backup.</source>
        <translation>Rien n’a été modifié. Enregistrez dans un nouveau fichier ce qui peut encore être lu, puis comparez-le avec la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>One cell of the table would be longer than a workbook can hold.</source>
        <translation>Une cellule du tableau dépasserait ce qu’un classeur peut contenir.</translation>
    </message>
    <message>
        <source>One of the files has no text.</source>
        <translation>L’un des fichiers ne contient pas de texte.</translation>
    </message>
    <message>
        <source>One of these texts is confidential, and a redline repeats its words.</source>
        <translation>L’un de ces textes est confidentiel, et une version avec marques de révision en répète les mots.</translation>
    </message>
    <message>
        <source>Open it as a workspace, or choose the documents themselves.</source>
        <translation>Ouvrez-le comme espace de travail, ou choisissez les documents eux-mêmes.</translation>
    </message>
    <message>
        <source>Open it with the new passphrase, or with the new recovery code.</source>
        <translation>Ouvrez-le avec la nouvelle phrase secrète ou avec le nouveau code de récupération.</translation>
    </message>
    <message>
        <source>Record a position on this clause or agenda item first.</source>
        <translation>Enregistrez d’abord une position sur cette disposition ou ce point.</translation>
    </message>
    <message>
        <source>Refuse this change.</source>
        <translation>Refusez cette modification.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask whoever gave you the file.</source>
        <translation>Restaurez une sauvegarde, ou adressez-vous à la personne qui vous a remis le fichier.</translation>
    </message>
    <message>
        <source>Reword them; a single place can be let pass with a reason, which is logged.</source>
        <translation>Reformulez-les&#xa0;; un passage isolé peut être accepté avec un motif, qui est consigné dans le journal.</translation>
    </message>
    <message>
        <source>Say it without them.</source>
        <translation>Formulez-le sans ces termes.</translation>
    </message>
    <message>
        <source>Signs that nobody sees stand in the paper, first in what is around its text: {signs} ({count} in all).</source>
        <translation>Des signes invisibles figurent dans le document, d’abord dans ce qui entoure son texte&#xa0;: {signs} ({count} en tout).</translation>
    </message>
    <message>
        <source>Signs that nobody sees stand in the paper, first in “{section}”: {signs} ({count} in all).</source>
        <translation>Des signes invisibles figurent dans le document, d’abord dans «&#xa0;{section}&#xa0;»&#xa0;: {signs} ({count} en tout).</translation>
    </message>
    <message>
        <source>Somebody must have cleared it.</source>
        <translation>Quelqu’un doit l’avoir validée.</translation>
    </message>
    <message>
        <source>Start from the one that cwgdesk saves.</source>
        <translation>Partez de celui qu’enregistre cwgdesk.</translation>
    </message>
    <message>
        <source>Start one in the Composer and try again.</source>
        <translation>Créez-en une dans Rédaction et réessayez.</translation>
    </message>
    <message>
        <source>Take four words or more that do not belong together, or let cwgdesk make one.</source>
        <translation>Prenez au moins quatre mots sans rapport entre eux, ou laissez cwgdesk créer une phrase.</translation>
    </message>
    <message>
        <source>Take it out of the paper, or use the newer program that wrote it.</source>
        <translation>Retirez-la du document, ou utilisez le programme plus récent qui l’a écrite.</translation>
    </message>
    <message>
        <source>Take one of {codes}.</source>
        <translation>Prenez l’un de ceux-ci&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>Take them out where the preview shows them, or export the paper with them if they are meant.</source>
        <translation>Retirez-les aux endroits que montre l’aperçu, ou exportez le document avec eux s’ils sont voulus.</translation>
    </message>
    <message>
        <source>The Word file declares a DOCTYPE, which no Word file needs.</source>
        <translation>Le fichier Word déclare un DOCTYPE, dont aucun fichier Word n’a besoin.</translation>
    </message>
    <message>
        <source>The base has no text.</source>
        <translation>Le texte de base est vide.</translation>
    </message>
    <message>
        <source>The change {key} belongs to no field that could take it.</source>
        <translation>La modification {key} n’appartient à aucun champ qui puisse la recevoir.</translation>
    </message>
    <message>
        <source>The change {key} was taken.</source>
        <translation>La modification {key} a été reprise.</translation>
    </message>
    <message>
        <source>The comment {key} stands on no clause.</source>
        <translation>Le commentaire {key} ne porte sur aucune disposition.</translation>
    </message>
    <message>
        <source>The drive with “{name}” does not answer any more; what you just did was not saved.</source>
        <translation>Le disque qui contient «&#xa0;{name}&#xa0;» ne répond plus&#xa0;; ce que vous venez de faire n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The file asks for {memory} MB and {passes} passes for a passphrase; cwgdesk writes none such.</source>
        <translation>Le fichier demande {memory} Mo et {passes} passes par phrase secrète&#xa0;; cwgdesk n’en écrit pas de tels.</translation>
    </message>
    <message>
        <source>The folder is kept in step by {program}, which has earlier versions of the file.</source>
        <translation>Le dossier est synchronisé par {program}, qui conserve des versions antérieures du fichier.</translation>
    </message>
    <message>
        <source>The language of call word {line} is not a language code.</source>
        <translation>La langue de la formule introductive de la ligne {line} n’est pas un code de langue.</translation>
    </message>
    <message>
        <source>The last {count} changes made in “{name}” are missing: the log beside it is damaged or gone. What is there ends with {since}; the last one was made on {until}.</source>
        <translation>Les {count} dernières modifications faites dans «&#xa0;{name}&#xa0;» manquent&#xa0;: le journal placé à côté est endommagé ou absent. Ce qui s’y trouve s’arrête au {since}&#xa0;; la dernière modification date du {until}.</translation>
    </message>
    <message>
        <source>The name “{file}” is too long.</source>
        <translation>Le nom «&#xa0;{file}&#xa0;» est trop long.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long: cwgdesk keeps files beside it whose names are longer still.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» est trop long&#xa0;: cwgdesk conserve à côté des fichiers dont le nom est encore plus long.</translation>
    </message>
    <message>
        <source>The original file is not in this workspace.</source>
        <translation>Le fichier d’origine ne se trouve pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>The original file “{file}” is damaged.</source>
        <translation>Le fichier d’origine «&#xa0;{file}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>The paper could not be proven right, so it was not written; the old file is unchanged.</source>
        <translation>L’exactitude du document n’a pas pu être démontrée&#xa0;; il n’a donc pas été écrit et l’ancien fichier reste inchangé.</translation>
    </message>
    <message>
        <source>The paper was not written, because something in it wants a look first: {found}.</source>
        <translation>Le document n’a pas été écrit, car un élément doit d’abord être vérifié&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>The part {part} of the Word file is damaged.</source>
        <translation>La partie {part} du fichier Word est endommagée.</translation>
    </message>
    <message>
        <source>The passphrase follows the keys of the keyboard, which is tried first.</source>
        <translation>La phrase secrète suit les touches du clavier, ce qui est essayé en premier.</translation>
    </message>
    <message>
        <source>The passphrase is a date or little more, and there are few of those.</source>
        <translation>La phrase secrète n’est guère qu’une date, et il y en a peu.</translation>
    </message>
    <message>
        <source>The passphrase is a row of letters or digits in their order, which is tried first.</source>
        <translation>La phrase secrète est une suite de lettres ou de chiffres dans leur ordre, ce qui est essayé en premier.</translation>
    </message>
    <message>
        <source>The passphrase is made of this workspace’s name, of yours, or of a word that everybody takes.</source>
        <translation>La phrase secrète est faite du nom de cet espace de travail, du vôtre ou d’un mot que tout le monde prend.</translation>
    </message>
    <message>
        <source>The passphrase is one of those that are tried first, or a single word with little added.</source>
        <translation>La phrase secrète est de celles qui sont essayées en premier, ou un seul mot avec peu d’ajouts.</translation>
    </message>
    <message>
        <source>The passphrase is too short: all of this length can be tried.</source>
        <translation>La phrase secrète est trop courte&#xa0;: toutes celles de cette longueur peuvent être essayées.</translation>
    </message>
    <message>
        <source>The passphrase of “{name}” could not be changed, and the disk does not let cwgdesk take that back.</source>
        <translation>La phrase secrète de «&#xa0;{name}&#xa0;» n’a pas pu être modifiée, et le disque ne permet pas à cwgdesk de revenir en arrière.</translation>
    </message>
    <message>
        <source>The passphrase of “{name}” was being changed when the program ended; now that is done.</source>
        <translation>La phrase secrète de «&#xa0;{name}&#xa0;» était en cours de modification lorsque le programme s’est arrêté&#xa0;; c’est maintenant chose faite.</translation>
    </message>
    <message>
        <source>The passphrase repeats itself, which is tried first.</source>
        <translation>La phrase secrète se répète, ce qui est essayé en premier.</translation>
    </message>
    <message>
        <source>The reason for {key} repeats confidential words, and it is logged.</source>
        <translation>Le motif donné pour {key} reprend des termes confidentiels, et il est consigné dans le journal.</translation>
    </message>
    <message>
        <source>The redline could not be proven right, so no file was written.</source>
        <translation>L’exactitude du texte avec marques de révision n’a pas pu être démontrée&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The sample texts cannot be read.</source>
        <translation>Les textes d’exemple ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The session ends before it begins.</source>
        <translation>La réunion se termine avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>The text of {name} is missing from this workspace.</source>
        <translation>Le texte de {name} manque dans cet espace de travail.</translation>
    </message>
    <message>
        <source>The two clauses are of different texts.</source>
        <translation>Les deux alinéas appartiennent à des textes différents.</translation>
    </message>
    <message>
        <source>The words of the scan “{file}” could not be recognised.</source>
        <translation>Les mots de la numérisation « {file} » n’ont pas pu être reconnus.</translation>
    </message>
    <message>
        <source>There are no words at this place.</source>
        <translation>Il n’y a pas de mots à cet endroit.</translation>
    </message>
    <message>
        <source>There is no Sustainable Development Goal “{code}”.</source>
        <translation>Il n’existe pas d’Objectif de développement durable «&#xa0;{code}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no action line “{code}”.</source>
        <translation>Il n’existe pas de grande orientation «&#xa0;{code}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no clause “{typed}” in the texts of this workspace.</source>
        <translation>Il n’y a pas de disposition «&#xa0;{typed}&#xa0;» dans les textes de cet espace de travail.</translation>
    </message>
    <message>
        <source>There is no contribution yet.</source>
        <translation>Il n’y a pas encore de contribution.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Le fichier {file} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no position of ours and no proposal on this clause.</source>
        <translation>Cet alinéa ne porte ni position de notre part ni proposition.</translation>
    </message>
    <message>
        <source>There is no public statement yet.</source>
        <translation>Il n’y a pas encore de déclaration publique.</translation>
    </message>
    <message>
        <source>There is no such thing in this workspace any more.</source>
        <translation>Cet élément n’existe plus dans cet espace de travail.</translation>
    </message>
    <message>
        <source>There is no template “{code}”.</source>
        <translation>Il n’existe pas de modèle «&#xa0;{code}&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing for a floor card yet: we hold no position here.</source>
        <translation>Rien encore pour une fiche d’intervention&#xa0;: nous n’avons pas de position ici.</translation>
    </message>
    <message>
        <source>These are more than {most} call words.</source>
        <translation>Cela fait plus de {most} formules introductives.</translation>
    </message>
    <message>
        <source>These words are part of the text already.</source>
        <translation>Ces mots font déjà partie du texte.</translation>
    </message>
    <message>
        <source>This Word file has no styles, so it is no template.</source>
        <translation>Ce fichier Word n’a pas de styles&#xa0;; ce n’est pas un modèle.</translation>
    </message>
    <message>
        <source>This contribution is still empty, so there is nothing to export.</source>
        <translation>Cette contribution est encore vide&#xa0;; il n’y a donc rien à exporter.</translation>
    </message>
    <message>
        <source>This file is no paper that left this workspace.</source>
        <translation>Ce fichier n’est pas un document sorti de cet espace de travail.</translation>
    </message>
    <message>
        <source>This is short: a passphrase needs at least {shortest} characters, apart from spaces around it.</source>
        <translation>C’est trop court&#xa0;: une phrase secrète compte au moins {shortest} caractères, sans les espaces qui l’entourent.</translation>
    </message>
    <message>
        <source>This is the first clause.</source>
        <translation>C’est le premier alinéa.</translation>
    </message>
    <message>
        <source>This paper is confidential, so it is not written as a contribution.</source>
        <translation>Ce document est confidentiel&#xa0;; il n’est pas écrit comme contribution.</translation>
    </message>
    <message>
        <source>This paper revises none of ours, so nothing can have changed since.</source>
        <translation>Ce document ne révise aucun des nôtres&#xa0;; rien n’a donc pu changer depuis.</translation>
    </message>
    <message>
        <source>This section holds only text.</source>
        <translation>Cette section ne contient que du texte.</translation>
    </message>
    <message>
        <source>This statement has been delivered.</source>
        <translation>Cette déclaration a été prononcée.</translation>
    </message>
    <message>
        <source>This text is confidential: its words may never leave, so nothing can be proposed on it.</source>
        <translation>Ce texte est confidentiel : ses mots ne doivent jamais sortir, rien ne peut donc être proposé dessus.</translation>
    </message>
    <message>
        <source>This was changed elsewhere while you were editing it.</source>
        <translation>Cet élément a été modifié ailleurs pendant que vous le modifiiez.</translation>
    </message>
    <message>
        <source>To change the passphrase, “{name}” and its {count} backups and copies are written anew: {needed} MB are needed, {free} MB are free.</source>
        <translation>Pour modifier la phrase secrète, «&#xa0;{name}&#xa0;» et ses {count} sauvegardes et copies sont réécrits&#xa0;: {needed} Mo sont nécessaires, {free} Mo sont libres.</translation>
    </message>
    <message>
        <source>To try a passphrase of this file {memory} MB of memory are needed, which are not free.</source>
        <translation>Pour essayer une phrase secrète sur ce fichier, il faut {memory} Mo de mémoire, qui ne sont pas libres.</translation>
    </message>
    <message>
        <source>To work in it, copy it to a folder of your own and open the copy.</source>
        <translation>Pour y travailler, copiez-le dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Type a phrase.</source>
        <translation>Tapez une expression.</translation>
    </message>
    <message>
        <source>Type it again from the printed sheet.</source>
        <translation>Retapez-le d’après la feuille imprimée.</translation>
    </message>
    <message>
        <source>Type its citation, for example “resolves to instruct the Secretary-General 1”, or “sg 1”.</source>
        <translation>Tapez sa référence, par exemple «&#xa0;resolves to instruct the Secretary-General 1&#xa0;» ou «&#xa0;sg 1&#xa0;».</translation>
    </message>
    <message>
        <source>Type one and try again.</source>
        <translation>Tapez-en un et réessayez.</translation>
    </message>
    <message>
        <source>Type one, for example “43rd meeting”.</source>
        <translation>Tapez-en un, par exemple «&#xa0;43e réunion&#xa0;».</translation>
    </message>
    <message>
        <source>Type one; it is logged.</source>
        <translation>Saisissez-en un&#xa0;; il est consigné dans le journal.</translation>
    </message>
    <message>
        <source>Type some, or remove the note.</source>
        <translation>Tapez du texte, ou supprimez la note.</translation>
    </message>
    <message>
        <source>Undo brings it back if it was removed by mistake.</source>
        <translation>La commande Annuler le rétablit s’il a été supprimé par erreur.</translation>
    </message>
    <message>
        <source>Undo that, or change the words by hand.</source>
        <translation>Annulez cela ou modifiez les mots à la main.</translation>
    </message>
    <message>
        <source>Use C1 to C11; for C7 name its part, for example C7 e-health.</source>
        <translation>Utilisez C1 à C11&#xa0;; pour C7, indiquez la partie, par exemple C7 e-health.</translation>
    </message>
    <message>
        <source>Use a goal from 1 to 17 or a target such as 9.c.</source>
        <translation>Utilisez un objectif de 1 à 17 ou une cible telle que 9.c.</translation>
    </message>
    <message>
        <source>What has those names stays as it is and opens with the present passphrase.</source>
        <translation>Ce qui porte ces noms reste tel quel et s’ouvre avec la phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>What was there before is kept beside it as “{aside}”.</source>
        <translation>Ce qui s’y trouvait auparavant est conservé à côté sous le nom «&#xa0;{aside}&#xa0;».</translation>
    </message>
    <message>
        <source>What you were working on is no longer in the workspace.</source>
        <translation>Ce sur quoi vous travailliez ne se trouve plus dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Where this stood in the older version is not known any more.</source>
        <translation>On ne sait plus où cet élément se trouvait dans l’ancienne version.</translation>
    </message>
    <message>
        <source>Whose position is it?</source>
        <translation>De qui est cette position&#xa0;?</translation>
    </message>
    <message>
        <source>Whose proposal is it?</source>
        <translation>De qui est cette proposition&#xa0;?</translation>
    </message>
    <message>
        <source>Whose proposals are they?</source>
        <translation>De qui sont ces propositions&#xa0;?</translation>
    </message>
    <message>
        <source>Without --author, --take and --refuse this verb lists all changes with their authors.</source>
        <translation>Sans --author, --take ni --refuse, cette commande énumère toutes les modifications avec leurs auteurs.</translation>
    </message>
    <message>
        <source>Without --take and --refuse this verb lists them.</source>
        <translation>Sans --take ni --refuse, cette commande les énumère.</translation>
    </message>
    <message>
        <source>Write it as .docx instead.</source>
        <translation>Écrivez-le plutôt en .docx.</translation>
    </message>
    <message>
        <source>Write it as .docx to see which, or take them out of the statements and reasons.</source>
        <translation>Écrivez-le en .docx pour voir lesquels, ou retirez-les des énoncés et des motifs.</translation>
    </message>
    <message>
        <source>Write it before it goes on its way.</source>
        <translation>Rédigez-la avant de la transmettre.</translation>
    </message>
    <message>
        <source>Write its introduction or pick cleared positions and proposals for it.</source>
        <translation>Rédigez son introduction, ou choisissez-y des positions validées et des propositions.</translation>
    </message>
    <message>
        <source>Write one of the two.</source>
        <translation>Écrivez l’un des deux.</translation>
    </message>
    <message>
        <source>Write phrase, kind and, if wanted, language.</source>
        <translation>Écrivez phrase, kind et, si vous le souhaitez, language.</translation>
    </message>
    <message>
        <source>Write two letters, such as fr, or leave it empty.</source>
        <translation>Écrivez deux lettres, par exemple fr, ou laissez vide.</translation>
    </message>
    <message>
        <source>{count} changes have an id that begins with “{typed}”.</source>
        <translation>{count} modifications ont un identifiant qui commence par «&#xa0;{typed}&#xa0;».</translation>
    </message>
    <message>
        <source>{count} rows of the table “{table}” hold what cwgdesk does not write there.</source>
        <translation>{count} lignes de la table «&#xa0;{table}&#xa0;» contiennent ce que cwgdesk n’y écrit pas.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); {size} kB are needed. The old file is unchanged.</source>
        <translation>{file} n’a pas pu être écrit ({reason})&#xa0;; {size} ko sont nécessaires. L’ancien fichier reste inchangé.</translation>
    </message>
    <message>
        <source>{file} could not be written: the drive does not answer any more.</source>
        <translation>{file} n’a pas pu être écrit&#xa0;: le disque ne répond plus.</translation>
    </message>
    <message>
        <source>{file} is not a Word file (.docx).</source>
        <translation>{file} n’est pas un fichier Word (.docx).</translation>
    </message>
    <message>
        <source>{file} is saved as “Strict Open XML”.</source>
        <translation>{file} est enregistré au format «&#xa0;Strict Open XML&#xa0;».</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>{name} changed nothing in this file.</source>
        <translation>{name} n’a rien modifié dans ce fichier.</translation>
    </message>
    <message>
        <source>{name} names no resolution of this workspace, and has none of its words.</source>
        <translation>{name} ne désigne aucune résolution de cet espace de travail et n’en contient aucun mot.</translation>
    </message>
    <message>
        <source>“{file}” is a scan, and no program is installed here that reads scans.</source>
        <translation>« {file} » est une numérisation, et aucun programme installé ici ne lit les numérisations.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full ({free} MB are free there).</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être écrit&#xa0;: le disque est plein ({free} Mo y sont libres).</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full for you, or it does not answer.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être écrit&#xa0;: votre quota du disque est épuisé, ou le disque ne répond pas.</translation>
    </message>
    <message>
        <source>“{name}” does not open with the present passphrase, and will not with the new one.</source>
        <translation>«&#xa0;{name}&#xa0;» ne s’ouvre pas avec la phrase secrète actuelle et ne s’ouvrira pas avec la nouvelle.</translation>
    </message>
    <message>
        <source>{name} changed while it was being read.</source>
        <translation>{name} a été modifié pendant sa lecture.</translation>
    </message>
    <message>
        <source>{name} is not a list of call words.</source>
        <translation>{name} n’est pas une liste de formules introductives.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>“{file}” cannot be the name of a file: Windows keeps that word for a device.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être un nom de fichier&#xa0;: Windows réserve ce mot à un périphérique.</translation>
    </message>
    <message>
        <source>“{file}” cannot be the name of a file: it ends in a dot or a space.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être un nom de fichier&#xa0;: il se termine par un point ou une espace.</translation>
    </message>
    <message>
        <source>“{file}” cannot be the name of a file: not every system takes {sign} in it.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être un nom de fichier&#xa0;: tous les systèmes n’y acceptent pas {sign}.</translation>
    </message>
    <message>
        <source>“{file}” holds no words.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient aucun mot.</translation>
    </message>
    <message>
        <source>“{file}” is a cwgdesk workspace, or a part of one, and not a document.</source>
        <translation>«&#xa0;{file}&#xa0;» est un espace de travail cwgdesk, ou une partie d’un tel espace, et non un document.</translation>
    </message>
    <message>
        <source>“{file}” is a damaged or incomplete {kind}.</source>
        <translation>«&#xa0;{file}&#xa0;» est endommagé ou incomplet ({kind}).</translation>
    </message>
    <message>
        <source>“{file}” is a scan: it holds pictures of pages and no text.</source>
        <translation>«&#xa0;{file}&#xa0;» est un document numérisé&#xa0;: il contient des images de pages et aucun texte.</translation>
    </message>
    <message>
        <source>“{file}” is not on this computer yet: only its name is here.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas encore sur cet ordinateur&#xa0;: seul son nom s’y trouve.</translation>
    </message>
    <message>
        <source>“{file}” is password-protected.</source>
        <translation>«&#xa0;{file}&#xa0;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>“{file}” is too complicated to read safely.</source>
        <translation>«&#xa0;{file}&#xa0;» est trop complexe pour être lu en toute sécurité.</translation>
    </message>
    <message>
        <source>“{file}” is too large to be a text ({limit}).</source>
        <translation>«&#xa0;{file}&#xa0;» est trop volumineux pour un texte ({limit}).</translation>
    </message>
    <message>
        <source>“{file}” is {found}, not a text that can be read here.</source>
        <translation>«&#xa0;{file}&#xa0;» est {found}, et non un texte lisible ici.</translation>
    </message>
    <message>
        <source>“{file}” is {kind}, which needs LibreOffice, and that is not installed here.</source>
        <translation>«&#xa0;{file}&#xa0;» est {kind}, ce qui exige LibreOffice, qui n’est pas installé ici.</translation>
    </message>
    <message>
        <source>“{file}” was not opened because it is built like an attack ({reason}).</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été ouvert parce qu’il est construit comme une attaque ({reason}).</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone: what it changed is no longer there.</source>
        <translation>«&#xa0;{label}&#xa0;» ne peut pas être annulé&#xa0;: l’élément modifié n’existe plus.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened in {folder}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ouvert dans {folder}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: it, its folder or the medium may only be read.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être écrit&#xa0;: le fichier, son dossier ou le support est en lecture seule.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to the present form.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être converti au format actuel.</translation>
    </message>
    <message>
        <source>“{name}” does not open with this passphrase.</source>
        <translation>«&#xa0;{name}&#xa0;» ne s’ouvre pas avec cette phrase secrète.</translation>
    </message>
    <message>
        <source>“{name}” has its new passphrase, but {other} beside it could not be replaced ({reason}) and still opens with the old one.</source>
        <translation>«&#xa0;{name}&#xa0;» a sa nouvelle phrase secrète, mais {other}, placé à côté, n’a pas pu être remplacé ({reason}) et s’ouvre encore avec l’ancienne.</translation>
    </message>
    <message>
        <source>“{name}” has {count} other names on this disk (hard links), as some backup programs make them.</source>
        <translation>«&#xa0;{name}&#xa0;» a {count} autres noms sur ce disque (liens physiques), comme en créent certains programmes de sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” holds triggers, views or tables that cwgdesk did not put there: it may have been made to do harm.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des déclencheurs, des vues ou des tables que cwgdesk n’y a pas mis&#xa0;: il a peut-être été fait pour nuire.</translation>
    </message>
    <message>
        <source>“{name}” is a link: the file it stands for lies elsewhere and stays as it is.</source>
        <translation>«&#xa0;{name}&#xa0;» est un lien&#xa0;: le fichier qu’il désigne se trouve ailleurs et reste tel quel.</translation>
    </message>
    <message>
        <source>“{name}” is already open: {who} has had it on {host} since {since} (process {pid}).</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà ouvert&#xa0;: par {who}, sur {host}, depuis {since} (processus {pid}).</translation>
    </message>
    <message>
        <source>“{name}” is already there.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it cannot be read any more.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: une partie ne peut plus être lue.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be written anew, and what can be read of it opens with the present passphrase.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: il ne peut pas être réécrit, et ce qui peut en être lu s’ouvre avec la phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its pages or tables do not agree.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: ses pages ou ses tables ne concordent pas.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program.</source>
        <translation>«&#xa0;{name}&#xa0;» est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>“{name}” is not there or not a cwgdesk workspace.</source>
        <translation>«&#xa0;{name}&#xa0;» n’existe pas ou n’est pas un espace de travail cwgdesk.</translation>
    </message>
    <message>
        <source>“{name}” is of an older cwgdesk, and here it may only be read and not brought up to date.</source>
        <translation>«&#xa0;{name}&#xa0;» vient d’une version plus ancienne de cwgdesk&#xa0;; ici, il peut seulement être lu et ne peut pas être mis à jour.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: it, its folder or the medium cannot be written.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert en lecture seule&#xa0;: le fichier, son dossier ou le support n’admet pas l’écriture.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>“{name}” is open on another machine: {who} has had it on {host} since {since}.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert sur une autre machine&#xa0;: par {who}, sur {host}, depuis {since}.</translation>
    </message>
    <message>
        <source>“{name}” is the workspace that is open.</source>
        <translation>«&#xa0;{name}&#xa0;» est l’espace de travail ouvert.</translation>
    </message>
    <message>
        <source>“{name}” may only be read here, and what was written last still stands in the log beside it.</source>
        <translation>«&#xa0;{name}&#xa0;» peut seulement être lu ici, et ce qui a été écrit en dernier se trouve encore dans le journal placé à côté.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer cwgdesk (schema {found}; this one knows {newest}).</source>
        <translation>«&#xa0;{name}&#xa0;» a été écrit par une version plus récente de cwgdesk (schéma {found}&#xa0;; celle-ci connaît {newest}).</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n alinéa</numerusform>
            <numerusform>%n alinéas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amended</source>
        <translation>
            <numerusform>%n amendé</numerusform>
            <numerusform>%n amendés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;%1</translation>
    </message>
    <message>
        <source>%1. Show what was changed.</source>
        <translation>%1. Afficher ce qui a été modifié.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation>Protégé par une phrase secrète</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>Sans phrase secrète</translation>
    </message>
    <message>
        <source>This workspace has no passphrase</source>
        <translation>Cet espace de travail n’a pas de phrase secrète</translation>
    </message>
    <message>
        <source>Text size %1 %. Back to 100 %.</source>
        <translation>Taille du texte&#xa0;:&#xa0;%1&#xa0;%. Revenir à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to cwgdesk</source>
        <translation>Bienvenue dans cwgdesk</translation>
    </message>
    <message>
        <source>Prepare your contribution to the ITU Council Working Group on WSIS and the SDGs: read, annotate, take positions, propose wording, export to Word. Offline, in one file.</source>
        <translation>Préparez votre contribution au Groupe de travail du Conseil de l’UIT sur le SMSI et les ODD&#xa0;: lire, annoter, prendre position, proposer un libellé, exporter vers Word. Hors ligne, dans un seul fichier.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Try the sample workspace</source>
        <translation>Essayer l’espace de travail d’exemple</translation>
    </message>
    <message>
        <source>Resolution 1334, a progress report, and the work of a fictional delegation</source>
        <translation>La Résolution 1334, un rapport d’activité et le travail d’une délégation fictive</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Empty; with a passphrase if you wish</source>
        <translation>Vide&#xa0;; avec une phrase secrète si vous le souhaitez</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>A .cwg file</source>
        <translation>Un fichier .cwg</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Files done</source>
        <translation>Fichiers traités</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation>Importer le reste</translation>
    </message>
    <message>
        <source>All of them confidential: only to be read, never quoted or exported</source>
        <translation>Tous confidentiels : à lire seulement, jamais cités ni exportés</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>Fichiers de cette importation</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Le lire</translation>
    </message>
    <message>
        <source>Compare and carry notes</source>
        <translation>Comparer et reporter les notes</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Fermer cette liste</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added</source>
        <translation>
            <numerusform>%n texte ajouté</numerusform>
            <numerusform>%n textes ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new version(s)</source>
        <translation>
            <numerusform>dont&#xa0;%n nouvelle version</numerusform>
            <numerusform>dont&#xa0;%n nouvelles versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n déjà présent</numerusform>
            <numerusform>%n déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind, not looked at</source>
        <translation>
            <numerusform>%n d’un autre type, non examiné</numerusform>
            <numerusform>%n d’un autre type, non examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>… Waiting</source>
        <translation>… En attente</translation>
    </message>
    <message>
        <source>✓ Added</source>
        <translation>✓ Ajouté</translation>
    </message>
    <message>
        <source>✓ New version of a text</source>
        <translation>✓ Nouvelle version d’un texte</translation>
    </message>
    <message>
        <source>= Already in the library</source>
        <translation>= Déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>! Cannot be read</source>
        <translation>! Illisible</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>Suppression définitive</translation>
    </message>
    <message>
        <source>Replace the backups by a fresh one, so that they hold it no more</source>
        <translation>Remplacer les sauvegardes par une nouvelle, afin qu’elles n’en gardent plus rien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Forgotten for good</source>
        <translation>Supprimé définitivement</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Suppression définitive…</translation>
    </message>
    <message>
        <source>The note goes, with all it ever said.</source>
        <translation>La note disparaît, avec tout ce qu’elle a jamais contenu.</translation>
    </message>
    <message>
        <source>The position goes, with all it ever said.</source>
        <translation>La position disparaît, avec tout ce qu’elle a jamais contenu.</translation>
    </message>
    <message>
        <source>The amendment goes, with all it ever said.</source>
        <translation>L’amendement disparaît, avec tout ce qu’il a jamais contenu.</translation>
    </message>
    <message>
        <source>The practice goes, with all it ever said.</source>
        <translation>La bonne pratique disparaît, avec tout ce qu’elle a jamais contenu.</translation>
    </message>
    <message>
        <source>The proposal goes, with all it ever said.</source>
        <translation>La proposition disparaît, avec tout ce qu’elle a jamais dit.</translation>
    </message>
    <message>
        <source>The text goes, with its original file.</source>
        <translation>Le texte disparaît, avec son fichier d’origine.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on it go too.</source>
        <translation>
            <numerusform>%n note qui s’y rapporte disparaît aussi.</numerusform>
            <numerusform>%n notes qui s’y rapportent disparaissent aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) on it go too.</source>
        <translation>
            <numerusform>%n position qui s’y rapporte disparaît aussi.</numerusform>
            <numerusform>%n positions qui s’y rapportent disparaissent aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s) of it go too.</source>
        <translation>
            <numerusform>%n amendement à ce texte disparaît aussi.</numerusform>
            <numerusform>%n amendements à ce texte disparaissent aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) of others go too.</source>
        <translation>
            <numerusform>%n proposition d’autrui disparaît aussi.</numerusform>
            <numerusform>%n propositions d’autrui disparaissent aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold it.</source>
        <translation>
            <numerusform>%n sauvegarde le contient encore.</numerusform>
            <numerusform>%n sauvegardes le contiennent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was exported or copied elsewhere stays there.</source>
        <translation>Ce qui a été exporté ou copié ailleurs y reste.</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>page headers</source>
        <translation>en-têtes de page</translation>
    </message>
    <message>
        <source>page footers</source>
        <translation>pieds de page</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>numéros de page</translation>
    </message>
    <message>
        <source>drawn lines</source>
        <translation>filets</translation>
    </message>
    <message>
        <source>file paths</source>
        <translation>chemins de fichier</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>fields of a form</source>
        <translation>champs d’un formulaire</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>annotations</translation>
    </message>
    <message>
        <source>notes without a mark</source>
        <translation>notes sans appel</translation>
    </message>
    <message>
        <source>embedded documents</source>
        <translation>documents incorporés</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>fichiers incorporés</translation>
    </message>
    <message>
        <source>embedded objects</source>
        <translation>objets incorporés</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>macros</translation>
    </message>
    <message>
        <source>diagrams</source>
        <translation>schémas</translation>
    </message>
    <message>
        <source>words in diagrams</source>
        <translation>mots dans des schémas</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>graphiques</translation>
    </message>
    <message>
        <source>words in charts</source>
        <translation>mots dans des graphiques</translation>
    </message>
    <message>
        <source>reading aids</source>
        <translation>aides à la lecture</translation>
    </message>
    <message>
        <source>headers of the mail</source>
        <translation>en-têtes du courriel</translation>
    </message>
    <message>
        <source>words of the mail around the text</source>
        <translation>mots du courriel autour du texte</translation>
    </message>
    <message>
        <source>WordArt</source>
        <translation>WordArt</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>signets</translation>
    </message>
    <message>
        <source>footnote marks</source>
        <translation>appels de note</translation>
    </message>
    <message>
        <source>broken fields</source>
        <translation>champs défectueux</translation>
    </message>
    <message>
        <source>invisible hyphens</source>
        <translation>traits d’union invisibles</translation>
    </message>
    <message>
        <source>marks of objects</source>
        <translation>marques d’objets</translation>
    </message>
    <message>
        <source>The file holds hidden text; look whether it belongs there.</source>
        <translation>Le fichier contient du texte masqué&#xa0;; vérifiez s’il y a sa place.</translation>
    </message>
    <message>
        <source>The encoding was guessed (%1); look at accents.</source>
        <translation>Le codage a été deviné (%1)&#xa0;; vérifiez les accents.</translation>
    </message>
    <message>
        <source>LibreOffice converted it without a sandbox: on this system there is none.</source>
        <translation>LibreOffice l’a converti sans isolement&#xa0;: il n’y en a pas sur ce système.</translation>
    </message>
    <message>
        <source>OCRmyPDF read it without a sandbox: on this system there is none.</source>
        <translation>OCRmyPDF l’a lu sans bac à sable : ce système n’en a pas.</translation>
    </message>
    <message>
        <source>The PDF does not tell some letters; look at the clauses marked “?”.</source>
        <translation>Le PDF ne donne pas certaines lettres ; regardez les dispositions marquées « ? ».</translation>
    </message>
    <message>
        <source>A machine has read the words from pictures; look at each before you cite it.</source>
        <translation>Une machine a lu les mots sur des images ; regardez chacun avant de le citer.</translation>
    </message>
    <message>
        <source>Arabic from a PDF may lose letters; the Word file is safer.</source>
        <translation>L’arabe issu d’un PDF peut perdre des lettres&#xa0;; le fichier Word est plus sûr.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar; look what is meant.</source>
        <translation>« %1 » n’est pas une date du calendrier ; vérifiez ce qui est voulu.</translation>
    </message>
    <message>
        <source>“%1” may be read in two ways: which is the day, which the month?</source>
        <translation>« %1 » se lit de deux façons : où est le jour, où est le mois ?</translation>
    </message>
    <message>
        <source>No text was found in this document.</source>
        <translation>Aucun texte n’a été trouvé dans ce document.</translation>
    </message>
    <message>
        <source>Some letters are not certain: look at the page</source>
        <translation>Certaines lettres ne sont pas sûres : regardez la page</translation>
    </message>
    <message>
        <source>Read by machine: look at the page</source>
        <translation>Lu par une machine : regardez la page</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>fichier Word</translation>
    </message>
    <message>
        <source>Word %1 file</source>
        <translation>fichier Word&#xa0;%1</translation>
    </message>
    <message>
        <source>OpenDocument file</source>
        <translation>fichier OpenDocument</translation>
    </message>
    <message>
        <source>Word or OpenDocument file</source>
        <translation>fichier Word ou OpenDocument</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>fichier PDF</translation>
    </message>
    <message>
        <source>RTF file</source>
        <translation>fichier RTF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>une archive compressée</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a web page or XML file</source>
        <translation>une page web ou un fichier XML</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>un fichier de type inconnu</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un classeur Excel</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>an e-mail message</source>
        <translation>un message électronique</translation>
    </message>
    <message>
        <source>an OpenDocument file that is not a text</source>
        <translation>un fichier OpenDocument qui n’est pas un texte</translation>
    </message>
    <message>
        <source>an old Word file (.doc)</source>
        <translation>un ancien fichier Word (.doc)</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>un fichier RTF</translation>
    </message>
    <message>
        <source>an OpenDocument text (.odt)</source>
        <translation>un texte OpenDocument (.odt)</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>il déclare un type de document</translation>
    </message>
    <message>
        <source>two parts have the same name</source>
        <translation>deux parties portent le même nom</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>ses parties se chevauchent</translation>
    </message>
    <message>
        <source>a part has a path that leads out of it</source>
        <translation>le chemin d’une partie mène hors du fichier</translation>
    </message>
    <message>
        <source>over %1 MB</source>
        <translation>plus de&#xa0;%1 Mo</translation>
    </message>
    <message>
        <source>over %1 pages</source>
        <translation>plus de&#xa0;%1 pages</translation>
    </message>
    <message>
        <source>over %1 parts</source>
        <translation>plus de&#xa0;%1 parties</translation>
    </message>
    <message>
        <source>over %1 elements</source>
        <translation>plus de&#xa0;%1 éléments</translation>
    </message>
    <message>
        <source>over %1 paragraphs</source>
        <translation>plus de&#xa0;%1 paragraphes</translation>
    </message>
    <message>
        <source>over %1 million letters</source>
        <translation>plus de&#xa0;%1 millions de lettres</translation>
    </message>
    <message>
        <source>a paragraph of over %1 letters</source>
        <translation>un paragraphe de plus de&#xa0;%1 lettres</translation>
    </message>
    <message>
        <source>it unpacks to over %1 MB</source>
        <translation>plus de&#xa0;%1 Mo une fois décompressé</translation>
    </message>
    <message>
        <source>one part unpacks to over %1 MB</source>
        <translation>une partie dépasse&#xa0;%1 Mo une fois décompressée</translation>
    </message>
    <message>
        <source>a part unpacks to over %1 times its size</source>
        <translation>une partie décompressée dépasse&#xa0;%1 fois sa taille</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>erreur d’écriture</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en cours d’examen</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>validée</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>prononcée</translation>
    </message>
    <message>
        <source>A number is missing in the count of the clauses; look what became of it.</source>
        <translation>Un numéro manque dans la suite des dispositions ; voyez ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>A clause seems to hold the beginning of another one.</source>
        <translation>Une disposition semble contenir le début d’une autre.</translation>
    </message>
    <message>
        <source>A clause begins before the one above it has ended.</source>
        <translation>Une disposition commence avant la fin de la précédente.</translation>
    </message>
    <message>
        <source>Many lines begin with call words, but few clauses were found.</source>
        <translation>Beaucoup de lignes commencent par un mot d’appel, mais peu de dispositions ont été trouvées.</translation>
    </message>
    <message>
        <source>Some clauses begin where only a word at a line&apos;s beginning tells so; look at them.</source>
        <translation>Certaines dispositions commencent là où seul un mot en début de ligne l’indique ; regardez-les.</translation>
    </message>
</context>
<context>
    <name>FurtherPapers</name>
    <message>
        <source>Begin from this paper</source>
        <translation>Partir de ce document</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Begin a revision</source>
        <translation>Commencer une révision</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Begin an addendum</source>
        <translation>Commencer un addendum</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Begin a corrigendum</source>
        <translation>Commencer un corrigendum</translation>
    </message>
    <message>
        <source>Corrigendum</source>
        <translation>Corrigendum</translation>
    </message>
    <message>
        <source>Use a template of our own…</source>
        <translation>Utiliser notre propre modèle…</translation>
    </message>
    <message>
        <source>Save a template to restyle…</source>
        <translation>Enregistrer un modèle à restyler…</translation>
    </message>
    <message>
        <source>Use the template of cwgdesk</source>
        <translation>Utiliser le modèle de cwgdesk</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Fichiers Word (*.docx)</translation>
    </message>
    <message>
        <source>Papers are set as cwgdesk does.</source>
        <translation>Les documents sont mis en forme à la manière de cwgdesk.</translation>
    </message>
    <message>
        <source>%1 is saved. Restyle it in Word, then use it here.</source>
        <translation>%1 est enregistré. Modifiez-en les styles dans Word, puis utilisez-le ici.</translation>
    </message>
    <message>
        <source>Papers are set in the styles of %1.</source>
        <translation>Les documents sont mis en forme avec les styles de %1.</translation>
    </message>
    <message>
        <source>No content control is tagged: %1.</source>
        <translation>Aucun contrôle de contenu ne porte la balise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Does not come along: %1.</source>
        <translation>N’est pas repris&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message>
        <source>New workspace…</source>
        <translation>Nouvel espace de travail…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Ouvrir l’espace de travail d’exemple</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>What was changed…</source>
        <translation>Ce qui a été modifié…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Rechercher ou faire…</translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>Aller à l’alinéa…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Meeting-room mode</source>
        <translation>Mode salle de réunion</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notifications…</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Colours: as the machine</source>
        <translation>Couleurs&#xa0;: comme le système</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Couleurs&#xa0;: claires</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Couleurs&#xa0;: sombres</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Couleurs&#xa0;: contraste élevé</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Call words…</source>
        <translation>Formules introductives…</translation>
    </message>
    <message>
        <source>Single letters act in the reader</source>
        <translation>Touches simples actives dans la lecture</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About cwgdesk</source>
        <translation>À propos de cwgdesk</translation>
    </message>
</context>
<context>
    <name>GoalChips</name>
    <message>
        <source>Goal %1: %2</source>
        <translation>Objectif&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Marks beside the text</source>
        <translation>Marques en regard du texte</translation>
    </message>
    <message>
        <source>Amendment: %1</source>
        <translation>Amendement&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Position: %1 – %2</source>
        <translation>Position&#xa0;:&#xa0;%1 –&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n bonne pratique</numerusform>
            <numerusform>%n bonnes pratiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderForm</name>
    <message>
        <source>Session</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Langue originale</translation>
    </message>
    <message>
        <source>Box with purpose, action and references</source>
        <translation>Cadre avec objet, suite à donner et références</translation>
    </message>
    <message>
        <source>Number proposals, with ADD, MOD, SUP, NOC</source>
        <translation>Numéroter les propositions, avec ADD, MOD, SUP, NOC</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Source: the Member State as it signs its papers</source>
        <translation>Source&#xa0;: l’État Membre, tel qu’il signe ses documents</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro du document</translation>
    </message>
    <message>
        <source>Annexed text</source>
        <translation>Texte annexé</translation>
    </message>
    <message>
        <source>one after the other, with a semicolon between</source>
        <translation>l’un après l’autre, séparés par un point-virgule</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Aucun texte</translation>
    </message>
    <message>
        <source>Narrative contribution</source>
        <translation>Contribution narrative</translation>
    </message>
    <message>
        <source>With the whole revised resolution annexed</source>
        <translation>Avec la résolution révisée complète en annexe</translation>
    </message>
    <message>
        <source>With the revised provisions annexed</source>
        <translation>Avec les dispositions révisées en annexe</translation>
    </message>
    <message>
        <source>Council contribution</source>
        <translation>Contribution au Conseil</translation>
    </message>
    <message>
        <source>Information document with good practices</source>
        <translation>Document d’information sur les bonnes pratiques</translation>
    </message>
    <message>
        <source>Contribution of several countries</source>
        <translation>Contribution de plusieurs pays</translation>
    </message>
    <message>
        <source>Meeting, place and dates</source>
        <translation>Réunion, lieu et dates</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Contact, for the footnote</source>
        <translation>Contact, pour la note de bas de page</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Co-sponsors</source>
        <translation>Coauteurs</translation>
    </message>
    <message>
        <source>Revision, addendum or corrigendum</source>
        <translation>Révision, addendum ou corrigendum</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Aucune réunion</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Clauses and what the reports say of them</source>
        <translation>Les alinéas et ce qu’en disent les rapports</translation>
    </message>
</context>
<context>
    <name>HeatMapModel</name>
    <message>
        <source>in its items</source>
        <translation>dans ses alinéas</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Alinéa</translation>
    </message>
</context>
<context>
    <name>HeldElsewhereDialog</name>
    <message>
        <source>Open on another machine</source>
        <translation>Ouvert sur une autre machine</translation>
    </message>
    <message>
        <source>Looking whether somebody works in it now…</source>
        <translation>Vérification si quelqu’un y travaille en ce moment…</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Ouvrir malgré tout</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Ne pas ouvrir</translation>
    </message>
    <message>
        <source>It has been closed there. It can be opened here.</source>
        <translation>Il a été fermé là-bas. Il peut être ouvert ici.</translation>
    </message>
    <message>
        <source>%1 is working in it now, on %2.</source>
        <translation>%1 y travaille en ce moment, sur&#xa0;%2.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Single letters act while the text or the outline has the focus; switch them off in Tools.</source>
        <translation>Les touches simples agissent lorsque le texte ou le plan a le focus&#xa0;; elles se désactivent dans Outils.</translation>
    </message>
    <message>
        <source>About cwgdesk</source>
        <translation>À propos de cwgdesk</translation>
    </message>
    <message>
        <source>Prepares a Member State&apos;s contributions to the ITU Council Working Group on WSIS and the SDGs. It works without a network, in one file that stays with you.</source>
        <translation>Prépare les contributions d’un État Membre au Groupe de travail du Conseil de l’UIT sur le SMSI et les ODD. Fonctionne sans réseau, dans un seul fichier qui reste chez vous.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is another version of %1, which you have.</source>
        <translation>Ceci est une autre version de&#xa0;%1, que vous avez déjà.</translation>
    </message>
    <message>
        <source>This is %1 in another language.</source>
        <translation>Ceci est&#xa0;%1 dans une autre langue.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Then compare the two and carry the notes over</source>
        <translation>Puis comparer les deux et reporter les notes</translation>
    </message>
    <message>
        <source>Confidential: only to be read, never quoted or exported</source>
        <translation>Confidentiel&#xa0;: à lire seulement, jamais cité ni exporté</translation>
    </message>
    <message>
        <source>Read the scan by machine</source>
        <translation>Lire la numérisation par machine</translation>
    </message>
    <message>
        <source>Read it as another delegation&apos;s proposals…</source>
        <translation>Le lire comme les propositions d’une autre délégation…</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>as they look</source>
        <translation>telles qu’elles paraissent</translation>
    </message>
    <message>
        <source>joined into paragraphs</source>
        <translation>réunies en paragraphes</translation>
    </message>
    <message>
        <source>each a paragraph of its own</source>
        <translation>chacune un paragraphe</translation>
    </message>
    <message>
        <source>Clauses found</source>
        <translation>Alinéas trouvés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Deux fois dans cette liste</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s), doubtful</source>
        <translation>
            <numerusform>%n disposition, douteuse</numerusform>
            <numerusform>%n dispositions, douteuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n alinéa</numerusform>
            <numerusform>%n alinéas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the library</source>
        <translation>
            <numerusform>%n texte ajouté à la bibliothèque</numerusform>
            <numerusform>%n textes ajoutés à la bibliothèque</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>This is what was recognised. Nothing is stored before you say so.</source>
        <translation>Voici ce qui a été reconnu. Rien n’est enregistré sans votre accord.</translation>
    </message>
    <message>
        <source>The library has this very file already; it is not added twice.</source>
        <translation>La bibliothèque contient déjà exactement ce fichier&#xa0;; il n’est pas ajouté une seconde fois.</translation>
    </message>
    <message>
        <source>“%1” in this list is the very same file; it is added once.</source>
        <translation>«&#xa0;%1&#xa0;» dans cette liste est exactement le même fichier&#xa0;; il n’est ajouté qu’une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) found</source>
        <translation>
            <numerusform>%n alinéa trouvé</numerusform>
            <numerusform>%n alinéas trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>A text of its own</source>
        <translation>Un texte distinct</translation>
    </message>
    <message>
        <source>Cleaned: %1</source>
        <translation>Nettoyé&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Not part of the text: %1</source>
        <translation>Hors du texte&#xa0;:&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still being read</source>
        <translation>
            <numerusform>%n fichier encore en cours de lecture</numerusform>
            <numerusform>%n fichiers encore en cours de lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read and stay out</source>
        <translation>
            <numerusform>%n fichier illisible est écarté</numerusform>
            <numerusform>%n fichiers illisibles sont écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n text(s)</source>
        <translation>
            <numerusform>Ajouter&#xa0;%n texte</numerusform>
            <numerusform>Ajouter&#xa0;%n textes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Do it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) behind this</source>
        <translation>
            <numerusform>encore %n message</numerusform>
            <numerusform>encore %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>On this clause</source>
        <translation>Sur cet alinéa</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Dates&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendement</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Left out of the text</source>
        <translation>Laissé hors du texte</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>Mots du fichier</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Left out of %1</source>
        <translation>Laissé hors de %1</translation>
    </message>
    <message>
        <source>This has no place of its own in the text: it cannot be put back.</source>
        <translation>Ceci n’a pas de place propre dans le texte : on ne peut pas le remettre.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Put back to</source>
        <translation>Remis à</translation>
    </message>
    <message>
        <source>No words of the file were left out of its text.</source>
        <translation>Aucun mot du fichier n’a été laissé hors de son texte.</translation>
    </message>
    <message>
        <source>These words stand in the file, but not in its text. Put back what belongs to it: it returns to the place where it stood.</source>
        <translation>Ces mots figurent dans le fichier, mais pas dans son texte. Remettez ce qui en fait partie : cela reprend sa place.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ctrl+Enter put back · Ctrl+Z undo</source>
        <translation>Ctrl+Entrée remettre · Ctrl+Z annuler</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Filter by name, number, symbol</source>
        <translation>Filtrer par nom, numéro ou cote</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Name in this workspace</source>
        <translation>Nom dans cet espace de travail</translation>
    </message>
    <message>
        <source>Confidential: only to be read, never quoted or exported</source>
        <translation>Confidentiel&#xa0;: à lire seulement, jamais cité ni exporté</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Cited, not in the library</source>
        <translation>Cités, absents de la bibliothèque</translation>
    </message>
    <message>
        <source>Save the original file as…</source>
        <translation>Enregistrer le fichier d’origine sous…</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>Removed from the library</source>
        <translation>Retiré de la bibliothèque</translation>
    </message>
    <message>
        <source>Texts (*.docx *.txt *.pdf *.odt *.doc *.rtf)</source>
        <translation>Textes (*.docx *.txt *.pdf *.odt *.doc *.rtf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importer des fichiers</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>There is nothing to read in there.</source>
        <translation>Il n’y a rien à lire à cet endroit.</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>Enregistrer le fichier d’origine</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous&#xa0;%1</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>You can also drop files or folders anywhere in this window.</source>
        <translation>Vous pouvez aussi déposer des fichiers ou des dossiers n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Le lire</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Aucun texte</translation>
    </message>
    <message>
        <source>Drop a resolution or a report here: Word, PDF, ODT or plain text. You see what was recognised before anything is stored.</source>
        <translation>Déposez ici une résolution ou un rapport&#xa0;: Word, PDF, ODT ou texte brut. Vous voyez ce qui a été reconnu avant tout enregistrement.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Cited, not here</source>
        <translation>Cités, absents d’ici</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Alinéas</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Amendés</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>%1, imported %2</source>
        <translation>%1, importé&#xa0;%2</translation>
    </message>
    <message>
        <source>Not part of the text: %1</source>
        <translation>Hors du texte&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>meeting room</source>
        <translation>salle de réunion</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <source>Backed up as %1</source>
        <translation>Sauvegardé sous&#xa0;%1</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Aucun message pour l’instant.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Search or do…  Ctrl+K</source>
        <translation>Rechercher ou faire…  Ctrl+K</translation>
    </message>
    <message>
        <source>Meeting-room mode: nothing confidential is on this screen.</source>
        <translation>Mode salle de réunion&#xa0;: rien de confidentiel n’est affiché à l’écran.</translation>
    </message>
    <message>
        <source>Leave (F8)</source>
        <translation>Quitter (F8)</translation>
    </message>
    <message>
        <source>Hidden in meeting-room mode</source>
        <translation>Masqué en mode salle de réunion</translation>
    </message>
    <message>
        <source>This view holds confidential work. Press F8 when nobody else can see the screen.</source>
        <translation>Cette vue contient des éléments confidentiels. Appuyez sur F8 lorsque personne d’autre ne peut voir l’écran.</translation>
    </message>
    <message>
        <source>Leave meeting-room mode</source>
        <translation>Quitter le mode salle de réunion</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>WSIS–SDG matrix</source>
        <translation>Matrice SMSI–ODD</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>A&amp;linéa</translation>
    </message>
    <message>
        <source>C&amp;ontribution</source>
        <translation>&amp;Contribution</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase (several words are best)</source>
        <translation>Phrase secrète (de préférence plusieurs mots)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, une seconde fois</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>Créer une phrase</translation>
    </message>
    <message>
        <source>Without a passphrase, anybody who gets the file can read it.</source>
        <translation>Sans phrase secrète, quiconque obtient le fichier peut le lire.</translation>
    </message>
    <message>
        <source>The two lines differ.</source>
        <translation>Les deux lignes diffèrent.</translation>
    </message>
    <message>
        <source>✓ Made by chance, %1 bits: write it down or learn it before you go on.</source>
        <translation>✓ Créée au hasard, %1&#xa0;bits&#xa0;: notez-la ou apprenez-la avant de continuer.</translation>
    </message>
    <message>
        <source>✓ Both lines are the same. One more word would make it much harder to guess.</source>
        <translation>✓ Les deux lignes sont identiques. Un mot de plus la rendrait bien plus difficile à deviner.</translation>
    </message>
    <message>
        <source>✓ Both lines are the same.</source>
        <translation>✓ Les deux lignes sont identiques.</translation>
    </message>
</context>
<context>
    <name>NewProposalDialog</name>
    <message>
        <source>New proposal of others</source>
        <translation>Nouvelle proposition d’autrui</translation>
    </message>
    <message>
        <source>e.g. sg 6</source>
        <translation>p.&#xa0;ex. sg 6</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Say who proposes it, and on which clause.</source>
        <translation>Indiquez qui la propose, et sur quel alinéa.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La conserver</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number of the new clause</source>
        <translation>Numéro du nouvel alinéa</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Alinéa</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Texte proposé</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>My delegation</source>
        <translation>Ma délégation</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation>Le protéger par une phrase secrète</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A workspace is one file that holds all of your work.</source>
        <translation>Un espace de travail est un fichier unique qui contient tout votre travail.</translation>
    </message>
    <message>
        <source>Member State, as it signs its papers (may be left empty)</source>
        <translation>État Membre, tel qu’il signe ses documents (facultatif)</translation>
    </message>
    <message>
        <source>Your name, for the history (may be left empty)</source>
        <translation>Votre nom, pour l’historique (facultatif)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>cwgdesk workspaces (*.cwg)</source>
        <translation>Espaces de travail cwgdesk (*.cwg)</translation>
    </message>
    <message>
        <source>Type the passphrase twice, the same in both lines.</source>
        <translation>Tapez la phrase secrète deux fois, à l’identique sur les deux lignes.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>What the note is for</source>
        <translation>À quoi sert la note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Type a note. It is kept while you type.</source>
        <translation>Tapez une note. Elle est conservée au fur et à mesure de la saisie.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Notes – confidential, never exported</source>
        <translation>Notes – confidentielles, jamais exportées</translation>
    </message>
    <message>
        <source>On: “%1”</source>
        <translation>Sur&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>cwgdesk sample.cwg</source>
        <translation>cwgdesk sample.cwg</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Filter clauses</source>
        <translation>Filtrer les alinéas</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Aperçu du document</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What fits</source>
        <translation>Résultats correspondants</translation>
    </message>
    <message>
        <source>Enter: do it    Esc: leave</source>
        <translation>Entrée&#xa0;: exécuter    Échap&#xa0;: quitter</translation>
    </message>
    <message>
        <source>What do you want to do or find?</source>
        <translation>Que voulez-vous faire ou trouver&#xa0;?</translation>
    </message>
    <message>
        <source>Go to clause, e.g. “sg 1”</source>
        <translation>Aller à l’alinéa, par ex. «&#xa0;sg 1&#xa0;»</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
</context>
<context>
    <name>PaperExport</name>
    <message>
        <source>No program on this machine opens Word files. Export it instead.</source>
        <translation>Aucun programme de cette machine n’ouvre les fichiers Word. Exportez plutôt le document.</translation>
    </message>
    <message>
        <source>Export with them</source>
        <translation>Exporter avec eux</translation>
    </message>
    <message>
        <source>Before this paper goes out, look at what the remarks say:</source>
        <translation>Avant l’envoi de ce document, voyez ce que disent les remarques&#xa0;:</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Exporter malgré tout</translation>
    </message>
    <message>
        <source>Look once more, short confidential words may stand here: %1</source>
        <translation>Vérifiez encore&#xa0;: de brefs termes confidentiels figurent peut-être ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ma saisie</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>As it was printed: 13 groups of five letters and digits</source>
        <translation>Tel qu’il a été imprimé&#xa0;: 13 groupes de cinq lettres et chiffres</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de récupération</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is protected.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>The backup was restored. Open it with the passphrase it had then.</source>
        <translation>La sauvegarde a été restaurée. Ouvrez-la avec la phrase secrète qu’elle avait alors.</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>What the workspace holds here could not be read. It is not known to be empty.</source>
        <translation>Ce que l’espace de travail contient ici n’a pas pu être lu. Rien ne dit qu’il est vide.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PositionForm</name>
    <message>
        <source>Stance</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Défendue par</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>Délégation ou groupe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Public statement</source>
        <translation>Déclaration publique</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Aucune réunion</translation>
    </message>
    <message>
        <source>Public – quoted in the contribution once it is cleared</source>
        <translation>Public – cité dans la contribution une fois validé</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Position de repli</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Ligne rouge</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>PositionsView</name>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Any clearance</source>
        <translation>Tous les états de validation</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Défendue par</translation>
    </message>
    <message>
        <source>Any holder</source>
        <translation>Tous les auteurs</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Any stance</source>
        <translation>Tous les avis</translation>
    </message>
    <message>
        <source>New position on a topic</source>
        <translation>Nouvelle position sur un sujet</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>Supprimer la position</translation>
    </message>
    <message>
        <source>Open clause in Reader</source>
        <translation>Ouvrir l’alinéa dans la lecture</translation>
    </message>
    <message>
        <source>Floor card of this position…</source>
        <translation>Fiche d’intervention de cette position…</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Nouvelle position</translation>
    </message>
    <message>
        <source>On which topic?</source>
        <translation>Sur quel sujet&#xa0;?</translation>
    </message>
    <message>
        <source>Position removed</source>
        <translation>Position supprimée</translation>
    </message>
    <message>
        <source>Confidential – never exported</source>
        <translation>Confidentiel – jamais exporté</translation>
    </message>
    <message>
        <source>No positions yet</source>
        <translation>Aucune position</translation>
    </message>
    <message>
        <source>Select a clause in the Reader and press P to say where your delegation stands.</source>
        <translation>Sélectionnez un alinéa dans la lecture et appuyez sur P pour indiquer la position de votre délégation.</translation>
    </message>
    <message>
        <source>Open Reader</source>
        <translation>Ouvrir la lecture</translation>
    </message>
    <message>
        <source>Take a position on a topic</source>
        <translation>Prendre position sur un sujet</translation>
    </message>
    <message>
        <source>No position fits these filters</source>
        <translation>Aucune position ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Choose other filters, or show all positions again.</source>
        <translation>Choisissez d’autres filtres, ou affichez de nouveau toutes les positions.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation>Ouvrir dans la lecture</translation>
    </message>
    <message>
        <source>Remove this position</source>
        <translation>Supprimer cette position</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>Its owners consent to publication</source>
        <translation>Ses responsables consentent à la publication</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>Type d’organisation</translation>
    </message>
    <message>
        <source>Action line</source>
        <translation>Grande orientation</translation>
    </message>
    <message>
        <source>Add these goals</source>
        <translation>Ajouter ces objectifs</translation>
    </message>
    <message>
        <source>Public – goes into the annex, once its owners consent</source>
        <translation>Public – figure dans l’annexe, une fois que ses responsables y consentent</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>Objectifs de développement durable</translation>
    </message>
    <message>
        <source>WSIS action line</source>
        <translation>Grande orientation du SMSI</translation>
    </message>
    <message>
        <source>Results and impact</source>
        <translation>Résultats et effets</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments probants</translation>
    </message>
    <message>
        <source>Source and date of the figures</source>
        <translation>Source et date des chiffres</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Who consented, and when</source>
        <translation>Qui a consenti, et quand</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 to %2 are usual</source>
        <translation>%1 à&#xa0;%2 sont habituels</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an action line to see which goals the WSIS–SDG matrix links.</source>
        <translation>Choisissez une grande orientation pour voir les objectifs que la matrice SMSI–ODD y relie.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> et&#xa0;%n autre</numerusform>
            <numerusform> et&#xa0;%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The WSIS–SDG matrix also links %1.</source>
        <translation>La matrice SMSI–ODD relie aussi&#xa0;%1.</translation>
    </message>
    <message>
        <source>All goals that the WSIS–SDG matrix links are chosen.</source>
        <translation>Tous les objectifs que relie la matrice SMSI–ODD sont choisis.</translation>
    </message>
</context>
<context>
    <name>PracticesView</name>
    <message>
        <source>Good practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Filter by goal</source>
        <translation>Filtrer par objectif</translation>
    </message>
    <message>
        <source>Filter by action line</source>
        <translation>Filtrer par grande orientation</translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation>Ouvrir dans la lecture</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Nouvelle bonne pratique</translation>
    </message>
    <message>
        <source>Remove practice</source>
        <translation>Supprimer la bonne pratique</translation>
    </message>
    <message>
        <source>Show WSIS–SDG matrix</source>
        <translation>Afficher la matrice SMSI–ODD</translation>
    </message>
    <message>
        <source>Practice removed</source>
        <translation>Bonne pratique supprimée</translation>
    </message>
    <message>
        <source>Remove this practice</source>
        <translation>Supprimer cette bonne pratique</translation>
    </message>
    <message>
        <source>No good practices yet</source>
        <translation>Aucune bonne pratique</translation>
    </message>
    <message>
        <source>A good practice shows what was done, by whom, and with what result. It can answer a clause.</source>
        <translation>Une bonne pratique montre ce qui a été fait, par qui et avec quel résultat. Elle peut répondre à un alinéa.</translation>
    </message>
    <message>
        <source>Open Reader and press G on a clause</source>
        <translation>Ouvrir la lecture et appuyer sur G sur un alinéa</translation>
    </message>
    <message>
        <source>WSIS–SDG matrix: • linked by ITU&apos;s matrix, ? sources disagree, a number = your practices.</source>
        <translation>Matrice SMSI–ODD&#xa0;: • relié par la matrice de l’UIT,&#xa0;? les sources divergent, un nombre = vos bonnes pratiques.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>SDG %1</source>
        <translation>ODD&#xa0;%1</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Tous les objectifs</translation>
    </message>
    <message>
        <source>All action lines</source>
        <translation>Toutes les grandes orientations</translation>
    </message>
    <message>
        <source>✓ may be published</source>
        <translation>✓ peut être publiée</translation>
    </message>
    <message>
        <source>○ consent missing</source>
        <translation>○ consentement manquant</translation>
    </message>
    <message>
        <source>Answers %1</source>
        <translation>Répond à&#xa0;%1</translation>
    </message>
    <message>
        <source>Answers no clause yet: press G on a clause in the Reader.</source>
        <translation>Ne répond encore à aucun alinéa&#xa0;: appuyez sur G sur un alinéa dans la lecture.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>this paper</source>
        <translation>ce document</translation>
    </message>
    <message>
        <source>Left out of the paper</source>
        <translation>Écarté du document</translation>
    </message>
    <message>
        <source>Look at it before it goes out</source>
        <translation>À vérifier avant l’envoi</translation>
    </message>
    <message>
        <source>Should be put right</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>The paper does not say whose it is.</source>
        <translation>Le document n’indique pas de qui il émane.</translation>
    </message>
    <message>
        <source>The paper does not name its meeting.</source>
        <translation>Le document n’indique pas sa réunion.</translation>
    </message>
    <message>
        <source>There is nothing in the paper yet.</source>
        <translation>Le document est encore vide.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Not cleared: %1</source>
        <translation>Non validé&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>No public statement: %1</source>
        <translation>Pas de déclaration publique&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>No consent to publish: %1</source>
        <translation>Pas de consentement à la publication&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Proposal without reasons: %1</source>
        <translation>Proposition sans motifs&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>MOD that changes nothing: %1</source>
        <translation>MOD qui ne change rien&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>MOD that deletes all words: %1</source>
        <translation>MOD qui supprime tous les mots&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The clause reads otherwise now: %1</source>
        <translation>L’alinéa se lit autrement désormais&#xa0;: %1</translation>
    </message>
    <message>
        <source>For a session that is over: %1</source>
        <translation>Pour une session terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone on new words, not looked at: %1</source>
        <translation>Refaite sur le nouveau texte, non vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Two proposals on one clause: %1</source>
        <translation>Deux propositions sur un alinéa&#xa0;: %1</translation>
    </message>
    <message>
        <source>On another version than the rest: %1</source>
        <translation>Sur une autre version que le reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in the order of the text: %1</source>
        <translation>Pas dans l’ordre du texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Square brackets are left: %1</source>
        <translation>Il reste des crochets&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contributions closed on %1.</source>
        <translation>Le délai de contribution a expiré le %1.</translation>
    </message>
    <message>
        <source>Longer than the %1 pages preferred.</source>
        <translation>Dépasse les %1 pages souhaitées.</translation>
    </message>
    <message>
        <source>Cited, but not in the Library: %1</source>
        <translation>Cité, mais absent de la bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Carried over, place unsure: %1</source>
        <translation>Reporté, emplacement incertain&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>From a confidential text: %1</source>
        <translation>Tiré d’un texte confidentiel&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Signs that nobody sees: %1</source>
        <translation>Signes invisibles&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Text in another language: %1</source>
        <translation>Texte dans une autre langue&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Word may paginate differently.</source>
        <translation>La pagination peut différer dans Word.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Our proposal</source>
        <translation>Notre proposition</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>Motifs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Confirmer l’emplacement</translation>
    </message>
    <message>
        <source>Its place is not confirmed: it is not counted yet.</source>
        <translation>Son emplacement n’est pas confirmé&#xa0;: elle n’est pas encore comptée.</translation>
    </message>
    <message>
        <source>Made on other words, redone on the present ones.</source>
        <translation>Faite sur un autre texte, refaite sur le texte actuel.</translation>
    </message>
    <message>
        <source>Made on other words than the clause has now; shown as it came.</source>
        <translation>Faite sur d’autres mots que ceux que l’alinéa a maintenant&#xa0;; montrée telle qu’elle est arrivée.</translation>
    </message>
    <message>
        <source>Our position on the proposal of %1</source>
        <translation>Notre position sur la proposition de %1</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Pas encore de position</translation>
    </message>
    <message>
        <source>What became of the proposal of %1</source>
        <translation>Ce qu’est devenue la proposition de %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Nous</translation>
    </message>
    <message>
        <source>Adopted words</source>
        <translation>Mots adoptés</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Comment on y est arrivé</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Export a public comparison</source>
        <translation>Exporter une comparaison publique</translation>
    </message>
    <message>
        <source>Export a CONFIDENTIAL comparison</source>
        <translation>Exporter une comparaison CONFIDENTIELLE</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Fichiers Word (*.docx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>CONFIDENTIAL comparison</source>
        <translation>Comparaison CONFIDENTIELLE</translation>
    </message>
    <message>
        <source>taken out: %1;</source>
        <translation>supprimé&#xa0;: %1&#xa0;;</translation>
    </message>
    <message>
        <source>put in: %1;</source>
        <translation>ajouté&#xa0;: %1&#xa0;;</translation>
    </message>
</context>
<context>
    <name>ProposalsView</name>
    <message>
        <source>Clauses with proposals</source>
        <translation>Alinéas faisant l’objet de propositions</translation>
    </message>
    <message>
        <source>Filter clauses</source>
        <translation>Filtrer les alinéas</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>New proposal of others…</source>
        <translation>Nouvelle proposition d’autrui…</translation>
    </message>
    <message>
        <source>Export comparison (CONFIDENTIAL)…</source>
        <translation>Exporter la comparaison (CONFIDENTIEL)…</translation>
    </message>
    <message>
        <source>Remove proposal of others</source>
        <translation>Suppression d’une proposition d’autrui</translation>
    </message>
    <message>
        <source>Open clause in Reader</source>
        <translation>Ouvrir l’alinéa dans la lecture</translation>
    </message>
    <message>
        <source>Export public comparison…</source>
        <translation>Exporter la comparaison publique…</translation>
    </message>
    <message>
        <source>Proposal removed</source>
        <translation>Proposition supprimée</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>New proposal…</source>
        <translation>Nouvelle proposition…</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>Aucune proposition pour l’instant</translation>
    </message>
    <message>
        <source>What you and others propose on a clause stands here side by side.</source>
        <translation>Ce que vous et d’autres proposez sur un alinéa figure ici côte à côte.</translation>
    </message>
    <message>
        <source>Open Reader and press M on a clause</source>
        <translation>Ouvrir la lecture et appuyer sur M sur un alinéa</translation>
    </message>
    <message>
        <source>Our position on the proposal</source>
        <translation>Notre position sur la proposition</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>Toutes les délégations</translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ agreed words</source>
        <translation>✓ mots convenus</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Set passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Remove protection</source>
        <translation>Retirer la protection</translation>
    </message>
    <message>
        <source>Changing it writes the workspace and its backups anew. This cannot be undone.</source>
        <translation>Ce changement réécrit l’espace de travail et ses sauvegardes. Il est irréversible.</translation>
    </message>
    <message>
        <source>Type the passphrase twice, the same in both lines.</source>
        <translation>Tapez la phrase secrète deux fois, à l’identique sur les deux lignes.</translation>
    </message>
    <message>
        <source>When you change it, these go on opening as they do now:</source>
        <translation>Si vous la modifiez, les éléments suivants continuent de s’ouvrir comme maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>This machine can make guessing the passphrase much harder: set it again, the same or another one. There will be a new recovery code, which is shown first.</source>
        <translation>Cette machine peut rendre la phrase secrète bien plus difficile à deviner&#xa0;: définissez-la de nouveau, la même ou une autre. Il y aura un nouveau code de récupération, affiché au préalable.</translation>
    </message>
    <message>
        <source>This workspace is protected by a passphrase.</source>
        <translation>Cet espace de travail est protégé par une phrase secrète.</translation>
    </message>
    <message>
        <source>This workspace has no passphrase: who gets the file can read it.</source>
        <translation>Cet espace de travail n’a pas de phrase secrète&#xa0;: quiconque obtient le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Modifier la phrase secrète</translation>
    </message>
</context>
<context>
    <name>PublicFrame</name>
    <message>
        <source>Public – goes into the contribution</source>
        <translation>Public – figure dans la contribution</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Position of others</source>
        <translation>Position d’autrui</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Bonne pratique</translation>
    </message>
    <message>
        <source>Amendment: MOD</source>
        <translation>Amendement&#xa0;: MOD</translation>
    </message>
    <message>
        <source>Amendment: ADD</source>
        <translation>Amendement&#xa0;: ADD</translation>
    </message>
    <message>
        <source>Amendment: SUP</source>
        <translation>Amendement&#xa0;: SUP</translation>
    </message>
    <message>
        <source>Amendment: NOC</source>
        <translation>Amendement&#xa0;: NOC</translation>
    </message>
    <message>
        <source>Add to contribution</source>
        <translation>Ajouter à la contribution</translation>
    </message>
    <message>
        <source>Floor card…</source>
        <translation>Fiche d’intervention…</translation>
    </message>
    <message>
        <source>Show coverage</source>
        <translation>Afficher la couverture</translation>
    </message>
    <message>
        <source>Amendment side by side</source>
        <translation>Amendement côte à côte</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Alinéa suivant</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>Alinéa précédent</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Amendements</translation>
    </message>
    <message>
        <source>Amendments: all markup</source>
        <translation>Amendements&#xa0;: toutes les marques</translation>
    </message>
    <message>
        <source>Amendments: clean</source>
        <translation>Amendements&#xa0;: texte final</translation>
    </message>
    <message>
        <source>Amendments: original</source>
        <translation>Amendements&#xa0;: texte original</translation>
    </message>
    <message>
        <source>Find in this text…</source>
        <translation>Rechercher dans ce texte…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Left out of this text…</source>
        <translation>Laissé hors de ce texte…</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Show amendments as</source>
        <translation>Affichage des amendements</translation>
    </message>
    <message>
        <source>“%1” shows all of it already.</source>
        <translation>«&#xa0;%1&#xa0;» contient déjà tout cela.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) added to “%1”</source>
        <translation>
            <numerusform>%n élément ajouté à «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n éléments ajoutés à «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with reference: %1</source>
        <translation>Copié avec la référence&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>Alinéa précédent</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Alinéa suivant</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Only to be read: never quoted, never in an export</source>
        <translation>À lire seulement : jamais cité, jamais dans un export</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Rien à lire pour l’instant</translation>
    </message>
    <message>
        <source>Import a resolution or a report; it opens here, clause by clause.</source>
        <translation>Importez une résolution ou un rapport&#xa0;; le texte s’ouvre ici, alinéa par alinéa.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Another delegation</source>
        <translation>Une autre délégation</translation>
    </message>
    <message>
        <source>All markup</source>
        <translation>Toutes les marques</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Texte final</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Texte original</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>Another delegation&apos;s proposals</source>
        <translation>Propositions d’une autre délégation</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Confirm the clause (C)</source>
        <translation>Confirmer l’alinéa (C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the ticked ones</source>
        <translation>Conserver les éléments cochés</translation>
    </message>
    <message>
        <source>Name of the delegation or group</source>
        <translation>Nom de la délégation ou du groupe</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Alinéa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Proposed words</source>
        <translation>Mots proposés</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) on %1</source>
        <translation>
            <numerusform>%n proposition sur %1</numerusform>
            <numerusform>%n propositions sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper prints a version or language that the library does not have.</source>
        <translation>Le document reproduit une version ou une langue que la bibliothèque n’a pas.</translation>
    </message>
    <message>
        <source>The paper stands on %1, which is not the newest text.</source>
        <translation>Le document repose sur %1, qui n’est pas le texte le plus récent.</translation>
    </message>
    <message>
        <source>On no clause: %1</source>
        <translation>Sur aucun alinéa&#xa0;: %1</translation>
    </message>
    <message>
        <source>on no clause</source>
        <translation>sur aucun alinéa</translation>
    </message>
    <message>
        <source>%1, new %2</source>
        <translation>%1, nouveau %2</translation>
    </message>
    <message>
        <source>cannot be kept</source>
        <translation>ne peut être conservé</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>It may also be %1.</source>
        <translation>Ce peut aussi être %1.</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>Motifs&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the paper: %1</source>
        <translation>Dans le document&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) kept</source>
        <translation>
            <numerusform>%n proposition conservée</numerusform>
            <numerusform>%n propositions conservées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>Texts not yet saved</source>
        <translation>Textes non encore enregistrés</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Texte saisi</translation>
    </message>
    <message>
        <source>They stand where they were typed, and are saved when you leave their field there.</source>
        <translation>Ils figurent là où ils ont été saisis et sont enregistrés lorsque vous y quittez leur champ.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Drop this text</source>
        <translation>Abandonner ce texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RecoveredTexts</name>
    <message>
        <source>Texts not yet saved…</source>
        <translation>Textes non encore enregistrés…</translation>
    </message>
    <message>
        <source>Not yet saved when the program ended: %1</source>
        <translation>Non encore enregistré lorsque le programme s’est arrêté&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Open it (%1)</source>
        <translation>L’ouvrir (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Not yet saved when the program ended, %n text(s): %1</source>
        <translation>
            <numerusform>%n texte non encore enregistré lorsque le programme s’est arrêté&#xa0;:&#xa0;%1</numerusform>
            <numerusform>%n textes non encore enregistrés lorsque le programme s’est arrêté&#xa0;:&#xa0;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them (%1)</source>
        <translation>Les afficher (%1)</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Without passphrase and without this code nobody can open the workspace again, nor can we. Print it and keep it where the delegation keeps its keys. It changes with the passphrase.</source>
        <translation>Sans la phrase secrète et sans ce code, personne ne peut rouvrir l’espace de travail, pas même nous. Imprimez-le et gardez-le là où la délégation conserve ses clés. Il change avec la phrase secrète.</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>J’ai conservé le code</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep this code safe</source>
        <translation>Conservez ce code en lieu sûr</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien modifier</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Confidential words</source>
        <translation>Termes confidentiels</translation>
    </message>
    <message>
        <source>Reason, for the log</source>
        <translation>Motif, pour le journal</translation>
    </message>
    <message>
        <source>The paper was not written. Reword these places, or let them pass one by one.</source>
        <translation>Le document n’a pas été écrit. Reformulez ces passages, ou acceptez-les un à un.</translation>
    </message>
    <message>
        <source>The log keeps place and reason, never the words.</source>
        <translation>Le journal garde l’emplacement et le motif, jamais les termes.</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>Revenir au document</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Exporter malgré tout</translation>
    </message>
    <message>
        <source>In a part of the file that is not its text</source>
        <translation>Dans une partie du fichier qui n’est pas son texte</translation>
    </message>
    <message>
        <source>In the header: line %2</source>
        <translation>Dans l’en-tête&#xa0;: ligne&#xa0;%2</translation>
    </message>
    <message>
        <source>In the footnotes: paragraph %2</source>
        <translation>Dans les notes de bas de page&#xa0;: paragraphe&#xa0;%2</translation>
    </message>
    <message>
        <source>Section %1: in its heading</source>
        <translation>Section %1 : dans son titre</translation>
    </message>
    <message>
        <source>Section %1: heading %2 inside it</source>
        <translation>Section %1 : intertitre %2</translation>
    </message>
    <message>
        <source>Before the first heading: paragraph %2</source>
        <translation>Avant le premier intitulé&#xa0;: paragraphe&#xa0;%2</translation>
    </message>
    <message>
        <source>Section %1, “%3”: paragraph %2</source>
        <translation>Section&#xa0;%1, «&#xa0;%3&#xa0;»&#xa0;: paragraphe&#xa0;%2</translation>
    </message>
    <message>
        <source>Section %1: paragraph %2</source>
        <translation>Section&#xa0;%1&#xa0;: paragraphe&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Save what can be read…</source>
        <translation>Enregistrer ce qui peut être lu…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Enregistrer ce qui peut être lu</translation>
    </message>
    <message>
        <source> (saved)</source>
        <translation> (récupéré)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Rien n’a été enregistré</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous&#xa0;%1</translation>
    </message>
    <message>
        <source>some could not be read</source>
        <translation>une partie n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Some of the history and of the links could not be read.</source>
        <translation>Une partie de l’historique et des liens n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Tout a pu être lu.</translation>
    </message>
    <message>
        <source>Texts: %1</source>
        <translation>Textes&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Clauses: %1</source>
        <translation>Alinéas&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>Positions&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Proposals: %1</source>
        <translation>Propositions&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notes&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Good practices: %1</source>
        <translation>Bonnes pratiques&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Sessions, agenda items and deadlines: %1</source>
        <translation>Réunions, points de l’ordre du jour et échéances&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Contributions and their sections: %1</source>
        <translation>Contributions et leurs sections&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Texts that were not yet saved: %1</source>
        <translation>Textes non encore enregistrés&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The chosen backup takes the place of “%1”. The present file is kept beside it.</source>
        <translation>La sauvegarde choisie prend la place de «&#xa0;%1&#xa0;». Le fichier actuel est conservé à côté.</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>Il n’existe pas encore de sauvegarde de cet espace de travail.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Phrase secrète de la sauvegarde</translation>
    </message>
    <message>
        <source>Leave it empty if the workspace had none then</source>
        <translation>Laissez vide si l’espace de travail n’en avait pas alors</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Save what can be read…</source>
        <translation>Enregistrer ce qui peut être lu…</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>Afficher les sauvegardes…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>This workspace may only be read. Show why.</source>
        <translation>Cet espace de travail peut seulement être lu. Afficher pourquoi.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Compare with a copy…</source>
        <translation>Comparer avec une copie…</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Proposals of others</source>
        <translation>Propositions d’autres délégations</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search for</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Words, or the beginnings of words</source>
        <translation>Mots ou débuts de mots</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Find agreed language</source>
        <translation>Trouver un libellé convenu</translation>
    </message>
    <message>
        <source>Who is asked to do what</source>
        <translation>Qui est prié de faire quoi</translation>
    </message>
    <message>
        <source>in</source>
        <translation>dans</translation>
    </message>
    <message>
        <source>Texts, notes, positions, proposals, practices and contributions, in any language.</source>
        <translation>Textes, notes, positions, propositions, bonnes pratiques et contributions, dans toutes les langues.</translation>
    </message>
    <message>
        <source>Import more texts</source>
        <translation>Importer d’autres textes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Try fewer words, or only their beginnings; all the words must occur.</source>
        <translation>Essayez moins de mots, ou seulement leurs débuts&#xa0;; tous les mots doivent figurer.</translation>
    </message>
    <message>
        <source>Search in all rooms</source>
        <translation>Rechercher dans toutes les rubriques</translation>
    </message>
    <message>
        <source>Words everywhere</source>
        <translation>Mots, partout</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>Libellé convenu</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Heading</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Text before what is shown</source>
        <translation>Texte précédant ce qui est présenté</translation>
    </message>
    <message>
        <source>What this section shows</source>
        <translation>Ce que présente cette section</translation>
    </message>
    <message>
        <source>Show all that is ready</source>
        <translation>Présenter tout ce qui est prêt</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>En ajouter</translation>
    </message>
    <message>
        <source>Shown in this section</source>
        <translation>Présenté dans cette section</translation>
    </message>
    <message>
        <source>There are no positions yet.</source>
        <translation>Il n’y a pas encore de positions.</translation>
    </message>
    <message>
        <source>There are no proposals yet.</source>
        <translation>Il n’y a pas encore de propositions.</translation>
    </message>
    <message>
        <source>There are no good practices yet.</source>
        <translation>Il n’y a pas encore de bonnes pratiques.</translation>
    </message>
    <message>
        <source>No report has been imported yet.</source>
        <translation>Aucun rapport n’a encore été importé.</translation>
    </message>
    <message>
        <source>%1 of %2 shown. Tick what belongs here; drag, or press Alt and an arrow, to order it.</source>
        <translation>%1 sur&#xa0;%2 présentés. Cochez ce qui a sa place ici&#xa0;; pour l’ordonner, faites glisser ou appuyez sur Alt et une flèche.</translation>
    </message>
    <message>
        <source>without consent, left out</source>
        <translation>sans consentement, écartée</translation>
    </message>
    <message>
        <source>not cleared, left out</source>
        <translation>non validée, écartée</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Contributions close</source>
        <translation>Clôture des contributions</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans&#xa0;%n jour</numerusform>
            <numerusform>dans&#xa0;%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a&#xa0;%n jour</numerusform>
            <numerusform>il y a&#xa0;%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Session</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Prochaines actions</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Reportées</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>Carry all positions over to this session</source>
        <translation>Reporter toutes les positions à cette réunion</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Supprimer la réunion</translation>
    </message>
    <message>
        <source>Delegation brief…</source>
        <translation>Dossier de la délégation…</translation>
    </message>
    <message>
        <source>New session of CWG-WSIS&amp;SDG</source>
        <translation>Nouvelle réunion du GTC-SMSI&amp;ODD</translation>
    </message>
    <message>
        <source>Session removed</source>
        <translation>Réunion supprimée</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) carried over as drafts</source>
        <translation>
            <numerusform>%n position reportée comme projet</numerusform>
            <numerusform>%n positions reportées comme projets</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Parts of the session</source>
        <translation>Parties de la réunion</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>Supprimer cette réunion</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Aucune réunion</translation>
    </message>
    <message>
        <source>Enter the meeting you prepare: its dates give the deadlines, its limits the page count.</source>
        <translation>Saisissez la réunion que vous préparez&#xa0;: ses dates déterminent les échéances, ses limites le nombre de pages.</translation>
    </message>
    <message>
        <source>Load a resolution or a report first</source>
        <translation>Charger d’abord une résolution ou un rapport</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Carry all</source>
        <translation>Tout reporter</translation>
    </message>
    <message>
        <source>Carry selected</source>
        <translation>Reporter la sélection</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>À l’époque</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>dates inconnues</translation>
    </message>
    <message>
        <source>Contributions closed %1 (%2)</source>
        <translation>Contributions closes&#xa0;:&#xa0;%1 (%2)</translation>
    </message>
    <message>
        <source>Contributions close %1 (%2)</source>
        <translation>Clôture des contributions&#xa0;:&#xa0;%1 (%2)</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Aucune position</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) of earlier sessions</source>
        <translation>
            <numerusform>%n position de réunions antérieures</numerusform>
            <numerusform>%n positions de réunions antérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions close</source>
        <translation>Clôture des contributions</translation>
    </message>
    <message>
        <source>Name your delegation in the settings</source>
        <translation>Indiquer votre délégation dans les paramètres</translation>
    </message>
    <message>
        <source>Import the resolution and the report</source>
        <translation>Importer la résolution et le rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without a public statement</source>
        <translation>
            <numerusform>%n position sans déclaration publique</numerusform>
            <numerusform>%n positions sans déclaration publique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) to submit for clearance</source>
        <translation>
            <numerusform>%n déclaration à soumettre pour validation</numerusform>
            <numerusform>%n déclarations à soumettre pour validation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) wait for an answer</source>
        <translation>
            <numerusform>%n déclaration en attente de réponse</numerusform>
            <numerusform>%n déclarations en attente de réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) without reasons</source>
        <translation>
            <numerusform>%n proposition sans motifs</numerusform>
            <numerusform>%n propositions sans motifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good practice(s) without consent to publish</source>
        <translation>
            <numerusform>%n bonne pratique sans consentement à la publication</numerusform>
            <numerusform>%n bonnes pratiques sans consentement à la publication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) carried over that want a look</source>
        <translation>
            <numerusform>%n note reportée à vérifier</numerusform>
            <numerusform>%n notes reportées à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose the contribution</source>
        <translation>Rédiger la contribution</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>Votre nom, pour l’historique</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>cwgdesk workspaces (*.cwg)</source>
        <translation>Espaces de travail cwgdesk (*.cwg)</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Current text</source>
        <translation>Texte actuel</translation>
    </message>
</context>
<context>
    <name>SplitReview</name>
    <message>
        <source>Correct the split</source>
        <translation>Corriger le découpage</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Alinéas</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>Mots du fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Merge with previous</source>
        <translation>Fusionner avec le précédent</translation>
    </message>
    <message>
        <source>Split at cursor</source>
        <translation>Diviser au curseur</translation>
    </message>
    <message>
        <source>Mark as heading</source>
        <translation>Marquer comme intitulé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Correct the split – %1</source>
        <translation>Corriger le découpage –&#xa0;%1</translation>
    </message>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>De rien&#xa0;: figure au premier niveau</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Corrigé à la main</translation>
    </message>
    <message>
        <source>Only the split is corrected; the words stay as the file has them. Corrections stay when the file is read again.</source>
        <translation>Seul le découpage est corrigé&#xa0;; les mots restent tels que dans le fichier. Les corrections demeurent lorsque le fichier est relu.</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Formule introductive</translation>
    </message>
    <message>
        <source>Put the cursor where a new clause begins. What is grey belongs to other clauses.</source>
        <translation>Placez le curseur là où commence un nouvel alinéa. Ce qui est en gris appartient à d’autres alinéas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ctrl+Enter split · Ctrl+Backspace merge · Ctrl+H heading · Ctrl+Z undo</source>
        <translation>Ctrl+Entrée diviser · Ctrl+Retour arrière fusionner · Ctrl+H intitulé · Ctrl+Z annuler</translation>
    </message>
</context>
<context>
    <name>StateForms</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Name of the delegation in this language</source>
        <translation>Nom de la délégation dans cette langue</translation>
    </message>
    <message>
        <source>The name after “by”, with article and case</source>
        <translation>Le nom après «&#xa0;par&#xa0;», avec l’article et le cas voulus</translation>
    </message>
    <message>
        <source>The name in papers</source>
        <translation>Le nom dans les documents</translation>
    </message>
    <message>
        <source>derived from the name, not typed</source>
        <translation>déduit du nom, non saisi</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>tel que saisi</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Words added</source>
        <translation>Mots ajoutés</translation>
    </message>
    <message>
        <source>Words taken out</source>
        <translation>Mots supprimés</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translation>Mots remplacés</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Our change accepted</source>
        <translation>Notre modification acceptée</translation>
    </message>
    <message>
        <source>Our change refused</source>
        <translation>Notre modification refusée</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Bonne pratique</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Header or box</source>
        <translation>En-tête ou encadré</translation>
    </message>
    <message>
        <source>○ Open</source>
        <translation>○ En suspens</translation>
    </message>
    <message>
        <source>✓ Taken</source>
        <translation>✓ Reprise</translation>
    </message>
    <message>
        <source>⊘ Refused</source>
        <translation>⊘ Refusée</translation>
    </message>
    <message>
        <source>⚠ Collides with our words</source>
        <translation>⚠ En conflit avec notre texte</translation>
    </message>
    <message>
        <source>Belongs to no field; make it by hand, or refuse it</source>
        <translation>N’appartient à aucun champ&#xa0;; faites-la à la main ou refusez-la</translation>
    </message>
    <message>
        <source>Its place is certain</source>
        <translation>Son emplacement est certain</translation>
    </message>
    <message>
        <source>Its place was found by its words</source>
        <translation>Emplacement trouvé d’après ses mots</translation>
    </message>
    <message>
        <source>Its place was found by what stands beside it</source>
        <translation>Emplacement trouvé d’après le texte voisin</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back an edited copy</source>
        <translation>Reprendre une copie modifiée</translation>
    </message>
    <message>
        <source>The file does not say which paper it is; it was found by its words.</source>
        <translation>Le fichier n’indique pas de quel document il s’agit&#xa0;; celui-ci a été trouvé d’après ses mots.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>The field with the change</source>
        <translation>Le champ avec la modification</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Take all of this person</source>
        <translation>Tout reprendre de cette personne</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Afficher l’emplacement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Belongs to no field</source>
        <translation>N’appartient à aucun champ</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n modification en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing waits any more</source>
        <translation>✓ Plus rien en attente</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Changed here too since: taking it replaces our words.</source>
        <translation>Modifiée ici aussi entre-temps&#xa0;: la reprendre remplace notre texte.</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>The same words: %1</source>
        <translation>Les mêmes mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Collision on “%1”: %2</source>
        <translation>Conflit sur «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Merged reading</source>
        <translation>Texte fusionné</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;:&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>UndoKeeper</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>Renuméroté</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Amendement</translation>
    </message>
    <message>
        <source>Proposal of others</source>
        <translation>Proposition d’une autre délégation</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Bonne pratique</translation>
    </message>
    <message>
        <source>Link to a report</source>
        <translation>Lien avec un rapport</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ancienne version</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparer des versions</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Deux langues</translation>
    </message>
    <message>
        <source>Clauses of both</source>
        <translation>Alinéas des deux textes</translation>
    </message>
    <message>
        <source>Compare the versions of this text</source>
        <translation>Comparer les versions de ce texte</translation>
    </message>
    <message>
        <source>Correct the split of this text…</source>
        <translation>Corriger le découpage de ce texte…</translation>
    </message>
    <message>
        <source>Carry notes over to the newer version</source>
        <translation>Reporter les notes dans la nouvelle version</translation>
    </message>
    <message>
        <source>Save a redline of these two versions…</source>
        <translation>Enregistrer ces deux versions avec marques de révision…</translation>
    </message>
    <message>
        <source>Confirm the place of the marked note</source>
        <translation>Confirmer l’emplacement de la note sélectionnée</translation>
    </message>
    <message>
        <source>Leave the marked note on the older version</source>
        <translation>Laisser la note sélectionnée dans l’ancienne version</translation>
    </message>
    <message>
        <source>No other version of this text is in the library.</source>
        <translation>Aucune autre version de ce texte n’est dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) carried over exactly</source>
        <translation>
            <numerusform>%n élément reporté à l’identique</numerusform>
            <numerusform>%n éléments reportés à l’identique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) redone on the new words: look at them</source>
        <translation>
            <numerusform>%n proposition refaite sur le nouveau texte&#xa0;: vérifiez-la</numerusform>
            <numerusform>%n propositions refaites sur le nouveau texte&#xa0;: vérifiez-les</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) left as they were: the new words collide</source>
        <translation>
            <numerusform>%n proposition laissée telle quelle&#xa0;: conflit avec le nouveau texte</numerusform>
            <numerusform>%n propositions laissées telles quelles&#xa0;: conflit avec le nouveau texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the redline</source>
        <translation>Enregistrer la version avec marques de révision</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Fichiers Word (*.docx)</translation>
    </message>
    <message>
        <source>Place confirmed</source>
        <translation>Emplacement confirmé</translation>
    </message>
    <message>
        <source>Left on the older version</source>
        <translation>Laissée dans l’ancienne version</translation>
    </message>
    <message>
        <source>Any two texts…</source>
        <translation>Deux textes quelconques…</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>Choisissez deux versions différentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n alinéa</numerusform>
            <numerusform>%n alinéas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Alinéa</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Text, with what changed</source>
        <translation>Texte, avec les changements</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Filter clauses</source>
        <translation>Filtrer les alinéas</translation>
    </message>
    <message>
        <source>Save as redline…</source>
        <translation>Enregistrer avec marques de révision…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparé avec</translation>
    </message>
    <message>
        <source>On this clause, and the notes</source>
        <translation>Sur cet alinéa, et les notes</translation>
    </message>
    <message>
        <source>This clause</source>
        <translation>Cet alinéa</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Import the next version of a text, or the same text in another language. It is recognised, compared clause by clause, and your notes can be carried over.</source>
        <translation>Importez la version suivante d’un texte, ou le même texte dans une autre langue. Elle est reconnue et comparée alinéa par alinéa, et vos notes peuvent être reportées.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Compare any two texts</source>
        <translation>Comparer deux textes quelconques</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Sessions</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>WhoIsAsked</name>
    <message>
        <source>Who is asked</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Who is asked, e.g. BDT, SG, Member States</source>
        <translation>Destinataire, par ex. BDT, SG, États Membres</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>What they are asked</source>
        <translation>Ce qui leur est demandé</translation>
    </message>
    <message>
        <source>Asked in any way</source>
        <translation>Toutes formes de demande</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Tous ceux-ci</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n alinéa</numerusform>
            <numerusform>%n alinéas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked for anything yet</source>
        <translation>Rien n’est encore demandé à personne</translation>
    </message>
    <message>
        <source>Load a resolution: its operative clauses are listed here by those they address.</source>
        <translation>Chargez une résolution&#xa0;: les alinéas de son dispositif sont classés ici par destinataire.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
</context>
<context>
    <name>WideEditor</name>
    <message>
        <source>Amendment</source>
        <translation>Amendement</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Texte actuel</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Texte proposé</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Marques de révision</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>_Matrix</name>
    <message>
        <source>linked in the matrix</source>
        <translation>relié dans la matrice</translation>
    </message>
    <message>
        <source>not linked in the matrix</source>
        <translation>non relié dans la matrice</translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <translation>les sources divergent</translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n bonne pratique</numerusform>
            <numerusform>%n bonnes pratiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_MorePanel</name>
    <message>
        <source>Good practice for this clause  (G)</source>
        <translation>Bonne pratique pour cet alinéa  (G)</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>Ce qui a été fait ici</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Cite</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
</context>
<context>
    <name>_NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What the note is for</source>
        <translation>À quoi sert la note</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Moved by a new version: have a look.</source>
        <translation>Déplacée par une nouvelle version&#xa0;: à vérifier.</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note supprimée</translation>
    </message>
</context>
<context>
    <name>_OutlineModel</name>
    <message>
        <source>amendment %1</source>
        <translation>amendement&#xa0;%1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>position&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PairsModel</name>
    <message>
        <source>[inserted: %1]</source>
        <translation>[inséré&#xa0;:&#xa0;%1]</translation>
    </message>
    <message>
        <source>[deleted: %1]</source>
        <translation>[supprimé&#xa0;:&#xa0;%1]</translation>
    </message>
</context>
<context>
    <name>_PositionPanel</name>
    <message>
        <source>Whose position</source>
        <translation>Auteur de la position</translation>
    </message>
    <message>
        <source>No position on this clause yet</source>
        <translation>Aucune position sur cet alinéa</translation>
    </message>
    <message>
        <source>Say what your delegation thinks of it. Nothing leaves before it is cleared.</source>
        <translation>Dites ce qu’en pense votre délégation. Rien ne sort avant validation.</translation>
    </message>
    <message>
        <source>Take a position  (P)</source>
        <translation>Prendre position  (P)</translation>
    </message>
    <message>
        <source>Another holder&apos;s position</source>
        <translation>Position d’un autre auteur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>Supprimer la position</translation>
    </message>
    <message>
        <source>Position removed</source>
        <translation>Position supprimée</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation>Élément de langage</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Ligne rouge</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Autre texte</translation>
    </message>
    <message>
        <source>ADD – new clause after this one</source>
        <translation>ADD – nouvel alinéa après celui-ci</translation>
    </message>
    <message>
        <source>MOD – other wording</source>
        <translation>MOD – autre libellé</translation>
    </message>
    <message>
        <source>SUP – take the clause out</source>
        <translation>SUP – supprimer l’alinéa</translation>
    </message>
    <message>
        <source>NOC – no change</source>
        <translation>NOC – pas de changement</translation>
    </message>
    <message>
        <source>No text is left. To take a whole clause out, conferences write SUP.</source>
        <translation>Il ne reste aucun texte. Pour supprimer un alinéa entier, les conférences écrivent SUP.</translation>
    </message>
    <message>
        <source>The text is what it was. NOC says that the clause must not change.</source>
        <translation>Le texte est resté le même. NOC indique que l’alinéa ne doit pas changer.</translation>
    </message>
    <message>
        <source>Words added inside a clause that exists are MOD; ADD is for a whole new clause.</source>
        <translation>Des mots ajoutés dans un alinéa existant relèvent de MOD&#xa0;; ADD désigne un alinéa entièrement nouveau.</translation>
    </message>
    <message>
        <source>Reasons are missing. They stand after each proposal.</source>
        <translation>Il manque les motifs. Ils figurent après chaque proposition.</translation>
    </message>
    <message>
        <source>Write the text of the new clause.</source>
        <translation>Rédigez le texte du nouvel alinéa.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appui</translation>
    </message>
    <message>
        <source>Support with changes</source>
        <translation>Appui avec modifications</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>À l’étude</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Préoccupation</translation>
    </message>
    <message>
        <source>Oppose</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore en suspens</translation>
    </message>
    <message>
        <source>Adopted as proposed</source>
        <translation>Adoptée telle que proposée</translation>
    </message>
    <message>
        <source>Merged with others</source>
        <translation>Fusionnée avec d’autres</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation>Notre délégation</translation>
    </message>
    <message>
        <source>Another delegation</source>
        <translation>Une autre délégation</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Groupe régional</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Validée</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Prononcée</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>International organization</source>
        <translation>Organisation internationale</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Secteur privé</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Milieu universitaire</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non réalisé</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mentionné</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggéré</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Nothing likely</source>
        <translation>Rien de probable</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Evidence from reports</source>
        <translation>Éléments tirés des rapports</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Free section</source>
        <translation>Section libre</translation>
    </message>
    <message>
        <source>Annex: good practices</source>
        <translation>Annexe&#xa0;: bonnes pratiques</translation>
    </message>
    <message>
        <source>Import document</source>
        <translation>Importation d’un document</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Retrait d’un document</translation>
    </message>
    <message>
        <source>Change of document</source>
        <translation>Modification d’un document</translation>
    </message>
    <message>
        <source>Merge clauses</source>
        <translation>Fusion d’alinéas</translation>
    </message>
    <message>
        <source>Split clause</source>
        <translation>Division d’un alinéa</translation>
    </message>
    <message>
        <source>Correct clause</source>
        <translation>Correction d’un alinéa</translation>
    </message>
    <message>
        <source>Put back left-out words</source>
        <translation>Remise de mots laissés de côté</translation>
    </message>
    <message>
        <source>Carry notes over</source>
        <translation>Report des notes</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajout d’une note</translation>
    </message>
    <message>
        <source>Change of note</source>
        <translation>Modification d’une note</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Suppression d’une note</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>Consignation d’une position</translation>
    </message>
    <message>
        <source>Change of position</source>
        <translation>Modification d’une position</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>Suppression d’une position</translation>
    </message>
    <message>
        <source>Propose amendment</source>
        <translation>Proposition d’un amendement</translation>
    </message>
    <message>
        <source>Change of amendment</source>
        <translation>Modification d’un amendement</translation>
    </message>
    <message>
        <source>Remove amendment</source>
        <translation>Suppression d’un amendement</translation>
    </message>
    <message>
        <source>Keep proposals of others</source>
        <translation>Conserver des propositions d’autres délégations</translation>
    </message>
    <message>
        <source>Change of proposal of others</source>
        <translation>Modification d’une proposition d’une autre délégation</translation>
    </message>
    <message>
        <source>Remove proposal of others</source>
        <translation>Suppression d’une proposition d’autrui</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Consigner l’issue</translation>
    </message>
    <message>
        <source>Take back changes of an edited copy</source>
        <translation>Reprendre les modifications d’une copie modifiée</translation>
    </message>
    <message>
        <source>Add practice</source>
        <translation>Ajout d’une bonne pratique</translation>
    </message>
    <message>
        <source>Change of practice</source>
        <translation>Modification d’une bonne pratique</translation>
    </message>
    <message>
        <source>Remove practice</source>
        <translation>Suppression d’une bonne pratique</translation>
    </message>
    <message>
        <source>Judge coverage</source>
        <translation>Appréciation de la couverture</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Ajout d’une réunion</translation>
    </message>
    <message>
        <source>Change of session</source>
        <translation>Modification d’une réunion</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Suppression d’une réunion</translation>
    </message>
    <message>
        <source>Add contribution</source>
        <translation>Ajout d’une contribution</translation>
    </message>
    <message>
        <source>Change of contribution</source>
        <translation>Modification d’une contribution</translation>
    </message>
    <message>
        <source>Remove contribution</source>
        <translation>Suppression d’une contribution</translation>
    </message>
    <message>
        <source>Change of settings</source>
        <translation>Modification des paramètres</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Confirmation d’un emplacement</translation>
    </message>
    <message>
        <source>Submit for clearance</source>
        <translation>Soumission pour validation</translation>
    </message>
    <message>
        <source>Deliver position</source>
        <translation>Position prononcée</translation>
    </message>
    <message>
        <source>Reopen position</source>
        <translation>Réouverture d’une position</translation>
    </message>
    <message>
        <source>Carry positions over</source>
        <translation>Report de positions</translation>
    </message>
    <message>
        <source>Suggest coverage</source>
        <translation>Suggestion de couverture</translation>
    </message>
    <message>
        <source>Export contribution</source>
        <translation>Exportation d’une contribution</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Suppression définitive</translation>
    </message>
    <message>
        <source>Load sample workspace</source>
        <translation>Chargement de l’espace de travail d’exemple</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Non convenu</translation>
    </message>
    <message>
        <source>Unknown change (%1)</source>
        <translation>Modification inconnue (%1)</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Inconnu (%1)</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>CONFIDENTIEL</translation>
    </message>
</context>
</TS>
