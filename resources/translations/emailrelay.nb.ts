<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Relay</name>
    <message>
        <location filename="emailrelay_gui/accounts/desk.py"/>
        <source>Signing out was not complete</source>
        <translation>Utloggingen ble ikke fullført</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/desk.py"/>
        <source>The configuration of this relay is not here</source>
        <translation>Konfigurasjonen til dette reléet er ikke her</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/desk.py"/>
        <source>The test could not start</source>
        <translation>Testen kunne ikke starte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>{provider} ends this sign-in {time}, because its client is registered for testing.</source>
        <translation>{provider} avslutter denne innloggingen {time}, fordi klienten bare er registrert for testing.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Signed in</source>
        <translation>Logget inn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Renewed {time}</source>
        <translation>Fornyet {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>next before {time}</source>
        <translation>neste gang før {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Not signed in</source>
        <translation>Ikke logget inn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Sign in again</source>
        <translation>Logg inn på nytt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Cannot be renewed now</source>
        <translation>Kan ikke fornyes nå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Ends soon</source>
        <translation>Utløper snart</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Last signed in {time}.</source>
        <translation>Sist logget inn {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/listing.py"/>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} kan ikke leses: {strerror}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/listing.py"/>
        <source>{config_file} cannot be read: {strerror}.</source>
        <translation>{config_file} kan ikke leses: {strerror}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the mail address that mail is sent from.</source>
        <translation>Skriv inn e-postadressen det sendes fra.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the client id that {name} gave you when the program was registered.</source>
        <translation>Skriv inn klient-ID-en som {name} ga deg da programmet ble registrert.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the client secret that belongs to the client id.</source>
        <translation>Skriv inn klienthemmeligheten som hører til klient-ID-en.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the scopes that allow sending mail. The provider's documentation names them.</source>
        <translation>Skriv inn omfangene (scopes) som tillater å sende e-post. Leverandørens dokumentasjon nevner dem.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the address of the {what} endpoint. The provider's documentation names it.</source>
        <translation>Skriv inn adressen til endepunktet {what}. Leverandørens dokumentasjon nevner den.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Check this: {error}.</source>
        <translation>Kontroller dette: {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/run.py"/>
        <source>This sign-in is not waiting for an address.</source>
        <translation>Denne innloggingen venter ikke på en adresse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign in again...</source>
        <translation>Logg inn på nytt...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Test sign-in</source>
        <translation>Test innlogging</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign out</source>
        <translation>Logg ut</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign-in</source>
        <translation>Innlogging</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Signing in at the server...</source>
        <translation>Logger inn på serveren...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign in with {provider}...</source>
        <translation>Logg inn med {provider}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Change details</source>
        <translation>Endre detaljer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>P&amp;rovider</source>
        <translation>&amp;Leverandør</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Mailbox</source>
        <translation>&amp;Postkasse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Client id</source>
        <translation>&amp;Klient-ID</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Client &amp;secret</source>
        <translation>Klient&amp;hemmelighet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Tenant</source>
        <translation>L&amp;eietaker</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>T&amp;oken endpoint</source>
        <translation>T&amp;oken-endepunkt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Authorization endpoint</source>
        <translation>&amp;Autoriseringsendepunkt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Device endpoint</source>
        <translation>E&amp;nhetsendepunkt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Sc&amp;opes</source>
        <translation>O&amp;mfang</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>S&amp;igns in as</source>
        <translation>Logger &amp;inn som</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Only for a shared mailbox: the person who may send for it.</source>
        <translation>Bare for en delt postkasse: personen som kan sende for den.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Provider</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Client secret</source>
        <translation>Klienthemmelighet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>The client is registered for te&amp;sting only</source>
        <translation>Klienten er bare registrert for te&amp;sting</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>{provider} then ends the sign-in after {n} days.</source>
        <translation>{provider} avslutter da innloggingen etter {n} dager.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Register a client at {place}</source>
        <translation>Registrer en klient hos {place}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>kept as it is</source>
        <translation>beholdes som den er</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>In the browser</source>
        <translation>I nettleseren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>With a code</source>
        <translation>Med en kode</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Without a person</source>
        <translation>Uten en person</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Address where the browser ended</source>
        <translation>Adressen der nettleseren endte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Use address</source>
        <translation>Bruk adressen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Copy sign-in link</source>
        <translation>Kopier lenken</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>No browser here? Open the link on another computer and sign in there. It ends at an address that cannot be shown: paste it here.</source>
        <translation>Ingen nettleser her? Åpne lenken på en annen datamaskin og logg inn der. Den ender på en adresse som ikke kan vises: lim den inn her.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Open the page again</source>
        <translation>Åpne siden igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Open the page</source>
        <translation>Åpne siden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Asking {provider}...</source>
        <translation>Spør {provider}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Sign in in your browser</source>
        <translation>Logg inn i nettleseren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Enter the code on any device</source>
        <translation>Skriv inn koden på en hvilken som helst enhet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Open the page on a phone or another computer, and enter this code there.</source>
        <translation>Åpne siden på en telefon eller en annen datamaskin, og skriv inn denne koden der.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Almost done...</source>
        <translation>Snart ferdig...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>The provider hands over the key.</source>
        <translation>Leverandøren overleverer nøkkelen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>The page has been opened there. Come back when it says so; it waits {n} minutes.</source>
        <translation>Siden er åpnet der. Kom tilbake når den sier det; det ventes i {n} minutter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>The server accepts the sign-in</source>
        <translation>Serveren godtar innloggingen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>Nothing was sent.</source>
        <translation>Ingenting ble sendt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>The sign-in does not work</source>
        <translation>Innloggingen virker ikke</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>{filename} cannot be read: {strerror}</source>
        <translation>{filename} kan ikke leses: {strerror}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>The server answers</source>
        <translation>Serveren svarer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>No sign-in is set, so none was tried.</source>
        <translation>Ingen innlogging er satt opp, så ingen ble prøvd.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/app.py"/>
        <source>The token could not be read</source>
        <translation>Tokenet kunne ikke leses</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/app.py"/>
        <source>A relay runs with this configuration: restart it, so that it takes this up.</source>
        <translation>Et relé kjører med denne konfigurasjonen: Start det på nytt, så det tar den i bruk.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The relay could not start</source>
        <translation>Reléet kunne ikke starte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The relay could not be stopped</source>
        <translation>Reléet kunne ikke stoppes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The relay could not start again</source>
        <translation>Reléet kunne ikke starte igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>{peer} is blocked</source>
        <translation>{peer} er blokkert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>{peer} may connect again</source>
        <translation>{peer} kan koble til igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>That was not possible</source>
        <translation>Det var ikke mulig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The session was ended</source>
        <translation>Økten ble avsluttet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The peer was told to come back later.</source>
        <translation>Motparten fikk beskjed om å komme tilbake senere.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>Not possible for {messages}</source>
        <translation>Ikke mulig for {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>unlimited</source>
        <translation>ubegrenset</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>h</source>
        <translation>t</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>Show the password</source>
        <translation>Vis passordet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>Number</source>
        <translation>Tall</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>SpamAssassin, marks spam</source>
        <translation>SpamAssassin, merker spam</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>SpamAssassin, refuses spam</source>
        <translation>SpamAssassin, avviser spam</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Network service</source>
        <translation>Nettverkstjeneste</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Deliver to mailboxes</source>
        <translation>Lever til postkasser</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Copy to all POP folders</source>
        <translation>Kopier til alle POP-mapper</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Split by domain</source>
        <translation>Del etter domene</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Add a message id</source>
        <translation>Legg til en meldings-ID</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Fixed answer</source>
        <translation>Fast svar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Send by mail records (MX)</source>
        <translation>Send etter e-postoppføringer (MX)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Try</source>
        <translation>Prøv</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Enter the parameter first.</source>
        <translation>Skriv inn parameteren først.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Run {what} earlier</source>
        <translation>Kjør {what} tidligere</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Run {what} later</source>
        <translation>Kjør {what} senere</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Remove {what}</source>
        <translation>Fjern {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Kind, for {what}</source>
        <translation>Type, for {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Parameter, for {what}</source>
        <translation>Parameter, for {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Add to {what}</source>
        <translation>Legg til i {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Try {what} on a sample</source>
        <translation>Prøv {what} på et eksempel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/specs.py"/>
        <source>Option: {names}</source>
        <translation>Valg: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/specs.py"/>
        <source>Options: {names}</source>
        <translation>Valg: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Quit and stop the relay?</source>
        <translation>Avslutte og stoppe reléet?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Find it here. Choose Quit to stop it.</source>
        <translation>Du finner det her. Velg Avslutt for å stoppe det.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/leaving.py"/>
        <source>{n} devices are connected.</source>
        <extracomment>For one: {n} device is connected.</extracomment>
        <translation>
            <numerusform>{n} enhet er tilkoblet.</numerusform>
            <numerusform>{n} enheter er tilkoblet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/leaving.py"/>
        <source>{n} messages wait.</source>
        <extracomment>For one: {n} message waits.</extracomment>
        <translation>
            <numerusform>{n} melding venter.</numerusform>
            <numerusform>{n} meldinger venter.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>What waits stays safe on this computer and goes out when Relay runs again.</source>
        <translation>Det som venter, ligger trygt på denne maskinen og sendes når Relay kjører igjen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Find this window here. The relay goes on without it, too.</source>
        <translation>Du finner dette vinduet her. Reléet går videre også uten det.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Relay is still running</source>
        <translation>Relay kjører fortsatt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Mail is accepted and passed on as long as it runs. Start Relay again to see this window.</source>
        <translation>E-post tas imot og sendes videre så lenge det kjører. Start Relay igjen for å se dette vinduet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>GNOME shows an icon for it when the extension AppIndicator Support is on.</source>
        <translation>GNOME viser et ikon for det når utvidelsen AppIndicator Support er slått på.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Keep Relay running in the background?</source>
        <translation>La Relay kjøre i bakgrunnen?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Keep running</source>
        <translation>La det kjøre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>They stay on this computer until you release them.</source>
        <translation>De blir på denne datamaskinen til du slipper dem.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} restored</source>
        <translation>{messages} gjenopprettet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} queued as new</source>
        <translation>{messages} lagt i kø som nye</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} will be tried again</source>
        <translation>Nytt forsøk for {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>The first attempt is in a few seconds.</source>
        <translation>Det første forsøket kommer om noen sekunder.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Queueing again</source>
        <translation>Legger i kø på nytt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Holding</source>
        <translation>Holder tilbake</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} held</source>
        <translation>{messages} holdt tilbake</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Releasing</source>
        <translation>Slipper</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} released</source>
        <translation>{messages} sluppet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>They are in the trash folder of the spool.</source>
        <translation>De ligger i papirkurvmappen i spoolen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Deleting</source>
        <translation>Sletter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} deleted</source>
        <translation>{messages} slettet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Restoring</source>
        <translation>Gjenoppretter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Copying</source>
        <translation>Kopierer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>The old ones stay as they are.</source>
        <translation>De gamle blir som de er.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Changing</source>
        <translation>Endrer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} changed</source>
        <translation>{messages} endret</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Cancelled</source>
        <translation>Avbrutt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>This relay does not run in this app. Change its configuration where it runs.</source>
        <translation>Dette reléet kjører ikke i denne appen. Endre konfigurasjonen der det kjører.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>There is no connection to the relay.</source>
        <translation>Det er ingen forbindelse til reléet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay wants its token before anything can be changed.</source>
        <translation>Reléet vil ha tokenet sitt før noe kan endres.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay is not running.</source>
        <translation>Reléet kjører ikke.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>This relay does not run in this app. Start and stop it where it runs.</source>
        <translation>Dette reléet kjører ikke i denne appen. Start og stopp det der det kjører.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot keep mail out.</source>
        <translation>Reléet i den andre enden kan ikke holde e-post ute.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot be told to forward.</source>
        <translation>Reléet i den andre enden kan ikke bes om å videresende.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot pause forwarding.</source>
        <translation>Reléet i den andre enden kan ikke sette videresending på pause.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end can only try all failed messages again, not single ones.</source>
        <translation>Reléet i den andre enden kan bare prøve alle mislykkede meldinger igjen, ikke enkelte.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot hold messages.</source>
        <translation>Reléet i den andre enden kan ikke holde meldinger tilbake.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end does not delete messages.</source>
        <translation>Reléet i den andre enden sletter ikke meldinger.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end does not let messages be changed.</source>
        <translation>Reléet i den andre enden lar ikke meldinger endres.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end shows its queue only.</source>
        <translation>Reléet i den andre enden viser bare køen sin.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end tells no more than the names of messages.</source>
        <translation>Reléet i den andre enden forteller bare navnene på meldingene.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end does not remember sessions and cannot end them.</source>
        <translation>Reléet i den andre enden husker ikke økter og kan ikke avslutte dem.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end tells only of forwarding.</source>
        <translation>Reléet i den andre enden forteller bare om videresending.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Last used</source>
        <translation>Sist brukt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Refused</source>
        <translation>Avvist</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>OAuth2</source>
        <translation>OAuth2</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>password, in the keyring</source>
        <translation>passord, i nøkkelringen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>password</source>
        <translation>passord</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>token in the file</source>
        <translation>token i filen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>password, hashed</source>
        <translation>passord, hashet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>CRAM-{name} only</source>
        <translation>bare CRAM-{name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>next server</source>
        <translation>neste server</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Last try refused</source>
        <translation>Siste forsøk avvist</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>next server ({selector})</source>
        <translation>neste server ({selector})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Renew it, or devices may refuse to connect.</source>
        <translation>Forny det, ellers kan enheter nekte å koble til.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Passwords in the secrets file work without it.</source>
        <translation>Passord i hemmelighetsfilen virker uten den.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} problems</source>
        <extracomment>For one: {n} problem</extracomment>
        <translation>
            <numerusform>{n} problem</numerusform>
            <numerusform>{n} problemer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} remarks</source>
        <extracomment>For one: {n} remark</extracomment>
        <translation>
            <numerusform>{n} merknad</numerusform>
            <numerusform>{n} merknader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} ports are open</source>
        <extracomment>For one: {n} port is open</extracomment>
        <translation>
            <numerusform>{n} port er åpen</numerusform>
            <numerusform>{n} porter er åpne</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The relay cannot start</source>
        <translation>Reléet kan ikke starte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Make room: mail is refused when the disk is full.</source>
        <translation>Skaff plass: e-post avvises når disken er full.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} damaged messages</source>
        <extracomment>For one: {n} damaged message</extracomment>
        <translation>
            <numerusform>{n} skadet melding</numerusform>
            <numerusform>{n} skadede meldinger</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>One of two files is missing or cannot be read.</source>
        <translation>En av to filer mangler eller kan ikke leses.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>A certificate cannot be read</source>
        <translation>Et sertifikat kan ikke leses</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} days</source>
        <extracomment>For one: {n} day</extracomment>
        <translation>
            <numerusform>{n} dag</numerusform>
            <numerusform>{n} dager</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>A certificate has ended</source>
        <translation>Et sertifikat er utløpt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>A certificate ends soon</source>
        <translation>Et sertifikat utløper snart</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It is before the day on which this program was made: certificates and sign-ins will be refused.</source>
        <translation>Det er før dagen dette programmet ble laget: sertifikater og innlogginger vil bli avvist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>If that was the computer setting it right, all is well.</source>
        <translation>Hvis det var datamaskinen som stilte den riktig, er alt i orden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>TLS 1.3 is missing</source>
        <translation>TLS 1.3 mangler</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The application stood still for a moment</source>
        <translation>Programmet sto stille et øyeblikk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail waits for as long as it does. If that goes on, report a problem.</source>
        <translation>E-posten venter like lenge. Hvis det fortsetter, meld fra om et problem.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Configure…</source>
        <translation>Sett opp…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Nothing is wrong with it</source>
        <translation>Ingenting er galt med den</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The ports are open, but no mail is accepted</source>
        <translation>Portene er åpne, men ingen e-post tas imot</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Start relay</source>
        <translation>Start reléet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The relay is stopped</source>
        <translation>Reléet er stoppet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Look at the network connection of this computer.</source>
        <translation>Se på nettverksforbindelsen til denne datamaskinen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Check the name for a typing mistake, and the network connection.</source>
        <translation>Se etter skrivefeil i navnet, og på nettverksforbindelsen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>All messages are whole, and there is room</source>
        <translation>Alle meldinger er hele, og det er plass</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>put forward by {time}</source>
        <translation>stilt frem {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>put back by {time}</source>
        <translation>stilt tilbake {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The clock runs evenly</source>
        <translation>Klokken går jevnt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>TLS 1.2 and 1.3 can be used</source>
        <translation>TLS 1.2 og 1.3 kan brukes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It cannot be used now</source>
        <translation>Den kan ikke brukes nå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{recent} ms at worst in the last minute, {worst} ms since the start, {stalls}</source>
        <translation>{recent} ms på det meste det siste minuttet, {worst} ms siden start, {stalls}</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} stalls</source>
        <extracomment>For one: {n} stall</extracomment>
        <translation>
            <numerusform>{n} stans</numerusform>
            <numerusform>{n} stanser</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail and window share one loop, and it is quick</source>
        <translation>E-post og vindu deler én løkke, og den er rask</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Configuration</source>
        <translation>Konfigurasjon</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Ports</source>
        <translation>Porter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Names (DNS)</source>
        <translation>Navn (DNS)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail folder</source>
        <translation>E-postmappe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Certificates</source>
        <translation>Sertifikater</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Clock</source>
        <translation>Klokke</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Keyring</source>
        <translation>Nøkkelring</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Response</source>
        <translation>Responstid</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It is checked where the relay runs</source>
        <translation>Den kontrolleres der reléet kjører</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{problems}: the relay cannot start with it</source>
        <translation>{problems}: reléet kan ikke starte slik</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{remarks}; the relay can start</source>
        <translation>{remarks}; reléet kan starte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>There is no connection to the relay</source>
        <translation>Det er ingen forbindelse til reléet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail is not passed on, so no name is needed</source>
        <translation>E-post sendes ikke videre, så det trengs ikke noe navn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{free} free of {total}</source>
        <translation>{free} ledig av {total}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Open folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>New mail is refused</source>
        <translation>Ny e-post avvises</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The disk is nearly full</source>
        <translation>Disken er nesten full</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>No certificate is in use</source>
        <translation>Ingen sertifikater er i bruk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The clock is wrong</source>
        <translation>Klokken går feil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The clock was {moved}</source>
        <translation>Klokken ble {moved}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Install a newer version.</source>
        <translation>Installer en nyere versjon.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Passwords can be kept in it</source>
        <translation>Passord kan oppbevares i den</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Report a problem…</source>
        <translation>Meld fra om et problem…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It cannot be read</source>
        <translation>Den kan ikke leses</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>No port is open</source>
        <translation>Ingen port er åpen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Accept mail</source>
        <translation>Ta imot e-post</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{host} has no address</source>
        <translation>{host} har ingen adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{host} was found</source>
        <translation>{host} ble funnet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Valid for another {days}</source>
        <translation>Gyldig i {days} til</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>No answer about {host}</source>
        <translation>Ikke noe svar om {host}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Since {time}</source>
        <translation>Siden {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>In this app since {time}</source>
        <translation>I denne appen siden {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is moving.</source>
        <translation>E-posten flyter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Nothing is waiting.</source>
        <translation>Ingenting venter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is kept on this computer.</source>
        <translation>E-post oppbevares på denne datamaskinen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Running</source>
        <translation>Kjører</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>It starts again in {time}. What is queued stays safe.</source>
        <translation>Det starter igjen om {time}. Det som er i køen, er trygt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Forwarding is paused</source>
        <translation>Videresending er på pause</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is accepted and kept until forwarding goes on.</source>
        <translation>E-post tas imot og oppbevares til videresendingen fortsetter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Accepting, not sending</source>
        <translation>Tar imot, sender ikke</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>No mail is accepted</source>
        <translation>Ingen e-post tas imot</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Devices are told to come back later. What is queued goes on.</source>
        <translation>Enheter får beskjed om å komme tilbake senere. Det som er i køen, går videre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Sending, not accepting</source>
        <translation>Sender, tar ikke imot</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Not connected</source>
        <translation>Ikke tilkoblet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay may be running all the same. Nothing can be seen or done from here.</source>
        <translation>Reléet kan likevel kjøre. Herfra kan ingenting ses eller gjøres.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>It is tried again</source>
        <translation>Det prøves igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Connecting</source>
        <translation>Kobler til</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay is asked what it does.</source>
        <translation>Reléet blir spurt om hva det gjør.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>One moment</source>
        <translation>Et øyeblikk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>{since}. {sentence}</source>
        <translation>{since}. {sentence}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Running, sign-in needed</source>
        <translation>Kjører, innlogging trengs</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is accepted and kept safe. Nothing goes out until the sign-in works again.</source>
        <translation>E-post tas imot og oppbevares trygt. Ingenting går ut før innloggingen virker igjen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The oldest message has waited for {time}.</source>
        <translation>Den eldste meldingen har ventet i {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay stopped by itself</source>
        <translation>Reléet stoppet av seg selv</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>It is started again</source>
        <translation>Det startes igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Nothing is accepted until this is put right. What is queued stays safe.</source>
        <translation>Ingenting tas imot før dette er ordnet. Det som er i køen, er trygt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>No mail is accepted. What is queued stays safe on this computer.</source>
        <translation>Ingen e-post tas imot. Det som er i køen, er trygt på denne datamaskinen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Starting</source>
        <translation>Starter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay is opening its ports.</source>
        <translation>Reléet åpner portene sine.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Everything else is moving.</source>
        <translation>Alt annet flyter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Running in this app</source>
        <translation>Kjører i denne appen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is not moving</source>
        <translation>E-posten står stille</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Not accepting</source>
        <translation>Tar ikke imot</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Stopping</source>
        <translation>Stopper</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>{messages} failed</source>
        <translation>{messages} mislyktes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_filter.py"/>
        <source>a repetition inside a repetition would take too long</source>
        <translation>en gjentakelse inni en gjentakelse ville ta for lang tid</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Peer</source>
        <translation>Motpart</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/notice_model.py"/>
        <source>Notice</source>
        <translation>Beskjed</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/notice_model.py"/>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/notice_model.py"/>
        <source>, new</source>
        <translation>, ny</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>In-app relay</source>
        <translation>Relé i appen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>Service on this computer</source>
        <translation>Tjeneste på denne datamaskinen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>in this app</source>
        <translation>i denne appen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>service on this computer</source>
        <translation>tjeneste på denne datamaskinen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>Attached to {target}</source>
        <translation>Koblet til {target}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>at {target}</source>
        <translation>på {target}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Everything that arrived has been forwarded. Point a device at this address to send through the relay.</source>
        <translation>Alt som kom, er videresendt. Gi en enhet denne adressen for å sende gjennom reléet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>The relay is stopped. Start it to accept mail.</source>
        <translation>Reléet er stoppet. Start det for å ta imot e-post.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No match</source>
        <translation>Ingen treff</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No message fits the search and the chosen state.</source>
        <translation>Ingen melding passer til søket og den valgte tilstanden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Tries</source>
        <translation>Forsøk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Next</source>
        <comment>heading of a column: when the next attempt is</comment>
        <translation>Neste</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Reason</source>
        <translation>Årsak</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No failures</source>
        <translation>Ingen feil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No message of the queue has failed.</source>
        <translation>Ingen melding i køen har mislyktes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>{server} said</source>
        <translation>{server} sa</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>You put this message on hold</source>
        <translation>Du holdt denne meldingen tilbake</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>It is kept and not sent.</source>
        <translation>Den oppbevares og sendes ikke.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>This message is damaged</source>
        <translation>Denne meldingen er skadet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>The server</source>
        <translation>Serveren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>{server} said at {time}</source>
        <translation>{server} sa klokken {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>One of its two files is missing or cannot be read.</source>
        <translation>En av de to filene mangler eller kan ikke leses.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>It has {size}.</source>
        <translation>Den har {size}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>It was addressed to {recipients}.</source>
        <translation>Den var adressert til {recipients}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>out</source>
        <translation>ut</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>in</source>
        <translation>inn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Way</source>
        <translation>Vei</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Mails</source>
        <translation>E-poster</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>No mail</source>
        <translation>Ingen e-post</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Connected</source>
        <translation>Tilkoblet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>in ({service})</source>
        <translation>inn ({service})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Accepted</source>
        <translation>Godtatt</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} messages wait</source>
        <extracomment>For one: {n} message waits</extracomment>
        <translation>
            <numerusform>{n} melding venter</numerusform>
            <numerusform>{n} meldinger venter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message failed for good</source>
        <translation>En melding mislyktes for godt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A new sign-in is needed</source>
        <translation>En ny innlogging trengs</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>The relay cannot start, or stopped by itself</source>
        <translation>Reléet kan ikke starte, eller stoppet av seg selv</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Mail waits for too long</source>
        <translation>E-post venter for lenge</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>No mail has come for a long time</source>
        <translation>Det har ikke kommet e-post på lenge</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A certificate ends in 30, 7 or 1 days</source>
        <translation>Et sertifikat utløper om 30, 7 eller 1 dag</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>The disk is nearly full, or cannot be written to</source>
        <translation>Disken er nesten full, eller kan ikke skrives til</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>An attempt failed and is repeated</source>
        <translation>Et forsøk mislyktes og gjentas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message was received</source>
        <translation>En melding ble mottatt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message was forwarded</source>
        <translation>En melding ble videresendt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>In the list only</source>
        <translation>Bare i listen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Show a notification</source>
        <translation>Vis et varsel</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} minutes</source>
        <extracomment>For one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minutt</numerusform>
            <numerusform>{n} minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} hours</source>
        <extracomment>For one: {n} hour</extracomment>
        <translation>
            <numerusform>{n} time</numerusform>
            <numerusform>{n} timer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>less than a day</source>
        <translation>mindre enn en dag</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} more notices</source>
        <extracomment>For one: {n} more notice</extracomment>
        <translation>
            <numerusform>{n} beskjed til</numerusform>
            <numerusform>{n} beskjeder til</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A certificate ends in {time}</source>
        <translation>Et sertifikat utløper om {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Look whether your devices still reach the relay.</source>
        <translation>Se om enhetene dine fortsatt når reléet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>The last one: </source>
        <translation>Den siste: </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Renew {file} before, or devices may refuse to connect.</source>
        <translation>Forny {file} før det, ellers kan enheter nekte å koble til.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message is tried again later</source>
        <translation>En melding prøves igjen senere</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{what} from {sender}</source>
        <translation>{what} fra {sender}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Message forwarded</source>
        <translation>Melding videresendt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>From {sender} to {recipients}</source>
        <translation>Fra {sender} til {recipients}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Message received</source>
        <translation>Melding mottatt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Sign in again: {server} refused the sign-in</source>
        <translation>Logg inn på nytt: {server} avviste innloggingen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{waits}, the oldest for {time}.</source>
        <translation>{waits}, den eldste i {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>No mail has come for {time}</source>
        <translation>Det har ikke kommet e-post på {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{size} are free where mail is kept.</source>
        <translation>{size} er ledig der e-posten oppbevares.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Devices may refuse to connect: renew {file}.</source>
        <translation>Enheter kan nekte å koble til: forny {file}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message</source>
        <translation>En melding</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{messages} are tried again later</source>
        <translation>Nytt forsøk senere for {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{messages} received</source>
        <translation>{messages} mottatt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{messages} forwarded</source>
        <translation>{messages} videresendt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message failed: {why}</source>
        <translation>En melding mislyktes: {why}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/presenter.py"/>
        <source>{messages} failed: {why}</source>
        <translation>{messages} mislyktes: {why}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/presenter.py"/>
        <source>{what} to {recipients}.</source>
        <translation>{what} til {recipients}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/presenter.py"/>
        <source>Message from {sender}</source>
        <translation>Melding fra {sender}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/service_link.py"/>
        <source>The service {name} was started, but does not answer yet.</source>
        <translation>Tjenesten {name} ble startet, men svarer ikke ennå.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/session.py"/>
        <source>Sign in where the relay runs, with emailrelay-sign-in.</source>
        <translation>Logg inn der reléet kjører, med emailrelay-sign-in.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/session.py"/>
        <source>The sign-in is kept on another computer</source>
        <translation>Innloggingen ligger på en annen datamaskin</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/session.py"/>
        <source>{name}: what waits goes out now.</source>
        <translation>{name}: det som venter, går ut nå.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open dashboard</source>
        <translation>Åpne oversikten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open queue</source>
        <translation>Åpne køen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open log</source>
        <translation>Åpne loggen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Forward now</source>
        <translation>Videresend nå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Resume forwarding</source>
        <translation>Gjenoppta videresending</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Stop accepting mail</source>
        <translation>Slutt å ta imot e-post</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Stop relay</source>
        <translation>Stopp reléet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Failed messages…</source>
        <translation>Mislykkede meldinger…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Retry all failed</source>
        <translation>Prøv alle mislykkede igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open spool folder</source>
        <translation>Åpne spoolmappen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Sign in again…</source>
        <translation>Logg inn på nytt…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Send test message…</source>
        <translation>Send testmelding…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Notifications</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Refresh</source>
        <translation>Oppdater</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Pause forwarding</source>
        <translation>Sett videresending på pause</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>For 15 minutes</source>
        <translation>I 15 minutter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>For one hour</source>
        <translation>I en time</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Until resumed</source>
        <translation>Til den gjenopptas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>The relay is being connected to.</source>
        <translation>Reléet kobles til.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>The spool folder is on another computer.</source>
        <translation>Spoolmappen ligger på en annen datamaskin.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>No server is set that mail is passed on to.</source>
        <translation>Ingen server er satt som e-post sendes videre til.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>The relay is starting.</source>
        <translation>Reléet starter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Failed messages ({number})…</source>
        <translation>Mislykkede meldinger ({number})…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>It is being tried again now.</source>
        <translation>Det prøves igjen nå.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>Try now</source>
        <translation>Prøv nå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>What is shown may be out of date.</source>
        <translation>Det som vises, kan være utdatert.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>There is no connection to the relay at {target}</source>
        <translation>Det er ingen forbindelse til reléet på {target}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>Next attempt in {time}.</source>
        <translation>Neste forsøk om {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>{n} new notifications</source>
        <extracomment>For one: {n} new notification</extracomment>
        <translation>
            <numerusform>{n} nytt varsel</numerusform>
            <numerusform>{n} nye varsler</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>The accounts of this relay are on another computer.</source>
        <translation>Kontoene til dette reléet ligger på en annen datamaskin.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Resume</source>
        <translation>Gjenoppta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/status_bar.py"/>
        <source>Not listening</source>
        <translation>Ingen åpen port</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/status_bar.py"/>
        <source>Next attempt {when}</source>
        <translation>Neste forsøk {when}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/status_bar.py"/>
        <source>Engine {version}</source>
        <translation>Motor {version}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>Relay: {state} ({place})</source>
        <translation>Relay: {state} ({place})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>{number} queued</source>
        <translation>{number} i kø</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>Listening :{ports}</source>
        <translation>Lytter :{ports}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>{number} failed</source>
        <translation>{number} mislyktes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/test_messages.py"/>
        <source>Forwarding is paused.</source>
        <translation>Videresending er på pause.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/test_messages.py"/>
        <source>A short message takes the way of all mail: into the queue, and out to {server}.</source>
        <translation>En kort melding tar samme vei som all e-post: inn i køen og ut til {server}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/account_table.py"/>
        <source>Accounts</source>
        <translation>Kontoer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>No accounts</source>
        <translation>Ingen kontoer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Devices need not sign in here, and Relay does not sign in at the next server.</source>
        <translation>Enheter trenger ikke logge inn her, og Relay logger ikke inn på neste server.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Mail is accepted and kept. Nothing goes out with this account until somebody signs in again.</source>
        <translation>E-post tas imot og oppbevares. Ingenting går ut med denne kontoen før noen logger inn igjen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Choose an account for the next server first.</source>
        <translation>Velg først en konto for neste server.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Not all accounts are shown</source>
        <translation>Ikke alle kontoer vises</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Sign out of {name}?</source>
        <translation>Logge ut av {name}?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Attach to a relay</source>
        <translation>Koble til et relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Choose…</source>
        <translation>Velg…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>&amp;Token file</source>
        <translation>&amp;Tokenfil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Attach</source>
        <translation>Koble til</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>The relay in this app stops. What is queued here stays safe until it runs again.</source>
        <translation>Reléet i denne appen stopper. Det som er i køen her, er trygt til det kjører igjen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Token file</source>
        <translation>Tokenfil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Its host and admin port.</source>
        <translation>Verten og adminporten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Only if it asks for one.</source>
        <translation>Bare hvis det ber om et.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Save…</source>
        <translation>Lagre…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Save all…</source>
        <translation>Lagre alle…</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>{n} attachments saved</source>
        <extracomment>For one: {n} attachment saved</extracomment>
        <translation>
            <numerusform>{n} vedlegg lagret</numerusform>
            <numerusform>{n} vedlegg lagret</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>The attachment could not be saved</source>
        <translation>Vedlegget kunne ikke lagres</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Last 24 hours</source>
        <translation>Siste 24 timer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Last 24 hours, as a table</source>
        <translation>Siste 24 timer, som tabell</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Show as table</source>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Forwarded</source>
        <translation>Videresendt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Failed</source>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>From {label}: {good} forwarded, {bad} failed</source>
        <translation>Fra {label}: {good} videresendt, {bad} mislyktes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Show as chart</source>
        <translation>Vis som diagram</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>{good} forwarded, {bad} failed in the last 24 hours</source>
        <translation>{good} videresendt, {bad} mislyktes de siste 24 timene</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/check_row.py"/>
        <source>Checking…</source>
        <translation>Kontrollerer…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/check_row.py"/>
        <source>Details of {check}</source>
        <translation>Detaljer om {check}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>none yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Dashboard</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Received today</source>
        <translation>Mottatt i dag</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Forwarded today</source>
        <translation>Videresendt i dag</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Queued</source>
        <translation>I kø</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Recent</source>
        <translation>Nylige</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>need your decision</source>
        <extracomment>For one: needs your decision</extracomment>
        <translation>
            <numerusform>trenger din avgjørelse</numerusform>
            <numerusform>trenger din avgjørelse</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>waiting for the next run</source>
        <translation>venter på neste runde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>mail stays here</source>
        <translation>e-posten blir her</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>since midnight</source>
        <translation>siden midnatt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>as many as yesterday</source>
        <translation>like mange som i går</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>{number} more than yesterday</source>
        <translation>{number} flere enn i går</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>{number} fewer than yesterday</source>
        <translation>{number} færre enn i går</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>nothing to decide</source>
        <translation>ingenting å avgjøre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>nothing is waiting</source>
        <translation>ingenting venter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>in {time} on average</source>
        <translation>på {time} i gjennomsnitt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>waiting for sign-in</source>
        <translation>venter på innlogging</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>paused</source>
        <translation>på pause</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>sending now</source>
        <translation>sender nå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>next attempt in {time}</source>
        <translation>neste forsøk om {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Check again</source>
        <translation>Kontroller på nytt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Everything that was checked is in order.</source>
        <translation>Alt som ble kontrollert, er i orden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>One thing deserves a look.</source>
        <translation>Én ting bør du se på.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>{number} things deserve a look.</source>
        <translation>{number} ting bør du se på.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Show in log</source>
        <translation>Vis i loggen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Disconnect</source>
        <translation>Koble fra</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Block peer…</source>
        <translation>Blokker motpart…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>What was said</source>
        <translation>Hva som ble sagt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Choose a session to see what was said.</source>
        <translation>Velg en økt for å se hva som ble sagt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>From {peer}</source>
        <translation>Fra {peer}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>To {peer}</source>
        <translation>Til {peer}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>A connection to the next server ends by itself.</source>
        <translation>En forbindelse til neste server slutter av seg selv.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>This session has ended.</source>
        <translation>Denne økten er avsluttet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>No session chosen</source>
        <translation>Ingen økt valgt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Since {time}. Passwords and mail are not shown.</source>
        <translation>Siden {time}. Passord og e-post vises ikke.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Only those who connect to the relay can be blocked.</source>
        <translation>Bare de som kobler til reléet, kan blokkeres.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>There is nothing to copy.</source>
        <translation>Det er ingenting å kopiere.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/export.py"/>
        <source>Messages (*.eml)</source>
        <translation>Meldinger (*.eml)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/export.py"/>
        <source>Archives (*.zip)</source>
        <translation>Arkiver (*.zip)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>Accepted from {client}</source>
        <translation>Mottatt fra {client}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>What the relay does is shown here as it happens.</source>
        <translation>Det reléet gjør, vises her mens det skjer.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/log.py"/>
        <source>{n} new lines</source>
        <extracomment>For one: {n} new line</extracomment>
        <translation>
            <numerusform>{n} ny linje</numerusform>
            <numerusform>{n} nye linjer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Show all lines again</source>
        <translation>Vis alle linjer igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Export…</source>
        <translation>Eksporter…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Nothing has been logged yet</source>
        <translation>Ingenting er logget ennå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>New lines</source>
        <translation>Nye linjer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Follow</source>
        <translation>Følg</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Wrap</source>
        <translation>Bryt linjer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Export log</source>
        <translation>Eksporter loggen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Debug</source>
        <translation>Feilsøking</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Verbose</source>
        <translation>Utførlig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Error</source>
        <translation>Feil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>The start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>5 minutes</source>
        <translation>5 minutter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>1 hour</source>
        <translation>1 time</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>{kept} of {most} lines kept</source>
        <translation>{kept} av {most} linjer beholdt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>No line is like that</source>
        <translation>Ingen linje passer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Choose a lower level, an earlier time or another search to see what has been logged.</source>
        <translation>Velg et lavere nivå, et tidligere tidspunkt eller et annet søk for å se hva som er logget.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Show message</source>
        <translation>Vis meldingen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only this message</source>
        <translation>Bare denne meldingen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only this peer</source>
        <translation>Bare denne motparten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Sessions of this peer</source>
        <translation>Øktene til denne motparten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only {about}</source>
        <translation>Bare {about}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only {about}: show all lines again</source>
        <translation>Bare {about}: vis alle linjer igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Find in the log</source>
        <translation>Finn i loggen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Regular expression</source>
        <translation>Regulært uttrykk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Show only lines that match</source>
        <translation>Vis bare linjer som passer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Previous match (Shift+F3)</source>
        <translation>Forrige treff (Shift+F3)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Next match (F3)</source>
        <translation>Neste treff (F3)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Not an expression</source>
        <translation>Ikke et uttrykk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>{place} of {number}</source>
        <translation>{place} av {number}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>No such expression: {why}</source>
        <translation>Ugyldig uttrykk: {why}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_table.py"/>
        <source>Log lines</source>
        <translation>Logglinjer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>The first {shown} of {all}; the export has all of it.</source>
        <translation>De første {shown} av {all}; eksporten har alt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>This message is not in the queue any more</source>
        <translation>Denne meldingen er ikke i køen lenger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Open in the web browser…</source>
        <translation>Åpne i nettleseren…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>White or dark page</source>
        <translation>Hvit eller mørk side</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Plain text</source>
        <translation>Ren tekst</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Header fields</source>
        <translation>Hodefelter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Envelope</source>
        <translation>Konvolutt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Parts of the message</source>
        <translation>Deler av meldingen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Try again (R)</source>
        <translation>Prøv igjen (R)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Hold (H)</source>
        <translation>Hold tilbake (H)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Release (H)</source>
        <translation>Slipp (H)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Export .eml… (Ctrl+S)</source>
        <translation>Eksporter .eml… (Ctrl+S)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Delete… (Del)</source>
        <translation>Slett… (Del)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Close the message</source>
        <translation>Lukk meldingen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Plain</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Headers</source>
        <translation>Hoder</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Why failed</source>
        <translation>Hvorfor den mislyktes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Why it waits</source>
        <translation>Hvorfor den venter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>This message cannot be looked at</source>
        <translation>Denne meldingen kan ikke vises</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>(no subject)</source>
        <translation>(uten emne)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>This message has no plain text.</source>
        <translation>Denne meldingen har ingen ren tekst.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>{sender} to {recipients}, {time}, {size}</source>
        <translation>{sender} til {recipients}, {time}, {size}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Attachments ({number})</source>
        <translation>Vedlegg ({number})</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/message.py"/>
        <source>{n} attachments</source>
        <extracomment>For one: {n} attachment</extracomment>
        <translation>
            <numerusform>{n} vedlegg</numerusform>
            <numerusform>{n} vedlegg</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Pictures from elsewhere are not loaded</source>
        <translation>Bilder fra andre steder lastes ikke</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Load pictures</source>
        <translation>Last bilder</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Only the beginning of this message is laid out</source>
        <translation>Bare begynnelsen av denne meldingen er satt opp</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Look at Plain or Source for more of it, or export it for all of it.</source>
        <translation>Se på Tekst eller Kilde for mer av den, eller eksporter den for alt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Open this address in another program?</source>
        <translation>Åpne denne adressen i et annet program?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Open this message in the web browser?</source>
        <translation>Åpne denne meldingen i nettleseren?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>It gets a copy without scripts, forms and anything that would be loaded from elsewhere.</source>
        <translation>Den får en kopi uten skript, skjemaer og alt som ville blitt lastet fra andre steder.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>The message could not be handed to the browser</source>
        <translation>Meldingen kunne ikke gis til nettleseren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>No picture could be loaded</source>
        <translation>Ingen bilder kunne lastes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_text.py"/>
        <source>Message text</source>
        <translation>Meldingstekst</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_text.py"/>
        <source>Find in the source</source>
        <translation>Finn i kilden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>There is nothing new.</source>
        <translation>Det er ikke noe nytt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>Nothing to tell</source>
        <translation>Ingenting å fortelle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>What needs you, and what you want to know, is listed here.</source>
        <translation>Det som trenger deg, og det du vil vite, står her.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>Mark all as seen</source>
        <translation>Merk alle som sett</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>Clear list</source>
        <translation>Tøm listen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>The list is empty.</source>
        <translation>Listen er tom.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>As at first</source>
        <translation>Som i begynnelsen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>Show notifications</source>
        <translation>Vis varsler</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source> minutes</source>
        <translation> minutter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source> hours</source>
        <translation> timer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>Mail waits for too long after</source>
        <translation>E-post venter for lenge etter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>Mail should have come within</source>
        <translation>E-post burde ha kommet innen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>What is not shown stands in the list behind the bell on the dashboard.</source>
        <translation>Det som ikke vises, står i listen bak bjellen i oversikten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>The log says more.</source>
        <translation>Loggen sier mer.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>This made it stop</source>
        <translation>Dette fikk det til å stoppe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>This stands in the way</source>
        <translation>Dette står i veien</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>{server} refused the sign-in</source>
        <translation>{server} avviste innloggingen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>The relay wants its token</source>
        <translation>Reléet vil ha tokenet sitt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Until it is shown, mail can only be watched.</source>
        <translation>Til det vises, kan e-posten bare ses på.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show log</source>
        <translation>Vis loggen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Start now</source>
        <translation>Start nå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show messages</source>
        <translation>Vis meldinger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show why</source>
        <translation>Vis hvorfor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show sessions</source>
        <translation>Vis økter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show diagnostics</source>
        <translation>Vis diagnose</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Choose token…</source>
        <translation>Velg token…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/progress.py"/>
        <source>{doing}: {done} of {all}</source>
        <translation>{doing}: {done} av {all}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Queue</source>
        <translation>Kø</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>from, to, subject, state:failed</source>
        <translation>fra, til, emne, state:failed</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Outbox</source>
        <translation>Utboks</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Nothing waiting</source>
        <translation>Ingenting venter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Try all failed again</source>
        <translation>Prøv alle mislykkede igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Delete all failed…</source>
        <translation>Slett alle mislykkede…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Trash</source>
        <translation>Papirkurv</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>The folder cannot be read</source>
        <translation>Mappen kan ikke leses</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>It was sent on, or deleted.</source>
        <translation>Den ble sendt videre, eller slettet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Clear search</source>
        <translation>Tøm søket</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>They go to the trash folder of the spool, where you can still find them.</source>
        <translation>De legges i papirkurvmappen i spoolen, der du fortsatt finner dem.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>They are gone for good. This cannot be undone.</source>
        <translation>De er borte for godt. Dette kan ikke angres.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Delete {messages}?</source>
        <translation>Slette {messages}?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>The message could not be saved</source>
        <translation>Meldingen kunne ikke lagres</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Try another account or server</source>
        <translation>Prøv en annen konto eller server</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Forward now to</source>
        <translation>Videresend nå til</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Edit recipients</source>
        <translation>Rediger mottakere</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>View</source>
        <translation>Vis</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Try another account or server…</source>
        <translation>Prøv en annen konto eller server…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Hold</source>
        <translation>Hold tilbake</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Forward now to…</source>
        <translation>Videresend nå til…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Edit recipients…</source>
        <translation>Rediger mottakere…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Restore</source>
        <translation>Gjenopprett</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Send once more as new</source>
        <translation>Send en gang til som ny</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Copy id</source>
        <translation>Kopier ID</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Open file location</source>
        <translation>Åpne filplasseringen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Delete…</source>
        <translation>Slett…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Delete at once…</source>
        <translation>Slett med en gang…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Release</source>
        <translation>Slipp</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_table.py"/>
        <source>Messages</source>
        <translation>Meldinger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_table.py"/>
        <source>(not known)</source>
        <translation>(ikke kjent)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>Recent messages</source>
        <translation>Nylige meldinger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>a delivery report</source>
        <translation>en leveringsrapport</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>failed</source>
        <translation>mislyktes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>waits</source>
        <translation>venter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>queued</source>
        <translation>i kø</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>Message {id}</source>
        <translation>Melding {id}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>{subject} from {sender}</source>
        <translation>{subject} fra {sender}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>Messages show up here as they come and go.</source>
        <translation>Meldinger dukker opp her etter hvert som de kommer og går.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>This is the whole report. Passwords and keys were taken out; addresses of people were not. Read it, take out what you do not want to show, then save it and send it to whoever helps you. Nothing is sent by itself.</source>
        <translation>Dette er hele rapporten. Passord og nøkler er tatt ut, adresser til personer er det ikke. Les den, ta ut det du ikke vil vise, lagre den og send den til den som hjelper deg. Ingenting sendes av seg selv.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>Report a problem</source>
        <translation>Meld fra om et problem</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>Save report</source>
        <translation>Lagre rapporten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>{messages} will be sent this way with the next run; a held one stays held.</source>
        <translation>{messages} sendes denne veien i neste runde; det som holdes tilbake, blir holdt tilbake.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Recipients</source>
        <translation>Mottakere</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>One address in each line.</source>
        <translation>Én adresse på hver linje.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Host and port. Empty: as configured.</source>
        <translation>Vert og port. Tomt: som konfigurert.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>The selector of a client account. Empty: as configured.</source>
        <translation>Selektoren til en klientkonto. Tomt: som konfigurert.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>&amp;Recipients</source>
        <translation>&amp;Mottakere</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>The name of an account has no blanks in it.</source>
        <translation>Navnet på en konto har ingen mellomrom.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>There is no recipient. Write at least one address.</source>
        <translation>Det er ingen mottaker. Skriv minst én adresse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>This is no host and port. Write it like smtp.example.com:587.</source>
        <translation>Dette er ikke en vert med port. Skriv det som smtp.example.com:587.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>{address} is no mail address.</source>
        <translation>{address} er ikke en e-postadresse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>nothing yet</source>
        <translation>ingenting ennå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>nothing waiting</source>
        <translation>ingenting venter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Devices and apps</source>
        <translation>Enheter og apper</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not listening</source>
        <translation>ingen åpen port</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Next server</source>
        <translation>Neste server</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>delivery report</source>
        <translation>leveringsrapport</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Next attempt</source>
        <translation>Neste forsøk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Last forwarded</source>
        <translation>Sist videresendt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>when the relay runs</source>
        <translation>når reléet kjører</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>forwarding is off</source>
        <translation>videresending er av</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>none seen today</source>
        <translation>ingen sett i dag</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Not set up</source>
        <translation>Ikke satt opp</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>In: {received}, {way_in}. Out: {forwarded}, {way_out}.</source>
        <translation>Inn: {received}, {way_in}. Ut: {forwarded}, {way_out}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} received</source>
        <translation>{number} mottatt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} forwarded</source>
        <translation>{number} videresendt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not set up</source>
        <translation>ikke satt opp</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>after sign-in</source>
        <translation>etter innlogging</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} waiting</source>
        <translation>{number} venter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>cannot start</source>
        <translation>kan ikke starte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>mail is refused</source>
        <translation>e-post avvises</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>mail is kept out</source>
        <translation>e-post holdes ute</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>port {ports}</source>
        <translation>port {ports}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>sign-in refused</source>
        <translation>innlogging avvist</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not reachable</source>
        <translation>kan ikke nås</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>instead of {server}</source>
        <translation>i stedet for {server}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>ready</source>
        <translation>klar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} seen today</source>
        <translation>{number} sett i dag</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} waiting, oldest {age}</source>
        <translation>{number} venter, eldste {age}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>when mail arrives</source>
        <translation>når det kommer e-post</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>in {time}</source>
        <translation>om {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Send test message</source>
        <translation>Send testmelding</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>An address that the server lets you send as.</source>
        <translation>En adresse som serveren lar deg sende som.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Where you can look whether it has arrived.</source>
        <translation>Der du kan se om den er kommet frem.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Send again</source>
        <translation>Send igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>The message could not be sent</source>
        <translation>Meldingen kunne ikke sendes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>The message is in the queue</source>
        <translation>Meldingen er i køen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>The server has taken it</source>
        <translation>Serveren har tatt den imot</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Look whether it has arrived, also among the spam.</source>
        <translation>Se om den er kommet frem, også blant spam.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Nothing was heard of it yet</source>
        <translation>Ingenting er hørt om den ennå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>It may still go out: the queue shows what becomes of it.</source>
        <translation>Den kan fortsatt gå ut: køen viser hva som blir av den.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Enter a mail address such as you@example.com.</source>
        <translation>Skriv inn en e-postadresse som deg@example.com.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>It was refused</source>
        <translation>Den ble avvist</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>It is offered to {server}</source>
        <translation>Den tilbys {server}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/session_table.py"/>
        <source>Sessions</source>
        <translation>Økter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Devices that hand over mail, and the relay's own connections, are listed here.</source>
        <translation>Enheter som leverer e-post, og reléets egne forbindelser, står her.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Peer, name or sender</source>
        <translation>Motpart, navn eller avsender</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Let in again</source>
        <translation>Slipp inn igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Nobody has connected yet</source>
        <translation>Ingen har koblet til ennå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>The relay at the other end tells only who is connected at the moment.</source>
        <translation>Reléet i den andre enden forteller bare hvem som er tilkoblet akkurat nå.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Nothing was kept of what was said. Lines are given up when very much is said.</source>
        <translation>Ingenting ble beholdt av det som ble sagt. Linjer gis opp når det sies svært mye.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>New connections from this address are refused, for SMTP and POP, until the relay starts again or you let it in. What is connected now goes on. To keep it out for good, change who may connect.</source>
        <translation>Nye forbindelser fra denne adressen avvises, for SMTP og POP, til reléet starter igjen eller du slipper den inn. Det som er tilkoblet nå, går videre. For å holde den ute for godt, endre hvem som kan koble til.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Block</source>
        <translation>Blokker</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>In</source>
        <translation>Inn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Out</source>
        <translation>Ut</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Their connections are refused until the relay starts again.</source>
        <translation>Forbindelsene deres avvises til reléet starter igjen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Blocked: {peers}</source>
        <translation>Blokkert: {peers}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Block {peer}?</source>
        <translation>Blokkere {peer}?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Start when I sign in</source>
        <translation>Start når jeg logger inn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Start without opening the window</source>
        <translation>Start uten å åpne vinduet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>No configuration yet</source>
        <translation>Ingen konfigurasjon ennå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>It is changed where the relay runs</source>
        <translation>Den endres der reléet kjører</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Show file</source>
        <translation>Vis filen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Attach…</source>
        <translation>Koble til…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Detach</source>
        <translation>Koble fra</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Tray icon</source>
        <translation>Ikon i systemstatusfeltet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Closing the window</source>
        <translation>Lukking av vinduet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Ask once</source>
        <translation>Spør en gang</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Keep running in the background</source>
        <translation>Fortsett å kjøre i bakgrunnen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Quit, and stop the relay of this app</source>
        <translation>Avslutt, og stopp reléet i denne appen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>In colour</source>
        <translation>I farger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>One colour, as the panel</source>
        <translation>Én farge, som panelet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>One colour, for a light panel</source>
        <translation>Én farge, for et lyst panel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>One colour, for a dark panel</source>
        <translation>Én farge, for et mørkt panel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Relay settings</source>
        <translation>Reléinnstillinger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Ports, encryption, sign-in, forwarding, logging. You see each change before it is made.</source>
        <translation>Porter, kryptering, innlogging, videresending, logging. Du ser hver endring før den gjøres.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Where the relay runs</source>
        <translation>Hvor reléet kjører</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>In this app, or somewhere else with an admin port that this window is attached to.</source>
        <translation>I denne appen, eller et annet sted med en adminport som dette vinduet er koblet til.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Another language is spoken from the next start on.</source>
        <translation>Et annet språk brukes fra neste start.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Starting and closing</source>
        <translation>Start og lukking</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Starting at sign-in could not be changed</source>
        <translation>Start ved innlogging kunne ikke endres</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Copy reply</source>
        <translation>Kopier svaret</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>What happens now</source>
        <translation>Hva som skjer nå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Export .eml…</source>
        <translation>Eksporter .eml…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Nothing until you decide. The message stays on this computer.</source>
        <translation>Ingenting før du bestemmer. Meldingen blir på denne datamaskinen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Nothing until you release it.</source>
        <translation>Ingenting før du slipper den.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It is tried again with the next run.</source>
        <translation>Den prøves igjen i neste runde.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It cannot be sent. Export what is left of it, or delete it.</source>
        <translation>Den kan ikke sendes. Eksporter det som er igjen av den, eller slett den.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It is being worked on at the moment.</source>
        <translation>Det arbeides med den akkurat nå.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It is tried again in {time}.</source>
        <translation>Den prøves igjen om {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/watch.py"/>
        <source>The file was saved</source>
        <translation>Filen ble lagret</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/watch.py"/>
        <source>The file could not be saved</source>
        <translation>Filen kunne ikke lagres</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/widgets/route.py"/>
        <source>Route of the mail</source>
        <translation>E-postens vei</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/widgets/sidebar.py"/>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Passord</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter a name.</source>
        <translation>Skriv inn et navn.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter a password, or generate one.</source>
        <translation>Skriv inn et passord, eller lag et.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>The new password is on the clipboard. Enter it on the device.</source>
        <translation>Det nye passordet er på utklippstavlen. Skriv det inn på enheten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Network that may skip sign-in</source>
        <translation>Nettverk som kan hoppe over innlogging</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Network</source>
        <translation>Ne&amp;ttverk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Stands in messages and filters in place of an account's name.</source>
        <translation>Står i meldinger og filtre i stedet for et kontonavn.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Generate</source>
        <translation>&amp;Lag</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Kept as</source>
        <translation>Oppbevares som</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter a name without control characters.</source>
        <translation>Skriv inn et navn uten kontrolltegn.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>The file then holds no password. Devices that know only PLAIN or LOGIN cannot sign in with it.</source>
        <translation>Filen har da ikke noe passord. Enheter som bare kan PLAIN eller LOGIN, kan ikke logge inn med det.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Keyword</source>
        <translation>Nøkkelord</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter one word.</source>
        <translation>Skriv inn ett ord.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Keyword</source>
        <translation>N&amp;økkelord</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Hash, for CRAM-MD5 only</source>
        <translation>Hash, bare for CRAM-MD5</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>{range} is in the list already.</source>
        <translation>{range} står i listen allerede.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>new password</source>
        <translation>nytt passord</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>plain, set</source>
        <translation>klartekst, satt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>not set</source>
        <translation>ikke satt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>renamed, was {name}</source>
        <translation>omdøpt, het {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Old sign-in forgotten</source>
        <translation>Gammel innlogging glemt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Sign-in of {user} kept, sealed</source>
        <translation>Innloggingen til {user} oppbevart, forseglet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Certificate {name} written</source>
        <translation>Sertifikatet {name} skrevet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{name} written, for you only</source>
        <translation>{name} skrevet, bare for deg</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{name} written</source>
        <translation>{name} skrevet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Files are as they were read</source>
        <translation>Filene er som de ble lest</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Relay starts at login</source>
        <translation>Relay starter ved innlogging</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Relay no longer starts at login</source>
        <translation>Relay starter ikke lenger ved innlogging</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{path} was changed by another program in the meantime and left as it is.</source>
        <translation>{path} ble i mellomtiden endret av et annet program og latt være som den er.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>There is no system keyring.</source>
        <translation>Det finnes ingen nøkkelring i systemet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Starting at login cannot be set on this system.</source>
        <translation>Start ved innlogging kan ikke settes opp på dette systemet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Folder {names} made</source>
        <translation>Mappen {names} laget</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>New files prepared</source>
        <translation>Nye filer forberedt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Configuration read back and checked</source>
        <translation>Konfigurasjonen lest tilbake og kontrollert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{path} does not hold what was written</source>
        <translation>{path} inneholder ikke det som ble skrevet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Starting at login could not be set: {strerror}.</source>
        <translation>Start ved innlogging kunne ikke settes opp: {strerror}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Password put into the system keyring</source>
        <translation>Passordet lagt i systemets nøkkelring</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Old files backed up</source>
        <translation>Gamle filer sikkerhetskopiert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Names</source>
        <translation>Navn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Issued by</source>
        <translation>Utstedt av</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Copy the fingerprint</source>
        <translation>Kopier fingeravtrykket</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Renew, keep the key</source>
        <translation>Forny, behold nøkkelen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Key</source>
        <translation>Nøkkel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Fingerprint</source>
        <translation>Fingeravtrykk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Export for devices...</source>
        <translation>Eksporter for enheter...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>itself. Devices must accept or import it.</source>
        <translation>seg selv. Enheter må godta det eller importere det.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Expired</source>
        <translation>Utløpt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Cannot be used</source>
        <translation>Kan ikke brukes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>{begin} to {end}</source>
        <translation>{begin} til {end}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Not valid yet</source>
        <translation>Ikke gyldig ennå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>{kind}, belongs to this certificate</source>
        <translation>{kind}, hører til dette sertifikatet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>{n} days left</source>
        <translation>{n} dager igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Valid, {n} days left</source>
        <translation>Gyldig, {n} dager igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter an address or a network such as 192.168.1.0/24.</source>
        <translation>Skriv inn en adresse eller et nettverk som 192.168.1.0/24.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>TLS 1.0 and 1.1 can be broken. Name the devices that need them under Old devices instead.</source>
        <translation>TLS 1.0 og 1.1 kan brytes. Nevn heller enhetene som trenger dem under Gamle enheter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Nobody can sign in: devices cannot encrypt here.</source>
        <translation>Ingen kan logge inn: enheter kan ikke kryptere her.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Add an account or a trusted network, or devices will be refused.</source>
        <translation>Legg til en konto eller et klarert nettverk, ellers blir enheter avvist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{name} takes no mail without signing in.</source>
        <translation>{name} tar ikke imot e-post uten innlogging.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>The system keyring cannot be used: {value}.</source>
        <translation>Systemets nøkkelring kan ikke brukes: {value}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{name} takes no passwords from programs. Sign in in the browser.</source>
        <translation>{name} tar ikke imot passord fra programmer. Logg inn i nettleseren.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Relay cannot start at login: {value}.</source>
        <translation>Relay kan ikke starte ved innlogging: {value}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Relay cannot run as this service: {reason}.</source>
        <translation>Relay kan ikke kjøre som denne tjenesten: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Without a control port this application cannot show what the service does.</source>
        <translation>Uten en kontrollport kan denne appen ikke vise hva tjenesten gjør.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{text} is everybody: anyone could send through this relay without signing in.</source>
        <translation>{text} er alle: hvem som helst kunne sende gjennom dette reléet uten å logge inn.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Without encryption, the passwords of devices can be read on your network.</source>
        <translation>Uten kryptering kan enhetenes passord leses på nettverket ditt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Choose the key and the certificate.</source>
        <translation>Velg nøkkelen og sertifikatet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Choose a file with certificate and key.</source>
        <translation>Velg en fil med sertifikat og nøkkel.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>the provider</source>
        <translation>leverandøren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>The sign-in has ended, so no mail goes out. Sign in again.</source>
        <translation>Innloggingen er avsluttet, så ingen e-post går ut. Logg inn på nytt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>There are two accounts with the selector "{selector}". Each needs one of its own.</source>
        <translation>Det er to kontoer med selektoren «{selector}». Hver trenger sin egen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{text}" is no address and no network. {asks}</source>
        <translation>«{text}» er verken en adresse eller et nettverk. {asks}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{text}" matches nothing, because a network is named by its first address: {network}.</source>
        <translation>«{text}» treffer ingenting, fordi et nettverk nevnes med sin første adresse: {network}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Use TLS 1.2</source>
        <translation>Bruk TLS 1.2</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Encrypt</source>
        <translation>Krypter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Allow it in the clear</source>
        <translation>Tillat ukryptert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{file}, line {line}</source>
        <translation>{file}, linje {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>the list</source>
        <translation>listen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Keep it in the file</source>
        <translation>Oppbevar det i filen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Sign in in the browser</source>
        <translation>Logg inn i nettleseren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter a password for "{name}".</source>
        <translation>Skriv inn et passord for «{name}».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Start it by hand</source>
        <translation>Start det for hånd</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Use {port}</source>
        <translation>Bruk {port}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>This certificate has expired.</source>
        <translation>Dette sertifikatet er utløpt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>This certificate ends in {days} days.</source>
        <translation>Dette sertifikatet utløper om {days} dager.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Sign in with {name} first, or choose another way.</source>
        <translation>Logg inn med {name} først, eller velg en annen måte.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter the user name that the provider gave you.</source>
        <translation>Skriv inn brukernavnet som leverandøren ga deg.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter the password.</source>
        <translation>Skriv inn passordet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter at least one name or address that devices use.</source>
        <translation>Skriv inn minst ett navn eller en adresse som enheter bruker.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{name}" already exists in {place}.</source>
        <translation>«{name}» finnes allerede i {place}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{bad}" is no host name and no address.</source>
        <translation>«{bad}» er verken et vertsnavn eller en adresse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Test connection</source>
        <translation>Test forbindelsen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Run again</source>
        <translation>Kjør igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Copy report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Show transcript</source>
        <translation>Vis samtalen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Show the certificate</source>
        <translation>Vis sertifikatet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Transcript</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>running...</source>
        <translation>kjører...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>itself</source>
        <translation>seg selv</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Hide the certificate</source>
        <translation>Skjul sertifikatet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Hide transcript</source>
        <translation>Skjul samtalen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>These ports answer:</source>
        <translation>Disse portene svarer:</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>passed</source>
        <translation>bestått</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>stopped at {name}</source>
        <translation>stoppet ved {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>The test has stopped</source>
        <translation>Testen er stoppet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>Trying the usual ports of {host}...</source>
        <translation>Prøver de vanlige portene til {host}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>None of the usual ports of {host} answers. Is it the right server?</source>
        <translation>Ingen av de vanlige portene til {host} svarer. Er det riktig server?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>{host} said {text}</source>
        <translation>{host} sa {text}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>could not start</source>
        <translation>kunne ikke starte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device left without a word. It may expect TLS from the first byte: choose STARTTLS there.</source>
        <translation>Enheten gikk uten et ord. Den forventer kanskje TLS fra første byte: velg STARTTLS der.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>Sign-in as {who} failed. Enter the user name and the password on the device again.</source>
        <translation>Innlogging som {who} mislyktes. Skriv inn brukernavnet og passordet på enheten på nytt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device and Relay found no common encryption. Import the certificate on the device, or list it under Old devices on the TLS page.</source>
        <translation>Enheten og Relay fant ingen felles kryptering. Importer sertifikatet på enheten, eller før den opp under Gamle enheter på TLS-siden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not begin with TLS. Choose SSL/TLS there, not STARTTLS.</source>
        <translation>Enheten begynte ikke med TLS. Velg SSL/TLS der, ikke STARTTLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device left without a word. Switch its encryption off: Relay offers none.</source>
        <translation>Enheten gikk uten et ord. Slå av krypteringen på den: Relay tilbyr ingen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>the user</source>
        <translation>brukeren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not encrypt. Switch on STARTTLS there; it may be called TLS.</source>
        <translation>Enheten krypterte ikke. Slå på STARTTLS der; det kan hete TLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not sign in. Switch on SMTP authentication there, and let it sign in as {user}.</source>
        <translation>Enheten logget ikke inn. Slå på SMTP-autentisering der, og la den logge inn som {user}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not sign in. Switch on SMTP authentication there, and let it sign in.</source>
        <translation>Enheten logget ikke inn. Slå på SMTP-autentisering der, og la den logge inn.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>Relay refused something: {refusal}</source>
        <translation>Relay avviste noe: {refusal}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device left without sending a message. Let it send a test page or a test scan.</source>
        <translation>Enheten gikk uten å sende en melding. La den sende en testside eller en testskanning.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Talking</source>
        <translation>Snakker</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Calls itself {name} ({verb})</source>
        <translation>Kaller seg {name} ({verb})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Not encrypted</source>
        <translation>Ikke kryptert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Sign-in refused ({how})</source>
        <translation>Innlogging avvist ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Not passed on yet: {outcome}</source>
        <translation>Ikke sendt videre ennå: {outcome}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>First contact</source>
        <translation>Første kontakt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Works</source>
        <translation>Virker</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Change the device</source>
        <translation>Endre enheten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Encrypted with {version}</source>
        <translation>Kryptert med {version}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Signed in as {who} ({how})</source>
        <translation>Logget inn som {who} ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Signed in ({how})</source>
        <translation>Logget inn ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Did not sign in</source>
        <translation>Logget ikke inn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>The next server has taken it</source>
        <translation>Neste server har tatt den imot</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>The message has arrived safely</source>
        <translation>Meldingen er kommet trygt frem</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Sign-in as {who} refused ({how})</source>
        <translation>Innlogging som {who} avvist ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Waiting for a device to connect to {place}</source>
        <translation>Venter på at en enhet kobler til {place}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Connected from {address}</source>
        <translation>Tilkoblet fra {address}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking for the mail records of {domain}...</source>
        <translation>Spør etter e-postoppføringene til {domain}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking for the service records of {domain}...</source>
        <translation>Spør etter tjenesteoppføringene til {domain}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking the web server of {domain}...</source>
        <translation>Spør nettserveren til {domain}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Trying the usual names of {domain}...</source>
        <translation>Prøver de vanlige navnene til {domain}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>the service records of {domain}</source>
        <translation>tjenesteoppføringene til {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>the web server of {domain}</source>
        <translation>nettserveren til {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking the public provider database...</source>
        <translation>Spør den offentlige leverandørdatabasen...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>a trial of the usual names of {domain}</source>
        <translation>et forsøk med de vanlige navnene til {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>the public provider database</source>
        <translation>den offentlige leverandørdatabasen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>TLS from the start</source>
        <translation>TLS fra starten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>STARTTLS if offered</source>
        <translation>STARTTLS hvis det tilbys</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>not encrypted</source>
        <translation>ikke kryptert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Found {name}: {host}, port {port}, {security}</source>
        <translation>Fant {name}: {host}, port {port}, {security}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Use it</source>
        <translation>Bruk den</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Enter it by hand</source>
        <translation>Skriv den inn for hånd</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Stopped. Enter the server by hand, or try again.</source>
        <translation>Stoppet. Skriv inn serveren for hånd, eller prøv igjen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Looking...</source>
        <translation>Leter...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>The domain itself does not say where its mail is handed in.</source>
        <translation>Domenet selv sier ikke hvor e-posten leveres.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Ask the public provider database of Thunderbird?</source>
        <translation>Spørre den offentlige leverandørdatabasen til Thunderbird?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Not known. Enter what your provider calls outgoing or SMTP server.</source>
        <translation>Ikke kjent. Skriv inn det leverandøren kaller utgående server eller SMTP-server.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>This comes from {source}. Use it only if you recognise the server.</source>
        <translation>Dette kommer fra {source}. Bruk det bare hvis du kjenner igjen serveren.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Found {name}, from {source}</source>
        <translation>Fant {name}, fra {source}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Ask it</source>
        <translation>Spør</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Do not ask</source>
        <translation>Ikke spør</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Enter what your provider calls outgoing or SMTP server.</source>
        <translation>Skriv inn det leverandøren kaller utgående server eller SMTP-server.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Only "{domain}" is sent to it, not your address.</source>
        <translation>Bare «{domain}» sendes dit, ikke adressen din.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>STARTTLS, or none</source>
        <translation>STARTTLS, eller ingen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Enter this on your devices</source>
        <translation>Skriv dette inn på enhetene dine</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Security</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Scanner, printer or program, under SMTP or e-mail</source>
        <translation>Skanner, skriver eller program, under SMTP eller e-post</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Copy all</source>
        <translation>Kopier alt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Print...</source>
        <translation>Skriv ut...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>User</source>
        <translation>Bruker</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>any @{domain} address</source>
        <translation>en hvilken som helst adresse @{domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>the one you set for {name}</source>
        <translation>det du satte for {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Copy {what}</source>
        <translation>Kopier {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff.py"/>
        <source>not managed here, kept as it is</source>
        <translation>styres ikke her, beholdes som det er</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff.py"/>
        <source>Lines {first} to {last}</source>
        <translation>Linje {first} til {last}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff.py"/>
        <source>Line {first}</source>
        <translation>Linje {first}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff_view.py"/>
        <source>added: {line}</source>
        <translation>lagt til: {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff_view.py"/>
        <source>removed: {line}</source>
        <translation>fjernet: {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff_view.py"/>
        <source>Changes</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Old devices</source>
        <translation>Gamle enheter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>An address of this computer with a port of its own, then the addresses of the devices.</source>
        <translation>En adresse på denne datamaskinen med sin egen port, og så adressene til enhetene.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail waits in</source>
        <translation>E-post venter i</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mailboxes in</source>
        <translation>Postkasser i</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>the folder where mail waits</source>
        <translation>mappen der e-post venter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Log file</source>
        <translation>Loggfil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>no file</source>
        <translation>ingen fil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>%d stands for the date and %h for the hour, which begins a new file each day or hour.</source>
        <translation>%d står for datoen og %h for timen, slik at en ny fil begynner hver dag eller time.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Process id</source>
        <translation>Prosess-ID</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Accept mail over SMTP</source>
        <translation>Ta imot e-post over SMTP</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Control port</source>
        <translation>Kontrollport</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Lets this application and others watch the relay. Only with a port of its own.</source>
        <translation>Lar denne appen og andre følge med på reléet. Bare med sin egen port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>may also end the relay</source>
        <translation>kan også avslutte reléet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Close after</source>
        <translation>Lukk etter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Seconds of silence after which a connection is closed.</source>
        <translation>Sekunder med stillhet før en forbindelse lukkes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Say about itself</source>
        <translation>Si om seg selv</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Block lists</source>
        <translation>Blokkeringslister</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Asked about clients from outside. Needs Who may connect: Anyone.</source>
        <translation>Spørres om klienter utenfra. Krever Hvem som kan koble til: Alle.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>as usual</source>
        <translation>som vanlig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Words such as pipelining or smtputf8, with commas between them.</source>
        <translation>Ord som pipelining eller smtputf8, med komma mellom.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Run as</source>
        <translation>Kjør som</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>daemon, when started by root</source>
        <translation>daemon, når det startes av root</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Ask for certificates</source>
        <translation>Be om sertifikater</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>A PEM file with the authorities that vouch for devices, or &lt;default&gt;.</source>
        <translation>En PEM-fil med utstederne som går god for enheter, eller &lt;default&gt;.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Oldest version</source>
        <translation>Eldste versjon</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Let mail programs fetch mail (POP)</source>
        <translation>La e-postprogrammer hente e-post (POP)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>One folder for each account</source>
        <translation>Én mappe for hver konto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail stays after it was fetched</source>
        <translation>E-posten blir etter at den er hentet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Accounts in</source>
        <translation>Kontoer i</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail that comes in</source>
        <translation>E-post som kommer inn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail that goes out</source>
        <translation>E-post som går ut</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Check recipients</source>
        <translation>Kontroller mottakere</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>all are accepted</source>
        <translation>alle godtas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>account: accepts local accounts only. Or the path of a program, or net:host:port.</source>
        <translation>account: godtar bare lokale kontoer. Eller banen til et program, eller net:host:port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Give up after</source>
        <translation>Gi opp etter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Seconds that one filter or check may take.</source>
        <translation>Sekunder som ett filter eller én kontroll kan ta.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Write a log</source>
        <translation>Skriv en logg</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Nothing on the terminal once Relay runs</source>
        <translation>Ingenting på terminalen når Relay kjører</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Name and version, as usual</source>
        <translation>Navn og versjon, som vanlig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>As little as possible</source>
        <translation>Så lite som mulig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.2, as usual</source>
        <translation>TLS 1.2, som vanlig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.1, outdated</source>
        <translation>TLS 1.1, utdatert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.0, outdated</source>
        <translation>TLS 1.0, utdatert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/file_list.py"/>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} kan ikke leses: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kan ikke skrives: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be given its rights: {reason}</source>
        <translation>{path} kan ikke få rettighetene sine: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be replaced: {reason}</source>
        <translation>{path} kan ikke erstattes: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be removed: {reason}</source>
        <translation>{path} kan ikke fjernes: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be made: {reason}</source>
        <translation>{path} kan ikke lages: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>the message is passed on</source>
        <translation>meldingen sendes videre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>the message is taken away without an error</source>
        <translation>meldingen tas bort uten feil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>the message is refused</source>
        <translation>meldingen avvises</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>Exit code {code}: {meaning}.</source>
        <translation>Avslutningskode {code}: {meaning}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>It says: {said}</source>
        <translation>Det sier: {said}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>It could not be run: {error}</source>
        <translation>Det kunne ikke kjøres: {error}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>It did not end within {limit:g} seconds. Mail would be refused.</source>
        <translation>Det sluttet ikke innen {limit:g} sekunder. E-post ville blitt avvist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>no TLS</source>
        <translation>ingen TLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Test again</source>
        <translation>Test igjen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Edit the server</source>
        <translation>Rediger serveren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Sign in through the browser...</source>
        <translation>Logg inn gjennom nettleseren...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Edit the account</source>
        <translation>Rediger kontoen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Enter an app password</source>
        <translation>Skriv inn et app-passord</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Show the steps</source>
        <translation>Vis trinnene</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Allow this computer by address</source>
        <translation>Tillat denne datamaskinen etter adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use your provider's server</source>
        <translation>Bruk leverandørens server</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Try port {port}</source>
        <translation>Prøv port {port}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use port {port}, {encryption}</source>
        <translation>Bruk port {port}, {encryption}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Trust this certificate</source>
        <translation>Stol på dette sertifikatet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Choose its authority...</source>
        <translation>Velg utstederen...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use {host}</source>
        <translation>Bruk {host}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Try the usual ports</source>
        <translation>Prøv de vanlige portene</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use STARTTLS</source>
        <translation>Bruk STARTTLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use TLS from the start</source>
        <translation>Bruk TLS fra starten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Require STARTTLS</source>
        <translation>Krev STARTTLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Change the security</source>
        <translation>Endre sikkerheten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Sign in with a password...</source>
        <translation>Logg inn med et passord...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Use case</source>
        <translation>Bruksområde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Connections</source>
        <translation>Forbindelser</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Forwarding</source>
        <translation>Videresending</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Authentication</source>
        <translation>Innlogging</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Logging</source>
        <translation>Logging</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Startup</source>
        <translation>Oppstart</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Review</source>
        <translation>Gjennomsyn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Apply</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>current</source>
        <translation>gjeldende</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>warning</source>
        <translation>advarsel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>error</source>
        <translation>feil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>to do</source>
        <translation>gjenstår</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Show help</source>
        <translation>Vis hjelp</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Save files elsewhere...</source>
        <translation>Lagre filene et annet sted...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Save answers...</source>
        <translation>Lagre svarene...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>For other machines and for scripts; without passwords</source>
        <translation>For andre maskiner og for skript; uten passord</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Next</source>
        <comment>the button of the wizard</comment>
        <translation>Neste</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Answers...</source>
        <translation>Svar...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Save...</source>
        <translation>Lagre...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>While a device waits for a slow server, it may give up and send the message again.</source>
        <translation>Mens en enhet venter på en treg server, kan den gi opp og sende meldingen igjen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>This is the address this relay listens on, so mail would loop.</source>
        <translation>Dette er adressen reléet selv lytter på, så e-posten ville gått i ring.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>The expected name counts only when the certificate is checked.</source>
        <translation>Det forventede navnet teller bare når sertifikatet kontrolleres.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Enter a host name or an address, without spaces.</source>
        <translation>Skriv inn et vertsnavn eller en adresse, uten mellomrom.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Nothing is encrypted, so mail and password could be read on the way.</source>
        <translation>Ingenting krypteres, så e-post og passord kan leses på veien.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>The server's identity is not checked, so mail and password could be intercepted.</source>
        <translation>Serverens identitet kontrolleres ikke, så e-post og passord kan avlyttes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Switch</source>
        <translation>Bytt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Send afterwards</source>
        <translation>Send etterpå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Port 465 normally uses TLS from the start.</source>
        <translation>Port 465 bruker normalt TLS fra starten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Port 587 normally starts in the clear and then switches to TLS.</source>
        <translation>Port 587 begynner normalt ukryptert og går så over til TLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Check it</source>
        <translation>Kontroller det</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Enter a time from 1 second to 7 days.</source>
        <translation>Skriv inn en tid fra 1 sekund til 7 dager.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Encrypt it</source>
        <translation>Krypter det</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Enter the server that takes your mail, or use Detect.</source>
        <translation>Skriv inn serveren som tar imot e-posten din, eller bruk Finn.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Expected name</source>
        <translation>Forventet navn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>the server's name</source>
        <translation>navnet på serveren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>The name that the server's certificate must bear, when it is not the one above.</source>
        <translation>Navnet som serverens sertifikat må ha, når det ikke er det ovenfor.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Asked-for name</source>
        <translation>Ønsket navn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Which of several servers at one address is wanted (SNI).</source>
        <translation>Hvilken av flere servere på én adresse som ønskes (SNI).</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Own certificate</source>
        <translation>Eget sertifikat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>A PEM file with key and certificate, for servers that ask for one. Or two files with a comma between.</source>
        <translation>En PEM-fil med nøkkel og sertifikat, for servere som ber om et. Eller to filer med komma mellom.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Connect from</source>
        <translation>Koble til fra</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>any address</source>
        <translation>hvilken som helst adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>An address of this computer. 0.0.0.0 stands for IPv4 only, :: for IPv6 only.</source>
        <translation>En adresse på denne datamaskinen. 0.0.0.0 står for bare IPv4, :: for bare IPv6.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Wait to connect</source>
        <translation>Vent på forbindelse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Seconds for a connection, and for encryption.</source>
        <translation>Sekunder for en forbindelse, og for kryptering.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Wait for greeting</source>
        <translation>Vent på hilsen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Seconds after which Relay goes on without one.</source>
        <translation>Sekunder før Relay går videre uten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Wait for answers</source>
        <translation>Vent på svar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Seconds for each answer of the server.</source>
        <translation>Sekunder for hvert svar fra serveren.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Words such as pipelining or eightbitstrict, with commas between them.</source>
        <translation>Ord som pipelining eller eightbitstrict, med komma mellom.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/help_pane.py"/>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/help_pane.py"/>
        <source>Hide help</source>
        <translation>Skjul hjelp</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/carried.py"/>
        <source>{path}, line {line}</source>
        <translation>{path}, linje {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>Both listen on port {ports}: stop the old relay before this one is started, or choose another port.</source>
        <translation>Begge lytter på port {ports}: stopp det gamle reléet før dette startes, eller velg en annen port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>Mail that waits in {folder} stays there.</source>
        <translation>E-post som venter i {folder}, blir der.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>Every line of {name} is taken, those that no page shows included.</source>
        <translation>Hver linje i {name} tas med, også de som ingen side viser.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>{through} gives the options {options} besides; set them here, if you need them.</source>
        <translation>{through} gir i tillegg valgene {options}; sett dem her, hvis du trenger dem.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>{files}: all accounts, with their passwords.</source>
        <translation>{files}: alle kontoer, med passordene deres.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>{file} was not read, so its accounts are missing here.</source>
        <translation>{file} ble ikke lest, så kontoene mangler her.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>the old spool</source>
        <translation>den gamle spoolen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The account "{name}" ({text}) was not carried over; a relay has one next hop.</source>
        <translation>Kontoen «{name}» ({text}) ble ikke tatt med; et relé har én neste server.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{key} {settings}" has no counterpart in a relay.</source>
        <translation>«{key} {settings}» har ikke noe motstykke i et relé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>Mail goes to {server}.</source>
        <translation>E-post går til {server}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"auth {method}" signs in with tokens: sign in anew on the page Authentication.</source>
        <translation>«auth {method}» logger inn med token: logg inn på nytt på siden Innlogging.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is no account in this file.</source>
        <translation>det er ingen konto i denne filen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the account has no name.</source>
        <translation>kontoen har ikke noe navn.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is an account "{title}" already.</source>
        <translation>det finnes allerede en konto «{title}».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is no account "{name}".</source>
        <translation>det finnes ingen konto «{name}».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the account "{name}" has no host.</source>
        <translation>kontoen «{name}» har ingen vert.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the account "{name}" speaks {text}; a relay speaks SMTP.</source>
        <translation>kontoen «{name}» snakker {text}; et relé snakker SMTP.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the port "{port}" of the account "{name}" is no number from 1 to 65535.</source>
        <translation>porten «{port}» til kontoen «{name}» er ikke et tall fra 1 til 65535.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The relay signs in as {user}.</source>
        <translation>Reléet logger inn som {user}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The password is not in the file; type it in once.</source>
        <translation>Passordet er ikke i filen; skriv det inn én gang.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is no account "{base}" above this line.</source>
        <translation>det finnes ingen konto «{base}» over denne linjen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The certificate of the server was not checked; switch the check on if you can.</source>
        <translation>Serverens sertifikat ble ikke kontrollert; slå på kontrollen hvis du kan.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The server was known by a fingerprint; a relay checks who signed its certificate instead.</source>
        <translation>Serveren var kjent ved et fingeravtrykk; et relé kontrollerer i stedet hvem som signerte sertifikatet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"auth {method}" is a way to sign in that a relay does not have.</source>
        <translation>«auth {method}» er en måte å logge inn på som et relé ikke har.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>msmtp runs {command} for the password; a relay does not, so type it in once.</source>
        <translation>msmtp kjører {command} for passordet; et relé gjør ikke det, så skriv det inn én gang.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{name}" is no setting of msmtp.</source>
        <translation>«{name}» er ingen innstilling i msmtp.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{name}" stands before the first account.</source>
        <translation>«{name}» står før den første kontoen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{name}" has to be on or off.</source>
        <translation>«{name}» må være on eller off.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"{name}" of {found} has no counterpart in a relay.</source>
        <translation>«{name}» i {found} har ikke noe motstykke i et relé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Devices connect to port {port}.</source>
        <translation>Enheter kobler til port {port}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The accounts of {domain} were not carried over; a relay signs in as one user.</source>
        <translation>Kontoene til {domain} ble ikke tatt med; et relé logger inn som én bruker.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>{user} was not carried over; a relay signs in as one user.</source>
        <translation>{user} ble ikke tatt med; et relé logger inn som én bruker.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Devices signed in with a password that is stored nowhere; add an account for them, if they need one.</source>
        <translation>Enheter logget inn med et passord som ikke er lagret noe sted; legg til en konto for dem, hvis de trenger en.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>there is no server for SMTP in this file.</source>
        <translation>det er ingen server for SMTP i denne filen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>{section} was not carried over; a relay takes mail over one port.</source>
        <translation>{section} ble ikke tatt med; et relé tar imot e-post på én port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>{section} was not carried over; a relay does not pass {protocol} on.</source>
        <translation>{section} ble ikke tatt med; et relé sender ikke {protocol} videre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"server_address" of {found} is missing.</source>
        <translation>«server_address» i {found} mangler.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The client secret was not carried over; type it in when you sign in.</source>
        <translation>Klienthemmeligheten ble ikke tatt med; skriv den inn når du logger inn.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"{name}" of {section} has to be True or False.</source>
        <translation>«{name}» i {section} må være True eller False.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>this is not a configuration of Email OAuth 2.0 Proxy.</source>
        <translation>dette er ikke en konfigurasjon for Email OAuth 2.0 Proxy.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"{name}" of {found} is no port from 1 to 65535.</source>
        <translation>«{name}» i {found} er ikke en port fra 1 til 65535.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The file names no local_address, so only this computer can connect; see Connections.</source>
        <translation>Filen nevner ingen local_address, så bare denne datamaskinen kan koble til; se Forbindelser.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The stored tokens are encrypted with a password that only the proxy knows.</source>
        <translation>De lagrede tokenene er kryptert med et passord som bare proxyen kjenner.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Sign in as {user} anew, on the page Authentication, with the client id {client}.</source>
        <translation>Logg inn som {user} på nytt, på siden Innlogging, med klient-ID-en {client}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Sign in as {user} anew, on the page Authentication.</source>
        <translation>Logg inn som {user} på nytt, på siden Innlogging.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/read.py"/>
        <source>there is no such file.</source>
        <translation>det finnes ingen slik fil.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/read.py"/>
        <source>this is not UTF-8 text.</source>
        <translation>dette er ikke UTF-8-tekst.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/sealed.py"/>
        <source>[{account}] has its key in the system keyring: sign in again here.</source>
        <translation>[{account}] har nøkkelen sin i systemets nøkkelring: logg inn på nytt her.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/sealed.py"/>
        <source>The sign-in could not be taken: {error}.</source>
        <translation>Innloggingen kunne ikke overtas: {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>Choose another folder than the one where mail waits.</source>
        <translation>Velg en annen mappe enn den der e-post venter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{config} exists already. Choose another folder, or open it from the first page.</source>
        <translation>{config} finnes allerede. Velg en annen mappe, eller åpne den fra første side.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{title} copies files while they are written. Choose a folder that no other program touches.</source>
        <translation>{title} kopierer filer mens de skrives. Velg en mappe som ingen andre programmer rører.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{nearest} is on another computer. When the network is away, mail cannot be taken. Choose a local disk.</source>
        <translation>{nearest} er på en annen datamaskin. Når nettverket er borte, kan e-post ikke tas imot. Velg en lokal disk.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>Only {left} MB are free at {nearest}. Free some space, or choose another folder.</source>
        <translation>Bare {left} MB er ledig på {nearest}. Skaff plass, eller velg en annen mappe.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{item} was not found. Mail would be refused until it exists.</source>
        <translation>{item} ble ikke funnet. E-post ville blitt avvist til den finnes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{item} cannot be run. Mail would be refused until it is made executable.</source>
        <translation>{item} kan ikke kjøres. E-post ville blitt avvist til den er gjort kjørbar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>One of {n} in this file. What concerns all of them is set at "{first}".</source>
        <translation>Ett av {n} i denne filen. Det som gjelder alle, stilles inn under «{first}».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>Which relay of the configuration</source>
        <translation>Hvilket relé i konfigurasjonen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>without a name</source>
        <translation>uten navn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>Leave this relay without your changes?</source>
        <translation>Forlate dette reléet uten endringene dine?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>They are not written yet. Apply them first, or drop them.</source>
        <translation>De er ikke skrevet ennå. Ta dem i bruk først, eller forkast dem.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>Drop the changes</source>
        <translation>Forkast endringene</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instances.py"/>
        <source>There is no relay "{instance}" in {path}; it has only one.</source>
        <translation>Det finnes ikke noe relé «{instance}» i {path}; den har bare ett.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instances.py"/>
        <source>There is no relay "{instance}" in {path}; it has {known}.</source>
        <translation>Det finnes ikke noe relé «{instance}» i {path}; den har {known}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{journal_path} is damaged: {error}</source>
        <translation>{journal_path} er skadet: {error}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{path} cannot be finished: its new content is not complete</source>
        <translation>{path} kan ikke fullføres: det nye innholdet er ikke fullstendig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{path} was changed by another program in the meantime</source>
        <translation>{path} ble i mellomtiden endret av et annet program</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{backup} is missing or damaged, so {path} was left as it is</source>
        <translation>{backup} mangler eller er skadet, så {path} ble latt være som den var</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>This account may not use ports below 1024.</source>
        <translation>Denne kontoen kan ikke bruke porter under 1024.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Block lists are asked about clients from outside, and those may not connect.</source>
        <translation>Blokkeringslister spørres om klienter utenfra, og de kan ikke koble til.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Port {port} is used for mail already. Choose another one for control.</source>
        <translation>Port {port} brukes allerede til e-post. Velg en annen til kontroll.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Port {numeric_port} is used for other devices already. Old devices need one of their own.</source>
        <translation>Port {numeric_port} brukes allerede til andre enheter. Gamle enheter trenger sin egen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Port {port} is already used by {who}. Stop it or choose another port.</source>
        <translation>Port {port} brukes allerede av {who}. Stopp det eller velg en annen port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>{address} exists on every network. Add the interface after a percent sign, such as {address}%eth0.</source>
        <translation>{address} finnes på hvert nettverk. Legg til grensesnittet etter et prosenttegn, som {address}%eth0.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>What these devices send can be read and changed on the way. List only those that cannot do better.</source>
        <translation>Det disse enhetene sender, kan leses og endres på veien. Nevn bare dem som ikke kan gjøre det bedre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>another program</source>
        <translation>et annet program</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Ask none</source>
        <translation>Ikke spør noen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Turn on at least one of SMTP and POP.</source>
        <translation>Slå på minst én av SMTP og POP.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Choose at least one address, or listen on all of them.</source>
        <translation>Velg minst én adresse, eller lytt på alle.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Anyone on the internet could send through this relay. Require sign-in or limit who may connect.</source>
        <translation>Hvem som helst på Internett kunne sende gjennom dette reléet. Krev innlogging eller begrens hvem som kan koble til.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Other computers can reach the control port, and steer the relay.</source>
        <translation>Andre maskiner kan nå kontrollporten og styre reléet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Run as a service</source>
        <translation>Kjør som tjeneste</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>This computer only</source>
        <translation>Bare denne datamaskinen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Require sign-in</source>
        <translation>Krev innlogging</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Local networks only</source>
        <translation>Bare lokale nettverk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>There is no configuration file in {folder}: {names}.</source>
        <translation>Det er ingen konfigurasjonsfil i {folder}: {names}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} starts no program: it has no ExecStart.</source>
        <translation>{path} starter ikke noe program: den har ingen ExecStart.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} starts no program.</source>
        <translation>{path} starter ikke noe program.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} starts {name} without a configuration file; all its options stand on the command line. Import it, to have them in a file.</source>
        <translation>{path} starter {name} uten konfigurasjonsfil; alle valgene står på kommandolinjen. Importer den, for å få dem i en fil.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>The ExecStart of {path} cannot be understood: {error}.</source>
        <translation>ExecStart i {path} kan ikke forstås: {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} is not a property list.</source>
        <translation>{path} er ikke en egenskapsliste.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>&amp;Selector</source>
        <translation>&amp;Selektor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>&amp;User</source>
        <translation>&amp;Bruker</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>Its password is not in the secrets file ({kind}), so it stays where it is.</source>
        <translation>Passordet er ikke i hemmelighetsfilen ({kind}), så det blir der det er.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>Add another account to use another selector.</source>
        <translation>Legg til en annen konto for å bruke en annen selektor.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>Enter one word, such as the name of the department.</source>
        <translation>Skriv inn ett ord, som navnet på avdelingen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>&amp;Remove account</source>
        <translation>&amp;Fjern kontoen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>"{name}" is used by another account.</source>
        <translation>«{name}» brukes av en annen konto.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Clients would delete mail before it is sent. Keep it, or give each account a folder of its own.</source>
        <translation>Klienter ville slettet e-post før den er sendt. Behold den, eller gi hver konto sin egen mappe.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>This computer has no user {strangers}, so mail for that name would be refused.</source>
        <translation>Denne datamaskinen har ingen bruker {strangers}, så e-post til det navnet ville blitt avvist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>No mail comes in over SMTP, so these would never run.</source>
        <translation>Ingen e-post kommer inn over SMTP, så disse ville aldri kjøre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>No mail goes out, so these would never run. Say where mail goes, or remove them.</source>
        <translation>Ingen e-post går ut, så disse ville aldri kjøre. Si hvor e-posten går, eller fjern dem.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Mail is split by domain, but all of it goes to one server. Add mx: for mail that goes out.</source>
        <translation>E-post deles etter domene, men alt går til én server. Legg til mx: for e-post som går ut.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>A message to several domains would go to the first one's server. Add split: for mail that comes in.</source>
        <translation>En melding til flere domener ville gå til serveren til det første. Legg til split: for e-post som kommer inn.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Nothing is written down, so nobody can find out later what happened.</source>
        <translation>Ingenting skrives ned, så ingen kan senere finne ut hva som skjedde.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>The log goes nowhere: there is no file, no system log, and the terminal is closed.</source>
        <translation>Loggen går ingen steder: det er ingen fil, ingen systemlogg, og terminalen lukkes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Debug logs hold addresses and everything that is said. Switch it off when you have what you need.</source>
        <translation>Feilsøkingslogger inneholder adresser og alt som sies. Slå det av når du har det du trenger.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Port {port} takes mail already. Choose another one for fetching.</source>
        <translation>Port {port} tar allerede imot e-post. Velg en annen til henting.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Put all mail into every mailbox</source>
        <translation>Legg all e-post i hver postkasse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Add mx:</source>
        <translation>Legg til mx:</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Add split:</source>
        <translation>Legg til split:</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Use the system log</source>
        <translation>Bruk systemloggen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Choose a folder where mail waits.</source>
        <translation>Velg en mappe der e-post venter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>A folder for each</source>
        <translation>En mappe for hver</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Add an account, or nobody can fetch mail.</source>
        <translation>Legg til en konto, ellers kan ingen hente e-post.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/options.py"/>
        <source>{shorthand} is replaced by the options that it stands for, because one of them changes.</source>
        <translation>{shorthand} erstattes av valgene det står for, fordi ett av dem endres.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>port {port}: {reply}</source>
        <translation>port {port}: {reply}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>control port {port}</source>
        <translation>kontrollport {port}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>Port {port} answers with {version}, {cipher}.</source>
        <translation>Port {port} svarer med {version}, {cipher}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>Port {port} answers, without encryption.</source>
        <translation>Port {port} svarer, uten kryptering.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>The relay does not answer on {host}, port {port}: {words}</source>
        <translation>Reléet svarer ikke på {host}, port {port}: {words}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>The test message was not taken: {words}</source>
        <translation>Testmeldingen ble ikke tatt imot: {words}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>The relay says nothing on {host}, port {port}.</source>
        <translation>Reléet sier ingenting på {host}, port {port}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Applying the changes</source>
        <translation>Tar endringene i bruk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay is set up</source>
        <translation>Relay er satt opp</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>running</source>
        <translation>kjører</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>What was done</source>
        <translation>Hva som ble gjort</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Undo everything...</source>
        <translation>Angre alt...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Undo everything</source>
        <translation>Angre alt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Keep and close</source>
        <translation>Behold og lukk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Copy details</source>
        <translation>Kopier detaljer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Reload and merge</source>
        <translation>Les på nytt og slå sammen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>This takes a moment.</source>
        <translation>Dette tar et øyeblikk.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The changes could not be applied</source>
        <translation>Endringene kunne ikke tas i bruk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Changes taken back</source>
        <translation>Endringene er angret</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay started with the new configuration</source>
        <translation>Relay startet med den nye konfigurasjonen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>All {n} steps succeeded in {time}.</source>
        <translation>Alle {n} trinn lyktes på {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay started as before</source>
        <translation>Relay startet som før</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay stopped</source>
        <translation>Relay stoppet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The service is shown in this application</source>
        <translation>Tjenesten vises i denne appen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The service runs; without a control port it cannot be shown here</source>
        <translation>Tjenesten kjører; uten kontrollport kan den ikke vises her</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The files cannot be read</source>
        <translation>Filene kan ikke leses</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Not everything could be taken back</source>
        <translation>Ikke alt kunne angres</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Everything is as it was</source>
        <translation>Alt er som det var</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>No file is changed.</source>
        <translation>Ingen fil er endret.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>waiting</source>
        <translation>venter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay answers</source>
        <translation>Relay svarer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Who may send, and how Relay signs in</source>
        <translation>Hvem som kan sende, og hvordan Relay logger inn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Top: devices that send to Relay. Bottom: Relay towards your provider.</source>
        <translation>Øverst: enheter som sender til Relay. Nederst: Relay mot leverandøren din.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Devices sign in</source>
        <translation>Enheter logger inn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Readable by you only</source>
        <translation>Kan bare leses av deg</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>&amp;Add...</source>
        <translation>&amp;Legg til...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>E&amp;dit...</source>
        <translation>&amp;Rediger...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Fjern</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Networks that may skip sign-in</source>
        <translation>Nettverk som kan hoppe over innlogging</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Add net&amp;work...</source>
        <translation>Legg til &amp;nettverk...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>May skip sign-in</source>
        <translation>Kan hoppe over innlogging</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Only over an encrypted connection</source>
        <translation>Bare over en kryptert forbindelse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>The account that Relay runs as must be allowed to check the passwords of others.</source>
        <translation>Kontoen som Relay kjører under, må ha lov til å kontrollere andres passord.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Choose an account first.</source>
        <translation>Velg en konto først.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Yes, with an account</source>
        <translation>Ja, med en konto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>System accounts</source>
        <translation>Systemkontoer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Remove {network}</source>
        <translation>Fjern {network}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>{file}, line {n}</source>
        <translation>{file}, linje {n}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>How do devices reach Relay?</source>
        <translation>Hvordan når enheter Relay?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Enter the same port on your devices and programs.</source>
        <translation>Skriv inn den samme porten på enhetene og programmene dine.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Where mail is taken</source>
        <translation>Hvor e-post tas imot</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>All addresses</source>
        <translation>Alle adresser</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Listen on</source>
        <translation>Lytt på</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>As written</source>
        <translation>Som skrevet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Who may connect</source>
        <translation>Hvem som kan koble til</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Announce as</source>
        <translation>&amp;Kunngjør som</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Largest message</source>
        <translation>&amp;Største melding</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Control port</source>
        <translation>K&amp;ontrollport</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Control reached at</source>
        <translation>Kontroll nås på</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vansert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Announce as</source>
        <translation>Kunngjør som</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>the name of this computer</source>
        <translation>navnet på denne datamaskinen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Largest message</source>
        <translation>Største melding</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Enter a control port first.</source>
        <translation>Skriv inn en kontrollport først.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Devices must use the same number.</source>
        <translation>Enheter må bruke det samme nummeret.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Chosen addresses</source>
        <translation>Valgte adresser</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Written as {name} in the greeting.</source>
        <translation>Skrives {name} i hilsenen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>The firewall of this computer has to let port {port} in.</source>
        <translation>Brannmuren på denne datamaskinen må slippe inn port {port}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>What should happen to mail on its way?</source>
        <translation>Hva skal skje med e-posten på veien?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Leave this empty to pass mail on as it is.</source>
        <translation>La dette stå tomt for å sende e-post videre som den er.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that does nothing...</source>
        <translation>Et som ikke gjør noe...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that adds a header...</source>
        <translation>Et som legger til et hode...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that refuses large messages...</source>
        <translation>Et som avviser store meldinger...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that rewrites From...</source>
        <translation>Et som skriver om From...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Write a new script</source>
        <translation>Skriv et nytt skript</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Save the script</source>
        <translation>Lagre skriptet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>They run in this order, each on what the one before left. One that fails refuses the mail.</source>
        <translation>De kjører i denne rekkefølgen, hver på det den forrige etterlot. Mislykkes ett, avvises e-posten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Trying {what}...</source>
        <translation>Prøver {what}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Where should mail be sent on to?</source>
        <translation>Hvor skal e-posten sendes videre?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Relay keeps every accepted message until this server has taken it.</source>
        <translation>Relay beholder hver mottatt melding til denne serveren har tatt den imot.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Mail goes</source>
        <translation>E-posten går</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Detect</source>
        <translation>&amp;Finn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Your address</source>
        <translation>&amp;Adressen din</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Re&amp;fusals</source>
        <translation>Avv&amp;isninger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>What happens when the server refuses some recipients of a message.</source>
        <translation>Hva som skjer når serveren avviser noen av mottakerne av en melding.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>host:port@proxy:port goes through a SOCKS proxy; a path is a local socket.</source>
        <translation>host:port@proxy:port går gjennom en SOCKS-proxy; en bane er en lokal socket.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>S&amp;ecurity</source>
        <translation>Sikker&amp;het</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Test connection</source>
        <translation>&amp;Test forbindelsen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Send test &amp;message...</source>
        <translation>Send test&amp;melding...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>T&amp;rust</source>
        <translation>Ti&amp;llit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Use a SOCKS proxy...</source>
        <translation>Bruk en SOCKS-proxy...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Your address</source>
        <translation>Adressen din</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>you@example.com</source>
        <translation>deg@example.com</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>If some recipients are refused</source>
        <translation>Hvis noen mottakere avvises</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Port 25 must be open on the way out, and many servers refuse strangers.</source>
        <translation>Port 25 må være åpen ut, og mange servere avviser fremmede.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Enter your mail address or its domain first.</source>
        <translation>Skriv inn e-postadressen din eller domenet først.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>smtp.example.com</source>
        <translation>smtp.example.com</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Port of the server</source>
        <translation>Serverens port</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Check the certificate</source>
        <translation>&amp;Kontroller sertifikatet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>as soon as a device finishes</source>
        <translation>så snart en enhet er ferdig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>every</source>
        <translation>hvert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Interval</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>when Relay starts</source>
        <translation>når Relay starter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>The test signs in and says goodbye; nothing is sent.</source>
        <translation>Testen logger inn og sier farvel; ingenting sendes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Trust</source>
        <translation>Tillit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>the certificate authorities of this computer</source>
        <translation>sertifikatutstederne på denne datamaskinen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>A PEM file or a folder, when the server has a certificate of its own authority.</source>
        <translation>En PEM-fil eller en mappe, når serveren har et sertifikat fra sin egen utsteder.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Enter a server first.</source>
        <translation>Skriv inn en server først.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>To a server</source>
        <translation>Til en server</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Straight to its recipients</source>
        <translation>Rett til mottakerne</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Nowhere, it stays in the queue</source>
        <translation>Ingen steder, den blir i køen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>As usual</source>
        <translation>Som vanlig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>The others get the message</source>
        <translation>De andre får meldingen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Nobody gets the message</source>
        <translation>Ingen får meldingen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, påkrevd</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>STARTTLS, if offered</source>
        <translation>STARTTLS, hvis det tilbys</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>None, not encrypted</source>
        <translation>Ingen, ikke kryptert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>By itself</source>
        <translation>Av seg selv</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>While the device waits</source>
        <translation>Mens enheten venter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Only when I ask</source>
        <translation>Bare når jeg ber om det</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>A short message is sent to {server} with the settings of this page, saved or not.</source>
        <translation>En kort melding sendes til {server} med innstillingene på denne siden, lagret eller ikke.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_card.py"/>
        <source>Take it over</source>
        <translation>Ta den med</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_card.py"/>
        <source>Do not</source>
        <translation>Ikke ta den med</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_card.py"/>
        <source>From {program}: {path}</source>
        <translation>Fra {program}: {path}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>Import...</source>
        <translation>Importer...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>From E-MailRelay, msmtp or Email OAuth 2.0 Proxy</source>
        <translation>Fra E-MailRelay, msmtp eller Email OAuth 2.0 Proxy</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>Configurations (*.conf *.cfg *.bat *.service .msmtprc msmtprc *.config)</source>
        <translation>Konfigurasjoner (*.conf *.cfg *.bat *.service .msmtprc msmtprc *.config)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>Choose a configuration to import</source>
        <translation>Velg en konfigurasjon å importere</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>What should be written down?</source>
        <translation>Hva skal skrives ned?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>A log tells later what became of a message.</source>
        <translation>En logg forteller senere hva som ble av en melding.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Instance</source>
        <translation>Instans</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Message id</source>
        <translation>Meldings-ID</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>How much</source>
        <translation>Hvor mye</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>In each line</source>
        <translation>I hver linje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>&amp;System log</source>
        <translation>&amp;Systemlogg</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>What you will see</source>
        <translation>Hva du vil se</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>System log</source>
        <translation>Systemlogg</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Normal</source>
        <translation>Normalt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Conversations</source>
        <translation>Samtaler</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>As the system usually does</source>
        <translation>Som systemet vanligvis gjør</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Today: {name}</source>
        <translation>I dag: {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>In each line: {what}</source>
        <translation>I hver linje: {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>What this relay does</source>
        <translation>Hva dette reléet gjør</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>Open what you want to change. Everything else stays exactly as it is.</source>
        <translation>Åpne det du vil endre. Alt annet blir nøyaktig som det er.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>Open the file</source>
        <translation>Åpne filen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>Read it again</source>
        <translation>Les den på nytt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>This version of Relay cannot run this configuration as it is</source>
        <translation>Denne versjonen av Relay kan ikke kjøre denne konfigurasjonen som den er</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>This file makes no sense as a configuration, so it is shown but not changed</source>
        <translation>Denne filen gir ikke mening som konfigurasjon, så den vises, men endres ikke</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>{n} options are not known to this version; they are kept as they are: {names}</source>
        <translation>{n} valg er ukjente for denne versjonen; de beholdes som de er: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>
and {n} more</source>
        <translation>
og {n} til</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>May mail programs fetch mail here?</source>
        <translation>Kan e-postprogrammer hente e-post her?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>With POP, mail that Relay keeps is read like any other mailbox.</source>
        <translation>Med POP leses e-posten som Relay oppbevarer, som enhver annen postkasse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Reached at</source>
        <translation>Nås på</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>&amp;Mailboxes</source>
        <translation>&amp;Postkasser</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Change accounts</source>
        <translation>Endre kontoer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Mailboxes</source>
        <translation>Postkasser</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>The accounts of this computer</source>
        <translation>Kontoene på denne datamaskinen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Mail programs can encrypt with STLS, with the certificate of the TLS page.</source>
        <translation>E-postprogrammer kan kryptere med STLS, med sertifikatet fra TLS-siden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Mail programs cannot encrypt here. The TLS page changes that.</source>
        <translation>E-postprogrammer kan ikke kryptere her. TLS-siden endrer det.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>"{name}" already exists in the list.</source>
        <translation>«{name}» finnes allerede i listen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>One folder for each account, read only</source>
        <translation>Én mappe for hver konto, skrivebeskyttet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>One mailbox for all</source>
        <translation>Én postkasse for alle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>One mailbox for all, read only</source>
        <translation>Én postkasse for alle, skrivebeskyttet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>The accounts for fetching are in {file}. They are kept.</source>
        <translation>Kontoene for henting er i {file}. De beholdes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Folders in {folder}: {names}</source>
        <translation>Mapper i {folder}: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Relay signs in</source>
        <translation>Relay logger inn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>With an app password</source>
        <translation>Med et app-passord</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>With a password</source>
        <translation>Med et passord</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>The keyring is being asked. It may ask you for its password.</source>
        <translation>Nøkkelringen blir spurt. Den kan be deg om passordet sitt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>The sign-in itself is in a sealed file; this is where its key is.</source>
        <translation>Selve innloggingen er i en forseglet fil; her er nøkkelen til den.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Kept when you apply.</source>
        <translation>Oppbevares når du tar endringene i bruk.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>your provider</source>
        <translation>leverandøren din</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>More accounts for the next server</source>
        <translation>Flere kontoer for neste server</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Add acc&amp;ount...</source>
        <translation>Legg til &amp;konto...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>More accounts</source>
        <translation>Flere kontoer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Mail goes out with one of these when a sender rule or a filter names its selector.</source>
        <translation>E-post går ut med en av disse når en avsenderregel eller et filter nevner selektoren.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>The keyring is not offered: {reason}</source>
        <translation>Nøkkelringen tilbys ikke: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Not at all</source>
        <translation>Ikke i det hele tatt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>With OAuth2</source>
        <translation>Med OAuth2</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>As the secrets file says</source>
        <translation>Som hemmelighetsfilen sier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>In a file that only you can read</source>
        <translation>I en fil som bare du kan lese</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>In the system keyring</source>
        <translation>I systemets nøkkelring</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Change {account}</source>
        <translation>Endre {account}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/resume_card.py"/>
        <source>Continue where you stopped</source>
        <translation>Fortsett der du slapp</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/resume_card.py"/>
        <source>A new relay</source>
        <translation>Et nytt relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/resume_card.py"/>
        <source>{what}, answered {when}. Passwords have to be typed in again.</source>
        <translation>{what}, besvart {when}. Passord må skrives inn på nytt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Review before anything is written</source>
        <translation>Se gjennom før noe skrives</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} files change. Everything else stays exactly as it is, and a backup is kept.</source>
        <extracomment>For one: {n} file changes. Everything else stays exactly as it is, and a backup is kept.</extracomment>
        <translation>
            <numerusform>{n} fil endres. Alt annet blir nøyaktig som det er, og en sikkerhetskopi beholdes.</numerusform>
            <numerusform>{n} filer endres. Alt annet blir nøyaktig som det er, og en sikkerhetskopi beholdes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Choose a folder for the files</source>
        <translation>Velg en mappe for filene</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Save answers</source>
        <translation>Lagre svarene</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>The files can be shown once this is mended.</source>
        <translation>Filene kan vises når dette er rettet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Nothing to change. The files stay exactly as they are.</source>
        <translation>Ingenting å endre. Filene blir nøyaktig som de er.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} files are made in {folder}.</source>
        <extracomment>For one: {n} file is made in {folder}.</extracomment>
        <translation>
            <numerusform>{n} fil lages i {folder}.</numerusform>
            <numerusform>{n} filer lages i {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} files change, and the definition of the service. A backup of the files is kept.</source>
        <extracomment>For one: {n} file changes, and the definition of the service. A backup of the file is kept.</extracomment>
        <translation>
            <numerusform>{n} fil endres, og definisjonen av tjenesten. En sikkerhetskopi av filen beholdes.</numerusform>
            <numerusform>{n} filer endres, og definisjonen av tjenesten. En sikkerhetskopi av filene beholdes.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>all passed</source>
        <translation>alle bestått</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Something is still missing</source>
        <translation>Noe mangler fortsatt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>This cannot be written</source>
        <translation>Dette kan ikke skrives</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>for you only</source>
        <translation>bare for deg</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>asks permission</source>
        <translation>ber om tillatelse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>No file changes but the definition of the service.</source>
        <translation>Ingen fil endres bortsett fra definisjonen av tjenesten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>No file changes.</source>
        <translation>Ingen fil endres.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>The engine's own parser accepts the configuration.</source>
        <translation>Motorens egen tolk godtar konfigurasjonen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Passwords and keys will be readable by you only.</source>
        <translation>Passord og nøkler kan bare leses av deg.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>The relay could not start with this</source>
        <translation>Reléet kunne ikke starte med dette</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>masked</source>
        <translation>skjult</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} warnings</source>
        <extracomment>For one: {n} warning</extracomment>
        <translation>
            <numerusform>{n} advarsel</numerusform>
            <numerusform>{n} advarsler</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Was so before: {problem}</source>
        <translation>Var slik fra før: {problem}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} changed</source>
        <translation>{n} endret</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} to mend</source>
        <translation>{n} å rette</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Views</source>
        <translation>Visninger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Side by side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Full file</source>
        <translation>Hele filen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Equivalent command line</source>
        <translation>Tilsvarende kommandolinje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Diff</source>
        <translation>Forskjeller</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Command line</source>
        <translation>Kommandolinje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/section.py"/>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/section.py"/>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/shared_options.py"/>
        <source>This concerns all relays of the file. Change it at the first one.</source>
        <translation>Dette gjelder alle reléene i filen. Endre det på det første.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>When should Relay start?</source>
        <translation>Når skal Relay starte?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Mail is accepted and sent on only while Relay runs.</source>
        <translation>E-post tas imot og sendes bare mens Relay kjører.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Not every service is offered: {reason}.</source>
        <translation>Ikke alle tjenester tilbys: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply makes {entry}</source>
        <translation>Når du tar endringene i bruk, lages {entry}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply removes {entry}</source>
        <translation>Når du tar endringene i bruk, fjernes {entry}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply stops and removes {service}.</source>
        <translation>Når du tar endringene i bruk, stoppes og fjernes {service}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{service} was made by somebody else. Apply switches it on as it is.</source>
        <translation>{service} ble laget av noen andre. Den slås på som den er når du tar endringene i bruk.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>One way only: two relays would want the same ports and the same mail.</source>
        <translation>Bare én måte: to reléer ville ha de samme portene og den samme e-posten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Either way you can start and stop it from the tray and from the dashboard.</source>
        <translation>Uansett kan du starte og stoppe det fra systemstatusfeltet og fra oversikten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{service} was made by somebody else. Apply stops it and switches it off.</source>
        <translation>{service} ble laget av noen andre. Den stoppes og slås av når du tar endringene i bruk.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{service} is there and stays.</source>
        <translation>{service} er der og blir.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply makes {service} and starts it.</source>
        <translation>Når du tar endringene i bruk, lages og startes {service}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>It runs before anybody logs in. An administrator's permission is asked for once.</source>
        <translation>Den kjører før noen logger inn. Det bes én gang om en administrators tillatelse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>It runs before anybody logs in.</source>
        <translation>Den kjører før noen logger inn.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>It ends when you log out, unless you enter: loginctl enable-linger</source>
        <translation>Den slutter når du logger ut, med mindre du skriver: loginctl enable-linger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>When I log in, in the tray</source>
        <translation>Når jeg logger inn, i systemstatusfeltet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>When I log in, as a service</source>
        <translation>Når jeg logger inn, som tjeneste</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>With the computer, as a service</source>
        <translation>Med datamaskinen, som tjeneste</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>By hand</source>
        <translation>For hånd</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Starting at login is not offered: {reason}</source>
        <translation>Start ved innlogging tilbys ikke: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{entry} is there and stays.</source>
        <translation>{entry} er der og blir.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Protect the way from devices to Relay</source>
        <translation>Beskytt veien fra enheter til Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>For mail that comes in. The way out is set on the Forwarding page.</source>
        <translation>For e-post som kommer inn. Veien ut settes på siden Videresending.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>{n} years</source>
        <extracomment>For one: {n} year</extracomment>
        <translation>
            <numerusform>{n} år</numerusform>
            <numerusform>{n} år</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Encryption</source>
        <translation>&amp;Kryptering</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Try it here</source>
        <translation>&amp;Prøv det her</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Own port</source>
        <translation>Egen port</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Ad&amp;vanced and old devices</source>
        <translation>A&amp;vansert og gamle enheter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Fill in</source>
        <translation>&amp;Fyll ut</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Names</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Valid for</source>
        <translation>&amp;Gyldig i</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Browse...</source>
        <translation>Bla gjennom...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Key file</source>
        <translation>N&amp;økkelfil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;PEM file</source>
        <translation>PE&amp;M-fil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Trying...</source>
        <translation>Prøver...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM-filer (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Choose a PEM file</source>
        <translation>Velg en PEM-fil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Save the certificate for devices</source>
        <translation>Lagre sertifikatet for enheter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Valid for</source>
        <translation>Gyldig i</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Certificate file</source>
        <translation>Sertifikatfil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>a PEM file</source>
        <translation>en PEM-fil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>STARTTLS, optional for devices that cannot</source>
        <translation>STARTTLS, frivillig for enheter som ikke kan</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>TLS from the first byte</source>
        <translation>TLS fra første byte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Create a new one</source>
        <translation>Lag et nytt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Choose a file</source>
        <translation>Velg en fil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Key and certificate</source>
        <translation>Nøkkel og sertifikat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>The certificate is written to {name} when you apply.</source>
        <translation>Sertifikatet skrives til {name} når du tar endringene i bruk.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>What should Relay do for you?</source>
        <translation>Hva skal Relay gjøre for deg?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Pick the closest one. It fills in sensible values and hides pages that you do not need.</source>
        <translation>Velg det som ligger nærmest. Det fyller inn fornuftige verdier og skjuler sider du ikke trenger.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Change...</source>
        <translation>Endre...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>&amp;Configuration in</source>
        <translation>&amp;Konfigurasjon i</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>&amp;Mail waits in</source>
        <translation>&amp;E-post venter i</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Mail&amp;boxes in</source>
        <translation>&amp;Postkasser i</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>What this sets</source>
        <translation>Hva dette setter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Configuration in</source>
        <translation>Konfigurasjon i</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Choose a folder</source>
        <translation>Velg en mappe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>You can change every value on the next pages. Nothing is written before Review.</source>
        <translation>Du kan endre hver verdi på de neste sidene. Ingenting skrives før gjennomsynet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Mail waits in {spool}, for this account only.</source>
        <translation>E-post venter i {spool}, bare for denne kontoen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Browse for {what}</source>
        <translation>Bla gjennom etter {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Set up Relay</source>
        <translation>Sett opp Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Relay takes mail from your devices and programs and hands it to your mail provider.</source>
        <translation>Relay tar e-post fra enhetene og programmene dine og leverer den til e-postleverandøren din.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Set up a new relay</source>
        <translation>Sett opp et nytt relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Choose a use case and fill in what belongs to you. Nothing is written before you say so.</source>
        <translation>Velg et bruksområde og fyll ut det som gjelder deg. Ingenting skrives før du sier det.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Attach to a running relay</source>
        <translation>Koble til et relé som kjører</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Watch and steer a relay that runs elsewhere, over its control port.</source>
        <translation>Følg med på og styr et relé som kjører et annet sted, over kontrollporten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Edit an existing installation</source>
        <translation>Rediger en eksisterende installasjon</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>None was found in the usual places.</source>
        <translation>Ingen ble funnet på de vanlige stedene.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>This file cannot be opened</source>
        <translation>Denne filen kan ikke åpnes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Configurations and start scripts (*.conf *.cfg *.bat)</source>
        <translation>Konfigurasjoner og startskript (*.conf *.cfg *.bat)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Choose a configuration file</source>
        <translation>Velg en konfigurasjonsfil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>E-MailRelay or Relay</source>
        <translation>E-MailRelay eller Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>writing needs permission</source>
        <translation>skriving krever tillatelse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>started by {name}</source>
        <translation>startet av {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>The relay cannot ask for a key passphrase. Save the key without one.</source>
        <translation>Reléet kan ikke spørre om passordfrasen til en nøkkel. Lagre nøkkelen uten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>This key does not belong to this certificate.</source>
        <translation>Denne nøkkelen hører ikke til dette sertifikatet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>Enter the whole path of the folder.</source>
        <translation>Skriv inn hele banen til mappen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} er en fil, ikke en mappe.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>This account cannot write to {nearest}.</source>
        <translation>Denne kontoen kan ikke skrive til {nearest}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/providers.py"/>
        <source>the table of providers</source>
        <translation>tabellen over leverandører</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/providers.py"/>
        <source>the mail records of {domain}</source>
        <translation>e-postoppføringene til {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/rail.py"/>
        <source>Steps</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>The last change was interrupted</source>
        <translation>Den siste endringen ble avbrutt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>Some files may be new and some old. Finish it, or take it back.</source>
        <translation>Noen filer kan være nye og noen gamle. Fullfør den, eller angre den.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>Take it back</source>
        <translation>Angre den</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>Finish</source>
        <translation>Fullfør</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>there is no file {path}.</source>
        <translation>det finnes ingen fil {path}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>{path} has {lines} lines; it has to hold the password and nothing else.</source>
        <translation>{path} har {lines} linjer; den må inneholde passordet og ikke noe annet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>there is no system keyring here.</source>
        <translation>det finnes ingen nøkkelring i systemet her.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} er ikke UTF-8-tekst.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>the keyring has no entry {name}/{user}.</source>
        <translation>nøkkelringen har ingen oppføring {name}/{user}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>the environment variable {name} is not set.</source>
        <translation>miljøvariabelen {name} er ikke satt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} stopped and removed</source>
        <translation>Tjenesten {name} stoppet og fjernet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} stopped and switched off</source>
        <translation>Tjenesten {name} stoppet og slått av</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} made and started</source>
        <translation>Tjenesten {name} laget og startet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} switched on and started</source>
        <translation>Tjenesten {name} slått på og startet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} started anew</source>
        <translation>Tjenesten {name} startet på nytt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>The service {name} is still there. {reason}</source>
        <translation>Tjenesten {name} er der fortsatt. {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>The service {name} is not back. {reason}</source>
        <translation>Tjenesten {name} er ikke tilbake. {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>this system has no services that this program knows</source>
        <translation>dette systemet har ingen tjenester som dette programmet kjenner</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>There can be no service for {file}: {reason}.</source>
        <translation>Det kan ikke finnes en tjeneste for {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be made: {reason}.</source>
        <translation>Tjenesten {name} kan ikke lages: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be removed: {reason}.</source>
        <translation>Tjenesten {name} kan ikke fjernes: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be started: {reason}.</source>
        <translation>Tjenesten {name} kan ikke startes: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be stopped: {reason}.</source>
        <translation>Tjenesten {name} kan ikke stoppes: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The permission was not given, so the service was left as it is.</source>
        <translation>Tillatelsen ble ikke gitt, så tjenesten ble latt være som den var.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>it ended with {code}</source>
        <translation>det sluttet med {code}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>{program} failed: {reason}</source>
        <translation>{program} mislyktes: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>{program} cannot be run: {error}.</source>
        <translation>{program} kan ikke kjøres: {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>{program} did not end within {n} seconds.</source>
        <translation>{program} sluttet ikke innen {n} sekunder.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/launchd.py"/>
        <source>on macOS the wizard makes services of the user only</source>
        <translation>på macOS lager veiviseren bare tjenester for brukeren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/systemd.py"/>
        <source>this system is not run by systemd</source>
        <translation>dette systemet drives ikke av systemd</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/systemd.py"/>
        <source>an administrator cannot be asked, because pkexec is missing</source>
        <translation>en administrator kan ikke spørres, fordi pkexec mangler</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/systemd.py"/>
        <source>root has no login; choose a service of the computer</source>
        <translation>root logger ikke inn; velg en tjeneste for datamaskinen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/windows.py"/>
        <source>{program} is not there; install Relay with its setup</source>
        <translation>{program} finnes ikke; installer Relay med installasjonsprogrammet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/windows.py"/>
        <source>Windows has services of the computer only</source>
        <translation>Windows har bare tjenester for datamaskinen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/session.py"/>
        <source>New relay</source>
        <translation>Nytt relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/session.py"/>
        <source>You and the other program both changed {fields}. Your own answers are kept; see Review.</source>
        <translation>Både du og det andre programmet endret {fields}. Dine egne svar beholdes; se Gjennomsyn.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/session.py"/>
        <source>There is no file {path}.</source>
        <translation>Det finnes ingen fil {path}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/side_view.py"/>
        <source>Changes side by side</source>
        <translation>Endringer side om side</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/source.py"/>
        <source>not one line of this file is an option of a relay</source>
        <translation>ikke én linje i denne filen er et valg for et relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/source.py"/>
        <source>{path} cannot be read: {strerror}</source>
        <translation>{path} kan ikke leses: {strerror}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Connection</source>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Greeting</source>
        <translation>Hilsen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Offers</source>
        <translation>Tilbyr</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Offers then</source>
        <translation>Tilbyr så</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Goodbye</source>
        <translation>Farvel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>accepted</source>
        <translation>godtatt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>ready for mail</source>
        <translation>klar for e-post</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>all is well</source>
        <translation>alt er i orden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>port {port} open</source>
        <translation>port {port} åpen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>verified</source>
        <translation>bekreftet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>not checked</source>
        <translation>ikke kontrollert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>no sign-in</source>
        <translation>ingen innlogging</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>{offered}, up to {size} MB</source>
        <translation>{offered}, opptil {size} MB</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>STARTTLS required</source>
        <translation>STARTTLS påkrevd</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices send without encryption</source>
        <translation>Enheter sender uten kryptering</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices may encrypt</source>
        <translation>Enheter kan kryptere</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices must encrypt</source>
        <translation>Enheter må kryptere</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices encrypt from the first byte</source>
        <translation>Enheter krypterer fra første byte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>At login</source>
        <translation>Ved innlogging</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>As a service, when you log in</source>
        <translation>Som tjeneste, når du logger inn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>As a service, when the computer starts</source>
        <translation>Som tjeneste, når datamaskinen starter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Port {port}, {listening}, {admitted}</source>
        <translation>Port {port}, {listening}, {admitted}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>{parts} and {last}</source>
        <translation>{parts} og {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>every {n} seconds</source>
        <extracomment>For one: every second</extracomment>
        <translation>
            <numerusform>hvert sekund</numerusform>
            <numerusform>hvert {n}. sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices sign in with {n} accounts</source>
        <extracomment>For one: Devices sign in with {n} account</extracomment>
        <translation>
            <numerusform>Enheter logger inn med {n} konto</numerusform>
            <numerusform>Enheter logger inn med {n} kontoer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Mail can be fetched on port {pop_port}, {whose}</source>
        <translation>E-post kan hentes på port {pop_port}, {whose}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>{much}, to {where}</source>
        <translation>{much}, til {where}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>No mail is accepted over SMTP</source>
        <translation>Ingen e-post tas imot over SMTP</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>for programs on it</source>
        <translation>for programmer på den</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>open to anyone</source>
        <translation>åpen for alle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>local networks only</source>
        <translation>bare lokale nettverk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Nowhere, mail stays in the queue</source>
        <translation>Ingen steder, e-posten blir i køen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>only on demand</source>
        <translation>bare på forespørsel</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>every {n} hours</source>
        <extracomment>For one: every hour</extracomment>
        <translation>
            <numerusform>hver time</numerusform>
            <numerusform>hver {n}. time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>every {n} minutes</source>
        <extracomment>For one: every minute</extracomment>
        <translation>
            <numerusform>hvert minutt</numerusform>
            <numerusform>hvert {n}. minutt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices need not sign in</source>
        <translation>Enheter trenger ikke logge inn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices sign in with system accounts</source>
        <translation>Enheter logger inn med systemkontoer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Mail cannot be fetched</source>
        <translation>E-post kan ikke hentes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>a folder for each account</source>
        <translation>en mappe for hver konto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>one mailbox for all</source>
        <translation>én postkasse for alle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Mail is passed on as it is</source>
        <translation>E-post sendes videre som den er</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Nothing is written down</source>
        <translation>Ingenting skrives ned</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>the system log</source>
        <translation>systemloggen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>all addresses</source>
        <translation>alle adresser</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>this computer only</source>
        <translation>bare denne datamaskinen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Relay does not sign in</source>
        <translation>Relay logger ikke inn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Relay signs in as {client_user}</source>
        <translation>Relay logger inn som {client_user}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Relay signs in as the secrets file says</source>
        <translation>Relay logger inn som hemmelighetsfilen sier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>With the conversations</source>
        <translation>Med samtalene</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>the terminal</source>
        <translation>terminalen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>when a device finishes</source>
        <translation>når en enhet er ferdig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>at start</source>
        <translation>ved start</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Fetching mail</source>
        <translation>Henting av e-post</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Set up</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Existing installation</source>
        <translation>Eksisterende installasjon</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Where mail waits</source>
        <translation>Hvor e-post venter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Detect</source>
        <translation>Finn</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Check the certificate</source>
        <translation>Kontroller sertifikatet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>When to send</source>
        <translation>Når det sendes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Encryption for devices</source>
        <translation>Kryptering for enheter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A mail program fetches over POP what Relay keeps, with the name and password of an account.</source>
        <translation>Et e-postprogram henter over POP det Relay oppbevarer, med navnet og passordet til en konto.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Port: 110 is usual and often needs administrator rights, 1110 does not.</source>
        <translation>Port: 110 er vanlig og krever ofte administratorrettigheter, 1110 gjør det ikke.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>One folder for each: everybody sees only mail of their own.</source>
        <translation>En mappe for hver: alle ser bare sin egen e-post.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>One for all: who fetches first gets it, unless mail stays.</source>
        <translation>Én for alle: den som henter først, får den, hvis ikke e-posten blir liggende.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Read only: deleting seems to succeed, but the mail stays.</source>
        <translation>Skrivebeskyttet: sletting ser ut til å lykkes, men e-posten blir.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Each filter sees the whole message and may change it, refuse it or put it elsewhere.</source>
        <translation>Hvert filter ser hele meldingen og kan endre den, avvise den eller legge den et annet sted.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Program: gets the names of the two files of a message and says by its exit code what becomes of it.</source>
        <translation>Program: får navnene på de to filene til en melding og sier med avslutningskoden hva som blir av den.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Deliver to mailboxes: local recipients get a copy in a folder of their own.</source>
        <translation>Lever til postkasser: lokale mottakere får en kopi i sin egen mappe.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Split by domain: makes one message for each domain, for sending to each one's own server.</source>
        <translation>Del etter domene: lager én melding for hvert domene, for sending til hvert sitt domenes server.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>What Relay writes down, for finding out later what became of a message.</source>
        <translation>Det Relay skriver ned, for senere å finne ut hva som ble av en melding.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Normal: connections and what became of messages.</source>
        <translation>Normalt: forbindelser og hva som ble av meldinger.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Conversations: each line that is said, without passwords and contents.</source>
        <translation>Samtaler: hver linje som sies, uten passord og innhold.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Everything: for finding faults in Relay itself.</source>
        <translation>Alt: for å finne feil i selve Relay.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Address and port are those of the device. The message id leads through the life of a message.</source>
        <translation>Adresse og port er enhetens. Meldings-ID-en følger meldingen gjennom hele livet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The journal on Linux, the event log on Windows. A facility sorts it apart from other programs.</source>
        <translation>Journalen på Linux, hendelsesloggen på Windows. En kategori skiller det fra andre programmer.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The configuration, the passwords and the certificate go here, readable by you only.</source>
        <translation>Konfigurasjonen, passordene og sertifikatet legges her, og kan bare leses av deg.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A port of its own takes mail with TLS 1.0, TLS 1.1 or no encryption, from the listed devices only.</source>
        <translation>En egen port tar imot e-post med TLS 1.0, TLS 1.1 eller uten kryptering, bare fra enhetene i listen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>For all others everything stays as strict as it is set above.</source>
        <translation>For alle andre blir alt like strengt som det er satt ovenfor.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>It is marked as unsafe in the log at every start.</source>
        <translation>Den merkes som usikker i loggen ved hver start.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A new relay starts from a use case, and every value can be changed.</source>
        <translation>Et nytt relé tar utgangspunkt i et bruksområde, og hver verdi kan endres.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Edit: an installation of E-MailRelay 2.6 or of this program opens as it is.</source>
        <translation>Rediger: en installasjon av E-MailRelay 2.6 eller av dette programmet åpnes som den er.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Only what you change is written.</source>
        <translation>Bare det du endrer, skrives.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Every page can be opened in any order.</source>
        <translation>Hver side kan åpnes i hvilken som helst rekkefølge.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Only what you change is written. Comments, order and options that no page knows stay as they are.</source>
        <translation>Bare det du endrer, skrives. Kommentarer, rekkefølge og valg som ingen side kjenner, blir som de er.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Accepted mail is kept in this folder until it has been sent on, so it survives a restart.</source>
        <translation>Mottatt e-post oppbevares i denne mappen til den er sendt videre, så den overlever en omstart.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Choose a folder on a local disk that no other program cleans up.</source>
        <translation>Velg en mappe på en lokal disk som ingen andre programmer rydder i.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>What happens is written here. %d stands for the date, which gives one file a day.</source>
        <translation>Det som skjer, skrives her. %d står for datoen, som gir én fil per dag.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>How devices and programs reach Relay, and who may.</source>
        <translation>Hvordan enheter og programmer når Relay, og hvem som kan.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Ports below 1024: often need administrator rights. 2525 and 587 are usual alternatives to 25.</source>
        <translation>Porter under 1024: krever ofte administratorrettigheter. 2525 og 587 er vanlige alternativer til 25.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>This computer only: for programs that run here.</source>
        <translation>Bare denne datamaskinen: for programmer som kjører her.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>All addresses: for scanners and other devices on your network.</source>
        <translation>Alle adresser: for skannere og andre enheter på nettverket ditt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Local networks: 10.x, 172.16.x to 172.31.x, 192.168.x and their IPv6 counterparts.</source>
        <translation>Lokale nettverk: 10.x, 172.16.x til 172.31.x, 192.168.x og motstykkene i IPv6.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Anyone: only together with sign-in, or strangers send through you.</source>
        <translation>Alle: bare sammen med innlogging, ellers sender fremmede gjennom deg.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The name in the greeting. Leave it empty to use the name of this computer.</source>
        <translation>Navnet i hilsenen. La det stå tomt for å bruke navnet på denne datamaskinen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Larger messages are refused at once, so that the device can say so.</source>
        <translation>Større meldinger avvises med en gang, slik at enheten kan si fra.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Relay keeps every message until this server has taken it.</source>
        <translation>Relay beholder hver melding til denne serveren har tatt den imot.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Your address tells the provider, and with it server, port and security.</source>
        <translation>Adressen din forteller leverandøren, og med den server, port og sikkerhet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>What the table of providers does not know is asked from the domain's records and its web server.</source>
        <translation>Det som leverandørtabellen ikke kjenner, spørres det om i domenets oppføringer og på nettserveren.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Then the usual names are tried.</source>
        <translation>Deretter prøves de vanlige navnene.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The public provider database: asked only if you say so, and only for the domain.</source>
        <translation>Den offentlige leverandørdatabasen: spørres bare hvis du sier det, og bare om domenet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The address itself is sent nowhere.</source>
        <translation>Selve adressen sendes ingen steder.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The host name that your provider calls outgoing or SMTP server.</source>
        <translation>Vertsnavnet som leverandøren kaller utgående server eller SMTP-server.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>STARTTLS: opens a normal connection, then encrypts before anything private is sent. For port 587.</source>
        <translation>STARTTLS: åpner en vanlig forbindelse og krypterer før noe privat sendes. For port 587.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Required: no encryption, no mail. It waits in the queue.</source>
        <translation>Påkrevd: uten kryptering, ingen e-post. Den venter i køen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>From the start: TLS from the first byte. Port 465 expects it.</source>
        <translation>Fra starten: TLS fra første byte. Port 465 forventer det.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Makes sure that the server is who it says it is. Without it, someone in between could read along.</source>
        <translation>Sørger for at serveren er den den sier den er. Uten det kunne noen imellom lese med.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>As soon as a device finishes: mail leaves at once.</source>
        <translation>Så snart en enhet er ferdig: e-posten går med en gang.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Every so often: what could not leave is tried again.</source>
        <translation>Med jevne mellomrom: det som ikke kunne gå, prøves igjen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Neither: mail waits until you choose Forward now.</source>
        <translation>Ingen av delene: e-posten venter til du velger Videresend nå.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Optional: devices that can encrypt do, the others still get through.</source>
        <translation>Frivillig: enheter som kan kryptere, gjør det, de andre slipper gjennom likevel.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Required: nothing is accepted in the clear.</source>
        <translation>Påkrevd: ingenting tas imot ukryptert.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>From the first byte: for devices that call it SSL or SMTPS.</source>
        <translation>Fra første byte: for enheter som kaller det SSL eller SMTPS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A certificate lets a device check that it talks to this relay and encrypts what it sends.</source>
        <translation>Et sertifikat lar en enhet kontrollere at den snakker med dette reléet, og kryptere det den sender.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Own certificate: good on your network. Import it on devices that insist on checking.</source>
        <translation>Eget sertifikat: godt på nettverket ditt. Importer det på enheter som insisterer på å kontrollere.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>From an authority: choose the file that your authority gave you.</source>
        <translation>Fra en utsteder: velg filen som utstederen ga deg.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Names and addresses that devices are told to use, with commas between them.</source>
        <translation>Navn og adresser som enheter får beskjed om å bruke, med komma mellom.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Devices sign in: keeps strangers on your network from sending. Networks in the list may skip it.</source>
        <translation>Enheter logger inn: hindrer fremmede på nettverket ditt i å sende. Nettverk i listen kan hoppe over det.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Relay signs in: what your provider asks for, usually your address and a password made for it.</source>
        <translation>Relay logger inn: det leverandøren krever, vanligvis adressen din og et passord laget for det.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>For devices that cannot sign in. Name one address or a network such as 192.168.1.0/24.</source>
        <translation>For enheter som ikke kan logge inn. Nevn én adresse eller et nettverk som 192.168.1.0/24.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Keep the list short: whoever is in it may send as anybody.</source>
        <translation>Hold listen kort: den som står i den, kan sende som hvem som helst.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>App password: many providers refuse the normal one here and let you make one for a single program.</source>
        <translation>App-passord: mange leverandører avviser det vanlige her og lar deg lage et for ett enkelt program.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>In the file: readable by you only, also works when Relay runs as a service.</source>
        <translation>I filen: kan bare leses av deg, virker også når Relay kjører som tjeneste.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>In the keyring: opened when you log in, works only while you are.</source>
        <translation>I nøkkelringen: åpnes når du logger inn, virker bare så lenge du er det.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>At login: Relay starts in the tray and keeps running in the background.</source>
        <translation>Ved innlogging: Relay starter i systemstatusfeltet og fortsetter i bakgrunnen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>As a service: it runs without a window, and this application shows what it does.</source>
        <translation>Som tjeneste: det kjører uten vindu, og denne appen viser hva det gjør.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>With the computer: before anybody logs in; an administrator has to agree once.</source>
        <translation>Med datamaskinen: før noen logger inn; en administrator må godkjenne én gang.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>By hand: start it from the menu or from the dashboard.</source>
        <translation>For hånd: start det fra menyen eller fra oversikten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Nothing has been written so far.</source>
        <translation>Ingenting er skrevet så langt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a port from 1 to 65535, or a service name such as "submission".</source>
        <translation>Skriv inn en port fra 1 til 65535, eller et tjenestenavn som «submission».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a whole number of seconds, such as 60, or nothing for the usual time.</source>
        <translation>Skriv inn et helt antall sekunder, som 60, eller ingenting for den vanlige tiden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a host name such as relay.example.com, without spaces.</source>
        <translation>Skriv inn et vertsnavn som relay.example.com, uten mellomrom.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter words with commas between them, without spaces.</source>
        <translation>Skriv inn ord med komma mellom, uten mellomrom.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter the name of an account, without spaces.</source>
        <translation>Skriv inn navnet på en konto, uten mellomrom.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter the whole path of the file.</source>
        <translation>Skriv inn hele banen til filen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter one file, or the key file and the certificate file with a comma between.</source>
        <translation>Skriv inn én fil, eller nøkkelfilen og sertifikatfilen med komma mellom.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter an address of this computer with a port, such as 192.168.1.5:2526.</source>
        <translation>Skriv inn en adresse på denne datamaskinen med en port, som 192.168.1.5:2526.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Name the old devices by their addresses, with commas between them.</source>
        <translation>Nevn de gamle enhetene med adressene deres, med komma mellom.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>{text} is not on a local network. Old encryption may be offered to listed local devices only.</source>
        <translation>{text} er ikke på et lokalt nettverk. Gammel kryptering kan bare tilbys lokale enheter i listen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>A comma would start the next one. Remove it, or rename the file.</source>
        <translation>Et komma ville begynne den neste. Fjern det, eller gi filen et nytt navn.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a number from 0 to 255 after "exit:".</source>
        <translation>Skriv inn et tall fra 0 til 255 etter «exit:».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter the whole path of the program.</source>
        <translation>Skriv inn hele banen til programmet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter an address of this computer, such as 192.168.1.5.</source>
        <translation>Skriv inn en adresse på denne datamaskinen, som 192.168.1.5.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>"{text}" is no address and no network. {network}</source>
        <translation>«{text}» er verken en adresse eller et nettverk. {network}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter where it listens after "{kind}:", such as {kind}:127.0.0.1:10030.</source>
        <translation>Skriv inn hvor den lytter etter «{kind}:», som {kind}:127.0.0.1:10030.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Set up relay</source>
        <translation>Sett opp reléet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Nothing is written yet</source>
        <translation>Ingenting er skrevet ennå</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Apply changes</source>
        <translation>Ta endringene i bruk</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>this copy of the program cannot do it</source>
        <translation>denne kopien av programmet kan ikke gjøre det</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Old files are kept in {folder}</source>
        <translation>Gamle filer oppbevares i {folder}</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/words.py"/>
        <source>{n} messages</source>
        <extracomment>For one: {n} message</extracomment>
        <translation>
            <numerusform>{n} melding</numerusform>
            <numerusform>{n} meldinger</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>next run</source>
        <translation>neste runde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>(delivery report)</source>
        <translation>(leveringsrapport)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Receiving</source>
        <translation>Mottas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Sending</source>
        <translation>Sendes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Held</source>
        <translation>Holdt tilbake</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Damaged</source>
        <translation>Skadet</translation>
    </message>
    <message>
        <location filename="engine/admin/link.py"/>
        <source>the relay at {display} does not show its folder {name!r}</source>
        <translation>reléet på {display} viser ikke mappen sin {name!r}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>{message!r} is no name of a message</source>
        <translation>{message!r} er ikke navnet på en melding</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} does not tell how it is</source>
        <translation>reléet på {name} forteller ikke hvordan det har det</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} can only try all failed messages again, not single ones</source>
        <translation>reléet på {name} kan bare prøve alle mislykkede meldinger igjen, ikke enkelte</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} says: {line}</source>
        <translation>reléet på {name} sier: {line}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} says: {text}</source>
        <translation>reléet på {name} sier: {text}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} does not show its folder {folder!r}</source>
        <translation>reléet på {name} viser ikke mappen sin {folder!r}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} shows the message in an unknown form</source>
        <translation>reléet på {name} viser meldingen i en ukjent form</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} sends the message in an unknown form</source>
        <translation>reléet på {name} sender meldingen i en ukjent form</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} tells no more than the names of messages</source>
        <translation>reléet på {name} forteller bare navnene på meldingene</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} answers in an unknown form</source>
        <translation>reléet på {name} svarer i en ukjent form</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} does not accept the token</source>
        <translation>reléet på {name} godtar ikke tokenet</translation>
    </message>
    <message>
        <location filename="engine/admin/token.py"/>
        <source>admin token file {file}: the token needs at least {shortest} characters, not {token}</source>
        <translation>admintokenfilen {file}: tokenet trenger minst {shortest} tegn, ikke {token}</translation>
    </message>
    <message>
        <location filename="engine/admin/token.py"/>
        <source>admin token file {file}: the token must be a single word</source>
        <translation>admintokenfilen {file}: tokenet må være ett ord</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Check the server's name and port (forward-to).</source>
        <translation>Kontroller serverens navn og port (forward-to).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Compare the name with what your provider calls outgoing or SMTP server.</source>
        <translation>Sammenlign navnet med det leverandøren kaller utgående server eller SMTP-server.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Use port 587 with STARTTLS (forward-to, client-tls).</source>
        <translation>Bruk port 587 med STARTTLS (forward-to, client-tls).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Use port 465 with TLS from the start (forward-to, client-tls-connection).</source>
        <translation>Bruk port 465 med TLS fra starten (forward-to, client-tls-connection).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Try the usual ports: 465, 587, 25 and 2525.</source>
        <translation>Prøv de vanlige portene: 465, 587, 25 og 2525.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Use the other kind of TLS: client-tls-connection or client-tls.</source>
        <translation>Bruk den andre typen TLS: client-tls-connection eller client-tls.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Look at the certificate, and ask whoever runs the server.</source>
        <translation>Se på sertifikatet, og spør den som driver serveren.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>If you know the server, save the certificate of its authority and name it with client-tls-verify.</source>
        <translation>Hvis du kjenner serveren, lagre sertifikatet til utstederen og nevn det med client-tls-verify.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Change the encryption (client-tls, client-tls-required).</source>
        <translation>Endre krypteringen (client-tls, client-tls-required).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Sign in through the browser (OAuth2) instead of with a password.</source>
        <translation>Logg inn gjennom nettleseren (OAuth2) i stedet for med et passord.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Check the user name and the password (client-auth).</source>
        <translation>Kontroller brukernavnet og passordet (client-auth).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>An administrator can allow SMTP sign-in for the mailbox.</source>
        <translation>En administrator kan tillate SMTP-innlogging for postkassen.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Make an app password at your provider and use it here.</source>
        <translation>Lag et app-passord hos leverandøren og bruk det her.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Sign in to the server (client-auth).</source>
        <translation>Logg inn på serveren (client-auth).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Set the sender with sender-rules, or let the provider add it as an alias.</source>
        <translation>Sett avsenderen med sender-rules, eller la leverandøren legge den til som alias.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Or have the server allow this computer by its address.</source>
        <translation>Eller la serveren tillate denne datamaskinen etter adressen.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Wait, or try again now.</source>
        <translation>Vent, eller prøv igjen nå.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Correct the recipients.</source>
        <translation>Rett mottakerne.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Delete the message if it is not needed any more.</source>
        <translation>Slett meldingen hvis den ikke trengs lenger.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Export the message and send it another way.</source>
        <translation>Eksporter meldingen og send den på en annen måte.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Send through your provider's server (forward-to).</source>
        <translation>Send gjennom leverandørens server (forward-to).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Look at the filter and at what it says.</source>
        <translation>Se på filteret og på det det sier.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Fetch it over POP, or look into the mailbox folder.</source>
        <translation>Hent den over POP, eller se i postkassemappen.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Free some space where the message store is.</source>
        <translation>Skaff plass der meldingslageret er.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Give the relay's user the right to write there.</source>
        <translation>Gi reléets bruker rett til å skrive der.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Open the Microsoft 365 admin center and choose Users, Active users.</source>
        <translation>Åpne administrasjonssenteret for Microsoft 365 og velg Brukere, Aktive brukere.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Choose the user, then Mail, then Manage email apps.</source>
        <translation>Velg brukeren, så E-post, så Administrer e-postapper.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Tick Authenticated SMTP and save. It can take an hour to work.</source>
        <translation>Kryss av for Godkjent SMTP og lagre. Det kan ta en time før det virker.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>If security defaults are on, they refuse it still: sign in with OAuth2 instead.</source>
        <translation>Er sikkerhetsstandardene på, avviser de det fortsatt: logg inn med OAuth2 i stedet.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Open the security page of your account at the provider.</source>
        <translation>Åpne sikkerhetssiden til kontoen din hos leverandøren.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Turn on verification in two steps, if it is off.</source>
        <translation>Slå på totrinnsbekreftelse, hvis den er av.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Make an app password for mail.</source>
        <translation>Lag et app-passord for e-post.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Enter it as the password here, without blanks.</source>
        <translation>Skriv det inn her som passord, uten mellomrom.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Find out the address that this network has on the internet; your router shows it.</source>
        <translation>Finn adressen som dette nettverket har på Internett; ruteren viser den.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Ask whoever runs the server to let this address relay.</source>
        <translation>Be den som driver serveren, la denne adressen videresende.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>The address must not change: ask your internet provider for a fixed one.</source>
        <translation>Adressen må ikke endre seg: be Internett-leverandøren om en fast.</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>mail is acknowledged before it is on the disk (option "durability"), so a power cut can lose it</source>
        <translation>e-post bekreftes før den er på disken (valget "durability"), så et strømbrudd kan miste den</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>any name and any password may sign in (option "accept-any-auth")</source>
        <translation>alle navn og alle passord godtas (valget "accept-any-auth")</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the password for the next server may be sent unencrypted ("client-tls" is not given)</source>
        <translation>passordet til neste server kan bli sendt ukryptert ("client-tls" er ikke oppgitt)</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "client-interface" has no use when mail goes to "{next_hop}"</source>
        <translation>valget "client-interface" har ingen nytte når e-post går til "{next_hop}"</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "domain" needs a name, not nothing</source>
        <translation>valget "domain" trenger et navn</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the log goes nowhere, because standard error is closed and there is neither a log file nor syslog</source>
        <translation>loggen går ingen steder, fordi standard feilstrøm er lukket og det verken finnes loggfil eller syslog</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "show" has no effect together with "no-daemon" or "as-client"</source>
        <translation>valget "show" har ingen virkning sammen med "no-daemon" eller "as-client"</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the domain "{domain}" is not plain ASCII{a_label}</source>
        <translation>domenet "{domain}" er ikke ren ASCII{a_label}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>using --immediate can result in client timeout errors: try --forward-on-disconnect instead</source>
        <translation>med --immediate kan klienter få tidsavbrudd: prøv heller --forward-on-disconnect</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" takes at most two files (a key and a certificate), not {files}</source>
        <translation>valget "{option}" tar høyst to filer (en nøkkel og et sertifikat), ikke {files}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>"{item}" is no longer supported; the option "client-interface" has taken its place</source>
        <translation>"{item}" støttes ikke lenger; valget "client-interface" har tatt over</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>system accounts ("{value}" of the option "{option}") are not available on Windows</source>
        <translation>systemkontoer ("{value}" i valget "{option}") er ikke tilgjengelige på Windows</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the value "/pam" of the option "{option}" is spelled "pam:" now</source>
        <translation>verdien "/pam" i valget "{option}" skrives nå "pam:"</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" does nothing without {list}</source>
        <translation>valget "{option}" gjør ingenting uten {list}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" cannot be used together with {list}</source>
        <translation>valget "{option}" kan ikke brukes sammen med {list}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" needs {list}</source>
        <translation>valget "{option}" trenger {list}</translation>
    </message>
    <message>
        <location filename="engine/config/startscript.py"/>
        <source>{path} has {commands} commands; a start script of a relay has exactly one.</source>
        <translation>{path} har {commands} kommandoer; et startskript for et relé har nøyaktig én.</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>{host} gave this answer.</source>
        <translation>{host} ga dette svaret.</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>{host} gave this answer at the stage {stage}.</source>
        <translation>{host} ga dette svaret i trinnet {stage}.</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>the server</source>
        <translation>serveren</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>The server refused</source>
        <translation>Serveren avviste</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>Something went wrong</source>
        <translation>Noe gikk galt</translation>
    </message>
    <message>
        <location filename="engine/errors.py"/>
        <source>socket bind error: {reason}: {address} (option {option})</source>
        <translation>socket bind error: {reason}: {address} (valget {option})</translation>
    </message>
    <message>
        <location filename="engine/errors.py"/>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, linje {line}: {problem}</translation>
    </message>
    <message>
        <location filename="engine/errors.py"/>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <location filename="engine/forward/profile.py"/>
        <source>"{domain}" is no domain name</source>
        <translation>«{domain}» er ikke et domenenavn</translation>
    </message>
    <message>
        <location filename="engine/forward/rule_book.py"/>
        <source>this line is not valid UTF-8 text</source>
        <translation>denne linjen er ikke gyldig UTF-8-tekst</translation>
    </message>
    <message>
        <location filename="engine/forward/signin.py"/>
        <source>the server hung up on the access token of [{name}]: it was renewed for the next try</source>
        <translation>serveren brøt forbindelsen ved tilgangstokenet til [{name}]: tokenet ble fornyet til neste forsøk</translation>
    </message>
    <message>
        <location filename="engine/forward/signin.py"/>
        <source>the password is in the system keyring, which is not available here</source>
        <translation>passordet er i systemets nøkkelring, som ikke er tilgjengelig her</translation>
    </message>
    <message>
        <location filename="engine/forward/signin.py"/>
        <source>the OAuth2 sign-in [{name}] is not available here</source>
        <translation>OAuth2-innloggingen [{name}] er ikke tilgjengelig her</translation>
    </message>
    <message>
        <location filename="engine/loading.py"/>
        <source>error reading configuration file: {path}: {reason}</source>
        <translation>feil ved lesing av konfigurasjonsfilen: {path}: {reason}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>{option} takes one file, or a key file and a certificate file: {files} given</source>
        <translation>{option} tar én fil, eller en nøkkelfil og en sertifikatfil: {files} gitt</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{path}" is not in PEM format: it has no "-----BEGIN" line{suffix}</source>
        <translation>«{path}» er ikke i PEM-format: den har ingen «-----BEGIN»-linje{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no certificate in "{path}"{suffix}</source>
        <translation>det er ikke noe sertifikat i «{path}»{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no private key in "{path}"{suffix}</source>
        <translation>det er ingen privat nøkkel i «{path}»{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the key in "{path}" is encrypted: save the key without a passphrase{suffix}</source>
        <translation>nøkkelen i «{path}» er kryptert: lagre nøkkelen uten passordfrase{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>a certificate needs at least one host name or address</source>
        <translation>et sertifikat trenger minst ett vertsnavn eller en adresse</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>a certificate is valid for one day at least: {days} given</source>
        <translation>et sertifikat er gyldig i minst én dag: {days} gitt</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the old key is of a kind that is not made any more: make a new one</source>
        <translation>den gamle nøkkelen er av en type som ikke lages lenger: lag en ny</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the certificate of the server cannot be read: {error}</source>
        <translation>serverens sertifikat kan ikke leses: {error}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the key in "{key_file}" does not belong to the certificate in "{chain_file}" (option {option})</source>
        <translation>nøkkelen i «{key_file}» hører ikke til sertifikatet i «{chain_file}» (valget {option})</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the key in "{key_file}" does not belong to the certificate in it (option {option})</source>
        <translation>nøkkelen i «{key_file}» hører ikke til sertifikatet i den (valget {option})</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no certificate file "{path}"{suffix}</source>
        <translation>det finnes ingen sertifikatfil «{path}»{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{path}" is a folder, not a certificate file{suffix}</source>
        <translation>«{path}» er en mappe, ikke en sertifikatfil{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the certificate file "{path}" cannot be read: {strerror}{suffix}</source>
        <translation>sertifikatfilen «{path}» kan ikke leses: {strerror}{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the certificate in "{path}" is damaged{suffix}</source>
        <translation>sertifikatet i «{path}» er skadet{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the private key in "{path}" is damaged or of an unknown kind{suffix}</source>
        <translation>den private nøkkelen i «{path}» er skadet eller av ukjent type{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no key that can be kept in the old certificate's file</source>
        <translation>det er ingen nøkkel som kan beholdes i filen til det gamle sertifikatet</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{name}" is no host name</source>
        <translation>«{name}» er ikke et vertsnavn</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{address}" is no IP address</source>
        <translation>«{address}» er ikke en IP-adresse</translation>
    </message>
    <message>
        <location filename="engine/net/connector.py"/>
        <source>address error: invalid network address: {text}</source>
        <translation>adressefeil: ugyldig nettverksadresse: {text}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>too many aliases from {text}</source>
        <translation>for mange aliaser fra {text}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>too many aliases from {name}</source>
        <translation>for mange aliaser fra {name}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>rcode {to_text} from {address}</source>
        <translation>rcode {to_text} fra {address}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>no answer section from {address}</source>
        <translation>ingen svardel fra {address}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>no answer about {name} within {limit:g}s</source>
        <translation>ikke noe svar om {name} innen {limit:g} s</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>not a domain name: {name!r}</source>
        <translation>ikke et domenenavn: {name!r}</translation>
    </message>
    <message>
        <location filename="engine/net/interfaces.py"/>
        <source>the addresses of network interfaces cannot be listed on this system: use an IP address</source>
        <translation>adressene til nettverksgrensesnitt kan ikke listes på dette systemet: bruk en IP-adresse</translation>
    </message>
    <message>
        <location filename="engine/net/interfaces.py"/>
        <source>the addresses of the network interfaces cannot be listed: {strerror}</source>
        <translation>adressene til nettverksgrensesnittene kan ikke listes: {strerror}</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>socket error: no bound address on fd {descriptor}</source>
        <translation>socketfeil: ingen bundet adresse på fd {descriptor}</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>address already in use</source>
        <translation>adressen er allerede i bruk</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>permission denied</source>
        <translation>ingen tilgang</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>cannot assign requested address</source>
        <translation>den ønskede adressen kan ikke tildeles</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>unix-domain sockets are not available on this system</source>
        <translation>Unix-domenesocketer finnes ikke på dette systemet</translation>
    </message>
    <message>
        <location filename="engine/net/mail_route.py"/>
        <source>there is no domain {domain}</source>
        <translation>det finnes ikke noe domene {domain}</translation>
    </message>
    <message>
        <location filename="engine/net/mail_route.py"/>
        <source>{domain} takes no mail (null MX)</source>
        <translation>{domain} tar ikke imot e-post (tom MX)</translation>
    </message>
    <message>
        <location filename="engine/net/mail_route.py"/>
        <source>mail for {domain} is to be delivered by {own} itself</source>
        <translation>e-post til {domain} skal leveres av {own} selv</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>this system keeps its CA certificates in no known place: none of {bundles} exists</source>
        <translation>dette systemet har ikke CA-sertifikatene sine på noe kjent sted: ingen av {bundles} finnes</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>TLS needs a certificate: set server-tls-certificate</source>
        <translation>TLS trenger et sertifikat: sett server-tls-certificate</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>there is no CA certificate in "{source}" (option {option})</source>
        <translation>det er ikke noe CA-sertifikat i «{source}» (valget {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>everybody may write to the key file "{key_file}": chmod 600 it (option {option})</source>
        <translation>alle kan skrive til nøkkelfilen «{key_file}»: kjør chmod 600 på den (valget {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>the certificate is for "{names}", not for "{wanted}"</source>
        <translation>sertifikatet er for «{names}», ikke for «{wanted}»</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>there is no CA file "{path}" (option {option})</source>
        <translation>det finnes ingen CA-fil «{path}» (valget {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>there is no usable CA certificate in "{path}" (option {option})</source>
        <translation>det er ikke noe brukbart CA-sertifikat i «{path}» (valget {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>the CA file "{path}" cannot be read: {reason} (option {option})</source>
        <translation>CA-filen «{path}» kan ikke leses: {reason} (valget {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>the certificate in "{chain_file}" cannot be used: {error} (option {option})</source>
        <translation>sertifikatet i «{chain_file}» kan ikke brukes: {error} (valget {option})</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} cannot be trusted: {error}</source>
        <translation>innloggingstjenesten {host} kan ikke stoles på: {error}</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} cannot be trusted: {handshake_trouble}</source>
        <translation>innloggingstjenesten {host} kan ikke stoles på: {handshake_trouble}</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} has no address</source>
        <translation>innloggingstjenesten {host} har ingen adresse</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} cannot be reached: {reason}</source>
        <translation>innloggingstjenesten {host} kan ikke nås: {reason}</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} does not answer as a web server does</source>
        <translation>innloggingstjenesten {host} svarer ikke som en nettserver</translation>
    </message>
    <message>
        <location filename="engine/oauth/files.py"/>
        <source>cannot {what} {path}: {strerror}</source>
        <translation>ikke mulig: {what} {path}: {strerror}</translation>
    </message>
    <message>
        <location filename="engine/oauth/files.py"/>
        <source>{fresh} does not hold what was written to it, so the old sign-in stays</source>
        <translation>{fresh} inneholder ikke det som ble skrevet til den, så den gamle innloggingen blir</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>a sign-in needs the id of a client that is registered with the provider</source>
        <translation>en innlogging trenger ID-en til en klient som er registrert hos leverandøren</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>the provider gave no token to renew the sign-in with: ask for lasting access, in the scopes or in the registration of the client</source>
        <translation>leverandøren ga ikke noe token å fornye innloggingen med: be om varig tilgang, i omfangene eller i registreringen av klienten</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>{name} has no sign-in by browser</source>
        <translation>{name} har ingen innlogging i nettleser</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>{name} has no device codes</source>
        <translation>{name} har ingen enhetskoder</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>a sign-in without a person needs a client secret</source>
        <translation>en innlogging uten en person trenger en klienthemmelighet</translation>
    </message>
    <message>
        <location filename="engine/oauth/keeper.py"/>
        <source>the sign-in [{account}] cannot be renewed by itself: sign in again</source>
        <translation>innloggingen [{account}] kan ikke fornyes av seg selv: logg inn på nytt</translation>
    </message>
    <message>
        <location filename="engine/oauth/keeper.py"/>
        <source>{error} (next try in {left:.0f} s)</source>
        <translation>{error} (neste forsøk om {left:.0f} s)</translation>
    </message>
    <message>
        <location filename="engine/oauth/memory.py"/>
        <source>nobody has signed in as [{account}] yet</source>
        <translation>ingen har logget inn som [{account}] ennå</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>[{word}] is no tenant: it is a domain such as example.com, or an id of letters and digits</source>
        <translation>[{word}] er ingen leietaker: det er et domene som example.com, eller en ID av bokstaver og sifre</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>a sign-in needs the address of a token endpoint</source>
        <translation>en innlogging trenger adressen til et token-endepunkt</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>[{address}] is no address of a sign-in service: it must begin with https:// and name a host</source>
        <translation>[{address}] er ikke adressen til en innloggingstjeneste: den må begynne med https:// og nevne en vert</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>the address of a sign-in service at {host} must hold no user name and no fragment</source>
        <translation>adressen til en innloggingstjeneste på {host} må ikke inneholde brukernavn eller fragment</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>[{address}] is no address of a sign-in service</source>
        <translation>[{address}] er ikke adressen til en innloggingstjeneste</translation>
    </message>
    <message>
        <location filename="engine/oauth/record.py"/>
        <source>the name of a sign-in is a short line of text, such as the mail address that it is for</source>
        <translation>navnet på en innlogging er en kort tekstlinje, som e-postadressen den er for</translation>
    </message>
    <message>
        <location filename="engine/oauth/record.py"/>
        <source>the sign-in was kept by another version of the program: sign in again</source>
        <translation>innloggingen ble lagret av en annen versjon av programmet: logg inn på nytt</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service gave a token of a kind that mail servers do not take</source>
        <translation>innloggingstjenesten ga et token av en type som e-postservere ikke tar imot</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered without an access token</source>
        <translation>innloggingstjenesten svarte uten tilgangstoken</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service gave no usable device code</source>
        <translation>innloggingstjenesten ga ingen brukbar enhetskode</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with something that is not JSON</source>
        <translation>innloggingstjenesten svarte med noe som ikke er JSON</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with JSON of another form</source>
        <translation>innloggingstjenesten svarte med JSON i en annen form</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with a {name} that is no text</source>
        <translation>innloggingstjenesten svarte med {name} som ikke er tekst</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with an {name} that cannot be one</source>
        <translation>innloggingstjenesten svarte med {name} som ikke kan være det</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with an {name} that is no number</source>
        <translation>innloggingstjenesten svarte med {name} som ikke er et tall</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in has ended, sign in again: {said}</source>
        <translation>innloggingen er avsluttet, logg inn på nytt: {said}</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with status {status}</source>
        <translation>innloggingstjenesten svarte med status {status}</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service refused: {said}</source>
        <translation>innloggingstjenesten avviste: {said}</translation>
    </message>
    <message>
        <location filename="engine/oauth/sealed.py"/>
        <source>the key of the sign-ins is damaged: it must have {key_length} octets</source>
        <translation>nøkkelen til innloggingene er skadet: den må ha {key_length} byte</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>nobody has signed in as [{account}] here: sign in again</source>
        <translation>ingen har logget inn som [{account}] her: logg inn på nytt</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>a sign-in could not be sealed, so the old one stays</source>
        <translation>en innlogging kunne ikke forsegles, så den gamle blir</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>there is no key for the sign-ins: sign in again</source>
        <translation>det finnes ingen nøkkel til innloggingene: logg inn på nytt</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>the key of the sign-ins is damaged: it is no base64</source>
        <translation>nøkkelen til innloggingene er skadet: den er ikke base64</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>[{account}]: {error}: sign in again</source>
        <translation>[{account}]: {error}: logg inn på nytt</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>another process has been renewing [{account}] for {lock_wait:g} seconds</source>
        <translation>en annen prosess har fornyet [{account}] i {lock_wait:g} sekunder</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>the key of the sign-ins is not in the keyring: sign in again</source>
        <translation>nøkkelen til innloggingene er ikke i nøkkelringen: logg inn på nytt</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server name does not exist</source>
        <translation>Servernavnet finnes ikke</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No address is known for {host}. Is there a typing error in the name, or no network?</source>
        <translation>Ingen adresse er kjent for {host}. Er det en skrivefeil i navnet, eller ikke noe nettverk?</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Port 25 does not answer</source>
        <translation>Port 25 svarer ikke</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Most home and mobile networks block port 25. Providers take mail on ports 587 and 465.</source>
        <translation>De fleste hjemme- og mobilnettverk blokkerer port 25. Leverandører tar imot e-post på portene 587 og 465.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>This port expects encryption from the start</source>
        <translation>Denne porten forventer kryptering fra starten</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} said nothing on port {port}: it waits for TLS from the first byte.</source>
        <translation>{host} sa ingenting på port {port}: den venter på TLS fra første byte.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server does not answer</source>
        <translation>Serveren svarer ikke</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} did not answer in time. A firewall may be in the way, or the server may be down.</source>
        <translation>{host} svarte ikke i tide. En brannmur kan stå i veien, eller serveren kan være nede.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Nothing listens on this port</source>
        <translation>Ingenting lytter på denne porten</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The computer {host} is reachable, but no mail server listens on port {port}.</source>
        <translation>Datamaskinen {host} kan nås, men ingen e-postserver lytter på port {port}.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The network is not reachable</source>
        <translation>Nettverket kan ikke nås</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>There is no way to {host} at the moment. Is this computer connected?</source>
        <translation>Det er ingen vei til {host} akkurat nå. Er denne datamaskinen tilkoblet?</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The proxy did not make the connection</source>
        <translation>Proxyen opprettet ikke forbindelsen</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The SOCKS proxy refused, or went away: {text}.</source>
        <translation>SOCKS-proxyen avviste, eller forsvant: {text}.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server's certificate is out of date</source>
        <translation>Serverens sertifikat er utenfor gyldighetstiden</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The certificate is not valid today. {detail} Check this computer's clock as well.</source>
        <translation>Sertifikatet er ikke gyldig i dag. {detail} Kontroller også klokken på denne datamaskinen.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The certificate is for another name</source>
        <translation>Sertifikatet er for et annet navn</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server shows a certificate that is not for {host}. {detail}</source>
        <translation>Serveren viser et sertifikat som ikke er for {host}. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The certificate's issuer is not known</source>
        <translation>Utstederen av sertifikatet er ikke kjent</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No authority that this computer trusts has issued the certificate. {detail}</source>
        <translation>Ingen utsteder som denne datamaskinen stoler på, har utstedt sertifikatet. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>This port expects the other kind of encryption</source>
        <translation>Denne porten forventer den andre typen kryptering</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Port {port} of {host} does not speak TLS in this way: STARTTLS and TLS from the start are mixed up.</source>
        <translation>Port {port} på {host} snakker ikke TLS på denne måten: STARTTLS og TLS fra starten er forvekslet.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No encrypted connection could be made</source>
        <translation>Ingen kryptert forbindelse kunne opprettes</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The TLS handshake with {host} failed.</source>
        <translation>TLS-håndtrykket med {host} mislyktes.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server does not offer encryption here</source>
        <translation>Serveren tilbyr ikke kryptering her</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>STARTTLS is required but not offered. A proxy or virus scanner may have removed it, or the port is wrong.</source>
        <translation>STARTTLS kreves, men tilbys ikke. En proxy eller virusskanner kan ha fjernet det, eller porten er feil.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The password was not sent</source>
        <translation>Passordet ble ikke sendt</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The connection is not encrypted, so the password was kept back.</source>
        <translation>Forbindelsen er ikke kryptert, så passordet ble holdt tilbake.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No way of signing in fits</source>
        <translation>Ingen måte å logge inn på passer</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server offers no way of signing in that fits the account. {detail}</source>
        <translation>Serveren tilbyr ingen måte å logge inn på som passer til kontoen. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The account cannot be used</source>
        <translation>Kontoen kan ikke brukes</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Microsoft 365 refused the sign-in</source>
        <translation>Microsoft 365 avviste innloggingen</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>SMTP sign-in with a password is switched off for this mailbox or organisation, security defaults forbid it, or the password is wrong.</source>
        <translation>SMTP-innlogging med passord er slått av for denne postkassen eller organisasjonen, sikkerhetsstandarder forbyr det, eller passordet er feil.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Signing in with a password has been retired here</source>
        <translation>Innlogging med passord er avviklet her</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The provider no longer accepts passwords. Sign in through the browser instead.</source>
        <translation>Leverandøren tar ikke lenger imot passord. Logg inn gjennom nettleseren i stedet.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>An app password is needed</source>
        <translation>Et app-passord trengs</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The account is protected by a second factor, so programs need a password of their own.</source>
        <translation>Kontoen er beskyttet av en andre faktor, så programmer trenger sitt eget passord.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>User name or password not accepted</source>
        <translation>Brukernavn eller passord ikke godtatt</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Google wants an app password here; the usual password does not work in programs.</source>
        <translation>Google vil ha et app-passord her; det vanlige passordet virker ikke i programmer.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server wants a sign-in</source>
        <translation>Serveren vil ha en innlogging</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} takes mail only from clients that sign in, or only over an encrypted connection.</source>
        <translation>{host} tar bare imot e-post fra klienter som logger inn, eller bare over en kryptert forbindelse.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} takes mail only from clients that sign in.</source>
        <translation>{host} tar bare imot e-post fra klienter som logger inn.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} refused the sign-in. Check the user name and the password; many providers want an app password.</source>
        <translation>{host} avviste innloggingen. Kontroller brukernavnet og passordet; mange leverandører vil ha et app-passord.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The account may not send as this sender</source>
        <translation>Kontoen kan ikke sende som denne avsenderen</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The sender address of the message is not one of the account's own.</source>
        <translation>Avsenderadressen til meldingen er ikke en av kontoens egne.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server does not pass on mail for us</source>
        <translation>Serveren sender ikke e-post videre for oss</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} does not know this computer: it relays only for clients that sign in or that it knows by address.</source>
        <translation>{host} kjenner ikke denne datamaskinen: den videresender bare for klienter som logger inn eller som den kjenner etter adresse.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The sending address has a bad reputation</source>
        <translation>Adressen som sender, har dårlig rykte</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server refuses mail from this internet address. Send through your provider's server instead.</source>
        <translation>Serveren avviser e-post fra denne Internett-adressen. Send gjennom leverandørens server i stedet.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Signing in is not possible at the moment</source>
        <translation>Innlogging er ikke mulig akkurat nå</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} asks to try again later. The message stays queued.</source>
        <translation>{host} ber om å prøve igjen senere. Meldingen blir i køen.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server asks to try again later</source>
        <translation>Serveren ber om å prøve igjen senere</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>This is temporary: the message stays queued and will be tried again.</source>
        <translation>Dette er midlertidig: meldingen blir i køen og prøves igjen.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message goes round in circles</source>
        <translation>Meldingen går i ring</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>It has passed through too many servers: two of them forward to each other.</source>
        <translation>Den har gått gjennom for mange servere: to av dem videresender til hverandre.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The recipient does not exist</source>
        <translation>Mottakeren finnes ikke</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The address of a recipient is not known at the server.</source>
        <translation>Adressen til en mottaker er ikke kjent på serveren.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message is too large</source>
        <translation>Meldingen er for stor</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message is larger than the server takes. {detail}</source>
        <translation>Meldingen er større enn serveren tar imot. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message is larger than the server takes, or the mailbox is full. {detail}</source>
        <translation>Meldingen er større enn serveren tar imot, eller postkassen er full. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server refuses mail from here</source>
        <translation>Serveren avviser e-post herfra</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message or the sending address was refused by the server's policy.</source>
        <translation>Meldingen eller adressen som sender, ble avvist av serverens regler.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server cannot take this kind of message</source>
        <translation>Serveren kan ikke ta imot denne typen melding</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message needs something that {host} does not offer, and may not be changed on the way.</source>
        <translation>Meldingen trenger noe som {host} ikke tilbyr, og kan ikke endres på veien.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>A filter refused the message</source>
        <translation>Et filter avviste meldingen</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message has only local recipients</source>
        <translation>Meldingen har bare lokale mottakere</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>It belongs into a mailbox on this computer and will never be forwarded.</source>
        <translation>Den hører hjemme i en postkasse på denne datamaskinen og blir aldri videresendt.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message store cannot be written</source>
        <translation>Meldingslageret kan ikke skrives til</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server closed the connection</source>
        <translation>Serveren lukket forbindelsen</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} ended the conversation without saying why. The message stays queued or can be tried again.</source>
        <translation>{host} avsluttet samtalen uten å si hvorfor. Meldingen blir i køen eller kan prøves igjen.</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the name of an account must not be empty</source>
        <translation>navnet på en konto kan ikke være tomt</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the password of an account must not be empty</source>
        <translation>passordet til en konto kan ikke være tomt</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>a {what} is one word without blanks and does not begin with #</source>
        <translation>{what} er ett ord uten mellomrom og begynner ikke med #</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>a {kind} secret is for signing in at the next hop, not for accounts of this relay</source>
        <translation>en hemmelighet av typen {kind} er for innlogging på neste server, ikke for kontoer på dette reléet</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>there is an account [{name}] already</source>
        <translation>det finnes allerede en konto [{name}]</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>a {kind} secret is for accounts of this relay, not for signing in at the next hop</source>
        <translation>en hemmelighet av typen {kind} er for kontoer på dette reléet, ikke for innlogging på neste server</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>[{address_range}] is neither an address nor a range like 192.168.1.0/24 or 192.168.1.*</source>
        <translation>[{address_range}] er verken en adresse eller et område som 192.168.1.0/24 eller 192.168.1.*</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the account [{name}] is not in the file, so it needs a password</source>
        <translation>kontoen [{name}] er ikke i filen, så den trenger et passord</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the {kind} secret of [{id}] cannot be turned into {kind2}: give the password</source>
        <translation>hemmeligheten av typen {kind} for [{id}] kan ikke gjøres om til {kind2}: oppgi passordet</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>an oauth secret is the base64 of a complete XOAUTH2 payload</source>
        <translation>en oauth-hemmelighet er base64 av en fullstendig XOAUTH2-nyttelast</translation>
    </message>
    <message>
        <location filename="engine/secrets/guard.py"/>
        <source>{what} {path} is larger than {limit} MiB</source>
        <translation>{what} {path} er større enn {limit} MiB</translation>
    </message>
    <message>
        <location filename="engine/secrets/guard.py"/>
        <source>cannot read {what}: {path}: {strerror}</source>
        <translation>kan ikke lese {what}: {path}: {strerror}</translation>
    </message>
    <message>
        <location filename="engine/secrets/guard.py"/>
        <source>{what} {path} is a symbolic link: give the name of the file itself</source>
        <translation>{what} {path} er en symbolsk lenke: oppgi navnet på selve filen</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>no keyring service is running on this desktop</source>
        <translation>ingen nøkkelringtjeneste kjører på dette skrivebordet</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>the keyring of the system cannot be used by this account</source>
        <translation>denne kontoen kan ikke bruke systemets nøkkelring</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>no desktop session is running, so there is no keyring</source>
        <translation>ingen skrivebordsøkt kjører, så det finnes ingen nøkkelring</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>{by} asks for [{chosen}], which is not known to keep passwords safely, so it is not used</source>
        <translation>{by} ber om [{chosen}], som ikke er kjent for å oppbevare passord trygt, så den brukes ikke</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>the keyring package is not installed</source>
        <translation>pakken keyring er ikke installert</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>the keyring configuration {path} cannot be read</source>
        <translation>keyring-konfigurasjonen {path} kan ikke leses</translation>
    </message>
    <message>
        <location filename="engine/secrets/pam.py"/>
        <source>system accounts (pam:) are not available on Windows</source>
        <translation>systemkontoer (pam:) finnes ikke på Windows</translation>
    </message>
    <message>
        <location filename="engine/secrets/pam.py"/>
        <source>system accounts (pam:) cannot be used: the PAM library is missing ({error})</source>
        <translation>systemkontoer (pam:) kan ikke brukes: PAM-biblioteket mangler ({error})</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the system keyring failed ({kind})</source>
        <translation>systemets nøkkelring sviktet ({kind})</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the system keyring took the password but does not give it back, so it is not used</source>
        <translation>systemets nøkkelring tok passordet, men gir det ikke tilbake, så den brukes ikke</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the system keyring has no password for [{name}] in [{service}]</source>
        <translation>systemets nøkkelring har ikke noe passord for [{name}] i [{service}]</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>a keyring entry needs a service, a name and a password</source>
        <translation>en oppføring i nøkkelringen trenger en tjeneste, et navn og et passord</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the password is longer than the {longest} characters that a keyring can hold</source>
        <translation>passordet er lengre enn de {longest} tegnene som en nøkkelring kan ta</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>a password in the keyring must be text</source>
        <translation>et passord i nøkkelringen må være tekst</translation>
    </message>
    <message>
        <location filename="engine/selftest.py"/>
        <source>one message was sent and {queued} came</source>
        <translation>én melding ble sendt og {queued} kom</translation>
    </message>
    <message>
        <location filename="engine/selftest.py"/>
        <source>the message has changed on its way</source>
        <translation>meldingen har endret seg på veien</translation>
    </message>
    <message>
        <location filename="engine/selftest.py"/>
        <source>the envelope has changed on its way</source>
        <translation>konvolutten har endret seg på veien</translation>
    </message>
    <message>
        <location filename="engine/spool/claim.py"/>
        <source>there is already a file {target}</source>
        <translation>det finnes allerede en fil {target}</translation>
    </message>
    <message>
        <location filename="engine/spool/directory.py"/>
        <source>the message store is closed</source>
        <translation>meldingslageret er lukket</translation>
    </message>
    <message>
        <location filename="engine/spool/directory.py"/>
        <source>invalid spool directory: {path}: {reason_of}</source>
        <translation>ugyldig spoolmappe: {path}: {reason_of}</translation>
    </message>
    <message>
        <location filename="engine/spool/draft.py"/>
        <source>{id} is {name}, it should be {name2}</source>
        <translation>{id} er {name}, den skulle vært {name2}</translation>
    </message>
    <message>
        <location filename="engine/spool/draft.py"/>
        <source>{name} is gone</source>
        <translation>{name} er borte</translation>
    </message>
    <message>
        <location filename="engine/spool/draft.py"/>
        <source>{new_name} is gone</source>
        <translation>{new_name} er borte</translation>
    </message>
    <message>
        <location filename="engine/spool/mailbox.py"/>
        <source>invalid mailbox name {name!r}: {rule}</source>
        <translation>ugyldig postkassenavn {name!r}: {rule}</translation>
    </message>
    <message>
        <location filename="engine/spool/mailbox.py"/>
        <source>{path} is a symbolic link: mail is not delivered through links</source>
        <translation>{path} er en symbolsk lenke: e-post leveres ikke gjennom lenker</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{id} is no longer claimed</source>
        <translation>{id} er ikke lenger tatt</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{message} is damaged: {error}</source>
        <translation>{message} er skadet: {error}</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{busy} is gone</source>
        <translation>{busy} er borte</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{message} has been taken by another process or task</source>
        <translation>{message} er tatt av en annen prosess eller oppgave</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>{address!r} is no mail address: it needs a name, an @ and a domain</source>
        <translation>{address!r} er ikke en e-postadresse: den trenger et navn, en @ og et domene</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>a message needs at least one recipient: delete it instead</source>
        <translation>en melding trenger minst én mottaker: slett den i stedet</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>{selector!r} is no name of an account: it may not hold blanks</source>
        <translation>{selector!r} er ikke navnet på en konto: det kan ikke ha mellomrom</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>{address!r} is no mail address: {error}</source>
        <translation>{address!r} er ikke en e-postadresse: {error}</translation>
    </message>
    <message>
        <location filename="engine/spool/subfolder.py"/>
        <source>the message is not whole</source>
        <translation>meldingen er ikke hel</translation>
    </message>
    <message>
        <location filename="engine/trial.py"/>
        <source>The spool folder of this relay is on another computer.</source>
        <translation>Spoolmappen til dette reléet er på en annen datamaskin.</translation>
    </message>
    <message>
        <location filename="engine/trial.py"/>
        <source>"{address}" is no mail address</source>
        <translation>«{address}» er ikke en e-postadresse</translation>
    </message>
    <message>
        <location filename="engine/trial.py"/>
        <source>"{address}" is no mail address: {error}</source>
        <translation>«{address}» er ikke en e-postadresse: {error}</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Scanner, printer or app</source>
        <translation>Skanner, skriver eller app</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Hands mail to Microsoft 365, Gmail or another provider.</source>
        <translation>Leverer e-post til Microsoft 365, Gmail eller en annen leverandør.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Local network, port 2525</source>
        <translation>Lokalt nettverk, port 2525</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Local network only, so nobody on the internet can send through it.</source>
        <translation>Bare lokalt nettverk, så ingen på Internett kan sende gjennom det.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Scanner to {provider}</source>
        <translation>Skanner til {provider}</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Developer mail catcher</source>
        <translation>E-postfanger for utviklere</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Catch every message on this computer. Nothing is ever sent on.</source>
        <translation>Fang hver melding på denne datamaskinen. Ingenting sendes noen gang videre.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Port 1025, this computer only</source>
        <translation>Port 1025, bare denne datamaskinen</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Every sign-in is accepted, and nothing leaves this computer.</source>
        <translation>Enhver innlogging godtas, og ingenting forlater denne datamaskinen.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Mail catcher</source>
        <translation>E-postfanger</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Personal POP mailbox</source>
        <translation>Personlig POP-postkasse</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Keeps mail on this computer until a mail program fetches it.</source>
        <translation>Oppbevarer e-post på denne datamaskinen til et e-postprogram henter den.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Port 2525 in, 1110 out</source>
        <translation>Port 2525 inn, 1110 ut</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Each account has a folder of its own. Mail for anybody else is refused, and nothing is sent on.</source>
        <translation>Hver konto har sin egen mappe. E-post til andre avvises, og ingenting sendes videre.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>POP mailbox</source>
        <translation>POP-postkasse</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Intermittent link</source>
        <translation>Ustabil forbindelse</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Keeps mail until you say that it may go.</source>
        <translation>Oppbevarer e-post til du sier at den kan gå.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Forward now, in the tray</source>
        <translation>Videresend nå, i systemstatusfeltet</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Nothing is sent by itself: choose Forward now when the network is there, or set a time on the Forwarding page.</source>
        <translation>Ingenting sendes av seg selv: velg Videresend nå når nettverket er der, eller sett en tid på siden Videresending.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Store and forward</source>
        <translation>Oppbevar og videresend</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Internet mail server</source>
        <translation>E-postserver på Internett</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Takes mail for your own domain from everywhere.</source>
        <translation>Tar imot e-post til ditt eget domene fra overalt.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Port 25, advanced</source>
        <translation>Port 25, avansert</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Needs a domain whose mail records name this computer. Only mail for its accounts is taken, so nobody can send through it.</source>
        <translation>Trenger et domene der e-postoppføringene nevner denne datamaskinen. Bare e-post til kontoene tas imot, så ingen kan sende gjennom den.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Mail server</source>
        <translation>E-postserver</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Direct delivery</source>
        <translation>Direkte levering</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Sends mail straight to the servers of its recipients.</source>
        <translation>Sender e-post rett til mottakernes servere.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Without a provider, advanced</source>
        <translation>Uten leverandør, avansert</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Many networks block port 25 on the way out, and many servers refuse mail from unknown senders. A provider is the safer way.</source>
        <translation>Mange nettverk blokkerer port 25 ut, og mange servere avviser e-post fra ukjente avsendere. En leverandør er tryggere.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Spam-checking proxy</source>
        <translation>Proxy med spamkontroll</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Has SpamAssassin look at each message before it is passed on.</source>
        <translation>Lar SpamAssassin se på hver melding før den sendes videre.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>SpamAssassin on port 783</source>
        <translation>SpamAssassin på port 783</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Spam is marked, not refused. SpamAssassin has to run on this computer, with its service on port 783.</source>
        <translation>Spam merkes, avvises ikke. SpamAssassin må kjøre på denne datamaskinen, med tjenesten sin på port 783.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Spam check</source>
        <translation>Spamkontroll</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Start empty</source>
        <translation>Begynn tomt</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Set every value yourself.</source>
        <translation>Sett hver verdi selv.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Only this computer can connect, and nothing is sent on until you say where to.</source>
        <translation>Bare denne datamaskinen kan koble til, og ingenting sendes videre før du sier hvor.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Password sign-in is being retired: off by default from the end of December 2026. An organisation without it answers 550 5.7.30.</source>
        <translation>Innlogging med passord avvikles: av som standard fra slutten av desember 2026. En organisasjon uten den svarer 550 5.7.30.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>SMTP sign-in must be allowed for the mailbox; refusals say 535 5.7.139.</source>
        <translation>SMTP-innlogging må være tillatt for postkassen; avslag sier 535 5.7.139.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Limits per mailbox (Microsoft, Exchange Online limits): 3 connections, 30 messages a minute, 10,000 recipients a day.</source>
        <translation>Grenser per postkasse (Microsoft, Exchange Online limits): 3 forbindelser, 30 meldinger i minuttet, 10 000 mottakere per dag.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>No sign-in: your organisation must have a connector for your public address, or accept direct send to its own mailboxes only. Replace &lt;tenant&gt; with your own name from the domain's mail records.</source>
        <translation>Uten innlogging: organisasjonen må ha en kobling for den offentlige adressen din, eller godta direkte sending bare til sine egne postkasser. Bytt ut &lt;tenant&gt; med ditt eget navn fra domenets e-postoppføringer.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Personal Microsoft accounts accept OAuth2 only; passwords and app passwords are refused.</source>
        <translation>Personlige Microsoft-kontoer godtar bare OAuth2; passord og app-passord avvises.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app password, made in your Google account under Security.</source>
        <translation>Bruk et app-passord, laget i Google-kontoen din under Sikkerhet.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The account needs 2-step verification before it can have app passwords.</source>
        <translation>Kontoen trenger totrinnsbekreftelse før den kan ha app-passord.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Your administrator must allow this computer's public address, or sign-in, under Gmail, Routing, SMTP relay service.</source>
        <translation>Administratoren må tillate den offentlige adressen til denne datamaskinen, eller innlogging, under Gmail, Ruting, SMTP-relétjeneste.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The SMTP user name from the SES console, not an access key.</source>
        <translation>SMTP-brukernavnet fra SES-konsollen, ikke en tilgangsnøkkel.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The SMTP password from the SES console.</source>
        <translation>SMTP-passordet fra SES-konsollen.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The server name carries your region, for example email-smtp.eu-central-1.amazonaws.com.</source>
        <translation>Servernavnet inneholder regionen din, for eksempel email-smtp.eu-central-1.amazonaws.com.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Always the word apikey.</source>
        <translation>Alltid ordet apikey.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>An API key with the right to send mail.</source>
        <translation>En API-nøkkel med rett til å sende e-post.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>A login of your sending domain, often postmaster@ and the domain.</source>
        <translation>En innlogging for domenet du sender fra, ofte postmaster@ og domenet.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Domains in the EU region use smtp.eu.mailgun.org.</source>
        <translation>Domener i EU-regionen bruker smtp.eu.mailgun.org.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The server's API token.</source>
        <translation>Serverens API-token.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The same API token again.</source>
        <translation>Det samme API-tokenet igjen.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The SMTP login shown under SMTP and API.</source>
        <translation>SMTP-innloggingen som vises under SMTP og API.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>An SMTP key, not your account password.</source>
        <translation>En SMTP-nøkkel, ikke passordet til kontoen.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The API key.</source>
        <translation>API-nøkkelen.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The secret key.</source>
        <translation>Den hemmelige nøkkelen.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>An SMTP user made under Sending.</source>
        <translation>En SMTP-bruker laget under Sending.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app password from Settings, Privacy and Security.</source>
        <translation>Bruk et app-passord fra Settings, Privacy and Security.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app-specific password from your Apple account.</source>
        <translation>Bruk et appspesifikt passord fra Apple-kontoen din.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Limits (Apple, support article 102198): 1,000 messages and 1,000 recipients a day, 500 recipients a message.</source>
        <translation>Grenser (Apple, støtteartikkel 102198): 1 000 meldinger og 1 000 mottakere per dag, 500 mottakere per melding.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app password from Account security.</source>
        <translation>Bruk et app-passord fra kontosikkerheten.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use a secure mail key.</source>
        <translation>Bruk en sikker e-postnøkkel (secure mail key).</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.com.</source>
        <translation>Organisasjoner med eget domene kan trenge smtppro.zoho.com.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.eu.</source>
        <translation>Organisasjoner med eget domene kan trenge smtppro.zoho.eu.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.in.</source>
        <translation>Organisasjoner med eget domene kan trenge smtppro.zoho.in.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.com.au.</source>
        <translation>Organisasjoner med eget domene kan trenge smtppro.zoho.com.au.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.jp.</source>
        <translation>Organisasjoner med eget domene kan trenge smtppro.zoho.jp.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The password that Bridge shows, not your Proton password.</source>
        <translation>Passordet som Bridge viser, ikke Proton-passordet ditt.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Bridge must run on this computer. It uses its own certificate: export it from Bridge and choose it as the authority.</source>
        <translation>Bridge må kjøre på denne datamaskinen. Det bruker sitt eget sertifikat: eksporter det fra Bridge og velg det som utsteder.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Sending through other programs must be allowed once in the settings under POP3 and IMAP.</source>
        <translation>Sending gjennom andre programmer må tillates én gang i innstillingene under POP3 og IMAP.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The e-mail password set in the customer centre, not the account password.</source>
        <translation>E-postpassordet som er satt i kundesenteret, ikke kontopassordet.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Limit (Rackspace): 10,000 recipients a day.</source>
        <translation>Grense (Rackspace): 10 000 mottakere per dag.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Register an application of the kind "Mobile and desktop" with the redirect address http://localhost, and give it the permission SMTP.Send.</source>
        <translation>Registrer et program av typen «Mobil og skrivebord» med omdirigeringsadressen http://localhost, og gi det tillatelsen SMTP.Send.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Shared mailbox: sign in as a person who may send for it, and use the shared address as the user name.</source>
        <translation>Delt postkasse: logg inn som en person som kan sende for den, og bruk den delte adressen som brukernavn.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Without a person (client credentials): permission SMTP.SendAsApp, a service principal registered in Exchange with the object id of the enterprise application, and a client secret.</source>
        <translation>Uten en person (klientlegitimasjon): tillatelsen SMTP.SendAsApp, en tjenestekontohaver registrert i Exchange med objekt-ID-en til bedriftsprogrammet, og en klienthemmelighet.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Device codes are blocked by a policy of Microsoft in many organisations.</source>
        <translation>Enhetskoder er blokkert av en policy fra Microsoft i mange organisasjoner.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>The application must be registered for personal Microsoft accounts too.</source>
        <translation>Programmet må også være registrert for personlige Microsoft-kontoer.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Make a client of the kind "Desktop app"; its secret is not a secret in the usual sense.</source>
        <translation>Lag en klient av typen «Skrivebordsprogram»; hemmeligheten er ikke en hemmelighet i vanlig forstand.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>While the consent screen is in "Testing" a sign-in ends after 7 days; publish it, or choose "Internal" in a Workspace.</source>
        <translation>Så lenge samtykkeskjermen står på «Testing», slutter en innlogging etter 7 dager; publiser den, eller velg «Intern» i et Workspace.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>There is no device code for mail: open the address on another computer and paste the result.</source>
        <translation>Det finnes ingen enhetskode for e-post: åpne adressen på en annen datamaskin og lim inn resultatet.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Send what is waiting in the spool to this server once, and stop.</source>
        <translation>Send det som venter i spoolen, én gang til denne serveren, og avslutt.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Accept mail and pass it on to this server as soon as the sending client has finished.</source>
        <translation>Ta imot e-post og send den videre til denne serveren så snart klienten som sender, er ferdig.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Run in the background and log to the system log.</source>
        <translation>Kjør i bakgrunnen og logg til systemloggen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mail waits in this folder until it has been passed on. It should be on a local disk.</source>
        <translation>E-post venter i denne mappen til den er sendt videre. Den bør være på en lokal disk.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mailboxes for local delivery are sub-folders of this folder.</source>
        <translation>Postkasser for lokal levering er undermapper av denne mappen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The name with which the relay introduces itself to clients and servers.</source>
        <translation>Navnet reléet presenterer seg med for klienter og servere.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Show the list of options and stop.</source>
        <translation>Vis listen over valg og avslutt.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Show the version and stop.</source>
        <translation>Vis versjonen og avslutt.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Try the configuration without starting: files, certificates, secrets, folders and programs.</source>
        <translation>Prøv konfigurasjonen uten å starte: filer, sertifikater, hemmeligheter, mapper og programmer.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Try whether the program works on this computer: TLS, sign-in, the store and forwarding.</source>
        <translation>Prøv om programmet virker på denne datamaskinen: TLS, innlogging, lageret og videresending.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Accepted for compatibility; it has no effect.</source>
        <translation>Godtas for kompatibilitet; har ingen virkning.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The server that takes the mail on from here, and its port.</source>
        <translation>Serveren som tar e-posten videre herfra, og porten.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Pass on the mail that is already waiting when the relay starts.</source>
        <translation>Send videre e-posten som allerede venter når reléet starter.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Pass mail on as soon as the program that handed it over has finished.</source>
        <translation>Send e-post videre så snart programmet som leverte den, er ferdig.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Look for waiting mail every so many seconds and pass it on.</source>
        <translation>Se etter ventende e-post hvert så mange sekunder og send den videre.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let the sending program wait until the next server has taken the message.</source>
        <translation>La programmet som sender, vente til neste server har tatt imot meldingen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>When the next server refuses one recipient, nobody gets the message, and it is marked as failed.</source>
        <translation>Når neste server avviser én mottaker, får ingen meldingen, og den merkes som mislykket.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>When the next server refuses some recipients, the others still get the message.</source>
        <translation>Når neste server avviser noen mottakere, får de andre meldingen likevel.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Programs that look at each message before it is passed on.</source>
        <translation>Programmer som ser på hver melding før den sendes videre.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Connections to the next server start from this address of this computer.</source>
        <translation>Forbindelser til neste server går ut fra denne adressen på denne datamaskinen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Fine tuning of the protocol towards the next server.</source>
        <translation>Finjustering av protokollen mot neste server.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long to wait for a connection to the next server.</source>
        <translation>Hvor lenge det ventes på en forbindelse til neste server.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long to wait for the next server's greeting before carrying on without it.</source>
        <translation>Hvor lenge det ventes på hilsenen fra neste server før det fortsetter uten.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long to wait for each reply of the next server.</source>
        <translation>Hvor lenge det ventes på hvert svar fra neste server.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Try again after temporary failures: first pause, longest pause and when to give up, in seconds.</source>
        <translation>Prøv igjen etter midlertidige feil: første pause, lengste pause og når det gis opp, i sekunder.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Send the sender a report (RFC 3464) when a message has failed for good.</source>
        <translation>Send avsenderen en rapport (RFC 3464) når en melding har mislyktes for godt.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How many connections to the next server may be open at once.</source>
        <translation>Hvor mange forbindelser til neste server som kan være åpne på en gang.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not send faster than the provider allows: messages and seconds, such as 30/60.</source>
        <translation>Ikke send raskere enn leverandøren tillater: meldinger og sekunder, som 30/60.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Open a new connection after this many messages.</source>
        <translation>Åpne en ny forbindelse etter så mange meldinger.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A file of rules that rewrite sender addresses and choose the account and the server.</source>
        <translation>En fil med regler som skriver om avsenderadresser og velger konto og server.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where mail goes when the usual server cannot be reached.</source>
        <translation>Hvor e-posten går når den vanlige serveren ikke kan nås.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Pass on waiting mail as soon as this computer is connected again.</source>
        <translation>Send videre ventende e-post så snart denne datamaskinen er tilkoblet igjen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Watch the spool folder and pass on mail that other programs put there.</source>
        <translation>Følg med på spoolmappen og send videre e-post som andre programmer legger der.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where your own programs and devices hand over mail.</source>
        <translation>Der dine egne programmer og enheter leverer e-post.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Only these addresses or network interfaces of this computer accept connections.</source>
        <translation>Bare disse adressene eller nettverksgrensesnittene på denne datamaskinen tar imot forbindelser.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let computers outside the local network connect, too.</source>
        <translation>La også datamaskiner utenfor det lokale nettverket koble til.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not accept mail over SMTP.</source>
        <translation>Ikke ta imot e-post over SMTP.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Accept no connections at all, neither SMTP nor POP nor admin.</source>
        <translation>Ikke ta imot forbindelser i det hele tatt, verken SMTP, POP eller admin.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Larger messages are refused.</source>
        <translation>Større meldinger avvises.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Say less about this relay in greetings, replies and message headers.</source>
        <translation>Si mindre om dette reléet i hilsener, svar og meldingshoder.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Connections on which nothing happens for this long are closed.</source>
        <translation>Forbindelser der det ikke skjer noe så lenge, lukkes.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Fine tuning of the protocol towards clients.</source>
        <translation>Finjustering av protokollen mot klienter.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Programs that look at each message after it has been received.</source>
        <translation>Programmer som ser på hver melding etter at den er mottatt.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long a filter or address verifier may take.</source>
        <translation>Hvor lang tid et filter eller en adressekontroll kan ta.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A program that says which recipients are accepted.</source>
        <translation>Et program som sier hvilke mottakere som godtas.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Ask these block lists about each client from outside.</source>
        <translation>Spør disse blokkeringslistene om hver klient utenfra.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mail with malformed line endings can be used to smuggle messages past servers. Reject it if you can.</source>
        <translation>E-post med misdannede linjeslutt kan brukes til å smugle meldinger forbi servere. Avvis den hvis du kan.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Leave this on: without it a power cut can lose mail that has been acknowledged.</source>
        <translation>La dette være på: uten det kan et strømbrudd miste e-post som er kvittert for.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Further connections are answered with a temporary refusal.</source>
        <translation>Flere forbindelser får et midlertidig avslag.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>One client cannot use up all connections.</source>
        <translation>Én klient kan ikke bruke opp alle forbindelsene.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Further recipients are refused for the time being.</source>
        <translation>Flere mottakere avvises inntil videre.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>New mail is refused for the time being when the disk has less free space than this.</source>
        <translation>Ny e-post avvises inntil videre når disken har mindre ledig plass enn dette.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long a client may take over one command.</source>
        <translation>Hvor lang tid en klient kan bruke på én kommando.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long a client may pause while it sends a message.</source>
        <translation>Hvor lenge en klient kan ta pause mens den sender en melding.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A listener for old devices only, with TLS 1.0, 1.1 or none, for the listed networks.</source>
        <translation>En lytter bare for gamle enheter, med TLS 1.0, 1.1 eller ingen, for nettverkene i listen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let mail programs fetch the mail in the spool.</source>
        <translation>La e-postprogrammer hente e-posten i spoolen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where mail programs fetch mail.</source>
        <translation>Der e-postprogrammer henter e-post.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The file with the names and passwords of those who may fetch mail.</source>
        <translation>Filen med navnene og passordene til dem som kan hente e-post.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Each user sees only the mail in the sub-folder with their name.</source>
        <translation>Hver bruker ser bare e-posten i undermappen med navnet sitt.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Deleting seems to succeed, but the mail stays.</source>
        <translation>Sletting ser ut til å lykkes, men e-posten blir.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Encrypt POP connections from the start.</source>
        <translation>Krypter POP-forbindelser fra starten.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A second program that fetches from the same folder has to wait.</source>
        <translation>Et annet program som henter fra samme mappe, må vente.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Lets this application, or telnet, watch and control a relay that runs as a service.</source>
        <translation>Lar denne appen, eller telnet, følge med på og styre et relé som kjører som tjeneste.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Make the admin command 'terminate' available.</source>
        <translation>Gjør adminkommandoen «terminate» tilgjengelig.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Admin commands that change something or show mail need this token first.</source>
        <translation>Adminkommandoer som endrer noe eller viser e-post, trenger dette tokenet først.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Figures for a monitoring system, over HTTP on this computer only.</source>
        <translation>Tall for et overvåkingssystem, over HTTP, bare på denne datamaskinen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A web address that receives a JSON message when something needs attention.</source>
        <translation>En nettadresse som får en JSON-melding når noe trenger oppmerksomhet.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Ask the relay that runs with this configuration how it is, and print the answer as JSON.</source>
        <translation>Spør reléet som kjører med denne konfigurasjonen, hvordan det har det, og skriv ut svaret som JSON.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The file with the account and password for the next server.</source>
        <translation>Filen med kontoen og passordet for neste server.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Which ways of signing in may be used, in order.</source>
        <translation>Hvilke måter å logge inn på som kan brukes, i rekkefølge.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Programs and devices must sign in with an account from this file before they may hand over mail.</source>
        <translation>Programmer og enheter må logge inn med en konto fra denne filen før de kan levere e-post.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Which ways of signing in are offered to clients.</source>
        <translation>Hvilke måter å logge inn på som tilbys klienter.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Allow the password to travel unencrypted. Only for a server on this computer or a trusted network.</source>
        <translation>La passordet gå ukryptert. Bare for en server på denne datamaskinen eller et klarert nettverk.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Slow down clients that guess passwords.</source>
        <translation>Brems klienter som gjetter passord.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Any name and password is good enough. For testing only.</source>
        <translation>Ethvert navn og passord er godt nok. Bare for testing.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Encrypt the connection to the next server if it can do so.</source>
        <translation>Krypter forbindelsen til neste server hvis den kan det.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Needed only if the next server identifies you by a certificate.</source>
        <translation>Trengs bare hvis neste server kjenner deg igjen på et sertifikat.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Encrypt the connection to the next server from the start; usual on port 465.</source>
        <translation>Krypter forbindelsen til neste server fra starten; vanlig på port 465.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Send nothing if the connection to the next server cannot be encrypted.</source>
        <translation>Send ingenting hvis forbindelsen til neste server ikke kan krypteres.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The name that the next server is asked to prove, where it differs from its address.</source>
        <translation>Navnet som neste server blir bedt om å bevise, der det er et annet enn adressen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Check the next server's certificate. Use &lt;default&gt; for the authorities that the system trusts.</source>
        <translation>Kontroller sertifikatet til neste server. &lt;default&gt; står for utstederne som systemet stoler på.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The name that must stand in the next server's certificate.</source>
        <translation>Navnet som må stå i sertifikatet til neste server.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let clients encrypt the connection.</source>
        <translation>La klienter kryptere forbindelsen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The certificate with which this relay identifies itself to clients.</source>
        <translation>Sertifikatet som dette reléet viser klienter.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Clients have to encrypt from the start; usual on port 465.</source>
        <translation>Klienter må kryptere fra starten; vanlig på port 465.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Clients must encrypt the connection before they sign in or hand over mail.</source>
        <translation>Klienter må kryptere forbindelsen før de logger inn eller leverer e-post.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Ask clients for a certificate and check it.</source>
        <translation>Be klienter om et sertifikat og kontroller det.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Which versions of TLS are allowed.</source>
        <translation>Hvilke versjoner av TLS som er tillatt.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not go to the background.</source>
        <translation>Ikke gå i bakgrunnen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The number of the running process is written here, for scripts.</source>
        <translation>Nummeret til prosessen som kjører, skrives her, for skript.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Nothing is written to the terminal once the relay runs.</source>
        <translation>Ingenting skrives til terminalen når reléet kjører.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The account with fewer rights that the relay changes to.</source>
        <translation>Kontoen med færre rettigheter som reléet går over til.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Run without anything on the screen.</source>
        <translation>Kjør uten noe på skjermen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Show a window, a tray icon or both.</source>
        <translation>Vis et vindu, et ikon i systemstatusfeltet eller begge deler.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Keep a copy of what has been passed on, in the sub-folder sent.</source>
        <translation>Behold en kopi av det som er sendt videre, i undermappen sent.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Deleted messages can be brought back for this many days.</source>
        <translation>Slettede meldinger kan hentes tilbake i så mange dager.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write down what happens, to the log file or terminal and to the system log.</source>
        <translation>Skriv ned det som skjer, til loggfilen eller terminalen og til systemloggen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write more to the log, with the conversation between client and server.</source>
        <translation>Skriv mer i loggen, med samtalen mellom klient og server.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write very much to the log, for finding errors in the program.</source>
        <translation>Skriv svært mye i loggen, for å finne feil i programmet.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where the log is written. %d stands for the date, %h for the hour.</source>
        <translation>Hvor loggen skrives. %d står for datoen, %h for timen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Put the time into each line of the log.</source>
        <translation>Sett tiden i hver linje i loggen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Put the client's network address into the lines of the log.</source>
        <translation>Sett klientens nettverksadresse i linjene i loggen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Put the time, the client's address and port, the instance's name or the message id into log lines.</source>
        <translation>Sett tiden, klientens adresse og port, instansens navn eller meldings-ID-en i logglinjene.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write to the system log, under this facility.</source>
        <translation>Skriv til systemloggen, under denne kategorien.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not write to the system log.</source>
        <translation>Ikke skriv til systemloggen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mail addresses can be shortened or hidden in the log.</source>
        <translation>E-postadresser kan forkortes eller skjules i loggen.</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;Close</source>
        <translation>&amp;Lukk</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
</context>
</TS>
