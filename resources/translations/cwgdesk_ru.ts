<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>AgendaForm</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item: number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item: title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public – may be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreedLanguage</name>
    <message>
        <source>Phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phrase, e.g. “multistakeholder consultation process”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near misses too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written otherwise there: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near miss: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, written otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What language is agreed already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a phrase: you see every loaded text that has it, word for word or nearly, and how to cite it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import more texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said it like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loaded text has this phrase. Try a shorter one, or load more texts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendmentForm</name>
    <message>
        <source>Which proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the new clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the delegation only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause has other words now than this proposal changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose new wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment – goes into the contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side  F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again from the clause&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clause after it (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Made by itself on opening and every hour while you work; the newest ones are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoxForm</name>
    <message>
        <source>The box is switched off in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose or summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarriedPanel</name>
    <message>
        <source>Carry notes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a look, and left on the older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave on older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Carry %n note(s) over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moved – for a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost – kept on the older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on the older version still.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) carried over exactly.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) moved: have a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept on the older version.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the desk stands on the older version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands now on: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stood on: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cited</name>
    <message>
        <source>ITU Constitution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ITU Convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General Rules of ITU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geneva Declaration of Principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geneva Plan of Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunis Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunis Agenda for the Information Society</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitedLinks</name>
    <message>
        <source>%1 – not in the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitedPanel</name>
    <message>
        <source>Cited, not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import one of these, and its citations become links to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text that your texts cite is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClausePanel</name>
    <message>
        <source>Open in older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The life of this clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through all loaded versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open second text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open first text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clause stands in no other loaded version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in this version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClearanceBar</name>
    <message>
        <source>Clearance: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClearanceSteps</name>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom: ministry, director…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public statement is needed before it can be cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared by %1, delivered on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet cleared: it does not go into a contribution.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerView</name>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add section: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as Word file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy in Word or LibreOffice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contribution yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new contribution takes over what is cleared and proposed on your desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add section</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✓ No remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box (off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session prefers papers of at most %1 pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfidentialFrame</name>
    <message>
        <source>Confidential – never exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With suggestions to judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent: nothing reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what the reports cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link a passage by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new suggestion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Link a passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which passage speaks to this clause?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ accepted   % ? suggested   ! silent   — nothing likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept  A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject  R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passage of this report speaks to the clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a resolution and a progress report to see which clauses the report speaks to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report was not looked at yet: let the machine look for suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right in %1 of such cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported by: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>cwgdesk met a fault of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that is not your fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saved is safe. You can go on; if it happens again, close and reopen cwgdesk. This report holds nothing of your texts, and it is not sent to anybody:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadlinesForm</name>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public – may be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date follows from the session&apos;s details and is changed there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DelegationPage</name>
    <message>
        <source>Member State, as it signs its papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for proposal numbers, three letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact, for the footnote of papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of our papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, for the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public – new contributions begin with it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Public – the header of a contribution names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions close on (as invited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>else so many days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of this limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A clause cannot be split here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clause cannot stand under itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contribution is exported as a Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contribution needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least {shortest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position is about one thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A position that is {now} cannot become {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code has {groups} groups of five letters and digits; this one is of another length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section of another kind for positions or proposals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An original file in this workspace is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the Word file, or run text recognition (OCR) over it and import the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender for a plain copy, or save it again from Word and try that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender how it was made, or for a copy saved from Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both parts need words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry the position to the next session to change it there, or reopen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists, is a file and may be read by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file, or ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder, or make a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the passphrase, or use the recovery code. If both are right, the file is damaged or not a cwgdesk workspace: restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that holds documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that ends in .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential words from your notes or positions stand in the paper ({count}; in: {places}), so it was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm its place, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or copy it again; if Word can still open it, save it from there as a new .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free at least {needed} MB and do it again; everything saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {place} of the recovery code is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install LibreOffice, or save the file as .docx in Word and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install cwgdesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not opened, for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibreOffice could not convert “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the newer text and enter your change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for words taken over from a rationale, fallback, red line or note, and reword them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the next one with it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a clause, a document, an agenda item or a topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the delegation or the regional group that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who released the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Go on with the older program, and report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the latest backup; the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only our own positions are cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Word and save it as .docx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, save it as .docx and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the newer program; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in Word and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the steps that led here; your work is safe in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor between two of its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{file}” was stopped after {seconds:g} seconds: it is far more complicated than a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what others hold without a clearance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen it to start again from a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the latest backup; the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save both files in Word under new names and try again; if it happens again, please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again from Word as .docx, or copy its text into a new document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again from Word as .docx, or split it into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as .docx in Word first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as .docx, .odt, .pdf or .txt and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as an ordinary Word document (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some words of the text and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words in a row are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody must have cleared it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Word file declares a DOCTYPE, which no Word file needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original file is not in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original file “{file}” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper could not be proven right, so it was not written; the old file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part {part} of the Word file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redline could not be proven right, so no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample texts cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {name} is missing from this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two clauses are of different texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Sustainable Development Goal “{code}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no action line “{code}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no public statement yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contribution is still empty, so there is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section holds only text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement has been delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed elsewhere while you were editing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again from the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, for example “43rd meeting”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some, or remove the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings it back if it was removed by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use C1 to C11; for C7 name its part, for example C7 e-health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a goal from 1 to 17 or a target such as 9.c.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were working on is no longer in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this stood in the older version is not known any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose position is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it before it goes on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its introduction or pick cleared positions and proposals for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); {size} kB are needed. The old file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a Word file (.docx), is protected by a password or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a Word file (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is saved as “Strict Open XML”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} unpacks to more than a Word file can need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a damaged or incomplete {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a scan: it holds pictures of pages and no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is password-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is too complicated to read safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is too large to be a text ({limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is {found}, not a text that can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is {kind}, which needs LibreOffice, and that is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not opened because it is built like an attack ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” cannot be undone: what it changed is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be brought to the present form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be written: the disk is full or does not answer ({free} MB are free there).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not open with this passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is already open: {who} has had it on {host} since {since} (process {pid}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of it cannot be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its pages or tables do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there or not a cwgdesk workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was written by a newer cwgdesk (schema {found}; this one knows {newest}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Show what was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1 %. Back to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to cwgdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare your contribution to the ITU Council Working Group on WSIS and the SDGs: read, annotate, take positions, propose wording, export to Word. Offline, in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution 1334, a progress report, and the work of a fictional delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty; with a passphrase if you wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .cwg file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message>
        <source>Files done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and carry notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ New version of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= Already in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>page headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page footers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes without a mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in diagrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading aids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordArt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footnote marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invisible hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds hidden text; look whether it belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding was guessed (%1); look at accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic from a PDF may lose letters; the Word file is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was found in this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word or OpenDocument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page or XML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file that is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Word file (.doc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RTF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two parts have the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part has a path that leads out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to over %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one part unpacks to over %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part unpacks to over %1 times its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>General</name>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to clause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting-room mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: as the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters act in the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About cwgdesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalChips</name>
    <message>
        <source>Goal %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Marks beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position: %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderForm</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box with purpose, action and references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number proposals, with ADD, MOD, SUP, NOC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: the Member State as it signs its papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting, place and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact, for the footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Clauses and what the reports say of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatMapModel</name>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters act while the text or the outline has the focus; switch them off in Tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About cwgdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepares a Member State&apos;s contributions to the ITU Council Working Group on WSIS and the SDGs. It works without a network, in one file that stays with you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is another version of %1, which you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1 in another language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then compare the two and carry the notes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the library</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what was recognised. Nothing is stored before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has this very file already; it is not added twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A text of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of the text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still being read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read and stay out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>On this clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Filter by name, number, symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited, not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original file as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.docx *.txt *.pdf *.odt *.doc *.rtf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop files or folders anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a resolution or a report here: Word, PDF, ODT or plain text. You see what was recognised before anything is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited, not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, imported %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of the text: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>meeting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or do…  Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting-room mode: nothing confidential is on this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden in meeting-room mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This view holds confidential work. Press F8 when nobody else can see the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave meeting-room mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>WSIS–SDG matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase (several words are best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a passphrase, anybody who gets the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two lines differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is short: four words are easy to keep and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Both lines are the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect it with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace is one file that holds all of your work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member State, as it signs its papers (may be left empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, for the history (may be left empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cwgdesk workspaces (*.cwg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase twice, the same in both lines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>What the note is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a note. It is kept while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes – confidential, never exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>cwgdesk sample.cwg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Filter clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: do it    Esc: leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do or find?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to clause, e.g. “sg 1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperExport</name>
    <message>
        <source>No program on this machine opens Word files. Export it instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was printed: 13 groups of five letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was restored. Open it with the passphrase it had then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionForm</name>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public – quoted in the contribution once it is cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionsView</name>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New position on a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open clause in Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which topic?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential – never exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No positions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a clause in the Reader and press P to say where your delegation stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a position on a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position fits these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other filters, or show all positions again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>Its owners consent to publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public – goes into the annex, once its owners consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WSIS action line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results and impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source and date of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who consented, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 are usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action line to see which goals the WSIS–SDG matrix links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The WSIS–SDG matrix also links %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goals that the WSIS–SDG matrix links are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticesView</name>
    <message>
        <source>Good practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by action line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show WSIS–SDG matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No good practices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good practice shows what was done, by whom, and with what result. It can answer a clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Reader and press G on a clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WSIS–SDG matrix: • linked by ITU&apos;s matrix, ? sources disagree, a number = your practices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All action lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ consent missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers no clause yet: press G on a clause in the Reader.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper does not say whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper does not name its meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the paper yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cleared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public statement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent to publish: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal without reasons: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOD that changes nothing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOD that deletes all words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was corrected since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over, place unsure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in another language: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Word may paginate differently.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Set passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing it writes the workspace and its backups anew. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase twice, the same in both lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is protected by a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no passphrase: who gets the file can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicFrame</name>
    <message>
        <source>Public – goes into the contribution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment: MOD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment: ADD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment: SUP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment: NOC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments: all markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments: clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments: original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show amendments as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with reference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a resolution or a report; it opens here, clause by clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without passphrase and without this code nobody can open the workspace again, nor can we. Print it and keep it where the delegation keeps its keys. It changes with the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this code safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen backup takes the place of “%1”. The present file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if the workspace had none then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or the beginnings of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find agreed language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked to do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, notes, positions, proposals, practices and contributions, in any language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import more texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or only their beginnings; all the words must occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text before what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this section shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all that is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no positions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no proposals yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no good practices yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report has been imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown. Tick what belongs here; drag, or press Alt and an arrow, to order it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without consent, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not cleared, left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Contributions close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry all positions over to this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session of CWG-WSIS&amp;SDG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) carried over as drafts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the meeting you prepare: its dates give the deadlines, its limits the page count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a resolution or a report first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions close %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) of earlier sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name your delegation in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the resolution and the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without a public statement</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) to submit for clearance</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) wait for an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) without reasons</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good practice(s) without consent to publish</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) carried over that want a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compose the contribution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cwgdesk workspaces (*.cwg)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitReview</name>
    <message>
        <source>Correct the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the split – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the split is corrected; the words stay as the file has them. Corrections stay when the file is read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor where a new clause begins. What is grey belongs to other clauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter split · Ctrl+Backspace merge · Ctrl+H heading · Ctrl+Z undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoKeeper</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clauses of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the versions of this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the split of this text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry notes over to the newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the place of the marked note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the marked note on the older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other version of this text is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) carried over exactly</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Place confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on the older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any two texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, with what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this clause, and the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the next version of a text, or the same text in another language. It is recognised, compared clause by clause, and your notes can be carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoIsAsked</name>
    <message>
        <source>Who is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked, e.g. BDT, SG, Member States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked in any way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked for anything yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a resolution: its operative clauses are listed here by those they address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WideEditor</name>
    <message>
        <source>Amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Matrix</name>
    <message>
        <source>linked in the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not linked in the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sources disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_MorePanel</name>
    <message>
        <source>Good practice for this clause  (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NoteCard</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the note is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by a new version: have a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_OutlineModel</name>
    <message>
        <source>amendment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_PairsModel</name>
    <message>
        <source>[inserted: %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[deleted: %1]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PositionPanel</name>
    <message>
        <source>Whose position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position on this clause yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what your delegation thinks of it. Nothing leaves before it is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a position  (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another holder&apos;s position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADD – new clause after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOD – other wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUP – take the clause out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOC – no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text is left. To take a whole clause out, conferences write SUP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is what it was. NOC says that the clause must not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words added inside a clause that exists are MOD; ADD is for a whole new clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons are missing. They stand after each proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text of the new clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence from reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex: good practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry notes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit for clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry positions over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
