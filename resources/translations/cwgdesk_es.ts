<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AgendaForm</name>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Ningún documento</translation>
    </message>
    <message>
        <source>Agenda item removed</source>
        <translation>Punto del orden del día eliminado</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Añadir punto</translation>
    </message>
    <message>
        <source>New item: number</source>
        <translation>Nuevo punto: número</translation>
    </message>
    <message>
        <source>New item: title</source>
        <translation>Nuevo punto: título</translation>
    </message>
    <message>
        <source>Public – may be exported</source>
        <translation>Público – puede exportarse</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>Eliminar este punto</translation>
    </message>
</context>
<context>
    <name>AgreedLanguage</name>
    <message>
        <source>Phrase</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>A phrase, e.g. “multistakeholder consultation process”</source>
        <translation>Una expresión, p. ej. «proceso de consulta multipartito»</translation>
    </message>
    <message>
        <source>Near misses too</source>
        <translation>También formulaciones parecidas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Copiar con la referencia</translation>
    </message>
    <message>
        <source>Copied with reference</source>
        <translation>Copiado con la referencia</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <translation>
            <numerusform>en %n texto</numerusform>
            <numerusform>en %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Literal</translation>
    </message>
    <message>
        <source>Written otherwise there: “%1”</source>
        <translation>Escrito de otro modo en ese lugar: «%1»</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>«%1» en lugar de «%2»</translation>
    </message>
    <message>
        <source>“%1” more</source>
        <translation>«%1» de más</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>sin «%1»</translation>
    </message>
    <message>
        <source>Near miss: %1</source>
        <translation>Formulación parecida: %1</translation>
    </message>
    <message>
        <source>The same, written otherwise</source>
        <translation>Lo mismo, escrito de otro modo</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>Formulaciones parecidas</translation>
    </message>
    <message>
        <source>What language is agreed already?</source>
        <translation>¿Qué redacción está ya acordada?</translation>
    </message>
    <message>
        <source>Type a phrase: you see every loaded text that has it, word for word or nearly, and how to cite it.</source>
        <translation>Escriba una expresión: verá todos los textos cargados que la contienen, literalmente o casi, y cómo citarla.</translation>
    </message>
    <message>
        <source>Import more texts</source>
        <translation>Importar más textos</translation>
    </message>
    <message>
        <source>Nobody has said it like this</source>
        <translation>Nadie lo ha dicho así</translation>
    </message>
    <message>
        <source>No loaded text has this phrase. Try a shorter one, or load more texts.</source>
        <translation>Ningún texto cargado contiene esta expresión. Pruebe con una más corta o cargue más textos.</translation>
    </message>
</context>
<context>
    <name>AmendmentForm</name>
    <message>
        <source>Which proposal</source>
        <translation>Qué propuesta</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Hold these words against the clause as it reads now</source>
        <translation>Contrastar estas palabras con el texto actual del apartado</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Number of the new clause</source>
        <translation>Número del nuevo apartado</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Texto propuesto</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>For the delegation only</source>
        <translation>Solo para la delegación</translation>
    </message>
    <message>
        <source>The clause has other words now than this proposal changes.</source>
        <translation>El apartado tiene ahora otra redacción que la que modifica esta propuesta.</translation>
    </message>
    <message>
        <source>Redone on the words of a new version: it goes out when somebody has looked at it.</source>
        <translation>Rehecho sobre el texto de una nueva versión: no sale hasta que alguien lo haya revisado.</translation>
    </message>
    <message>
        <source>Propose new wording</source>
        <translation>Proponer nueva redacción</translation>
    </message>
    <message>
        <source>This text is confidential: its words may never leave, so nothing can be proposed on it.</source>
        <translation>Este texto es confidencial: sus palabras nunca pueden salir, por lo que no se puede proponer nada sobre él.</translation>
    </message>
    <message>
        <source>Amendment – goes into the contribution</source>
        <translation>Enmienda – figura en la contribución</translation>
    </message>
    <message>
        <source>Side by side  F7</source>
        <translation>Lado a lado  F7</translation>
    </message>
    <message>
        <source>New clause after it (A)</source>
        <translation>Nuevo apartado a continuación (A)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove amendment</source>
        <translation>Eliminar enmienda</translation>
    </message>
    <message>
        <source>Amendment removed</source>
        <translation>Enmienda eliminada</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Made by itself on opening and every hour while you work; the newest ones are kept.</source>
        <translation>Se crean automáticamente al abrir y cada hora mientras trabaja; se conservan las más recientes.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
</context>
<context>
    <name>BoxForm</name>
    <message>
        <source>The box is switched off in the header.</source>
        <translation>El recuadro está desactivado en el encabezamiento.</translation>
    </message>
    <message>
        <source>Purpose or summary</source>
        <translation>Objeto o resumen</translation>
    </message>
    <message>
        <source>Action required</source>
        <translation>Acción solicitada</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>preambular</source>
        <translation>preámbulo</translation>
    </message>
    <message>
        <source>operative</source>
        <translation>parte dispositiva</translation>
    </message>
</context>
<context>
    <name>CallWordsDialog</name>
    <message>
        <source>Call words</source>
        <translation>Fórmulas introductorias</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Your call words</source>
        <translation>Sus fórmulas introductorias</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Phrases that open clauses in your texts, beside those the program knows.</source>
        <translation>Expresiones que abren apartados en sus textos, además de las que el programa conoce.</translation>
    </message>
    <message>
        <source>They count for texts that are imported from now on.</source>
        <translation>Se aplican a los textos que se importen a partir de ahora.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CarriedPanel</name>
    <message>
        <source>Carry notes over</source>
        <translation>Trasladar las notas</translation>
    </message>
    <message>
        <source>For a look, and left on the older version</source>
        <translation>Para revisar, y dejadas en la versión anterior</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Confirmar el lugar</translation>
    </message>
    <message>
        <source>Leave on older version</source>
        <translation>Dejar en la versión anterior</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revisar</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n note(s) over</source>
        <translation>
            <numerusform>Trasladar %n nota</numerusform>
            <numerusform>Trasladar %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved – for a look</source>
        <translation>Desplazada – para revisar</translation>
    </message>
    <message>
        <source>Lost – kept on the older version</source>
        <translation>Perdida – conservada en la versión anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on the older version still.</source>
        <translation>
            <numerusform>%n elemento sigue en la versión anterior.</numerusform>
            <numerusform>%n elementos siguen en la versión anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) carried over exactly.</source>
        <translation>
            <numerusform>%n elemento trasladado con exactitud.</numerusform>
            <numerusform>%n elementos trasladados con exactitud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) moved: have a look.</source>
        <translation>
            <numerusform>%n elemento desplazado: revíselo.</numerusform>
            <numerusform>%n elementos desplazados: revíselos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept on the older version.</source>
        <translation>
            <numerusform>%n elemento conservado en la versión anterior.</numerusform>
            <numerusform>%n elementos conservados en la versión anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the desk stands on the older version.</source>
        <translation>Ningún elemento de su trabajo está vinculado a la versión anterior.</translation>
    </message>
    <message>
        <source>It stands now on: “%1”</source>
        <translation>Vinculado ahora a: «%1»</translation>
    </message>
    <message>
        <source>It stood on: “%1”</source>
        <translation>Estaba vinculado a: «%1»</translation>
    </message>
</context>
<context>
    <name>Cited</name>
    <message>
        <source>ITU Constitution</source>
        <translation>Constitución de la UIT</translation>
    </message>
    <message>
        <source>ITU Convention</source>
        <translation>Convenio de la UIT</translation>
    </message>
    <message>
        <source>General Rules of ITU</source>
        <translation>Reglamento General de la UIT</translation>
    </message>
    <message>
        <source>Geneva Declaration of Principles</source>
        <translation>Declaración de Principios de Ginebra</translation>
    </message>
    <message>
        <source>Geneva Plan of Action</source>
        <translation>Plan de Acción de Ginebra</translation>
    </message>
    <message>
        <source>Tunis Commitment</source>
        <translation>Compromiso de Túnez</translation>
    </message>
    <message>
        <source>Tunis Agenda for the Information Society</source>
        <translation>Agenda de Túnez para la Sociedad de la Información</translation>
    </message>
</context>
<context>
    <name>CitedLinks</name>
    <message>
        <source>%1 – not in the library</source>
        <translation>%1 – no está en la biblioteca</translation>
    </message>
</context>
<context>
    <name>CitedPanel</name>
    <message>
        <source>Cited, not in the library</source>
        <translation>Citados, no están en la biblioteca</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Citado en</translation>
    </message>
    <message>
        <source>Import one of these, and its citations become links to it.</source>
        <translation>Importe uno de estos textos y las citas que lo mencionan se convierten en vínculos.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>Every text that your texts cite is in the library.</source>
        <translation>Todos los textos que citan sus textos están en la biblioteca.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Pasajes</translation>
    </message>
</context>
<context>
    <name>ClausePanel</name>
    <message>
        <source>Open in older version</source>
        <translation>Abrir en la versión anterior</translation>
    </message>
    <message>
        <source>Open in newer version</source>
        <translation>Abrir en la versión nueva</translation>
    </message>
    <message>
        <source>The life of this clause</source>
        <translation>Evolución de este apartado</translation>
    </message>
    <message>
        <source>Through all loaded versions</source>
        <translation>A través de todas las versiones cargadas</translation>
    </message>
    <message>
        <source>Open second text</source>
        <translation>Abrir el segundo texto</translation>
    </message>
    <message>
        <source>Open first text</source>
        <translation>Abrir el primer texto</translation>
    </message>
    <message>
        <source>This clause stands in no other loaded version.</source>
        <translation>Este apartado no figura en ninguna otra versión cargada.</translation>
    </message>
    <message>
        <source>First in this version</source>
        <translation>Aparece en esta versión</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Fórmula introductoria</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preámbulo</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation>Parte dispositiva</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezamiento</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Viñeta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Table cell</source>
        <translation>Celda de cuadro</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota al pie</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
</context>
<context>
    <name>ClearanceBar</name>
    <message>
        <source>Clearance: %1</source>
        <translation>Aprobación: %1</translation>
    </message>
</context>
<context>
    <name>ClearanceSteps</name>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>By whom: ministry, director…</source>
        <translation>Por quién: ministerio, director…</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Someter a examen</translation>
    </message>
    <message>
        <source>Mark as cleared</source>
        <translation>Marcar como aprobada</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Marcar como pronunciada</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Volver a borrador</translation>
    </message>
    <message>
        <source>A public statement is needed before it can be cleared.</source>
        <translation>Se necesita una declaración pública antes de la aprobación.</translation>
    </message>
    <message>
        <source>Waiting for %1 since %2</source>
        <translation>A la espera de %1 desde %2</translation>
    </message>
    <message>
        <source>Cleared by %1 on %2</source>
        <translation>Aprobada por %1 el %2</translation>
    </message>
    <message>
        <source>Cleared by %1, delivered on %2</source>
        <translation>Aprobada por %1, pronunciada el %2</translation>
    </message>
    <message>
        <source>Not yet cleared: it does not go into a contribution.</source>
        <translation>Aún sin aprobar: no figura en las contribuciones.</translation>
    </message>
</context>
<context>
    <name>ComposerView</name>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>Parts of the paper</source>
        <translation>Partes del documento</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Add section: %1</source>
        <translation>Añadir sección: %1</translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation>Nueva contribución</translation>
    </message>
    <message>
        <source>Remove contribution</source>
        <translation>Eliminar contribución</translation>
    </message>
    <message>
        <source>Export as Word file…</source>
        <translation>Exportar como archivo de Word…</translation>
    </message>
    <message>
        <source>Open a copy in Word or LibreOffice</source>
        <translation>Abrir una copia en Word o LibreOffice</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Eliminar sección</translation>
    </message>
    <message>
        <source>Section removed</source>
        <translation>Sección eliminada</translation>
    </message>
    <message>
        <source>Contribution removed</source>
        <translation>Contribución eliminada</translation>
    </message>
    <message>
        <source>Export the contribution</source>
        <translation>Exportar la contribución</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Archivos de Word (*.docx)</translation>
    </message>
    <message>
        <source>Export a copy for submission…</source>
        <translation>Exportar una copia para presentar…</translation>
    </message>
    <message>
        <source>Take back an edited copy…</source>
        <translation>Recuperar una copia editada…</translation>
    </message>
    <message>
        <source>Take back an edited copy</source>
        <translation>Recuperar una copia editada</translation>
    </message>
    <message>
        <source>Texts (*.docx *.odt *.doc *.rtf)</source>
        <translation>Textos (*.docx *.odt *.doc *.rtf)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Open in Word</source>
        <translation>Abrir en Word</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>No contribution yet</source>
        <translation>Aún no hay contribuciones</translation>
    </message>
    <message>
        <source>A new contribution takes over what is cleared and proposed on your desk.</source>
        <translation>Una contribución nueva recoge lo que está aprobado y propuesto en su trabajo.</translation>
    </message>
    <message>
        <source>See what is cleared</source>
        <translation>Ver lo aprobado</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Añadir sección</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ No remarks</source>
        <translation>✓ Sin observaciones</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Box (off)</source>
        <translation>Recuadro (desactivado)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezamiento</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 de %2 páginas</translation>
    </message>
    <message>
        <source>The session prefers papers of at most %1 pages.</source>
        <translation>La reunión prefiere documentos de %1 páginas como máximo.</translation>
    </message>
    <message>
        <source>%1 is open in another program or may not be changed. Exported to %2 beside it.</source>
        <translation>%1 está abierto en otro programa o no se puede cambiar. Exportado junto a él como %2.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
</context>
<context>
    <name>ConfidentialFrame</name>
    <message>
        <source>Confidential – never exported</source>
        <translation>Confidencial – nunca se exporta</translation>
    </message>
</context>
<context>
    <name>ConfidentialPapers</name>
    <message>
        <source>It may go on to a second page, in the smallest letters: shorten the statement.</source>
        <translation>Incluso con la letra más pequeña puede pasar a una segunda página: acorte la declaración.</translation>
    </message>
    <message>
        <source>%1 is written. It is confidential.</source>
        <translation>%1 se ha escrito. Es confidencial.</translation>
    </message>
    <message>
        <source>Write a confidential paper</source>
        <translation>Escribir un documento confidencial</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Archivos de Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF files, with LibreOffice (*.pdf)</source>
        <translation>Archivos PDF, con LibreOffice (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Compare with “%1”</source>
        <translation>Comparar con «%1»</translation>
    </message>
    <message>
        <source>Reading the copy…</source>
        <translation>Leyendo la copia…</translation>
    </message>
    <message>
        <source>Only in the copy: to be done again here where it is wanted</source>
        <translation>Solo en la copia: para rehacer aquí lo que se desee</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are only in the copy.</source>
        <translation>
            <numerusform>%n cambio está solo en la copia.</numerusform>
            <numerusform>%n cambios están solo en la copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy holds nothing that is not here. It can be moved away.</source>
        <translation>La copia no contiene nada que no esté aquí. Se puede retirar.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Compare with a copy</source>
        <translation>Comparar con una copia</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Todos los apartados</translation>
    </message>
    <message>
        <source>With suggestions to judge</source>
        <translation>Con sugerencias por examinar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Passages of the report</source>
        <translation>Pasajes del informe</translation>
    </message>
    <message>
        <source>How far things are</source>
        <translation>Grado de avance</translation>
    </message>
    <message>
        <source>Look for what the reports cover</source>
        <translation>Buscar lo que cubren los informes</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Aceptar sugerencia</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>Rechazar sugerencia</translation>
    </message>
    <message>
        <source>Link a passage by hand…</source>
        <translation>Vincular un pasaje a mano…</translation>
    </message>
    <message numerus="yes">
        <source>%n new suggestion(s)</source>
        <translation>
            <numerusform>%n nueva sugerencia</numerusform>
            <numerusform>%n nuevas sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Link a passage</source>
        <translation>Vincular un pasaje</translation>
    </message>
    <message>
        <source>Which passage speaks to this clause?</source>
        <translation>¿Qué pasaje se refiere a este apartado?</translation>
    </message>
    <message>
        <source>Look for suggestions</source>
        <translation>Buscar sugerencias</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>No passage is known to speak to the clause itself; its items are spoken to.</source>
        <translation>No se conoce ningún pasaje que trate de la cláusula misma; sí se tratan sus apartados.</translation>
    </message>
    <message>
        <source>the report was searched, and what was found is likelier wrong than right.</source>
        <translation>se buscó en el informe, y lo hallado es más probablemente erróneo que acertado.</translation>
    </message>
    <message>
        <source>the report was searched, and no passage that speaks to the clause was found.</source>
        <translation>se buscó en el informe y no se encontró ningún pasaje que trate de la cláusula.</translation>
    </message>
    <message>
        <source>the report was searched, and all that was suggested has been rejected.</source>
        <translation>se buscó en el informe, y todo lo sugerido ha sido rechazado.</translation>
    </message>
    <message>
        <source>the earlier search does not hold any more: a text, its suggestions or the way of searching have changed. Look for suggestions.</source>
        <translation>la búsqueda anterior ya no vale: ha cambiado un texto, sus sugerencias o la forma de buscar. Busque sugerencias.</translation>
    </message>
    <message>
        <source>this report was not searched for this version of the resolution. Look for suggestions.</source>
        <translation>no se ha buscado en este informe para esta versión de la resolución. Busque sugerencias.</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation>Aceptar  A</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject  R</source>
        <translation>Rechazar  R</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Coverage is shown for operative clauses of resolutions; this is none.</source>
        <translation>La cobertura se muestra para los apartados dispositivos de las resoluciones; este no lo es.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Import a resolution and a progress report to see which clauses the report speaks to.</source>
        <translation>Importe una resolución y un informe de situación para ver a qué apartados se refiere el informe.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>Open Reader</source>
        <translation>Abrir la lectura</translation>
    </message>
    <message>
        <source>right in %1 of such cases</source>
        <translation>correcto en %1 de casos similares</translation>
    </message>
    <message>
        <source>Supported by: %1</source>
        <translation>Respaldado por: %1</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>cwgdesk met a fault of its own</source>
        <translation>cwgdesk ha encontrado un fallo propio</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe del fallo</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Something went wrong that is not your fault.</source>
        <translation>Se ha producido un error que no es culpa suya.</translation>
    </message>
    <message>
        <source>What you saved is safe. You can go on; if it happens again, close and reopen cwgdesk. This report holds nothing of your texts, and it is not sent to anybody:</source>
        <translation>Lo que guardó está a salvo. Puede continuar; si vuelve a ocurrir, cierre y abra de nuevo cwgdesk. Este informe no contiene nada de sus textos y no se envía a nadie:</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2027-02-10.</source>
        <translation>Esto no es una fecha. Escríbala como 2027-02-10.</translation>
    </message>
</context>
<context>
    <name>DeadlinesForm</name>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Deadline removed</source>
        <translation>Plazo eliminado</translation>
    </message>
    <message>
        <source>Add deadline</source>
        <translation>Añadir plazo</translation>
    </message>
    <message>
        <source>New: what</source>
        <translation>Nuevo: qué</translation>
    </message>
    <message>
        <source>New: due on</source>
        <translation>Nuevo: fecha límite</translation>
    </message>
    <message>
        <source>New: source</source>
        <translation>Nuevo: fuente</translation>
    </message>
    <message>
        <source>Public – may be exported</source>
        <translation>Público – puede exportarse</translation>
    </message>
    <message>
        <source>Remove this deadline</source>
        <translation>Eliminar este plazo</translation>
    </message>
    <message>
        <source>This date follows from the session&apos;s details and is changed there.</source>
        <translation>Esta fecha se deriva de los datos de la reunión y se modifica allí.</translation>
    </message>
</context>
<context>
    <name>DelegationPage</name>
    <message>
        <source>Member State, as it signs its papers</source>
        <translation>Estado Miembro, tal como firma sus documentos</translation>
    </message>
    <message>
        <source>Code for proposal numbers, three letters</source>
        <translation>Código para los números de propuesta, tres letras</translation>
    </message>
    <message>
        <source>Contact, for the footnote of papers</source>
        <translation>Contacto, para la nota al pie de los documentos</translation>
    </message>
    <message>
        <source>Language of our papers</source>
        <translation>Idioma de nuestros documentos</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>Su nombre, para el historial</translation>
    </message>
    <message>
        <source>Public – new contributions begin with it</source>
        <translation>Público – las nuevas contribuciones lo recogen</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>This workspace may only be read.</source>
        <translation>Este espacio de trabajo es de solo lectura.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Public – the header of a contribution names it</source>
        <translation>Público – figura en el encabezamiento de una contribución</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Comienza el</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Contributions close on (as invited)</source>
        <translation>Cierre de las contribuciones (según la invitación)</translation>
    </message>
    <message>
        <source>else so many days before</source>
        <translation>si no, tantos días antes</translation>
    </message>
    <message>
        <source>Source of this rule</source>
        <translation>Fuente de esta regla</translation>
    </message>
    <message>
        <source>Pages preferred</source>
        <translation>Páginas preferidas</translation>
    </message>
    <message>
        <source>Source of this limit</source>
        <translation>Fuente de este límite</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A clause cannot be split here.</source>
        <translation>Un apartado no puede dividirse en este lugar.</translation>
    </message>
    <message>
        <source>A clause cannot stand under itself.</source>
        <translation>Un apartado no puede depender de sí mismo.</translation>
    </message>
    <message>
        <source>A contribution is exported as a Word file.</source>
        <translation>Una contribución se exporta como archivo de Word.</translation>
    </message>
    <message>
        <source>A contribution needs a title.</source>
        <translation>Una contribución necesita un título.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>Una nota necesita texto.</translation>
    </message>
    <message>
        <source>A position is about one thing.</source>
        <translation>Una posición se refiere a un solo objeto.</translation>
    </message>
    <message>
        <source>A position that is {now} cannot become {to}.</source>
        <translation>Una posición en estado «{now}» no puede pasar al estado «{to}».</translation>
    </message>
    <message>
        <source>A practice needs a title.</source>
        <translation>Una buena práctica necesita un título.</translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of five letters and digits; this one is of another length.</source>
        <translation>Un código de recuperación tiene {groups} grupos de cinco letras y cifras; este tiene otra longitud.</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>Una reunión necesita un nombre.</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Falta un título.</translation>
    </message>
    <message>
        <source>Add a section of another kind for positions or proposals.</source>
        <translation>Añada una sección de otro tipo para las posiciones o propuestas.</translation>
    </message>
    <message>
        <source>An original file in this workspace is damaged.</source>
        <translation>Un archivo original de este espacio de trabajo está dañado.</translation>
    </message>
    <message>
        <source>Ask for the Word file, or run text recognition (OCR) over it and import the result.</source>
        <translation>Pida el archivo de Word, o aplíquele reconocimiento de texto (OCR) e importe el resultado.</translation>
    </message>
    <message>
        <source>Ask the sender for a plain copy, or save it again from Word and try that.</source>
        <translation>Pida al remitente una copia simple, o guárdelo de nuevo desde Word e inténtelo con esa copia.</translation>
    </message>
    <message>
        <source>Ask the sender how it was made, or for a copy saved from Word.</source>
        <translation>Pregunte al remitente cómo se creó, o pídale una copia guardada desde Word.</translation>
    </message>
    <message>
        <source>Both parts need words.</source>
        <translation>Ambas partes necesitan texto.</translation>
    </message>
    <message>
        <source>Call word {line} has no letters.</source>
        <translation>La fórmula introductoria de la línea {line} no contiene letras.</translation>
    </message>
    <message>
        <source>Call word {line} is longer than {most} letters.</source>
        <translation>La fórmula introductoria de la línea {line} supera las {most} letras.</translation>
    </message>
    <message>
        <source>Call word {line} is neither preambular nor operative.</source>
        <translation>La fórmula introductoria de la línea {line} no es ni del preámbulo ni de la parte dispositiva.</translation>
    </message>
    <message>
        <source>Carry the position to the next session to change it there, or reopen it.</source>
        <translation>Traslade la posición a la próxima reunión para modificarla allí, o reábrala.</translation>
    </message>
    <message>
        <source>Check that it exists, is a file and may be read by you.</source>
        <translation>Compruebe que existe, que es un archivo y que usted puede leerlo.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or ask for it again.</source>
        <translation>Compruebe que es el archivo correcto, o pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it.</source>
        <translation>Compruebe que la carpeta existe y que usted puede escribir en ella.</translation>
    </message>
    <message>
        <source>Check the name and the folder, or make a new workspace.</source>
        <translation>Compruebe el nombre y la carpeta, o cree un nuevo espacio de trabajo.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Check the passphrase, or use the recovery code. If both are right, the file is damaged or not a cwgdesk workspace: restore a backup.</source>
        <translation>Compruebe la frase de contraseña o utilice el código de recuperación. Si ambos son correctos, el archivo está dañado o no es un espacio de trabajo de cwgdesk: restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose a folder that holds documents.</source>
        <translation>Elija una carpeta que contenga documentos.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx.</source>
        <translation>Elija un nombre que termine en .docx.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Elija otro nombre, o ábralo.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose one of the same text.</source>
        <translation>Elija uno del mismo texto.</translation>
    </message>
    <message>
        <source>Close it in other programs and try again.</source>
        <translation>Ciérrelo en los demás programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet.</source>
        <translation>Compárelo con la hoja impresa.</translation>
    </message>
    <message>
        <source>Confirm its place, or remove it.</source>
        <translation>Confirme su lugar, o elimínelo.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>Download or copy it again; if Word can still open it, save it from there as a new .docx.</source>
        <translation>Descárguelo o cópielo de nuevo; si Word aún puede abrirlo, guárdelo desde allí como un nuevo .docx.</translation>
    </message>
    <message>
        <source>Everything stays as it is now.</source>
        <translation>Todo queda como está.</translation>
    </message>
    <message>
        <source>Free at least {needed} MB and do it again; everything saved before is safe.</source>
        <translation>Libere al menos {needed} MB y hágalo de nuevo; todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Libere espacio o elija otra carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Give its first words.</source>
        <translation>Indique sus primeras palabras.</translation>
    </message>
    <message>
        <source>Group {place} of the recovery code is not right.</source>
        <translation>El grupo {place} del código de recuperación no es correcto.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install LibreOffice, or save the file as .docx in Word and import that.</source>
        <translation>Instale LibreOffice, o guarde el archivo como .docx en Word e impórtelo.</translation>
    </message>
    <message>
        <source>Install cwgdesk again.</source>
        <translation>Instale cwgdesk de nuevo.</translation>
    </message>
    <message>
        <source>It is not opened, for safety.</source>
        <translation>Por seguridad, no se abre.</translation>
    </message>
    <message>
        <source>Leave some of them out.</source>
        <translation>Quite algunas.</translation>
    </message>
    <message>
        <source>LibreOffice could not convert “{file}”.</source>
        <translation>LibreOffice no ha podido convertir «{file}».</translation>
    </message>
    <message>
        <source>Line {line} of the call words has not two or three columns.</source>
        <translation>La línea {line} de las fórmulas introductorias no tiene dos ni tres columnas.</translation>
    </message>
    <message>
        <source>Look at the newer text and enter your change again.</source>
        <translation>Consulte el texto más reciente e introduzca de nuevo su cambio.</translation>
    </message>
    <message>
        <source>Merge the next one with it instead.</source>
        <translation>Fusione mejor el siguiente con este.</translation>
    </message>
    <message>
        <source>Name the delegation or the regional group that holds it.</source>
        <translation>Indique la delegación o el grupo regional que la mantiene.</translation>
    </message>
    <message>
        <source>Name who released the statement.</source>
        <translation>Indique quién autorizó la declaración.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go on with the older program, and report this.</source>
        <translation>No se ha cambiado nada. Siga con el programa anterior y comunique este problema.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the latest backup; the damaged file is kept beside it.</source>
        <translation>No se ha cambiado nada. Restaure la última copia de seguridad; el archivo dañado se conserva junto a ella.</translation>
    </message>
    <message>
        <source>Only our own positions are cleared.</source>
        <translation>Solo se aprueban nuestras propias posiciones.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>Ábralo en Word o LibreOffice, guárdelo como .docx e impórtelo.</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one and import that.</source>
        <translation>Ábralo con su contraseña, guarde una copia sin ella e impórtela.</translation>
    </message>
    <message>
        <source>Open it with the newer program; nothing was changed.</source>
        <translation>Ábralo con el programa más reciente; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Open the file in Word and save it again.</source>
        <translation>Abra el archivo en Word y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Please report it with the steps that led here; your work is safe in the workspace.</source>
        <translation>Comuníquelo con los pasos que condujeron a ello; su trabajo está a salvo en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Put the cursor between two of its words.</source>
        <translation>Coloque el cursor entre dos de sus palabras.</translation>
    </message>
    <message>
        <source>Reading “{file}” was stopped after {seconds:g} seconds: it is far more complicated than a text.</source>
        <translation>La lectura de «{file}» se detuvo al cabo de {seconds:g} segundos: es mucho más complejo que un texto.</translation>
    </message>
    <message>
        <source>Record a position or propose an amendment first.</source>
        <translation>Registre primero una posición o proponga una enmienda.</translation>
    </message>
    <message>
        <source>Record what others hold without a clearance.</source>
        <translation>Registre lo que mantienen otros sin aprobación.</translation>
    </message>
    <message>
        <source>Reopen it to start again from a draft.</source>
        <translation>Reábrala para empezar de nuevo desde un borrador.</translation>
    </message>
    <message>
        <source>Restore a backup, or import it again.</source>
        <translation>Restaure una copia de seguridad, o impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Restore a backup, or import the file again.</source>
        <translation>Restaure una copia de seguridad, o importe de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Restore the latest backup; the damaged file is kept beside it.</source>
        <translation>Restaure la última copia de seguridad; el archivo dañado se conserva junto a ella.</translation>
    </message>
    <message>
        <source>Save both files in Word under new names and try again; if it happens again, please report it.</source>
        <translation>Guarde ambos archivos en Word con nombres nuevos e inténtelo otra vez; si vuelve a ocurrir, comuníquelo.</translation>
    </message>
    <message>
        <source>Save it again from Word as .docx, or copy its text into a new document.</source>
        <translation>Guárdelo de nuevo desde Word como .docx, o copie su texto en un documento nuevo.</translation>
    </message>
    <message>
        <source>Save it again from Word as .docx, or split it into parts.</source>
        <translation>Guárdelo de nuevo desde Word como .docx, o divídalo en partes.</translation>
    </message>
    <message>
        <source>Save it as .docx in Word first.</source>
        <translation>Guárdelo primero como .docx en Word.</translation>
    </message>
    <message>
        <source>Save it as .docx, .odt, .pdf or .txt and import that.</source>
        <translation>Guárdelo como .docx, .odt, .pdf o .txt e impórtelo.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with the columns phrase, kind and language.</source>
        <translation>Guárdelo como CSV en UTF-8, con las columnas phrase, kind y language.</translation>
    </message>
    <message>
        <source>Save it as an ordinary Word document (.docx).</source>
        <translation>Guárdelo como documento de Word ordinario (.docx).</translation>
    </message>
    <message>
        <source>Select some words of the text and try again.</source>
        <translation>Seleccione algunas palabras del texto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A backup that was being restored when the program ended has now been put in the place of “{name}”.</source>
        <translation>Una copia de seguridad que se estaba restaurando cuando se cerró el programa ha ocupado ahora el lugar de «{name}».</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not installed here.</source>
        <translation>El PDF lo genera LibreOffice, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>A comparison is written as a Word, Excel or PDF file.</source>
        <translation>Una comparación se escribe como archivo Word, Excel o PDF.</translation>
    </message>
    <message>
        <source>A confidential paper is written as a Word file or a PDF.</source>
        <translation>Un documento confidencial se escribe como archivo Word o PDF.</translation>
    </message>
    <message>
        <source>A place is let pass only for a reason.</source>
        <translation>Un pasaje solo se acepta si se indica un motivo.</translation>
    </message>
    <message>
        <source>A proposal is of a kind that this cwgdesk does not know ({code}).</source>
        <translation>Una propuesta es de un tipo que esta versión de cwgdesk no conoce ({code}).</translation>
    </message>
    <message>
        <source>A row of the workspace holds what cwgdesk does not write there.</source>
        <translation>Una fila del espacio de trabajo contiene algo que cwgdesk no escribe ahí.</translation>
    </message>
    <message>
        <source>A title cannot be taken away.</source>
        <translation>Un título no se puede suprimir.</translation>
    </message>
    <message>
        <source>Ask for the Word file, or for a better scan.</source>
        <translation>Pida el archivo de Word o un escaneo mejor.</translation>
    </message>
    <message>
        <source>Ask {who} to close it there. Open it here all the same only when it is certainly closed: what two people write at once in one file is lost for one of them.</source>
        <translation>Pida a {who} que lo cierre allí. Ábralo aquí de todos modos solo si es seguro que está cerrado: lo que dos personas escriben a la vez en un mismo archivo se pierde para una de ellas.</translation>
    </message>
    <message>
        <source>Begin a revision: cwgdesk contribution --id … --next rev.</source>
        <translation>Comience una revisión: cwgdesk contribution --id … --next rev.</translation>
    </message>
    <message>
        <source>Beside “{name}” lies another version of it, “{copy}” ({count} in all): two machines wrote at once.</source>
        <translation>Junto a «{name}» hay otra versión, «{copy}» ({count} en total): dos equipos han escrito a la vez.</translation>
    </message>
    <message>
        <source>Beside “{name}” something stands in the way of a file that cwgdesk needs there: {other}.</source>
        <translation>Junto a «{name}», algo ocupa el lugar de un archivo que cwgdesk necesita ahí: {other}.</translation>
    </message>
    <message>
        <source>Check that they are the right files.</source>
        <translation>Compruebe que son los archivos correctos.</translation>
    </message>
    <message>
        <source>Choose a copy of a paper that was exported here; older exports were not kept to compare with.</source>
        <translation>Elija una copia de un documento exportado aquí; las exportaciones anteriores no se conservaron para comparar.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx or .pdf.</source>
        <translation>Elija un nombre que termine en .docx o .pdf.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx, .xlsx or .pdf.</source>
        <translation>Elija un nombre que termine en .docx, .xlsx o .pdf.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx, or install LibreOffice.</source>
        <translation>Elija un nombre terminado en .docx o instale LibreOffice.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose its copy.</source>
        <translation>Elija su copia.</translation>
    </message>
    <message>
        <source>Choose “Always keep on this device” for it, wait until it has come, and try again.</source>
        <translation>Elija para él «Mantener siempre en este dispositivo», espere a que llegue e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Close other programs and try again, or use the recovery code.</source>
        <translation>Cierre otros programas e inténtelo de nuevo, o utilice el código de recuperación.</translation>
    </message>
    <message>
        <source>Close the workspace and open it again: cwgdesk then does what is left.</source>
        <translation>Cierre el espacio de trabajo y vuelva a abrirlo: cwgdesk hará entonces lo que falta.</translation>
    </message>
    <message>
        <source>Compare them (File ▸ Compare with a copy…), do again here what only the other one holds, then move it away.</source>
        <translation>Compárelos (Archivo ▸ Comparar con una copia…), rehaga aquí lo que solo tenga el otro y después retírelo.</translation>
    </message>
    <message>
        <source>Confidential words from your notes or positions stand in the paper ({count}; in: {places}), so it was not written.</source>
        <translation>En el documento figuran palabras confidenciales de sus notas o posiciones ({count}; en: {places}), por lo que no se ha escrito.</translation>
    </message>
    <message>
        <source>Confidential words stand in what would be public, so nothing was written.</source>
        <translation>Hay palabras confidenciales en lo que sería público, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>Connect it again and do it again; close and open the workspace if that does not help. Everything saved before is safe.</source>
        <translation>Vuelva a conectarla y hágalo de nuevo; si no basta, cierre y abra el espacio de trabajo. Todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Connect it again, or choose another folder, then try again. Nothing half-written stays.</source>
        <translation>Vuelva a conectarla, o elija otra carpeta, e inténtelo de nuevo. No queda nada a medio escribir.</translation>
    </message>
    <message>
        <source>Copies in other folders, on sticks, in mails, in snapshots of the disk and in the backups of this machine go on opening with the present passphrase.</source>
        <translation>Las copias en otras carpetas, en memorias USB, en correos, en instantáneas del disco y en las copias de seguridad de este equipo se siguen abriendo con la frase de contraseña actual.</translation>
    </message>
    <message>
        <source>Copy both files to a folder of your own and open the copy.</source>
        <translation>Copie ambos archivos en una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Cópielo en una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and work there; everything saved before is safe.</source>
        <translation>Cópielo en una carpeta suya y trabaje allí; todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Delete it if you do not need it.</source>
        <translation>Elimínelo si no lo necesita.</translation>
    </message>
    <message>
        <source>Delete that file if you do not need it.</source>
        <translation>Elimine ese archivo si no lo necesita.</translation>
    </message>
    <message>
        <source>Delete them there, where that can be done; they open with the present passphrase.</source>
        <translation>Elimínelas allí, si es posible; se abren con la frase de contraseña actual.</translation>
    </message>
    <message>
        <source>Delete those that should not.</source>
        <translation>Elimine las que no deban abrirse.</translation>
    </message>
    <message>
        <source>Free at least {needed} MB of your share of it, look whether the drive is still connected, and do it again; everything saved before is safe.</source>
        <translation>Libere al menos {needed} MB de su cuota, compruebe que la unidad sigue conectada y hágalo de nuevo; todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Give it a shorter name and try again.</source>
        <translation>Póngale un nombre más corto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>If it may be passed on after all, take the mark off in the Library.</source>
        <translation>Si a pesar de todo puede transmitirse, quite la marca en la Biblioteca.</translation>
    </message>
    <message>
        <source>If it may be quoted after all, take the mark off in the Library.</source>
        <translation>Si después de todo puede citarse, quite la marca en la Biblioteca.</translation>
    </message>
    <message>
        <source>If you have the file, compare the two: cwgdesk redline OLD NEW.</source>
        <translation>Si tiene el archivo, compare los dos: cwgdesk redline OLD NEW.</translation>
    </message>
    <message>
        <source>Import the resolution first, or say which one is meant.</source>
        <translation>Importe primero la resolución o indique a cuál se refiere.</translation>
    </message>
    <message>
        <source>Install OCRmyPDF with Tesseract, or ask for the Word file.</source>
        <translation>Instale OCRmyPDF con Tesseract o pida el archivo de Word.</translation>
    </message>
    <message>
        <source>It is damaged or was tampered with. Open a backup, or ask whoever sent it.</source>
        <translation>Está dañado o ha sido manipulado. Abra una copia de seguridad, o pregunte a quien lo envió.</translation>
    </message>
    <message>
        <source>It keeps the passphrase it has. Delete it if you do not need it.</source>
        <translation>Conserva la frase de contraseña que tiene. Elimínelo si no lo necesita.</translation>
    </message>
    <message>
        <source>It may be forgotten already.</source>
        <translation>Puede que ya se haya borrado definitivamente.</translation>
    </message>
    <message>
        <source>Its backups open with the new passphrase, too.</source>
        <translation>Sus copias de seguridad también se abren con la nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>Keep proposals of others, or propose something.</source>
        <translation>Guarde propuestas de otras delegaciones o proponga algo.</translation>
    </message>
    <message>
        <source>Leave out &lt; &gt; : &quot; / \ | ? * and try again.</source>
        <translation>Quite &lt; &gt; : &quot; / \ | ? * e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Leave that out and try again.</source>
        <translation>Quítelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Look at it, or export anyway and say why.</source>
        <translation>Revíselo o expórtelo de todos modos indicando el motivo.</translation>
    </message>
    <message>
        <source>Look for them in the Reader.</source>
        <translation>Búsquelas en la vista Lectura.</translation>
    </message>
    <message>
        <source>Look what it is, move it away, and try again.</source>
        <translation>Vea qué es, retírelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Look whether the drive is still connected. At the next opening the change is completed, unless the workspace was worked in before; keep both passphrases till then.</source>
        <translation>Compruebe que la unidad sigue conectada. El cambio se completará la próxima vez que se abra, salvo que antes se haya trabajado en el espacio de trabajo; conserve ambas frases de contraseña hasta entonces.</translation>
    </message>
    <message>
        <source>Look whether what you did since then must be done again. The file as it was found is kept as “{aside}”.</source>
        <translation>Compruebe si hay que rehacer lo que hizo desde entonces. El archivo tal como se encontró se conserva como «{aside}».</translation>
    </message>
    <message>
        <source>Make a contribution from what is cleared.</source>
        <translation>Elabore una contribución con lo que está aprobado.</translation>
    </message>
    <message>
        <source>Make it by hand where you want it, then refuse it here.</source>
        <translation>Hágalo a mano donde quiera y rechácelo después aquí.</translation>
    </message>
    <message>
        <source>Name a clause, a document, an agenda item, a proposal of others or a topic.</source>
        <translation>Indique un apartado, un documento, un punto del orden del día, una propuesta de otros o un tema.</translation>
    </message>
    <message>
        <source>Name the delegation or the regional group.</source>
        <translation>Indique la delegación o el grupo regional.</translation>
    </message>
    <message>
        <source>No copy was kept of the paper that this one revises, so what changed since cannot be shown.</source>
        <translation>No se conservó copia del documento que este revisa, por lo que no pueden mostrarse los cambios.</translation>
    </message>
    <message>
        <source>Note it where you want it.</source>
        <translation>Anótelo donde quiera.</translation>
    </message>
    <message>
        <source>Nothing is proposed there, so there is nothing to compare.</source>
        <translation>No hay nada propuesto ahí, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever gave it to you, or open a backup of your own.</source>
        <translation>No se ha cambiado nada. Pregunte a quien se lo dio, o abra una copia de seguridad suya.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, or delete backups that you do not need, and try again.</source>
        <translation>No se ha cambiado nada. Libere espacio, o elimine copias de seguridad que no necesite, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or ask whoever gave you the file.</source>
        <translation>No se ha cambiado nada. Restaure una copia de seguridad, o pregunte a quien le dio el archivo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save what can still be read in a new file; compare it with the latest backup.</source>
        <translation>No se ha cambiado nada. Guarde en un archivo nuevo lo que aún se pueda leer y compárelo con la última copia de seguridad.</translation>
    </message>
    <message>
        <source>One cell of the table would be longer than a workbook can hold.</source>
        <translation>Una celda de la tabla sería más larga de lo que admite un libro de cálculo.</translation>
    </message>
    <message>
        <source>One of the files has no text.</source>
        <translation>Uno de los archivos no tiene texto.</translation>
    </message>
    <message>
        <source>One of these texts is confidential, and a redline repeats its words.</source>
        <translation>Uno de estos textos es confidencial, y el texto con control de cambios repite sus palabras.</translation>
    </message>
    <message>
        <source>Open it as a workspace, or choose the documents themselves.</source>
        <translation>Ábralo como espacio de trabajo, o elija los propios documentos.</translation>
    </message>
    <message>
        <source>Open it with the new passphrase, or with the new recovery code.</source>
        <translation>Ábralo con la nueva frase de contraseña o con el nuevo código de recuperación.</translation>
    </message>
    <message>
        <source>Record a position on this clause or agenda item first.</source>
        <translation>Registre primero una posición sobre este apartado o punto.</translation>
    </message>
    <message>
        <source>Refuse this change.</source>
        <translation>Rechace este cambio.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask whoever gave you the file.</source>
        <translation>Restaure una copia de seguridad, o pregunte a quien le dio el archivo.</translation>
    </message>
    <message>
        <source>Reword them; a single place can be let pass with a reason, which is logged.</source>
        <translation>Cámbielas; un pasaje concreto se puede aceptar con un motivo, que queda registrado.</translation>
    </message>
    <message>
        <source>Say it without them.</source>
        <translation>Dígalo sin ellas.</translation>
    </message>
    <message>
        <source>Signs that nobody sees stand in the paper, first in what is around its text: {signs} ({count} in all).</source>
        <translation>En el documento hay signos que nadie ve; los primeros, en lo que rodea su texto: {signs} ({count} en total).</translation>
    </message>
    <message>
        <source>Signs that nobody sees stand in the paper, first in “{section}”: {signs} ({count} in all).</source>
        <translation>En el documento hay signos que nadie ve; los primeros, en «{section}»: {signs} ({count} en total).</translation>
    </message>
    <message>
        <source>Somebody must have cleared it.</source>
        <translation>Alguien tiene que haberla aprobado.</translation>
    </message>
    <message>
        <source>Start from the one that cwgdesk saves.</source>
        <translation>Parta de la que guarda cwgdesk.</translation>
    </message>
    <message>
        <source>Start one in the Composer and try again.</source>
        <translation>Cree una en Redacción e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Take four words or more that do not belong together, or let cwgdesk make one.</source>
        <translation>Tome al menos cuatro palabras sin relación entre sí, o deje que cwgdesk cree una frase.</translation>
    </message>
    <message>
        <source>Take it out of the paper, or use the newer program that wrote it.</source>
        <translation>Quítela del documento, o utilice el programa más reciente que la escribió.</translation>
    </message>
    <message>
        <source>Take one of {codes}.</source>
        <translation>Tome uno de estos: {codes}.</translation>
    </message>
    <message>
        <source>Take them out where the preview shows them, or export the paper with them if they are meant.</source>
        <translation>Quítelos donde los muestra la vista previa, o exporte el documento con ellos si son intencionados.</translation>
    </message>
    <message>
        <source>The Word file declares a DOCTYPE, which no Word file needs.</source>
        <translation>El archivo de Word declara un DOCTYPE, que ningún archivo de Word necesita.</translation>
    </message>
    <message>
        <source>The base has no text.</source>
        <translation>La base no tiene texto.</translation>
    </message>
    <message>
        <source>The change {key} belongs to no field that could take it.</source>
        <translation>El cambio {key} no pertenece a ningún campo que pueda recibirlo.</translation>
    </message>
    <message>
        <source>The change {key} was taken.</source>
        <translation>El cambio {key} se ha aceptado.</translation>
    </message>
    <message>
        <source>The comment {key} stands on no clause.</source>
        <translation>El comentario {key} no está en ningún apartado.</translation>
    </message>
    <message>
        <source>The drive with “{name}” does not answer any more; what you just did was not saved.</source>
        <translation>La unidad que contiene «{name}» ya no responde; lo que acaba de hacer no se ha guardado.</translation>
    </message>
    <message>
        <source>The file asks for {memory} MB and {passes} passes for a passphrase; cwgdesk writes none such.</source>
        <translation>El archivo pide {memory} MB y {passes} pasadas por frase de contraseña; cwgdesk no escribe archivos así.</translation>
    </message>
    <message>
        <source>The folder is kept in step by {program}, which has earlier versions of the file.</source>
        <translation>La carpeta la sincroniza {program}, que conserva versiones anteriores del archivo.</translation>
    </message>
    <message>
        <source>The language of call word {line} is not a language code.</source>
        <translation>El idioma de la fórmula introductoria de la línea {line} no es un código de idioma.</translation>
    </message>
    <message>
        <source>The last {count} changes made in “{name}” are missing: the log beside it is damaged or gone. What is there ends with {since}; the last one was made on {until}.</source>
        <translation>Faltan los últimos {count} cambios hechos en «{name}»: el registro situado junto a él está dañado o ha desaparecido. Lo que hay termina el {since}; el último cambio se hizo el {until}.</translation>
    </message>
    <message>
        <source>The name “{file}” is too long.</source>
        <translation>El nombre «{file}» es demasiado largo.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long: cwgdesk keeps files beside it whose names are longer still.</source>
        <translation>El nombre «{name}» es demasiado largo: cwgdesk guarda junto a él archivos con nombres aún más largos.</translation>
    </message>
    <message>
        <source>The original file is not in this workspace.</source>
        <translation>El archivo original no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>The original file “{file}” is damaged.</source>
        <translation>El archivo original «{file}» está dañado.</translation>
    </message>
    <message>
        <source>The paper could not be proven right, so it was not written; the old file is unchanged.</source>
        <translation>No se ha podido demostrar que el documento sea correcto, por lo que no se ha escrito; el archivo anterior no ha cambiado.</translation>
    </message>
    <message>
        <source>The paper was not written, because something in it wants a look first: {found}.</source>
        <translation>El documento no se escribió porque antes hay que revisar algo: {found}.</translation>
    </message>
    <message>
        <source>The part {part} of the Word file is damaged.</source>
        <translation>La parte {part} del archivo de Word está dañada.</translation>
    </message>
    <message>
        <source>The passphrase follows the keys of the keyboard, which is tried first.</source>
        <translation>La frase de contraseña sigue las teclas del teclado, que es lo primero que se prueba.</translation>
    </message>
    <message>
        <source>The passphrase is a date or little more, and there are few of those.</source>
        <translation>La frase de contraseña es una fecha o poco más, y de esas hay pocas.</translation>
    </message>
    <message>
        <source>The passphrase is a row of letters or digits in their order, which is tried first.</source>
        <translation>La frase de contraseña es una serie de letras o cifras en su orden, que es lo primero que se prueba.</translation>
    </message>
    <message>
        <source>The passphrase is made of this workspace’s name, of yours, or of a word that everybody takes.</source>
        <translation>La frase de contraseña se compone del nombre de este espacio de trabajo, del suyo o de una palabra que usa todo el mundo.</translation>
    </message>
    <message>
        <source>The passphrase is one of those that are tried first, or a single word with little added.</source>
        <translation>La frase de contraseña es de las primeras que se prueban, o una sola palabra con poco añadido.</translation>
    </message>
    <message>
        <source>The passphrase is too short: all of this length can be tried.</source>
        <translation>La frase de contraseña es demasiado corta: se pueden probar todas las de esta longitud.</translation>
    </message>
    <message>
        <source>The passphrase of “{name}” could not be changed, and the disk does not let cwgdesk take that back.</source>
        <translation>No se ha podido cambiar la frase de contraseña de «{name}», y el disco no permite a cwgdesk volver atrás.</translation>
    </message>
    <message>
        <source>The passphrase of “{name}” was being changed when the program ended; now that is done.</source>
        <translation>La frase de contraseña de «{name}» se estaba cambiando cuando se cerró el programa; ahora está hecho.</translation>
    </message>
    <message>
        <source>The passphrase repeats itself, which is tried first.</source>
        <translation>La frase de contraseña se repite, que es lo primero que se prueba.</translation>
    </message>
    <message>
        <source>The reason for {key} repeats confidential words, and it is logged.</source>
        <translation>El motivo de {key} repite palabras confidenciales y queda registrado.</translation>
    </message>
    <message>
        <source>The redline could not be proven right, so no file was written.</source>
        <translation>No se ha podido demostrar que el texto con marcas de revisión sea correcto, por lo que no se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>The sample texts cannot be read.</source>
        <translation>No se pueden leer los textos de muestra.</translation>
    </message>
    <message>
        <source>The session ends before it begins.</source>
        <translation>La reunión termina antes de comenzar.</translation>
    </message>
    <message>
        <source>The text of {name} is missing from this workspace.</source>
        <translation>Falta el texto de {name} en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>The two clauses are of different texts.</source>
        <translation>Los dos apartados pertenecen a textos distintos.</translation>
    </message>
    <message>
        <source>The words of the scan “{file}” could not be recognised.</source>
        <translation>No se pudieron reconocer las palabras del escaneo «{file}».</translation>
    </message>
    <message>
        <source>There are no words at this place.</source>
        <translation>No hay palabras en este lugar.</translation>
    </message>
    <message>
        <source>There is no Sustainable Development Goal “{code}”.</source>
        <translation>No existe el Objetivo de Desarrollo Sostenible «{code}».</translation>
    </message>
    <message>
        <source>There is no action line “{code}”.</source>
        <translation>No existe la línea de acción «{code}».</translation>
    </message>
    <message>
        <source>There is no clause “{typed}” in the texts of this workspace.</source>
        <translation>No hay ningún apartado «{typed}» en los textos de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is no contribution yet.</source>
        <translation>Todavía no hay ninguna contribución.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>No existe el archivo {file}.</translation>
    </message>
    <message>
        <source>There is no position of ours and no proposal on this clause.</source>
        <translation>No hay ninguna posición nuestra ni propuesta sobre este apartado.</translation>
    </message>
    <message>
        <source>There is no public statement yet.</source>
        <translation>Aún no hay declaración pública.</translation>
    </message>
    <message>
        <source>There is no such thing in this workspace any more.</source>
        <translation>Eso ya no existe en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is no template “{code}”.</source>
        <translation>No hay ninguna plantilla «{code}».</translation>
    </message>
    <message>
        <source>There is nothing for a floor card yet: we hold no position here.</source>
        <translation>Aún no hay nada para una ficha de intervención: no tenemos posición aquí.</translation>
    </message>
    <message>
        <source>These are more than {most} call words.</source>
        <translation>Son más de {most} fórmulas introductorias.</translation>
    </message>
    <message>
        <source>These words are part of the text already.</source>
        <translation>Estas palabras ya forman parte del texto.</translation>
    </message>
    <message>
        <source>This Word file has no styles, so it is no template.</source>
        <translation>Este archivo Word no tiene estilos, así que no es una plantilla.</translation>
    </message>
    <message>
        <source>This contribution is still empty, so there is nothing to export.</source>
        <translation>Esta contribución aún está vacía, por lo que no hay nada que exportar.</translation>
    </message>
    <message>
        <source>This file is no paper that left this workspace.</source>
        <translation>Este archivo no es un documento que haya salido de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>This is short: a passphrase needs at least {shortest} characters, apart from spaces around it.</source>
        <translation>Es demasiado corta: una frase de contraseña necesita al menos {shortest} caracteres, sin contar los espacios que la rodean.</translation>
    </message>
    <message>
        <source>This is the first clause.</source>
        <translation>Este es el primer apartado.</translation>
    </message>
    <message>
        <source>This paper is confidential, so it is not written as a contribution.</source>
        <translation>Este documento es confidencial, por lo que no se escribe como contribución.</translation>
    </message>
    <message>
        <source>This paper revises none of ours, so nothing can have changed since.</source>
        <translation>Este documento no revisa ninguno nuestro, así que nada puede haber cambiado desde entonces.</translation>
    </message>
    <message>
        <source>This section holds only text.</source>
        <translation>Esta sección solo contiene texto.</translation>
    </message>
    <message>
        <source>This statement has been delivered.</source>
        <translation>Esta declaración ya se ha pronunciado.</translation>
    </message>
    <message>
        <source>This text is confidential: its words may never leave, so nothing can be proposed on it.</source>
        <translation>Este texto es confidencial: sus palabras nunca pueden salir, por lo que no se puede proponer nada sobre él.</translation>
    </message>
    <message>
        <source>This was changed elsewhere while you were editing it.</source>
        <translation>Esto se modificó en otro lugar mientras usted lo editaba.</translation>
    </message>
    <message>
        <source>To change the passphrase, “{name}” and its {count} backups and copies are written anew: {needed} MB are needed, {free} MB are free.</source>
        <translation>Para cambiar la frase de contraseña, se vuelven a escribir «{name}» y sus {count} copias de seguridad y copias: se necesitan {needed} MB y hay {free} MB libres.</translation>
    </message>
    <message>
        <source>To try a passphrase of this file {memory} MB of memory are needed, which are not free.</source>
        <translation>Para probar una frase de contraseña con este archivo se necesitan {memory} MB de memoria, que no están libres.</translation>
    </message>
    <message>
        <source>To work in it, copy it to a folder of your own and open the copy.</source>
        <translation>Para trabajar en él, cópielo en una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <source>Type a phrase.</source>
        <translation>Escriba una expresión.</translation>
    </message>
    <message>
        <source>Type it again from the printed sheet.</source>
        <translation>Escríbalo de nuevo a partir de la hoja impresa.</translation>
    </message>
    <message>
        <source>Type its citation, for example “resolves to instruct the Secretary-General 1”, or “sg 1”.</source>
        <translation>Escriba su referencia, por ejemplo «resolves to instruct the Secretary-General 1» o «sg 1».</translation>
    </message>
    <message>
        <source>Type one and try again.</source>
        <translation>Escriba uno e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Type one, for example “43rd meeting”.</source>
        <translation>Escriba uno, por ejemplo «43.ª reunión».</translation>
    </message>
    <message>
        <source>Type one; it is logged.</source>
        <translation>Escriba uno; queda registrado.</translation>
    </message>
    <message>
        <source>Type some, or remove the note.</source>
        <translation>Escriba algo, o elimine la nota.</translation>
    </message>
    <message>
        <source>Undo brings it back if it was removed by mistake.</source>
        <translation>Deshacer lo recupera si se eliminó por error.</translation>
    </message>
    <message>
        <source>Undo that, or change the words by hand.</source>
        <translation>Deshaga eso o cambie las palabras a mano.</translation>
    </message>
    <message>
        <source>Use C1 to C11; for C7 name its part, for example C7 e-health.</source>
        <translation>Utilice C1 a C11; para C7 indique su parte, por ejemplo C7 e-health.</translation>
    </message>
    <message>
        <source>Use a goal from 1 to 17 or a target such as 9.c.</source>
        <translation>Utilice un objetivo del 1 al 17 o una meta como 9.c.</translation>
    </message>
    <message>
        <source>What has those names stays as it is and opens with the present passphrase.</source>
        <translation>Lo que lleva esos nombres queda como está y se abre con la frase de contraseña actual.</translation>
    </message>
    <message>
        <source>What was there before is kept beside it as “{aside}”.</source>
        <translation>Lo que había antes se conserva junto a él como «{aside}».</translation>
    </message>
    <message>
        <source>What you were working on is no longer in the workspace.</source>
        <translation>Aquello en lo que estaba trabajando ya no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Where this stood in the older version is not known any more.</source>
        <translation>Ya no se sabe dónde figuraba en la versión anterior.</translation>
    </message>
    <message>
        <source>Whose position is it?</source>
        <translation>¿De quién es la posición?</translation>
    </message>
    <message>
        <source>Whose proposal is it?</source>
        <translation>¿De quién es la propuesta?</translation>
    </message>
    <message>
        <source>Whose proposals are they?</source>
        <translation>¿De quién son las propuestas?</translation>
    </message>
    <message>
        <source>Without --author, --take and --refuse this verb lists all changes with their authors.</source>
        <translation>Sin --author, --take ni --refuse, esta orden enumera todos los cambios con sus autores.</translation>
    </message>
    <message>
        <source>Without --take and --refuse this verb lists them.</source>
        <translation>Sin --take ni --refuse, esta orden los enumera.</translation>
    </message>
    <message>
        <source>Write it as .docx instead.</source>
        <translation>Escríbalo mejor como .docx.</translation>
    </message>
    <message>
        <source>Write it as .docx to see which, or take them out of the statements and reasons.</source>
        <translation>Escríbalo como .docx para ver cuáles, o quítelos de los enunciados y los motivos.</translation>
    </message>
    <message>
        <source>Write it before it goes on its way.</source>
        <translation>Escríbala antes de darle curso.</translation>
    </message>
    <message>
        <source>Write its introduction or pick cleared positions and proposals for it.</source>
        <translation>Escriba su introducción o elija para ella posiciones aprobadas y propuestas.</translation>
    </message>
    <message>
        <source>Write one of the two.</source>
        <translation>Escriba uno de los dos.</translation>
    </message>
    <message>
        <source>Write phrase, kind and, if wanted, language.</source>
        <translation>Escriba phrase, kind y, si lo desea, language.</translation>
    </message>
    <message>
        <source>Write two letters, such as fr, or leave it empty.</source>
        <translation>Escriba dos letras, por ejemplo fr, o déjelo vacío.</translation>
    </message>
    <message>
        <source>{count} changes have an id that begins with “{typed}”.</source>
        <translation>{count} cambios tienen un identificador que empieza por «{typed}».</translation>
    </message>
    <message>
        <source>{count} rows of the table “{table}” hold what cwgdesk does not write there.</source>
        <translation>{count} filas de la tabla «{table}» contienen algo que cwgdesk no escribe ahí.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); {size} kB are needed. The old file is unchanged.</source>
        <translation>{file} no se ha podido escribir ({reason}); se necesitan {size} kB. El archivo anterior no ha cambiado.</translation>
    </message>
    <message>
        <source>{file} could not be written: the drive does not answer any more.</source>
        <translation>{file} no se ha podido escribir: la unidad ya no responde.</translation>
    </message>
    <message>
        <source>{file} is not a Word file (.docx).</source>
        <translation>{file} no es un archivo de Word (.docx).</translation>
    </message>
    <message>
        <source>{file} is saved as “Strict Open XML”.</source>
        <translation>{file} está guardado como «Strict Open XML».</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} no es una carpeta.</translation>
    </message>
    <message>
        <source>{name} changed nothing in this file.</source>
        <translation>{name} no cambió nada en este archivo.</translation>
    </message>
    <message>
        <source>{name} names no resolution of this workspace, and has none of its words.</source>
        <translation>{name} no designa ninguna resolución de este espacio de trabajo ni contiene ninguna de sus palabras.</translation>
    </message>
    <message>
        <source>“{file}” is a scan, and no program is installed here that reads scans.</source>
        <translation>«{file}» es un escaneo y aquí no hay instalado ningún programa que lea escaneos.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full ({free} MB are free there).</source>
        <translation>«{name}» no se ha podido escribir: el disco está lleno (hay {free} MB libres).</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full for you, or it does not answer.</source>
        <translation>«{name}» no se ha podido escribir: su cuota del disco está agotada, o el disco no responde.</translation>
    </message>
    <message>
        <source>“{name}” does not open with the present passphrase, and will not with the new one.</source>
        <translation>«{name}» no se abre con la frase de contraseña actual ni se abrirá con la nueva.</translation>
    </message>
    <message>
        <source>{name} changed while it was being read.</source>
        <translation>{name} cambió mientras se leía.</translation>
    </message>
    <message>
        <source>{name} is not a list of call words.</source>
        <translation>{name} no es una lista de fórmulas introductorias.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened.</source>
        <translation>«{file}» no se puede abrir.</translation>
    </message>
    <message>
        <source>“{file}” cannot be the name of a file: Windows keeps that word for a device.</source>
        <translation>«{file}» no puede ser el nombre de un archivo: Windows reserva esa palabra para un dispositivo.</translation>
    </message>
    <message>
        <source>“{file}” cannot be the name of a file: it ends in a dot or a space.</source>
        <translation>«{file}» no puede ser el nombre de un archivo: termina en un punto o un espacio.</translation>
    </message>
    <message>
        <source>“{file}” cannot be the name of a file: not every system takes {sign} in it.</source>
        <translation>«{file}» no puede ser el nombre de un archivo: no todos los sistemas admiten {sign} en él.</translation>
    </message>
    <message>
        <source>“{file}” holds no words.</source>
        <translation>«{file}» no contiene palabras.</translation>
    </message>
    <message>
        <source>“{file}” is a cwgdesk workspace, or a part of one, and not a document.</source>
        <translation>«{file}» es un espacio de trabajo de cwgdesk, o parte de uno, y no un documento.</translation>
    </message>
    <message>
        <source>“{file}” is a damaged or incomplete {kind}.</source>
        <translation>«{file}» está dañado o incompleto ({kind}).</translation>
    </message>
    <message>
        <source>“{file}” is a scan: it holds pictures of pages and no text.</source>
        <translation>«{file}» es un documento escaneado: contiene imágenes de páginas y ningún texto.</translation>
    </message>
    <message>
        <source>“{file}” is not on this computer yet: only its name is here.</source>
        <translation>«{file}» aún no está en este equipo: aquí solo está su nombre.</translation>
    </message>
    <message>
        <source>“{file}” is password-protected.</source>
        <translation>«{file}» está protegido con contraseña.</translation>
    </message>
    <message>
        <source>“{file}” is too complicated to read safely.</source>
        <translation>«{file}» es demasiado complejo para leerlo con seguridad.</translation>
    </message>
    <message>
        <source>“{file}” is too large to be a text ({limit}).</source>
        <translation>«{file}» es demasiado grande para ser un texto ({limit}).</translation>
    </message>
    <message>
        <source>“{file}” is {found}, not a text that can be read here.</source>
        <translation>«{file}» es {found}, no un texto que pueda leerse aquí.</translation>
    </message>
    <message>
        <source>“{file}” is {kind}, which needs LibreOffice, and that is not installed here.</source>
        <translation>«{file}» es {kind}, para lo que se necesita LibreOffice, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>“{file}” was not opened because it is built like an attack ({reason}).</source>
        <translation>«{file}» no se ha abierto porque está construido como un ataque ({reason}).</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone: what it changed is no longer there.</source>
        <translation>«{label}» no se puede deshacer: lo que cambió ya no existe.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened in {folder}.</source>
        <translation>«{name}» no se puede abrir en {folder}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: it, its folder or the medium may only be read.</source>
        <translation>«{name}» no se puede escribir: el archivo, su carpeta o el soporte son de solo lectura.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to the present form.</source>
        <translation>«{name}» no se ha podido convertir al formato actual.</translation>
    </message>
    <message>
        <source>“{name}” does not open with this passphrase.</source>
        <translation>«{name}» no se abre con esta frase de contraseña.</translation>
    </message>
    <message>
        <source>“{name}” has its new passphrase, but {other} beside it could not be replaced ({reason}) and still opens with the old one.</source>
        <translation>«{name}» tiene su nueva frase de contraseña, pero {other}, situado junto a él, no se ha podido reemplazar ({reason}) y aún se abre con la antigua.</translation>
    </message>
    <message>
        <source>“{name}” has {count} other names on this disk (hard links), as some backup programs make them.</source>
        <translation>«{name}» tiene otros {count} nombres en este disco (enlaces físicos), como los que crean algunos programas de copia de seguridad.</translation>
    </message>
    <message>
        <source>“{name}” holds triggers, views or tables that cwgdesk did not put there: it may have been made to do harm.</source>
        <translation>«{name}» contiene disparadores, vistas o tablas que cwgdesk no puso ahí: puede que se haya hecho para causar daño.</translation>
    </message>
    <message>
        <source>“{name}” is a link: the file it stands for lies elsewhere and stays as it is.</source>
        <translation>«{name}» es un enlace: el archivo al que apunta está en otro lugar y queda como está.</translation>
    </message>
    <message>
        <source>“{name}” is already open: {who} has had it on {host} since {since} (process {pid}).</source>
        <translation>«{name}» ya está abierto: lo tiene {who} en {host} desde {since} (proceso {pid}).</translation>
    </message>
    <message>
        <source>“{name}” is already there.</source>
        <translation>«{name}» ya existe.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it cannot be read any more.</source>
        <translation>«{name}» está dañado: una parte ya no se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be written anew, and what can be read of it opens with the present passphrase.</source>
        <translation>«{name}» está dañado: no se puede volver a escribir, y lo que se puede leer de él se abre con la frase de contraseña actual.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its pages or tables do not agree.</source>
        <translation>«{name}» está dañado: sus páginas o tablas no concuerdan.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program.</source>
        <translation>«{name}» está siendo utilizado por otro programa.</translation>
    </message>
    <message>
        <source>“{name}” is not there or not a cwgdesk workspace.</source>
        <translation>«{name}» no existe o no es un espacio de trabajo de cwgdesk.</translation>
    </message>
    <message>
        <source>“{name}” is of an older cwgdesk, and here it may only be read and not brought up to date.</source>
        <translation>«{name}» es de una versión anterior de cwgdesk; aquí solo se puede leer y no se puede actualizar.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: it, its folder or the medium cannot be written.</source>
        <translation>«{name}» está abierto en modo de solo lectura: no se puede escribir en el archivo, en su carpeta o en el soporte.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program.</source>
        <translation>«{name}» está abierto en otro programa.</translation>
    </message>
    <message>
        <source>“{name}” is open on another machine: {who} has had it on {host} since {since}.</source>
        <translation>«{name}» está abierto en otro equipo: lo tiene {who} en {host} desde {since}.</translation>
    </message>
    <message>
        <source>“{name}” is the workspace that is open.</source>
        <translation>«{name}» es el espacio de trabajo que está abierto.</translation>
    </message>
    <message>
        <source>“{name}” may only be read here, and what was written last still stands in the log beside it.</source>
        <translation>«{name}» aquí solo se puede leer, y lo último que se escribió está todavía en el registro situado junto a él.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer cwgdesk (schema {found}; this one knows {newest}).</source>
        <translation>«{name}» se escribió con una versión más reciente de cwgdesk (esquema {found}; esta conoce {newest}).</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amended</source>
        <translation>
            <numerusform>%n enmendado</numerusform>
            <numerusform>%n enmendados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n posición</numerusform>
            <numerusform>%n posiciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>%1. Show what was changed.</source>
        <translation>%1. Mostrar lo que se ha cambiado.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation>Protegido con una frase de contraseña</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>Sin frase de contraseña</translation>
    </message>
    <message>
        <source>This workspace has no passphrase</source>
        <translation>Este espacio de trabajo no tiene frase de contraseña</translation>
    </message>
    <message>
        <source>Text size %1 %. Back to 100 %.</source>
        <translation>Tamaño del texto: %1 %. Volver al 100 %.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to cwgdesk</source>
        <translation>Bienvenido a cwgdesk</translation>
    </message>
    <message>
        <source>Prepare your contribution to the ITU Council Working Group on WSIS and the SDGs: read, annotate, take positions, propose wording, export to Word. Offline, in one file.</source>
        <translation>Prepare su contribución al Grupo de Trabajo del Consejo de la UIT sobre la CMSI y los ODS: leer, anotar, adoptar posiciones, proponer redacción, exportar a Word. Sin conexión, en un solo archivo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Try the sample workspace</source>
        <translation>Probar el espacio de trabajo de muestra</translation>
    </message>
    <message>
        <source>Resolution 1334, a progress report, and the work of a fictional delegation</source>
        <translation>La Resolución 1334, un informe de situación y el trabajo de una delegación ficticia</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>Empty; with a passphrase if you wish</source>
        <translation>Vacío; con una frase de contraseña si lo desea</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>A .cwg file</source>
        <translation>Un archivo .cwg</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos recientemente</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Files done</source>
        <translation>Archivos procesados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation>Importar el resto</translation>
    </message>
    <message>
        <source>All of them confidential: only to be read, never quoted or exported</source>
        <translation>Todos confidenciales: solo para leer, nunca citados ni exportados</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>Archivos de esta importación</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Compare and carry notes</source>
        <translation>Comparar y trasladar las notas</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Cerrar esta lista</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added</source>
        <translation>
            <numerusform>%n texto añadido</numerusform>
            <numerusform>%n textos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new version(s)</source>
        <translation>
            <numerusform>%n de ellos es una versión nueva</numerusform>
            <numerusform>%n de ellos son versiones nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n no se puede leer</numerusform>
            <numerusform>%n no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind, not looked at</source>
        <translation>
            <numerusform>%n de otro tipo, sin examinar</numerusform>
            <numerusform>%n de otro tipo, sin examinar</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>… Waiting</source>
        <translation>… En espera</translation>
    </message>
    <message>
        <source>✓ Added</source>
        <translation>✓ Añadido</translation>
    </message>
    <message>
        <source>✓ New version of a text</source>
        <translation>✓ Nueva versión de un texto</translation>
    </message>
    <message>
        <source>= Already in the library</source>
        <translation>= Ya está en la biblioteca</translation>
    </message>
    <message>
        <source>! Cannot be read</source>
        <translation>! No se puede leer</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>Borrado definitivo</translation>
    </message>
    <message>
        <source>Replace the backups by a fresh one, so that they hold it no more</source>
        <translation>Reemplazar las copias de seguridad por una nueva, para que ya no lo contengan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Forgotten for good</source>
        <translation>Borrado definitivamente</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Borrado definitivo…</translation>
    </message>
    <message>
        <source>The note goes, with all it ever said.</source>
        <translation>La nota desaparece, con todo lo que ha contenido.</translation>
    </message>
    <message>
        <source>The position goes, with all it ever said.</source>
        <translation>La posición desaparece, con todo lo que ha contenido.</translation>
    </message>
    <message>
        <source>The amendment goes, with all it ever said.</source>
        <translation>La enmienda desaparece, con todo lo que ha contenido.</translation>
    </message>
    <message>
        <source>The practice goes, with all it ever said.</source>
        <translation>La práctica desaparece, con todo lo que ha contenido.</translation>
    </message>
    <message>
        <source>The proposal goes, with all it ever said.</source>
        <translation>La propuesta desaparece, con todo lo que dijo alguna vez.</translation>
    </message>
    <message>
        <source>The text goes, with its original file.</source>
        <translation>El texto desaparece, con su archivo original.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on it go too.</source>
        <translation>
            <numerusform>%n nota sobre él desaparece también.</numerusform>
            <numerusform>%n notas sobre él desaparecen también.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) on it go too.</source>
        <translation>
            <numerusform>%n posición sobre él desaparece también.</numerusform>
            <numerusform>%n posiciones sobre él desaparecen también.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s) of it go too.</source>
        <translation>
            <numerusform>%n enmienda de él desaparece también.</numerusform>
            <numerusform>%n enmiendas de él desaparecen también.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) of others go too.</source>
        <translation>
            <numerusform>También desaparece %n propuesta de otros.</numerusform>
            <numerusform>También desaparecen %n propuestas de otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold it.</source>
        <translation>
            <numerusform>%n copia de seguridad aún lo contiene.</numerusform>
            <numerusform>%n copias de seguridad aún lo contienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was exported or copied elsewhere stays there.</source>
        <translation>Lo que se exportó o copió a otro lugar permanece allí.</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>page headers</source>
        <translation>encabezados de página</translation>
    </message>
    <message>
        <source>page footers</source>
        <translation>pies de página</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>números de página</translation>
    </message>
    <message>
        <source>drawn lines</source>
        <translation>líneas dibujadas</translation>
    </message>
    <message>
        <source>file paths</source>
        <translation>rutas de archivo</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>fields of a form</source>
        <translation>campos de un formulario</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>anotaciones</translation>
    </message>
    <message>
        <source>notes without a mark</source>
        <translation>notas sin llamada</translation>
    </message>
    <message>
        <source>embedded documents</source>
        <translation>documentos incrustados</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>archivos incrustados</translation>
    </message>
    <message>
        <source>embedded objects</source>
        <translation>objetos incrustados</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>macros</translation>
    </message>
    <message>
        <source>diagrams</source>
        <translation>diagramas</translation>
    </message>
    <message>
        <source>words in diagrams</source>
        <translation>palabras en diagramas</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>gráficos</translation>
    </message>
    <message>
        <source>words in charts</source>
        <translation>palabras en gráficos</translation>
    </message>
    <message>
        <source>reading aids</source>
        <translation>ayudas de lectura</translation>
    </message>
    <message>
        <source>headers of the mail</source>
        <translation>encabezados del correo</translation>
    </message>
    <message>
        <source>words of the mail around the text</source>
        <translation>palabras del correo en torno al texto</translation>
    </message>
    <message>
        <source>WordArt</source>
        <translation>WordArt</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>marcadores</translation>
    </message>
    <message>
        <source>footnote marks</source>
        <translation>llamadas de nota</translation>
    </message>
    <message>
        <source>broken fields</source>
        <translation>campos defectuosos</translation>
    </message>
    <message>
        <source>invisible hyphens</source>
        <translation>guiones invisibles</translation>
    </message>
    <message>
        <source>marks of objects</source>
        <translation>marcas de objetos</translation>
    </message>
    <message>
        <source>The file holds hidden text; look whether it belongs there.</source>
        <translation>El archivo contiene texto oculto; compruebe si debe estar ahí.</translation>
    </message>
    <message>
        <source>The encoding was guessed (%1); look at accents.</source>
        <translation>La codificación se ha deducido (%1); compruebe los acentos.</translation>
    </message>
    <message>
        <source>LibreOffice converted it without a sandbox: on this system there is none.</source>
        <translation>LibreOffice lo ha convertido sin aislamiento: en este sistema no lo hay.</translation>
    </message>
    <message>
        <source>OCRmyPDF read it without a sandbox: on this system there is none.</source>
        <translation>OCRmyPDF lo leyó sin espacio aislado: en este sistema no lo hay.</translation>
    </message>
    <message>
        <source>The PDF does not tell some letters; look at the clauses marked “?”.</source>
        <translation>El PDF no indica algunas letras; mire las cláusulas marcadas con «?».</translation>
    </message>
    <message>
        <source>A machine has read the words from pictures; look at each before you cite it.</source>
        <translation>Una máquina leyó las palabras en imágenes; mire cada una antes de citarla.</translation>
    </message>
    <message>
        <source>Arabic from a PDF may lose letters; the Word file is safer.</source>
        <translation>El árabe procedente de un PDF puede perder letras; el archivo de Word es más seguro.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar; look what is meant.</source>
        <translation>«%1» no es una fecha del calendario; compruebe qué se quiere decir.</translation>
    </message>
    <message>
        <source>“%1” may be read in two ways: which is the day, which the month?</source>
        <translation>«%1» puede leerse de dos maneras: ¿cuál es el día y cuál el mes?</translation>
    </message>
    <message>
        <source>No text was found in this document.</source>
        <translation>No se ha encontrado texto en este documento.</translation>
    </message>
    <message>
        <source>Some letters are not certain: look at the page</source>
        <translation>Algunas letras no son seguras: mire la página</translation>
    </message>
    <message>
        <source>Read by machine: look at the page</source>
        <translation>Leído por una máquina: mire la página</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>archivo de Word</translation>
    </message>
    <message>
        <source>Word %1 file</source>
        <translation>archivo de Word %1</translation>
    </message>
    <message>
        <source>OpenDocument file</source>
        <translation>archivo OpenDocument</translation>
    </message>
    <message>
        <source>Word or OpenDocument file</source>
        <translation>archivo de Word u OpenDocument</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>archivo PDF</translation>
    </message>
    <message>
        <source>RTF file</source>
        <translation>archivo RTF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a web page or XML file</source>
        <translation>una página web o un archivo XML</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>un archivo de tipo desconocido</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>an e-mail message</source>
        <translation>un mensaje de correo electrónico</translation>
    </message>
    <message>
        <source>an OpenDocument file that is not a text</source>
        <translation>un archivo OpenDocument que no es un texto</translation>
    </message>
    <message>
        <source>an old Word file (.doc)</source>
        <translation>un archivo antiguo de Word (.doc)</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>un archivo RTF</translation>
    </message>
    <message>
        <source>an OpenDocument text (.odt)</source>
        <translation>un texto OpenDocument (.odt)</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>declara un tipo de documento</translation>
    </message>
    <message>
        <source>two parts have the same name</source>
        <translation>dos partes tienen el mismo nombre</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>sus partes se solapan</translation>
    </message>
    <message>
        <source>a part has a path that leads out of it</source>
        <translation>la ruta de una parte conduce fuera del archivo</translation>
    </message>
    <message>
        <source>over %1 MB</source>
        <translation>más de %1 MB</translation>
    </message>
    <message>
        <source>over %1 pages</source>
        <translation>más de %1 páginas</translation>
    </message>
    <message>
        <source>over %1 parts</source>
        <translation>más de %1 partes</translation>
    </message>
    <message>
        <source>over %1 elements</source>
        <translation>más de %1 elementos</translation>
    </message>
    <message>
        <source>over %1 paragraphs</source>
        <translation>más de %1 párrafos</translation>
    </message>
    <message>
        <source>over %1 million letters</source>
        <translation>más de %1 millones de letras</translation>
    </message>
    <message>
        <source>a paragraph of over %1 letters</source>
        <translation>un párrafo de más de %1 letras</translation>
    </message>
    <message>
        <source>it unpacks to over %1 MB</source>
        <translation>descomprimido ocupa más de %1 MB</translation>
    </message>
    <message>
        <source>one part unpacks to over %1 MB</source>
        <translation>una parte descomprimida ocupa más de %1 MB</translation>
    </message>
    <message>
        <source>a part unpacks to over %1 times its size</source>
        <translation>una parte descomprimida supera %1 veces su tamaño</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>error de escritura</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en examen</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>pronunciada</translation>
    </message>
    <message>
        <source>A number is missing in the count of the clauses; look what became of it.</source>
        <translation>Falta un número en la serie de cláusulas; mire qué ha sido de él.</translation>
    </message>
    <message>
        <source>A clause seems to hold the beginning of another one.</source>
        <translation>Una cláusula parece contener el comienzo de otra.</translation>
    </message>
    <message>
        <source>A clause begins before the one above it has ended.</source>
        <translation>Una cláusula empieza antes de que termine la anterior.</translation>
    </message>
    <message>
        <source>Many lines begin with call words, but few clauses were found.</source>
        <translation>Muchas líneas empiezan con palabras de llamada, pero se hallaron pocas cláusulas.</translation>
    </message>
    <message>
        <source>Some clauses begin where only a word at a line&apos;s beginning tells so; look at them.</source>
        <translation>Algunas cláusulas empiezan donde solo lo indica una palabra al comienzo de línea; mírelas.</translation>
    </message>
</context>
<context>
    <name>FurtherPapers</name>
    <message>
        <source>Begin from this paper</source>
        <translation>Partir de este documento</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Begin a revision</source>
        <translation>Empezar una revisión</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Begin an addendum</source>
        <translation>Empezar un addéndum</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Addéndum</translation>
    </message>
    <message>
        <source>Begin a corrigendum</source>
        <translation>Empezar un corrigéndum</translation>
    </message>
    <message>
        <source>Corrigendum</source>
        <translation>Corrigéndum</translation>
    </message>
    <message>
        <source>Use a template of our own…</source>
        <translation>Usar una plantilla propia…</translation>
    </message>
    <message>
        <source>Save a template to restyle…</source>
        <translation>Guardar una plantilla para cambiar su estilo…</translation>
    </message>
    <message>
        <source>Use the template of cwgdesk</source>
        <translation>Usar la plantilla de cwgdesk</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Archivos de Word (*.docx)</translation>
    </message>
    <message>
        <source>Papers are set as cwgdesk does.</source>
        <translation>Los documentos se componen con el formato de cwgdesk.</translation>
    </message>
    <message>
        <source>%1 is saved. Restyle it in Word, then use it here.</source>
        <translation>%1 se ha guardado. Cambie su estilo en Word y úselo después aquí.</translation>
    </message>
    <message>
        <source>Papers are set in the styles of %1.</source>
        <translation>Los documentos se componen con los estilos de %1.</translation>
    </message>
    <message>
        <source>No content control is tagged: %1.</source>
        <translation>Ningún control de contenido lleva la etiqueta: %1.</translation>
    </message>
    <message>
        <source>Does not come along: %1.</source>
        <translation>No se traslada: %1.</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message>
        <source>New workspace…</source>
        <translation>Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Abrir el espacio de trabajo de muestra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia de seguridad ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>What was changed…</source>
        <translation>Lo que se ha cambiado…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Buscar o hacer…</translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>Ir al apartado…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Meeting-room mode</source>
        <translation>Modo sala de reunión</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Notificaciones…</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Colours: as the machine</source>
        <translation>Colores: según el sistema</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Colores: claros</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Colores: oscuros</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Colores: alto contraste</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Call words…</source>
        <translation>Fórmulas introductorias…</translation>
    </message>
    <message>
        <source>Single letters act in the reader</source>
        <translation>Letras sueltas activas en la lectura</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About cwgdesk</source>
        <translation>Acerca de cwgdesk</translation>
    </message>
</context>
<context>
    <name>GoalChips</name>
    <message>
        <source>Goal %1: %2</source>
        <translation>Objetivo %1: %2</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Marks beside the text</source>
        <translation>Marcas junto al texto</translation>
    </message>
    <message>
        <source>Amendment: %1</source>
        <translation>Enmienda: %1</translation>
    </message>
    <message>
        <source>Position: %1 – %2</source>
        <translation>Posición: %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n buena práctica</numerusform>
            <numerusform>%n buenas prácticas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderForm</name>
    <message>
        <source>Session</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Idioma original</translation>
    </message>
    <message>
        <source>Box with purpose, action and references</source>
        <translation>Recuadro con objeto, acción y referencias</translation>
    </message>
    <message>
        <source>Number proposals, with ADD, MOD, SUP, NOC</source>
        <translation>Numerar las propuestas, con ADD, MOD, SUP, NOC</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Source: the Member State as it signs its papers</source>
        <translation>Origen: el Estado Miembro tal como firma sus documentos</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número del documento</translation>
    </message>
    <message>
        <source>Annexed text</source>
        <translation>Texto anexo</translation>
    </message>
    <message>
        <source>one after the other, with a semicolon between</source>
        <translation>uno tras otro, separados por punto y coma</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>Narrative contribution</source>
        <translation>Contribución narrativa</translation>
    </message>
    <message>
        <source>With the whole revised resolution annexed</source>
        <translation>Con la resolución revisada completa en anexo</translation>
    </message>
    <message>
        <source>With the revised provisions annexed</source>
        <translation>Con las disposiciones revisadas en anexo</translation>
    </message>
    <message>
        <source>Council contribution</source>
        <translation>Contribución al Consejo</translation>
    </message>
    <message>
        <source>Information document with good practices</source>
        <translation>Documento de información con buenas prácticas</translation>
    </message>
    <message>
        <source>Contribution of several countries</source>
        <translation>Contribución de varios países</translation>
    </message>
    <message>
        <source>Meeting, place and dates</source>
        <translation>Reunión, lugar y fechas</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto del orden del día</translation>
    </message>
    <message>
        <source>Contact, for the footnote</source>
        <translation>Contacto, para la nota al pie</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Co-sponsors</source>
        <translation>Copatrocinadores</translation>
    </message>
    <message>
        <source>Revision, addendum or corrigendum</source>
        <translation>Revisión, addéndum o corrigéndum</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Ninguna reunión</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Clauses and what the reports say of them</source>
        <translation>Los apartados y lo que dicen de ellos los informes</translation>
    </message>
</context>
<context>
    <name>HeatMapModel</name>
    <message>
        <source>in its items</source>
        <translation>en sus apartados</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
</context>
<context>
    <name>HeldElsewhereDialog</name>
    <message>
        <source>Open on another machine</source>
        <translation>Abierto en otro equipo</translation>
    </message>
    <message>
        <source>Looking whether somebody works in it now…</source>
        <translation>Comprobando si alguien trabaja ahora en él…</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>No abrir</translation>
    </message>
    <message>
        <source>It has been closed there. It can be opened here.</source>
        <translation>Se ha cerrado allí. Se puede abrir aquí.</translation>
    </message>
    <message>
        <source>%1 is working in it now, on %2.</source>
        <translation>%1 está trabajando ahora en él, en %2.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Single letters act while the text or the outline has the focus; switch them off in Tools.</source>
        <translation>Las letras sueltas actúan mientras el texto o el esquema tiene el foco; se desactivan en Herramientas.</translation>
    </message>
    <message>
        <source>About cwgdesk</source>
        <translation>Acerca de cwgdesk</translation>
    </message>
    <message>
        <source>Prepares a Member State&apos;s contributions to the ITU Council Working Group on WSIS and the SDGs. It works without a network, in one file that stays with you.</source>
        <translation>Prepara las contribuciones de un Estado Miembro al Grupo de Trabajo del Consejo de la UIT sobre la CMSI y los ODS. Funciona sin red, en un solo archivo que se queda con usted.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>rehecho</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Lo que se ha cambiado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is another version of %1, which you have.</source>
        <translation>Esta es otra versión de %1, que ya tiene.</translation>
    </message>
    <message>
        <source>This is %1 in another language.</source>
        <translation>Esto es %1 en otro idioma.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Then compare the two and carry the notes over</source>
        <translation>Después, comparar ambas y trasladar las notas</translation>
    </message>
    <message>
        <source>Confidential: only to be read, never quoted or exported</source>
        <translation>Confidencial: solo para leer, nunca para citar ni exportar</translation>
    </message>
    <message>
        <source>Read the scan by machine</source>
        <translation>Leer el escaneo por máquina</translation>
    </message>
    <message>
        <source>Read it as another delegation&apos;s proposals…</source>
        <translation>Leerlo como propuestas de otra delegación…</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source>as they look</source>
        <translation>según su aspecto</translation>
    </message>
    <message>
        <source>joined into paragraphs</source>
        <translation>unidas en párrafos</translation>
    </message>
    <message>
        <source>each a paragraph of its own</source>
        <translation>cada una un párrafo propio</translation>
    </message>
    <message>
        <source>Clauses found</source>
        <translation>Apartados encontrados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Ya está en la biblioteca</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Dos veces en esta lista</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s), doubtful</source>
        <translation>
            <numerusform>%n cláusula, dudosa</numerusform>
            <numerusform>%n cláusulas, dudosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the library</source>
        <translation>
            <numerusform>%n texto añadido a la biblioteca</numerusform>
            <numerusform>%n textos añadidos a la biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>This is what was recognised. Nothing is stored before you say so.</source>
        <translation>Esto es lo que se ha reconocido. No se guarda nada hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>The library has this very file already; it is not added twice.</source>
        <translation>La biblioteca ya tiene este mismo archivo; no se añade dos veces.</translation>
    </message>
    <message>
        <source>“%1” in this list is the very same file; it is added once.</source>
        <translation>«%1» en esta lista es exactamente el mismo archivo; se añade una sola vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) found</source>
        <translation>
            <numerusform>%n apartado encontrado</numerusform>
            <numerusform>%n apartados encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>A text of its own</source>
        <translation>Un texto independiente</translation>
    </message>
    <message>
        <source>Cleaned: %1</source>
        <translation>Limpiado: %1</translation>
    </message>
    <message>
        <source>Not part of the text: %1</source>
        <translation>No forma parte del texto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still being read</source>
        <translation>
            <numerusform>%n archivo aún en lectura</numerusform>
            <numerusform>%n archivos aún en lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read and stay out</source>
        <translation>
            <numerusform>%n archivo no se puede leer y queda fuera</numerusform>
            <numerusform>%n archivos no se pueden leer y quedan fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n text(s)</source>
        <translation>
            <numerusform>Añadir %n texto</numerusform>
            <numerusform>Añadir %n textos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) behind this</source>
        <translation>
            <numerusform>%n mensaje más detrás de este</numerusform>
            <numerusform>%n mensajes más detrás de este</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>On this clause</source>
        <translation>En este apartado</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Fechas: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Enmienda</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Left out of the text</source>
        <translation>Dejado fuera del texto</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dejado fuera</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>Palabras del archivo</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restituir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Left out of %1</source>
        <translation>Dejado fuera de %1</translation>
    </message>
    <message>
        <source>This has no place of its own in the text: it cannot be put back.</source>
        <translation>Esto no tiene lugar propio en el texto: no se puede restituir.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Put back to</source>
        <translation>Restituido a</translation>
    </message>
    <message>
        <source>No words of the file were left out of its text.</source>
        <translation>Ninguna palabra del archivo quedó fuera de su texto.</translation>
    </message>
    <message>
        <source>These words stand in the file, but not in its text. Put back what belongs to it: it returns to the place where it stood.</source>
        <translation>Estas palabras figuran en el archivo, pero no en su texto. Restituya lo que le pertenece: vuelve al lugar donde estaba.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+Enter put back · Ctrl+Z undo</source>
        <translation>Ctrl+Entrar restituir · Ctrl+Z deshacer</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Filter by name, number, symbol</source>
        <translation>Filtrar por nombre, número o signatura</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Name in this workspace</source>
        <translation>Nombre en este espacio de trabajo</translation>
    </message>
    <message>
        <source>Confidential: only to be read, never quoted or exported</source>
        <translation>Confidencial: solo para leer, nunca para citar ni exportar</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Cited, not in the library</source>
        <translation>Citados, no están en la biblioteca</translation>
    </message>
    <message>
        <source>Save the original file as…</source>
        <translation>Guardar el archivo original como…</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Retirar de la biblioteca</translation>
    </message>
    <message>
        <source>Removed from the library</source>
        <translation>Retirado de la biblioteca</translation>
    </message>
    <message>
        <source>Texts (*.docx *.txt *.pdf *.odt *.doc *.rtf)</source>
        <translation>Textos (*.docx *.txt *.pdf *.odt *.doc *.rtf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>There is nothing to read in there.</source>
        <translation>No hay nada que leer ahí.</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>Guardar el archivo original</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>You can also drop files or folders anywhere in this window.</source>
        <translation>También puede soltar archivos o carpetas en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Aún no hay textos</translation>
    </message>
    <message>
        <source>Drop a resolution or a report here: Word, PDF, ODT or plain text. You see what was recognised before anything is stored.</source>
        <translation>Suelte aquí una resolución o un informe: Word, PDF, ODT o texto sin formato. Verá lo que se ha reconocido antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Cited, not here</source>
        <translation>Citados, no disponibles</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Enmendados</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>%1, imported %2</source>
        <translation>%1, importado %2</translation>
    </message>
    <message>
        <source>Not part of the text: %1</source>
        <translation>No forma parte del texto: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>meeting room</source>
        <translation>sala de reunión</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>Backed up as %1</source>
        <translation>Copia de seguridad: %1</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Aún no hay mensajes.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Search or do…  Ctrl+K</source>
        <translation>Buscar o hacer…  Ctrl+K</translation>
    </message>
    <message>
        <source>Meeting-room mode: nothing confidential is on this screen.</source>
        <translation>Modo sala de reunión: no hay nada confidencial en esta pantalla.</translation>
    </message>
    <message>
        <source>Leave (F8)</source>
        <translation>Salir (F8)</translation>
    </message>
    <message>
        <source>Hidden in meeting-room mode</source>
        <translation>Oculto en el modo sala de reunión</translation>
    </message>
    <message>
        <source>This view holds confidential work. Press F8 when nobody else can see the screen.</source>
        <translation>Esta vista contiene trabajo confidencial. Pulse F8 cuando nadie más pueda ver la pantalla.</translation>
    </message>
    <message>
        <source>Leave meeting-room mode</source>
        <translation>Salir del modo sala de reunión</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>WSIS–SDG matrix</source>
        <translation>Matriz CMSI–ODS</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>A&amp;partado</translation>
    </message>
    <message>
        <source>C&amp;ontribution</source>
        <translation>&amp;Contribución</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase (several words are best)</source>
        <translation>Frase de contraseña (mejor varias palabras)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>Crear una frase</translation>
    </message>
    <message>
        <source>Without a passphrase, anybody who gets the file can read it.</source>
        <translation>Sin frase de contraseña, cualquiera que obtenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>The two lines differ.</source>
        <translation>Las dos líneas no coinciden.</translation>
    </message>
    <message>
        <source>✓ Made by chance, %1 bits: write it down or learn it before you go on.</source>
        <translation>✓ Creada al azar, %1 bits: anótela o apréndala antes de continuar.</translation>
    </message>
    <message>
        <source>✓ Both lines are the same. One more word would make it much harder to guess.</source>
        <translation>✓ Ambas líneas coinciden. Una palabra más la haría mucho más difícil de adivinar.</translation>
    </message>
    <message>
        <source>✓ Both lines are the same.</source>
        <translation>✓ Ambas líneas coinciden.</translation>
    </message>
</context>
<context>
    <name>NewProposalDialog</name>
    <message>
        <source>New proposal of others</source>
        <translation>Nueva propuesta de otros</translation>
    </message>
    <message>
        <source>e.g. sg 6</source>
        <translation>p. ej., sg 6</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Say who proposes it, and on which clause.</source>
        <translation>Indique quién la propone y sobre qué apartado.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of the new clause</source>
        <translation>Número del nuevo apartado</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Texto propuesto</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>My delegation</source>
        <translation>Mi delegación</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation>Protegerlo con una frase de contraseña</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A workspace is one file that holds all of your work.</source>
        <translation>Un espacio de trabajo es un solo archivo que contiene todo su trabajo.</translation>
    </message>
    <message>
        <source>Member State, as it signs its papers (may be left empty)</source>
        <translation>Estado Miembro, tal como firma sus documentos (puede dejarse vacío)</translation>
    </message>
    <message>
        <source>Your name, for the history (may be left empty)</source>
        <translation>Su nombre, para el historial (puede dejarse vacío)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>cwgdesk workspaces (*.cwg)</source>
        <translation>Espacios de trabajo de cwgdesk (*.cwg)</translation>
    </message>
    <message>
        <source>Type the passphrase twice, the same in both lines.</source>
        <translation>Escriba la frase de contraseña dos veces, igual en ambas líneas.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>What the note is for</source>
        <translation>Para qué es la nota</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Type a note. It is kept while you type.</source>
        <translation>Escriba una nota. Se conserva mientras la escribe.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Notes – confidential, never exported</source>
        <translation>Notas – confidenciales, nunca se exportan</translation>
    </message>
    <message>
        <source>On: “%1”</source>
        <translation>Sobre: «%1»</translation>
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
        <translation>Filtrar apartados</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Vista previa del documento</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Enter: do it    Esc: leave</source>
        <translation>Intro: hacerlo    Esc: salir</translation>
    </message>
    <message>
        <source>What do you want to do or find?</source>
        <translation>¿Qué desea hacer o encontrar?</translation>
    </message>
    <message>
        <source>Go to clause, e.g. “sg 1”</source>
        <translation>Ir al apartado, p. ej. «sg 1»</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
</context>
<context>
    <name>PaperExport</name>
    <message>
        <source>No program on this machine opens Word files. Export it instead.</source>
        <translation>Ningún programa de este equipo abre archivos de Word. Expórtelo en su lugar.</translation>
    </message>
    <message>
        <source>Export with them</source>
        <translation>Exportar con ellos</translation>
    </message>
    <message>
        <source>Before this paper goes out, look at what the remarks say:</source>
        <translation>Antes de enviar este documento, vea lo que dicen las observaciones:</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message>
        <source>Look once more, short confidential words may stand here: %1</source>
        <translation>Revise una vez más: puede que aquí haya palabras confidenciales breves: %1</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Open workspace</source>
        <translation>Abrir espacio de trabajo</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>As it was printed: 13 groups of five letters and digits</source>
        <translation>Tal como se imprimió: 13 grupos de cinco letras y cifras</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” is protected.</source>
        <translation>«%1» está protegido.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>The backup was restored. Open it with the passphrase it had then.</source>
        <translation>Se ha restaurado la copia de seguridad. Ábrala con la frase de contraseña que tenía entonces.</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>What the workspace holds here could not be read. It is not known to be empty.</source>
        <translation>No se pudo leer lo que el espacio de trabajo contiene aquí. No se sabe que esté vacío.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PositionForm</name>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Mantenida por</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>Nombre del titular</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Public statement</source>
        <translation>Declaración pública</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Ninguna reunión</translation>
    </message>
    <message>
        <source>Public – quoted in the contribution once it is cleared</source>
        <translation>Público – se cita en la contribución una vez aprobado</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Posición alternativa</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Línea roja</translation>
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
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Any clearance</source>
        <translation>Cualquier aprobación</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Mantenida por</translation>
    </message>
    <message>
        <source>Any holder</source>
        <translation>Cualquier titular</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Any stance</source>
        <translation>Cualquier postura</translation>
    </message>
    <message>
        <source>New position on a topic</source>
        <translation>Nueva posición sobre un tema</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>Eliminar posición</translation>
    </message>
    <message>
        <source>Open clause in Reader</source>
        <translation>Abrir el apartado en la lectura</translation>
    </message>
    <message>
        <source>Floor card of this position…</source>
        <translation>Ficha de intervención de esta posición…</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Nueva posición</translation>
    </message>
    <message>
        <source>On which topic?</source>
        <translation>¿Sobre qué tema?</translation>
    </message>
    <message>
        <source>Position removed</source>
        <translation>Posición eliminada</translation>
    </message>
    <message>
        <source>Confidential – never exported</source>
        <translation>Confidencial – nunca se exporta</translation>
    </message>
    <message>
        <source>No positions yet</source>
        <translation>Aún no hay posiciones</translation>
    </message>
    <message>
        <source>Select a clause in the Reader and press P to say where your delegation stands.</source>
        <translation>Seleccione un apartado en la lectura y pulse P para indicar la posición de su delegación.</translation>
    </message>
    <message>
        <source>Open Reader</source>
        <translation>Abrir la lectura</translation>
    </message>
    <message>
        <source>Take a position on a topic</source>
        <translation>Adoptar una posición sobre un tema</translation>
    </message>
    <message>
        <source>No position fits these filters</source>
        <translation>Ninguna posición responde a estos filtros</translation>
    </message>
    <message>
        <source>Choose other filters, or show all positions again.</source>
        <translation>Elija otros filtros o muestre de nuevo todas las posiciones.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation>Abrir en la lectura</translation>
    </message>
    <message>
        <source>Remove this position</source>
        <translation>Eliminar esta posición</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las reuniones</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>Its owners consent to publication</source>
        <translation>Sus responsables consienten la publicación</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>Tipo de organización</translation>
    </message>
    <message>
        <source>Action line</source>
        <translation>Línea de acción</translation>
    </message>
    <message>
        <source>Add these goals</source>
        <translation>Añadir estos objetivos</translation>
    </message>
    <message>
        <source>Public – goes into the annex, once its owners consent</source>
        <translation>Público – figura en el anexo, una vez que sus responsables consienten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>Objetivos de Desarrollo Sostenible</translation>
    </message>
    <message>
        <source>WSIS action line</source>
        <translation>Línea de acción de la CMSI</translation>
    </message>
    <message>
        <source>Results and impact</source>
        <translation>Resultados e impacto</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Source and date of the figures</source>
        <translation>Fuente y fecha de las cifras</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Who consented, and when</source>
        <translation>Quién dio su consentimiento, y cuándo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 to %2 are usual</source>
        <translation>lo habitual es de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an action line to see which goals the WSIS–SDG matrix links.</source>
        <translation>Elija una línea de acción para ver qué objetivos vincula la matriz CMSI–ODS.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> y %n más</numerusform>
            <numerusform> y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The WSIS–SDG matrix also links %1.</source>
        <translation>La matriz CMSI–ODS vincula también %1.</translation>
    </message>
    <message>
        <source>All goals that the WSIS–SDG matrix links are chosen.</source>
        <translation>Se han elegido todos los objetivos que vincula la matriz CMSI–ODS.</translation>
    </message>
</context>
<context>
    <name>PracticesView</name>
    <message>
        <source>Good practices</source>
        <translation>Buenas prácticas</translation>
    </message>
    <message>
        <source>Filter by goal</source>
        <translation>Filtrar por objetivo</translation>
    </message>
    <message>
        <source>Filter by action line</source>
        <translation>Filtrar por línea de acción</translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation>Abrir en la lectura</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Nueva buena práctica</translation>
    </message>
    <message>
        <source>Remove practice</source>
        <translation>Eliminar buena práctica</translation>
    </message>
    <message>
        <source>Show WSIS–SDG matrix</source>
        <translation>Mostrar la matriz CMSI–ODS</translation>
    </message>
    <message>
        <source>Practice removed</source>
        <translation>Buena práctica eliminada</translation>
    </message>
    <message>
        <source>Remove this practice</source>
        <translation>Eliminar esta buena práctica</translation>
    </message>
    <message>
        <source>No good practices yet</source>
        <translation>Aún no hay buenas prácticas</translation>
    </message>
    <message>
        <source>A good practice shows what was done, by whom, and with what result. It can answer a clause.</source>
        <translation>Una buena práctica muestra qué se hizo, quién lo hizo y con qué resultado. Puede responder a un apartado.</translation>
    </message>
    <message>
        <source>Open Reader and press G on a clause</source>
        <translation>Abrir la lectura y pulsar G en un apartado</translation>
    </message>
    <message>
        <source>WSIS–SDG matrix: • linked by ITU&apos;s matrix, ? sources disagree, a number = your practices.</source>
        <translation>Matriz CMSI–ODS: • vinculado por la matriz de la UIT, ? las fuentes discrepan, un número = sus buenas prácticas.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>SDG %1</source>
        <translation>ODS %1</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Todos los objetivos</translation>
    </message>
    <message>
        <source>All action lines</source>
        <translation>Todas las líneas de acción</translation>
    </message>
    <message>
        <source>✓ may be published</source>
        <translation>✓ puede publicarse</translation>
    </message>
    <message>
        <source>○ consent missing</source>
        <translation>○ falta el consentimiento</translation>
    </message>
    <message>
        <source>Answers %1</source>
        <translation>Responde a %1</translation>
    </message>
    <message>
        <source>Answers no clause yet: press G on a clause in the Reader.</source>
        <translation>Aún no responde a ningún apartado: pulse G en un apartado en la lectura.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>this paper</source>
        <translation>este documento</translation>
    </message>
    <message>
        <source>Left out of the paper</source>
        <translation>Excluido del documento</translation>
    </message>
    <message>
        <source>Look at it before it goes out</source>
        <translation>Revisar antes de enviar</translation>
    </message>
    <message>
        <source>Should be put right</source>
        <translation>Debe corregirse</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisar</translation>
    </message>
    <message>
        <source>The paper does not say whose it is.</source>
        <translation>El documento no indica de quién es.</translation>
    </message>
    <message>
        <source>The paper does not name its meeting.</source>
        <translation>El documento no indica su reunión.</translation>
    </message>
    <message>
        <source>There is nothing in the paper yet.</source>
        <translation>El documento aún está vacío.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>Not cleared: %1</source>
        <translation>Sin aprobar: %1</translation>
    </message>
    <message>
        <source>No public statement: %1</source>
        <translation>Sin declaración pública: %1</translation>
    </message>
    <message>
        <source>No consent to publish: %1</source>
        <translation>Sin consentimiento para publicar: %1</translation>
    </message>
    <message>
        <source>Proposal without reasons: %1</source>
        <translation>Propuesta sin motivos: %1</translation>
    </message>
    <message>
        <source>MOD that changes nothing: %1</source>
        <translation>MOD que no cambia nada: %1</translation>
    </message>
    <message>
        <source>MOD that deletes all words: %1</source>
        <translation>MOD que suprime todas las palabras: %1</translation>
    </message>
    <message>
        <source>The clause reads otherwise now: %1</source>
        <translation>El apartado dice ahora otra cosa: %1</translation>
    </message>
    <message>
        <source>For a session that is over: %1</source>
        <translation>Para una sesión ya terminada: %1</translation>
    </message>
    <message>
        <source>Redone on new words, not looked at: %1</source>
        <translation>Rehecha sobre el nuevo texto, sin revisar: %1</translation>
    </message>
    <message>
        <source>Two proposals on one clause: %1</source>
        <translation>Dos propuestas sobre un apartado: %1</translation>
    </message>
    <message>
        <source>On another version than the rest: %1</source>
        <translation>Sobre una versión distinta del resto: %1</translation>
    </message>
    <message>
        <source>Not in the order of the text: %1</source>
        <translation>No sigue el orden del texto: %1</translation>
    </message>
    <message>
        <source>Square brackets are left: %1</source>
        <translation>Quedan corchetes: %1</translation>
    </message>
    <message>
        <source>Contributions closed on %1.</source>
        <translation>El plazo de contribuciones terminó el %1.</translation>
    </message>
    <message>
        <source>Longer than the %1 pages preferred.</source>
        <translation>Supera las %1 páginas preferidas.</translation>
    </message>
    <message>
        <source>Cited, but not in the Library: %1</source>
        <translation>Citado, pero no está en la Biblioteca: %1</translation>
    </message>
    <message>
        <source>Carried over, place unsure: %1</source>
        <translation>Trasladado, lugar incierto: %1</translation>
    </message>
    <message>
        <source>From a confidential text: %1</source>
        <translation>De un texto confidencial: %1</translation>
    </message>
    <message>
        <source>Signs that nobody sees: %1</source>
        <translation>Signos que nadie ve: %1</translation>
    </message>
    <message>
        <source>Text in another language: %1</source>
        <translation>Texto en otro idioma: %1</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Word may paginate differently.</source>
        <translation>Word puede paginar de otro modo.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Our proposal</source>
        <translation>Nuestra propuesta</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>Motivos: %1</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Confirmar el lugar</translation>
    </message>
    <message>
        <source>Its place is not confirmed: it is not counted yet.</source>
        <translation>Su lugar no está confirmado: aún no se cuenta.</translation>
    </message>
    <message>
        <source>Made on other words, redone on the present ones.</source>
        <translation>Hecha sobre otro texto, rehecha sobre el actual.</translation>
    </message>
    <message>
        <source>Made on other words than the clause has now; shown as it came.</source>
        <translation>Hecha sobre otras palabras que las que tiene ahora el apartado; se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>Our position on the proposal of %1</source>
        <translation>Nuestra posición sobre la propuesta de %1</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Aún sin posición</translation>
    </message>
    <message>
        <source>What became of the proposal of %1</source>
        <translation>Qué fue de la propuesta de %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Nosotros</translation>
    </message>
    <message>
        <source>Adopted words</source>
        <translation>Palabras adoptadas</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Cómo se llegó a ello</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Export a public comparison</source>
        <translation>Exportar una comparación pública</translation>
    </message>
    <message>
        <source>Export a CONFIDENTIAL comparison</source>
        <translation>Exportar una comparación CONFIDENCIAL</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Archivos de Word (*.docx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>CONFIDENTIAL comparison</source>
        <translation>Comparación CONFIDENCIAL</translation>
    </message>
    <message>
        <source>taken out: %1;</source>
        <translation>suprimido: %1;</translation>
    </message>
    <message>
        <source>put in: %1;</source>
        <translation>añadido: %1;</translation>
    </message>
</context>
<context>
    <name>ProposalsView</name>
    <message>
        <source>Clauses with proposals</source>
        <translation>Apartados con propuestas</translation>
    </message>
    <message>
        <source>Filter clauses</source>
        <translation>Filtrar apartados</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>New proposal of others…</source>
        <translation>Nueva propuesta de otros…</translation>
    </message>
    <message>
        <source>Export comparison (CONFIDENTIAL)…</source>
        <translation>Exportar la comparación (CONFIDENCIAL)…</translation>
    </message>
    <message>
        <source>Remove proposal of others</source>
        <translation>Eliminar propuesta de otros</translation>
    </message>
    <message>
        <source>Open clause in Reader</source>
        <translation>Abrir el apartado en la lectura</translation>
    </message>
    <message>
        <source>Export public comparison…</source>
        <translation>Exportar la comparación pública…</translation>
    </message>
    <message>
        <source>Proposal removed</source>
        <translation>Propuesta eliminada</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 se ha escrito.</translation>
    </message>
    <message>
        <source>New proposal…</source>
        <translation>Nueva propuesta…</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>Aún no hay propuestas</translation>
    </message>
    <message>
        <source>What you and others propose on a clause stands here side by side.</source>
        <translation>Lo que usted y otros proponen sobre un apartado figura aquí lado a lado.</translation>
    </message>
    <message>
        <source>Open Reader and press M on a clause</source>
        <translation>Abrir la lectura y pulsar M en un apartado</translation>
    </message>
    <message>
        <source>Our position on the proposal</source>
        <translation>Nuestra posición sobre la propuesta</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>Todas las delegaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ agreed words</source>
        <translation>✓ palabras acordadas</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Registrado: %1</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Set passphrase</source>
        <translation>Establecer frase de contraseña</translation>
    </message>
    <message>
        <source>Remove protection</source>
        <translation>Quitar la protección</translation>
    </message>
    <message>
        <source>Changing it writes the workspace and its backups anew. This cannot be undone.</source>
        <translation>Este cambio vuelve a escribir el espacio de trabajo y sus copias de seguridad. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Type the passphrase twice, the same in both lines.</source>
        <translation>Escriba la frase de contraseña dos veces, igual en ambas líneas.</translation>
    </message>
    <message>
        <source>When you change it, these go on opening as they do now:</source>
        <translation>Si la cambia, lo siguiente se seguirá abriendo como hasta ahora:</translation>
    </message>
    <message>
        <source>This machine can make guessing the passphrase much harder: set it again, the same or another one. There will be a new recovery code, which is shown first.</source>
        <translation>Este equipo puede hacer mucho más difícil adivinar la frase de contraseña: establézcala de nuevo, la misma u otra. Habrá un nuevo código de recuperación, que se muestra antes.</translation>
    </message>
    <message>
        <source>This workspace is protected by a passphrase.</source>
        <translation>Este espacio de trabajo está protegido con una frase de contraseña.</translation>
    </message>
    <message>
        <source>This workspace has no passphrase: who gets the file can read it.</source>
        <translation>Este espacio de trabajo no tiene frase de contraseña: quien obtenga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>PublicFrame</name>
    <message>
        <source>Public – goes into the contribution</source>
        <translation>Público – figura en la contribución</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Position of others</source>
        <translation>Posición de otros</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <source>Amendment: MOD</source>
        <translation>Enmienda: MOD</translation>
    </message>
    <message>
        <source>Amendment: ADD</source>
        <translation>Enmienda: ADD</translation>
    </message>
    <message>
        <source>Amendment: SUP</source>
        <translation>Enmienda: SUP</translation>
    </message>
    <message>
        <source>Amendment: NOC</source>
        <translation>Enmienda: NOC</translation>
    </message>
    <message>
        <source>Add to contribution</source>
        <translation>Añadir a la contribución</translation>
    </message>
    <message>
        <source>Floor card…</source>
        <translation>Ficha de intervención…</translation>
    </message>
    <message>
        <source>Show coverage</source>
        <translation>Mostrar la cobertura</translation>
    </message>
    <message>
        <source>Amendment side by side</source>
        <translation>Enmienda lado a lado</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Copiar con la referencia</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Apartado siguiente</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>Apartado anterior</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Enmiendas</translation>
    </message>
    <message>
        <source>Amendments: all markup</source>
        <translation>Enmiendas: todas las marcas</translation>
    </message>
    <message>
        <source>Amendments: clean</source>
        <translation>Enmiendas: texto final</translation>
    </message>
    <message>
        <source>Amendments: original</source>
        <translation>Enmiendas: texto original</translation>
    </message>
    <message>
        <source>Find in this text…</source>
        <translation>Buscar en este texto…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Left out of this text…</source>
        <translation>Dejado fuera de este texto…</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Show amendments as</source>
        <translation>Mostrar las enmiendas como</translation>
    </message>
    <message>
        <source>“%1” shows all of it already.</source>
        <translation>«%1» ya lo muestra todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) added to “%1”</source>
        <translation>
            <numerusform>%n elemento añadido a «%1»</numerusform>
            <numerusform>%n elementos añadidos a «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with reference: %1</source>
        <translation>Copiado con la referencia: %1</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>Apartado anterior</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Apartado siguiente</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Copiar con la referencia</translation>
    </message>
    <message>
        <source>Only to be read: never quoted, never in an export</source>
        <translation>Solo para leer: nunca citado, nunca en una exportación</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Aún no hay nada que leer</translation>
    </message>
    <message>
        <source>Import a resolution or a report; it opens here, clause by clause.</source>
        <translation>Importe una resolución o un informe; se abre aquí, apartado por apartado.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Another delegation</source>
        <translation>Otra delegación</translation>
    </message>
    <message>
        <source>All markup</source>
        <translation>Todas las marcas</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Texto final</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>Another delegation&apos;s proposals</source>
        <translation>Propuestas de otra delegación</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Confirm the clause (C)</source>
        <translation>Confirmar el apartado (C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the ticked ones</source>
        <translation>Conservar las marcadas</translation>
    </message>
    <message>
        <source>Name of the delegation or group</source>
        <translation>Nombre de la delegación o del grupo</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Proposed words</source>
        <translation>Palabras propuestas</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) on %1</source>
        <translation>
            <numerusform>%n propuesta sobre %1</numerusform>
            <numerusform>%n propuestas sobre %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper prints a version or language that the library does not have.</source>
        <translation>El documento reproduce una versión o un idioma que la biblioteca no tiene.</translation>
    </message>
    <message>
        <source>The paper stands on %1, which is not the newest text.</source>
        <translation>El documento se basa en %1, que no es el texto más reciente.</translation>
    </message>
    <message>
        <source>On no clause: %1</source>
        <translation>Sobre ningún apartado: %1</translation>
    </message>
    <message>
        <source>on no clause</source>
        <translation>sobre ningún apartado</translation>
    </message>
    <message>
        <source>%1, new %2</source>
        <translation>%1, nuevo %2</translation>
    </message>
    <message>
        <source>cannot be kept</source>
        <translation>no se puede conservar</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>It may also be %1.</source>
        <translation>También puede ser %1.</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>Motivos: %1</translation>
    </message>
    <message>
        <source>In the paper: %1</source>
        <translation>En el documento: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) kept</source>
        <translation>
            <numerusform>%n propuesta conservada</numerusform>
            <numerusform>%n propuestas conservadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>Texts not yet saved</source>
        <translation>Textos aún sin guardar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Lo que se escribió</translation>
    </message>
    <message>
        <source>They stand where they were typed, and are saved when you leave their field there.</source>
        <translation>Están donde se escribieron y se guardan cuando usted sale allí de su campo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Drop this text</source>
        <translation>Descartar este texto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RecoveredTexts</name>
    <message>
        <source>Texts not yet saved…</source>
        <translation>Textos aún sin guardar…</translation>
    </message>
    <message>
        <source>Not yet saved when the program ended: %1</source>
        <translation>Sin guardar cuando se cerró el programa: %1</translation>
    </message>
    <message>
        <source>Open it (%1)</source>
        <translation>Abrirlo (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Not yet saved when the program ended, %n text(s): %1</source>
        <translation>
            <numerusform>%n texto sin guardar cuando se cerró el programa: %1</numerusform>
            <numerusform>%n textos sin guardar cuando se cerró el programa: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them (%1)</source>
        <translation>Mostrarlos (%1)</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Without passphrase and without this code nobody can open the workspace again, nor can we. Print it and keep it where the delegation keeps its keys. It changes with the passphrase.</source>
        <translation>Sin la frase de contraseña y sin este código nadie puede volver a abrir el espacio de trabajo, ni siquiera nosotros. Imprímalo y guárdelo donde la delegación guarda sus llaves. Cambia con la frase de contraseña.</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>He guardado el código</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep this code safe</source>
        <translation>Guarde este código en lugar seguro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimir o guardar como PDF…</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>No cambiar nada</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Confidential words</source>
        <translation>Palabras confidenciales</translation>
    </message>
    <message>
        <source>Reason, for the log</source>
        <translation>Motivo, para el registro</translation>
    </message>
    <message>
        <source>The paper was not written. Reword these places, or let them pass one by one.</source>
        <translation>El documento no se ha escrito. Cambie estos pasajes o acéptelos uno a uno.</translation>
    </message>
    <message>
        <source>The log keeps place and reason, never the words.</source>
        <translation>El registro conserva el lugar y el motivo, nunca las palabras.</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>Volver al documento</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message>
        <source>In a part of the file that is not its text</source>
        <translation>En una parte del archivo que no es su texto</translation>
    </message>
    <message>
        <source>In the header: line %2</source>
        <translation>En el encabezamiento: línea %2</translation>
    </message>
    <message>
        <source>In the footnotes: paragraph %2</source>
        <translation>En las notas al pie: párrafo %2</translation>
    </message>
    <message>
        <source>Section %1: in its heading</source>
        <translation>Sección %1: en su título</translation>
    </message>
    <message>
        <source>Section %1: heading %2 inside it</source>
        <translation>Sección %1: subtítulo %2</translation>
    </message>
    <message>
        <source>Before the first heading: paragraph %2</source>
        <translation>Antes del primer encabezamiento: párrafo %2</translation>
    </message>
    <message>
        <source>Section %1, “%3”: paragraph %2</source>
        <translation>Sección %1, «%3»: párrafo %2</translation>
    </message>
    <message>
        <source>Section %1: paragraph %2</source>
        <translation>Sección %1: párrafo %2</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Save what can be read…</source>
        <translation>Guardar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar lo que se pueda leer</translation>
    </message>
    <message>
        <source> (saved)</source>
        <translation> (recuperado)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>No se ha guardado nada</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>some could not be read</source>
        <translation>una parte no se ha podido leer</translation>
    </message>
    <message>
        <source>Some of the history and of the links could not be read.</source>
        <translation>Una parte del historial y de los enlaces no se ha podido leer.</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Se ha podido leer todo.</translation>
    </message>
    <message>
        <source>Texts: %1</source>
        <translation>Textos: %1</translation>
    </message>
    <message>
        <source>Clauses: %1</source>
        <translation>Apartados: %1</translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>Posiciones: %1</translation>
    </message>
    <message>
        <source>Proposals: %1</source>
        <translation>Propuestas: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notas: %1</translation>
    </message>
    <message>
        <source>Good practices: %1</source>
        <translation>Buenas prácticas: %1</translation>
    </message>
    <message>
        <source>Sessions, agenda items and deadlines: %1</source>
        <translation>Reuniones, puntos del orden del día y plazos: %1</translation>
    </message>
    <message>
        <source>Contributions and their sections: %1</source>
        <translation>Contribuciones y sus secciones: %1</translation>
    </message>
    <message>
        <source>Texts that were not yet saved: %1</source>
        <translation>Textos aún sin guardar: %1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The chosen backup takes the place of “%1”. The present file is kept beside it.</source>
        <translation>La copia elegida ocupa el lugar de «%1». El archivo actual se conserva junto a ella.</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>Aún no hay copias de seguridad de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Leave it empty if the workspace had none then</source>
        <translation>Déjelo vacío si el espacio de trabajo no tenía entonces</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Save what can be read…</source>
        <translation>Guardar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>Mostrar copias de seguridad…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>This workspace may only be read. Show why.</source>
        <translation>Este espacio de trabajo solo se puede leer. Mostrar por qué.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Compare with a copy…</source>
        <translation>Comparar con una copia…</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Proposals of others</source>
        <translation>Propuestas de otros</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Buenas prácticas</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words, or the beginnings of words</source>
        <translation>Palabras o comienzos de palabras</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Find agreed language</source>
        <translation>Encontrar redacción acordada</translation>
    </message>
    <message>
        <source>Who is asked to do what</source>
        <translation>A quién se pide qué</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Texts, notes, positions, proposals, practices and contributions, in any language.</source>
        <translation>Textos, notas, posiciones, propuestas, buenas prácticas y contribuciones, en cualquier idioma.</translation>
    </message>
    <message>
        <source>Import more texts</source>
        <translation>Importar más textos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Try fewer words, or only their beginnings; all the words must occur.</source>
        <translation>Pruebe con menos palabras, o solo con sus comienzos; deben figurar todas las palabras.</translation>
    </message>
    <message>
        <source>Search in all rooms</source>
        <translation>Buscar en todas las secciones</translation>
    </message>
    <message>
        <source>Words everywhere</source>
        <translation>Palabras en todas partes</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>Redacción acordada</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Heading</source>
        <translation>Encabezamiento</translation>
    </message>
    <message>
        <source>Text before what is shown</source>
        <translation>Texto anterior a lo que se presenta</translation>
    </message>
    <message>
        <source>What this section shows</source>
        <translation>Qué presenta esta sección</translation>
    </message>
    <message>
        <source>Show all that is ready</source>
        <translation>Presentar todo lo que está listo</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Shown in this section</source>
        <translation>Presentado en esta sección</translation>
    </message>
    <message>
        <source>There are no positions yet.</source>
        <translation>Aún no hay posiciones.</translation>
    </message>
    <message>
        <source>There are no proposals yet.</source>
        <translation>Aún no hay propuestas.</translation>
    </message>
    <message>
        <source>There are no good practices yet.</source>
        <translation>Aún no hay buenas prácticas.</translation>
    </message>
    <message>
        <source>No report has been imported yet.</source>
        <translation>Aún no se ha importado ningún informe.</translation>
    </message>
    <message>
        <source>%1 of %2 shown. Tick what belongs here; drag, or press Alt and an arrow, to order it.</source>
        <translation>%1 de %2 presentados. Marque lo que corresponde aquí; arrastre, o pulse Alt y una flecha, para ordenarlo.</translation>
    </message>
    <message>
        <source>without consent, left out</source>
        <translation>sin consentimiento, excluida</translation>
    </message>
    <message>
        <source>not cleared, left out</source>
        <translation>sin aprobar, excluida</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Contributions close</source>
        <translation>Cierre de las contribuciones</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Session</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Próximas acciones</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Trasladadas</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nueva reunión</translation>
    </message>
    <message>
        <source>Carry all positions over to this session</source>
        <translation>Trasladar todas las posiciones a esta reunión</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Eliminar reunión</translation>
    </message>
    <message>
        <source>Delegation brief…</source>
        <translation>Dosier de la delegación…</translation>
    </message>
    <message>
        <source>New session of CWG-WSIS&amp;SDG</source>
        <translation>Nueva reunión del GTC-CMSI&amp;ODS</translation>
    </message>
    <message>
        <source>Session removed</source>
        <translation>Reunión eliminada</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) carried over as drafts</source>
        <translation>
            <numerusform>%n posición trasladada como borrador</numerusform>
            <numerusform>%n posiciones trasladadas como borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Parts of the session</source>
        <translation>Partes de la reunión</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>Eliminar esta reunión</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen general</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Aún no hay reuniones</translation>
    </message>
    <message>
        <source>Enter the meeting you prepare: its dates give the deadlines, its limits the page count.</source>
        <translation>Introduzca la reunión que prepara: sus fechas determinan los plazos, y sus límites, el número de páginas.</translation>
    </message>
    <message>
        <source>Load a resolution or a report first</source>
        <translation>Cargar primero una resolución o un informe</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Carry all</source>
        <translation>Trasladar todo</translation>
    </message>
    <message>
        <source>Carry selected</source>
        <translation>Trasladar lo seleccionado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>En su momento</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>fechas desconocidas</translation>
    </message>
    <message>
        <source>Contributions closed %1 (%2)</source>
        <translation>Contribuciones cerradas: %1 (%2)</translation>
    </message>
    <message>
        <source>Contributions close %1 (%2)</source>
        <translation>Cierre de las contribuciones: %1 (%2)</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Ninguna posición</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) of earlier sessions</source>
        <translation>
            <numerusform>%n posición de reuniones anteriores</numerusform>
            <numerusform>%n posiciones de reuniones anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions close</source>
        <translation>Cierre de las contribuciones</translation>
    </message>
    <message>
        <source>Name your delegation in the settings</source>
        <translation>Indicar su delegación en la configuración</translation>
    </message>
    <message>
        <source>Import the resolution and the report</source>
        <translation>Importar la resolución y el informe</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without a public statement</source>
        <translation>
            <numerusform>%n posición sin declaración pública</numerusform>
            <numerusform>%n posiciones sin declaración pública</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) to submit for clearance</source>
        <translation>
            <numerusform>%n declaración por someter a aprobación</numerusform>
            <numerusform>%n declaraciones por someter a aprobación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) wait for an answer</source>
        <translation>
            <numerusform>%n declaración a la espera de respuesta</numerusform>
            <numerusform>%n declaraciones a la espera de respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) without reasons</source>
        <translation>
            <numerusform>%n propuesta sin motivos</numerusform>
            <numerusform>%n propuestas sin motivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good practice(s) without consent to publish</source>
        <translation>
            <numerusform>%n buena práctica sin consentimiento para publicar</numerusform>
            <numerusform>%n buenas prácticas sin consentimiento para publicar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) carried over that want a look</source>
        <translation>
            <numerusform>%n nota trasladada por revisar</numerusform>
            <numerusform>%n notas trasladadas por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose the contribution</source>
        <translation>Redactar la contribución</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>Su nombre, para el historial</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Open workspace</source>
        <translation>Abrir espacio de trabajo</translation>
    </message>
    <message>
        <source>cwgdesk workspaces (*.cwg)</source>
        <translation>Espacios de trabajo de cwgdesk (*.cwg)</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Current text</source>
        <translation>Texto actual</translation>
    </message>
</context>
<context>
    <name>SplitReview</name>
    <message>
        <source>Correct the split</source>
        <translation>Corregir la división</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>Palabras del archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Merge with previous</source>
        <translation>Fusionar con el anterior</translation>
    </message>
    <message>
        <source>Split at cursor</source>
        <translation>Dividir en el cursor</translation>
    </message>
    <message>
        <source>Mark as heading</source>
        <translation>Marcar como encabezamiento</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Correct the split – %1</source>
        <translation>Corregir la división – %1</translation>
    </message>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>De nada: figura en el primer nivel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Numeración</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Corregido a mano</translation>
    </message>
    <message>
        <source>Only the split is corrected; the words stay as the file has them. Corrections stay when the file is read again.</source>
        <translation>Solo se corrige la división; las palabras quedan como están en el archivo. Las correcciones se mantienen cuando el archivo se lee de nuevo.</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Fórmula introductoria</translation>
    </message>
    <message>
        <source>Put the cursor where a new clause begins. What is grey belongs to other clauses.</source>
        <translation>Coloque el cursor donde comienza un nuevo apartado. Lo que aparece en gris pertenece a otros apartados.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+Enter split · Ctrl+Backspace merge · Ctrl+H heading · Ctrl+Z undo</source>
        <translation>Ctrl+Intro dividir · Ctrl+Retroceso fusionar · Ctrl+H encabezamiento · Ctrl+Z deshacer</translation>
    </message>
</context>
<context>
    <name>StateForms</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name of the delegation in this language</source>
        <translation>Nombre de la delegación en este idioma</translation>
    </message>
    <message>
        <source>The name after “by”, with article and case</source>
        <translation>El nombre después de «por», con artículo y caso</translation>
    </message>
    <message>
        <source>The name in papers</source>
        <translation>El nombre en los documentos</translation>
    </message>
    <message>
        <source>derived from the name, not typed</source>
        <translation>deducido del nombre, no escrito</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>tal como se escribió</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Words added</source>
        <translation>Palabras añadidas</translation>
    </message>
    <message>
        <source>Words taken out</source>
        <translation>Palabras suprimidas</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translation>Palabras sustituidas</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Our change accepted</source>
        <translation>Nuestro cambio aceptado</translation>
    </message>
    <message>
        <source>Our change refused</source>
        <translation>Nuestro cambio rechazado</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Header or box</source>
        <translation>Encabezado o recuadro</translation>
    </message>
    <message>
        <source>○ Open</source>
        <translation>○ Pendiente</translation>
    </message>
    <message>
        <source>✓ Taken</source>
        <translation>✓ Aceptado</translation>
    </message>
    <message>
        <source>⊘ Refused</source>
        <translation>⊘ Rechazado</translation>
    </message>
    <message>
        <source>⚠ Collides with our words</source>
        <translation>⚠ En conflicto con nuestro texto</translation>
    </message>
    <message>
        <source>Belongs to no field; make it by hand, or refuse it</source>
        <translation>No pertenece a ningún campo; hágalo a mano o rechácelo</translation>
    </message>
    <message>
        <source>Its place is certain</source>
        <translation>Su lugar es seguro</translation>
    </message>
    <message>
        <source>Its place was found by its words</source>
        <translation>Su lugar se encontró por sus palabras</translation>
    </message>
    <message>
        <source>Its place was found by what stands beside it</source>
        <translation>Su lugar se encontró por el texto contiguo</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back an edited copy</source>
        <translation>Recuperar una copia editada</translation>
    </message>
    <message>
        <source>The file does not say which paper it is; it was found by its words.</source>
        <translation>El archivo no indica de qué documento se trata; se encontró por sus palabras.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>The field with the change</source>
        <translation>El campo con el cambio</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Take all of this person</source>
        <translation>Aceptar todos los de esta persona</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Mostrar el lugar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Belongs to no field</source>
        <translation>No pertenece a ningún campo</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n cambio en espera</numerusform>
            <numerusform>%n cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing waits any more</source>
        <translation>✓ Ya no queda nada en espera</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>No se ha cambiado nada en ella.</translation>
    </message>
    <message>
        <source>Changed here too since: taking it replaces our words.</source>
        <translation>También se ha modificado aquí desde entonces: aceptarlo sustituye nuestro texto.</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>The same words: %1</source>
        <translation>Las mismas palabras: %1</translation>
    </message>
    <message>
        <source>Collision on “%1”: %2</source>
        <translation>Conflicto en «%1»: %2</translation>
    </message>
    <message>
        <source>Merged reading</source>
        <translation>Texto fusionado</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>UndoKeeper</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>Renumerado</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Redactado de nuevo</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Enmienda</translation>
    </message>
    <message>
        <source>Proposal of others</source>
        <translation>Propuesta de otros</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Buena práctica</translation>
    </message>
    <message>
        <source>Link to a report</source>
        <translation>Vínculo con un informe</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versión nueva</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Comparar versiones</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Dos idiomas</translation>
    </message>
    <message>
        <source>Clauses of both</source>
        <translation>Apartados de ambos</translation>
    </message>
    <message>
        <source>Compare the versions of this text</source>
        <translation>Comparar las versiones de este texto</translation>
    </message>
    <message>
        <source>Correct the split of this text…</source>
        <translation>Corregir la división de este texto…</translation>
    </message>
    <message>
        <source>Carry notes over to the newer version</source>
        <translation>Trasladar las notas a la versión nueva</translation>
    </message>
    <message>
        <source>Save a redline of these two versions…</source>
        <translation>Guardar un texto con marcas de revisión de estas dos versiones…</translation>
    </message>
    <message>
        <source>Confirm the place of the marked note</source>
        <translation>Confirmar el lugar de la nota marcada</translation>
    </message>
    <message>
        <source>Leave the marked note on the older version</source>
        <translation>Dejar la nota marcada en la versión anterior</translation>
    </message>
    <message>
        <source>No other version of this text is in the library.</source>
        <translation>No hay ninguna otra versión de este texto en la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) carried over exactly</source>
        <translation>
            <numerusform>%n elemento trasladado con exactitud</numerusform>
            <numerusform>%n elementos trasladados con exactitud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) redone on the new words: look at them</source>
        <translation>
            <numerusform>%n propuesta rehecha sobre el nuevo texto: revísela</numerusform>
            <numerusform>%n propuestas rehechas sobre el nuevo texto: revíselas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) left as they were: the new words collide</source>
        <translation>
            <numerusform>%n propuesta se ha dejado como estaba: conflicto con el nuevo texto</numerusform>
            <numerusform>%n propuestas se han dejado como estaban: conflicto con el nuevo texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the redline</source>
        <translation>Guardar el texto con marcas de revisión</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Archivos de Word (*.docx)</translation>
    </message>
    <message>
        <source>Place confirmed</source>
        <translation>Lugar confirmado</translation>
    </message>
    <message>
        <source>Left on the older version</source>
        <translation>Dejada en la versión anterior</translation>
    </message>
    <message>
        <source>Any two texts…</source>
        <translation>Dos textos cualesquiera…</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>Elija dos versiones distintas.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha sido de él</translation>
    </message>
    <message>
        <source>Text, with what changed</source>
        <translation>Texto, con los cambios</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Filter clauses</source>
        <translation>Filtrar apartados</translation>
    </message>
    <message>
        <source>Save as redline…</source>
        <translation>Guardar con marcas de revisión…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparada con</translation>
    </message>
    <message>
        <source>On this clause, and the notes</source>
        <translation>Sobre este apartado, y las notas</translation>
    </message>
    <message>
        <source>This clause</source>
        <translation>Este apartado</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Import the next version of a text, or the same text in another language. It is recognised, compared clause by clause, and your notes can be carried over.</source>
        <translation>Importe la versión siguiente de un texto, o el mismo texto en otro idioma. Se reconoce y se compara apartado por apartado, y sus notas pueden trasladarse.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>Compare any two texts</source>
        <translation>Comparar dos textos cualesquiera</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Sessions</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Buenas prácticas</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
</context>
<context>
    <name>WhoIsAsked</name>
    <message>
        <source>Who is asked</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Who is asked, e.g. BDT, SG, Member States</source>
        <translation>Destinatario, p. ej. BDT, SG, Estados Miembros</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>What they are asked</source>
        <translation>Qué se les pide</translation>
    </message>
    <message>
        <source>Asked in any way</source>
        <translation>Pedido de cualquier forma</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Todos estos</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n apartado</numerusform>
            <numerusform>%n apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked for anything yet</source>
        <translation>Aún no se pide nada a nadie</translation>
    </message>
    <message>
        <source>Load a resolution: its operative clauses are listed here by those they address.</source>
        <translation>Cargue una resolución: los apartados de su parte dispositiva se enumeran aquí por destinatario.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
</context>
<context>
    <name>WideEditor</name>
    <message>
        <source>Amendment</source>
        <translation>Enmienda</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Texto actual</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Texto propuesto</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Marcas de revisión</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>_Matrix</name>
    <message>
        <source>linked in the matrix</source>
        <translation>vinculado en la matriz</translation>
    </message>
    <message>
        <source>not linked in the matrix</source>
        <translation>no vinculado en la matriz</translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <translation>las fuentes discrepan</translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n buena práctica</numerusform>
            <numerusform>%n buenas prácticas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_MorePanel</name>
    <message>
        <source>Good practice for this clause  (G)</source>
        <translation>Buena práctica para este apartado  (G)</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>Qué se ha hecho aquí</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Buenas prácticas</translation>
    </message>
</context>
<context>
    <name>_NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What the note is for</source>
        <translation>Para qué es la nota</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Moved by a new version: have a look.</source>
        <translation>Desplazada por una versión nueva: revísela.</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Nota eliminada</translation>
    </message>
</context>
<context>
    <name>_OutlineModel</name>
    <message>
        <source>amendment %1</source>
        <translation>enmienda %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>posición %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PairsModel</name>
    <message>
        <source>[inserted: %1]</source>
        <translation>[insertado: %1]</translation>
    </message>
    <message>
        <source>[deleted: %1]</source>
        <translation>[suprimido: %1]</translation>
    </message>
</context>
<context>
    <name>_PositionPanel</name>
    <message>
        <source>Whose position</source>
        <translation>Titular de la posición</translation>
    </message>
    <message>
        <source>No position on this clause yet</source>
        <translation>Aún no hay posición sobre este apartado</translation>
    </message>
    <message>
        <source>Say what your delegation thinks of it. Nothing leaves before it is cleared.</source>
        <translation>Diga qué opina su delegación. Nada sale antes de ser aprobado.</translation>
    </message>
    <message>
        <source>Take a position  (P)</source>
        <translation>Adoptar una posición  (P)</translation>
    </message>
    <message>
        <source>Another holder&apos;s position</source>
        <translation>Posición de otro titular</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>Eliminar posición</translation>
    </message>
    <message>
        <source>Position removed</source>
        <translation>Posición eliminada</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation>Argumento para la intervención</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Línea roja</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Otro texto</translation>
    </message>
    <message>
        <source>ADD – new clause after this one</source>
        <translation>ADD – nuevo apartado después de este</translation>
    </message>
    <message>
        <source>MOD – other wording</source>
        <translation>MOD – otra redacción</translation>
    </message>
    <message>
        <source>SUP – take the clause out</source>
        <translation>SUP – suprimir el apartado</translation>
    </message>
    <message>
        <source>NOC – no change</source>
        <translation>NOC – sin cambios</translation>
    </message>
    <message>
        <source>No text is left. To take a whole clause out, conferences write SUP.</source>
        <translation>No queda texto. Para suprimir un apartado entero, las conferencias escriben SUP.</translation>
    </message>
    <message>
        <source>The text is what it was. NOC says that the clause must not change.</source>
        <translation>El texto sigue siendo el mismo. NOC indica que el apartado no debe cambiar.</translation>
    </message>
    <message>
        <source>Words added inside a clause that exists are MOD; ADD is for a whole new clause.</source>
        <translation>Las palabras añadidas dentro de un apartado existente son MOD; ADD es para un apartado totalmente nuevo.</translation>
    </message>
    <message>
        <source>Reasons are missing. They stand after each proposal.</source>
        <translation>Faltan los motivos. Figuran después de cada propuesta.</translation>
    </message>
    <message>
        <source>Write the text of the new clause.</source>
        <translation>Escriba el texto del nuevo apartado.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Support with changes</source>
        <translation>Apoyo con cambios</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>En estudio</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Preocupación</translation>
    </message>
    <message>
        <source>Oppose</source>
        <translation>Oposición</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>Adopted as proposed</source>
        <translation>Adoptada tal como se propuso</translation>
    </message>
    <message>
        <source>Merged with others</source>
        <translation>Fusionada con otras</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation>Nuestra delegación</translation>
    </message>
    <message>
        <source>Another delegation</source>
        <translation>Otra delegación</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Grupo regional</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Pronunciada</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>International organization</source>
        <translation>Organización internacional</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Sector privado</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Instituciones académicas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mencionado</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>No examinado</translation>
    </message>
    <message>
        <source>Nothing likely</source>
        <translation>Nada probable</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sin mención</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>Evidence from reports</source>
        <translation>Información de los informes</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Free section</source>
        <translation>Sección libre</translation>
    </message>
    <message>
        <source>Annex: good practices</source>
        <translation>Anexo: buenas prácticas</translation>
    </message>
    <message>
        <source>Import document</source>
        <translation>Importar documento</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Retirar documento</translation>
    </message>
    <message>
        <source>Change of document</source>
        <translation>Cambio de documento</translation>
    </message>
    <message>
        <source>Merge clauses</source>
        <translation>Fusionar apartados</translation>
    </message>
    <message>
        <source>Split clause</source>
        <translation>Dividir apartado</translation>
    </message>
    <message>
        <source>Correct clause</source>
        <translation>Corregir apartado</translation>
    </message>
    <message>
        <source>Put back left-out words</source>
        <translation>Restitución de palabras dejadas fuera</translation>
    </message>
    <message>
        <source>Carry notes over</source>
        <translation>Trasladar las notas</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Change of note</source>
        <translation>Cambio de nota</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>Registrar posición</translation>
    </message>
    <message>
        <source>Change of position</source>
        <translation>Cambio de posición</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>Eliminar posición</translation>
    </message>
    <message>
        <source>Propose amendment</source>
        <translation>Proponer enmienda</translation>
    </message>
    <message>
        <source>Change of amendment</source>
        <translation>Cambio de enmienda</translation>
    </message>
    <message>
        <source>Remove amendment</source>
        <translation>Eliminar enmienda</translation>
    </message>
    <message>
        <source>Keep proposals of others</source>
        <translation>Guardar propuestas de otros</translation>
    </message>
    <message>
        <source>Change of proposal of others</source>
        <translation>Cambio de una propuesta de otros</translation>
    </message>
    <message>
        <source>Remove proposal of others</source>
        <translation>Eliminar propuesta de otros</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Registrar el resultado</translation>
    </message>
    <message>
        <source>Take back changes of an edited copy</source>
        <translation>Recuperar los cambios de una copia editada</translation>
    </message>
    <message>
        <source>Add practice</source>
        <translation>Añadir buena práctica</translation>
    </message>
    <message>
        <source>Change of practice</source>
        <translation>Cambio de buena práctica</translation>
    </message>
    <message>
        <source>Remove practice</source>
        <translation>Eliminar buena práctica</translation>
    </message>
    <message>
        <source>Judge coverage</source>
        <translation>Juzgar la cobertura</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Añadir reunión</translation>
    </message>
    <message>
        <source>Change of session</source>
        <translation>Cambio de reunión</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Eliminar reunión</translation>
    </message>
    <message>
        <source>Add contribution</source>
        <translation>Añadir contribución</translation>
    </message>
    <message>
        <source>Change of contribution</source>
        <translation>Cambio de contribución</translation>
    </message>
    <message>
        <source>Remove contribution</source>
        <translation>Eliminar contribución</translation>
    </message>
    <message>
        <source>Change of settings</source>
        <translation>Cambio de configuración</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Confirmar el lugar</translation>
    </message>
    <message>
        <source>Submit for clearance</source>
        <translation>Someter a aprobación</translation>
    </message>
    <message>
        <source>Deliver position</source>
        <translation>Pronunciar la posición</translation>
    </message>
    <message>
        <source>Reopen position</source>
        <translation>Reabrir posición</translation>
    </message>
    <message>
        <source>Carry positions over</source>
        <translation>Trasladar posiciones</translation>
    </message>
    <message>
        <source>Suggest coverage</source>
        <translation>Sugerir cobertura</translation>
    </message>
    <message>
        <source>Export contribution</source>
        <translation>Exportar contribución</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Borrado definitivo</translation>
    </message>
    <message>
        <source>Load sample workspace</source>
        <translation>Cargar el espacio de trabajo de muestra</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>No acordado</translation>
    </message>
    <message>
        <source>Unknown change (%1)</source>
        <translation>Cambio desconocido (%1)</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Desconocido (%1)</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>CONFIDENCIAL</translation>
    </message>
</context>
</TS>
