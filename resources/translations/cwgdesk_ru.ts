<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AgendaForm</name>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Нет документа</translation>
    </message>
    <message>
        <source>Agenda item removed</source>
        <translation>Пункт повестки дня удален</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Добавить пункт</translation>
    </message>
    <message>
        <source>New item: number</source>
        <translation>Новый пункт: номер</translation>
    </message>
    <message>
        <source>New item: title</source>
        <translation>Новый пункт: название</translation>
    </message>
    <message>
        <source>Public – may be exported</source>
        <translation>Открытые данные – могут быть экспортированы</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>Удалить этот пункт</translation>
    </message>
</context>
<context>
    <name>AgreedLanguage</name>
    <message>
        <source>Phrase</source>
        <translation>Выражение</translation>
    </message>
    <message>
        <source>A phrase, e.g. “multistakeholder consultation process”</source>
        <translation>Выражение, например «многосторонний консультативный процесс»</translation>
    </message>
    <message>
        <source>Near misses too</source>
        <translation>Также близкие формулировки</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Copied with reference</source>
        <translation>Скопировано со ссылкой</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <translation>
            <numerusform>в %n тексте</numerusform>
            <numerusform>в %n текстах</numerusform>
            <numerusform>в %n текстах</numerusform>
        </translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Дословно</translation>
    </message>
    <message>
        <source>Written otherwise there: “%1”</source>
        <translation>Там написано иначе: «%1»</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>«%1» вместо «%2»</translation>
    </message>
    <message>
        <source>“%1” more</source>
        <translation>лишнее «%1»</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>без «%1»</translation>
    </message>
    <message>
        <source>Near miss: %1</source>
        <translation>Близкая формулировка: %1</translation>
    </message>
    <message>
        <source>The same, written otherwise</source>
        <translation>То же самое, написано иначе</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>Близкие формулировки</translation>
    </message>
    <message>
        <source>What language is agreed already?</source>
        <translation>Какая формулировка уже согласована?</translation>
    </message>
    <message>
        <source>Type a phrase: you see every loaded text that has it, word for word or nearly, and how to cite it.</source>
        <translation>Введите выражение: вы увидите все загруженные тексты, где оно встречается дословно или почти дословно, и узнаете, как их цитировать.</translation>
    </message>
    <message>
        <source>Import more texts</source>
        <translation>Импортировать другие тексты</translation>
    </message>
    <message>
        <source>Nobody has said it like this</source>
        <translation>Так еще никто не выражался</translation>
    </message>
    <message>
        <source>No loaded text has this phrase. Try a shorter one, or load more texts.</source>
        <translation>Ни в одном загруженном тексте нет этого выражения. Попробуйте более короткое или загрузите другие тексты.</translation>
    </message>
</context>
<context>
    <name>AmendmentForm</name>
    <message>
        <source>Which proposal</source>
        <translation>Какое предложение</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Hold these words against the clause as it reads now</source>
        <translation>Сопоставить эти слова с нынешним текстом пункта</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Number of the new clause</source>
        <translation>Номер нового пункта</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Предлагаемый текст</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>For the delegation only</source>
        <translation>Только для делегации</translation>
    </message>
    <message>
        <source>The clause has other words now than this proposal changes.</source>
        <translation>Формулировка пункта теперь иная, чем та, которую изменяет это предложение.</translation>
    </message>
    <message>
        <source>Redone on the words of a new version: it goes out when somebody has looked at it.</source>
        <translation>Перенесено на текст новой версии: выйдет после проверки.</translation>
    </message>
    <message>
        <source>Propose new wording</source>
        <translation>Предложить новую формулировку</translation>
    </message>
    <message>
        <source>This text is confidential: its words may never leave, so nothing can be proposed on it.</source>
        <translation>Этот текст конфиденциален: его слова не должны выходить наружу, поэтому предложить к нему ничего нельзя.</translation>
    </message>
    <message>
        <source>Amendment – goes into the contribution</source>
        <translation>Поправка – включается во вклад</translation>
    </message>
    <message>
        <source>Side by side  F7</source>
        <translation>Рядом  F7</translation>
    </message>
    <message>
        <source>New clause after it (A)</source>
        <translation>Новый пункт после него (A)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove amendment</source>
        <translation>Удалить поправку</translation>
    </message>
    <message>
        <source>Amendment removed</source>
        <translation>Поправка удалена</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить резервную копию…</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Made by itself on opening and every hour while you work; the newest ones are kept.</source>
        <translation>Создаются автоматически при открытии и каждый час во время работы; сохраняются самые новые.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать резервную копию</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить резервную копию…</translation>
    </message>
</context>
<context>
    <name>BoxForm</name>
    <message>
        <source>The box is switched off in the header.</source>
        <translation>Рамка отключена в заголовке.</translation>
    </message>
    <message>
        <source>Purpose or summary</source>
        <translation>Цель или резюме</translation>
    </message>
    <message>
        <source>Action required</source>
        <translation>Необходимые действия</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Справочные материалы</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>preambular</source>
        <translation>преамбула</translation>
    </message>
    <message>
        <source>operative</source>
        <translation>постановляющая часть</translation>
    </message>
</context>
<context>
    <name>CallWordsDialog</name>
    <message>
        <source>Call words</source>
        <translation>Вводные формулы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Your call words</source>
        <translation>Ваши вводные формулы</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Выражение</translation>
    </message>
    <message>
        <source>Phrases that open clauses in your texts, beside those the program knows.</source>
        <translation>Выражения, которыми начинаются пункты в ваших текстах, помимо известных программе.</translation>
    </message>
    <message>
        <source>They count for texts that are imported from now on.</source>
        <translation>Они действуют для текстов, импортируемых с этого момента.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>CarriedPanel</name>
    <message>
        <source>Carry notes over</source>
        <translation>Перенести заметки</translation>
    </message>
    <message>
        <source>For a look, and left on the older version</source>
        <translation>На проверку и оставленные в старой версии</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Подтвердить место</translation>
    </message>
    <message>
        <source>Leave on older version</source>
        <translation>Оставить в старой версии</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Проверить</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n note(s) over</source>
        <translation>
            <numerusform>Перенести %n заметку</numerusform>
            <numerusform>Перенести %n заметки</numerusform>
            <numerusform>Перенести %n заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved – for a look</source>
        <translation>Перемещено – на проверку</translation>
    </message>
    <message>
        <source>Lost – kept on the older version</source>
        <translation>Утрачено – сохранено в старой версии</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on the older version still.</source>
        <translation>
            <numerusform>%n элемент еще в старой версии.</numerusform>
            <numerusform>%n элемента еще в старой версии.</numerusform>
            <numerusform>%n элементов еще в старой версии.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) carried over exactly.</source>
        <translation>
            <numerusform>%n элемент перенесен точно.</numerusform>
            <numerusform>%n элемента перенесены точно.</numerusform>
            <numerusform>%n элементов перенесены точно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) moved: have a look.</source>
        <translation>
            <numerusform>%n элемент перемещен: проверьте.</numerusform>
            <numerusform>%n элемента перемещены: проверьте.</numerusform>
            <numerusform>%n элементов перемещены: проверьте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept on the older version.</source>
        <translation>
            <numerusform>%n элемент сохранен в старой версии.</numerusform>
            <numerusform>%n элемента сохранены в старой версии.</numerusform>
            <numerusform>%n элементов сохранены в старой версии.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the desk stands on the older version.</source>
        <translation>Ни один рабочий элемент не привязан к старой версии.</translation>
    </message>
    <message>
        <source>It stands now on: “%1”</source>
        <translation>Теперь относится к: «%1»</translation>
    </message>
    <message>
        <source>It stood on: “%1”</source>
        <translation>Относилось к: «%1»</translation>
    </message>
</context>
<context>
    <name>Cited</name>
    <message>
        <source>ITU Constitution</source>
        <translation>Устав МСЭ</translation>
    </message>
    <message>
        <source>ITU Convention</source>
        <translation>Конвенция МСЭ</translation>
    </message>
    <message>
        <source>General Rules of ITU</source>
        <translation>Общий регламент МСЭ</translation>
    </message>
    <message>
        <source>Geneva Declaration of Principles</source>
        <translation>Женевская декларация принципов</translation>
    </message>
    <message>
        <source>Geneva Plan of Action</source>
        <translation>Женевский план действий</translation>
    </message>
    <message>
        <source>Tunis Commitment</source>
        <translation>Тунисское обязательство</translation>
    </message>
    <message>
        <source>Tunis Agenda for the Information Society</source>
        <translation>Тунисская программа для информационного общества</translation>
    </message>
</context>
<context>
    <name>CitedLinks</name>
    <message>
        <source>%1 – not in the library</source>
        <translation>%1 – нет в библиотеке</translation>
    </message>
</context>
<context>
    <name>CitedPanel</name>
    <message>
        <source>Cited, not in the library</source>
        <translation>Упомянуты, но отсутствуют в библиотеке</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Где упомянут</translation>
    </message>
    <message>
        <source>Import one of these, and its citations become links to it.</source>
        <translation>Импортируйте один из них, и ссылки на него станут активными.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Все на месте</translation>
    </message>
    <message>
        <source>Every text that your texts cite is in the library.</source>
        <translation>Все тексты, упомянутые в ваших текстах, есть в библиотеке.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
</context>
<context>
    <name>ClausePanel</name>
    <message>
        <source>Open in older version</source>
        <translation>Открыть в старой версии</translation>
    </message>
    <message>
        <source>Open in newer version</source>
        <translation>Открыть в новой версии</translation>
    </message>
    <message>
        <source>The life of this clause</source>
        <translation>История этого пункта</translation>
    </message>
    <message>
        <source>Through all loaded versions</source>
        <translation>По всем загруженным версиям</translation>
    </message>
    <message>
        <source>Open second text</source>
        <translation>Открыть второй текст</translation>
    </message>
    <message>
        <source>Open first text</source>
        <translation>Открыть первый текст</translation>
    </message>
    <message>
        <source>This clause stands in no other loaded version.</source>
        <translation>Этого пункта нет ни в одной другой загруженной версии.</translation>
    </message>
    <message>
        <source>First in this version</source>
        <translation>Впервые в этой версии</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>Opening</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Вводная формула</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation>Постановляющая часть</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Элемент списка</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Table cell</source>
        <translation>Ячейка таблицы</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Окончание</translation>
    </message>
</context>
<context>
    <name>ClearanceBar</name>
    <message>
        <source>Clearance: %1</source>
        <translation>Согласование: %1</translation>
    </message>
</context>
<context>
    <name>ClearanceSteps</name>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>By whom: ministry, director…</source>
        <translation>Кем: министерство, директор…</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Передать на рассмотрение</translation>
    </message>
    <message>
        <source>Mark as cleared</source>
        <translation>Отметить как согласованное</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Отметить как оглашенное</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Вернуть в проект</translation>
    </message>
    <message>
        <source>A public statement is needed before it can be cleared.</source>
        <translation>Для согласования необходимо публичное заявление.</translation>
    </message>
    <message>
        <source>Waiting for %1 since %2</source>
        <translation>Ожидается ответ (%1) с %2</translation>
    </message>
    <message>
        <source>Cleared by %1 on %2</source>
        <translation>Согласовано: %1, %2</translation>
    </message>
    <message>
        <source>Cleared by %1, delivered on %2</source>
        <translation>Согласовано: %1, оглашено %2</translation>
    </message>
    <message>
        <source>Not yet cleared: it does not go into a contribution.</source>
        <translation>Еще не согласовано: не включается во вклады.</translation>
    </message>
</context>
<context>
    <name>ComposerView</name>
    <message>
        <source>Contribution</source>
        <translation>Вклад</translation>
    </message>
    <message>
        <source>Parts of the paper</source>
        <translation>Части документа</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Add section: %1</source>
        <translation>Добавить раздел: %1</translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation>Новый вклад</translation>
    </message>
    <message>
        <source>Remove contribution</source>
        <translation>Удалить вклад</translation>
    </message>
    <message>
        <source>Export as Word file…</source>
        <translation>Экспортировать в файл Word…</translation>
    </message>
    <message>
        <source>Open a copy in Word or LibreOffice</source>
        <translation>Открыть копию в Word или LibreOffice</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Удалить раздел</translation>
    </message>
    <message>
        <source>Section removed</source>
        <translation>Раздел удален</translation>
    </message>
    <message>
        <source>Contribution removed</source>
        <translation>Вклад удален</translation>
    </message>
    <message>
        <source>Export the contribution</source>
        <translation>Экспорт вклада</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Файлы Word (*.docx)</translation>
    </message>
    <message>
        <source>Export a copy for submission…</source>
        <translation>Экспортировать копию для представления…</translation>
    </message>
    <message>
        <source>Take back an edited copy…</source>
        <translation>Принять обратно отредактированную копию…</translation>
    </message>
    <message>
        <source>Take back an edited copy</source>
        <translation>Принять обратно отредактированную копию</translation>
    </message>
    <message>
        <source>Texts (*.docx *.odt *.doc *.rtf)</source>
        <translation>Тексты (*.docx *.odt *.doc *.rtf)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Open in Word</source>
        <translation>Открыть в Word</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Составление</translation>
    </message>
    <message>
        <source>No contribution yet</source>
        <translation>Вкладов пока нет</translation>
    </message>
    <message>
        <source>A new contribution takes over what is cleared and proposed on your desk.</source>
        <translation>Новый вклад включает то, что согласовано и предложено в вашей работе.</translation>
    </message>
    <message>
        <source>See what is cleared</source>
        <translation>Посмотреть согласованное</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Добавить раздел</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ No remarks</source>
        <translation>✓ Замечаний нет</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Рамка</translation>
    </message>
    <message>
        <source>Box (off)</source>
        <translation>Рамка (отключена)</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>Страниц: %1 из %2</translation>
    </message>
    <message>
        <source>The session prefers papers of at most %1 pages.</source>
        <translation>Собрание предпочитает документы объемом не более %1 стр.</translation>
    </message>
    <message>
        <source>%1 is open in another program or may not be changed. Exported to %2 beside it.</source>
        <translation>%1 открыт в другой программе или закрыт для изменений. Экспортировано рядом как %2.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Экспортировано в %1</translation>
    </message>
</context>
<context>
    <name>ConfidentialFrame</name>
    <message>
        <source>Confidential – never exported</source>
        <translation>Конфиденциально – не экспортируется</translation>
    </message>
</context>
<context>
    <name>ConfidentialPapers</name>
    <message>
        <source>It may go on to a second page, in the smallest letters: shorten the statement.</source>
        <translation>Даже самым мелким шрифтом может перейти на вторую страницу: сократите заявление.</translation>
    </message>
    <message>
        <source>%1 is written. It is confidential.</source>
        <translation>Файл %1 записан. Он конфиденциален.</translation>
    </message>
    <message>
        <source>Write a confidential paper</source>
        <translation>Записать конфиденциальный документ</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Файлы Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF files, with LibreOffice (*.pdf)</source>
        <translation>Файлы PDF, через LibreOffice (*.pdf)</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Compare with “%1”</source>
        <translation>Сравнить с «%1»</translation>
    </message>
    <message>
        <source>Reading the copy…</source>
        <translation>Чтение копии…</translation>
    </message>
    <message>
        <source>Only in the copy: to be done again here where it is wanted</source>
        <translation>Только в копии: повторить здесь то, что нужно</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Только здесь</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Открыть копию</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Парольная фраза копии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are only in the copy.</source>
        <translation>
            <numerusform>%n изменение есть только в копии.</numerusform>
            <numerusform>%n изменения есть только в копии.</numerusform>
            <numerusform>%n изменений есть только в копии.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy holds nothing that is not here. It can be moved away.</source>
        <translation>В копии нет ничего, чего нет здесь. Ее можно убрать.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Compare with a copy</source>
        <translation>Сравнить с копией</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Все пункты</translation>
    </message>
    <message>
        <source>With suggestions to judge</source>
        <translation>С подсказками для оценки</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Passages of the report</source>
        <translation>Фрагменты отчета</translation>
    </message>
    <message>
        <source>How far things are</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Look for what the reports cover</source>
        <translation>Искать, что охвачено отчетами</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Принять подсказку</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>Отклонить подсказку</translation>
    </message>
    <message>
        <source>Link a passage by hand…</source>
        <translation>Связать фрагмент вручную…</translation>
    </message>
    <message numerus="yes">
        <source>%n new suggestion(s)</source>
        <translation>
            <numerusform>%n новая подсказка</numerusform>
            <numerusform>%n новые подсказки</numerusform>
            <numerusform>%n новых подсказок</numerusform>
        </translation>
    </message>
    <message>
        <source>Link a passage</source>
        <translation>Связать фрагмент</translation>
    </message>
    <message>
        <source>Which passage speaks to this clause?</source>
        <translation>Какой фрагмент относится к этому пункту?</translation>
    </message>
    <message>
        <source>Look for suggestions</source>
        <translation>Искать подсказки</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>No passage is known to speak to the clause itself; its items are spoken to.</source>
        <translation>Неизвестно ни одного отрывка о самом пункте; о его подпунктах говорится.</translation>
    </message>
    <message>
        <source>the report was searched, and what was found is likelier wrong than right.</source>
        <translation>отчет был просмотрен, и найденное скорее неверно, чем верно.</translation>
    </message>
    <message>
        <source>the report was searched, and no passage that speaks to the clause was found.</source>
        <translation>отчет был просмотрен, и отрывка об этом пункте не найдено.</translation>
    </message>
    <message>
        <source>the report was searched, and all that was suggested has been rejected.</source>
        <translation>отчет был просмотрен, и все предложенное отклонено.</translation>
    </message>
    <message>
        <source>the earlier search does not hold any more: a text, its suggestions or the way of searching have changed. Look for suggestions.</source>
        <translation>прежний поиск больше не действителен: изменился текст, его предложения или способ поиска. Выполните поиск предложений.</translation>
    </message>
    <message>
        <source>this report was not searched for this version of the resolution. Look for suggestions.</source>
        <translation>этот отчет не просматривался для данной версии резолюции. Выполните поиск предложений.</translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation>Принять  A</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject  R</source>
        <translation>Отклонить  R</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Coverage is shown for operative clauses of resolutions; this is none.</source>
        <translation>Охват показывается для пунктов постановляющей части резолюций; этот пункт к ним не относится.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Пока нечего сравнивать</translation>
    </message>
    <message>
        <source>Import a resolution and a progress report to see which clauses the report speaks to.</source>
        <translation>Импортируйте резолюцию и отчет о ходе работы, чтобы увидеть, к каким пунктам относится отчет.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>Open Reader</source>
        <translation>Открыть чтение</translation>
    </message>
    <message>
        <source>right in %1 of such cases</source>
        <translation>верно в %1 подобных случаев</translation>
    </message>
    <message>
        <source>Supported by: %1</source>
        <translation>Подтверждается: %1</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>cwgdesk met a fault of its own</source>
        <translation>В cwgdesk произошел внутренний сбой</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Отчет о сбое</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчет</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Продолжить работу</translation>
    </message>
    <message>
        <source>Something went wrong that is not your fault.</source>
        <translation>Произошла ошибка, в которой нет вашей вины.</translation>
    </message>
    <message>
        <source>What you saved is safe. You can go on; if it happens again, close and reopen cwgdesk. This report holds nothing of your texts, and it is not sent to anybody:</source>
        <translation>Сохраненное вами в безопасности. Вы можете продолжать; если ошибка повторится, закройте и снова откройте cwgdesk. Этот отчет не содержит ничего из ваших текстов и никому не отправляется:</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2027-02-10.</source>
        <translation>Это не дата. Напишите ее в виде 2027-02-10.</translation>
    </message>
</context>
<context>
    <name>DeadlinesForm</name>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Deadline removed</source>
        <translation>Срок удален</translation>
    </message>
    <message>
        <source>Add deadline</source>
        <translation>Добавить срок</translation>
    </message>
    <message>
        <source>New: what</source>
        <translation>Новый: что</translation>
    </message>
    <message>
        <source>New: due on</source>
        <translation>Новый: дата</translation>
    </message>
    <message>
        <source>New: source</source>
        <translation>Новый: источник</translation>
    </message>
    <message>
        <source>Public – may be exported</source>
        <translation>Открытые данные – могут быть экспортированы</translation>
    </message>
    <message>
        <source>Remove this deadline</source>
        <translation>Удалить этот срок</translation>
    </message>
    <message>
        <source>This date follows from the session&apos;s details and is changed there.</source>
        <translation>Эта дата следует из сведений о собрании и изменяется там.</translation>
    </message>
</context>
<context>
    <name>DelegationPage</name>
    <message>
        <source>Member State, as it signs its papers</source>
        <translation>Государство-Член, как оно подписывает свои документы</translation>
    </message>
    <message>
        <source>Code for proposal numbers, three letters</source>
        <translation>Код для номеров предложений, три буквы</translation>
    </message>
    <message>
        <source>Contact, for the footnote of papers</source>
        <translation>Контактное лицо, для сноски в документах</translation>
    </message>
    <message>
        <source>Language of our papers</source>
        <translation>Язык наших документов</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>Ваше имя, для истории</translation>
    </message>
    <message>
        <source>Public – new contributions begin with it</source>
        <translation>Открытые данные – с них начинаются новые вклады</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>This workspace may only be read.</source>
        <translation>Эту рабочую область можно только читать.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Public – the header of a contribution names it</source>
        <translation>Открытые данные – указываются в заголовке вклада</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Contributions close on (as invited)</source>
        <translation>Срок представления вкладов (по приглашению)</translation>
    </message>
    <message>
        <source>else so many days before</source>
        <translation>иначе за столько дней</translation>
    </message>
    <message>
        <source>Source of this rule</source>
        <translation>Источник этого правила</translation>
    </message>
    <message>
        <source>Pages preferred</source>
        <translation>Желательное число страниц</translation>
    </message>
    <message>
        <source>Source of this limit</source>
        <translation>Источник этого ограничения</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A clause cannot be split here.</source>
        <translation>Здесь пункт разделить нельзя.</translation>
    </message>
    <message>
        <source>A clause cannot stand under itself.</source>
        <translation>Пункт не может подчиняться самому себе.</translation>
    </message>
    <message>
        <source>A contribution is exported as a Word file.</source>
        <translation>Вклад экспортируется в виде файла Word.</translation>
    </message>
    <message>
        <source>A contribution needs a title.</source>
        <translation>Вкладу нужно название.</translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation>В заметке должен быть текст.</translation>
    </message>
    <message>
        <source>A position is about one thing.</source>
        <translation>Позиция касается одного предмета.</translation>
    </message>
    <message>
        <source>A position that is {now} cannot become {to}.</source>
        <translation>Позиция в состоянии «{now}» не может перейти в состояние «{to}».</translation>
    </message>
    <message>
        <source>A practice needs a title.</source>
        <translation>Передовому опыту нужно название.</translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of five letters and digits; this one is of another length.</source>
        <translation>Код восстановления состоит из групп по пять букв и цифр, всего групп: {groups}; этот код другой длины.</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>Собранию нужно название.</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Отсутствует название.</translation>
    </message>
    <message>
        <source>Add a section of another kind for positions or proposals.</source>
        <translation>Для позиций или предложений добавьте раздел другого вида.</translation>
    </message>
    <message>
        <source>An original file in this workspace is damaged.</source>
        <translation>Исходный файл в этом рабочем пространстве поврежден.</translation>
    </message>
    <message>
        <source>Ask for the Word file, or run text recognition (OCR) over it and import the result.</source>
        <translation>Попросите файл Word или распознайте текст (OCR) и импортируйте результат.</translation>
    </message>
    <message>
        <source>Ask the sender for a plain copy, or save it again from Word and try that.</source>
        <translation>Попросите у отправителя простую копию или сохраните файл заново из Word и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>Ask the sender how it was made, or for a copy saved from Word.</source>
        <translation>Спросите у отправителя, как создан файл, или попросите копию, сохраненную из Word.</translation>
    </message>
    <message>
        <source>Both parts need words.</source>
        <translation>В обеих частях должен быть текст.</translation>
    </message>
    <message>
        <source>Call word {line} has no letters.</source>
        <translation>Во вводной формуле {line} нет букв.</translation>
    </message>
    <message>
        <source>Call word {line} is longer than {most} letters.</source>
        <translation>Вводная формула {line} длиннее {most} букв.</translation>
    </message>
    <message>
        <source>Call word {line} is neither preambular nor operative.</source>
        <translation>Вводная формула {line} не относится ни к преамбуле, ни к постановляющей части.</translation>
    </message>
    <message>
        <source>Carry the position to the next session to change it there, or reopen it.</source>
        <translation>Перенесите позицию на следующее собрание, чтобы изменить ее там, или откройте ее заново.</translation>
    </message>
    <message>
        <source>Check that it exists, is a file and may be read by you.</source>
        <translation>Проверьте, что он существует, является файлом и доступен вам для чтения.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or ask for it again.</source>
        <translation>Проверьте, тот ли это файл, или запросите его снова.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it.</source>
        <translation>Проверьте, что папка существует и доступна вам для записи.</translation>
    </message>
    <message>
        <source>Check the name and the folder, or make a new workspace.</source>
        <translation>Проверьте имя и папку или создайте новое рабочее пространство.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Проверьте имя.</translation>
    </message>
    <message>
        <source>Check the passphrase, or use the recovery code. If both are right, the file is damaged or not a cwgdesk workspace: restore a backup.</source>
        <translation>Проверьте парольную фразу или используйте код восстановления. Если и то и другое верно, файл поврежден или не является рабочим пространством cwgdesk: восстановите резервную копию.</translation>
    </message>
    <message>
        <source>Choose a folder that holds documents.</source>
        <translation>Выберите папку с документами.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx.</source>
        <translation>Выберите имя с окончанием .docx.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Выберите другое имя или откройте его.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Выберите другой.</translation>
    </message>
    <message>
        <source>Choose one of the same text.</source>
        <translation>Выберите из того же текста.</translation>
    </message>
    <message>
        <source>Close it in other programs and try again.</source>
        <translation>Закройте его в других программах и попробуйте снова.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Закройте его там и попробуйте снова.</translation>
    </message>
    <message>
        <source>Compare it with the printed sheet.</source>
        <translation>Сверьте его с распечатанным листом.</translation>
    </message>
    <message>
        <source>Confirm its place, or remove it.</source>
        <translation>Подтвердите его место или удалите.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Исправьте одну из двух дат.</translation>
    </message>
    <message>
        <source>Download or copy it again; if Word can still open it, save it from there as a new .docx.</source>
        <translation>Загрузите или скопируйте его снова; если Word еще может его открыть, сохраните его оттуда как новый .docx.</translation>
    </message>
    <message>
        <source>Everything stays as it is now.</source>
        <translation>Все остается как есть.</translation>
    </message>
    <message>
        <source>Free at least {needed} MB and do it again; everything saved before is safe.</source>
        <translation>Освободите не менее {needed} МБ и повторите; все сохраненное ранее в безопасности.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Освободите место или выберите другую папку и попробуйте снова.</translation>
    </message>
    <message>
        <source>Give its first words.</source>
        <translation>Укажите ее первые слова.</translation>
    </message>
    <message>
        <source>Group {place} of the recovery code is not right.</source>
        <translation>Группа {place} кода восстановления неверна.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Импортируйте его снова.</translation>
    </message>
    <message>
        <source>Install LibreOffice, or save the file as .docx in Word and import that.</source>
        <translation>Установите LibreOffice или сохраните файл в Word как .docx и импортируйте его.</translation>
    </message>
    <message>
        <source>Install cwgdesk again.</source>
        <translation>Установите cwgdesk заново.</translation>
    </message>
    <message>
        <source>It is not opened, for safety.</source>
        <translation>В целях безопасности он не открывается.</translation>
    </message>
    <message>
        <source>Leave some of them out.</source>
        <translation>Уберите некоторые из них.</translation>
    </message>
    <message>
        <source>LibreOffice could not convert “{file}”.</source>
        <translation>LibreOffice не удалось преобразовать «{file}».</translation>
    </message>
    <message>
        <source>Line {line} of the call words has not two or three columns.</source>
        <translation>В строке {line} вводных формул не две и не три графы.</translation>
    </message>
    <message>
        <source>Look at the newer text and enter your change again.</source>
        <translation>Посмотрите более новый текст и внесите свое изменение снова.</translation>
    </message>
    <message>
        <source>Merge the next one with it instead.</source>
        <translation>Вместо этого объедините с ним следующий.</translation>
    </message>
    <message>
        <source>Name the delegation or the regional group that holds it.</source>
        <translation>Укажите делегацию или региональную группу, которая ее придерживается.</translation>
    </message>
    <message>
        <source>Name who released the statement.</source>
        <translation>Укажите, кто разрешил заявление.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go on with the older program, and report this.</source>
        <translation>Ничего не изменено. Продолжайте работать в прежней программе и сообщите об этом.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the latest backup; the damaged file is kept beside it.</source>
        <translation>Ничего не изменено. Восстановите последнюю резервную копию; поврежденный файл хранится рядом.</translation>
    </message>
    <message>
        <source>Only our own positions are cleared.</source>
        <translation>Согласовываются только наши собственные позиции.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation>Откройте его в Word или LibreOffice, сохраните как .docx и импортируйте.</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one and import that.</source>
        <translation>Откройте его с паролем, сохраните копию без пароля и импортируйте ее.</translation>
    </message>
    <message>
        <source>Open it with the newer program; nothing was changed.</source>
        <translation>Откройте его в более новой программе; ничего не изменено.</translation>
    </message>
    <message>
        <source>Open the file in Word and save it again.</source>
        <translation>Откройте файл в Word и сохраните снова.</translation>
    </message>
    <message>
        <source>Please report it with the steps that led here; your work is safe in the workspace.</source>
        <translation>Сообщите об этом и опишите свои действия; ваша работа в рабочем пространстве в безопасности.</translation>
    </message>
    <message>
        <source>Put the cursor between two of its words.</source>
        <translation>Поставьте курсор между двумя его словами.</translation>
    </message>
    <message>
        <source>Reading “{file}” was stopped after {seconds:g} seconds: it is far more complicated than a text.</source>
        <translation>Чтение «{file}» остановлено через {seconds:g} с: файл гораздо сложнее текста.</translation>
    </message>
    <message>
        <source>Record a position or propose an amendment first.</source>
        <translation>Сначала внесите позицию или предложите поправку.</translation>
    </message>
    <message>
        <source>Record what others hold without a clearance.</source>
        <translation>Записывайте чужие позиции без согласования.</translation>
    </message>
    <message>
        <source>Reopen it to start again from a draft.</source>
        <translation>Откройте ее заново, чтобы начать с проекта.</translation>
    </message>
    <message>
        <source>Restore a backup, or import it again.</source>
        <translation>Восстановите резервную копию или импортируйте его снова.</translation>
    </message>
    <message>
        <source>Restore a backup, or import the file again.</source>
        <translation>Восстановите резервную копию или импортируйте файл снова.</translation>
    </message>
    <message>
        <source>Restore the latest backup; the damaged file is kept beside it.</source>
        <translation>Восстановите последнюю резервную копию; поврежденный файл хранится рядом.</translation>
    </message>
    <message>
        <source>Save both files in Word under new names and try again; if it happens again, please report it.</source>
        <translation>Сохраните оба файла в Word под новыми именами и попробуйте снова; если ошибка повторится, сообщите о ней.</translation>
    </message>
    <message>
        <source>Save it again from Word as .docx, or copy its text into a new document.</source>
        <translation>Сохраните его снова из Word как .docx или скопируйте его текст в новый документ.</translation>
    </message>
    <message>
        <source>Save it again from Word as .docx, or split it into parts.</source>
        <translation>Сохраните его снова из Word как .docx или разделите на части.</translation>
    </message>
    <message>
        <source>Save it as .docx in Word first.</source>
        <translation>Сначала сохраните его в Word как .docx.</translation>
    </message>
    <message>
        <source>Save it as .docx, .odt, .pdf or .txt and import that.</source>
        <translation>Сохраните его как .docx, .odt, .pdf или .txt и импортируйте.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, with the columns phrase, kind and language.</source>
        <translation>Сохраните его как CSV в UTF-8 с графами phrase, kind и language.</translation>
    </message>
    <message>
        <source>Save it as an ordinary Word document (.docx).</source>
        <translation>Сохраните его как обычный документ Word (.docx).</translation>
    </message>
    <message>
        <source>Select some words of the text and try again.</source>
        <translation>Выделите несколько слов текста и попробуйте снова.</translation>
    </message>
    <message>
        <source>A backup that was being restored when the program ended has now been put in the place of “{name}”.</source>
        <translation>Резервная копия, которая восстанавливалась, когда программа завершилась, теперь заняла место «{name}».</translation>
    </message>
    <message>
        <source>A PDF is made by LibreOffice, which is not installed here.</source>
        <translation>PDF создаёт LibreOffice, а он здесь не установлен.</translation>
    </message>
    <message>
        <source>A comparison is written as a Word, Excel or PDF file.</source>
        <translation>Сопоставление записывается в файл Word, Excel или PDF.</translation>
    </message>
    <message>
        <source>A confidential paper is written as a Word file or a PDF.</source>
        <translation>Конфиденциальный документ записывается в файл Word или PDF.</translation>
    </message>
    <message>
        <source>A place is let pass only for a reason.</source>
        <translation>Место пропускается только с указанием причины.</translation>
    </message>
    <message>
        <source>A proposal is of a kind that this cwgdesk does not know ({code}).</source>
        <translation>Предложение такого вида, которого эта версия cwgdesk не знает ({code}).</translation>
    </message>
    <message>
        <source>A row of the workspace holds what cwgdesk does not write there.</source>
        <translation>Строка рабочего пространства содержит то, чего cwgdesk туда не записывает.</translation>
    </message>
    <message>
        <source>A title cannot be taken away.</source>
        <translation>Заголовок нельзя исключить.</translation>
    </message>
    <message>
        <source>Ask for the Word file, or for a better scan.</source>
        <translation>Запросите файл Word или более четкий скан.</translation>
    </message>
    <message>
        <source>Ask {who} to close it there. Open it here all the same only when it is certainly closed: what two people write at once in one file is lost for one of them.</source>
        <translation>Попросите закрыть его там ({who}). Открывайте его здесь, только если он точно закрыт: из того, что двое одновременно пишут в одном файле, у одного все пропадает.</translation>
    </message>
    <message>
        <source>Begin a revision: cwgdesk contribution --id … --next rev.</source>
        <translation>Начните пересмотр: cwgdesk contribution --id … --next rev.</translation>
    </message>
    <message>
        <source>Beside “{name}” lies another version of it, “{copy}” ({count} in all): two machines wrote at once.</source>
        <translation>Рядом с «{name}» лежит другая его версия, «{copy}» (всего: {count}): два компьютера записывали одновременно.</translation>
    </message>
    <message>
        <source>Beside “{name}” something stands in the way of a file that cwgdesk needs there: {other}.</source>
        <translation>Рядом с «{name}» место файла, который нужен cwgdesk, занято: {other}.</translation>
    </message>
    <message>
        <source>Check that they are the right files.</source>
        <translation>Проверьте, те ли это файлы.</translation>
    </message>
    <message>
        <source>Choose a copy of a paper that was exported here; older exports were not kept to compare with.</source>
        <translation>Выберите копию документа, экспортированного здесь; более ранние файлы для сравнения не сохранялись.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx or .pdf.</source>
        <translation>Выберите имя, которое оканчивается на .docx или .pdf.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx, .xlsx or .pdf.</source>
        <translation>Выберите имя, которое оканчивается на .docx, .xlsx или .pdf.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx, or install LibreOffice.</source>
        <translation>Выберите имя с окончанием .docx или установите LibreOffice.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Выберите более короткое имя.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose its copy.</source>
        <translation>Выберите его копию.</translation>
    </message>
    <message>
        <source>Choose “Always keep on this device” for it, wait until it has come, and try again.</source>
        <translation>Выберите для него «Всегда сохранять на этом устройстве», дождитесь загрузки и попробуйте снова.</translation>
    </message>
    <message>
        <source>Close other programs and try again, or use the recovery code.</source>
        <translation>Закройте другие программы и попробуйте снова или используйте код восстановления.</translation>
    </message>
    <message>
        <source>Close the workspace and open it again: cwgdesk then does what is left.</source>
        <translation>Закройте рабочее пространство и откройте его снова: cwgdesk доделает оставшееся.</translation>
    </message>
    <message>
        <source>Compare them (File ▸ Compare with a copy…), do again here what only the other one holds, then move it away.</source>
        <translation>Сравните их (Файл ▸ Сравнить с копией…), повторите здесь то, что есть только во второй версии, затем уберите ее.</translation>
    </message>
    <message>
        <source>Confidential words from your notes or positions stand in the paper ({count}; in: {places}), so it was not written.</source>
        <translation>В документе стоят конфиденциальные слова из ваших заметок или позиций ({count}; где: {places}), поэтому он не записан.</translation>
    </message>
    <message>
        <source>Confidential words stand in what would be public, so nothing was written.</source>
        <translation>В том, что стало бы публичным, есть конфиденциальные слова, поэтому ничего не записано.</translation>
    </message>
    <message>
        <source>Connect it again and do it again; close and open the workspace if that does not help. Everything saved before is safe.</source>
        <translation>Подключите его снова и повторите; если это не поможет, закройте и откройте рабочее пространство. Все сохраненное ранее в безопасности.</translation>
    </message>
    <message>
        <source>Connect it again, or choose another folder, then try again. Nothing half-written stays.</source>
        <translation>Подключите его снова или выберите другую папку и попробуйте еще раз. Ничего недописанного не останется.</translation>
    </message>
    <message>
        <source>Copies in other folders, on sticks, in mails, in snapshots of the disk and in the backups of this machine go on opening with the present passphrase.</source>
        <translation>Копии в других папках, на флеш-накопителях, в письмах, в снимках диска и в резервных копиях этого компьютера по-прежнему открываются с нынешней парольной фразой.</translation>
    </message>
    <message>
        <source>Copy both files to a folder of your own and open the copy.</source>
        <translation>Скопируйте оба файла в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Скопируйте его в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and work there; everything saved before is safe.</source>
        <translation>Скопируйте его в свою папку и работайте там; все сохраненное ранее в безопасности.</translation>
    </message>
    <message>
        <source>Delete it if you do not need it.</source>
        <translation>Удалите его, если он вам не нужен.</translation>
    </message>
    <message>
        <source>Delete that file if you do not need it.</source>
        <translation>Удалите этот файл, если он вам не нужен.</translation>
    </message>
    <message>
        <source>Delete them there, where that can be done; they open with the present passphrase.</source>
        <translation>Удалите их там, если это возможно; они открываются с нынешней парольной фразой.</translation>
    </message>
    <message>
        <source>Delete those that should not.</source>
        <translation>Удалите те, что не должны открываться.</translation>
    </message>
    <message>
        <source>Free at least {needed} MB of your share of it, look whether the drive is still connected, and do it again; everything saved before is safe.</source>
        <translation>Освободите не менее {needed} МБ своей доли диска, проверьте, подключен ли он, и повторите; все сохраненное ранее в безопасности.</translation>
    </message>
    <message>
        <source>Give it a shorter name and try again.</source>
        <translation>Дайте ему более короткое имя и попробуйте снова.</translation>
    </message>
    <message>
        <source>If it may be passed on after all, take the mark off in the Library.</source>
        <translation>Если его всё же можно передавать, снимите отметку в Библиотеке.</translation>
    </message>
    <message>
        <source>If it may be quoted after all, take the mark off in the Library.</source>
        <translation>Если цитировать его все же можно, снимите пометку в библиотеке.</translation>
    </message>
    <message>
        <source>If you have the file, compare the two: cwgdesk redline OLD NEW.</source>
        <translation>Если файл у вас есть, сравните их: cwgdesk redline OLD NEW.</translation>
    </message>
    <message>
        <source>Import the resolution first, or say which one is meant.</source>
        <translation>Сначала импортируйте резолюцию или укажите, какая имеется в виду.</translation>
    </message>
    <message>
        <source>Install OCRmyPDF with Tesseract, or ask for the Word file.</source>
        <translation>Установите OCRmyPDF с Tesseract или запросите файл Word.</translation>
    </message>
    <message>
        <source>It is damaged or was tampered with. Open a backup, or ask whoever sent it.</source>
        <translation>Он поврежден или подделан. Откройте резервную копию или обратитесь к тому, кто его прислал.</translation>
    </message>
    <message>
        <source>It keeps the passphrase it has. Delete it if you do not need it.</source>
        <translation>Он сохраняет свою парольную фразу. Удалите его, если он вам не нужен.</translation>
    </message>
    <message>
        <source>It may be forgotten already.</source>
        <translation>Возможно, это уже безвозвратно удалено.</translation>
    </message>
    <message>
        <source>Its backups open with the new passphrase, too.</source>
        <translation>Его резервные копии тоже открываются с новой парольной фразой.</translation>
    </message>
    <message>
        <source>Keep proposals of others, or propose something.</source>
        <translation>Сохраните предложения других или предложите что-либо сами.</translation>
    </message>
    <message>
        <source>Leave out &lt; &gt; : &quot; / \ | ? * and try again.</source>
        <translation>Уберите &lt; &gt; : &quot; / \ | ? * и попробуйте снова.</translation>
    </message>
    <message>
        <source>Leave that out and try again.</source>
        <translation>Уберите это и попробуйте снова.</translation>
    </message>
    <message>
        <source>Look at it, or export anyway and say why.</source>
        <translation>Проверьте или экспортируйте всё равно, указав причину.</translation>
    </message>
    <message>
        <source>Look for them in the Reader.</source>
        <translation>Найдите их в режиме чтения.</translation>
    </message>
    <message>
        <source>Look what it is, move it away, and try again.</source>
        <translation>Посмотрите, что это, уберите его и попробуйте снова.</translation>
    </message>
    <message>
        <source>Look whether the drive is still connected. At the next opening the change is completed, unless the workspace was worked in before; keep both passphrases till then.</source>
        <translation>Проверьте, подключен ли диск. Изменение завершится при следующем открытии, если до того в рабочем пространстве не будут работать; до тех пор храните обе парольные фразы.</translation>
    </message>
    <message>
        <source>Look whether what you did since then must be done again. The file as it was found is kept as “{aside}”.</source>
        <translation>Проверьте, нужно ли повторить то, что вы сделали с тех пор. Файл в найденном виде хранится как «{aside}».</translation>
    </message>
    <message>
        <source>Make a contribution from what is cleared.</source>
        <translation>Составьте вклад из согласованного.</translation>
    </message>
    <message>
        <source>Make it by hand where you want it, then refuse it here.</source>
        <translation>Внесите это вручную, где нужно, затем отклоните здесь.</translation>
    </message>
    <message>
        <source>Name a clause, a document, an agenda item, a proposal of others or a topic.</source>
        <translation>Укажите пункт, документ, пункт повестки дня, предложение других или тему.</translation>
    </message>
    <message>
        <source>Name the delegation or the regional group.</source>
        <translation>Укажите делегацию или региональную группу.</translation>
    </message>
    <message>
        <source>No copy was kept of the paper that this one revises, so what changed since cannot be shown.</source>
        <translation>Копия пересматриваемого документа не сохранена, поэтому изменения показать нельзя.</translation>
    </message>
    <message>
        <source>Note it where you want it.</source>
        <translation>Запишите это там, где нужно.</translation>
    </message>
    <message>
        <source>Nothing is proposed there, so there is nothing to compare.</source>
        <translation>Там ничего не предложено, сравнивать нечего.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever gave it to you, or open a backup of your own.</source>
        <translation>Ничего не изменено. Обратитесь к тому, кто вам его передал, или откройте свою резервную копию.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, or delete backups that you do not need, and try again.</source>
        <translation>Ничего не изменено. Освободите место или удалите ненужные резервные копии и попробуйте снова.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a backup, or ask whoever gave you the file.</source>
        <translation>Ничего не изменено. Восстановите резервную копию или обратитесь к тому, кто передал вам файл.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save what can still be read in a new file; compare it with the latest backup.</source>
        <translation>Ничего не изменено. Сохраните в новом файле то, что еще читается, и сравните его с последней резервной копией.</translation>
    </message>
    <message>
        <source>One cell of the table would be longer than a workbook can hold.</source>
        <translation>Одна ячейка таблицы длиннее, чем допускает книга Excel.</translation>
    </message>
    <message>
        <source>One of the files has no text.</source>
        <translation>В одном из файлов нет текста.</translation>
    </message>
    <message>
        <source>One of these texts is confidential, and a redline repeats its words.</source>
        <translation>Один из этих текстов конфиденциален, а текст с правками повторяет его слова.</translation>
    </message>
    <message>
        <source>Open it as a workspace, or choose the documents themselves.</source>
        <translation>Откройте его как рабочее пространство или выберите сами документы.</translation>
    </message>
    <message>
        <source>Open it with the new passphrase, or with the new recovery code.</source>
        <translation>Откройте его с новой парольной фразой или с новым кодом восстановления.</translation>
    </message>
    <message>
        <source>Record a position on this clause or agenda item first.</source>
        <translation>Сначала зафиксируйте позицию по этому пункту или пункту повестки дня.</translation>
    </message>
    <message>
        <source>Refuse this change.</source>
        <translation>Отклоните это изменение.</translation>
    </message>
    <message>
        <source>Restore a backup, or ask whoever gave you the file.</source>
        <translation>Восстановите резервную копию или обратитесь к тому, кто передал вам файл.</translation>
    </message>
    <message>
        <source>Reword them; a single place can be let pass with a reason, which is logged.</source>
        <translation>Измените их; отдельное место можно пропустить с указанием причины, которая заносится в журнал.</translation>
    </message>
    <message>
        <source>Say it without them.</source>
        <translation>Напишите без них.</translation>
    </message>
    <message>
        <source>Signs that nobody sees stand in the paper, first in what is around its text: {signs} ({count} in all).</source>
        <translation>В документе стоят знаки, которых никто не видит; первые – вне самого текста: {signs} (всего: {count}).</translation>
    </message>
    <message>
        <source>Signs that nobody sees stand in the paper, first in “{section}”: {signs} ({count} in all).</source>
        <translation>В документе стоят знаки, которых никто не видит; первые – в «{section}»: {signs} (всего: {count}).</translation>
    </message>
    <message>
        <source>Somebody must have cleared it.</source>
        <translation>Кто-то должен был его согласовать.</translation>
    </message>
    <message>
        <source>Start from the one that cwgdesk saves.</source>
        <translation>Начните с того, который сохраняет cwgdesk.</translation>
    </message>
    <message>
        <source>Start one in the Composer and try again.</source>
        <translation>Создайте его в разделе «Составление» и повторите попытку.</translation>
    </message>
    <message>
        <source>Take four words or more that do not belong together, or let cwgdesk make one.</source>
        <translation>Возьмите не менее четырех слов, не связанных между собой, или поручите cwgdesk составить фразу.</translation>
    </message>
    <message>
        <source>Take it out of the paper, or use the newer program that wrote it.</source>
        <translation>Уберите его из документа или используйте более новую программу, которая его записала.</translation>
    </message>
    <message>
        <source>Take one of {codes}.</source>
        <translation>Возьмите одно из следующих: {codes}.</translation>
    </message>
    <message>
        <source>Take them out where the preview shows them, or export the paper with them if they are meant.</source>
        <translation>Уберите их там, где их показывает предварительный просмотр, или экспортируйте документ с ними, если они нужны.</translation>
    </message>
    <message>
        <source>The Word file declares a DOCTYPE, which no Word file needs.</source>
        <translation>В файле Word объявлен DOCTYPE, который не нужен ни одному файлу Word.</translation>
    </message>
    <message>
        <source>The base has no text.</source>
        <translation>В основе нет текста.</translation>
    </message>
    <message>
        <source>The change {key} belongs to no field that could take it.</source>
        <translation>Изменение {key} не относится ни к одному полю, которое могло бы его принять.</translation>
    </message>
    <message>
        <source>The change {key} was taken.</source>
        <translation>Изменение {key} принято.</translation>
    </message>
    <message>
        <source>The comment {key} stands on no clause.</source>
        <translation>Комментарий {key} не относится ни к одному пункту.</translation>
    </message>
    <message>
        <source>The drive with “{name}” does not answer any more; what you just did was not saved.</source>
        <translation>Диск с «{name}» больше не отвечает; последнее действие не сохранено.</translation>
    </message>
    <message>
        <source>The file asks for {memory} MB and {passes} passes for a passphrase; cwgdesk writes none such.</source>
        <translation>Файл требует {memory} МБ и проходов: {passes} на парольную фразу; cwgdesk таких не записывает.</translation>
    </message>
    <message>
        <source>The folder is kept in step by {program}, which has earlier versions of the file.</source>
        <translation>Папку синхронизирует {program}; там есть прежние версии файла.</translation>
    </message>
    <message>
        <source>The language of call word {line} is not a language code.</source>
        <translation>Язык вводной формулы {line} не является кодом языка.</translation>
    </message>
    <message>
        <source>The last {count} changes made in “{name}” are missing: the log beside it is damaged or gone. What is there ends with {since}; the last one was made on {until}.</source>
        <translation>Не хватает последних изменений в «{name}», всего: {count}; журнал рядом с файлом поврежден или исчез. Последнее из имеющихся сделано {since}; последнее из всех – {until}.</translation>
    </message>
    <message>
        <source>The name “{file}” is too long.</source>
        <translation>Имя «{file}» слишком длинное.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long: cwgdesk keeps files beside it whose names are longer still.</source>
        <translation>Имя «{name}» слишком длинное: cwgdesk хранит рядом файлы с еще более длинными именами.</translation>
    </message>
    <message>
        <source>The original file is not in this workspace.</source>
        <translation>Исходного файла нет в этом рабочем пространстве.</translation>
    </message>
    <message>
        <source>The original file “{file}” is damaged.</source>
        <translation>Исходный файл «{file}» поврежден.</translation>
    </message>
    <message>
        <source>The paper could not be proven right, so it was not written; the old file is unchanged.</source>
        <translation>Не удалось доказать правильность документа, поэтому он не записан; старый файл не изменен.</translation>
    </message>
    <message>
        <source>The paper was not written, because something in it wants a look first: {found}.</source>
        <translation>Документ не записан: сначала нужно проверить следующее: {found}.</translation>
    </message>
    <message>
        <source>The part {part} of the Word file is damaged.</source>
        <translation>Часть {part} файла Word повреждена.</translation>
    </message>
    <message>
        <source>The passphrase follows the keys of the keyboard, which is tried first.</source>
        <translation>Парольная фраза идет по клавишам клавиатуры, а это пробуют в первую очередь.</translation>
    </message>
    <message>
        <source>The passphrase is a date or little more, and there are few of those.</source>
        <translation>Парольная фраза – это дата или немногим больше, а дат немного.</translation>
    </message>
    <message>
        <source>The passphrase is a row of letters or digits in their order, which is tried first.</source>
        <translation>Парольная фраза – это ряд букв или цифр по порядку, а это пробуют в первую очередь.</translation>
    </message>
    <message>
        <source>The passphrase is made of this workspace’s name, of yours, or of a word that everybody takes.</source>
        <translation>Парольная фраза составлена из имени этого рабочего пространства, вашего имени или общеупотребительного слова.</translation>
    </message>
    <message>
        <source>The passphrase is one of those that are tried first, or a single word with little added.</source>
        <translation>Парольная фраза – из тех, что пробуют в первую очередь, или одно слово с небольшой добавкой.</translation>
    </message>
    <message>
        <source>The passphrase is too short: all of this length can be tried.</source>
        <translation>Парольная фраза слишком коротка: все фразы такой длины можно перебрать.</translation>
    </message>
    <message>
        <source>The passphrase of “{name}” could not be changed, and the disk does not let cwgdesk take that back.</source>
        <translation>Парольную фразу «{name}» не удалось изменить, и диск не позволяет cwgdesk вернуть прежнее состояние.</translation>
    </message>
    <message>
        <source>The passphrase of “{name}” was being changed when the program ended; now that is done.</source>
        <translation>Парольная фраза «{name}» изменялась, когда программа завершилась; теперь это сделано.</translation>
    </message>
    <message>
        <source>The passphrase repeats itself, which is tried first.</source>
        <translation>Парольная фраза повторяется, а это пробуют в первую очередь.</translation>
    </message>
    <message>
        <source>The reason for {key} repeats confidential words, and it is logged.</source>
        <translation>Причина для {key} повторяет конфиденциальные слова, а она заносится в журнал.</translation>
    </message>
    <message>
        <source>The redline could not be proven right, so no file was written.</source>
        <translation>Не удалось доказать правильность текста с исправлениями, поэтому файл не записан.</translation>
    </message>
    <message>
        <source>The sample texts cannot be read.</source>
        <translation>Не удается прочитать тексты примера.</translation>
    </message>
    <message>
        <source>The session ends before it begins.</source>
        <translation>Собрание заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The text of {name} is missing from this workspace.</source>
        <translation>В этом рабочем пространстве отсутствует текст {name}.</translation>
    </message>
    <message>
        <source>The two clauses are of different texts.</source>
        <translation>Эти два пункта принадлежат разным текстам.</translation>
    </message>
    <message>
        <source>The words of the scan “{file}” could not be recognised.</source>
        <translation>Не удалось распознать слова в скане «{file}».</translation>
    </message>
    <message>
        <source>There are no words at this place.</source>
        <translation>В этом месте нет слов.</translation>
    </message>
    <message>
        <source>There is no Sustainable Development Goal “{code}”.</source>
        <translation>Нет Цели в области устойчивого развития «{code}».</translation>
    </message>
    <message>
        <source>There is no action line “{code}”.</source>
        <translation>Нет направления деятельности «{code}».</translation>
    </message>
    <message>
        <source>There is no clause “{typed}” in the texts of this workspace.</source>
        <translation>В текстах этого рабочего пространства нет пункта «{typed}».</translation>
    </message>
    <message>
        <source>There is no contribution yet.</source>
        <translation>Вкладов пока нет.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Нет файла {file}.</translation>
    </message>
    <message>
        <source>There is no position of ours and no proposal on this clause.</source>
        <translation>По этому пункту нет ни нашей позиции, ни предложения.</translation>
    </message>
    <message>
        <source>There is no public statement yet.</source>
        <translation>Публичного заявления пока нет.</translation>
    </message>
    <message>
        <source>There is no such thing in this workspace any more.</source>
        <translation>Этого больше нет в рабочем пространстве.</translation>
    </message>
    <message>
        <source>There is no template “{code}”.</source>
        <translation>Шаблона «{code}» нет.</translation>
    </message>
    <message>
        <source>There is nothing for a floor card yet: we hold no position here.</source>
        <translation>Для карточки выступления пока ничего нет: у нас здесь нет позиции.</translation>
    </message>
    <message>
        <source>These are more than {most} call words.</source>
        <translation>Вводных формул больше {most}.</translation>
    </message>
    <message>
        <source>These words are part of the text already.</source>
        <translation>Эти слова уже входят в текст.</translation>
    </message>
    <message>
        <source>This Word file has no styles, so it is no template.</source>
        <translation>В этом файле Word нет стилей, шаблоном он быть не может.</translation>
    </message>
    <message>
        <source>This contribution is still empty, so there is nothing to export.</source>
        <translation>Этот вклад еще пуст, поэтому экспортировать нечего.</translation>
    </message>
    <message>
        <source>This file is no paper that left this workspace.</source>
        <translation>Этот файл не является документом, вышедшим из этого рабочего пространства.</translation>
    </message>
    <message>
        <source>This is short: a passphrase needs at least {shortest} characters, apart from spaces around it.</source>
        <translation>Слишком коротко: в парольной фразе должно быть не менее {shortest} знаков, не считая пробелов по краям.</translation>
    </message>
    <message>
        <source>This is the first clause.</source>
        <translation>Это первый пункт.</translation>
    </message>
    <message>
        <source>This paper is confidential, so it is not written as a contribution.</source>
        <translation>Этот документ конфиденциален, поэтому он не записывается как вклад.</translation>
    </message>
    <message>
        <source>This paper revises none of ours, so nothing can have changed since.</source>
        <translation>Этот документ не пересматривает ни одного нашего, поэтому изменений быть не может.</translation>
    </message>
    <message>
        <source>This section holds only text.</source>
        <translation>В этом разделе только текст.</translation>
    </message>
    <message>
        <source>This statement has been delivered.</source>
        <translation>Это заявление уже оглашено.</translation>
    </message>
    <message>
        <source>This text is confidential: its words may never leave, so nothing can be proposed on it.</source>
        <translation>Этот текст конфиденциален: его слова не должны выходить наружу, поэтому предложить к нему ничего нельзя.</translation>
    </message>
    <message>
        <source>This was changed elsewhere while you were editing it.</source>
        <translation>Это было изменено в другом месте, пока вы это редактировали.</translation>
    </message>
    <message>
        <source>To change the passphrase, “{name}” and its {count} backups and copies are written anew: {needed} MB are needed, {free} MB are free.</source>
        <translation>Чтобы изменить парольную фразу, «{name}» и все его резервные и прочие копии ({count}) записываются заново: нужно {needed} МБ, свободно {free} МБ.</translation>
    </message>
    <message>
        <source>To try a passphrase of this file {memory} MB of memory are needed, which are not free.</source>
        <translation>Чтобы проверить парольную фразу этого файла, нужно {memory} МБ памяти, а они не свободны.</translation>
    </message>
    <message>
        <source>To work in it, copy it to a folder of your own and open the copy.</source>
        <translation>Чтобы работать в нем, скопируйте его в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>Type a phrase.</source>
        <translation>Введите выражение.</translation>
    </message>
    <message>
        <source>Type it again from the printed sheet.</source>
        <translation>Введите его снова с распечатанного листа.</translation>
    </message>
    <message>
        <source>Type its citation, for example “resolves to instruct the Secretary-General 1”, or “sg 1”.</source>
        <translation>Введите ссылку, например «resolves to instruct the Secretary-General 1» или «sg 1».</translation>
    </message>
    <message>
        <source>Type one and try again.</source>
        <translation>Введите его и попробуйте снова.</translation>
    </message>
    <message>
        <source>Type one, for example “43rd meeting”.</source>
        <translation>Введите его, например «43-е собрание».</translation>
    </message>
    <message>
        <source>Type one; it is logged.</source>
        <translation>Введите ее; она заносится в журнал.</translation>
    </message>
    <message>
        <source>Type some, or remove the note.</source>
        <translation>Введите текст или удалите заметку.</translation>
    </message>
    <message>
        <source>Undo brings it back if it was removed by mistake.</source>
        <translation>Если удалено по ошибке, отмена все вернет.</translation>
    </message>
    <message>
        <source>Undo that, or change the words by hand.</source>
        <translation>Отмените это или измените слова вручную.</translation>
    </message>
    <message>
        <source>Use C1 to C11; for C7 name its part, for example C7 e-health.</source>
        <translation>Используйте C1–C11; для C7 укажите часть, например C7 e-health.</translation>
    </message>
    <message>
        <source>Use a goal from 1 to 17 or a target such as 9.c.</source>
        <translation>Используйте цель от 1 до 17 или задачу, например 9.c.</translation>
    </message>
    <message>
        <source>What has those names stays as it is and opens with the present passphrase.</source>
        <translation>То, что носит эти имена, остается как есть и открывается с нынешней парольной фразой.</translation>
    </message>
    <message>
        <source>What was there before is kept beside it as “{aside}”.</source>
        <translation>То, что было там раньше, хранится рядом как «{aside}».</translation>
    </message>
    <message>
        <source>What you were working on is no longer in the workspace.</source>
        <translation>Того, над чем вы работали, больше нет в рабочем пространстве.</translation>
    </message>
    <message>
        <source>Where this stood in the older version is not known any more.</source>
        <translation>Уже неизвестно, где это находилось в старой версии.</translation>
    </message>
    <message>
        <source>Whose position is it?</source>
        <translation>Чья это позиция?</translation>
    </message>
    <message>
        <source>Whose proposal is it?</source>
        <translation>Чье это предложение?</translation>
    </message>
    <message>
        <source>Whose proposals are they?</source>
        <translation>Чьи это предложения?</translation>
    </message>
    <message>
        <source>Without --author, --take and --refuse this verb lists all changes with their authors.</source>
        <translation>Без --author, --take и --refuse эта команда выводит все изменения с их авторами.</translation>
    </message>
    <message>
        <source>Without --take and --refuse this verb lists them.</source>
        <translation>Без --take и --refuse эта команда выводит их список.</translation>
    </message>
    <message>
        <source>Write it as .docx instead.</source>
        <translation>Запишите его в формате .docx.</translation>
    </message>
    <message>
        <source>Write it as .docx to see which, or take them out of the statements and reasons.</source>
        <translation>Запишите его как .docx, чтобы увидеть, какие именно, или уберите их из формулировок и обоснований.</translation>
    </message>
    <message>
        <source>Write it before it goes on its way.</source>
        <translation>Напишите его, прежде чем передавать дальше.</translation>
    </message>
    <message>
        <source>Write its introduction or pick cleared positions and proposals for it.</source>
        <translation>Напишите введение или выберите для него согласованные позиции и предложения.</translation>
    </message>
    <message>
        <source>Write one of the two.</source>
        <translation>Напишите одно из двух.</translation>
    </message>
    <message>
        <source>Write phrase, kind and, if wanted, language.</source>
        <translation>Напишите phrase, kind и, при желании, language.</translation>
    </message>
    <message>
        <source>Write two letters, such as fr, or leave it empty.</source>
        <translation>Напишите две буквы, например fr, или оставьте пустым.</translation>
    </message>
    <message>
        <source>{count} changes have an id that begins with “{typed}”.</source>
        <translation>Изменений, идентификатор которых начинается с «{typed}»: {count}.</translation>
    </message>
    <message>
        <source>{count} rows of the table “{table}” hold what cwgdesk does not write there.</source>
        <translation>Таблица «{table}» содержит строки ({count}), которых cwgdesk туда не записывает.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>Не удается прочитать {file} ({reason}).</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); {size} kB are needed. The old file is unchanged.</source>
        <translation>Не удалось записать {file} ({reason}); нужно {size} кБ. Старый файл не изменен.</translation>
    </message>
    <message>
        <source>{file} could not be written: the drive does not answer any more.</source>
        <translation>Не удалось записать {file}: диск больше не отвечает.</translation>
    </message>
    <message>
        <source>{file} is not a Word file (.docx).</source>
        <translation>{file} не является файлом Word (.docx).</translation>
    </message>
    <message>
        <source>{file} is saved as “Strict Open XML”.</source>
        <translation>{file} сохранен в формате «Strict Open XML».</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} не является папкой.</translation>
    </message>
    <message>
        <source>{name} changed nothing in this file.</source>
        <translation>{name} – в этом файле изменений нет.</translation>
    </message>
    <message>
        <source>{name} names no resolution of this workspace, and has none of its words.</source>
        <translation>{name} не указывает ни на одну резолюцию этого рабочего пространства и не содержит её слов.</translation>
    </message>
    <message>
        <source>“{file}” is a scan, and no program is installed here that reads scans.</source>
        <translation>«{file}» — это скан, а программы для чтения сканов здесь не установлено.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full ({free} MB are free there).</source>
        <translation>Не удалось записать «{name}»: диск заполнен (свободно {free} МБ).</translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full for you, or it does not answer.</source>
        <translation>Не удалось записать «{name}»: ваша доля диска исчерпана, или он не отвечает.</translation>
    </message>
    <message>
        <source>“{name}” does not open with the present passphrase, and will not with the new one.</source>
        <translation>«{name}» не открывается с нынешней парольной фразой и не откроется с новой.</translation>
    </message>
    <message>
        <source>{name} changed while it was being read.</source>
        <translation>{name} изменился во время чтения.</translation>
    </message>
    <message>
        <source>{name} is not a list of call words.</source>
        <translation>{name} не является списком вводных формул.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened.</source>
        <translation>«{file}» не открывается.</translation>
    </message>
    <message>
        <source>“{file}” cannot be the name of a file: Windows keeps that word for a device.</source>
        <translation>«{file}» не может быть именем файла: Windows оставляет это слово за устройством.</translation>
    </message>
    <message>
        <source>“{file}” cannot be the name of a file: it ends in a dot or a space.</source>
        <translation>«{file}» не может быть именем файла: оно кончается точкой или пробелом.</translation>
    </message>
    <message>
        <source>“{file}” cannot be the name of a file: not every system takes {sign} in it.</source>
        <translation>«{file}» не может быть именем файла: не всякая система допускает в нем {sign}.</translation>
    </message>
    <message>
        <source>“{file}” holds no words.</source>
        <translation>«{file}» не содержит слов.</translation>
    </message>
    <message>
        <source>“{file}” is a cwgdesk workspace, or a part of one, and not a document.</source>
        <translation>«{file}» – это рабочее пространство cwgdesk или его часть, а не документ.</translation>
    </message>
    <message>
        <source>“{file}” is a damaged or incomplete {kind}.</source>
        <translation>«{file}» поврежден или неполон ({kind}).</translation>
    </message>
    <message>
        <source>“{file}” is a scan: it holds pictures of pages and no text.</source>
        <translation>«{file}» – это скан: в нем изображения страниц и нет текста.</translation>
    </message>
    <message>
        <source>“{file}” is not on this computer yet: only its name is here.</source>
        <translation>«{file}» пока не на этом компьютере: здесь только его имя.</translation>
    </message>
    <message>
        <source>“{file}” is password-protected.</source>
        <translation>«{file}» защищен паролем.</translation>
    </message>
    <message>
        <source>“{file}” is too complicated to read safely.</source>
        <translation>«{file}» слишком сложен для безопасного чтения.</translation>
    </message>
    <message>
        <source>“{file}” is too large to be a text ({limit}).</source>
        <translation>«{file}» слишком велик для текста ({limit}).</translation>
    </message>
    <message>
        <source>“{file}” is {found}, not a text that can be read here.</source>
        <translation>«{file}» – {found}, а не текст, который можно прочитать здесь.</translation>
    </message>
    <message>
        <source>“{file}” is {kind}, which needs LibreOffice, and that is not installed here.</source>
        <translation>«{file}» – {kind}; для него нужен LibreOffice, который здесь не установлен.</translation>
    </message>
    <message>
        <source>“{file}” was not opened because it is built like an attack ({reason}).</source>
        <translation>«{file}» не открыт, так как устроен как средство атаки ({reason}).</translation>
    </message>
    <message>
        <source>“{label}” cannot be undone: what it changed is no longer there.</source>
        <translation>«{label}» нельзя отменить: измененного больше нет.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened in {folder}.</source>
        <translation>«{name}» не открывается в {folder}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written: it, its folder or the medium may only be read.</source>
        <translation>Записать «{name}» нельзя: файл, его папка или носитель доступны только для чтения.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought to the present form.</source>
        <translation>«{name}» не удалось привести к нынешнему виду.</translation>
    </message>
    <message>
        <source>“{name}” does not open with this passphrase.</source>
        <translation>«{name}» не открывается с этой парольной фразой.</translation>
    </message>
    <message>
        <source>“{name}” has its new passphrase, but {other} beside it could not be replaced ({reason}) and still opens with the old one.</source>
        <translation>«{name}» получил новую парольную фразу, но {other} рядом не удалось заменить ({reason}), и он по-прежнему открывается со старой.</translation>
    </message>
    <message>
        <source>“{name}” has {count} other names on this disk (hard links), as some backup programs make them.</source>
        <translation>У «{name}» есть другие имена на этом диске (жесткие ссылки), всего: {count}; их создают некоторые программы резервного копирования.</translation>
    </message>
    <message>
        <source>“{name}” holds triggers, views or tables that cwgdesk did not put there: it may have been made to do harm.</source>
        <translation>«{name}» содержит триггеры, представления или таблицы, которых cwgdesk туда не помещал: возможно, файл создан во вред.</translation>
    </message>
    <message>
        <source>“{name}” is a link: the file it stands for lies elsewhere and stays as it is.</source>
        <translation>«{name}» – это ссылка: файл, на который она указывает, лежит в другом месте и остается как есть.</translation>
    </message>
    <message>
        <source>“{name}” is already open: {who} has had it on {host} since {since} (process {pid}).</source>
        <translation>«{name}» уже открыт: {who}, {host}, с {since} (процесс {pid}).</translation>
    </message>
    <message>
        <source>“{name}” is already there.</source>
        <translation>«{name}» уже существует.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it cannot be read any more.</source>
        <translation>«{name}» поврежден: часть его больше не читается.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be written anew, and what can be read of it opens with the present passphrase.</source>
        <translation>«{name}» поврежден: заново записать его нельзя, а то, что еще читается, открывается с нынешней парольной фразой.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its pages or tables do not agree.</source>
        <translation>«{name}» поврежден: его страницы или таблицы не согласуются.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program.</source>
        <translation>«{name}» используется другой программой.</translation>
    </message>
    <message>
        <source>“{name}” is not there or not a cwgdesk workspace.</source>
        <translation>«{name}» отсутствует или не является рабочим пространством cwgdesk.</translation>
    </message>
    <message>
        <source>“{name}” is of an older cwgdesk, and here it may only be read and not brought up to date.</source>
        <translation>«{name}» относится к более старой версии cwgdesk; здесь его можно только читать, но не обновить.</translation>
    </message>
    <message>
        <source>“{name}” is open for reading only: it, its folder or the medium cannot be written.</source>
        <translation>«{name}» открыт только для чтения: запись в файл, в его папку или на носитель невозможна.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program.</source>
        <translation>«{name}» открыт в другой программе.</translation>
    </message>
    <message>
        <source>“{name}” is open on another machine: {who} has had it on {host} since {since}.</source>
        <translation>«{name}» открыт на другом компьютере: {who}, {host}, с {since}.</translation>
    </message>
    <message>
        <source>“{name}” is the workspace that is open.</source>
        <translation>«{name}» – это открытое сейчас рабочее пространство.</translation>
    </message>
    <message>
        <source>“{name}” may only be read here, and what was written last still stands in the log beside it.</source>
        <translation>«{name}» здесь доступен только для чтения, а записанное последним еще стоит в журнале рядом.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer cwgdesk (schema {found}; this one knows {newest}).</source>
        <translation>«{name}» записан более новой версией cwgdesk (схема {found}; эта версия знает {newest}).</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amended</source>
        <translation>
            <numerusform>%n изменен</numerusform>
            <numerusform>%n изменены</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n позиция</numerusform>
            <numerusform>%n позиции</numerusform>
            <numerusform>%n позиций</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>%1. Show what was changed.</source>
        <translation>%1. Показать, что изменено.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Защищено</translation>
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation>Защищено парольной фразой</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>Без парольной фразы</translation>
    </message>
    <message>
        <source>This workspace has no passphrase</source>
        <translation>У этого рабочего пространства нет парольной фразы</translation>
    </message>
    <message>
        <source>Text size %1 %. Back to 100 %.</source>
        <translation>Размер текста: %1 %. Вернуть 100 %.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Найти в этом тексте</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>Закрыть панель поиска</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to cwgdesk</source>
        <translation>Добро пожаловать в cwgdesk</translation>
    </message>
    <message>
        <source>Prepare your contribution to the ITU Council Working Group on WSIS and the SDGs: read, annotate, take positions, propose wording, export to Word. Offline, in one file.</source>
        <translation>Подготовьте вклад для Рабочей группы Совета МСЭ по ВВУИО и ЦУР: читайте, делайте заметки, определяйте позиции, предлагайте формулировки, экспортируйте в Word. Без сети, в одном файле.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Try the sample workspace</source>
        <translation>Открыть пример рабочего пространства</translation>
    </message>
    <message>
        <source>Resolution 1334, a progress report, and the work of a fictional delegation</source>
        <translation>Резолюция 1334, отчет о ходе работы и материалы вымышленной делегации</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Новое рабочее пространство…</translation>
    </message>
    <message>
        <source>Empty; with a passphrase if you wish</source>
        <translation>Пустое; по желанию с парольной фразой</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Открыть рабочее пространство…</translation>
    </message>
    <message>
        <source>A .cwg file</source>
        <translation>Файл .cwg</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Недавно открытые</translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Files done</source>
        <translation>Обработано файлов</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation>Импортировать остальные</translation>
    </message>
    <message>
        <source>All of them confidential: only to be read, never quoted or exported</source>
        <translation>Все конфиденциальны: только для чтения, без цитирования и экспорта</translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation>Файлы этого импорта</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Compare and carry notes</source>
        <translation>Сравнить и перенести заметки</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Закрыть этот список</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added</source>
        <translation>
            <numerusform>%n текст добавлен</numerusform>
            <numerusform>%n текста добавлены</numerusform>
            <numerusform>%n текстов добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new version(s)</source>
        <translation>
            <numerusform>из них %n новая версия</numerusform>
            <numerusform>из них %n новые версии</numerusform>
            <numerusform>из них %n новых версий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n не читается</numerusform>
            <numerusform>%n не читаются</numerusform>
            <numerusform>%n не читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>остался %n</numerusform>
            <numerusform>осталось %n</numerusform>
            <numerusform>осталось %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind, not looked at</source>
        <translation>
            <numerusform>%n файл другого типа не просмотрен</numerusform>
            <numerusform>%n файла другого типа не просмотрены</numerusform>
            <numerusform>%n файлов другого типа не просмотрено</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>… Waiting</source>
        <translation>… Ожидание</translation>
    </message>
    <message>
        <source>✓ Added</source>
        <translation>✓ Добавлено</translation>
    </message>
    <message>
        <source>✓ New version of a text</source>
        <translation>✓ Новая версия текста</translation>
    </message>
    <message>
        <source>= Already in the library</source>
        <translation>= Уже в библиотеке</translation>
    </message>
    <message>
        <source>! Cannot be read</source>
        <translation>! Не читается</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>Безвозвратное удаление</translation>
    </message>
    <message>
        <source>Replace the backups by a fresh one, so that they hold it no more</source>
        <translation>Заменить резервные копии новой, чтобы в них этого больше не было</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Forgotten for good</source>
        <translation>Безвозвратно удалено</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Безвозвратно удалить…</translation>
    </message>
    <message>
        <source>The note goes, with all it ever said.</source>
        <translation>Заметка удаляется со всем, что в ней когда-либо было.</translation>
    </message>
    <message>
        <source>The position goes, with all it ever said.</source>
        <translation>Позиция удаляется со всем, что в ней когда-либо было.</translation>
    </message>
    <message>
        <source>The amendment goes, with all it ever said.</source>
        <translation>Поправка удаляется со всем, что в ней когда-либо было.</translation>
    </message>
    <message>
        <source>The practice goes, with all it ever said.</source>
        <translation>Пример передового опыта удаляется со всем, что в нем когда-либо было.</translation>
    </message>
    <message>
        <source>The proposal goes, with all it ever said.</source>
        <translation>Предложение удаляется вместе со всем, что в нём когда-либо говорилось.</translation>
    </message>
    <message>
        <source>The text goes, with its original file.</source>
        <translation>Текст удаляется вместе с исходным файлом.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on it go too.</source>
        <translation>
            <numerusform>Также удаляется %n заметка к нему.</numerusform>
            <numerusform>Также удаляются %n заметки к нему.</numerusform>
            <numerusform>Также удаляются %n заметок к нему.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) on it go too.</source>
        <translation>
            <numerusform>Также удаляется %n позиция к нему.</numerusform>
            <numerusform>Также удаляются %n позиции к нему.</numerusform>
            <numerusform>Также удаляются %n позиций к нему.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s) of it go too.</source>
        <translation>
            <numerusform>Также удаляется %n поправка к нему.</numerusform>
            <numerusform>Также удаляются %n поправки к нему.</numerusform>
            <numerusform>Также удаляются %n поправок к нему.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) of others go too.</source>
        <translation>
            <numerusform>Также удаляется %n чужое предложение.</numerusform>
            <numerusform>Также удаляются %n чужих предложения.</numerusform>
            <numerusform>Также удаляются %n чужих предложений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold it.</source>
        <translation>
            <numerusform>Это еще есть в %n резервной копии.</numerusform>
            <numerusform>Это еще есть в %n резервных копиях.</numerusform>
            <numerusform>Это еще есть в %n резервных копиях.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was exported or copied elsewhere stays there.</source>
        <translation>Экспортированное или скопированное в другие места там и остается.</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>page headers</source>
        <translation>верхние колонтитулы</translation>
    </message>
    <message>
        <source>page footers</source>
        <translation>нижние колонтитулы</translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation>номера страниц</translation>
    </message>
    <message>
        <source>drawn lines</source>
        <translation>линейки</translation>
    </message>
    <message>
        <source>file paths</source>
        <translation>пути к файлам</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>примечания</translation>
    </message>
    <message>
        <source>fields of a form</source>
        <translation>поля формы</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>пометки</translation>
    </message>
    <message>
        <source>notes without a mark</source>
        <translation>сноски без знака</translation>
    </message>
    <message>
        <source>embedded documents</source>
        <translation>внедренные документы</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>внедренные файлы</translation>
    </message>
    <message>
        <source>embedded objects</source>
        <translation>внедренные объекты</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>макросы</translation>
    </message>
    <message>
        <source>diagrams</source>
        <translation>схемы</translation>
    </message>
    <message>
        <source>words in diagrams</source>
        <translation>слова в схемах</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>диаграммы</translation>
    </message>
    <message>
        <source>words in charts</source>
        <translation>слова в диаграммах</translation>
    </message>
    <message>
        <source>reading aids</source>
        <translation>подсказки для чтения</translation>
    </message>
    <message>
        <source>headers of the mail</source>
        <translation>заголовки письма</translation>
    </message>
    <message>
        <source>words of the mail around the text</source>
        <translation>слова письма вокруг текста</translation>
    </message>
    <message>
        <source>WordArt</source>
        <translation>WordArt</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>изображения</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>закладки</translation>
    </message>
    <message>
        <source>footnote marks</source>
        <translation>знаки сносок</translation>
    </message>
    <message>
        <source>broken fields</source>
        <translation>неисправные поля</translation>
    </message>
    <message>
        <source>invisible hyphens</source>
        <translation>невидимые переносы</translation>
    </message>
    <message>
        <source>marks of objects</source>
        <translation>знаки объектов</translation>
    </message>
    <message>
        <source>The file holds hidden text; look whether it belongs there.</source>
        <translation>В файле есть скрытый текст; проверьте, на месте ли он.</translation>
    </message>
    <message>
        <source>The encoding was guessed (%1); look at accents.</source>
        <translation>Кодировка определена предположительно (%1); проверьте буквы с диакритикой.</translation>
    </message>
    <message>
        <source>LibreOffice converted it without a sandbox: on this system there is none.</source>
        <translation>LibreOffice преобразовал файл без изоляции: в этой системе ее нет.</translation>
    </message>
    <message>
        <source>OCRmyPDF read it without a sandbox: on this system there is none.</source>
        <translation>OCRmyPDF прочел его без изолированной среды: в этой системе ее нет.</translation>
    </message>
    <message>
        <source>The PDF does not tell some letters; look at the clauses marked “?”.</source>
        <translation>PDF не передает некоторых букв; посмотрите пункты с пометкой «?».</translation>
    </message>
    <message>
        <source>A machine has read the words from pictures; look at each before you cite it.</source>
        <translation>Слова распознаны машиной с изображений; проверьте каждое перед цитированием.</translation>
    </message>
    <message>
        <source>Arabic from a PDF may lose letters; the Word file is safer.</source>
        <translation>При чтении арабского текста из PDF могут теряться буквы; файл Word надежнее.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar; look what is meant.</source>
        <translation>«%1» — такой даты нет в календаре; проверьте, что имеется в виду.</translation>
    </message>
    <message>
        <source>“%1” may be read in two ways: which is the day, which the month?</source>
        <translation>«%1» можно прочесть двояко: где день, а где месяц?</translation>
    </message>
    <message>
        <source>No text was found in this document.</source>
        <translation>В этом документе текст не найден.</translation>
    </message>
    <message>
        <source>Some letters are not certain: look at the page</source>
        <translation>Некоторые буквы ненадежны: посмотрите страницу</translation>
    </message>
    <message>
        <source>Read by machine: look at the page</source>
        <translation>Прочитано машиной: посмотрите страницу</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Word file</source>
        <translation>файл Word</translation>
    </message>
    <message>
        <source>Word %1 file</source>
        <translation>файл Word %1</translation>
    </message>
    <message>
        <source>OpenDocument file</source>
        <translation>файл OpenDocument</translation>
    </message>
    <message>
        <source>Word or OpenDocument file</source>
        <translation>файл Word или OpenDocument</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>файл PDF</translation>
    </message>
    <message>
        <source>RTF file</source>
        <translation>файл RTF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a web page or XML file</source>
        <translation>веб-страница или файл XML</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>файл неизвестного вида</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>книга Excel</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>презентация</translation>
    </message>
    <message>
        <source>an e-mail message</source>
        <translation>сообщение электронной почты</translation>
    </message>
    <message>
        <source>an OpenDocument file that is not a text</source>
        <translation>файл OpenDocument, не являющийся текстом</translation>
    </message>
    <message>
        <source>an old Word file (.doc)</source>
        <translation>старый файл Word (.doc)</translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation>файл RTF</translation>
    </message>
    <message>
        <source>an OpenDocument text (.odt)</source>
        <translation>текст OpenDocument (.odt)</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>объявлен тип документа</translation>
    </message>
    <message>
        <source>two parts have the same name</source>
        <translation>две части имеют одно имя</translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation>части перекрываются</translation>
    </message>
    <message>
        <source>a part has a path that leads out of it</source>
        <translation>путь одной из частей ведет за пределы файла</translation>
    </message>
    <message>
        <source>over %1 MB</source>
        <translation>более %1 МБ</translation>
    </message>
    <message>
        <source>over %1 pages</source>
        <translation>более %1 стр.</translation>
    </message>
    <message>
        <source>over %1 parts</source>
        <translation>более %1 частей</translation>
    </message>
    <message>
        <source>over %1 elements</source>
        <translation>более %1 элементов</translation>
    </message>
    <message>
        <source>over %1 paragraphs</source>
        <translation>абзацев более %1</translation>
    </message>
    <message>
        <source>over %1 million letters</source>
        <translation>более %1 млн букв</translation>
    </message>
    <message>
        <source>a paragraph of over %1 letters</source>
        <translation>абзац длиннее %1 букв</translation>
    </message>
    <message>
        <source>it unpacks to over %1 MB</source>
        <translation>в распакованном виде более %1 МБ</translation>
    </message>
    <message>
        <source>one part unpacks to over %1 MB</source>
        <translation>одна часть в распакованном виде более %1 МБ</translation>
    </message>
    <message>
        <source>a part unpacks to over %1 times its size</source>
        <translation>распакованная часть больше исходной более чем в %1 раз</translation>
    </message>
    <message>
        <source>write error</source>
        <translation>ошибка записи</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>на рассмотрении</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>согласована</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>оглашена</translation>
    </message>
    <message>
        <source>A number is missing in the count of the clauses; look what became of it.</source>
        <translation>В нумерации пунктов пропущен номер; посмотрите, что с ним стало.</translation>
    </message>
    <message>
        <source>A clause seems to hold the beginning of another one.</source>
        <translation>Пункт, по-видимому, содержит начало другого.</translation>
    </message>
    <message>
        <source>A clause begins before the one above it has ended.</source>
        <translation>Пункт начинается раньше, чем закончился предыдущий.</translation>
    </message>
    <message>
        <source>Many lines begin with call words, but few clauses were found.</source>
        <translation>Многие строки начинаются со вводных слов, но пунктов найдено мало.</translation>
    </message>
    <message>
        <source>Some clauses begin where only a word at a line&apos;s beginning tells so; look at them.</source>
        <translation>Начало некоторых пунктов видно только по слову в начале строки; посмотрите их.</translation>
    </message>
</context>
<context>
    <name>FurtherPapers</name>
    <message>
        <source>Begin from this paper</source>
        <translation>Начать с этого документа</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Begin a revision</source>
        <translation>Начать пересмотр</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Пересмотр</translation>
    </message>
    <message>
        <source>Begin an addendum</source>
        <translation>Начать дополнительный документ</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Дополнительный документ</translation>
    </message>
    <message>
        <source>Begin a corrigendum</source>
        <translation>Начать исправление</translation>
    </message>
    <message>
        <source>Corrigendum</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Use a template of our own…</source>
        <translation>Использовать собственный шаблон…</translation>
    </message>
    <message>
        <source>Save a template to restyle…</source>
        <translation>Сохранить шаблон для переоформления…</translation>
    </message>
    <message>
        <source>Use the template of cwgdesk</source>
        <translation>Использовать шаблон cwgdesk</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Файлы Word (*.docx)</translation>
    </message>
    <message>
        <source>Papers are set as cwgdesk does.</source>
        <translation>Документы оформляются так, как принято в cwgdesk.</translation>
    </message>
    <message>
        <source>%1 is saved. Restyle it in Word, then use it here.</source>
        <translation>Файл %1 сохранён. Измените его стили в Word, затем используйте его здесь.</translation>
    </message>
    <message>
        <source>Papers are set in the styles of %1.</source>
        <translation>Документы оформляются в стилях %1.</translation>
    </message>
    <message>
        <source>No content control is tagged: %1.</source>
        <translation>Ни один элемент управления содержимым не имеет тега: %1.</translation>
    </message>
    <message>
        <source>Does not come along: %1.</source>
        <translation>Не переносится: %1.</translation>
    </message>
</context>
<context>
    <name>General</name>
    <message>
        <source>New workspace…</source>
        <translation>Новое рабочее пространство…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Открыть рабочее пространство…</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>Открыть пример рабочего пространства</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать резервную копию</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>What was changed…</source>
        <translation>Что изменено…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Найти или выполнить…</translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation>Перейти к пункту…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая панель</translation>
    </message>
    <message>
        <source>Meeting-room mode</source>
        <translation>Режим зала заседаний</translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation>Уведомления…</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Colours: as the machine</source>
        <translation>Цвета: как в системе</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Цвета: светлые</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Цвета: темные</translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation>Цвета: высокая контрастность</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Call words…</source>
        <translation>Вводные формулы…</translation>
    </message>
    <message>
        <source>Single letters act in the reader</source>
        <translation>Одиночные клавиши действуют при чтении</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About cwgdesk</source>
        <translation>О программе cwgdesk</translation>
    </message>
</context>
<context>
    <name>GoalChips</name>
    <message>
        <source>Goal %1: %2</source>
        <translation>Цель %1: %2</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Marks beside the text</source>
        <translation>Метки рядом с текстом</translation>
    </message>
    <message>
        <source>Amendment: %1</source>
        <translation>Поправка: %1</translation>
    </message>
    <message>
        <source>Position: %1 – %2</source>
        <translation>Позиция: %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n пример опыта</numerusform>
            <numerusform>%n примера опыта</numerusform>
            <numerusform>%n примеров опыта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderForm</name>
    <message>
        <source>Session</source>
        <translation>Собрание</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Язык оригинала</translation>
    </message>
    <message>
        <source>Box with purpose, action and references</source>
        <translation>Рамка с целью, действиями и справочными материалами</translation>
    </message>
    <message>
        <source>Number proposals, with ADD, MOD, SUP, NOC</source>
        <translation>Нумеровать предложения, с ADD, MOD, SUP, NOC</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Source: the Member State as it signs its papers</source>
        <translation>Источник: Государство-Член, как оно подписывает свои документы</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Annexed text</source>
        <translation>Прилагаемый текст</translation>
    </message>
    <message>
        <source>one after the other, with a semicolon between</source>
        <translation>один за другим, через точку с запятой</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Нет текста</translation>
    </message>
    <message>
        <source>Narrative contribution</source>
        <translation>Описательный вклад</translation>
    </message>
    <message>
        <source>With the whole revised resolution annexed</source>
        <translation>С приложением полного текста пересмотренной резолюции</translation>
    </message>
    <message>
        <source>With the revised provisions annexed</source>
        <translation>С приложением пересмотренных положений</translation>
    </message>
    <message>
        <source>Council contribution</source>
        <translation>Вклад для Совета</translation>
    </message>
    <message>
        <source>Information document with good practices</source>
        <translation>Информационный документ с примерами передового опыта</translation>
    </message>
    <message>
        <source>Contribution of several countries</source>
        <translation>Вклад нескольких стран</translation>
    </message>
    <message>
        <source>Meeting, place and dates</source>
        <translation>Собрание, место и даты</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Пункт повестки дня</translation>
    </message>
    <message>
        <source>Contact, for the footnote</source>
        <translation>Контактное лицо, для сноски</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Co-sponsors</source>
        <translation>Соавторы</translation>
    </message>
    <message>
        <source>Revision, addendum or corrigendum</source>
        <translation>Пересмотр, дополнительный документ или исправление</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Нет собрания</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Clauses and what the reports say of them</source>
        <translation>Пункты и что о них говорится в отчетах</translation>
    </message>
</context>
<context>
    <name>HeatMapModel</name>
    <message>
        <source>in its items</source>
        <translation>в его подпунктах</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
</context>
<context>
    <name>HeldElsewhereDialog</name>
    <message>
        <source>Open on another machine</source>
        <translation>Открыт на другом компьютере</translation>
    </message>
    <message>
        <source>Looking whether somebody works in it now…</source>
        <translation>Проверяется, работает ли там кто-то сейчас…</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Все равно открыть</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Не открывать</translation>
    </message>
    <message>
        <source>It has been closed there. It can be opened here.</source>
        <translation>Там он закрыт. Его можно открыть здесь.</translation>
    </message>
    <message>
        <source>%1 is working in it now, on %2.</source>
        <translation>Сейчас в нем работает %1, компьютер %2.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Single letters act while the text or the outline has the focus; switch them off in Tools.</source>
        <translation>Одиночные клавиши действуют, когда фокус в тексте или структуре; отключаются в меню «Сервис».</translation>
    </message>
    <message>
        <source>About cwgdesk</source>
        <translation>О программе cwgdesk</translation>
    </message>
    <message>
        <source>Prepares a Member State&apos;s contributions to the ITU Council Working Group on WSIS and the SDGs. It works without a network, in one file that stays with you.</source>
        <translation>Готовит вклады Государства-Члена для Рабочей группы Совета МСЭ по ВВУИО и ЦУР. Работает без сети, в одном файле, который остается у вас.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>повторено</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is another version of %1, which you have.</source>
        <translation>Это другая версия %1, уже имеющегося у вас текста.</translation>
    </message>
    <message>
        <source>This is %1 in another language.</source>
        <translation>Это %1 на другом языке.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Then compare the two and carry the notes over</source>
        <translation>Затем сравнить обе версии и перенести заметки</translation>
    </message>
    <message>
        <source>Confidential: only to be read, never quoted or exported</source>
        <translation>Конфиденциально: только для чтения, без цитирования и экспорта</translation>
    </message>
    <message>
        <source>Read the scan by machine</source>
        <translation>Прочитать скан машиной</translation>
    </message>
    <message>
        <source>Read it as another delegation&apos;s proposals…</source>
        <translation>Прочитать как предложения другой делегации…</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>as they look</source>
        <translation>как они выглядят</translation>
    </message>
    <message>
        <source>joined into paragraphs</source>
        <translation>объединены в абзацы</translation>
    </message>
    <message>
        <source>each a paragraph of its own</source>
        <translation>каждая — отдельный абзац</translation>
    </message>
    <message>
        <source>Clauses found</source>
        <translation>Найденные пункты</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>Добавить в библиотеку</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation>Уже в библиотеке</translation>
    </message>
    <message>
        <source>Twice in this list</source>
        <translation>Дважды в этом списке</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s), doubtful</source>
        <translation>
            <numerusform>%n пункт, под сомнением</numerusform>
            <numerusform>%n пункта, под сомнением</numerusform>
            <numerusform>%n пунктов, под сомнением</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the library</source>
        <translation>
            <numerusform>%n текст добавлен в библиотеку</numerusform>
            <numerusform>%n текста добавлены в библиотеку</numerusform>
            <numerusform>%n текстов добавлено в библиотеку</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>This is what was recognised. Nothing is stored before you say so.</source>
        <translation>Вот что распознано. Без вашего согласия ничего не сохраняется.</translation>
    </message>
    <message>
        <source>The library has this very file already; it is not added twice.</source>
        <translation>Именно этот файл уже есть в библиотеке; второй раз он не добавляется.</translation>
    </message>
    <message>
        <source>“%1” in this list is the very same file; it is added once.</source>
        <translation>«%1» в этом списке – тот же самый файл; он добавляется один раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) found</source>
        <translation>
            <numerusform>Найден %n пункт</numerusform>
            <numerusform>Найдены %n пункта</numerusform>
            <numerusform>Найдено %n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>A text of its own</source>
        <translation>Самостоятельный текст</translation>
    </message>
    <message>
        <source>Cleaned: %1</source>
        <translation>Очищено: %1</translation>
    </message>
    <message>
        <source>Not part of the text: %1</source>
        <translation>Не относится к тексту: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still being read</source>
        <translation>
            <numerusform>Еще читается %n файл</numerusform>
            <numerusform>Еще читаются %n файла</numerusform>
            <numerusform>Еще читаются %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read and stay out</source>
        <translation>
            <numerusform>%n файл не читается и не будет добавлен</numerusform>
            <numerusform>%n файла не читаются и не будут добавлены</numerusform>
            <numerusform>%n файлов не читаются и не будут добавлены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n text(s)</source>
        <translation>
            <numerusform>Добавить %n текст</numerusform>
            <numerusform>Добавить %n текста</numerusform>
            <numerusform>Добавить %n текстов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Do it</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) behind this</source>
        <translation>
            <numerusform>и еще %n сообщение</numerusform>
            <numerusform>и еще %n сообщения</numerusform>
            <numerusform>и еще %n сообщений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>On this clause</source>
        <translation>К этому пункту</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Даты: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Поправка</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Еще</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message>
        <source>Left out of the text</source>
        <translation>Не вошло в текст</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не вошло</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>Слова в файле</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Left out of %1</source>
        <translation>Не вошло в %1</translation>
    </message>
    <message>
        <source>This has no place of its own in the text: it cannot be put back.</source>
        <translation>У этого нет своего места в тексте: вернуть его нельзя.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Put back to</source>
        <translation>Возвращено в</translation>
    </message>
    <message>
        <source>No words of the file were left out of its text.</source>
        <translation>Ни одно слово файла не осталось вне его текста.</translation>
    </message>
    <message>
        <source>These words stand in the file, but not in its text. Put back what belongs to it: it returns to the place where it stood.</source>
        <translation>Эти слова есть в файле, но не в его тексте. Верните то, что к нему относится: оно вернется на свое место.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Ctrl+Enter put back · Ctrl+Z undo</source>
        <translation>Ctrl+Enter вернуть · Ctrl+Z отменить</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Filter by name, number, symbol</source>
        <translation>Фильтр по названию, номеру, условному обозначению</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Name in this workspace</source>
        <translation>Название в этом рабочем пространстве</translation>
    </message>
    <message>
        <source>Confidential: only to be read, never quoted or exported</source>
        <translation>Конфиденциально: только для чтения, без цитирования и экспорта</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импортировать файлы…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Импортировать папку…</translation>
    </message>
    <message>
        <source>Cited, not in the library</source>
        <translation>Упомянуты, но отсутствуют в библиотеке</translation>
    </message>
    <message>
        <source>Save the original file as…</source>
        <translation>Сохранить исходный файл как…</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Убрать из библиотеки</translation>
    </message>
    <message>
        <source>Removed from the library</source>
        <translation>Убрано из библиотеки</translation>
    </message>
    <message>
        <source>Texts (*.docx *.txt *.pdf *.odt *.doc *.rtf)</source>
        <translation>Тексты (*.docx *.txt *.pdf *.odt *.doc *.rtf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импорт файлов</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>There is nothing to read in there.</source>
        <translation>Там нечего читать.</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>Сохранение исходного файла</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>You can also drop files or folders anywhere in this window.</source>
        <translation>Файлы и папки можно также перетащить в любое место этого окна.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Текстов пока нет</translation>
    </message>
    <message>
        <source>Drop a resolution or a report here: Word, PDF, ODT or plain text. You see what was recognised before anything is stored.</source>
        <translation>Перетащите сюда резолюцию или отчет: Word, PDF, ODT или простой текст. Вы увидите, что распознано, прежде чем что-либо будет сохранено.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Cited, not here</source>
        <translation>Упомянуты, но отсутствуют</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>%1, imported %2</source>
        <translation>%1, импортировано %2</translation>
    </message>
    <message>
        <source>Not part of the text: %1</source>
        <translation>Не относится к тексту: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>meeting room</source>
        <translation>зал заседаний</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (только чтение)</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Все сохранено.</translation>
    </message>
    <message>
        <source>Backed up as %1</source>
        <translation>Резервная копия: %1</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Сообщений пока нет.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Search or do…  Ctrl+K</source>
        <translation>Найти или выполнить…  Ctrl+K</translation>
    </message>
    <message>
        <source>Meeting-room mode: nothing confidential is on this screen.</source>
        <translation>Режим зала заседаний: на экране нет ничего конфиденциального.</translation>
    </message>
    <message>
        <source>Leave (F8)</source>
        <translation>Выйти (F8)</translation>
    </message>
    <message>
        <source>Hidden in meeting-room mode</source>
        <translation>Скрыто в режиме зала заседаний</translation>
    </message>
    <message>
        <source>This view holds confidential work. Press F8 when nobody else can see the screen.</source>
        <translation>В этом разделе конфиденциальные материалы. Нажмите F8, когда экран никому больше не виден.</translation>
    </message>
    <message>
        <source>Leave meeting-room mode</source>
        <translation>Выйти из режима зала заседаний</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>WSIS–SDG matrix</source>
        <translation>Матрица ВВУИО–ЦУР</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>П&amp;ункт</translation>
    </message>
    <message>
        <source>C&amp;ontribution</source>
        <translation>В&amp;клад</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Сервис</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase (several words are best)</source>
        <translation>Парольная фраза (лучше несколько слов)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Еще раз то же</translation>
    </message>
    <message>
        <source>Make one for me</source>
        <translation>Составить за меня</translation>
    </message>
    <message>
        <source>Without a passphrase, anybody who gets the file can read it.</source>
        <translation>Без парольной фразы файл прочитает любой, кто его получит.</translation>
    </message>
    <message>
        <source>The two lines differ.</source>
        <translation>Строки различаются.</translation>
    </message>
    <message>
        <source>✓ Made by chance, %1 bits: write it down or learn it before you go on.</source>
        <translation>✓ Составлено случайно, %1 бит: запишите или выучите фразу, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>✓ Both lines are the same. One more word would make it much harder to guess.</source>
        <translation>✓ Строки совпадают. Еще одно слово намного усложнит подбор.</translation>
    </message>
    <message>
        <source>✓ Both lines are the same.</source>
        <translation>✓ Строки совпадают.</translation>
    </message>
</context>
<context>
    <name>NewProposalDialog</name>
    <message>
        <source>New proposal of others</source>
        <translation>Новое предложение других</translation>
    </message>
    <message>
        <source>e.g. sg 6</source>
        <translation>напр., sg 6</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кем предложено</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Say who proposes it, and on which clause.</source>
        <translation>Укажите, кто это предлагает и по какому пункту.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Number of the new clause</source>
        <translation>Номер нового пункта</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Предлагаемый текст</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Новое рабочее пространство</translation>
    </message>
    <message>
        <source>My delegation</source>
        <translation>Моя делегация</translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation>Защитить парольной фразой</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>A workspace is one file that holds all of your work.</source>
        <translation>Рабочее пространство – это один файл, в котором вся ваша работа.</translation>
    </message>
    <message>
        <source>Member State, as it signs its papers (may be left empty)</source>
        <translation>Государство-Член, как оно подписывает свои документы (необязательно)</translation>
    </message>
    <message>
        <source>Your name, for the history (may be left empty)</source>
        <translation>Ваше имя, для истории (необязательно)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>cwgdesk workspaces (*.cwg)</source>
        <translation>Рабочие пространства cwgdesk (*.cwg)</translation>
    </message>
    <message>
        <source>Type the passphrase twice, the same in both lines.</source>
        <translation>Введите парольную фразу дважды, одинаково в обеих строках.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>What the note is for</source>
        <translation>Для чего заметка</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Type a note. It is kept while you type.</source>
        <translation>Введите заметку. Она сохраняется по мере ввода.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Notes – confidential, never exported</source>
        <translation>Заметки – конфиденциальны, не экспортируются</translation>
    </message>
    <message>
        <source>On: “%1”</source>
        <translation>К словам: «%1»</translation>
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
        <translation>Фильтр пунктов</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Предварительный просмотр документа</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>Enter: do it    Esc: leave</source>
        <translation>Ввод: выполнить    Esc: выйти</translation>
    </message>
    <message>
        <source>What do you want to do or find?</source>
        <translation>Что нужно сделать или найти?</translation>
    </message>
    <message>
        <source>Go to clause, e.g. “sg 1”</source>
        <translation>Перейти к пункту, например «sg 1»</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
</context>
<context>
    <name>PaperExport</name>
    <message>
        <source>No program on this machine opens Word files. Export it instead.</source>
        <translation>На этом компьютере нет программы, открывающей файлы Word. Воспользуйтесь экспортом.</translation>
    </message>
    <message>
        <source>Export with them</source>
        <translation>Экспортировать с ними</translation>
    </message>
    <message>
        <source>Before this paper goes out, look at what the remarks say:</source>
        <translation>Прежде чем отправить этот документ, посмотрите замечания:</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Все равно экспортировать</translation>
    </message>
    <message>
        <source>Look once more, short confidential words may stand here: %1</source>
        <translation>Посмотрите еще раз: здесь могут стоять короткие конфиденциальные слова: %1</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Show what I type</source>
        <translation>Показывать вводимое</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Open workspace</source>
        <translation>Открыть рабочее пространство</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>As it was printed: 13 groups of five letters and digits</source>
        <translation>Как напечатано: 13 групп по пять букв и цифр</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Использовать код восстановления</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить резервную копию…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>“%1” is protected.</source>
        <translation>«%1» защищено.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Использовать парольную фразу</translation>
    </message>
    <message>
        <source>The backup was restored. Open it with the passphrase it had then.</source>
        <translation>Резервная копия восстановлена. Откройте ее с парольной фразой, которая была тогда.</translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>What the workspace holds here could not be read. It is not known to be empty.</source>
        <translation>Не удалось прочитать, что хранится здесь в рабочем пространстве. Неизвестно, пусто ли здесь.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PositionForm</name>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Чья позиция</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>Название стороны</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Собрание</translation>
    </message>
    <message>
        <source>Public statement</source>
        <translation>Публичное заявление</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Нет собрания</translation>
    </message>
    <message>
        <source>Public – quoted in the contribution once it is cleared</source>
        <translation>Открытые данные – цитируются во вкладе после согласования</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Запасная позиция</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Красная линия</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>PositionsView</name>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Собрание</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>Any clearance</source>
        <translation>Любое согласование</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Чья позиция</translation>
    </message>
    <message>
        <source>Any holder</source>
        <translation>Любая сторона</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Any stance</source>
        <translation>Любое отношение</translation>
    </message>
    <message>
        <source>New position on a topic</source>
        <translation>Новая позиция по теме</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>Удалить позицию</translation>
    </message>
    <message>
        <source>Open clause in Reader</source>
        <translation>Открыть пункт в чтении</translation>
    </message>
    <message>
        <source>Floor card of this position…</source>
        <translation>Карточка выступления по этой позиции…</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Новая позиция</translation>
    </message>
    <message>
        <source>On which topic?</source>
        <translation>По какой теме?</translation>
    </message>
    <message>
        <source>Position removed</source>
        <translation>Позиция удалена</translation>
    </message>
    <message>
        <source>Confidential – never exported</source>
        <translation>Конфиденциально – не экспортируется</translation>
    </message>
    <message>
        <source>No positions yet</source>
        <translation>Позиций пока нет</translation>
    </message>
    <message>
        <source>Select a clause in the Reader and press P to say where your delegation stands.</source>
        <translation>Выберите пункт в разделе «Чтение» и нажмите P, чтобы указать позицию вашей делегации.</translation>
    </message>
    <message>
        <source>Open Reader</source>
        <translation>Открыть чтение</translation>
    </message>
    <message>
        <source>Take a position on a topic</source>
        <translation>Определить позицию по теме</translation>
    </message>
    <message>
        <source>No position fits these filters</source>
        <translation>Ни одна позиция не подходит под фильтры</translation>
    </message>
    <message>
        <source>Choose other filters, or show all positions again.</source>
        <translation>Выберите другие фильтры или снова покажите все позиции.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation>Открыть в разделе «Чтение»</translation>
    </message>
    <message>
        <source>Remove this position</source>
        <translation>Удалить эту позицию</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>On</source>
        <translation>По вопросу</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Все собрания</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 дн.</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>Its owners consent to publication</source>
        <translation>Его владельцы согласны на публикацию</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>Вид организации</translation>
    </message>
    <message>
        <source>Action line</source>
        <translation>Направление деятельности</translation>
    </message>
    <message>
        <source>Add these goals</source>
        <translation>Добавить эти цели</translation>
    </message>
    <message>
        <source>Public – goes into the annex, once its owners consent</source>
        <translation>Открытые данные – включаются в приложение с согласия владельцев</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Резюме</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>Цели в области устойчивого развития</translation>
    </message>
    <message>
        <source>WSIS action line</source>
        <translation>Направление деятельности ВВУИО</translation>
    </message>
    <message>
        <source>Results and impact</source>
        <translation>Результаты и воздействие</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Source and date of the figures</source>
        <translation>Источник и дата показателей</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>Who consented, and when</source>
        <translation>Кто и когда дал согласие</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 to %2 are usual</source>
        <translation>обычно от %1 до %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an action line to see which goals the WSIS–SDG matrix links.</source>
        <translation>Выберите направление деятельности, чтобы увидеть, с какими целями его связывает матрица ВВУИО–ЦУР.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> и еще %n</numerusform>
            <numerusform> и еще %n</numerusform>
            <numerusform> и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The WSIS–SDG matrix also links %1.</source>
        <translation>Матрица ВВУИО–ЦУР связывает также %1.</translation>
    </message>
    <message>
        <source>All goals that the WSIS–SDG matrix links are chosen.</source>
        <translation>Выбраны все цели, которые связывает матрица ВВУИО–ЦУР.</translation>
    </message>
</context>
<context>
    <name>PracticesView</name>
    <message>
        <source>Good practices</source>
        <translation>Передовой опыт</translation>
    </message>
    <message>
        <source>Filter by goal</source>
        <translation>Фильтр по цели</translation>
    </message>
    <message>
        <source>Filter by action line</source>
        <translation>Фильтр по направлению деятельности</translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation>Открыть в разделе «Чтение»</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Убрать связь</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Новый пример передового опыта</translation>
    </message>
    <message>
        <source>Remove practice</source>
        <translation>Удалить передовой опыт</translation>
    </message>
    <message>
        <source>Show WSIS–SDG matrix</source>
        <translation>Показать матрицу ВВУИО–ЦУР</translation>
    </message>
    <message>
        <source>Practice removed</source>
        <translation>Передовой опыт удален</translation>
    </message>
    <message>
        <source>Remove this practice</source>
        <translation>Удалить этот передовой опыт</translation>
    </message>
    <message>
        <source>No good practices yet</source>
        <translation>Передового опыта пока нет</translation>
    </message>
    <message>
        <source>A good practice shows what was done, by whom, and with what result. It can answer a clause.</source>
        <translation>Передовой опыт показывает, что сделано, кем и с каким результатом. Он может служить ответом на пункт.</translation>
    </message>
    <message>
        <source>Open Reader and press G on a clause</source>
        <translation>Открыть чтение и нажать G на пункте</translation>
    </message>
    <message>
        <source>WSIS–SDG matrix: • linked by ITU&apos;s matrix, ? sources disagree, a number = your practices.</source>
        <translation>Матрица ВВУИО–ЦУР: • связано матрицей МСЭ, ? источники расходятся, число = ваш передовой опыт.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>SDG %1</source>
        <translation>ЦУР %1</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Все цели</translation>
    </message>
    <message>
        <source>All action lines</source>
        <translation>Все направления деятельности</translation>
    </message>
    <message>
        <source>✓ may be published</source>
        <translation>✓ можно публиковать</translation>
    </message>
    <message>
        <source>○ consent missing</source>
        <translation>○ нет согласия</translation>
    </message>
    <message>
        <source>Answers %1</source>
        <translation>Отвечает на %1</translation>
    </message>
    <message>
        <source>Answers no clause yet: press G on a clause in the Reader.</source>
        <translation>Пока не отвечает ни на один пункт: нажмите G на пункте в разделе «Чтение».</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>this paper</source>
        <translation>этот документ</translation>
    </message>
    <message>
        <source>Left out of the paper</source>
        <translation>Не вошло в документ</translation>
    </message>
    <message>
        <source>Look at it before it goes out</source>
        <translation>Проверить перед отправкой</translation>
    </message>
    <message>
        <source>Should be put right</source>
        <translation>Следует исправить</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Стоит проверить</translation>
    </message>
    <message>
        <source>The paper does not say whose it is.</source>
        <translation>В документе не указано, чей он.</translation>
    </message>
    <message>
        <source>The paper does not name its meeting.</source>
        <translation>В документе не указано собрание.</translation>
    </message>
    <message>
        <source>There is nothing in the paper yet.</source>
        <translation>В документе пока ничего нет.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» – пусто.</translation>
    </message>
    <message>
        <source>Not cleared: %1</source>
        <translation>Не согласовано: %1</translation>
    </message>
    <message>
        <source>No public statement: %1</source>
        <translation>Нет публичного заявления: %1</translation>
    </message>
    <message>
        <source>No consent to publish: %1</source>
        <translation>Нет согласия на публикацию: %1</translation>
    </message>
    <message>
        <source>Proposal without reasons: %1</source>
        <translation>Предложение без оснований: %1</translation>
    </message>
    <message>
        <source>MOD that changes nothing: %1</source>
        <translation>MOD, который ничего не меняет: %1</translation>
    </message>
    <message>
        <source>MOD that deletes all words: %1</source>
        <translation>MOD, который исключает все слова: %1</translation>
    </message>
    <message>
        <source>The clause reads otherwise now: %1</source>
        <translation>Пункт теперь гласит иначе: %1</translation>
    </message>
    <message>
        <source>For a session that is over: %1</source>
        <translation>Для уже завершившейся сессии: %1</translation>
    </message>
    <message>
        <source>Redone on new words, not looked at: %1</source>
        <translation>Переделано на новом тексте, не проверено: %1</translation>
    </message>
    <message>
        <source>Two proposals on one clause: %1</source>
        <translation>Два предложения по одному пункту: %1</translation>
    </message>
    <message>
        <source>On another version than the rest: %1</source>
        <translation>На другой версии, чем остальные: %1</translation>
    </message>
    <message>
        <source>Not in the order of the text: %1</source>
        <translation>Не в порядке следования текста: %1</translation>
    </message>
    <message>
        <source>Square brackets are left: %1</source>
        <translation>Остались квадратные скобки: %1</translation>
    </message>
    <message>
        <source>Contributions closed on %1.</source>
        <translation>Прием вкладов закрыт %1.</translation>
    </message>
    <message>
        <source>Longer than the %1 pages preferred.</source>
        <translation>Больше желательного объема страниц: %1.</translation>
    </message>
    <message>
        <source>Cited, but not in the Library: %1</source>
        <translation>Цитируется, но отсутствует в Библиотеке: %1</translation>
    </message>
    <message>
        <source>Carried over, place unsure: %1</source>
        <translation>Перенесено, место неточно: %1</translation>
    </message>
    <message>
        <source>From a confidential text: %1</source>
        <translation>Из конфиденциального текста: %1</translation>
    </message>
    <message>
        <source>Signs that nobody sees: %1</source>
        <translation>Знаки, которых никто не видит: %1</translation>
    </message>
    <message>
        <source>Text in another language: %1</source>
        <translation>Текст на другом языке: %1</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Word may paginate differently.</source>
        <translation>В Word разбивка на страницы может отличаться.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Our proposal</source>
        <translation>Наше предложение</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>Основания: %1</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Подтвердить место</translation>
    </message>
    <message>
        <source>Its place is not confirmed: it is not counted yet.</source>
        <translation>Место не подтверждено: пока не учитывается.</translation>
    </message>
    <message>
        <source>Made on other words, redone on the present ones.</source>
        <translation>Сделано на другом тексте, переделано на нынешнем.</translation>
    </message>
    <message>
        <source>Made on other words than the clause has now; shown as it came.</source>
        <translation>Сделано по другим словам, чем сейчас в пункте; показано так, как поступило.</translation>
    </message>
    <message>
        <source>Our position on the proposal of %1</source>
        <translation>Наша позиция по предложению, автор: %1</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Позиции пока нет</translation>
    </message>
    <message>
        <source>What became of the proposal of %1</source>
        <translation>Что стало с предложением, автор: %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Мы</translation>
    </message>
    <message>
        <source>Adopted words</source>
        <translation>Принятые слова</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Как это получилось</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Export a public comparison</source>
        <translation>Экспортировать открытое сравнение</translation>
    </message>
    <message>
        <source>Export a CONFIDENTIAL comparison</source>
        <translation>Экспортировать КОНФИДЕНЦИАЛЬНОЕ сравнение</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Файлы Word (*.docx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>CONFIDENTIAL comparison</source>
        <translation>КОНФИДЕНЦИАЛЬНОЕ сравнение</translation>
    </message>
    <message>
        <source>taken out: %1;</source>
        <translation>исключено: %1;</translation>
    </message>
    <message>
        <source>put in: %1;</source>
        <translation>добавлено: %1;</translation>
    </message>
</context>
<context>
    <name>ProposalsView</name>
    <message>
        <source>Clauses with proposals</source>
        <translation>Пункты с предложениями</translation>
    </message>
    <message>
        <source>Filter clauses</source>
        <translation>Фильтр пунктов</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кем предложено</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>New proposal of others…</source>
        <translation>Новое предложение других…</translation>
    </message>
    <message>
        <source>Export comparison (CONFIDENTIAL)…</source>
        <translation>Экспортировать сравнение (КОНФИДЕНЦИАЛЬНО)…</translation>
    </message>
    <message>
        <source>Remove proposal of others</source>
        <translation>Удаление предложения других</translation>
    </message>
    <message>
        <source>Open clause in Reader</source>
        <translation>Открыть пункт в чтении</translation>
    </message>
    <message>
        <source>Export public comparison…</source>
        <translation>Экспортировать открытое сравнение…</translation>
    </message>
    <message>
        <source>Proposal removed</source>
        <translation>Предложение удалено</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Файл %1 записан.</translation>
    </message>
    <message>
        <source>New proposal…</source>
        <translation>Новое предложение…</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Экспортировать сравнение</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>No proposals yet</source>
        <translation>Предложений пока нет</translation>
    </message>
    <message>
        <source>What you and others propose on a clause stands here side by side.</source>
        <translation>Здесь рядом стоит то, что предлагаете по пункту вы и другие.</translation>
    </message>
    <message>
        <source>Open Reader and press M on a clause</source>
        <translation>Открыть чтение и нажать M на пункте</translation>
    </message>
    <message>
        <source>Our position on the proposal</source>
        <translation>Наша позиция по предложению</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>Все делегации</translation>
    </message>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>%n конфликт</numerusform>
            <numerusform>%n конфликта</numerusform>
            <numerusform>%n конфликтов</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ agreed words</source>
        <translation>✓ согласованные слова</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Записано: %1</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Set passphrase</source>
        <translation>Задать парольную фразу</translation>
    </message>
    <message>
        <source>Remove protection</source>
        <translation>Снять защиту</translation>
    </message>
    <message>
        <source>Changing it writes the workspace and its backups anew. This cannot be undone.</source>
        <translation>При изменении рабочее пространство и его резервные копии записываются заново. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Type the passphrase twice, the same in both lines.</source>
        <translation>Введите парольную фразу дважды, одинаково в обеих строках.</translation>
    </message>
    <message>
        <source>When you change it, these go on opening as they do now:</source>
        <translation>При ее изменении по-прежнему будут открываться:</translation>
    </message>
    <message>
        <source>This machine can make guessing the passphrase much harder: set it again, the same or another one. There will be a new recovery code, which is shown first.</source>
        <translation>Этот компьютер может намного усложнить подбор парольной фразы: задайте ее снова, ту же или другую. Будет новый код восстановления; сначала он показывается.</translation>
    </message>
    <message>
        <source>This workspace is protected by a passphrase.</source>
        <translation>Это рабочее пространство защищено парольной фразой.</translation>
    </message>
    <message>
        <source>This workspace has no passphrase: who gets the file can read it.</source>
        <translation>У этого рабочего пространства нет парольной фразы: его прочитает любой, кто получит файл.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Изменить парольную фразу</translation>
    </message>
</context>
<context>
    <name>PublicFrame</name>
    <message>
        <source>Public – goes into the contribution</source>
        <translation>Открытые данные – включаются во вклад</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Position of others</source>
        <translation>Позиция других</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Передовой опыт</translation>
    </message>
    <message>
        <source>Amendment: MOD</source>
        <translation>Поправка: MOD</translation>
    </message>
    <message>
        <source>Amendment: ADD</source>
        <translation>Поправка: ADD</translation>
    </message>
    <message>
        <source>Amendment: SUP</source>
        <translation>Поправка: SUP</translation>
    </message>
    <message>
        <source>Amendment: NOC</source>
        <translation>Поправка: NOC</translation>
    </message>
    <message>
        <source>Add to contribution</source>
        <translation>Добавить во вклад</translation>
    </message>
    <message>
        <source>Floor card…</source>
        <translation>Карточка выступления…</translation>
    </message>
    <message>
        <source>Show coverage</source>
        <translation>Показать охват</translation>
    </message>
    <message>
        <source>Amendment side by side</source>
        <translation>Поправка рядом с текстом</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Следующий пункт</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>Предыдущий пункт</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Поправки</translation>
    </message>
    <message>
        <source>Amendments: all markup</source>
        <translation>Поправки: все исправления</translation>
    </message>
    <message>
        <source>Amendments: clean</source>
        <translation>Поправки: без пометок</translation>
    </message>
    <message>
        <source>Amendments: original</source>
        <translation>Поправки: исходный текст</translation>
    </message>
    <message>
        <source>Find in this text…</source>
        <translation>Найти в этом тексте…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Left out of this text…</source>
        <translation>Не вошло в этот текст…</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Show amendments as</source>
        <translation>Показывать поправки как</translation>
    </message>
    <message>
        <source>“%1” shows all of it already.</source>
        <translation>В «%1» всё это уже есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) added to “%1”</source>
        <translation>
            <numerusform>%n элемент добавлен в «%1»</numerusform>
            <numerusform>%n элемента добавлено в «%1»</numerusform>
            <numerusform>%n элементов добавлено в «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied with reference: %1</source>
        <translation>Скопировано со ссылкой: %1</translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation>Предыдущий пункт</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>Следующий пункт</translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Only to be read: never quoted, never in an export</source>
        <translation>Только для чтения: не цитируется, не экспортируется</translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Пока нечего читать</translation>
    </message>
    <message>
        <source>Import a resolution or a report; it opens here, clause by clause.</source>
        <translation>Импортируйте резолюцию или отчет; текст откроется здесь, пункт за пунктом.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Another delegation</source>
        <translation>Другая делегация</translation>
    </message>
    <message>
        <source>All markup</source>
        <translation>Все исправления</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Без пометок</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>Another delegation&apos;s proposals</source>
        <translation>Предложения другой делегации</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кем предложено</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Confirm the clause (C)</source>
        <translation>Подтвердить пункт (C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep the ticked ones</source>
        <translation>Сохранить отмеченные</translation>
    </message>
    <message>
        <source>Name of the delegation or group</source>
        <translation>Название делегации или группы</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Proposed words</source>
        <translation>Предлагаемые слова</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) on %1</source>
        <translation>
            <numerusform>%n предложение по %1</numerusform>
            <numerusform>%n предложения по %1</numerusform>
            <numerusform>%n предложений по %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper prints a version or language that the library does not have.</source>
        <translation>В документе приведена версия или язык, которых нет в библиотеке.</translation>
    </message>
    <message>
        <source>The paper stands on %1, which is not the newest text.</source>
        <translation>Документ основан на %1, а это не самый новый текст.</translation>
    </message>
    <message>
        <source>On no clause: %1</source>
        <translation>Ни по одному пункту: %1</translation>
    </message>
    <message>
        <source>on no clause</source>
        <translation>ни по одному пункту</translation>
    </message>
    <message>
        <source>%1, new %2</source>
        <translation>%1, новый %2</translation>
    </message>
    <message>
        <source>cannot be kept</source>
        <translation>нельзя сохранить</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>требует подтверждения</translation>
    </message>
    <message>
        <source>It may also be %1.</source>
        <translation>Возможно также: %1.</translation>
    </message>
    <message>
        <source>Reasons: %1</source>
        <translation>Основания: %1</translation>
    </message>
    <message>
        <source>In the paper: %1</source>
        <translation>В документе: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) kept</source>
        <translation>
            <numerusform>%n предложение сохранено</numerusform>
            <numerusform>%n предложения сохранено</numerusform>
            <numerusform>%n предложений сохранено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredDialog</name>
    <message>
        <source>Texts not yet saved</source>
        <translation>Еще не сохраненные тексты</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Что введено</translation>
    </message>
    <message>
        <source>They stand where they were typed, and are saved when you leave their field there.</source>
        <translation>Они стоят там, где были введены, и сохраняются, когда вы покидаете их поле.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Drop this text</source>
        <translation>Удалить этот текст</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>RecoveredTexts</name>
    <message>
        <source>Texts not yet saved…</source>
        <translation>Еще не сохраненные тексты…</translation>
    </message>
    <message>
        <source>Not yet saved when the program ended: %1</source>
        <translation>Не сохранено к моменту завершения программы: %1</translation>
    </message>
    <message>
        <source>Open it (%1)</source>
        <translation>Открыть (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Not yet saved when the program ended, %n text(s): %1</source>
        <translation>
            <numerusform>Не сохранен к моменту завершения программы %n текст: %1</numerusform>
            <numerusform>Не сохранены к моменту завершения программы %n текста: %1</numerusform>
            <numerusform>Не сохранено к моменту завершения программы %n текстов: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them (%1)</source>
        <translation>Показать (%1)</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Without passphrase and without this code nobody can open the workspace again, nor can we. Print it and keep it where the delegation keeps its keys. It changes with the passphrase.</source>
        <translation>Без парольной фразы и без этого кода никто больше не откроет рабочее пространство, и мы тоже. Распечатайте его и храните там, где делегация хранит ключи. Он меняется вместе с парольной фразой.</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>Код сохранен</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Keep this code safe</source>
        <translation>Храните этот код в надежном месте</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Напечатать или сохранить в PDF…</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Ничего не менять</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Confidential words</source>
        <translation>Конфиденциальные слова</translation>
    </message>
    <message>
        <source>Reason, for the log</source>
        <translation>Причина, для журнала</translation>
    </message>
    <message>
        <source>The paper was not written. Reword these places, or let them pass one by one.</source>
        <translation>Документ не записан. Измените эти места или пропустите их по одному.</translation>
    </message>
    <message>
        <source>The log keeps place and reason, never the words.</source>
        <translation>В журнале хранятся место и причина, но не сами слова.</translation>
    </message>
    <message>
        <source>Back to the paper</source>
        <translation>Вернуться к документу</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Все равно экспортировать</translation>
    </message>
    <message>
        <source>In a part of the file that is not its text</source>
        <translation>В части файла, которая не является его текстом</translation>
    </message>
    <message>
        <source>In the header: line %2</source>
        <translation>В заголовке документа: строка %2</translation>
    </message>
    <message>
        <source>In the footnotes: paragraph %2</source>
        <translation>В сносках: абзац %2</translation>
    </message>
    <message>
        <source>Section %1: in its heading</source>
        <translation>Раздел %1: в его заголовке</translation>
    </message>
    <message>
        <source>Section %1: heading %2 inside it</source>
        <translation>Раздел %1: подзаголовок %2</translation>
    </message>
    <message>
        <source>Before the first heading: paragraph %2</source>
        <translation>До первого заголовка: абзац %2</translation>
    </message>
    <message>
        <source>Section %1, “%3”: paragraph %2</source>
        <translation>Раздел %1, «%3»: абзац %2</translation>
    </message>
    <message>
        <source>Section %1: paragraph %2</source>
        <translation>Раздел %1: абзац %2</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Save what can be read…</source>
        <translation>Сохранить то, что читается…</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Сохранить то, что читается</translation>
    </message>
    <message>
        <source> (saved)</source>
        <translation> (спасено)</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Ничего не сохранено</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>some could not be read</source>
        <translation>часть не удалось прочитать</translation>
    </message>
    <message>
        <source>Some of the history and of the links could not be read.</source>
        <translation>Часть истории и ссылок не удалось прочитать.</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Все удалось прочитать.</translation>
    </message>
    <message>
        <source>Texts: %1</source>
        <translation>Тексты: %1</translation>
    </message>
    <message>
        <source>Clauses: %1</source>
        <translation>Пункты: %1</translation>
    </message>
    <message>
        <source>Positions: %1</source>
        <translation>Позиции: %1</translation>
    </message>
    <message>
        <source>Proposals: %1</source>
        <translation>Предложения: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Заметки: %1</translation>
    </message>
    <message>
        <source>Good practices: %1</source>
        <translation>Примеры передового опыта: %1</translation>
    </message>
    <message>
        <source>Sessions, agenda items and deadlines: %1</source>
        <translation>Собрания, пункты повестки дня и сроки: %1</translation>
    </message>
    <message>
        <source>Contributions and their sections: %1</source>
        <translation>Вклады и их разделы: %1</translation>
    </message>
    <message>
        <source>Texts that were not yet saved: %1</source>
        <translation>Еще не сохраненные тексты: %1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление резервной копии</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The chosen backup takes the place of “%1”. The present file is kept beside it.</source>
        <translation>Выбранная копия займет место «%1». Нынешний файл хранится рядом.</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>У этого рабочего пространства пока нет резервных копий.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Парольная фраза копии</translation>
    </message>
    <message>
        <source>Leave it empty if the workspace had none then</source>
        <translation>Оставьте пустым, если тогда ее не было</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>Save what can be read…</source>
        <translation>Сохранить то, что читается…</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>Показать резервные копии…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>This workspace may only be read. Show why.</source>
        <translation>Это рабочее пространство можно только читать. Показать почему.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить резервную копию…</translation>
    </message>
    <message>
        <source>Compare with a copy…</source>
        <translation>Сравнить с копией…</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Proposals of others</source>
        <translation>Предложения других</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Передовой опыт</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Вклады</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search for</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Words, or the beginnings of words</source>
        <translation>Слова или начала слов</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Find agreed language</source>
        <translation>Найти согласованную формулировку</translation>
    </message>
    <message>
        <source>Who is asked to do what</source>
        <translation>Кому что поручено</translation>
    </message>
    <message>
        <source>in</source>
        <translation>где</translation>
    </message>
    <message>
        <source>Texts, notes, positions, proposals, practices and contributions, in any language.</source>
        <translation>Тексты, заметки, позиции, предложения, передовой опыт и вклады на любом языке.</translation>
    </message>
    <message>
        <source>Import more texts</source>
        <translation>Импортировать другие тексты</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try fewer words, or only their beginnings; all the words must occur.</source>
        <translation>Попробуйте меньше слов или только их начала; должны встречаться все слова.</translation>
    </message>
    <message>
        <source>Search in all rooms</source>
        <translation>Искать во всех разделах</translation>
    </message>
    <message>
        <source>Words everywhere</source>
        <translation>Слова везде</translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation>Согласованные формулировки</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Адресаты</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Конфиденциально</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Text before what is shown</source>
        <translation>Текст перед содержанием</translation>
    </message>
    <message>
        <source>What this section shows</source>
        <translation>Что показывает этот раздел</translation>
    </message>
    <message>
        <source>Show all that is ready</source>
        <translation>Показать все готовое</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Shown in this section</source>
        <translation>Показано в этом разделе</translation>
    </message>
    <message>
        <source>There are no positions yet.</source>
        <translation>Позиций пока нет.</translation>
    </message>
    <message>
        <source>There are no proposals yet.</source>
        <translation>Предложений пока нет.</translation>
    </message>
    <message>
        <source>There are no good practices yet.</source>
        <translation>Передового опыта пока нет.</translation>
    </message>
    <message>
        <source>No report has been imported yet.</source>
        <translation>Отчеты еще не импортированы.</translation>
    </message>
    <message>
        <source>%1 of %2 shown. Tick what belongs here; drag, or press Alt and an arrow, to order it.</source>
        <translation>Показано %1 из %2. Отметьте, что сюда относится; порядок меняется перетаскиванием или клавишами Alt и стрелка.</translation>
    </message>
    <message>
        <source>without consent, left out</source>
        <translation>нет согласия, не включено</translation>
    </message>
    <message>
        <source>not cleared, left out</source>
        <translation>не согласовано, не включено</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Contributions close</source>
        <translation>Срок представления вкладов</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Session</source>
        <translation>Собрание</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Следующие действия</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новое собрание</translation>
    </message>
    <message>
        <source>Carry all positions over to this session</source>
        <translation>Перенести все позиции на это собрание</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Удалить собрание</translation>
    </message>
    <message>
        <source>Delegation brief…</source>
        <translation>Справка для делегации…</translation>
    </message>
    <message>
        <source>New session of CWG-WSIS&amp;SDG</source>
        <translation>Новое собрание РГС-ВВУИО и ЦУР</translation>
    </message>
    <message>
        <source>Session removed</source>
        <translation>Собрание удалено</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) carried over as drafts</source>
        <translation>
            <numerusform>%n позиция перенесена как проект</numerusform>
            <numerusform>%n позиции перенесены как проекты</numerusform>
            <numerusform>%n позиций перенесены как проекты</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Собрания</translation>
    </message>
    <message>
        <source>Parts of the session</source>
        <translation>Части собрания</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>Удалить это собрание</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Собраний пока нет</translation>
    </message>
    <message>
        <source>Enter the meeting you prepare: its dates give the deadlines, its limits the page count.</source>
        <translation>Введите собрание, к которому вы готовитесь: его даты определяют сроки, а его ограничения – число страниц.</translation>
    </message>
    <message>
        <source>Load a resolution or a report first</source>
        <translation>Сначала загрузить резолюцию или отчет</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>Carry all</source>
        <translation>Перенести все</translation>
    </message>
    <message>
        <source>Carry selected</source>
        <translation>Перенести выбранное</translation>
    </message>
    <message>
        <source>On</source>
        <translation>По вопросу</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>даты неизвестны</translation>
    </message>
    <message>
        <source>Contributions closed %1 (%2)</source>
        <translation>Срок представления вкладов истек: %1 (%2)</translation>
    </message>
    <message>
        <source>Contributions close %1 (%2)</source>
        <translation>Срок представления вкладов: %1 (%2)</translation>
    </message>
    <message>
        <source>No position</source>
        <translation>Нет позиции</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) of earlier sessions</source>
        <translation>
            <numerusform>%n позиция прошлых собраний</numerusform>
            <numerusform>%n позиции прошлых собраний</numerusform>
            <numerusform>%n позиций прошлых собраний</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions close</source>
        <translation>Срок представления вкладов</translation>
    </message>
    <message>
        <source>Name your delegation in the settings</source>
        <translation>Указать свою делегацию в настройках</translation>
    </message>
    <message>
        <source>Import the resolution and the report</source>
        <translation>Импортировать резолюцию и отчет</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without a public statement</source>
        <translation>
            <numerusform>%n позиция без публичного заявления</numerusform>
            <numerusform>%n позиции без публичного заявления</numerusform>
            <numerusform>%n позиций без публичного заявления</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) to submit for clearance</source>
        <translation>
            <numerusform>%n заявление передать на согласование</numerusform>
            <numerusform>%n заявления передать на согласование</numerusform>
            <numerusform>%n заявлений передать на согласование</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) wait for an answer</source>
        <translation>
            <numerusform>%n заявление ожидает ответа</numerusform>
            <numerusform>%n заявления ожидают ответа</numerusform>
            <numerusform>%n заявлений ожидают ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) without reasons</source>
        <translation>
            <numerusform>%n предложение без оснований</numerusform>
            <numerusform>%n предложения без оснований</numerusform>
            <numerusform>%n предложений без оснований</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good practice(s) without consent to publish</source>
        <translation>
            <numerusform>%n пример передового опыта без согласия на публикацию</numerusform>
            <numerusform>%n примера передового опыта без согласия на публикацию</numerusform>
            <numerusform>%n примеров передового опыта без согласия на публикацию</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) carried over that want a look</source>
        <translation>
            <numerusform>%n перенесенная заметка требует проверки</numerusform>
            <numerusform>%n перенесенные заметки требуют проверки</numerusform>
            <numerusform>%n перенесенных заметок требуют проверки</numerusform>
        </translation>
    </message>
    <message>
        <source>Compose the contribution</source>
        <translation>Составить вклад</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation>Ваше имя, для истории</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Open workspace</source>
        <translation>Открыть рабочее пространство</translation>
    </message>
    <message>
        <source>cwgdesk workspaces (*.cwg)</source>
        <translation>Рабочие пространства cwgdesk (*.cwg)</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Current text</source>
        <translation>Действующий текст</translation>
    </message>
</context>
<context>
    <name>SplitReview</name>
    <message>
        <source>Correct the split</source>
        <translation>Исправление разбивки</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation>Слова в файле</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Подчинен пункту</translation>
    </message>
    <message>
        <source>Merge with previous</source>
        <translation>Объединить с предыдущим</translation>
    </message>
    <message>
        <source>Split at cursor</source>
        <translation>Разделить у курсора</translation>
    </message>
    <message>
        <source>Mark as heading</source>
        <translation>Отметить как заголовок</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Correct the split – %1</source>
        <translation>Исправление разбивки – %1</translation>
    </message>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>Никакому: на верхнем уровне</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Нумерация</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Исправлено вручную</translation>
    </message>
    <message>
        <source>Only the split is corrected; the words stay as the file has them. Corrections stay when the file is read again.</source>
        <translation>Исправляется только разбивка; слова остаются такими, как в файле. Исправления сохраняются при повторном чтении файла.</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Вводная формула</translation>
    </message>
    <message>
        <source>Put the cursor where a new clause begins. What is grey belongs to other clauses.</source>
        <translation>Поставьте курсор туда, где начинается новый пункт. Серый текст относится к другим пунктам.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Ctrl+Enter split · Ctrl+Backspace merge · Ctrl+H heading · Ctrl+Z undo</source>
        <translation>Ctrl+Ввод разделить · Ctrl+Backspace объединить · Ctrl+H заголовок · Ctrl+Z отменить</translation>
    </message>
</context>
<context>
    <name>StateForms</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Name of the delegation in this language</source>
        <translation>Название делегации на этом языке</translation>
    </message>
    <message>
        <source>The name after “by”, with article and case</source>
        <translation>Название после «by» («кем»), с артиклем и в нужном падеже</translation>
    </message>
    <message>
        <source>The name in papers</source>
        <translation>Название в документах</translation>
    </message>
    <message>
        <source>derived from the name, not typed</source>
        <translation>выведено из названия, не введено</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>как введено</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Words added</source>
        <translation>Слова добавлены</translation>
    </message>
    <message>
        <source>Words taken out</source>
        <translation>Слова исключены</translation>
    </message>
    <message>
        <source>Words replaced</source>
        <translation>Слова заменены</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Our change accepted</source>
        <translation>Наше изменение принято</translation>
    </message>
    <message>
        <source>Our change refused</source>
        <translation>Наше изменение отклонено</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Передовой опыт</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Header or box</source>
        <translation>Верхний колонтитул или рамка</translation>
    </message>
    <message>
        <source>○ Open</source>
        <translation>○ Не решено</translation>
    </message>
    <message>
        <source>✓ Taken</source>
        <translation>✓ Принято</translation>
    </message>
    <message>
        <source>⊘ Refused</source>
        <translation>⊘ Отклонено</translation>
    </message>
    <message>
        <source>⚠ Collides with our words</source>
        <translation>⚠ Противоречит нашему тексту</translation>
    </message>
    <message>
        <source>Belongs to no field; make it by hand, or refuse it</source>
        <translation>Не относится ни к одному полю; внесите его вручную или отклоните</translation>
    </message>
    <message>
        <source>Its place is certain</source>
        <translation>Место известно точно</translation>
    </message>
    <message>
        <source>Its place was found by its words</source>
        <translation>Место найдено по его словам</translation>
    </message>
    <message>
        <source>Its place was found by what stands beside it</source>
        <translation>Место найдено по соседнему тексту</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Take back an edited copy</source>
        <translation>Принять обратно отредактированную копию</translation>
    </message>
    <message>
        <source>The file does not say which paper it is; it was found by its words.</source>
        <translation>В файле не указано, какой это документ; он найден по его словам.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>The field with the change</source>
        <translation>Поле с изменением</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Take all of this person</source>
        <translation>Принять все изменения этого автора</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Показать место</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Belongs to no field</source>
        <translation>Не относится ни к одному полю</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n изменение ожидает</numerusform>
            <numerusform>%n изменения ожидают</numerusform>
            <numerusform>%n изменений ожидают</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing waits any more</source>
        <translation>✓ Больше ничего не ожидает</translation>
    </message>
    <message>
        <source>Nothing was changed in it.</source>
        <translation>В ней ничего не изменено.</translation>
    </message>
    <message>
        <source>Changed here too since: taking it replaces our words.</source>
        <translation>С тех пор изменено и здесь: принятие заменит наш текст.</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>The same words: %1</source>
        <translation>Те же слова: %1</translation>
    </message>
    <message>
        <source>Collision on “%1”: %2</source>
        <translation>Противоречие в «%1»: %2</translation>
    </message>
    <message>
        <source>Merged reading</source>
        <translation>Объединенный текст</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
</context>
<context>
    <name>UndoKeeper</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>Изменен номер</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Изменена формулировка</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Поправка</translation>
    </message>
    <message>
        <source>Proposal of others</source>
        <translation>Предложение других</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Передовой опыт</translation>
    </message>
    <message>
        <source>Link to a report</source>
        <translation>Связь с отчетом</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Старая версия</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Новая версия</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Сравнить версии</translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation>Два языка</translation>
    </message>
    <message>
        <source>Clauses of both</source>
        <translation>Пункты обоих</translation>
    </message>
    <message>
        <source>Compare the versions of this text</source>
        <translation>Сравнить версии этого текста</translation>
    </message>
    <message>
        <source>Correct the split of this text…</source>
        <translation>Исправить разбивку этого текста…</translation>
    </message>
    <message>
        <source>Carry notes over to the newer version</source>
        <translation>Перенести заметки в новую версию</translation>
    </message>
    <message>
        <source>Save a redline of these two versions…</source>
        <translation>Сохранить текст с правками между этими двумя версиями…</translation>
    </message>
    <message>
        <source>Confirm the place of the marked note</source>
        <translation>Подтвердить место отмеченной заметки</translation>
    </message>
    <message>
        <source>Leave the marked note on the older version</source>
        <translation>Оставить отмеченную заметку в старой версии</translation>
    </message>
    <message>
        <source>No other version of this text is in the library.</source>
        <translation>Других версий этого текста в библиотеке нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) carried over exactly</source>
        <translation>
            <numerusform>%n элемент перенесен точно</numerusform>
            <numerusform>%n элемента перенесены точно</numerusform>
            <numerusform>%n элементов перенесены точно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) redone on the new words: look at them</source>
        <translation>
            <numerusform>%n предложение перенесено на новый текст: проверьте</numerusform>
            <numerusform>%n предложения перенесены на новый текст: проверьте их</numerusform>
            <numerusform>%n предложений перенесено на новый текст: проверьте их</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) left as they were: the new words collide</source>
        <translation>
            <numerusform>%n предложение оставлено без изменений: новый текст ему противоречит</numerusform>
            <numerusform>%n предложения оставлены без изменений: новый текст им противоречит</numerusform>
            <numerusform>%n предложений оставлено без изменений: новый текст им противоречит</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the redline</source>
        <translation>Сохранить текст с правками</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>Файлы Word (*.docx)</translation>
    </message>
    <message>
        <source>Place confirmed</source>
        <translation>Место подтверждено</translation>
    </message>
    <message>
        <source>Left on the older version</source>
        <translation>Оставлено в старой версии</translation>
    </message>
    <message>
        <source>Any two texts…</source>
        <translation>Два любых текста…</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>Выберите две разные версии.</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ним стало</translation>
    </message>
    <message>
        <source>Text, with what changed</source>
        <translation>Текст с изменениями</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Filter clauses</source>
        <translation>Фильтр пунктов</translation>
    </message>
    <message>
        <source>Save as redline…</source>
        <translation>Сохранить как текст с правками…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>в сравнении с</translation>
    </message>
    <message>
        <source>On this clause, and the notes</source>
        <translation>К этому пункту и заметки</translation>
    </message>
    <message>
        <source>This clause</source>
        <translation>Этот пункт</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Пока нечего сравнивать</translation>
    </message>
    <message>
        <source>Import the next version of a text, or the same text in another language. It is recognised, compared clause by clause, and your notes can be carried over.</source>
        <translation>Импортируйте следующую версию текста или тот же текст на другом языке. Она распознается и сравнивается пункт за пунктом, а ваши заметки можно перенести.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>Compare any two texts</source>
        <translation>Сравнить два любых текста</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Sessions</source>
        <translation>Собрания</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>Передовой опыт</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Составление</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>WhoIsAsked</name>
    <message>
        <source>Who is asked</source>
        <translation>Адресаты</translation>
    </message>
    <message>
        <source>Who is asked, e.g. BDT, SG, Member States</source>
        <translation>Кому поручено, например БРЭ, ГС, Государства-Члены</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Адресаты</translation>
    </message>
    <message>
        <source>What they are asked</source>
        <translation>Что им поручено</translation>
    </message>
    <message>
        <source>Asked in any way</source>
        <translation>В любой форме</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Всем этим</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked for anything yet</source>
        <translation>Пока никому ничего не поручено</translation>
    </message>
    <message>
        <source>Load a resolution: its operative clauses are listed here by those they address.</source>
        <translation>Загрузите резолюцию: пункты ее постановляющей части будут перечислены здесь по адресатам.</translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation>Открыть библиотеку</translation>
    </message>
</context>
<context>
    <name>WideEditor</name>
    <message>
        <source>Amendment</source>
        <translation>Поправка</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Как предлагается</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>С исправлениями</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>_Matrix</name>
    <message>
        <source>linked in the matrix</source>
        <translation>связано в матрице</translation>
    </message>
    <message>
        <source>not linked in the matrix</source>
        <translation>не связано в матрице</translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <translation>источники расходятся</translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n пример опыта</numerusform>
            <numerusform>%n примера опыта</numerusform>
            <numerusform>%n примеров опыта</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_MorePanel</name>
    <message>
        <source>Good practice for this clause  (G)</source>
        <translation>Передовой опыт для этого пункта  (G)</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>Что здесь сделано</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Ссылается на</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Передовой опыт</translation>
    </message>
</context>
<context>
    <name>_NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What the note is for</source>
        <translation>Для чего заметка</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Moved by a new version: have a look.</source>
        <translation>Перемещено новой версией: проверьте.</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Заметка удалена</translation>
    </message>
</context>
<context>
    <name>_OutlineModel</name>
    <message>
        <source>amendment %1</source>
        <translation>поправка %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>позиция %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PairsModel</name>
    <message>
        <source>[inserted: %1]</source>
        <translation>[вставлено: %1]</translation>
    </message>
    <message>
        <source>[deleted: %1]</source>
        <translation>[исключено: %1]</translation>
    </message>
</context>
<context>
    <name>_PositionPanel</name>
    <message>
        <source>Whose position</source>
        <translation>Чья позиция</translation>
    </message>
    <message>
        <source>No position on this clause yet</source>
        <translation>По этому пункту позиции пока нет</translation>
    </message>
    <message>
        <source>Say what your delegation thinks of it. Nothing leaves before it is cleared.</source>
        <translation>Укажите, что думает ваша делегация. До согласования ничего не выходит наружу.</translation>
    </message>
    <message>
        <source>Take a position  (P)</source>
        <translation>Определить позицию  (P)</translation>
    </message>
    <message>
        <source>Another holder&apos;s position</source>
        <translation>Позиция другой стороны</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>Удалить позицию</translation>
    </message>
    <message>
        <source>Position removed</source>
        <translation>Позиция удалена</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation>Тезис для выступления</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Красная линия</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Последующие действия</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчет</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Вклад</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Другой текст</translation>
    </message>
    <message>
        <source>ADD – new clause after this one</source>
        <translation>ADD – новый пункт после этого</translation>
    </message>
    <message>
        <source>MOD – other wording</source>
        <translation>MOD – иная формулировка</translation>
    </message>
    <message>
        <source>SUP – take the clause out</source>
        <translation>SUP – исключить пункт</translation>
    </message>
    <message>
        <source>NOC – no change</source>
        <translation>NOC – без изменений</translation>
    </message>
    <message>
        <source>No text is left. To take a whole clause out, conferences write SUP.</source>
        <translation>Текста не осталось. Чтобы исключить пункт целиком, на конференциях пишут SUP.</translation>
    </message>
    <message>
        <source>The text is what it was. NOC says that the clause must not change.</source>
        <translation>Текст прежний. NOC означает, что пункт не должен меняться.</translation>
    </message>
    <message>
        <source>Words added inside a clause that exists are MOD; ADD is for a whole new clause.</source>
        <translation>Слова, добавленные внутри существующего пункта, – это MOD; ADD служит для целого нового пункта.</translation>
    </message>
    <message>
        <source>Reasons are missing. They stand after each proposal.</source>
        <translation>Отсутствуют основания. Они приводятся после каждого предложения.</translation>
    </message>
    <message>
        <source>Write the text of the new clause.</source>
        <translation>Напишите текст нового пункта.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>Support with changes</source>
        <translation>Поддержка с изменениями</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтрально</translation>
    </message>
    <message>
        <source>Under study</source>
        <translation>На изучении</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Обеспокоенность</translation>
    </message>
    <message>
        <source>Oppose</source>
        <translation>Возражение</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Еще не решено</translation>
    </message>
    <message>
        <source>Adopted as proposed</source>
        <translation>Принято в предложенном виде</translation>
    </message>
    <message>
        <source>Merged with others</source>
        <translation>Объединено с другими</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation>Наша делегация</translation>
    </message>
    <message>
        <source>Another delegation</source>
        <translation>Другая делегация</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Региональная группа</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Оглашено</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Правительство</translation>
    </message>
    <message>
        <source>International organization</source>
        <translation>Международная организация</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Частный сектор</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Гражданское общество</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Академические организации</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Упомянуто</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Nothing likely</source>
        <translation>Ничего вероятного</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Не упомянуто</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Упомянуто</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Введение</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Мнение</translation>
    </message>
    <message>
        <source>Evidence from reports</source>
        <translation>Сведения из отчетов</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Free section</source>
        <translation>Свободный раздел</translation>
    </message>
    <message>
        <source>Annex: good practices</source>
        <translation>Приложение: передовой опыт</translation>
    </message>
    <message>
        <source>Import document</source>
        <translation>Импорт документа</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Удаление документа</translation>
    </message>
    <message>
        <source>Change of document</source>
        <translation>Изменение документа</translation>
    </message>
    <message>
        <source>Merge clauses</source>
        <translation>Объединение пунктов</translation>
    </message>
    <message>
        <source>Split clause</source>
        <translation>Разделение пункта</translation>
    </message>
    <message>
        <source>Correct clause</source>
        <translation>Исправление пункта</translation>
    </message>
    <message>
        <source>Put back left-out words</source>
        <translation>Возврат невошедших слов</translation>
    </message>
    <message>
        <source>Carry notes over</source>
        <translation>Перенос заметок</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавление заметки</translation>
    </message>
    <message>
        <source>Change of note</source>
        <translation>Изменение заметки</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Удаление заметки</translation>
    </message>
    <message>
        <source>Record position</source>
        <translation>Запись позиции</translation>
    </message>
    <message>
        <source>Change of position</source>
        <translation>Изменение позиции</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation>Удаление позиции</translation>
    </message>
    <message>
        <source>Propose amendment</source>
        <translation>Предложение поправки</translation>
    </message>
    <message>
        <source>Change of amendment</source>
        <translation>Изменение поправки</translation>
    </message>
    <message>
        <source>Remove amendment</source>
        <translation>Удаление поправки</translation>
    </message>
    <message>
        <source>Keep proposals of others</source>
        <translation>Сохранить предложения других</translation>
    </message>
    <message>
        <source>Change of proposal of others</source>
        <translation>Изменение предложения других</translation>
    </message>
    <message>
        <source>Remove proposal of others</source>
        <translation>Удаление предложения других</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Записать результат</translation>
    </message>
    <message>
        <source>Take back changes of an edited copy</source>
        <translation>Принять обратно изменения отредактированной копии</translation>
    </message>
    <message>
        <source>Add practice</source>
        <translation>Добавление передового опыта</translation>
    </message>
    <message>
        <source>Change of practice</source>
        <translation>Изменение передового опыта</translation>
    </message>
    <message>
        <source>Remove practice</source>
        <translation>Удаление передового опыта</translation>
    </message>
    <message>
        <source>Judge coverage</source>
        <translation>Оценка охвата</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Добавление собрания</translation>
    </message>
    <message>
        <source>Change of session</source>
        <translation>Изменение собрания</translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation>Удаление собрания</translation>
    </message>
    <message>
        <source>Add contribution</source>
        <translation>Добавление вклада</translation>
    </message>
    <message>
        <source>Change of contribution</source>
        <translation>Изменение вклада</translation>
    </message>
    <message>
        <source>Remove contribution</source>
        <translation>Удаление вклада</translation>
    </message>
    <message>
        <source>Change of settings</source>
        <translation>Изменение настроек</translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation>Подтверждение места</translation>
    </message>
    <message>
        <source>Submit for clearance</source>
        <translation>Передача на согласование</translation>
    </message>
    <message>
        <source>Deliver position</source>
        <translation>Оглашение позиции</translation>
    </message>
    <message>
        <source>Reopen position</source>
        <translation>Повторное открытие позиции</translation>
    </message>
    <message>
        <source>Carry positions over</source>
        <translation>Перенос позиций</translation>
    </message>
    <message>
        <source>Suggest coverage</source>
        <translation>Подсказки по охвату</translation>
    </message>
    <message>
        <source>Export contribution</source>
        <translation>Экспорт вклада</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Безвозвратное удаление</translation>
    </message>
    <message>
        <source>Load sample workspace</source>
        <translation>Загрузка примера рабочего пространства</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Не согласовано</translation>
    </message>
    <message>
        <source>Unknown change (%1)</source>
        <translation>Неизвестное изменение (%1)</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>Неизвестно (%1)</translation>
    </message>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>КОНФИДЕНЦИАЛЬНО</translation>
    </message>
</context>
</TS>
