<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AnswerField</name>
    <message>
        <source>Not yet answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Business</name>
    <message>
        <source>&amp;Legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sole trader is the controller in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trade name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registered name of the business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used within the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Business ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the address on notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out when it is your home; then give a phone number or an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Financial year ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounting records are kept by this date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounting reference saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back from the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing put on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold lifted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data gathered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>%n session(s) held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{held}/{planned}, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orderer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, contacts, notes, contracts and files gather here, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons whose employer this organisation is are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contract yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract tells what was agreed, who orders, who takes part and until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, contacts and notes are listed here, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers, files or invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in folders, what is attached here, and references to invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add invoice reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept on this client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each kind of record is shown here with why it is kept and until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a way to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtained from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orderer&apos;s contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>120 €/session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held remotely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the signed contract lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: this is a new process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts that continue each other end as one, and so does their data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have edits that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose note it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on a group is the data of every member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone in the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others named in the text, so that they are found and reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds special data: health, belief, union, sexuality, origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special data may be noted only with one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the note lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stand instead of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for a private client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client: a contract follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person is to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-invoice address (OVT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-invoice operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage periods count from here. You set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices, reminders and newsletters are no contacts: they move no storage period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides the financial year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the voucher lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a voucher kept here or on paper keeps the payer&apos;s name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the accountant</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clients are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clients yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found. Try a part of a name, a client code or an employer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code or employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clients belong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons you coach or supervise, and the organisations that order it. Begin with a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at storage periods…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy: {file}. It is not protected by the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the data are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasable {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be erased from {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Note of %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Special category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data gathered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is who your clients&apos; data is handled by. It is printed on your privacy notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I also give &amp;health care or social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heijastus Desk is not a patient or client record system. Records of health care and social care have their own law and belong in a system approved for them. Keep only your coaching and supervision here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Heijastus Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you keep your clients, contracts and notes, make your privacy notices, and see what must be erased and when. Everything stays in one encrypted file on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up takes a few minutes. Have paper and pen at hand for one code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the file on this computer. Several words are easier to remember and harder to guess than one with tricks. Nobody can find it out for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suggest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file will be kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type it again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget the passphrase, only this code opens the file. It is shown only now. Print it, save the sheet on a stick, or write it down, and keep it apart from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type these groups from your sheet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I wrote it &amp;by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery-code.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}. Do not leave it on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet could not be saved there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good. The code is hidden now, so that you read it from your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not group {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. The code is hidden now: read it from the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have (number {number}). Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no help on this page yet. The shortcuts are on the other tab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InPageConfirm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalisedField</name>
    <message>
        <source>{language}: missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something went wrong that should not have (number {number}). What you have saved is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Take into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is right. Give the file a new passphrase; the code stays valid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Back to the sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is printed for an unanswered field. Open a line to answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the page beside once more in each language, then save it or print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed: the recipients say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client file but not named here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it, or choose that there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of the transfer, or correct the recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the category in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients: the ground for the transfer, or what it is used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there a data protection officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why no data protection officer is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are there joint controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice tells people what you do with their data. Begin with a template made for coaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window locked, a register had changes that were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another register has this short name. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New register</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More exactly ({count} filled in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
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
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed, because a recipient is elsewhere: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client file but not named here: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation missing: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How somebody asks to see, correct or erase their data. The answer is due in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to reach you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from an address that is in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages you answer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you make sure who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a request should say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You also correct errors without being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a request may be refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own way of doing, right by right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law does not ask for a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a person may forbid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use or disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions that a machine makes alone. A coach usually makes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions made by a machine alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If there are any: how they are made and what follows from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine judges a person&apos;s traits or behaviour from the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you promise beyond the law. A promise printed is a promise to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your website stores on a visitor&apos;s device, if this notice speaks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies on your website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cookies are used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a use of cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a visitor refuses them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gathers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not work without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that cookies gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combining with other data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What refusing changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed at the end of the notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day this notice was first written. A plus sign means today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else the notice should tell, each under its own heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rule for each kind of record. The retention page counts its dates from these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks on keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen means everything in this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing means: erased at once when the event has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is printed and shown beside every date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose event counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until the end of that calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept longer when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person may ask for erasure earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the data may be used for meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In general terms, so that it helps nobody to break in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example a locked cabinet to which only you have a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example an encrypted client file and a locked screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing electronic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service providers and others. Their own details are on the page Recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for, in this register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means: as told on the page Recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a kind of recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example an accounting office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving data on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To others for their own purposes, to your other registers, or for all to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosures to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, and to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in your other registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which data, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is published, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a person forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data leave the EU and the EEA when a service provider or its servers are elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers outside the EU and the EEA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data lie, for example Finland, or servers in Ireland.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are kept in Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed if a recipient of this register is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty means: as told of the recipient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a copy of the safeguards is had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds of data, what they comprise and where they are. What this program holds is printed in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it comprises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here means this program. More than one may be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special category of data (health, beliefs and the like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with the person&apos;s consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as these records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention rules are set for these kinds of records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where data come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the person, from the one who orders the service, from public sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody can read the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One register is one notice: the same purposes, the same people, the same rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed as the title of the notice, for example Customer register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word for lists and file names; not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address of this register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it is another address than that of your business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers questions about these data. May be someone else than you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I answer myself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups of people whose data are in the register, also those only mentioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words, if the name of the group does not say enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each purpose with its legal basis, that is, what gives you leave to use the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do with the data, for example agreeing on sessions and invoicing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually one. Consent is asked for separately and may be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legitimate interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed when the basis is a legitimate interest: whose interest, and what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not override the person&apos;s rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balancing test in short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground for special categories of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health, beliefs and the like need a ground of their own besides the basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this ground fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must the data be given for this purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows if they are not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must data be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody must tell you to become a client, and what happens without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is giving the data mandatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can also be told for each purpose, under More exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is mandatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recipient has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the services you use: e-mail, calendar, invoicing, accounting office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: Privacy Shield ended on 16.7.2020. See on the Data Privacy Framework list whether the firm is there now, else agree on standard clauses (2021/914) with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: the old model clauses ended on 27.12.2022. Ask for an agreement with the standard clauses of 2021 (2021/914).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country is outside the EU and the EEA. Choose the ground on which data may go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No register names it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line. Printed beside the name, so that people recognise it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A processor works for you only and as you have told it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it meets the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you use it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example e-mail or invoicing. A register can say it in its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground for data leaving the EU and the EEA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look also where its servers and its owner are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plus sign means today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers that name it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>With this code your client file opens when the passphrase is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this sheet and the computer or a backup can read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in a locked place, apart from the computer and the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code – Heijastus Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>These</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules and dates are explained here, and you can put it on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accounting Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{register} – this decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period}, then to the end of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not concern this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold since {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a retention rule that fits this to the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the client a role in a register, or a contract that belongs to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it on the client&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the last session, call or message with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day the contract ended on the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day the client relationship ended on the client&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the day they last answered or took part themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day of the event or the feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day the voucher was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the missing day on the client&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How things will stand on another day. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how things would stand on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why must it be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person may be told this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at it again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be erased in the year ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you have clients, this page says what is kept of them, why and until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kept item has this name, class and state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention and erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes by itself: this page tells, you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasable from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be erased now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasable now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show these %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fold these away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find clients, notes, contracts…   {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>&amp;Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small practice rarely needs one; then the notice says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why none is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your unsaved changes to the business are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you and another decide together, the notice tells what you agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who informs the persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies that decide together with you what the data is used for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a co-controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this co-controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Packages and lists are saved in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your documents folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock when I am away for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new time counts from the next unlocking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder. Choose one, or leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where packages and lists are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices and letters are in the language of whoever gets them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when you next unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heijastus Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes to your business are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program sends nothing to any network. Your data leaves this computer only when you carry a file out of it. It is free software without warranty; its source comes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words that have nothing to do with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the pass&amp;phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type it again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed. Your recovery code stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer breaks, everything is lost. Until you have a backup, close the program now and then and copy the whole folder to a memory stick; the client file in it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} seems to copy this folder to its cloud. What you save there leaves this computer; choose another folder unless that is what you want.</source>
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
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, on the page you are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export or gather data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, or close what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No period has ended, no date is missing and every notice is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name and contact details stand on every privacy notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make your first privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A starter with sensible defaults is ready for you to look through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is enough to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may be erased</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their period has ended. Look them through; nothing goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) to look at again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The day you set for looking at them again has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Until they are written down, it cannot be told how long these are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) may be erased within 30 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Good to know: if you still need one, put it on hold with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{register}: %n unanswered field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The notice is whole once each has an answer, or “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more notice(s) with unanswered fields</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedWordDialog</name>
    <message>
        <source>Type the word {word} to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Something went wrong that should not have (number {number}). Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your client file is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six groups of six characters, from the sheet you keep apart from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot it? Use the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
