<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en">
<context>
    <name>AgreedLanguage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n text(s)</source>
        <translation>
            <numerusform>in %n text</numerusform>
            <numerusform>in %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarriedPanel</name>
    <message numerus="yes">
        <source>Carry %n note(s) over</source>
        <translation>
            <numerusform>Carry %n note over</numerusform>
            <numerusform>Carry %n notes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) on the older version still.</source>
        <translation>
            <numerusform>%n thing on the older version still.</numerusform>
            <numerusform>%n things on the older version still.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) carried over exactly.</source>
        <translation>
            <numerusform>%n thing carried over exactly.</numerusform>
            <numerusform>%n things carried over exactly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) moved: have a look.</source>
        <translation>
            <numerusform>%n thing moved: have a look.</numerusform>
            <numerusform>%n things moved: have a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) kept on the older version.</source>
        <translation>
            <numerusform>%n thing kept on the older version.</numerusform>
            <numerusform>%n things kept on the older version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerView</name>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message numerus="yes">
        <source>%n change(s) are only in the copy.</source>
        <translation>
            <numerusform>%n change are only in the copy.</numerusform>
            <numerusform>%n changes are only in the copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message numerus="yes">
        <source>%n new suggestion(s)</source>
        <translation>
            <numerusform>%n new suggestion</numerusform>
            <numerusform>%n new suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amended</source>
        <translation>
            <numerusform>%n amended</numerusform>
            <numerusform>%n amended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderPanel</name>
    <message numerus="yes">
        <source>%n text(s) added</source>
        <translation>
            <numerusform>%n text added</numerusform>
            <numerusform>%n texts added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new version(s)</source>
        <translation>
            <numerusform>%n of them a new version</numerusform>
            <numerusform>%n of them new versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to go</source>
        <translation>
            <numerusform>%n to go</numerusform>
            <numerusform>%n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another kind, not looked at</source>
        <translation>
            <numerusform>%n of another kind, not looked at</numerusform>
            <numerusform>%n of another kind, not looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>%n note(s) on it go too.</source>
        <translation>
            <numerusform>%n note on it go too.</numerusform>
            <numerusform>%n notes on it go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) on it go too.</source>
        <translation>
            <numerusform>%n position on it go too.</numerusform>
            <numerusform>%n positions on it go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s) of it go too.</source>
        <translation>
            <numerusform>%n amendment of it go too.</numerusform>
            <numerusform>%n amendments of it go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) of others go too.</source>
        <translation>
            <numerusform>%n proposal of others go too.</numerusform>
            <numerusform>%n proposals of others go too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold it.</source>
        <translation>
            <numerusform>%n backup still hold it.</numerusform>
            <numerusform>%n backups still hold it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gutter</name>
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
            <numerusform>%n practice</numerusform>
            <numerusform>%n practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n clause(s), doubtful</source>
        <translation>
            <numerusform>%n clause, doubtful</numerusform>
            <numerusform>%n clauses, doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added to the library</source>
        <translation>
            <numerusform>%n text added to the library</numerusform>
            <numerusform>%n texts added to the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) found</source>
        <translation>
            <numerusform>%n clause found</numerusform>
            <numerusform>%n clauses found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still being read</source>
        <translation>
            <numerusform>%n file still being read</numerusform>
            <numerusform>%n files still being read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read and stay out</source>
        <translation>
            <numerusform>%n file cannot be read and stays out</numerusform>
            <numerusform>%n files cannot be read and stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n text(s)</source>
        <translation>
            <numerusform>Add %n text</numerusform>
            <numerusform>Add %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message numerus="yes">
        <source>%n more message(s) behind this</source>
        <translation>
            <numerusform>%n more message behind this</numerusform>
            <numerusform>%n more messages behind this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalsView</name>
    <message numerus="yes">
        <source>%n collision(s)</source>
        <translation>
            <numerusform>%n collision</numerusform>
            <numerusform>%n collisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message numerus="yes">
        <source>%n thing(s) added to “%1”</source>
        <translation>
            <numerusform>%n thing added to “%1”</numerusform>
            <numerusform>%n things added to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message numerus="yes">
        <source>%n proposal(s) on %1</source>
        <translation>
            <numerusform>%n proposal on %1</numerusform>
            <numerusform>%n proposals on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) kept</source>
        <translation>
            <numerusform>%n proposal kept</numerusform>
            <numerusform>%n proposals kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveredTexts</name>
    <message numerus="yes">
        <source>Not yet saved when the program ended, %n text(s): %1</source>
        <translation>
            <numerusform>Not yet saved when the program ended, %n text: %1</numerusform>
            <numerusform>Not yet saved when the program ended, %n texts: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message numerus="yes">
        <source>%n position(s) carried over as drafts</source>
        <translation>
            <numerusform>%n position carried over as a draft</numerusform>
            <numerusform>%n positions carried over as drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) of earlier sessions</source>
        <translation>
            <numerusform>%n position of earlier sessions</numerusform>
            <numerusform>%n positions of earlier sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without a public statement</source>
        <translation>
            <numerusform>%n position without a public statement</numerusform>
            <numerusform>%n positions without a public statement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) to submit for clearance</source>
        <translation>
            <numerusform>%n statement to submit for clearance</numerusform>
            <numerusform>%n statements to submit for clearance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) wait for an answer</source>
        <translation>
            <numerusform>%n statement waits for an answer</numerusform>
            <numerusform>%n statements wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) without reasons</source>
        <translation>
            <numerusform>%n proposal without reasons</numerusform>
            <numerusform>%n proposals without reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good practice(s) without consent to publish</source>
        <translation>
            <numerusform>%n good practice without consent to publish</numerusform>
            <numerusform>%n good practices without consent to publish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) carried over that want a look</source>
        <translation>
            <numerusform>%n note carried over that wants a look</numerusform>
            <numerusform>%n notes carried over that want a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message numerus="yes">
        <source>%n change(s) wait</source>
        <translation>
            <numerusform>%n change wait</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message numerus="yes">
        <source>%n thing(s) carried over exactly</source>
        <translation>
            <numerusform>%n thing carried over exactly</numerusform>
            <numerusform>%n things carried over exactly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) redone on the new words: look at them</source>
        <translation>
            <numerusform>%n proposal redone on the new words: look at them</numerusform>
            <numerusform>%n proposals redone on the new words: look at them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) left as they were: the new words collide</source>
        <translation>
            <numerusform>%n proposal left as they were: the new words collide</numerusform>
            <numerusform>%n proposals left as they were: the new words collide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoIsAsked</name>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Matrix</name>
    <message numerus="yes">
        <source>%n practice(s)</source>
        <translation>
            <numerusform>%n practice</numerusform>
            <numerusform>%n practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_OutlineModel</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
</TS>