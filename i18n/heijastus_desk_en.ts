<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>%n part(s), each under its own free licence</source>
        <translation>
            <numerusform>%n part, under its own free licence</numerusform>
            <numerusform>%n parts, each under its own free licence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>%n backup(s) kept</source>
        <translation>
            <numerusform>%n backup kept</numerusform>
            <numerusform>%n backups kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), the newest {when}.</source>
        <translation>
            <numerusform>%n backup, the newest {when}.</numerusform>
            <numerusform>%n backups, the newest {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold what you have erased. Connect it to have them cleaned; at the latest they are removed on {day}.</source>
        <translation>
            <numerusform>%n backup still holds what you have erased. Connect it to have it cleaned; at the latest it is removed on {day}.</numerusform>
            <numerusform>%n backups still hold what you have erased. Connect it to have them cleaned; at the latest they are removed on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breach</name>
    <message numerus="yes">
        <source>The 72 hours ended %n hour(s) ago</source>
        <translation>
            <numerusform>The 72 hours ended %n hour ago</numerusform>
            <numerusform>The 72 hours ended %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanUp</name>
    <message numerus="yes">
        <source>%n no longer needed</source>
        <translation>
            <numerusform>%n no longer needed</numerusform>
            <numerusform>%n no longer needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) until the next round</source>
        <translation>
            <numerusform>%n stays until the next round</numerusform>
            <numerusform>%n stay until the next round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase the ticked… (%n)</source>
        <translation>
            <numerusform>&amp;Erase the ticked… (%n)</numerusform>
            <numerusform>&amp;Erase the ticked… (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation>
            <numerusform>%n session held</numerusform>
            <numerusform>%n sessions held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for review</source>
        <translation>
            <numerusform>%n waits for review</numerusform>
            <numerusform>%n wait for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note of %n person(s)</source>
        <translation>
            <numerusform>Note of %n person</numerusform>
            <numerusform>Note of %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), newest first</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) seem to name the client; of namesakes the program cannot know.</source>
        <translation>
            <numerusform>%n text seems to name the client; of namesakes the program cannot know.</numerusform>
            <numerusform>%n texts seem to name the client; of namesakes the program cannot know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n there</source>
        <translation>
            <numerusform>%n there</numerusform>
            <numerusform>All %n there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message numerus="yes">
        <source>%n address(es) belong to nobody here.</source>
        <translation>
            <numerusform>%n address belongs to nobody here.</numerusform>
            <numerusform>%n addresses belong to nobody here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contracts</name>
    <message numerus="yes">
        <source>%n without name</source>
        <translation>
            <numerusform>%n without name</numerusform>
            <numerusform>%n without name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation>
            <numerusform>%n session held</numerusform>
            <numerusform>%n sessions held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Destructions</name>
    <message numerus="yes">
        <source>%n record(s) may name somebody who was erased</source>
        <translation>
            <numerusform>%n record may name somebody who was erased</numerusform>
            <numerusform>%n records may name somebody who was erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) still to shred</source>
        <translation>
            <numerusform>%n paper still to shred</numerusform>
            <numerusform>%n papers still to shred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign off %n paper(s)</source>
        <translation>
            <numerusform>Sign off %n paper</numerusform>
            <numerusform>Sign off %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to shred</source>
        <translation>
            <numerusform>%n paper to shred</numerusform>
            <numerusform>%n papers to shred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: {manner}, %n paper(s)</source>
        <translation>
            <numerusform>{day}: {manner}, %n paper</numerusform>
            <numerusform>{day}: {manner}, %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>%n copy(ies) wait to be cleaned.</source>
        <translation>
            <numerusform>%n copy waits to be cleaned.</numerusform>
            <numerusform>%n copies wait to be cleaned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) cannot be reached now; they are cleaned once they can.</source>
        <translation>
            <numerusform>%n backup cannot be reached now; it is cleaned once it can.</numerusform>
            <numerusform>%n backups cannot be reached now; they are cleaned once they can.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client card(s)</source>
        <translation>
            <numerusform>%n client card</numerusform>
            <numerusform>%n client cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), each until its own day and for its own reason:</source>
        <translation>
            <numerusform>%n record, until its own day and for its own reason:</numerusform>
            <numerusform>%n records, each until its own day and for its own reason:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) name who goes. Decide each: nothing is changed without your choice.</source>
        <translation>
            <numerusform>%n record names who goes. Decide: nothing is changed without your choice.</numerusform>
            <numerusform>%n records name who goes. Decide each: nothing is changed without your choice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to shred by hand; the case stays open until each is signed off.</source>
        <translation>
            <numerusform>%n paper to shred by hand; the case stays open until it is signed off.</numerusform>
            <numerusform>%n papers to shred by hand; the case stays open until each is signed off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the client file are erased.</source>
        <translation>
            <numerusform>%n row of the client file is erased.</numerusform>
            <numerusform>%n rows of the client file are erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay.</source>
        <translation>
            <numerusform>%n record stays.</numerusform>
            <numerusform>%n records stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is replaced in %n record(s) about others.</source>
        <translation>
            <numerusform>The name is replaced in %n record about others.</numerusform>
            <numerusform>The name is replaced in %n records about others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name stays in %n record(s), with a reason.</source>
        <translation>
            <numerusform>The name stays in %n record, with a reason.</numerusform>
            <numerusform>The name stays in %n records, with a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) are not decided: the name stays there.</source>
        <translation>
            <numerusform>%n mention is not decided: the name stays there.</numerusform>
            <numerusform>%n mentions are not decided: the name stays there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) are left for you to shred.</source>
        <translation>
            <numerusform>%n paper is left for you to shred.</numerusform>
            <numerusform>%n papers are left for you to shred.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact detail(s)</source>
        <translation>
            <numerusform>%n contact detail</numerusform>
            <numerusform>%n contact details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance(s)</source>
        <translation>
            <numerusform>%n attendance</numerusform>
            <numerusform>%n attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice reference(s)</source>
        <translation>
            <numerusform>%n invoice reference</numerusform>
            <numerusform>%n invoice references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other detail(s)</source>
        <translation>
            <numerusform>%n other detail</numerusform>
            <numerusform>%n other details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let it wait %n day(s), out of sight, before it is erased</source>
        <translation>
            <numerusform>Let it wait %n day, out of sight, before it is erased</numerusform>
            <numerusform>Let it wait %n days, out of sight, before it is erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the same record</source>
        <translation>
            <numerusform>and %n more in the same record</numerusform>
            <numerusform>and %n more in the same record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client file, its free space, the search index and %n cleaned backup(s) were read through, and nothing of it was found.</source>
        <translation>
            <numerusform>The client file, its free space, the search index and %n cleaned backup were read through, and nothing of it was found.</numerusform>
            <numerusform>The client file, its free space, the search index and %n cleaned backups were read through, and nothing of it was found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the report</source>
        <translation>
            <numerusform>and %n more on the report</numerusform>
            <numerusform>and %n more on the report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to shred…</source>
        <translation>
            <numerusform>%n paper to shred…</numerusform>
            <numerusform>%n papers to shred…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n not decided</numerusform>
            <numerusform>%n not decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything due: %n record(s)</source>
        <translation>
            <numerusform>Everything due: %n record</numerusform>
            <numerusform>Everything due: %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source>%n event(s) shown</source>
        <translation>
            <numerusform>%n event shown</numerusform>
            <numerusform>%n events shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n event(s), none changed or taken out.</source>
        <translation>
            <numerusform>The log is whole: %n event, not changed or taken out.</numerusform>
            <numerusform>The log is whole: %n events, none changed or taken out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Freezes</name>
    <message numerus="yes">
        <source>Restricted (%n)</source>
        <translation>
            <numerusform>Restricted (%n)</numerusform>
            <numerusform>Restricted (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use ended (%n)</source>
        <translation>
            <numerusform>Use ended (%n)</numerusform>
            <numerusform>Use ended (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open; nothing of it is erased meanwhile</source>
        <translation>
            <numerusform>%n open; nothing of it is erased meanwhile</numerusform>
            <numerusform>%n open; nothing of it is erased meanwhile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) masked</source>
        <translation>
            <numerusform>%n passage masked</numerusform>
            <numerusform>%n passages masked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message numerus="yes">
        <source>&amp;Import %n client(s)</source>
        <translation>
            <numerusform>&amp;Import %n client</numerusform>
            <numerusform>&amp;Import %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) imported</source>
        <translation>
            <numerusform>%n client imported</numerusform>
            <numerusform>%n clients imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) completed</source>
        <translation>
            <numerusform>%n card completed</numerusform>
            <numerusform>%n cards completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out as already here</source>
        <translation>
            <numerusform>%n left out as already here</numerusform>
            <numerusform>%n left out as already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not come in</source>
        <translation>
            <numerusform>%n row could not come in</numerusform>
            <numerusform>%n rows could not come in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your texts name people on file in %n place(s). Mend them where they stand, or have the names masked in the pack; your own texts stay as they are.</source>
        <translation>
            <numerusform>Your texts name people on file in %n place. Mend it where it stands, or have the names masked in the pack; your own texts stay as they are.</numerusform>
            <numerusform>Your texts name people on file in %n places. Mend them where they stand, or have the names masked in the pack; your own texts stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message numerus="yes">
        <source>%n backup(s) follow it already.</source>
        <translation>
            <numerusform>%n backup follows it already.</numerusform>
            <numerusform>%n backups follow it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could not be changed and still open with the old one.</source>
        <translation>
            <numerusform>%n backup could not be changed and still opens with the old one.</numerusform>
            <numerusform>%n backups could not be changed and still open with the old one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%n place(s) in [square brackets] still to be filled in or removed.</source>
        <translation>
            <numerusform>%n place in [square brackets] still to be filled in or removed.</numerusform>
            <numerusform>%n places in [square brackets] still to be filled in or removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message numerus="yes">
        <source>%n record(s) of the card that goes move to the one that stays.</source>
        <translation>
            <numerusform>%n record of the card that goes moves to the one that stays.</numerusform>
            <numerusform>%n records of the card that goes move to the one that stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s). Enter lays the two cards side by side.</source>
        <translation>
            <numerusform>%n pair. Enter lays the two cards side by side.</numerusform>
            <numerusform>%n pairs. Enter lays the two cards side by side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to see to</source>
        <translation>
            <numerusform>%n to see to</numerusform>
            <numerusform>%n to see to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to translate</source>
        <translation>
            <numerusform>%n to translate</numerusform>
            <numerusform>%n to translate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version {number}: %n thing(s) no longer as it says</source>
        <translation>
            <numerusform>Version {number}: %n thing no longer as it says</numerusform>
            <numerusform>Version {number}: %n things no longer as it says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Given to %n person(s)</source>
        <translation>
            <numerusform>Given to %n person</numerusform>
            <numerusform>Given to %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing in this language: {lang}.</source>
        <translation>
            <numerusform>%n text missing in this language: {lang}.</numerusform>
            <numerusform>%n texts missing in this language: {lang}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of the form are unanswered; the notice says nothing of them.</source>
        <translation>
            <numerusform>%n question of the form is unanswered; the notice says nothing of it.</numerusform>
            <numerusform>%n questions of the form are unanswered; the notice says nothing of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were given an earlier version.</source>
        <translation>
            <numerusform>%n person was given an earlier version.</numerusform>
            <numerusform>%n persons were given an earlier version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write down for %n person(s)</source>
        <translation>
            <numerusform>Write down for %n person</numerusform>
            <numerusform>Write down for %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldNotice</name>
    <message numerus="yes">
        <source>%n section(s) read.</source>
        <translation>
            <numerusform>%n section read.</numerusform>
            <numerusform>%n sections read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) differ from what is on file.</source>
        <translation>
            <numerusform>%n thing differs from what is on file.</numerusform>
            <numerusform>%n things differ from what is on file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) come in as they are, with your own heading.</source>
        <translation>
            <numerusform>%n section comes in as it is, with your own heading.</numerusform>
            <numerusform>%n sections come in as they are, with your own headings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n paper(s) will be marked as destroyed today.</source>
        <translation>
            <numerusform>%n paper will be marked as destroyed today.</numerusform>
            <numerusform>%n papers will be marked as destroyed today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) in the folder stay as they are: notes, contracts and vouchers go under Storage and erasure.</source>
        <translation>
            <numerusform>%n other in the folder stays as it is: notes, contracts and vouchers go under Storage and erasure.</numerusform>
            <numerusform>%n others in the folder stay as they are: notes, contracts and vouchers go under Storage and erasure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message numerus="yes">
        <source>All %n passages of this name…</source>
        <translation>
            <numerusform>The %n passage of this name…</numerusform>
            <numerusform>All %n passages of this name…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n files like this…</source>
        <translation>
            <numerusform>The %n file like this…</numerusform>
            <numerusform>All %n files like this…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n sentences of this text…</source>
        <translation>
            <numerusform>The %n sentence of this text…</numerusform>
            <numerusform>All %n sentences of this text…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) still to decide</source>
        <translation>
            <numerusform>%n passage still to decide</numerusform>
            <numerusform>%n passages still to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) still to look through</source>
        <translation>
            <numerusform>%n place still to look through</numerusform>
            <numerusform>%n places still to look through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message numerus="yes">
        <source>%n change(s) made after {when} will not be in it.</source>
        <translation>
            <numerusform>%n change made after {when} will not be in it.</numerusform>
            <numerusform>%n changes made after {when} will not be in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erasure(s) made later were done again: nobody erased comes back.</source>
        <translation>
            <numerusform>%n erasure made later was done again: nobody erased comes back.</numerusform>
            <numerusform>%n erasures made later were done again: nobody erased comes back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>about %n client(s)</source>
        <translation>
            <numerusform>about %n client</numerusform>
            <numerusform>about %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) chosen</source>
        <translation>
            <numerusform>%n line chosen</numerusform>
            <numerusform>%n lines chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show these %n</source>
        <translation>
            <numerusform>Show %n item</numerusform>
            <numerusform>Show %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are past their time. Nothing goes by itself.</source>
        <translation>
            <numerusform>%n item is past its time. Nothing goes by itself.</numerusform>
            <numerusform>%n items are past their time. Nothing goes by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n record(s) stand where they stood.</source>
        <translation>
            <numerusform>Taken back: %n record stands where it stood.</numerusform>
            <numerusform>Taken back: %n records stand where they stood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not come back: what they belonged to is erased.</source>
        <translation>
            <numerusform>%n could not come back: what it belonged to is erased.</numerusform>
            <numerusform>%n could not come back: what they belonged to is erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) got a new number: write a new label.</source>
        <translation>
            <numerusform>%n paper got a new number: write a new label.</numerusform>
            <numerusform>%n papers got new numbers: write new labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) have ended</source>
        <translation>
            <numerusform>%n wait has ended</numerusform>
            <numerusform>%n waits have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing would change: %n item(s) stand as before.</source>
        <translation>
            <numerusform>Nothing would change: %n item stands as before.</numerusform>
            <numerusform>Nothing would change: %n items stand as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been saved yet. Of %n item(s)</source>
        <translation>
            <numerusform>Nothing has been saved yet. Of %n item</numerusform>
            <numerusform>Nothing has been saved yet. Of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would stand otherwise:</source>
        <translation>
            <numerusform>%n would stand otherwise:</numerusform>
            <numerusform>%n would stand otherwise:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be erased</source>
        <translation>
            <numerusform>%n waiting to be erased</numerusform>
            <numerusform>%n waiting to be erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen</source>
        <translation>
            <numerusform>%n freeze in force</numerusform>
            <numerusform>%n freezes in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to shred</source>
        <translation>
            <numerusform>%n paper to shred</numerusform>
            <numerusform>%n papers to shred</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message numerus="yes">
        <source>%n record(s) let go.</source>
        <translation>
            <numerusform>%n record let go.</numerusform>
            <numerusform>%n records let go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message numerus="yes">
        <source>%n file(s) were removed, and its folder is gone. What you saved elsewhere while practising is where you put it.</source>
        <translation>
            <numerusform>%n file was removed, and its folder is gone. What you saved elsewhere while practising is where you put it.</numerusform>
            <numerusform>%n files were removed, and the folder is gone. What you saved elsewhere while practising is where you put it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of sample practice, {size}, go for good from the folder {folder}. Your own client file is not touched, and what you saved elsewhere while practising stays there.</source>
        <translation>
            <numerusform>%n file of sample practice, {size}, goes for good from the folder {folder}. Your own client file is not touched, and what you saved elsewhere while practising stays there.</numerusform>
            <numerusform>%n files of sample practice, {size}, go for good from the folder {folder}. Your own client file is not touched, and what you saved elsewhere while practising stays there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sample practice is gone: %n file(s) removed.</source>
        <translation>
            <numerusform>Sample practice is gone: %n file removed.</numerusform>
            <numerusform>Sample practice is gone: %n files removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n item(s) may be erased</source>
        <translation>
            <numerusform>%n item may be erased</numerusform>
            <numerusform>%n items may be erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) to look at again</source>
        <translation>
            <numerusform>%n hold to look at again</numerusform>
            <numerusform>%n holds to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) missing</source>
        <translation>
            <numerusform>%n date missing</numerusform>
            <numerusform>%n dates missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may be erased within 30 days</source>
        <translation>
            <numerusform>%n item may be erased within 30 days</numerusform>
            <numerusform>%n items may be erased within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them put off twice: the privacy notice no longer holds. Erase, or put on hold.</source>
        <translation>
            <numerusform>%n of them put off twice: the privacy notice no longer holds. Erase, or put on hold.</numerusform>
            <numerusform>%n of them put off twice: the privacy notice no longer holds. Erase, or put on hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) put off</source>
        <translation>
            <numerusform>%n item put off</numerusform>
            <numerusform>%n items put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{register}: %n thing(s) to see to</source>
        <translation>
            <numerusform>{register}: %n thing to see to</numerusform>
            <numerusform>{register}: %n things to see to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s) to see to</source>
        <translation>
            <numerusform>%n more notice to see to</numerusform>
            <numerusform>%n more notices to see to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to be told of a new purpose</source>
        <translation>
            <numerusform>%n person to be told of a new purpose</numerusform>
            <numerusform>%n persons to be told of a new purpose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not given the privacy notice</source>
        <translation>
            <numerusform>%n person not given the privacy notice</numerusform>
            <numerusform>%n persons not given the privacy notice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you began and did not save</source>
        <translation>
            <numerusform>%n thing you began and did not save</numerusform>
            <numerusform>%n things you began and did not save</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of backups wait for cleaning</source>
        <translation>
            <numerusform>%n place of backups waits for cleaning</numerusform>
            <numerusform>%n places of backups wait for cleaning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) agreed for today</source>
        <translation>
            <numerusform>%n meeting agreed for today</numerusform>
            <numerusform>%n meetings agreed for today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed date(s) not recorded</source>
        <translation>
            <numerusform>%n agreed date not recorded</numerusform>
            <numerusform>%n agreed dates not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{register}: %n thing(s) no longer as the notice says</source>
        <translation>
            <numerusform>{register}: %n thing no longer as the notice says</numerusform>
            <numerusform>{register}: %n things no longer as the notice says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) get data abroad on a ground that does not hold</source>
        <translation>
            <numerusform>%n recipient gets data abroad on a ground that does not hold</numerusform>
            <numerusform>%n recipients get data abroad on a ground that does not hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) wait for your answer to their terms</source>
        <translation>
            <numerusform>%n recipient waits for your answer to its terms</numerusform>
            <numerusform>%n recipients wait for your answer to their terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) to look at again</source>
        <translation>
            <numerusform>%n recipient to look at again</numerusform>
            <numerusform>%n recipients to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{register}: clean-up round due, %n to look at</source>
        <translation>
            <numerusform>{register}: clean-up round due, %n to look at</numerusform>
            <numerusform>{register}: clean-up round due, %n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restriction(s) or claim(s) to look at again</source>
        <translation>
            <numerusform>%n restriction or claim to look at again</numerusform>
            <numerusform>%n restrictions or claims to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{round}: %n step(s) left</source>
        <translation>
            <numerusform>{round}: %n step left</numerusform>
            <numerusform>{round}: %n steps left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) before erasing have ended</source>
        <translation>
            <numerusform>%n wait before erasing has ended</numerusform>
            <numerusform>%n waits before erasing have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) you had decided to erase came back</source>
        <translation>
            <numerusform>%n client you had decided to erase came back</numerusform>
            <numerusform>%n clients you had decided to erase came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may name somebody who was erased</source>
        <translation>
            <numerusform>%n record may name somebody who was erased</numerusform>
            <numerusform>%n records may name somebody who was erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) to shred</source>
        <translation>
            <numerusform>%n paper to shred</numerusform>
            <numerusform>%n papers to shred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breach {number}: %n hour(s) left to notify</source>
        <translation>
            <numerusform>Breach {number}: %n hour left to notify</numerusform>
            <numerusform>Breach {number}: %n hours left to notify</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) of data to delete from this computer</source>
        <translation>
            <numerusform>%n package of data to delete from this computer</numerusform>
            <numerusform>%n packages of data to delete from this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to answer</source>
        <translation>
            <numerusform>%n request to answer</numerusform>
            <numerusform>%n requests to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Request {number}: the answer is %n day(s) late</source>
        <translation>
            <numerusform>Request {number}: the answer is %n day late</numerusform>
            <numerusform>Request {number}: the answer is %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Request {number}: %n day(s) left to answer</source>
        <translation>
            <numerusform>Request {number}: %n day left to answer</numerusform>
            <numerusform>Request {number}: %n days left to answer</numerusform>
        </translation>
    </message>
</context>
</TS>
