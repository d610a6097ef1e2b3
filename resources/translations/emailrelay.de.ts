<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Relay</name>
    <message>
        <location filename="emailrelay_gui/accounts/desk.py"/>
        <source>Signing out was not complete</source>
        <translation>Die Abmeldung war nicht vollständig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/desk.py"/>
        <source>The configuration of this relay is not here</source>
        <translation>Die Konfiguration dieses Relays liegt nicht hier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/desk.py"/>
        <source>The test could not start</source>
        <translation>Der Test konnte nicht starten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>{provider} ends this sign-in {time}, because its client is registered for testing.</source>
        <translation>{provider} beendet diese Anmeldung {time}, weil ihr Client nur zum Testen registriert ist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Renewed {time}</source>
        <translation>Erneuert {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>next before {time}</source>
        <translation>das nächste Mal vor {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Cannot be renewed now</source>
        <translation>Kann gerade nicht erneuert werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Last signed in {time}.</source>
        <translation>Zuletzt angemeldet {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/listing.py"/>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/listing.py"/>
        <source>{config_file} cannot be read: {strerror}.</source>
        <translation>{config_file} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the mail address that mail is sent from.</source>
        <translation>Geben Sie die Mailadresse ein, von der aus gesendet wird.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the client id that {name} gave you when the program was registered.</source>
        <translation>Geben Sie die Client-ID ein, die {name} Ihnen bei der Registrierung des Programms gegeben hat.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the client secret that belongs to the client id.</source>
        <translation>Geben Sie das Client-Geheimnis ein, das zur Client-ID gehört.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the scopes that allow sending mail. The provider's documentation names them.</source>
        <translation>Geben Sie die Bereiche (scopes) ein, die das Senden von Mail erlauben. Die Dokumentation des Anbieters nennt sie.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the address of the {what} endpoint. The provider's documentation names it.</source>
        <translation>Geben Sie die Adresse des Endpunkts {what} ein. Die Dokumentation des Anbieters nennt sie.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Check this: {error}.</source>
        <translation>Prüfen Sie dies: {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/run.py"/>
        <source>This sign-in is not waiting for an address.</source>
        <translation>Diese Anmeldung wartet nicht auf eine Adresse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign in again...</source>
        <translation>Neu anmelden...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Test sign-in</source>
        <translation>Anmeldung testen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Signing in at the server...</source>
        <translation>Anmeldung am Server...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign in with {provider}...</source>
        <translation>Mit {provider} anmelden...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Change details</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>P&amp;rovider</source>
        <translation>An&amp;bieter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Mailbox</source>
        <translation>&amp;Postfach</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Client id</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Tenant</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>T&amp;oken endpoint</source>
        <translation>T&amp;oken-Endpunkt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Authorization endpoint</source>
        <translation>&amp;Autorisierungs-Endpunkt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Device endpoint</source>
        <translation>&amp;Geräte-Endpunkt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Sc&amp;opes</source>
        <translation>Be&amp;reiche</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>S&amp;igns in as</source>
        <translation>Meldet sich an a&amp;ls</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Only for a shared mailbox: the person who may send for it.</source>
        <translation>Nur für ein gemeinsames Postfach: die Person, die dafür senden darf.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>The client is registered for te&amp;sting only</source>
        <translation>Der Client ist nur zum &amp;Testen registriert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>{provider} then ends the sign-in after {n} days.</source>
        <translation>{provider} beendet die Anmeldung dann nach {n} Tagen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Register a client at {place}</source>
        <translation>Client registrieren bei {place}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>kept as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>With a code</source>
        <translation>Mit einem Code</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Without a person</source>
        <translation>Ohne Person</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Address where the browser ended</source>
        <translation>Adresse, bei der der Browser endete</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Use address</source>
        <translation>Adresse verwenden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Copy sign-in link</source>
        <translation>Anmelde-Link kopieren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>No browser here? Open the link on another computer and sign in there. It ends at an address that cannot be shown: paste it here.</source>
        <translation>Kein Browser hier? Öffnen Sie den Link auf einem anderen Computer und melden Sie sich dort an. Er endet bei einer Adresse, die nicht angezeigt werden kann: Fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Open the page again</source>
        <translation>Die Seite noch einmal öffnen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Open the page</source>
        <translation>Die Seite öffnen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Asking {provider}...</source>
        <translation>{provider} wird gefragt...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Sign in in your browser</source>
        <translation>Melden Sie sich im Browser an</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Enter the code on any device</source>
        <translation>Geben Sie den Code auf einem beliebigen Gerät ein</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Open the page on a phone or another computer, and enter this code there.</source>
        <translation>Öffnen Sie die Seite auf einem Telefon oder einem anderen Computer und geben Sie dort diesen Code ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Almost done...</source>
        <translation>Gleich fertig...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>The provider hands over the key.</source>
        <translation>Der Anbieter übergibt den Schlüssel.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>The page has been opened there. Come back when it says so; it waits {n} minutes.</source>
        <translation>Die Seite wurde dort geöffnet. Kommen Sie zurück, wenn sie es sagt; es wird {n} Minuten gewartet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>The server accepts the sign-in</source>
        <translation>Der Server nimmt die Anmeldung an</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>The sign-in does not work</source>
        <translation>Die Anmeldung funktioniert nicht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>{filename} cannot be read: {strerror}</source>
        <translation>{filename} kann nicht gelesen werden: {strerror}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>The server answers</source>
        <translation>Der Server antwortet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>No sign-in is set, so none was tried.</source>
        <translation>Es ist keine Anmeldung eingestellt, also wurde keine versucht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/app.py"/>
        <source>The token could not be read</source>
        <translation>Das Token konnte nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/app.py"/>
        <source>A relay runs with this configuration: restart it, so that it takes this up.</source>
        <translation>Mit dieser Konfiguration läuft ein Relay: Starten Sie es neu, damit es dies übernimmt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The relay could not start</source>
        <translation>Das Relay konnte nicht starten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The relay could not be stopped</source>
        <translation>Das Relay konnte nicht angehalten werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The relay could not start again</source>
        <translation>Das Relay konnte nicht wieder starten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>{peer} is blocked</source>
        <translation>{peer} ist gesperrt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>{peer} may connect again</source>
        <translation>{peer} darf sich wieder verbinden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>That was not possible</source>
        <translation>Das war nicht möglich</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The session was ended</source>
        <translation>Die Sitzung wurde beendet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The peer was told to come back later.</source>
        <translation>Der Gegenstelle wurde gesagt, sie solle später wiederkommen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>Not possible for {messages}</source>
        <translation>Nicht möglich für {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>h</source>
        <translation>Std.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>s</source>
        <translation>Sek.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>SpamAssassin, marks spam</source>
        <translation>SpamAssassin, kennzeichnet Spam</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>SpamAssassin, refuses spam</source>
        <translation>SpamAssassin, lehnt Spam ab</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Network service</source>
        <translation>Netzwerkdienst</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Deliver to mailboxes</source>
        <translation>In Postfächer zustellen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Copy to all POP folders</source>
        <translation>In alle POP-Ordner kopieren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Split by domain</source>
        <translation>Nach Domain aufteilen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Add a message id</source>
        <translation>Eine Nachrichten-ID ergänzen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Fixed answer</source>
        <translation>Feste Antwort</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Send by mail records (MX)</source>
        <translation>Nach Mail-Einträgen (MX) senden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Try</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Enter the parameter first.</source>
        <translation>Geben Sie zuerst den Parameter ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Run {what} earlier</source>
        <translation>{what} früher ausführen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Run {what} later</source>
        <translation>{what} später ausführen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Remove {what}</source>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Kind, for {what}</source>
        <translation>Art, für {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Parameter, for {what}</source>
        <translation>Parameter, für {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Add to {what}</source>
        <translation>Zu {what} hinzufügen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Try {what} on a sample</source>
        <translation>{what} an einem Beispiel testen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/specs.py"/>
        <source>Option: {names}</source>
        <translation>Option: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/specs.py"/>
        <source>Options: {names}</source>
        <translation>Optionen: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Quit and stop the relay?</source>
        <translation>Beenden und das Relay anhalten?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Find it here. Choose Quit to stop it.</source>
        <translation>Sie finden es hier. Wählen Sie Beenden, um es anzuhalten.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/leaving.py"/>
        <source>{n} devices are connected.</source>
        <extracomment>For one: {n} device is connected.</extracomment>
        <translation>
            <numerusform>{n} Gerät ist verbunden.</numerusform>
            <numerusform>{n} Geräte sind verbunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/leaving.py"/>
        <source>{n} messages wait.</source>
        <extracomment>For one: {n} message waits.</extracomment>
        <translation>
            <numerusform>{n} Nachricht wartet.</numerusform>
            <numerusform>{n} Nachrichten warten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>What waits stays safe on this computer and goes out when Relay runs again.</source>
        <translation>Was wartet, bleibt sicher auf diesem Computer und geht hinaus, wenn Relay wieder läuft.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Find this window here. The relay goes on without it, too.</source>
        <translation>Sie finden dieses Fenster hier. Das Relay läuft auch ohne es weiter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Relay is still running</source>
        <translation>Relay läuft weiter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Mail is accepted and passed on as long as it runs. Start Relay again to see this window.</source>
        <translation>Solange es läuft, wird Mail angenommen und weitergegeben. Starten Sie Relay noch einmal, um dieses Fenster zu sehen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>GNOME shows an icon for it when the extension AppIndicator Support is on.</source>
        <translation>GNOME zeigt dafür ein Symbol, wenn die Erweiterung AppIndicator Support eingeschaltet ist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Keep Relay running in the background?</source>
        <translation>Relay im Hintergrund weiterlaufen lassen?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>They stay on this computer until you release them.</source>
        <translation>Sie bleiben auf diesem Computer, bis Sie sie freigeben.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} restored</source>
        <translation>{messages} wiederhergestellt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} queued as new</source>
        <translation>{messages} neu eingereiht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} will be tried again</source>
        <translation>Neuer Versuch für {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>The first attempt is in a few seconds.</source>
        <translation>Der erste Versuch folgt in wenigen Sekunden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Queueing again</source>
        <translation>Wird neu eingereiht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Holding</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} held</source>
        <translation>{messages} angehalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Releasing</source>
        <translation>Wird freigegeben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} released</source>
        <translation>{messages} freigegeben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>They are in the trash folder of the spool.</source>
        <translation>Sie liegen im Papierkorb-Ordner des Spools.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} deleted</source>
        <translation>{messages} gelöscht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>The old ones stay as they are.</source>
        <translation>Die alten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Changing</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} changed</source>
        <translation>{messages} geändert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>This relay does not run in this app. Change its configuration where it runs.</source>
        <translation>Dieses Relay läuft nicht in dieser App. Ändern Sie seine Konfiguration dort, wo es läuft.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>There is no connection to the relay.</source>
        <translation>Es besteht keine Verbindung zum Relay.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay wants its token before anything can be changed.</source>
        <translation>Das Relay verlangt sein Token, bevor etwas geändert werden kann.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay is not running.</source>
        <translation>Das Relay läuft nicht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>This relay does not run in this app. Start and stop it where it runs.</source>
        <translation>Dieses Relay läuft nicht in dieser App. Starten und beenden Sie es dort, wo es läuft.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot keep mail out.</source>
        <translation>Das Relay am anderen Ende kann keine Mail fernhalten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot be told to forward.</source>
        <translation>Das Relay am anderen Ende kann nicht zum Weiterleiten aufgefordert werden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot pause forwarding.</source>
        <translation>Das Relay am anderen Ende kann das Weiterleiten nicht pausieren.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end can only try all failed messages again, not single ones.</source>
        <translation>Das Relay am anderen Ende kann nur alle fehlgeschlagenen Nachrichten neu versuchen, nicht einzelne.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot hold messages.</source>
        <translation>Das Relay am anderen Ende kann keine Nachrichten anhalten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end does not delete messages.</source>
        <translation>Das Relay am anderen Ende löscht keine Nachrichten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end does not let messages be changed.</source>
        <translation>Das Relay am anderen Ende lässt Nachrichten nicht ändern.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end shows its queue only.</source>
        <translation>Das Relay am anderen Ende zeigt nur seine Warteschlange.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end tells no more than the names of messages.</source>
        <translation>Das Relay am anderen Ende nennt nur die Namen der Nachrichten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end does not remember sessions and cannot end them.</source>
        <translation>Das Relay am anderen Ende merkt sich keine Sitzungen und kann sie nicht beenden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end tells only of forwarding.</source>
        <translation>Das Relay am anderen Ende berichtet nur über das Weiterleiten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>OAuth2</source>
        <translation>OAuth2</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>password, in the keyring</source>
        <translation>Passwort, im Schlüsselbund</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>token in the file</source>
        <translation>Token in der Datei</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>password, hashed</source>
        <translation>Passwort, gehasht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>CRAM-{name} only</source>
        <translation>nur CRAM-{name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>next server</source>
        <translation>nächster Server</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Last try refused</source>
        <translation>Letzter Versuch abgelehnt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>next server ({selector})</source>
        <translation>nächster Server ({selector})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Renew it, or devices may refuse to connect.</source>
        <translation>Erneuern Sie es, sonst verweigern Geräte vielleicht die Verbindung.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Passwords in the secrets file work without it.</source>
        <translation>Passwörter in der Secrets-Datei funktionieren ohne ihn.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} problems</source>
        <extracomment>For one: {n} problem</extracomment>
        <translation>
            <numerusform>{n} Problem</numerusform>
            <numerusform>{n} Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} remarks</source>
        <extracomment>For one: {n} remark</extracomment>
        <translation>
            <numerusform>{n} Anmerkung</numerusform>
            <numerusform>{n} Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} ports are open</source>
        <extracomment>For one: {n} port is open</extracomment>
        <translation>
            <numerusform>{n} Port ist offen</numerusform>
            <numerusform>{n} Ports sind offen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The relay cannot start</source>
        <translation>Das Relay kann nicht starten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Make room: mail is refused when the disk is full.</source>
        <translation>Schaffen Sie Platz: Ist der Datenträger voll, wird Mail abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} damaged messages</source>
        <extracomment>For one: {n} damaged message</extracomment>
        <translation>
            <numerusform>{n} beschädigte Nachricht</numerusform>
            <numerusform>{n} beschädigte Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>One of two files is missing or cannot be read.</source>
        <translation>Eine von zwei Dateien fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>A certificate cannot be read</source>
        <translation>Ein Zertifikat kann nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} days</source>
        <extracomment>For one: {n} day</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>A certificate has ended</source>
        <translation>Ein Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>A certificate ends soon</source>
        <translation>Ein Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It is before the day on which this program was made: certificates and sign-ins will be refused.</source>
        <translation>Es ist vor dem Tag, an dem dieses Programm gemacht wurde: Zertifikate und Anmeldungen werden abgelehnt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>If that was the computer setting it right, all is well.</source>
        <translation>Wenn der Computer sie nur richtig gestellt hat, ist alles gut.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>TLS 1.3 is missing</source>
        <translation>TLS 1.3 fehlt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The application stood still for a moment</source>
        <translation>Die Anwendung stand einen Moment still</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail waits for as long as it does. If that goes on, report a problem.</source>
        <translation>So lange wartet auch die Mail. Wenn das anhält, melden Sie ein Problem.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Configure…</source>
        <translation>Konfigurieren…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Nothing is wrong with it</source>
        <translation>Sie ist in Ordnung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The ports are open, but no mail is accepted</source>
        <translation>Die Ports sind offen, aber es wird keine Mail angenommen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Start relay</source>
        <translation>Relay starten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The relay is stopped</source>
        <translation>Das Relay ist angehalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Look at the network connection of this computer.</source>
        <translation>Sehen Sie nach der Netzwerkverbindung dieses Computers.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Check the name for a typing mistake, and the network connection.</source>
        <translation>Prüfen Sie den Namen auf Tippfehler und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>All messages are whole, and there is room</source>
        <translation>Alle Nachrichten sind unversehrt, und es ist Platz</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>put forward by {time}</source>
        <translation>um {time} vorgestellt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>put back by {time}</source>
        <translation>um {time} zurückgestellt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The clock runs evenly</source>
        <translation>Die Uhr läuft gleichmäßig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>TLS 1.2 and 1.3 can be used</source>
        <translation>TLS 1.2 und 1.3 können verwendet werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It cannot be used now</source>
        <translation>Er kann gerade nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{recent} ms at worst in the last minute, {worst} ms since the start, {stalls}</source>
        <translation>{recent} ms höchstens in der letzten Minute, {worst} ms seit dem Start, {stalls}</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} stalls</source>
        <extracomment>For one: {n} stall</extracomment>
        <translation>
            <numerusform>{n} Stockung</numerusform>
            <numerusform>{n} Stockungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail and window share one loop, and it is quick</source>
        <translation>Mail und Fenster teilen sich eine Schleife, und sie ist schnell</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Names (DNS)</source>
        <translation>Namen (DNS)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail folder</source>
        <translation>Mail-Ordner</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It is checked where the relay runs</source>
        <translation>Sie wird dort geprüft, wo das Relay läuft</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{problems}: the relay cannot start with it</source>
        <translation>{problems}: Das Relay kann damit nicht starten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{remarks}; the relay can start</source>
        <translation>{remarks}; das Relay kann starten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>There is no connection to the relay</source>
        <translation>Es besteht keine Verbindung zum Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail is not passed on, so no name is needed</source>
        <translation>Mail wird nicht weitergegeben, also wird kein Name gebraucht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{free} free of {total}</source>
        <translation>{free} von {total} frei</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>New mail is refused</source>
        <translation>Neue Mail wird abgelehnt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The disk is nearly full</source>
        <translation>Der Datenträger ist fast voll</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>No certificate is in use</source>
        <translation>Es wird kein Zertifikat verwendet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The clock is wrong</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The clock was {moved}</source>
        <translation>Die Uhr wurde {moved}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Install a newer version.</source>
        <translation>Installieren Sie eine neuere Version.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Passwords can be kept in it</source>
        <translation>Passwörter können darin aufbewahrt werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Report a problem…</source>
        <translation>Problem melden…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It cannot be read</source>
        <translation>Sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>No port is open</source>
        <translation>Kein Port ist offen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Accept mail</source>
        <translation>Mail annehmen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{host} has no address</source>
        <translation>{host} hat keine Adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{host} was found</source>
        <translation>{host} wurde gefunden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Valid for another {days}</source>
        <translation>Noch {days} gültig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>No answer about {host}</source>
        <translation>Keine Antwort zu {host}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Since {time}</source>
        <translation>Seit {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>In this app since {time}</source>
        <translation>In dieser App seit {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is moving.</source>
        <translation>Mail ist unterwegs.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Nothing is waiting.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is kept on this computer.</source>
        <translation>Mail wird auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>It starts again in {time}. What is queued stays safe.</source>
        <translation>Es startet wieder in {time}. Was in der Warteschlange ist, bleibt sicher.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Forwarding is paused</source>
        <translation>Das Weiterleiten ist pausiert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is accepted and kept until forwarding goes on.</source>
        <translation>Mail wird angenommen und aufbewahrt, bis das Weiterleiten fortgesetzt wird.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Accepting, not sending</source>
        <translation>Nimmt an, sendet nicht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>No mail is accepted</source>
        <translation>Es wird keine Mail angenommen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Devices are told to come back later. What is queued goes on.</source>
        <translation>Geräte werden gebeten, später wiederzukommen. Was in der Warteschlange ist, geht weiter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Sending, not accepting</source>
        <translation>Sendet, nimmt nicht an</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay may be running all the same. Nothing can be seen or done from here.</source>
        <translation>Das Relay läuft vielleicht trotzdem. Von hier aus ist nichts zu sehen und nichts zu tun.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>It is tried again</source>
        <translation>Es wird neu versucht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay is asked what it does.</source>
        <translation>Das Relay wird gefragt, was es tut.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>{since}. {sentence}</source>
        <translation>{since}. {sentence}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Running, sign-in needed</source>
        <translation>Läuft, Anmeldung nötig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is accepted and kept safe. Nothing goes out until the sign-in works again.</source>
        <translation>Mail wird angenommen und sicher aufbewahrt. Nichts geht hinaus, bis die Anmeldung wieder funktioniert.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The oldest message has waited for {time}.</source>
        <translation>Die älteste Nachricht wartet seit {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay stopped by itself</source>
        <translation>Das Relay hat von selbst angehalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>It is started again</source>
        <translation>Es wird wieder gestartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Nothing is accepted until this is put right. What is queued stays safe.</source>
        <translation>Nichts wird angenommen, bis das behoben ist. Was in der Warteschlange ist, bleibt sicher.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>No mail is accepted. What is queued stays safe on this computer.</source>
        <translation>Es wird keine Mail angenommen. Was in der Warteschlange ist, bleibt sicher auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay is opening its ports.</source>
        <translation>Das Relay öffnet seine Ports.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Everything else is moving.</source>
        <translation>Alles andere ist unterwegs.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Running in this app</source>
        <translation>Läuft in dieser App</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is not moving</source>
        <translation>Die Mail bewegt sich nicht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Not accepting</source>
        <translation>Nimmt nicht an</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>{messages} failed</source>
        <translation>{messages} fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_filter.py"/>
        <source>a repetition inside a repetition would take too long</source>
        <translation>eine Wiederholung in einer Wiederholung würde zu lange dauern</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/notice_model.py"/>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/notice_model.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/notice_model.py"/>
        <source>, new</source>
        <translation>, neu</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>In-app relay</source>
        <translation>Relay in der App</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>Service on this computer</source>
        <translation>Dienst auf diesem Computer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>in this app</source>
        <translation>in dieser App</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>service on this computer</source>
        <translation>Dienst auf diesem Computer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>Attached to {target}</source>
        <translation>Verbunden mit {target}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>at {target}</source>
        <translation>auf {target}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Everything that arrived has been forwarded. Point a device at this address to send through the relay.</source>
        <translation>Alles, was ankam, wurde weitergeleitet. Stellen Sie ein Gerät auf diese Adresse ein, um über das Relay zu senden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>The relay is stopped. Start it to accept mail.</source>
        <translation>Das Relay ist angehalten. Starten Sie es, um Mail anzunehmen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No message fits the search and the chosen state.</source>
        <translation>Keine Nachricht passt zur Suche und zum gewählten Zustand.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Next</source>
        <comment>heading of a column: when the next attempt is</comment>
        <translation>Nächster</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No failures</source>
        <translation>Keine Fehlschläge</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No message of the queue has failed.</source>
        <translation>Keine Nachricht der Warteschlange ist fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>{server} said</source>
        <translation>{server} sagte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>You put this message on hold</source>
        <translation>Sie haben diese Nachricht angehalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>It is kept and not sent.</source>
        <translation>Sie wird aufbewahrt und nicht gesendet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>This message is damaged</source>
        <translation>Diese Nachricht ist beschädigt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>{server} said at {time}</source>
        <translation>{server} sagte um {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>One of its two files is missing or cannot be read.</source>
        <translation>Eine ihrer zwei Dateien fehlt oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>It has {size}.</source>
        <translation>Sie hat {size}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>It was addressed to {recipients}.</source>
        <translation>Sie war adressiert an {recipients}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>No mail</source>
        <translation>Keine Mail</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>in ({service})</source>
        <translation>ein ({service})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} messages wait</source>
        <extracomment>For one: {n} message waits</extracomment>
        <translation>
            <numerusform>{n} Nachricht wartet</numerusform>
            <numerusform>{n} Nachrichten warten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message failed for good</source>
        <translation>Eine Nachricht ist endgültig fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A new sign-in is needed</source>
        <translation>Eine neue Anmeldung ist nötig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>The relay cannot start, or stopped by itself</source>
        <translation>Das Relay kann nicht starten oder hat von selbst angehalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Mail waits for too long</source>
        <translation>Mail wartet zu lange</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>No mail has come for a long time</source>
        <translation>Seit langer Zeit ist keine Mail gekommen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A certificate ends in 30, 7 or 1 days</source>
        <translation>Ein Zertifikat endet in 30, 7 oder 1 Tagen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>The disk is nearly full, or cannot be written to</source>
        <translation>Der Datenträger ist fast voll oder kann nicht beschrieben werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>An attempt failed and is repeated</source>
        <translation>Ein Versuch schlug fehl und wird wiederholt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message was received</source>
        <translation>Eine Nachricht wurde empfangen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message was forwarded</source>
        <translation>Eine Nachricht wurde weitergeleitet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>In the list only</source>
        <translation>Nur in der Liste</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Show a notification</source>
        <translation>Eine Benachrichtigung zeigen</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} minutes</source>
        <extracomment>For one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} hours</source>
        <extracomment>For one: {n} hour</extracomment>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>less than a day</source>
        <translation>weniger als ein Tag</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} more notices</source>
        <extracomment>For one: {n} more notice</extracomment>
        <translation>
            <numerusform>{n} weitere Mitteilung</numerusform>
            <numerusform>{n} weitere Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A certificate ends in {time}</source>
        <translation>Ein Zertifikat endet in {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Look whether your devices still reach the relay.</source>
        <translation>Sehen Sie nach, ob Ihre Geräte das Relay noch erreichen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>The last one: </source>
        <translation>Die letzte: </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Renew {file} before, or devices may refuse to connect.</source>
        <translation>Erneuern Sie {file} vorher, sonst verweigern Geräte vielleicht die Verbindung.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message is tried again later</source>
        <translation>Eine Nachricht wird später noch einmal versucht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{what} from {sender}</source>
        <translation>{what} von {sender}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Message forwarded</source>
        <translation>Nachricht weitergeleitet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>From {sender} to {recipients}</source>
        <translation>Von {sender} an {recipients}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Message received</source>
        <translation>Nachricht empfangen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Sign in again: {server} refused the sign-in</source>
        <translation>Melden Sie sich neu an: {server} hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{waits}, the oldest for {time}.</source>
        <translation>{waits}, die älteste seit {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>No mail has come for {time}</source>
        <translation>Seit {time} ist keine Mail gekommen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{size} are free where mail is kept.</source>
        <translation>{size} sind dort frei, wo Mail aufbewahrt wird.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Devices may refuse to connect: renew {file}.</source>
        <translation>Geräte verweigern vielleicht die Verbindung: Erneuern Sie {file}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{messages} are tried again later</source>
        <translation>Späterer neuer Versuch für {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{messages} received</source>
        <translation>{messages} empfangen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{messages} forwarded</source>
        <translation>{messages} weitergeleitet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message failed: {why}</source>
        <translation>Eine Nachricht ist fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/presenter.py"/>
        <source>{messages} failed: {why}</source>
        <translation>{messages} fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/presenter.py"/>
        <source>{what} to {recipients}.</source>
        <translation>{what} an {recipients}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/presenter.py"/>
        <source>Message from {sender}</source>
        <translation>Nachricht von {sender}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/service_link.py"/>
        <source>The service {name} was started, but does not answer yet.</source>
        <translation>Der Dienst {name} wurde gestartet, antwortet aber noch nicht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/session.py"/>
        <source>Sign in where the relay runs, with emailrelay-sign-in.</source>
        <translation>Melden Sie sich dort an, wo das Relay läuft, mit emailrelay-sign-in.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/session.py"/>
        <source>The sign-in is kept on another computer</source>
        <translation>Die Anmeldung liegt auf einem anderen Computer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/session.py"/>
        <source>{name}: what waits goes out now.</source>
        <translation>{name}: was wartet, geht jetzt hinaus.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open dashboard</source>
        <translation>Übersicht öffnen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open queue</source>
        <translation>Warteschlange öffnen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Forward now</source>
        <translation>Jetzt weiterleiten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Resume forwarding</source>
        <translation>Weiterleiten fortsetzen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Stop accepting mail</source>
        <translation>Keine Mail mehr annehmen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Stop relay</source>
        <translation>Relay anhalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Failed messages…</source>
        <translation>Fehlgeschlagene Nachrichten…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Retry all failed</source>
        <translation>Alle fehlgeschlagenen neu versuchen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open spool folder</source>
        <translation>Spool-Ordner öffnen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Send test message…</source>
        <translation>Testnachricht senden…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Pause forwarding</source>
        <translation>Weiterleiten pausieren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>For 15 minutes</source>
        <translation>Für 15 Minuten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>For one hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Until resumed</source>
        <translation>Bis auf Weiteres</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>The relay is being connected to.</source>
        <translation>Die Verbindung zum Relay wird hergestellt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>The spool folder is on another computer.</source>
        <translation>Der Spool-Ordner liegt auf einem anderen Computer.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>No server is set that mail is passed on to.</source>
        <translation>Es ist kein Server eingestellt, an den Mail weitergegeben wird.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>The relay is starting.</source>
        <translation>Das Relay startet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Failed messages ({number})…</source>
        <translation>Fehlgeschlagene Nachrichten ({number})…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>It is being tried again now.</source>
        <translation>Es wird jetzt neu versucht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>What is shown may be out of date.</source>
        <translation>Was zu sehen ist, ist vielleicht nicht mehr aktuell.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>There is no connection to the relay at {target}</source>
        <translation>Es besteht keine Verbindung zum Relay auf {target}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>Next attempt in {time}.</source>
        <translation>Nächster Versuch in {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>{n} new notifications</source>
        <extracomment>For one: {n} new notification</extracomment>
        <translation>
            <numerusform>{n} neue Benachrichtigung</numerusform>
            <numerusform>{n} neue Benachrichtigungen</numerusform>
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
        <translation>Die Konten dieses Relays liegen auf einem anderen Computer.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/status_bar.py"/>
        <source>Not listening</source>
        <translation>Kein Port offen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/status_bar.py"/>
        <source>Next attempt {when}</source>
        <translation>Nächster Versuch {when}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/status_bar.py"/>
        <source>Engine {version}</source>
        <translation>Engine {version}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>Relay: {state} ({place})</source>
        <translation>Relay: {state} ({place})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>{number} queued</source>
        <translation>{number} wartend</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>Listening :{ports}</source>
        <translation>Offen :{ports}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>{number} failed</source>
        <translation>{number} fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/test_messages.py"/>
        <source>Forwarding is paused.</source>
        <translation>Das Weiterleiten ist pausiert.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/test_messages.py"/>
        <source>A short message takes the way of all mail: into the queue, and out to {server}.</source>
        <translation>Eine kurze Nachricht nimmt den Weg aller Mail: in die Warteschlange und hinaus zu {server}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/account_table.py"/>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>No accounts</source>
        <translation>Keine Konten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Devices need not sign in here, and Relay does not sign in at the next server.</source>
        <translation>Geräte müssen sich hier nicht anmelden, und Relay meldet sich nicht am nächsten Server an.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Mail is accepted and kept. Nothing goes out with this account until somebody signs in again.</source>
        <translation>Mail wird angenommen und aufbewahrt. Mit diesem Konto geht nichts hinaus, bis sich jemand wieder anmeldet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Choose an account for the next server first.</source>
        <translation>Wählen Sie zuerst ein Konto für den nächsten Server.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Not all accounts are shown</source>
        <translation>Nicht alle Konten werden gezeigt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Sign out of {name}?</source>
        <translation>Von {name} abmelden?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Attach to a relay</source>
        <translation>Mit einem Relay verbinden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>&amp;Token file</source>
        <translation>&amp;Token-Datei</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Attach</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>The relay in this app stops. What is queued here stays safe until it runs again.</source>
        <translation>Das Relay in dieser App hält an. Was hier wartet, bleibt sicher, bis es wieder läuft.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Token file</source>
        <translation>Token-Datei</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Its host and admin port.</source>
        <translation>Sein Host und sein Admin-Port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Only if it asks for one.</source>
        <translation>Nur, wenn es eines verlangt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>{n} attachments saved</source>
        <extracomment>For one: {n} attachment saved</extracomment>
        <translation>
            <numerusform>{n} Anhang gespeichert</numerusform>
            <numerusform>{n} Anhänge gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>The attachment could not be saved</source>
        <translation>Der Anhang konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Last 24 hours, as a table</source>
        <translation>Letzte 24 Stunden, als Tabelle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Forwarded</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>From {label}: {good} forwarded, {bad} failed</source>
        <translation>Ab {label}: {good} weitergeleitet, {bad} fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>{good} forwarded, {bad} failed in the last 24 hours</source>
        <translation>{good} weitergeleitet, {bad} fehlgeschlagen in den letzten 24 Stunden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/check_row.py"/>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/check_row.py"/>
        <source>Details of {check}</source>
        <translation>Einzelheiten zu {check}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Received today</source>
        <translation>Heute empfangen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Forwarded today</source>
        <translation>Heute weitergeleitet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Recent</source>
        <translation>Neueste</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>need your decision</source>
        <extracomment>For one: needs your decision</extracomment>
        <translation>
            <numerusform>braucht Ihre Entscheidung</numerusform>
            <numerusform>brauchen Ihre Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>waiting for the next run</source>
        <translation>wartet auf den nächsten Lauf</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>mail stays here</source>
        <translation>Mail bleibt hier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>since midnight</source>
        <translation>seit Mitternacht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>as many as yesterday</source>
        <translation>so viele wie gestern</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>{number} more than yesterday</source>
        <translation>{number} mehr als gestern</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>{number} fewer than yesterday</source>
        <translation>{number} weniger als gestern</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>nothing to decide</source>
        <translation>nichts zu entscheiden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>nothing is waiting</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>in {time} on average</source>
        <translation>im Mittel in {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>waiting for sign-in</source>
        <translation>wartet auf die Anmeldung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>sending now</source>
        <translation>sendet gerade</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>next attempt in {time}</source>
        <translation>nächster Versuch in {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Check again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Everything that was checked is in order.</source>
        <translation>Alles, was geprüft wurde, ist in Ordnung.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>One thing deserves a look.</source>
        <translation>Eine Sache verdient einen Blick.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>{number} things deserve a look.</source>
        <translation>{number} Dinge verdienen einen Blick.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Show in log</source>
        <translation>Im Protokoll zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Block peer…</source>
        <translation>Gegenstelle sperren…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>What was said</source>
        <translation>Was gesprochen wurde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Choose a session to see what was said.</source>
        <translation>Wählen Sie eine Sitzung, um zu sehen, was gesprochen wurde.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>From {peer}</source>
        <translation>Von {peer}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>To {peer}</source>
        <translation>An {peer}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>A connection to the next server ends by itself.</source>
        <translation>Eine Verbindung zum nächsten Server endet von selbst.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>This session has ended.</source>
        <translation>Diese Sitzung ist beendet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>No session chosen</source>
        <translation>Keine Sitzung gewählt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Since {time}. Passwords and mail are not shown.</source>
        <translation>Seit {time}. Passwörter und Mail werden nicht gezeigt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Only those who connect to the relay can be blocked.</source>
        <translation>Nur wer sich mit dem Relay verbindet, kann gesperrt werden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>There is nothing to copy.</source>
        <translation>Es gibt nichts zu kopieren.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/export.py"/>
        <source>Messages (*.eml)</source>
        <translation>Nachrichten (*.eml)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/export.py"/>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>Accepted from {client}</source>
        <translation>Angenommen von {client}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>What the relay does is shown here as it happens.</source>
        <translation>Was das Relay tut, ist hier zu sehen, während es geschieht.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/log.py"/>
        <source>{n} new lines</source>
        <extracomment>For one: {n} new line</extracomment>
        <translation>
            <numerusform>{n} neue Zeile</numerusform>
            <numerusform>{n} neue Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Show all lines again</source>
        <translation>Wieder alle Zeilen zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Nothing has been logged yet</source>
        <translation>Noch nichts ist protokolliert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>New lines</source>
        <translation>Neue Zeilen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Export log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Verbose</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>The start</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>{kept} of {most} lines kept</source>
        <translation>{kept} von {most} Zeilen behalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>No line is like that</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Choose a lower level, an earlier time or another search to see what has been logged.</source>
        <translation>Wählen Sie eine niedrigere Stufe, eine frühere Zeit oder eine andere Suche, um zu sehen, was protokolliert wurde.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Show message</source>
        <translation>Nachricht zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only this message</source>
        <translation>Nur diese Nachricht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only this peer</source>
        <translation>Nur diese Gegenstelle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Sessions of this peer</source>
        <translation>Sitzungen dieser Gegenstelle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only {about}</source>
        <translation>Nur {about}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only {about}: show all lines again</source>
        <translation>Nur {about}: wieder alle Zeilen zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Show only lines that match</source>
        <translation>Nur passende Zeilen zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Not an expression</source>
        <translation>Kein Ausdruck</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>{place} of {number}</source>
        <translation>{place} von {number}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>No such expression: {why}</source>
        <translation>Kein gültiger Ausdruck: {why}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_table.py"/>
        <source>Log lines</source>
        <translation>Protokollzeilen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>The first {shown} of {all}; the export has all of it.</source>
        <translation>Die ersten {shown} von {all}; der Export enthält alles.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>This message is not in the queue any more</source>
        <translation>Diese Nachricht ist nicht mehr in der Warteschlange</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Open in the web browser…</source>
        <translation>Im Webbrowser öffnen…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>White or dark page</source>
        <translation>Weiße oder dunkle Seite</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Header fields</source>
        <translation>Kopffelder</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Parts of the message</source>
        <translation>Teile der Nachricht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Try again (R)</source>
        <translation>Noch einmal versuchen (R)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Hold (H)</source>
        <translation>Anhalten (H)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Release (H)</source>
        <translation>Freigeben (H)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Export .eml… (Ctrl+S)</source>
        <translation>.eml exportieren… (Strg+S)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Delete… (Del)</source>
        <translation>Löschen… (Entf)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Close the message</source>
        <translation>Nachricht schließen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Plain</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Why failed</source>
        <translation>Warum fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Why it waits</source>
        <translation>Warum sie wartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>This message cannot be looked at</source>
        <translation>Diese Nachricht kann nicht angesehen werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>This message has no plain text.</source>
        <translation>Diese Nachricht hat keinen reinen Text.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>{sender} to {recipients}, {time}, {size}</source>
        <translation>{sender} an {recipients}, {time}, {size}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Attachments ({number})</source>
        <translation>Anhänge ({number})</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/message.py"/>
        <source>{n} attachments</source>
        <extracomment>For one: {n} attachment</extracomment>
        <translation>
            <numerusform>{n} Anhang</numerusform>
            <numerusform>{n} Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Pictures from elsewhere are not loaded</source>
        <translation>Bilder von anderswo werden nicht geladen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Load pictures</source>
        <translation>Bilder laden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Only the beginning of this message is laid out</source>
        <translation>Nur der Anfang dieser Nachricht ist dargestellt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Look at Plain or Source for more of it, or export it for all of it.</source>
        <translation>Mehr davon zeigen Text oder Quelltext, alles der Export.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Open this address in another program?</source>
        <translation>Diese Adresse in einem anderen Programm öffnen?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Open this message in the web browser?</source>
        <translation>Diese Nachricht im Webbrowser öffnen?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>It gets a copy without scripts, forms and anything that would be loaded from elsewhere.</source>
        <translation>Er bekommt eine Kopie ohne Skripte, Formulare und alles, was von anderswo geladen würde.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>The message could not be handed to the browser</source>
        <translation>Die Nachricht konnte dem Browser nicht übergeben werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>No picture could be loaded</source>
        <translation>Es konnte kein Bild geladen werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_text.py"/>
        <source>Message text</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_text.py"/>
        <source>Find in the source</source>
        <translation>Im Quelltext suchen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>There is nothing new.</source>
        <translation>Es gibt nichts Neues.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>Nothing to tell</source>
        <translation>Nichts zu berichten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>What needs you, and what you want to know, is listed here.</source>
        <translation>Was Sie tun müssen und was Sie wissen wollen, steht hier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>Mark all as seen</source>
        <translation>Alle als gesehen markieren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>Show notifications</source>
        <translation>Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>Mail waits for too long after</source>
        <translation>Mail wartet zu lange nach</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>Mail should have come within</source>
        <translation>Mail sollte kommen binnen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>What is not shown stands in the list behind the bell on the dashboard.</source>
        <translation>Was nicht gezeigt wird, steht in der Liste hinter der Glocke in der Übersicht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>The log says more.</source>
        <translation>Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>This made it stop</source>
        <translation>Dies hat es angehalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>This stands in the way</source>
        <translation>Dies steht im Weg</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>{server} refused the sign-in</source>
        <translation>{server} hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>The relay wants its token</source>
        <translation>Das Relay verlangt sein Token</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Until it is shown, mail can only be watched.</source>
        <translation>Solange es nicht vorgelegt ist, kann man der Mail nur zusehen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show messages</source>
        <translation>Nachrichten zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show why</source>
        <translation>Grund zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show sessions</source>
        <translation>Sitzungen zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show diagnostics</source>
        <translation>Diagnose zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Choose token…</source>
        <translation>Token wählen…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/progress.py"/>
        <source>{doing}: {done} of {all}</source>
        <translation>{doing}: {done} von {all}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>from, to, subject, state:failed</source>
        <translation>von, an, Betreff, state:failed</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Outbox</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Nothing waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Try all failed again</source>
        <translation>Alle fehlgeschlagenen neu versuchen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Delete all failed…</source>
        <translation>Alle fehlgeschlagenen löschen…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>The folder cannot be read</source>
        <translation>Der Ordner kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>It was sent on, or deleted.</source>
        <translation>Sie wurde weitergegeben oder gelöscht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>They go to the trash folder of the spool, where you can still find them.</source>
        <translation>Sie kommen in den Papierkorb-Ordner des Spools, wo Sie sie noch finden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>They are gone for good. This cannot be undone.</source>
        <translation>Sie sind endgültig weg. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Delete {messages}?</source>
        <translation>{messages} löschen?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>The message could not be saved</source>
        <translation>Die Nachricht konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Try another account or server</source>
        <translation>Anderes Konto oder anderen Server versuchen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Forward now to</source>
        <translation>Jetzt weiterleiten an</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Edit recipients</source>
        <translation>Empfänger bearbeiten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Try another account or server…</source>
        <translation>Anderes Konto oder anderen Server versuchen…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Forward now to…</source>
        <translation>Jetzt weiterleiten an…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Edit recipients…</source>
        <translation>Empfänger bearbeiten…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Send once more as new</source>
        <translation>Noch einmal als neu senden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Open file location</source>
        <translation>Speicherort öffnen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Delete at once…</source>
        <translation>Sofort löschen…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_table.py"/>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_table.py"/>
        <source>(not known)</source>
        <translation>(nicht bekannt)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>Recent messages</source>
        <translation>Neueste Nachrichten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>a delivery report</source>
        <translation>ein Zustellbericht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>Message {id}</source>
        <translation>Nachricht {id}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>{subject} from {sender}</source>
        <translation>{subject} von {sender}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>Messages show up here as they come and go.</source>
        <translation>Nachrichten erscheinen hier, wie sie kommen und gehen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>This is the whole report. Passwords and keys were taken out; addresses of people were not. Read it, take out what you do not want to show, then save it and send it to whoever helps you. Nothing is sent by itself.</source>
        <translation>Dies ist der ganze Bericht. Passwörter und Schlüssel wurden entfernt, Adressen von Personen nicht. Lesen Sie ihn, entfernen Sie, was Sie nicht zeigen wollen, speichern Sie ihn und senden Sie ihn an die Person, die Ihnen hilft. Nichts wird von selbst gesendet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>{messages} will be sent this way with the next run; a held one stays held.</source>
        <translation>{messages} auf diesem Weg im nächsten Lauf; was angehalten ist, bleibt angehalten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>One address in each line.</source>
        <translation>Eine Adresse in jeder Zeile.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Host and port. Empty: as configured.</source>
        <translation>Host und Port. Leer: wie konfiguriert.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>The selector of a client account. Empty: as configured.</source>
        <translation>Der Selektor eines Client-Kontos. Leer: wie konfiguriert.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>&amp;Recipients</source>
        <translation>&amp;Empfänger</translation>
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
        <translation>Der Name eines Kontos enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>There is no recipient. Write at least one address.</source>
        <translation>Es gibt keinen Empfänger. Schreiben Sie mindestens eine Adresse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>This is no host and port. Write it like smtp.example.com:587.</source>
        <translation>Das ist kein Host mit Port. Schreiben Sie es wie smtp.example.com:587.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>{address} is no mail address.</source>
        <translation>{address} ist keine Mailadresse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>nothing waiting</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Devices and apps</source>
        <translation>Geräte und Apps</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not listening</source>
        <translation>kein Port offen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Next server</source>
        <translation>Nächster Server</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>delivery report</source>
        <translation>Zustellbericht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Last forwarded</source>
        <translation>Zuletzt weitergeleitet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>when the relay runs</source>
        <translation>wenn das Relay läuft</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>forwarding is off</source>
        <translation>Weiterleiten ist aus</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>none seen today</source>
        <translation>heute keines gesehen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>In: {received}, {way_in}. Out: {forwarded}, {way_out}.</source>
        <translation>Ein: {received}, {way_in}. Aus: {forwarded}, {way_out}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} received</source>
        <translation>{number} empfangen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} forwarded</source>
        <translation>{number} weitergeleitet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not set up</source>
        <translation>nicht eingerichtet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>after sign-in</source>
        <translation>nach der Anmeldung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} waiting</source>
        <translation>{number} wartend</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>cannot start</source>
        <translation>kann nicht starten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>mail is refused</source>
        <translation>Mail wird abgelehnt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>mail is kept out</source>
        <translation>Mail wird ferngehalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>port {ports}</source>
        <translation>Port {ports}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>instead of {server}</source>
        <translation>statt {server}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} seen today</source>
        <translation>{number} heute gesehen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} waiting, oldest {age}</source>
        <translation>{number} wartend, älteste {age}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>when mail arrives</source>
        <translation>wenn Mail ankommt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Send test message</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>An address that the server lets you send as.</source>
        <translation>Eine Adresse, als die der Server Sie senden lässt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Where you can look whether it has arrived.</source>
        <translation>Wo Sie nachsehen können, ob sie angekommen ist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>The message could not be sent</source>
        <translation>Die Nachricht konnte nicht gesendet werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>The message is in the queue</source>
        <translation>Die Nachricht ist in der Warteschlange</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>The server has taken it</source>
        <translation>Der Server hat sie angenommen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Look whether it has arrived, also among the spam.</source>
        <translation>Sehen Sie nach, ob sie angekommen ist, auch im Spam.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Nothing was heard of it yet</source>
        <translation>Noch ist nichts davon zu hören</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>It may still go out: the queue shows what becomes of it.</source>
        <translation>Sie kann noch hinausgehen: Die Warteschlange zeigt, was daraus wird.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Enter a mail address such as you@example.com.</source>
        <translation>Geben Sie eine Mailadresse wie sie@example.com ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>It was refused</source>
        <translation>Sie wurde abgelehnt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>It is offered to {server}</source>
        <translation>Sie wird {server} angeboten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/session_table.py"/>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Devices that hand over mail, and the relay's own connections, are listed here.</source>
        <translation>Geräte, die Mail übergeben, und die eigenen Verbindungen des Relays stehen hier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Peer, name or sender</source>
        <translation>Gegenstelle, Name oder Absender</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Let in again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Nobody has connected yet</source>
        <translation>Noch hat sich niemand verbunden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>The relay at the other end tells only who is connected at the moment.</source>
        <translation>Das Relay am anderen Ende sagt nur, wer im Moment verbunden ist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Nothing was kept of what was said. Lines are given up when very much is said.</source>
        <translation>Von dem, was gesprochen wurde, ist nichts aufbewahrt. Wenn sehr viel gesprochen wird, werden Zeilen aufgegeben.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>New connections from this address are refused, for SMTP and POP, until the relay starts again or you let it in. What is connected now goes on. To keep it out for good, change who may connect.</source>
        <translation>Neue Verbindungen von dieser Adresse werden abgelehnt, für SMTP und POP, bis das Relay neu startet oder Sie sie wieder zulassen. Was jetzt verbunden ist, geht weiter. Um sie auf Dauer fernzuhalten, ändern Sie, wer sich verbinden darf.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>In</source>
        <translation>Ein</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Their connections are refused until the relay starts again.</source>
        <translation>Ihre Verbindungen werden abgelehnt, bis das Relay neu startet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Blocked: {peers}</source>
        <translation>Gesperrt: {peers}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Block {peer}?</source>
        <translation>{peer} sperren?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Start when I sign in</source>
        <translation>Starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Start without opening the window</source>
        <translation>Starten, ohne das Fenster zu öffnen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>No configuration yet</source>
        <translation>Noch keine Konfiguration</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>It is changed where the relay runs</source>
        <translation>Sie wird dort geändert, wo das Relay läuft</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Attach…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Detach</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Tray icon</source>
        <translation>Symbol in der Leiste</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Closing the window</source>
        <translation>Schließen des Fensters</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Ask once</source>
        <translation>Einmal fragen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Keep running in the background</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Quit, and stop the relay of this app</source>
        <translation>Beenden und das Relay dieser App anhalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>In colour</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>One colour, as the panel</source>
        <translation>Einfarbig, wie die Leiste</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>One colour, for a light panel</source>
        <translation>Einfarbig, für eine helle Leiste</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>One colour, for a dark panel</source>
        <translation>Einfarbig, für eine dunkle Leiste</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Relay settings</source>
        <translation>Relay-Einstellungen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Ports, encryption, sign-in, forwarding, logging. You see each change before it is made.</source>
        <translation>Ports, Verschlüsselung, Anmeldung, Weiterleiten, Protokoll. Sie sehen jede Änderung, bevor sie gemacht wird.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Where the relay runs</source>
        <translation>Wo das Relay läuft</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>In this app, or somewhere else with an admin port that this window is attached to.</source>
        <translation>In dieser App oder anderswo, mit einem Admin-Port, mit dem sich dieses Fenster verbindet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Another language is spoken from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Starting and closing</source>
        <translation>Starten und Schließen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Starting at sign-in could not be changed</source>
        <translation>Das Starten bei der Anmeldung konnte nicht geändert werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Copy reply</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>What happens now</source>
        <translation>Was jetzt geschieht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Export .eml…</source>
        <translation>.eml exportieren…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Nothing until you decide. The message stays on this computer.</source>
        <translation>Nichts, bis Sie entscheiden. Die Nachricht bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Nothing until you release it.</source>
        <translation>Nichts, bis Sie sie freigeben.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It is tried again with the next run.</source>
        <translation>Sie wird im nächsten Lauf neu versucht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It cannot be sent. Export what is left of it, or delete it.</source>
        <translation>Sie kann nicht gesendet werden. Exportieren Sie, was von ihr übrig ist, oder löschen Sie sie.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It is being worked on at the moment.</source>
        <translation>Sie wird gerade bearbeitet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It is tried again in {time}.</source>
        <translation>Neuer Versuch in {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/watch.py"/>
        <source>The file was saved</source>
        <translation>Die Datei wurde gespeichert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/watch.py"/>
        <source>The file could not be saved</source>
        <translation>Die Datei konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/widgets/route.py"/>
        <source>Route of the mail</source>
        <translation>Weg der Mail</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/widgets/sidebar.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter a password, or generate one.</source>
        <translation>Geben Sie ein Passwort ein oder erzeugen Sie eines.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>The new password is on the clipboard. Enter it on the device.</source>
        <translation>Das neue Passwort ist in der Zwischenablage. Geben Sie es am Gerät ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Network that may skip sign-in</source>
        <translation>Netz, das die Anmeldung auslassen darf</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Stands in messages and filters in place of an account's name.</source>
        <translation>Steht in Nachrichten und Filtern anstelle eines Kontonamens.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Kept as</source>
        <translation>Aufbewahrt als</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter a name without control characters.</source>
        <translation>Geben Sie einen Namen ohne Steuerzeichen ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>The file then holds no password. Devices that know only PLAIN or LOGIN cannot sign in with it.</source>
        <translation>Die Datei enthält dann kein Passwort. Geräte, die nur PLAIN oder LOGIN kennen, können sich damit nicht anmelden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter one word.</source>
        <translation>Geben Sie ein einzelnes Wort ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Keyword</source>
        <translation>&amp;Schlüsselwort</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Hash, for CRAM-MD5 only</source>
        <translation>Hash, nur für CRAM-MD5</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>{range} is in the list already.</source>
        <translation>{range} steht schon in der Liste.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>new password</source>
        <translation>neues Passwort</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>plain, set</source>
        <translation>Klartext, gesetzt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>renamed, was {name}</source>
        <translation>umbenannt, war {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Old sign-in forgotten</source>
        <translation>Alte Anmeldung vergessen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Sign-in of {user} kept, sealed</source>
        <translation>Anmeldung von {user} versiegelt aufbewahrt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Certificate {name} written</source>
        <translation>Zertifikat {name} geschrieben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{name} written, for you only</source>
        <translation>{name} geschrieben, nur für Sie</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{name} written</source>
        <translation>{name} geschrieben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Files are as they were read</source>
        <translation>Die Dateien sind, wie sie gelesen wurden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Relay starts at login</source>
        <translation>Relay startet bei der Anmeldung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Relay no longer starts at login</source>
        <translation>Relay startet nicht mehr bei der Anmeldung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{path} was changed by another program in the meantime and left as it is.</source>
        <translation>{path} wurde inzwischen von einem anderen Programm geändert und so gelassen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>There is no system keyring.</source>
        <translation>Es gibt keinen Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Starting at login cannot be set on this system.</source>
        <translation>Das Starten bei der Anmeldung kann auf diesem System nicht eingestellt werden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Folder {names} made</source>
        <translation>Ordner {names} angelegt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>New files prepared</source>
        <translation>Neue Dateien vorbereitet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Configuration read back and checked</source>
        <translation>Konfiguration zurückgelesen und geprüft</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{path} does not hold what was written</source>
        <translation>{path} enthält nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Starting at login could not be set: {strerror}.</source>
        <translation>Das Starten bei der Anmeldung konnte nicht eingestellt werden: {strerror}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Password put into the system keyring</source>
        <translation>Passwort in den Schlüsselbund des Systems gelegt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Old files backed up</source>
        <translation>Alte Dateien gesichert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Renew, keep the key</source>
        <translation>Erneuern, Schlüssel behalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Export for devices...</source>
        <translation>Für Geräte exportieren...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>itself. Devices must accept or import it.</source>
        <translation>sich selbst. Geräte müssen es annehmen oder importieren.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Cannot be used</source>
        <translation>Kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Not valid yet</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>{kind}, belongs to this certificate</source>
        <translation>{kind}, gehört zu diesem Zertifikat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>{n} days left</source>
        <translation>Noch {n} Tage</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Valid, {n} days left</source>
        <translation>Gültig, noch {n} Tage</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter an address or a network such as 192.168.1.0/24.</source>
        <translation>Geben Sie eine Adresse oder ein Netz wie 192.168.1.0/24 ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>TLS 1.0 and 1.1 can be broken. Name the devices that need them under Old devices instead.</source>
        <translation>TLS 1.0 und 1.1 können gebrochen werden. Nennen Sie die Geräte, die sie brauchen, stattdessen unter Alte Geräte.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Nobody can sign in: devices cannot encrypt here.</source>
        <translation>Niemand kann sich anmelden: Geräte können hier nicht verschlüsseln.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Add an account or a trusted network, or devices will be refused.</source>
        <translation>Fügen Sie ein Konto oder ein vertrautes Netz hinzu, sonst werden Geräte abgelehnt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{name} takes no mail without signing in.</source>
        <translation>{name} nimmt ohne Anmeldung keine Mail an.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>The system keyring cannot be used: {value}.</source>
        <translation>Der Schlüsselbund des Systems kann nicht verwendet werden: {value}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{name} takes no passwords from programs. Sign in in the browser.</source>
        <translation>{name} nimmt keine Passwörter von Programmen an. Melden Sie sich im Browser an.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Relay cannot start at login: {value}.</source>
        <translation>Relay kann nicht bei der Anmeldung starten: {value}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Relay cannot run as this service: {reason}.</source>
        <translation>Relay kann nicht als dieser Dienst laufen: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Without a control port this application cannot show what the service does.</source>
        <translation>Ohne Steuerport kann diese Anwendung nicht zeigen, was der Dienst tut.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{text} is everybody: anyone could send through this relay without signing in.</source>
        <translation>{text} ist jeder: Alle könnten ohne Anmeldung über dieses Relay senden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Without encryption, the passwords of devices can be read on your network.</source>
        <translation>Ohne Verschlüsselung können die Passwörter der Geräte in Ihrem Netz mitgelesen werden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Choose the key and the certificate.</source>
        <translation>Wählen Sie den Schlüssel und das Zertifikat.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Choose a file with certificate and key.</source>
        <translation>Wählen Sie eine Datei mit Zertifikat und Schlüssel.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>the provider</source>
        <translation>der Anbieter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>The sign-in has ended, so no mail goes out. Sign in again.</source>
        <translation>Die Anmeldung ist beendet, deshalb geht keine Mail hinaus. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>There are two accounts with the selector "{selector}". Each needs one of its own.</source>
        <translation>Es gibt zwei Konten mit dem Selektor „{selector}“. Jedes braucht einen eigenen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{text}" is no address and no network. {asks}</source>
        <translation>„{text}“ ist weder Adresse noch Netz. {asks}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{text}" matches nothing, because a network is named by its first address: {network}.</source>
        <translation>„{text}“ trifft auf nichts zu, denn ein Netz wird mit seiner ersten Adresse benannt: {network}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Use TLS 1.2</source>
        <translation>TLS 1.2 verwenden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Allow it in the clear</source>
        <translation>Unverschlüsselt erlauben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>the list</source>
        <translation>die Liste</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Keep it in the file</source>
        <translation>In der Datei aufbewahren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Sign in in the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter a password for "{name}".</source>
        <translation>Geben Sie ein Passwort für „{name}“ ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Start it by hand</source>
        <translation>Von Hand starten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Use {port}</source>
        <translation>{port} verwenden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>This certificate has expired.</source>
        <translation>Dieses Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>This certificate ends in {days} days.</source>
        <translation>Dieses Zertifikat endet in {days} Tagen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Sign in with {name} first, or choose another way.</source>
        <translation>Melden Sie sich zuerst bei {name} an oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter the user name that the provider gave you.</source>
        <translation>Geben Sie den Benutzernamen ein, den Ihr Anbieter Ihnen gegeben hat.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter at least one name or address that devices use.</source>
        <translation>Geben Sie mindestens einen Namen oder eine Adresse ein, die Geräte verwenden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{name}" already exists in {place}.</source>
        <translation>„{name}“ gibt es schon in {place}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{bad}" is no host name and no address.</source>
        <translation>„{bad}“ ist weder Hostname noch Adresse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Show transcript</source>
        <translation>Mitschrift zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Show the certificate</source>
        <translation>Zertifikat zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>running...</source>
        <translation>läuft...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Hide the certificate</source>
        <translation>Zertifikat verbergen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Hide transcript</source>
        <translation>Mitschrift verbergen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>These ports answer:</source>
        <translation>Diese Ports antworten:</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>stopped at {name}</source>
        <translation>angehalten bei {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>The test has stopped</source>
        <translation>Der Test wurde angehalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>Trying the usual ports of {host}...</source>
        <translation>Die üblichen Ports von {host} werden versucht...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>None of the usual ports of {host} answers. Is it the right server?</source>
        <translation>Keiner der üblichen Ports von {host} antwortet. Ist es der richtige Server?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>{host} said {text}</source>
        <translation>{host} sagte {text}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>could not start</source>
        <translation>konnte nicht starten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device left without a word. It may expect TLS from the first byte: choose STARTTLS there.</source>
        <translation>Das Gerät ging ohne ein Wort. Vielleicht erwartet es TLS vom ersten Byte an: Wählen Sie dort STARTTLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>Sign-in as {who} failed. Enter the user name and the password on the device again.</source>
        <translation>Die Anmeldung als {who} schlug fehl. Geben Sie Benutzername und Passwort am Gerät neu ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device and Relay found no common encryption. Import the certificate on the device, or list it under Old devices on the TLS page.</source>
        <translation>Gerät und Relay fanden keine gemeinsame Verschlüsselung. Importieren Sie das Zertifikat am Gerät, oder nennen Sie es unter Alte Geräte auf der TLS-Seite.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not begin with TLS. Choose SSL/TLS there, not STARTTLS.</source>
        <translation>Das Gerät begann nicht mit TLS. Wählen Sie dort SSL/TLS, nicht STARTTLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device left without a word. Switch its encryption off: Relay offers none.</source>
        <translation>Das Gerät ging ohne ein Wort. Schalten Sie seine Verschlüsselung aus: Relay bietet keine an.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>the user</source>
        <translation>der Benutzer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not encrypt. Switch on STARTTLS there; it may be called TLS.</source>
        <translation>Das Gerät hat nicht verschlüsselt. Schalten Sie dort STARTTLS ein; es kann auch TLS heißen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not sign in. Switch on SMTP authentication there, and let it sign in as {user}.</source>
        <translation>Das Gerät hat sich nicht angemeldet. Schalten Sie dort die SMTP-Authentifizierung ein und lassen Sie es sich als {user} anmelden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not sign in. Switch on SMTP authentication there, and let it sign in.</source>
        <translation>Das Gerät hat sich nicht angemeldet. Schalten Sie dort die SMTP-Authentifizierung ein und lassen Sie es sich anmelden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>Relay refused something: {refusal}</source>
        <translation>Relay hat etwas abgelehnt: {refusal}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device left without sending a message. Let it send a test page or a test scan.</source>
        <translation>Das Gerät ging, ohne eine Nachricht zu senden. Lassen Sie es eine Testseite oder einen Testscan senden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Talking</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Calls itself {name} ({verb})</source>
        <translation>Nennt sich {name} ({verb})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Sign-in refused ({how})</source>
        <translation>Anmeldung abgelehnt ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Not passed on yet: {outcome}</source>
        <translation>Noch nicht weitergegeben: {outcome}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>First contact</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Change the device</source>
        <translation>Gerät ändern</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Encrypted with {version}</source>
        <translation>Verschlüsselt mit {version}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Signed in as {who} ({how})</source>
        <translation>Angemeldet als {who} ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Signed in ({how})</source>
        <translation>Angemeldet ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Did not sign in</source>
        <translation>Hat sich nicht angemeldet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>The next server has taken it</source>
        <translation>Der nächste Server hat sie angenommen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>The message has arrived safely</source>
        <translation>Die Nachricht ist sicher angekommen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Sign-in as {who} refused ({how})</source>
        <translation>Anmeldung als {who} abgelehnt ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Waiting for a device to connect to {place}</source>
        <translation>Es wird gewartet, dass sich ein Gerät mit {place} verbindet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Connected from {address}</source>
        <translation>Verbunden von {address}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking for the mail records of {domain}...</source>
        <translation>Die Mail-Einträge von {domain} werden gefragt...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking for the service records of {domain}...</source>
        <translation>Die Dienst-Einträge von {domain} werden gefragt...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking the web server of {domain}...</source>
        <translation>Der Webserver von {domain} wird gefragt...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Trying the usual names of {domain}...</source>
        <translation>Die üblichen Namen von {domain} werden versucht...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>the service records of {domain}</source>
        <translation>den Dienst-Einträgen von {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>the web server of {domain}</source>
        <translation>dem Webserver von {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking the public provider database...</source>
        <translation>Die öffentliche Anbieter-Datenbank wird gefragt...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>a trial of the usual names of {domain}</source>
        <translation>einem Versuch mit den üblichen Namen von {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>the public provider database</source>
        <translation>der öffentlichen Anbieter-Datenbank</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>STARTTLS if offered</source>
        <translation>STARTTLS, wenn angeboten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Found {name}: {host}, port {port}, {security}</source>
        <translation>{name} gefunden: {host}, Port {port}, {security}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Enter it by hand</source>
        <translation>Von Hand eingeben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Stopped. Enter the server by hand, or try again.</source>
        <translation>Angehalten. Geben Sie den Server von Hand ein oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Looking...</source>
        <translation>Es wird gesucht...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>The domain itself does not say where its mail is handed in.</source>
        <translation>Die Domain selbst sagt nicht, wo ihre Mail übergeben wird.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Ask the public provider database of Thunderbird?</source>
        <translation>Die öffentliche Anbieter-Datenbank von Thunderbird fragen?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Not known. Enter what your provider calls outgoing or SMTP server.</source>
        <translation>Nicht bekannt. Geben Sie ein, was Ihr Anbieter Postausgangs- oder SMTP-Server nennt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>This comes from {source}. Use it only if you recognise the server.</source>
        <translation>Dies stammt aus {source}. Verwenden Sie es nur, wenn Sie den Server kennen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Found {name}, from {source}</source>
        <translation>{name} gefunden, aus {source}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Ask it</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Do not ask</source>
        <translation>Nicht fragen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Enter what your provider calls outgoing or SMTP server.</source>
        <translation>Geben Sie ein, was Ihr Anbieter Postausgangs- oder SMTP-Server nennt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Only "{domain}" is sent to it, not your address.</source>
        <translation>Nur „{domain}“ wird dorthin gesendet, nicht Ihre Adresse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>STARTTLS, or none</source>
        <translation>STARTTLS oder keine</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Enter this on your devices</source>
        <translation>Geben Sie dies an Ihren Geräten ein</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Scanner, printer or program, under SMTP or e-mail</source>
        <translation>Scanner, Drucker oder Programm, unter SMTP oder E-Mail</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Print...</source>
        <translation>Drucken...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>any @{domain} address</source>
        <translation>jede Adresse @{domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>the one you set for {name}</source>
        <translation>das für {name} gesetzte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Copy {what}</source>
        <translation>{what} kopieren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff.py"/>
        <source>not managed here, kept as it is</source>
        <translation>hier nicht verwaltet, bleibt, wie es ist</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff.py"/>
        <source>Lines {first} to {last}</source>
        <translation>Zeilen {first} bis {last}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff.py"/>
        <source>Line {first}</source>
        <translation>Zeile {first}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff_view.py"/>
        <source>added: {line}</source>
        <translation>hinzugefügt: {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff_view.py"/>
        <source>removed: {line}</source>
        <translation>entfernt: {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff_view.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Old devices</source>
        <translation>Alte Geräte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>An address of this computer with a port of its own, then the addresses of the devices.</source>
        <translation>Eine Adresse dieses Computers mit eigenem Port, dann die Adressen der Geräte.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail waits in</source>
        <translation>Mail wartet in</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mailboxes in</source>
        <translation>Postfächer in</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>the folder where mail waits</source>
        <translation>der Ordner, in dem Mail wartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>%d stands for the date and %h for the hour, which begins a new file each day or hour.</source>
        <translation>%d steht für das Datum und %h für die Stunde; damit beginnt jeden Tag oder jede Stunde eine neue Datei.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Process id</source>
        <translation>Prozess-ID</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Accept mail over SMTP</source>
        <translation>Mail über SMTP annehmen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Control port</source>
        <translation>Steuerport</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Lets this application and others watch the relay. Only with a port of its own.</source>
        <translation>Lässt diese Anwendung und andere dem Relay zusehen. Nur mit einem eigenen Port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>may also end the relay</source>
        <translation>darf das Relay auch beenden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Close after</source>
        <translation>Schließen nach</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Seconds of silence after which a connection is closed.</source>
        <translation>Sekunden Stille, nach denen eine Verbindung geschlossen wird.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Say about itself</source>
        <translation>Über sich sagen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Block lists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Asked about clients from outside. Needs Who may connect: Anyone.</source>
        <translation>Werden zu Clients von außen gefragt. Braucht Wer sich verbinden darf: Jeder.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Words such as pipelining or smtputf8, with commas between them.</source>
        <translation>Wörter wie pipelining oder smtputf8, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Run as</source>
        <translation>Ausführen als</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>daemon, when started by root</source>
        <translation>daemon, wenn von root gestartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Ask for certificates</source>
        <translation>Nach Zertifikaten fragen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>A PEM file with the authorities that vouch for devices, or &lt;default&gt;.</source>
        <translation>Eine PEM-Datei mit den Stellen, die für Geräte bürgen, oder &lt;default&gt;.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Oldest version</source>
        <translation>Älteste Version</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Let mail programs fetch mail (POP)</source>
        <translation>Mailprogramme Mail abholen lassen (POP)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>One folder for each account</source>
        <translation>Ein Ordner für jedes Konto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail stays after it was fetched</source>
        <translation>Mail bleibt nach dem Abholen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Accounts in</source>
        <translation>Konten in</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail that comes in</source>
        <translation>Mail, die hereinkommt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail that goes out</source>
        <translation>Mail, die hinausgeht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Check recipients</source>
        <translation>Empfänger prüfen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>all are accepted</source>
        <translation>alle werden angenommen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>account: accepts local accounts only. Or the path of a program, or net:host:port.</source>
        <translation>account: nimmt nur lokale Konten an. Oder der Pfad eines Programms, oder net:host:port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Give up after</source>
        <translation>Aufgeben nach</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Seconds that one filter or check may take.</source>
        <translation>Sekunden, die ein Filter oder eine Prüfung dauern darf.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Write a log</source>
        <translation>Protokoll schreiben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Nothing on the terminal once Relay runs</source>
        <translation>Nichts auf dem Terminal, sobald Relay läuft</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Name and version, as usual</source>
        <translation>Name und Version, wie üblich</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>As little as possible</source>
        <translation>So wenig wie möglich</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.2, as usual</source>
        <translation>TLS 1.2, wie üblich</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.1, outdated</source>
        <translation>TLS 1.1, veraltet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.0, outdated</source>
        <translation>TLS 1.0, veraltet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/file_list.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be given its rights: {reason}</source>
        <translation>{path} kann nicht mit seinen Rechten versehen werden: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be replaced: {reason}</source>
        <translation>{path} kann nicht ersetzt werden: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be removed: {reason}</source>
        <translation>{path} kann nicht entfernt werden: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be made: {reason}</source>
        <translation>{path} kann nicht angelegt werden: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>the message is passed on</source>
        <translation>die Nachricht wird weitergegeben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>the message is taken away without an error</source>
        <translation>die Nachricht wird ohne Fehler weggenommen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>the message is refused</source>
        <translation>die Nachricht wird abgelehnt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>Exit code {code}: {meaning}.</source>
        <translation>Exit-Code {code}: {meaning}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>It says: {said}</source>
        <translation>Er sagt: {said}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>It could not be run: {error}</source>
        <translation>Er konnte nicht ausgeführt werden: {error}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>It did not end within {limit:g} seconds. Mail would be refused.</source>
        <translation>Er endete nicht binnen {limit:g} Sekunden. Mail würde abgelehnt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Edit the server</source>
        <translation>Server bearbeiten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Sign in through the browser...</source>
        <translation>Über den Browser anmelden...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Edit the account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Enter an app password</source>
        <translation>App-Passwort eingeben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Show the steps</source>
        <translation>Schritte zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Allow this computer by address</source>
        <translation>Diesen Computer nach Adresse zulassen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use your provider's server</source>
        <translation>Den Server Ihres Anbieters verwenden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Try port {port}</source>
        <translation>Port {port} versuchen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use port {port}, {encryption}</source>
        <translation>Port {port} verwenden, {encryption}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Choose its authority...</source>
        <translation>Seine Stelle wählen...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use {host}</source>
        <translation>{host} verwenden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Try the usual ports</source>
        <translation>Die üblichen Ports versuchen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use STARTTLS</source>
        <translation>STARTTLS verwenden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use TLS from the start</source>
        <translation>TLS von Anfang an verwenden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Require STARTTLS</source>
        <translation>STARTTLS verlangen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Change the security</source>
        <translation>Sicherheit ändern</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Sign in with a password...</source>
        <translation>Mit einem Passwort anmelden...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Use case</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Forwarding</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Logging</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Startup</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Show help</source>
        <translation>Hilfe zeigen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Save files elsewhere...</source>
        <translation>Dateien anderswo speichern...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Save answers...</source>
        <translation>Antworten speichern...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>For other machines and for scripts; without passwords</source>
        <translation>Für andere Computer und für Skripte; ohne Passwörter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Next</source>
        <comment>the button of the wizard</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Answers...</source>
        <translation>Antworten...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Save...</source>
        <translation>Speichern...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>While a device waits for a slow server, it may give up and send the message again.</source>
        <translation>Während ein Gerät auf einen langsamen Server wartet, gibt es vielleicht auf und sendet die Nachricht noch einmal.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>This is the address this relay listens on, so mail would loop.</source>
        <translation>Das ist die Adresse, auf der dieses Relay lauscht; Mail liefe im Kreis.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>The expected name counts only when the certificate is checked.</source>
        <translation>Der erwartete Name zählt nur, wenn das Zertifikat geprüft wird.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Enter a host name or an address, without spaces.</source>
        <translation>Geben Sie einen Hostnamen oder eine Adresse ein, ohne Leerzeichen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Nothing is encrypted, so mail and password could be read on the way.</source>
        <translation>Nichts wird verschlüsselt, Mail und Passwort könnten also unterwegs gelesen werden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>The server's identity is not checked, so mail and password could be intercepted.</source>
        <translation>Die Identität des Servers wird nicht geprüft, Mail und Passwort könnten also abgefangen werden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Switch</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Send afterwards</source>
        <translation>Danach senden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Port 465 normally uses TLS from the start.</source>
        <translation>Port 465 verwendet normalerweise TLS von Anfang an.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Port 587 normally starts in the clear and then switches to TLS.</source>
        <translation>Port 587 beginnt normalerweise unverschlüsselt und wechselt dann zu TLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Enter a time from 1 second to 7 days.</source>
        <translation>Geben Sie eine Zeit von 1 Sekunde bis 7 Tagen ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Encrypt it</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Enter the server that takes your mail, or use Detect.</source>
        <translation>Geben Sie den Server ein, der Ihre Mail annimmt, oder nutzen Sie Erkennen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Expected name</source>
        <translation>Erwarteter Name</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>the server's name</source>
        <translation>der Name des Servers</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>The name that the server's certificate must bear, when it is not the one above.</source>
        <translation>Der Name, den das Zertifikat des Servers tragen muss, wenn es nicht der obige ist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Asked-for name</source>
        <translation>Verlangter Name</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Which of several servers at one address is wanted (SNI).</source>
        <translation>Welcher von mehreren Servern unter einer Adresse gemeint ist (SNI).</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Own certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>A PEM file with key and certificate, for servers that ask for one. Or two files with a comma between.</source>
        <translation>Eine PEM-Datei mit Schlüssel und Zertifikat, für Server, die danach fragen. Oder zwei Dateien mit einem Komma dazwischen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Connect from</source>
        <translation>Verbinden von</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>any address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>An address of this computer. 0.0.0.0 stands for IPv4 only, :: for IPv6 only.</source>
        <translation>Eine Adresse dieses Computers. 0.0.0.0 steht für nur IPv4, :: für nur IPv6.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Wait to connect</source>
        <translation>Auf Verbindung warten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Seconds for a connection, and for encryption.</source>
        <translation>Sekunden für eine Verbindung und für die Verschlüsselung.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Wait for greeting</source>
        <translation>Auf Begrüßung warten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Seconds after which Relay goes on without one.</source>
        <translation>Sekunden, nach denen Relay ohne sie weitermacht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Wait for answers</source>
        <translation>Auf Antworten warten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Seconds for each answer of the server.</source>
        <translation>Sekunden für jede Antwort des Servers.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Words such as pipelining or eightbitstrict, with commas between them.</source>
        <translation>Wörter wie pipelining oder eightbitstrict, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/help_pane.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/help_pane.py"/>
        <source>Hide help</source>
        <translation>Hilfe verbergen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/carried.py"/>
        <source>{path}, line {line}</source>
        <translation>{path}, Zeile {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>Both listen on port {ports}: stop the old relay before this one is started, or choose another port.</source>
        <translation>Beide lauschen auf Port {ports}: Halten Sie das alte Relay an, bevor dieses gestartet wird, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>Mail that waits in {folder} stays there.</source>
        <translation>Mail, die in {folder} wartet, bleibt dort.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>Every line of {name} is taken, those that no page shows included.</source>
        <translation>Jede Zeile von {name} wird übernommen, auch die, die keine Seite zeigt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>{through} gives the options {options} besides; set them here, if you need them.</source>
        <translation>{through} gibt außerdem die Optionen {options} an; stellen Sie sie hier ein, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>{files}: all accounts, with their passwords.</source>
        <translation>{files}: alle Konten, mit ihren Passwörtern.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>{file} was not read, so its accounts are missing here.</source>
        <translation>{file} wurde nicht gelesen, deshalb fehlen seine Konten hier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>the old spool</source>
        <translation>der alte Spool</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The account "{name}" ({text}) was not carried over; a relay has one next hop.</source>
        <translation>Das Konto „{name}“ ({text}) wurde nicht übernommen; ein Relay hat einen nächsten Server.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{key} {settings}" has no counterpart in a relay.</source>
        <translation>„{key} {settings}“ hat in einem Relay kein Gegenstück.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>Mail goes to {server}.</source>
        <translation>Mail geht an {server}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"auth {method}" signs in with tokens: sign in anew on the page Authentication.</source>
        <translation>„auth {method}“ meldet sich mit Token an: Melden Sie sich auf der Seite Anmeldung neu an.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is no account in this file.</source>
        <translation>in dieser Datei ist kein Konto.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the account has no name.</source>
        <translation>das Konto hat keinen Namen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is an account "{title}" already.</source>
        <translation>es gibt schon ein Konto „{title}“.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is no account "{name}".</source>
        <translation>es gibt kein Konto „{name}“.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the account "{name}" has no host.</source>
        <translation>das Konto „{name}“ hat keinen Host.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the account "{name}" speaks {text}; a relay speaks SMTP.</source>
        <translation>das Konto „{name}“ spricht {text}; ein Relay spricht SMTP.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the port "{port}" of the account "{name}" is no number from 1 to 65535.</source>
        <translation>der Port „{port}“ des Kontos „{name}“ ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The relay signs in as {user}.</source>
        <translation>Das Relay meldet sich als {user} an.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The password is not in the file; type it in once.</source>
        <translation>Das Passwort steht nicht in der Datei; geben Sie es einmal ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is no account "{base}" above this line.</source>
        <translation>über dieser Zeile gibt es kein Konto „{base}“.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The certificate of the server was not checked; switch the check on if you can.</source>
        <translation>Das Zertifikat des Servers wurde nicht geprüft; schalten Sie die Prüfung ein, wenn Sie können.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The server was known by a fingerprint; a relay checks who signed its certificate instead.</source>
        <translation>Der Server war an einem Fingerabdruck zu erkennen; ein Relay prüft stattdessen, wer sein Zertifikat unterschrieben hat.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"auth {method}" is a way to sign in that a relay does not have.</source>
        <translation>„auth {method}“ ist eine Art der Anmeldung, die ein Relay nicht hat.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>msmtp runs {command} for the password; a relay does not, so type it in once.</source>
        <translation>msmtp führt für das Passwort {command} aus; ein Relay tut das nicht, geben Sie es also einmal ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{name}" is no setting of msmtp.</source>
        <translation>„{name}“ ist keine Einstellung von msmtp.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{name}" stands before the first account.</source>
        <translation>„{name}“ steht vor dem ersten Konto.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{name}" has to be on or off.</source>
        <translation>„{name}“ muss on oder off sein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"{name}" of {found} has no counterpart in a relay.</source>
        <translation>„{name}“ von {found} hat in einem Relay kein Gegenstück.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Devices connect to port {port}.</source>
        <translation>Geräte verbinden sich mit Port {port}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The accounts of {domain} were not carried over; a relay signs in as one user.</source>
        <translation>Die Konten von {domain} wurden nicht übernommen; ein Relay meldet sich als ein Benutzer an.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>{user} was not carried over; a relay signs in as one user.</source>
        <translation>{user} wurde nicht übernommen; ein Relay meldet sich als ein Benutzer an.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Devices signed in with a password that is stored nowhere; add an account for them, if they need one.</source>
        <translation>Geräte meldeten sich mit einem Passwort an, das nirgends gespeichert ist; legen Sie ein Konto für sie an, wenn sie eines brauchen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>there is no server for SMTP in this file.</source>
        <translation>in dieser Datei ist kein Server für SMTP.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>{section} was not carried over; a relay takes mail over one port.</source>
        <translation>{section} wurde nicht übernommen; ein Relay nimmt Mail über einen Port an.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>{section} was not carried over; a relay does not pass {protocol} on.</source>
        <translation>{section} wurde nicht übernommen; ein Relay gibt {protocol} nicht weiter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"server_address" of {found} is missing.</source>
        <translation>„server_address“ von {found} fehlt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The client secret was not carried over; type it in when you sign in.</source>
        <translation>Das Client-Geheimnis wurde nicht übernommen; geben Sie es bei der Anmeldung ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"{name}" of {section} has to be True or False.</source>
        <translation>„{name}“ von {section} muss True oder False sein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>this is not a configuration of Email OAuth 2.0 Proxy.</source>
        <translation>das ist keine Konfiguration von Email OAuth 2.0 Proxy.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"{name}" of {found} is no port from 1 to 65535.</source>
        <translation>„{name}“ von {found} ist kein Port von 1 bis 65535.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The file names no local_address, so only this computer can connect; see Connections.</source>
        <translation>Die Datei nennt keine local_address, deshalb kann sich nur dieser Computer verbinden; siehe Verbindungen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The stored tokens are encrypted with a password that only the proxy knows.</source>
        <translation>Die gespeicherten Token sind mit einem Passwort verschlüsselt, das nur der Proxy kennt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Sign in as {user} anew, on the page Authentication, with the client id {client}.</source>
        <translation>Melden Sie {user} auf der Seite Anmeldung neu an, mit der Client-ID {client}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Sign in as {user} anew, on the page Authentication.</source>
        <translation>Melden Sie {user} auf der Seite Anmeldung neu an.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/read.py"/>
        <source>there is no such file.</source>
        <translation>diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/read.py"/>
        <source>this is not UTF-8 text.</source>
        <translation>das ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/sealed.py"/>
        <source>[{account}] has its key in the system keyring: sign in again here.</source>
        <translation>[{account}] hat seinen Schlüssel im Schlüsselbund des Systems: Melden Sie sich hier neu an.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/sealed.py"/>
        <source>The sign-in could not be taken: {error}.</source>
        <translation>Die Anmeldung konnte nicht übernommen werden: {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>Choose another folder than the one where mail waits.</source>
        <translation>Wählen Sie einen anderen Ordner als den, in dem Mail wartet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{config} exists already. Choose another folder, or open it from the first page.</source>
        <translation>{config} gibt es schon. Wählen Sie einen anderen Ordner oder öffnen Sie sie von der ersten Seite aus.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{title} copies files while they are written. Choose a folder that no other program touches.</source>
        <translation>{title} kopiert Dateien, während sie geschrieben werden. Wählen Sie einen Ordner, den kein anderes Programm anfasst.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{nearest} is on another computer. When the network is away, mail cannot be taken. Choose a local disk.</source>
        <translation>{nearest} liegt auf einem anderen Computer. Ist das Netz weg, kann keine Mail angenommen werden. Wählen Sie einen lokalen Datenträger.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>Only {left} MB are free at {nearest}. Free some space, or choose another folder.</source>
        <translation>Nur {left} MB sind frei auf {nearest}. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{item} was not found. Mail would be refused until it exists.</source>
        <translation>{item} wurde nicht gefunden. Mail würde abgelehnt, bis es da ist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{item} cannot be run. Mail would be refused until it is made executable.</source>
        <translation>{item} kann nicht ausgeführt werden. Mail würde abgelehnt, bis es ausführbar ist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>One of {n} in this file. What concerns all of them is set at "{first}".</source>
        <translation>Eines von {n} in dieser Datei. Was alle betrifft, wird bei „{first}“ eingestellt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>Which relay of the configuration</source>
        <translation>Welches Relay der Konfiguration</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>Leave this relay without your changes?</source>
        <translation>Dieses Relay ohne Ihre Änderungen verlassen?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>They are not written yet. Apply them first, or drop them.</source>
        <translation>Sie sind noch nicht geschrieben. Wenden Sie sie erst an, oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>Drop the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instances.py"/>
        <source>There is no relay "{instance}" in {path}; it has only one.</source>
        <translation>Es gibt kein Relay „{instance}“ in {path}; es enthält nur eines.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instances.py"/>
        <source>There is no relay "{instance}" in {path}; it has {known}.</source>
        <translation>Es gibt kein Relay „{instance}“ in {path}; es enthält {known}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{journal_path} is damaged: {error}</source>
        <translation>{journal_path} ist beschädigt: {error}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{path} cannot be finished: its new content is not complete</source>
        <translation>{path} kann nicht abgeschlossen werden: Sein neuer Inhalt ist nicht vollständig</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{path} was changed by another program in the meantime</source>
        <translation>{path} wurde inzwischen von einem anderen Programm geändert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{backup} is missing or damaged, so {path} was left as it is</source>
        <translation>{backup} fehlt oder ist beschädigt, deshalb blieb {path}, wie es war</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>This account may not use ports below 1024.</source>
        <translation>Dieses Konto darf keine Ports unter 1024 verwenden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Block lists are asked about clients from outside, and those may not connect.</source>
        <translation>Sperrlisten werden zu Clients von außen gefragt, und die dürfen sich nicht verbinden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Port {port} is used for mail already. Choose another one for control.</source>
        <translation>Port {port} wird schon für Mail verwendet. Wählen Sie einen anderen zum Steuern.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Port {numeric_port} is used for other devices already. Old devices need one of their own.</source>
        <translation>Port {numeric_port} wird schon für andere Geräte verwendet. Alte Geräte brauchen einen eigenen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Port {port} is already used by {who}. Stop it or choose another port.</source>
        <translation>Port {port} wird schon von {who} verwendet. Beenden Sie es oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>{address} exists on every network. Add the interface after a percent sign, such as {address}%eth0.</source>
        <translation>{address} gibt es in jedem Netz. Ergänzen Sie die Schnittstelle nach einem Prozentzeichen, etwa {address}%eth0.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>What these devices send can be read and changed on the way. List only those that cannot do better.</source>
        <translation>Was diese Geräte senden, kann unterwegs gelesen und geändert werden. Nennen Sie nur die, die es nicht besser können.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Ask none</source>
        <translation>Keine fragen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Turn on at least one of SMTP and POP.</source>
        <translation>Schalten Sie SMTP oder POP ein, mindestens eines.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Choose at least one address, or listen on all of them.</source>
        <translation>Wählen Sie mindestens eine Adresse oder lauschen Sie auf allen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Anyone on the internet could send through this relay. Require sign-in or limit who may connect.</source>
        <translation>Jeder im Internet könnte über dieses Relay senden. Verlangen Sie die Anmeldung oder begrenzen Sie, wer sich verbinden darf.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Other computers can reach the control port, and steer the relay.</source>
        <translation>Andere Computer können den Steuerport erreichen und das Relay steuern.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Run as a service</source>
        <translation>Als Dienst ausführen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>This computer only</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Require sign-in</source>
        <translation>Anmeldung verlangen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Local networks only</source>
        <translation>Nur lokale Netze</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>There is no configuration file in {folder}: {names}.</source>
        <translation>Es gibt keine Konfigurationsdatei in {folder}: {names}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} starts no program: it has no ExecStart.</source>
        <translation>{path} startet kein Programm: Es hat kein ExecStart.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} starts no program.</source>
        <translation>{path} startet kein Programm.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} starts {name} without a configuration file; all its options stand on the command line. Import it, to have them in a file.</source>
        <translation>{path} startet {name} ohne Konfigurationsdatei; alle Optionen stehen auf der Befehlszeile. Importieren Sie es, um sie in einer Datei zu haben.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>The ExecStart of {path} cannot be understood: {error}.</source>
        <translation>Das ExecStart von {path} ist nicht zu verstehen: {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} is not a property list.</source>
        <translation>{path} ist keine Property-Liste.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>&amp;Selector</source>
        <translation>&amp;Selektor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>Its password is not in the secrets file ({kind}), so it stays where it is.</source>
        <translation>Sein Passwort steht nicht in der Secrets-Datei ({kind}), es bleibt also, wo es ist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>Add another account to use another selector.</source>
        <translation>Fügen Sie ein weiteres Konto hinzu, um einen anderen Selektor zu verwenden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>Enter one word, such as the name of the department.</source>
        <translation>Geben Sie ein einzelnes Wort ein, etwa den Namen der Abteilung.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>&amp;Remove account</source>
        <translation>Konto &amp;entfernen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>"{name}" is used by another account.</source>
        <translation>„{name}“ wird von einem anderen Konto verwendet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Clients would delete mail before it is sent. Keep it, or give each account a folder of its own.</source>
        <translation>Clients würden Mail löschen, bevor sie gesendet ist. Behalten Sie sie oder geben Sie jedem Konto einen eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>This computer has no user {strangers}, so mail for that name would be refused.</source>
        <translation>Dieser Computer hat keinen Benutzer {strangers}, Mail für diesen Namen würde also abgelehnt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>No mail comes in over SMTP, so these would never run.</source>
        <translation>Über SMTP kommt keine Mail herein, diese liefen also nie.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>No mail goes out, so these would never run. Say where mail goes, or remove them.</source>
        <translation>Es geht keine Mail hinaus, diese liefen also nie. Sagen Sie, wohin Mail geht, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Mail is split by domain, but all of it goes to one server. Add mx: for mail that goes out.</source>
        <translation>Mail wird nach Domain aufgeteilt, geht aber ganz an einen Server. Fügen Sie mx: für Mail hinzu, die hinausgeht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>A message to several domains would go to the first one's server. Add split: for mail that comes in.</source>
        <translation>Eine Nachricht an mehrere Domains ginge an den Server der ersten. Fügen Sie split: für Mail hinzu, die hereinkommt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Nothing is written down, so nobody can find out later what happened.</source>
        <translation>Nichts wird aufgeschrieben, also kann später niemand herausfinden, was geschah.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>The log goes nowhere: there is no file, no system log, and the terminal is closed.</source>
        <translation>Das Protokoll geht nirgendwohin: Es gibt keine Datei, kein Systemprotokoll, und das Terminal wird geschlossen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Debug logs hold addresses and everything that is said. Switch it off when you have what you need.</source>
        <translation>Debug-Protokolle enthalten Adressen und alles, was gesprochen wird. Schalten Sie es aus, wenn Sie haben, was Sie brauchen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Port {port} takes mail already. Choose another one for fetching.</source>
        <translation>Port {port} nimmt schon Mail an. Wählen Sie einen anderen zum Abholen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Put all mail into every mailbox</source>
        <translation>Alle Mail in jedes Postfach legen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Add mx:</source>
        <translation>mx: hinzufügen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Add split:</source>
        <translation>split: hinzufügen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Use the system log</source>
        <translation>Systemprotokoll verwenden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Choose a folder where mail waits.</source>
        <translation>Wählen Sie einen Ordner, in dem Mail wartet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>A folder for each</source>
        <translation>Ein Ordner für jedes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Add an account, or nobody can fetch mail.</source>
        <translation>Fügen Sie ein Konto hinzu, sonst kann niemand Mail abholen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/options.py"/>
        <source>{shorthand} is replaced by the options that it stands for, because one of them changes.</source>
        <translation>{shorthand} wird durch die Optionen ersetzt, für die es steht, weil sich eine davon ändert.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>port {port}: {reply}</source>
        <translation>Port {port}: {reply}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>control port {port}</source>
        <translation>Steuerport {port}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>Port {port} answers with {version}, {cipher}.</source>
        <translation>Port {port} antwortet mit {version}, {cipher}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>Port {port} answers, without encryption.</source>
        <translation>Port {port} antwortet, ohne Verschlüsselung.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>The relay does not answer on {host}, port {port}: {words}</source>
        <translation>Das Relay antwortet nicht auf {host}, Port {port}: {words}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>The test message was not taken: {words}</source>
        <translation>Die Testnachricht wurde nicht angenommen: {words}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>The relay says nothing on {host}, port {port}.</source>
        <translation>Das Relay sagt nichts auf {host}, Port {port}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Applying the changes</source>
        <translation>Die Änderungen werden angewendet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay is set up</source>
        <translation>Relay ist eingerichtet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Undo everything...</source>
        <translation>Alles zurücknehmen...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Undo everything</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Keep and close</source>
        <translation>Behalten und schließen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Reload and merge</source>
        <translation>Neu laden und zusammenführen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The changes could not be applied</source>
        <translation>Die Änderungen konnten nicht angewendet werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Changes taken back</source>
        <translation>Änderungen zurückgenommen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay started with the new configuration</source>
        <translation>Relay mit der neuen Konfiguration gestartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>All {n} steps succeeded in {time}.</source>
        <translation>Alle {n} Schritte sind gelungen, in {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay started as before</source>
        <translation>Relay wie zuvor gestartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay stopped</source>
        <translation>Relay angehalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The service is shown in this application</source>
        <translation>Der Dienst ist in dieser Anwendung zu sehen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The service runs; without a control port it cannot be shown here</source>
        <translation>Der Dienst läuft; ohne Steuerport kann er hier nicht gezeigt werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The files cannot be read</source>
        <translation>Die Dateien können nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Not everything could be taken back</source>
        <translation>Nicht alles konnte zurückgenommen werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Everything is as it was</source>
        <translation>Alles ist, wie es war</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>No file is changed.</source>
        <translation>Keine Datei ist geändert.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay answers</source>
        <translation>Relay antwortet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Who may send, and how Relay signs in</source>
        <translation>Wer senden darf, und wie Relay sich anmeldet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Top: devices that send to Relay. Bottom: Relay towards your provider.</source>
        <translation>Oben: Geräte, die an Relay senden. Unten: Relay bei Ihrem Anbieter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Devices sign in</source>
        <translation>Geräte melden sich an</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Readable by you only</source>
        <translation>Nur von Ihnen lesbar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>&amp;Add...</source>
        <translation>&amp;Hinzufügen...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>E&amp;dit...</source>
        <translation>&amp;Bearbeiten...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Networks that may skip sign-in</source>
        <translation>Netze, die die Anmeldung auslassen dürfen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Add net&amp;work...</source>
        <translation>&amp;Netz hinzufügen...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>May skip sign-in</source>
        <translation>Darf Anmeldung auslassen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Only over an encrypted connection</source>
        <translation>Nur über eine verschlüsselte Verbindung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>The account that Relay runs as must be allowed to check the passwords of others.</source>
        <translation>Das Konto, unter dem Relay läuft, muss die Passwörter anderer prüfen dürfen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Choose an account first.</source>
        <translation>Wählen Sie zuerst ein Konto.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Yes, with an account</source>
        <translation>Ja, mit einem Konto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>System accounts</source>
        <translation>Systemkonten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Remove {network}</source>
        <translation>{network} entfernen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>{file}, line {n}</source>
        <translation>{file}, Zeile {n}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>How do devices reach Relay?</source>
        <translation>Wie erreichen Geräte Relay?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Enter the same port on your devices and programs.</source>
        <translation>Geben Sie denselben Port an Ihren Geräten und Programmen ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Where mail is taken</source>
        <translation>Wo Mail angenommen wird</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>All addresses</source>
        <translation>Alle Adressen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Listen on</source>
        <translation>Lauschen auf</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Who may connect</source>
        <translation>Wer sich verbinden darf</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Announce as</source>
        <translation>&amp;Meldet sich als</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Largest message</source>
        <translation>&amp;Größte Nachricht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Control port</source>
        <translation>&amp;Steuerport</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Control reached at</source>
        <translation>Steuerung erreichbar unter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Announce as</source>
        <translation>Meldet sich als</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>the name of this computer</source>
        <translation>der Name dieses Computers</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Enter a control port first.</source>
        <translation>Geben Sie zuerst einen Steuerport ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Devices must use the same number.</source>
        <translation>Geräte müssen dieselbe Zahl verwenden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Chosen addresses</source>
        <translation>Gewählte Adressen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Anyone</source>
        <translation>Jeder</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Written as {name} in the greeting.</source>
        <translation>Steht in der Begrüßung als {name}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>The firewall of this computer has to let port {port} in.</source>
        <translation>Die Firewall dieses Computers muss Port {port} hereinlassen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>What should happen to mail on its way?</source>
        <translation>Was soll unterwegs mit Mail geschehen?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Leave this empty to pass mail on as it is.</source>
        <translation>Lassen Sie dies leer, um Mail weiterzugeben, wie sie ist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that does nothing...</source>
        <translation>Eines, das nichts tut...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that adds a header...</source>
        <translation>Eines, das eine Kopfzeile ergänzt...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that refuses large messages...</source>
        <translation>Eines, das große Nachrichten ablehnt...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that rewrites From...</source>
        <translation>Eines, das From umschreibt...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Write a new script</source>
        <translation>Neues Skript schreiben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Save the script</source>
        <translation>Skript speichern</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>They run in this order, each on what the one before left. One that fails refuses the mail.</source>
        <translation>Sie laufen in dieser Reihenfolge, jeder mit dem, was der vorige übrig ließ. Scheitert einer, wird die Mail abgelehnt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Trying {what}...</source>
        <translation>{what} wird getestet...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Where should mail be sent on to?</source>
        <translation>Wohin soll Mail weitergeleitet werden?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Relay keeps every accepted message until this server has taken it.</source>
        <translation>Relay behält jede angenommene Nachricht, bis dieser Server sie angenommen hat.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Mail goes</source>
        <translation>Mail geht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Detect</source>
        <translation>&amp;Erkennen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Your address</source>
        <translation>&amp;Ihre Adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Re&amp;fusals</source>
        <translation>A&amp;blehnungen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>What happens when the server refuses some recipients of a message.</source>
        <translation>Was geschieht, wenn der Server einige Empfänger einer Nachricht ablehnt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>host:port@proxy:port goes through a SOCKS proxy; a path is a local socket.</source>
        <translation>host:port@proxy:port geht über einen SOCKS-Proxy; ein Pfad ist ein lokaler Socket.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>S&amp;ecurity</source>
        <translation>Si&amp;cherheit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Send test &amp;message...</source>
        <translation>Test&amp;nachricht senden...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>T&amp;rust</source>
        <translation>&amp;Vertrauen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Use a SOCKS proxy...</source>
        <translation>Einen SOCKS-Proxy verwenden...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Your address</source>
        <translation>Ihre Adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>you@example.com</source>
        <translation>sie@example.com</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>If some recipients are refused</source>
        <translation>Wenn einige Empfänger abgelehnt werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Port 25 must be open on the way out, and many servers refuse strangers.</source>
        <translation>Port 25 muss nach außen offen sein, und viele Server lehnen Fremde ab.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Enter your mail address or its domain first.</source>
        <translation>Geben Sie zuerst Ihre Mailadresse oder deren Domain ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>smtp.example.com</source>
        <translation>smtp.example.com</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Port of the server</source>
        <translation>Port des Servers</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Check the certificate</source>
        <translation>&amp;Zertifikat prüfen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>as soon as a device finishes</source>
        <translation>sobald ein Gerät fertig ist</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>when Relay starts</source>
        <translation>wenn Relay startet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>The test signs in and says goodbye; nothing is sent.</source>
        <translation>Der Test meldet sich an und verabschiedet sich; nichts wird gesendet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>the certificate authorities of this computer</source>
        <translation>die Zertifizierungsstellen dieses Computers</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>A PEM file or a folder, when the server has a certificate of its own authority.</source>
        <translation>Eine PEM-Datei oder ein Ordner, wenn der Server ein Zertifikat einer eigenen Stelle hat.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Enter a server first.</source>
        <translation>Geben Sie zuerst einen Server ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>To a server</source>
        <translation>An einen Server</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Straight to its recipients</source>
        <translation>Direkt an ihre Empfänger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Nowhere, it stays in the queue</source>
        <translation>Nirgendwohin, sie bleibt in der Warteschlange</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>The others get the message</source>
        <translation>Die anderen bekommen die Nachricht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Nobody gets the message</source>
        <translation>Niemand bekommt die Nachricht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, verlangt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>STARTTLS, if offered</source>
        <translation>STARTTLS, wenn angeboten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>None, not encrypted</source>
        <translation>Keine, nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>While the device waits</source>
        <translation>Während das Gerät wartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Only when I ask</source>
        <translation>Nur auf Anforderung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>A short message is sent to {server} with the settings of this page, saved or not.</source>
        <translation>Eine kurze Nachricht wird an {server} gesendet, mit den Einstellungen dieser Seite, gespeichert oder nicht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_card.py"/>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_card.py"/>
        <source>Do not</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_card.py"/>
        <source>From {program}: {path}</source>
        <translation>Von {program}: {path}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>Import...</source>
        <translation>Importieren...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>From E-MailRelay, msmtp or Email OAuth 2.0 Proxy</source>
        <translation>Von E-MailRelay, msmtp oder Email OAuth 2.0 Proxy</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>Configurations (*.conf *.cfg *.bat *.service .msmtprc msmtprc *.config)</source>
        <translation>Konfigurationen (*.conf *.cfg *.bat *.service .msmtprc msmtprc *.config)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>Choose a configuration to import</source>
        <translation>Zu importierende Konfiguration wählen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>What should be written down?</source>
        <translation>Was soll aufgeschrieben werden?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>A log tells later what became of a message.</source>
        <translation>Ein Protokoll sagt später, was aus einer Nachricht wurde.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>In each line</source>
        <translation>In jeder Zeile</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>&amp;System log</source>
        <translation>&amp;Systemprotokoll</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>What you will see</source>
        <translation>Was Sie sehen werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>System log</source>
        <translation>Systemprotokoll</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>As the system usually does</source>
        <translation>Wie auf dem System üblich</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Today: {name}</source>
        <translation>Heute: {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>In each line: {what}</source>
        <translation>In jeder Zeile: {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>What this relay does</source>
        <translation>Was dieses Relay tut</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>Open what you want to change. Everything else stays exactly as it is.</source>
        <translation>Öffnen Sie, was Sie ändern wollen. Alles andere bleibt genau, wie es ist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>Read it again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>This version of Relay cannot run this configuration as it is</source>
        <translation>Diese Version von Relay kann diese Konfiguration nicht so ausführen, wie sie ist</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>This file makes no sense as a configuration, so it is shown but not changed</source>
        <translation>Diese Datei ergibt als Konfiguration keinen Sinn, also wird sie gezeigt, aber nicht geändert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>{n} options are not known to this version; they are kept as they are: {names}</source>
        <translation>{n} Optionen kennt diese Version nicht; sie bleiben, wie sie sind: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>
and {n} more</source>
        <translation>
und {n} weitere</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>May mail programs fetch mail here?</source>
        <translation>Dürfen Mailprogramme hier Mail abholen?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>With POP, mail that Relay keeps is read like any other mailbox.</source>
        <translation>Mit POP wird Mail, die Relay aufbewahrt, wie jedes andere Postfach gelesen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Reached at</source>
        <translation>Erreichbar unter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>&amp;Mailboxes</source>
        <translation>&amp;Postfächer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Change accounts</source>
        <translation>Konten ändern</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>The accounts of this computer</source>
        <translation>Die Konten dieses Computers</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Mail programs can encrypt with STLS, with the certificate of the TLS page.</source>
        <translation>Mailprogramme können mit STLS verschlüsseln, mit dem Zertifikat der TLS-Seite.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Mail programs cannot encrypt here. The TLS page changes that.</source>
        <translation>Mailprogramme können hier nicht verschlüsseln. Die TLS-Seite ändert das.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>"{name}" already exists in the list.</source>
        <translation>„{name}“ steht schon in der Liste.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>One folder for each account, read only</source>
        <translation>Ein Ordner für jedes Konto, nur lesen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>One mailbox for all</source>
        <translation>Ein Postfach für alle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>One mailbox for all, read only</source>
        <translation>Ein Postfach für alle, nur lesen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>The accounts for fetching are in {file}. They are kept.</source>
        <translation>Die Konten zum Abholen stehen in {file}. Sie bleiben erhalten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Folders in {folder}: {names}</source>
        <translation>Ordner in {folder}: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Relay signs in</source>
        <translation>Relay meldet sich an</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>With an app password</source>
        <translation>Mit einem App-Passwort</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>With a password</source>
        <translation>Mit einem Passwort</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>The keyring is being asked. It may ask you for its password.</source>
        <translation>Der Schlüsselbund wird gefragt. Er verlangt vielleicht sein Passwort von Ihnen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>The sign-in itself is in a sealed file; this is where its key is.</source>
        <translation>Die Anmeldung selbst liegt in einer versiegelten Datei; hier liegt ihr Schlüssel.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Kept when you apply.</source>
        <translation>Wird beim Anwenden aufbewahrt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>your provider</source>
        <translation>Ihr Anbieter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>More accounts for the next server</source>
        <translation>Weitere Konten für den nächsten Server</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Add acc&amp;ount...</source>
        <translation>&amp;Konto hinzufügen...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>More accounts</source>
        <translation>Weitere Konten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Mail goes out with one of these when a sender rule or a filter names its selector.</source>
        <translation>Mail geht mit einem davon hinaus, wenn eine Absenderregel oder ein Filter seinen Selektor nennt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>The keyring is not offered: {reason}</source>
        <translation>Der Schlüsselbund wird nicht angeboten: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>With OAuth2</source>
        <translation>Mit OAuth2</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>As the secrets file says</source>
        <translation>Wie die Secrets-Datei sagt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>In a file that only you can read</source>
        <translation>In einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>In the system keyring</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Change {account}</source>
        <translation>{account} ändern</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/resume_card.py"/>
        <source>Continue where you stopped</source>
        <translation>Dort weitermachen, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/resume_card.py"/>
        <source>A new relay</source>
        <translation>Ein neues Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/resume_card.py"/>
        <source>{what}, answered {when}. Passwords have to be typed in again.</source>
        <translation>{what}, beantwortet {when}. Passwörter müssen neu eingegeben werden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Review before anything is written</source>
        <translation>Durchsicht, bevor etwas geschrieben wird</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} files change. Everything else stays exactly as it is, and a backup is kept.</source>
        <extracomment>For one: {n} file changes. Everything else stays exactly as it is, and a backup is kept.</extracomment>
        <translation>
            <numerusform>{n} Datei ändert sich. Alles andere bleibt genau, wie es ist, und eine Sicherung wird aufbewahrt.</numerusform>
            <numerusform>{n} Dateien ändern sich. Alles andere bleibt genau, wie es ist, und eine Sicherung wird aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Choose a folder for the files</source>
        <translation>Ordner für die Dateien wählen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Save answers</source>
        <translation>Antworten speichern</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>The files can be shown once this is mended.</source>
        <translation>Die Dateien können gezeigt werden, wenn das behoben ist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Nothing to change. The files stay exactly as they are.</source>
        <translation>Nichts zu ändern. Die Dateien bleiben genau, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} files are made in {folder}.</source>
        <extracomment>For one: {n} file is made in {folder}.</extracomment>
        <translation>
            <numerusform>{n} Datei wird in {folder} angelegt.</numerusform>
            <numerusform>{n} Dateien werden in {folder} angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} files change, and the definition of the service. A backup of the files is kept.</source>
        <extracomment>For one: {n} file changes, and the definition of the service. A backup of the file is kept.</extracomment>
        <translation>
            <numerusform>{n} Datei ändert sich, dazu die Definition des Dienstes. Eine Sicherung der Datei wird aufbewahrt.</numerusform>
            <numerusform>{n} Dateien ändern sich, dazu die Definition des Dienstes. Eine Sicherung der Dateien wird aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>all passed</source>
        <translation>alle bestanden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Something is still missing</source>
        <translation>Etwas fehlt noch</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>This cannot be written</source>
        <translation>Das kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>for you only</source>
        <translation>nur für Sie</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>asks permission</source>
        <translation>fragt um Erlaubnis</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>No file changes but the definition of the service.</source>
        <translation>Keine Datei ändert sich außer der Definition des Dienstes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>No file changes.</source>
        <translation>Keine Datei ändert sich.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>The engine's own parser accepts the configuration.</source>
        <translation>Der Parser der Engine selbst nimmt die Konfiguration an.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Passwords and keys will be readable by you only.</source>
        <translation>Passwörter und Schlüssel sind nur von Ihnen lesbar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>The relay could not start with this</source>
        <translation>Das Relay könnte damit nicht starten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>masked</source>
        <translation>verdeckt</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} warnings</source>
        <extracomment>For one: {n} warning</extracomment>
        <translation>
            <numerusform>{n} Warnung</numerusform>
            <numerusform>{n} Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Was so before: {problem}</source>
        <translation>War schon vorher so: {problem}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} changed</source>
        <translation>{n} geändert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} to mend</source>
        <translation>{n} zu beheben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Full file</source>
        <translation>Ganze Datei</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Equivalent command line</source>
        <translation>Entsprechende Befehlszeile</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Diff</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/section.py"/>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/section.py"/>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/shared_options.py"/>
        <source>This concerns all relays of the file. Change it at the first one.</source>
        <translation>Das betrifft alle Relays der Datei. Ändern Sie es beim ersten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>When should Relay start?</source>
        <translation>Wann soll Relay starten?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Mail is accepted and sent on only while Relay runs.</source>
        <translation>Mail wird nur angenommen und weitergeleitet, solange Relay läuft.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Not every service is offered: {reason}.</source>
        <translation>Nicht jeder Dienst wird angeboten: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply makes {entry}</source>
        <translation>Beim Anwenden wird {entry} angelegt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply removes {entry}</source>
        <translation>Beim Anwenden wird {entry} entfernt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply stops and removes {service}.</source>
        <translation>Beim Anwenden wird {service} angehalten und entfernt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{service} was made by somebody else. Apply switches it on as it is.</source>
        <translation>{service} hat jemand anders angelegt. Beim Anwenden wird er eingeschaltet, wie er ist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>One way only: two relays would want the same ports and the same mail.</source>
        <translation>Nur ein Weg: Zwei Relays würden dieselben Ports und dieselbe Mail wollen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Either way you can start and stop it from the tray and from the dashboard.</source>
        <translation>In jedem Fall können Sie es über die Leiste und die Übersicht starten und anhalten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{service} was made by somebody else. Apply stops it and switches it off.</source>
        <translation>{service} hat jemand anders angelegt. Beim Anwenden wird er angehalten und ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{service} is there and stays.</source>
        <translation>{service} ist da und bleibt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply makes {service} and starts it.</source>
        <translation>Beim Anwenden wird {service} angelegt und gestartet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>It runs before anybody logs in. An administrator's permission is asked for once.</source>
        <translation>Er läuft, bevor sich jemand anmeldet. Einmal wird um die Erlaubnis eines Administrators gebeten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>It runs before anybody logs in.</source>
        <translation>Er läuft, bevor sich jemand anmeldet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>It ends when you log out, unless you enter: loginctl enable-linger</source>
        <translation>Er endet, wenn Sie sich abmelden, außer Sie geben ein: loginctl enable-linger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>When I log in, in the tray</source>
        <translation>Wenn ich mich anmelde, in der Leiste</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>When I log in, as a service</source>
        <translation>Wenn ich mich anmelde, als Dienst</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>With the computer, as a service</source>
        <translation>Mit dem Computer, als Dienst</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Starting at login is not offered: {reason}</source>
        <translation>Das Starten bei der Anmeldung wird nicht angeboten: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{entry} is there and stays.</source>
        <translation>{entry} ist da und bleibt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Protect the way from devices to Relay</source>
        <translation>Schützen Sie den Weg von den Geräten zu Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>For mail that comes in. The way out is set on the Forwarding page.</source>
        <translation>Für Mail, die hereinkommt. Der Weg hinaus wird auf der Seite Weiterleiten eingestellt.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>{n} years</source>
        <extracomment>For one: {n} year</extracomment>
        <translation>
            <numerusform>{n} Jahr</numerusform>
            <numerusform>{n} Jahre</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Try it here</source>
        <translation>&amp;Hier testen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Own port</source>
        <translation>Eigener Port</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Ad&amp;vanced and old devices</source>
        <translation>&amp;Erweitert und alte Geräte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Fill in</source>
        <translation>&amp;Ausfüllen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Valid for</source>
        <translation>&amp;Gültig für</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Browse...</source>
        <translation>Durchsuchen...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Key file</source>
        <translation>&amp;Schlüsseldatei</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;PEM file</source>
        <translation>&amp;PEM-Datei</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Trying...</source>
        <translation>Wird getestet...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Choose a PEM file</source>
        <translation>PEM-Datei wählen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Save the certificate for devices</source>
        <translation>Zertifikat für Geräte speichern</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>a PEM file</source>
        <translation>eine PEM-Datei</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>STARTTLS, optional for devices that cannot</source>
        <translation>STARTTLS, freiwillig für Geräte, die es nicht können</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>TLS from the first byte</source>
        <translation>TLS vom ersten Byte an</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Create a new one</source>
        <translation>Ein neues anlegen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Key and certificate</source>
        <translation>Schlüssel und Zertifikat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>The certificate is written to {name} when you apply.</source>
        <translation>Das Zertifikat wird beim Anwenden nach {name} geschrieben.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>What should Relay do for you?</source>
        <translation>Was soll Relay für Sie tun?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Pick the closest one. It fills in sensible values and hides pages that you do not need.</source>
        <translation>Wählen Sie, was am nächsten kommt. Es füllt sinnvolle Werte ein und verbirgt Seiten, die Sie nicht brauchen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Change...</source>
        <translation>Ändern...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>&amp;Configuration in</source>
        <translation>&amp;Konfiguration in</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>&amp;Mail waits in</source>
        <translation>&amp;Mail wartet in</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Mail&amp;boxes in</source>
        <translation>&amp;Postfächer in</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>What this sets</source>
        <translation>Was dies einstellt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Configuration in</source>
        <translation>Konfiguration in</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>You can change every value on the next pages. Nothing is written before Review.</source>
        <translation>Sie können jeden Wert auf den nächsten Seiten ändern. Nichts wird vor der Durchsicht geschrieben.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Mail waits in {spool}, for this account only.</source>
        <translation>Mail wartet in {spool}, nur für dieses Benutzerkonto.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Browse for {what}</source>
        <translation>Durchsuchen für {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Set up Relay</source>
        <translation>Relay einrichten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Relay takes mail from your devices and programs and hands it to your mail provider.</source>
        <translation>Relay nimmt Mail von Ihren Geräten und Programmen an und übergibt sie Ihrem Mailanbieter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Set up a new relay</source>
        <translation>Ein neues Relay einrichten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Choose a use case and fill in what belongs to you. Nothing is written before you say so.</source>
        <translation>Wählen Sie einen Zweck und füllen Sie aus, was zu Ihnen gehört. Nichts wird geschrieben, bevor Sie es sagen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Attach to a running relay</source>
        <translation>Mit einem laufenden Relay verbinden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Watch and steer a relay that runs elsewhere, over its control port.</source>
        <translation>Einem Relay, das anderswo läuft, über seinen Steuerport zusehen und es steuern.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Edit an existing installation</source>
        <translation>Eine vorhandene Installation bearbeiten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>None was found in the usual places.</source>
        <translation>An den üblichen Orten wurde keine gefunden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>This file cannot be opened</source>
        <translation>Diese Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Configurations and start scripts (*.conf *.cfg *.bat)</source>
        <translation>Konfigurationen und Startskripte (*.conf *.cfg *.bat)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Choose a configuration file</source>
        <translation>Konfigurationsdatei wählen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>E-MailRelay or Relay</source>
        <translation>E-MailRelay oder Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>writing needs permission</source>
        <translation>Schreiben braucht eine Erlaubnis</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>started by {name}</source>
        <translation>gestartet von {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>The relay cannot ask for a key passphrase. Save the key without one.</source>
        <translation>Das Relay kann nicht nach der Passphrase eines Schlüssels fragen. Speichern Sie den Schlüssel ohne.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>This key does not belong to this certificate.</source>
        <translation>Dieser Schlüssel gehört nicht zu diesem Zertifikat.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>Enter the whole path of the folder.</source>
        <translation>Geben Sie den ganzen Pfad des Ordners ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>This account cannot write to {nearest}.</source>
        <translation>Dieses Konto kann nicht in {nearest} schreiben.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/providers.py"/>
        <source>the table of providers</source>
        <translation>der Tabelle der Anbieter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/providers.py"/>
        <source>the mail records of {domain}</source>
        <translation>den Mail-Einträgen von {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/rail.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>The last change was interrupted</source>
        <translation>Die letzte Änderung wurde unterbrochen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>Some files may be new and some old. Finish it, or take it back.</source>
        <translation>Einige Dateien sind vielleicht neu und einige alt. Schließen Sie sie ab oder nehmen Sie sie zurück.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>there is no file {path}.</source>
        <translation>es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>{path} has {lines} lines; it has to hold the password and nothing else.</source>
        <translation>{path} hat {lines} Zeilen; sie darf nur das Passwort enthalten, sonst nichts.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>there is no system keyring here.</source>
        <translation>es gibt hier keinen Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>the keyring has no entry {name}/{user}.</source>
        <translation>der Schlüsselbund hat keinen Eintrag {name}/{user}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>the environment variable {name} is not set.</source>
        <translation>die Umgebungsvariable {name} ist nicht gesetzt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} stopped and removed</source>
        <translation>Dienst {name} angehalten und entfernt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} stopped and switched off</source>
        <translation>Dienst {name} angehalten und ausgeschaltet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} made and started</source>
        <translation>Dienst {name} angelegt und gestartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} switched on and started</source>
        <translation>Dienst {name} eingeschaltet und gestartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} started anew</source>
        <translation>Dienst {name} neu gestartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>The service {name} is still there. {reason}</source>
        <translation>Der Dienst {name} ist noch da. {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>The service {name} is not back. {reason}</source>
        <translation>Der Dienst {name} ist nicht wieder da. {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>this system has no services that this program knows</source>
        <translation>dieses System hat keine Dienste, die dieses Programm kennt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>There can be no service for {file}: {reason}.</source>
        <translation>Für {file} kann es keinen Dienst geben: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be made: {reason}.</source>
        <translation>Der Dienst {name} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be removed: {reason}.</source>
        <translation>Der Dienst {name} kann nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be started: {reason}.</source>
        <translation>Der Dienst {name} kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be stopped: {reason}.</source>
        <translation>Der Dienst {name} kann nicht angehalten werden: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The permission was not given, so the service was left as it is.</source>
        <translation>Die Erlaubnis wurde nicht gegeben, deshalb blieb der Dienst, wie er war.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>it ended with {code}</source>
        <translation>es endete mit {code}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>{program} failed: {reason}</source>
        <translation>{program} schlug fehl: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>{program} cannot be run: {error}.</source>
        <translation>{program} kann nicht ausgeführt werden: {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>{program} did not end within {n} seconds.</source>
        <translation>{program} endete nicht binnen {n} Sekunden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/launchd.py"/>
        <source>on macOS the wizard makes services of the user only</source>
        <translation>unter macOS legt der Assistent nur Dienste des Benutzers an</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/systemd.py"/>
        <source>this system is not run by systemd</source>
        <translation>dieses System wird nicht von systemd betrieben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/systemd.py"/>
        <source>an administrator cannot be asked, because pkexec is missing</source>
        <translation>ein Administrator kann nicht gefragt werden, weil pkexec fehlt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/systemd.py"/>
        <source>root has no login; choose a service of the computer</source>
        <translation>root meldet sich nicht an; wählen Sie einen Dienst des Computers</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/windows.py"/>
        <source>{program} is not there; install Relay with its setup</source>
        <translation>{program} ist nicht da; installieren Sie Relay mit seinem Setup</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/windows.py"/>
        <source>Windows has services of the computer only</source>
        <translation>Windows hat nur Dienste des Computers</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/session.py"/>
        <source>New relay</source>
        <translation>Neues Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/session.py"/>
        <source>You and the other program both changed {fields}. Your own answers are kept; see Review.</source>
        <translation>Sie und das andere Programm haben beide {fields} geändert. Ihre eigenen Antworten bleiben; siehe Durchsicht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/session.py"/>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/side_view.py"/>
        <source>Changes side by side</source>
        <translation>Änderungen nebeneinander</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/source.py"/>
        <source>not one line of this file is an option of a relay</source>
        <translation>keine einzige Zeile dieser Datei ist eine Option eines Relays</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/source.py"/>
        <source>{path} cannot be read: {strerror}</source>
        <translation>{path} kann nicht gelesen werden: {strerror}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Offers</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Offers then</source>
        <translation>Angebot danach</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Goodbye</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>ready for mail</source>
        <translation>bereit für Mail</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>all is well</source>
        <translation>alles ist gut</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>port {port} open</source>
        <translation>Port {port} offen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>no sign-in</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>{offered}, up to {size} MB</source>
        <translation>{offered}, bis zu {size} MB</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>STARTTLS required</source>
        <translation>STARTTLS verlangt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices send without encryption</source>
        <translation>Geräte senden ohne Verschlüsselung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices may encrypt</source>
        <translation>Geräte dürfen verschlüsseln</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices must encrypt</source>
        <translation>Geräte müssen verschlüsseln</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices encrypt from the first byte</source>
        <translation>Geräte verschlüsseln vom ersten Byte an</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>At login</source>
        <translation>Bei der Anmeldung</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>As a service, when you log in</source>
        <translation>Als Dienst, wenn Sie sich anmelden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>As a service, when the computer starts</source>
        <translation>Als Dienst, wenn der Computer startet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Port {port}, {listening}, {admitted}</source>
        <translation>Port {port}, {listening}, {admitted}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>{parts} and {last}</source>
        <translation>{parts} und {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>every {n} seconds</source>
        <extracomment>For one: every second</extracomment>
        <translation>
            <numerusform>jede Sekunde</numerusform>
            <numerusform>alle {n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices sign in with {n} accounts</source>
        <extracomment>For one: Devices sign in with {n} account</extracomment>
        <translation>
            <numerusform>Geräte melden sich mit {n} Konto an</numerusform>
            <numerusform>Geräte melden sich mit {n} Konten an</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Mail can be fetched on port {pop_port}, {whose}</source>
        <translation>Mail kann auf Port {pop_port} abgeholt werden, {whose}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>{much}, to {where}</source>
        <translation>{much}, nach {where}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>No mail is accepted over SMTP</source>
        <translation>Über SMTP wird keine Mail angenommen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>for programs on it</source>
        <translation>für Programme darauf</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>open to anyone</source>
        <translation>offen für jeden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>local networks only</source>
        <translation>nur lokale Netze</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Nowhere, mail stays in the queue</source>
        <translation>Nirgendwohin, Mail bleibt in der Warteschlange</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>only on demand</source>
        <translation>nur auf Anforderung</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>every {n} hours</source>
        <extracomment>For one: every hour</extracomment>
        <translation>
            <numerusform>jede Stunde</numerusform>
            <numerusform>alle {n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>every {n} minutes</source>
        <extracomment>For one: every minute</extracomment>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices need not sign in</source>
        <translation>Geräte müssen sich nicht anmelden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices sign in with system accounts</source>
        <translation>Geräte melden sich mit Systemkonten an</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Mail cannot be fetched</source>
        <translation>Mail kann nicht abgeholt werden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>a folder for each account</source>
        <translation>ein Ordner für jedes Konto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>one mailbox for all</source>
        <translation>ein Postfach für alle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Mail is passed on as it is</source>
        <translation>Mail wird weitergegeben, wie sie ist</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Nothing is written down</source>
        <translation>Nichts wird aufgeschrieben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>the system log</source>
        <translation>das Systemprotokoll</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>all addresses</source>
        <translation>alle Adressen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>this computer only</source>
        <translation>nur dieser Computer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Relay does not sign in</source>
        <translation>Relay meldet sich nicht an</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Relay signs in as {client_user}</source>
        <translation>Relay meldet sich als {client_user} an</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Relay signs in as the secrets file says</source>
        <translation>Relay meldet sich an, wie die Secrets-Datei sagt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>With the conversations</source>
        <translation>Mit den Gesprächen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>the terminal</source>
        <translation>das Terminal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>when a device finishes</source>
        <translation>wenn ein Gerät fertig ist</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>at start</source>
        <translation>beim Start</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Fetching mail</source>
        <translation>Mail abholen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Existing installation</source>
        <translation>Vorhandene Installation</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Where mail waits</source>
        <translation>Wo Mail wartet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Check the certificate</source>
        <translation>Zertifikat prüfen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>When to send</source>
        <translation>Wann gesendet wird</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Encryption for devices</source>
        <translation>Verschlüsselung für Geräte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A mail program fetches over POP what Relay keeps, with the name and password of an account.</source>
        <translation>Ein Mailprogramm holt über POP ab, was Relay aufbewahrt, mit Name und Passwort eines Kontos.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Port: 110 is usual and often needs administrator rights, 1110 does not.</source>
        <translation>Port: 110 ist üblich und braucht oft Administratorrechte, 1110 nicht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>One folder for each: everybody sees only mail of their own.</source>
        <translation>Ein Ordner für jedes: Jeder sieht nur seine eigene Mail.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>One for all: who fetches first gets it, unless mail stays.</source>
        <translation>Eines für alle: Wer zuerst abholt, bekommt sie, außer sie bleibt liegen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Read only: deleting seems to succeed, but the mail stays.</source>
        <translation>Nur lesen: Löschen scheint zu gelingen, aber die Mail bleibt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Each filter sees the whole message and may change it, refuse it or put it elsewhere.</source>
        <translation>Jeder Filter sieht die ganze Nachricht und kann sie ändern, ablehnen oder woanders hinlegen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Program: gets the names of the two files of a message and says by its exit code what becomes of it.</source>
        <translation>Programm: Bekommt die Namen der zwei Dateien einer Nachricht und sagt mit seinem Exit-Code, was aus ihr wird.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Deliver to mailboxes: local recipients get a copy in a folder of their own.</source>
        <translation>In Postfächer zustellen: Lokale Empfänger bekommen eine Kopie in einem eigenen Ordner.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Split by domain: makes one message for each domain, for sending to each one's own server.</source>
        <translation>Nach Domain aufteilen: Macht eine Nachricht für jede Domain, um an deren eigene Server zu senden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>What Relay writes down, for finding out later what became of a message.</source>
        <translation>Was Relay aufschreibt, um später herauszufinden, was aus einer Nachricht wurde.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Normal: connections and what became of messages.</source>
        <translation>Normal: Verbindungen und was aus Nachrichten wurde.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Conversations: each line that is said, without passwords and contents.</source>
        <translation>Gespräche: Jede gesprochene Zeile, ohne Passwörter und Inhalte.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Everything: for finding faults in Relay itself.</source>
        <translation>Alles: Um Fehler in Relay selbst zu finden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Address and port are those of the device. The message id leads through the life of a message.</source>
        <translation>Adresse und Port sind die des Geräts. Die Nachrichten-ID führt durch das Leben einer Nachricht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The journal on Linux, the event log on Windows. A facility sorts it apart from other programs.</source>
        <translation>Das Journal unter Linux, das Ereignisprotokoll unter Windows. Eine Facility trennt es von anderen Programmen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The configuration, the passwords and the certificate go here, readable by you only.</source>
        <translation>Die Konfiguration, die Passwörter und das Zertifikat kommen hierher, nur von Ihnen lesbar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A port of its own takes mail with TLS 1.0, TLS 1.1 or no encryption, from the listed devices only.</source>
        <translation>Ein eigener Port nimmt Mail mit TLS 1.0, TLS 1.1 oder ohne Verschlüsselung an, nur von den genannten Geräten.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>For all others everything stays as strict as it is set above.</source>
        <translation>Für alle anderen bleibt alles so streng, wie es oben eingestellt ist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>It is marked as unsafe in the log at every start.</source>
        <translation>Es wird im Protokoll bei jedem Start als unsicher gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A new relay starts from a use case, and every value can be changed.</source>
        <translation>Ein neues Relay beginnt mit einem Zweck, und jeder Wert kann geändert werden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Edit: an installation of E-MailRelay 2.6 or of this program opens as it is.</source>
        <translation>Bearbeiten: Eine Installation von E-MailRelay 2.6 oder von diesem Programm öffnet sich, wie sie ist.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Only what you change is written.</source>
        <translation>Nur was Sie ändern, wird geschrieben.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Every page can be opened in any order.</source>
        <translation>Jede Seite kann in beliebiger Reihenfolge geöffnet werden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Only what you change is written. Comments, order and options that no page knows stay as they are.</source>
        <translation>Nur was Sie ändern, wird geschrieben. Kommentare, Reihenfolge und Optionen, die keine Seite kennt, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Accepted mail is kept in this folder until it has been sent on, so it survives a restart.</source>
        <translation>Angenommene Mail bleibt in diesem Ordner, bis sie weitergeleitet ist; so übersteht sie einen Neustart.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Choose a folder on a local disk that no other program cleans up.</source>
        <translation>Wählen Sie einen Ordner auf einem lokalen Datenträger, den kein anderes Programm aufräumt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>What happens is written here. %d stands for the date, which gives one file a day.</source>
        <translation>Was geschieht, wird hier geschrieben. %d steht für das Datum, das gibt eine Datei am Tag.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>How devices and programs reach Relay, and who may.</source>
        <translation>Wie Geräte und Programme Relay erreichen, und wer es darf.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Ports below 1024: often need administrator rights. 2525 and 587 are usual alternatives to 25.</source>
        <translation>Ports unter 1024: Brauchen oft Administratorrechte. 2525 und 587 sind übliche Alternativen zu 25.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>This computer only: for programs that run here.</source>
        <translation>Nur dieser Computer: Für Programme, die hier laufen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>All addresses: for scanners and other devices on your network.</source>
        <translation>Alle Adressen: Für Scanner und andere Geräte in Ihrem Netz.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Local networks: 10.x, 172.16.x to 172.31.x, 192.168.x and their IPv6 counterparts.</source>
        <translation>Lokale Netze: 10.x, 172.16.x bis 172.31.x, 192.168.x und ihre Gegenstücke in IPv6.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Anyone: only together with sign-in, or strangers send through you.</source>
        <translation>Jeder: Nur zusammen mit Anmeldung, sonst senden Fremde über Sie.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The name in the greeting. Leave it empty to use the name of this computer.</source>
        <translation>Der Name in der Begrüßung. Lassen Sie ihn leer, um den Namen dieses Computers zu verwenden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Larger messages are refused at once, so that the device can say so.</source>
        <translation>Größere Nachrichten werden sofort abgelehnt, damit das Gerät es sagen kann.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Relay keeps every message until this server has taken it.</source>
        <translation>Relay behält jede Nachricht, bis dieser Server sie angenommen hat.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Your address tells the provider, and with it server, port and security.</source>
        <translation>Ihre Adresse nennt den Anbieter und mit ihm Server, Port und Sicherheit.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>What the table of providers does not know is asked from the domain's records and its web server.</source>
        <translation>Was die Tabelle der Anbieter nicht kennt, wird bei den Einträgen der Domain und bei ihrem Webserver erfragt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Then the usual names are tried.</source>
        <translation>Danach werden die üblichen Namen versucht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The public provider database: asked only if you say so, and only for the domain.</source>
        <translation>Die öffentliche Anbieter-Datenbank: Wird nur gefragt, wenn Sie es sagen, und nur nach der Domain.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The address itself is sent nowhere.</source>
        <translation>Die Adresse selbst wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The host name that your provider calls outgoing or SMTP server.</source>
        <translation>Der Hostname, den Ihr Anbieter Postausgangs- oder SMTP-Server nennt.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>STARTTLS: opens a normal connection, then encrypts before anything private is sent. For port 587.</source>
        <translation>STARTTLS: Öffnet eine normale Verbindung und verschlüsselt, bevor etwas Vertrauliches gesendet wird. Für Port 587.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Required: no encryption, no mail. It waits in the queue.</source>
        <translation>Verlangt: Ohne Verschlüsselung keine Mail. Sie wartet in der Warteschlange.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>From the start: TLS from the first byte. Port 465 expects it.</source>
        <translation>Von Anfang an: TLS vom ersten Byte an. Port 465 erwartet es.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Makes sure that the server is who it says it is. Without it, someone in between could read along.</source>
        <translation>Stellt sicher, dass der Server der ist, der er zu sein behauptet. Ohne dies könnte jemand dazwischen mitlesen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>As soon as a device finishes: mail leaves at once.</source>
        <translation>Sobald ein Gerät fertig ist: Mail geht sofort hinaus.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Every so often: what could not leave is tried again.</source>
        <translation>In Abständen: Was nicht hinausgehen konnte, wird neu versucht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Neither: mail waits until you choose Forward now.</source>
        <translation>Keines von beiden: Mail wartet, bis Sie Jetzt weiterleiten wählen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Optional: devices that can encrypt do, the others still get through.</source>
        <translation>Freiwillig: Geräte, die verschlüsseln können, tun es; die anderen kommen trotzdem durch.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Required: nothing is accepted in the clear.</source>
        <translation>Verlangt: Nichts wird unverschlüsselt angenommen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>From the first byte: for devices that call it SSL or SMTPS.</source>
        <translation>Vom ersten Byte an: Für Geräte, die es SSL oder SMTPS nennen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A certificate lets a device check that it talks to this relay and encrypts what it sends.</source>
        <translation>Mit einem Zertifikat kann ein Gerät prüfen, dass es mit diesem Relay spricht, und verschlüsseln, was es sendet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Own certificate: good on your network. Import it on devices that insist on checking.</source>
        <translation>Eigenes Zertifikat: Gut in Ihrem Netz. Importieren Sie es auf Geräten, die auf der Prüfung bestehen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>From an authority: choose the file that your authority gave you.</source>
        <translation>Von einer Stelle: Wählen Sie die Datei, die Ihre Stelle Ihnen gegeben hat.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Names and addresses that devices are told to use, with commas between them.</source>
        <translation>Namen und Adressen, die Geräte verwenden sollen, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Devices sign in: keeps strangers on your network from sending. Networks in the list may skip it.</source>
        <translation>Geräte melden sich an: Hält Fremde in Ihrem Netz vom Senden ab. Netze in der Liste dürfen es auslassen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Relay signs in: what your provider asks for, usually your address and a password made for it.</source>
        <translation>Relay meldet sich an: Was Ihr Anbieter verlangt, meist Ihre Adresse und ein dafür gemachtes Passwort.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>For devices that cannot sign in. Name one address or a network such as 192.168.1.0/24.</source>
        <translation>Für Geräte, die sich nicht anmelden können. Nennen Sie eine Adresse oder ein Netz wie 192.168.1.0/24.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Keep the list short: whoever is in it may send as anybody.</source>
        <translation>Halten Sie die Liste kurz: Wer darin steht, darf als jeder senden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>App password: many providers refuse the normal one here and let you make one for a single program.</source>
        <translation>App-Passwort: Viele Anbieter lehnen das normale hier ab und lassen Sie eines für ein einzelnes Programm machen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>In the file: readable by you only, also works when Relay runs as a service.</source>
        <translation>In der Datei: Nur von Ihnen lesbar, funktioniert auch, wenn Relay als Dienst läuft.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>In the keyring: opened when you log in, works only while you are.</source>
        <translation>Im Schlüsselbund: Wird bei Ihrer Anmeldung geöffnet, funktioniert nur, solange Sie angemeldet sind.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>At login: Relay starts in the tray and keeps running in the background.</source>
        <translation>Bei der Anmeldung: Relay startet in der Leiste und läuft im Hintergrund weiter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>As a service: it runs without a window, and this application shows what it does.</source>
        <translation>Als Dienst: Es läuft ohne Fenster, und diese Anwendung zeigt, was es tut.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>With the computer: before anybody logs in; an administrator has to agree once.</source>
        <translation>Mit dem Computer: bevor sich jemand anmeldet; ein Administrator muss einmal zustimmen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>By hand: start it from the menu or from the dashboard.</source>
        <translation>Von Hand: Starten Sie es aus dem Menü oder aus der Übersicht.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Nothing has been written so far.</source>
        <translation>Bisher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a port from 1 to 65535, or a service name such as "submission".</source>
        <translation>Geben Sie einen Port von 1 bis 65535 ein oder einen Dienstnamen wie „submission“.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a whole number of seconds, such as 60, or nothing for the usual time.</source>
        <translation>Geben Sie eine ganze Zahl von Sekunden ein, etwa 60, oder nichts für die übliche Zeit.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a host name such as relay.example.com, without spaces.</source>
        <translation>Geben Sie einen Hostnamen wie relay.example.com ein, ohne Leerzeichen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter words with commas between them, without spaces.</source>
        <translation>Geben Sie Wörter mit Kommas dazwischen ein, ohne Leerzeichen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter the name of an account, without spaces.</source>
        <translation>Geben Sie den Namen eines Kontos ein, ohne Leerzeichen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter the whole path of the file.</source>
        <translation>Geben Sie den ganzen Pfad der Datei ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter one file, or the key file and the certificate file with a comma between.</source>
        <translation>Geben Sie eine Datei ein, oder die Schlüsseldatei und die Zertifikatsdatei mit einem Komma dazwischen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter an address of this computer with a port, such as 192.168.1.5:2526.</source>
        <translation>Geben Sie eine Adresse dieses Computers mit einem Port ein, etwa 192.168.1.5:2526.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Name the old devices by their addresses, with commas between them.</source>
        <translation>Nennen Sie die alten Geräte mit ihren Adressen, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>{text} is not on a local network. Old encryption may be offered to listed local devices only.</source>
        <translation>{text} liegt nicht in einem lokalen Netz. Alte Verschlüsselung darf nur genannten lokalen Geräten angeboten werden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>A comma would start the next one. Remove it, or rename the file.</source>
        <translation>Ein Komma würde den nächsten beginnen. Entfernen Sie es oder benennen Sie die Datei um.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a number from 0 to 255 after "exit:".</source>
        <translation>Geben Sie nach „exit:“ eine Zahl von 0 bis 255 ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter the whole path of the program.</source>
        <translation>Geben Sie den ganzen Pfad des Programms ein.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter an address of this computer, such as 192.168.1.5.</source>
        <translation>Geben Sie eine Adresse dieses Computers ein, etwa 192.168.1.5.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>"{text}" is no address and no network. {network}</source>
        <translation>„{text}“ ist weder Adresse noch Netz. {network}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter where it listens after "{kind}:", such as {kind}:127.0.0.1:10030.</source>
        <translation>Geben Sie nach „{kind}:“ ein, wo es lauscht, etwa {kind}:127.0.0.1:10030.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Set up relay</source>
        <translation>Relay einrichten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Nothing is written yet</source>
        <translation>Noch nichts ist geschrieben</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Apply changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>this copy of the program cannot do it</source>
        <translation>diese Kopie des Programms kann es nicht</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Old files are kept in {folder}</source>
        <translation>Alte Dateien liegen in {folder}</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/words.py"/>
        <source>{n} messages</source>
        <extracomment>For one: {n} message</extracomment>
        <translation>
            <numerusform>{n} Nachricht</numerusform>
            <numerusform>{n} Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>next run</source>
        <translation>nächster Lauf</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>(delivery report)</source>
        <translation>(Zustellbericht)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Receiving</source>
        <translation>Wird empfangen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <location filename="engine/admin/link.py"/>
        <source>the relay at {display} does not show its folder {name!r}</source>
        <translation>das Relay auf {display} zeigt seinen Ordner {name!r} nicht</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>{message!r} is no name of a message</source>
        <translation>{message!r} ist kein Name einer Nachricht</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} does not tell how it is</source>
        <translation>das Relay auf {name} sagt nicht, wie es ihm geht</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} can only try all failed messages again, not single ones</source>
        <translation>das Relay auf {name} kann nur alle fehlgeschlagenen Nachrichten neu versuchen, nicht einzelne</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} says: {line}</source>
        <translation>das Relay auf {name} sagt: {line}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} says: {text}</source>
        <translation>das Relay auf {name} sagt: {text}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} does not show its folder {folder!r}</source>
        <translation>das Relay auf {name} zeigt seinen Ordner {folder!r} nicht</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} shows the message in an unknown form</source>
        <translation>das Relay auf {name} zeigt die Nachricht in unbekannter Form</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} sends the message in an unknown form</source>
        <translation>das Relay auf {name} sendet die Nachricht in unbekannter Form</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} tells no more than the names of messages</source>
        <translation>das Relay auf {name} nennt nur die Namen der Nachrichten</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} answers in an unknown form</source>
        <translation>das Relay auf {name} antwortet in unbekannter Form</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} does not accept the token</source>
        <translation>das Relay auf {name} nimmt das Token nicht an</translation>
    </message>
    <message>
        <location filename="engine/admin/token.py"/>
        <source>admin token file {file}: the token needs at least {shortest} characters, not {token}</source>
        <translation>Admin-Token-Datei {file}: Das Token braucht mindestens {shortest} Zeichen, nicht {token}</translation>
    </message>
    <message>
        <location filename="engine/admin/token.py"/>
        <source>admin token file {file}: the token must be a single word</source>
        <translation>Admin-Token-Datei {file}: Das Token muss ein einzelnes Wort sein</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Check the server's name and port (forward-to).</source>
        <translation>Prüfen Sie Name und Port des Servers (forward-to).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Compare the name with what your provider calls outgoing or SMTP server.</source>
        <translation>Vergleichen Sie den Namen mit dem, was Ihr Anbieter Postausgangs- oder SMTP-Server nennt.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Use port 587 with STARTTLS (forward-to, client-tls).</source>
        <translation>Verwenden Sie Port 587 mit STARTTLS (forward-to, client-tls).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Use port 465 with TLS from the start (forward-to, client-tls-connection).</source>
        <translation>Verwenden Sie Port 465 mit TLS von Anfang an (forward-to, client-tls-connection).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Try the usual ports: 465, 587, 25 and 2525.</source>
        <translation>Versuchen Sie die üblichen Ports: 465, 587, 25 und 2525.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Use the other kind of TLS: client-tls-connection or client-tls.</source>
        <translation>Verwenden Sie die andere Art von TLS: client-tls-connection oder client-tls.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Look at the certificate, and ask whoever runs the server.</source>
        <translation>Sehen Sie das Zertifikat an und fragen Sie, wer den Server betreibt.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>If you know the server, save the certificate of its authority and name it with client-tls-verify.</source>
        <translation>Wenn Sie den Server kennen, speichern Sie das Zertifikat seiner Stelle und nennen Sie es mit client-tls-verify.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Change the encryption (client-tls, client-tls-required).</source>
        <translation>Ändern Sie die Verschlüsselung (client-tls, client-tls-required).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Sign in through the browser (OAuth2) instead of with a password.</source>
        <translation>Melden Sie sich über den Browser an (OAuth2) statt mit einem Passwort.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Check the user name and the password (client-auth).</source>
        <translation>Prüfen Sie Benutzername und Passwort (client-auth).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>An administrator can allow SMTP sign-in for the mailbox.</source>
        <translation>Ein Administrator kann die SMTP-Anmeldung für das Postfach erlauben.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Make an app password at your provider and use it here.</source>
        <translation>Machen Sie bei Ihrem Anbieter ein App-Passwort und verwenden Sie es hier.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Sign in to the server (client-auth).</source>
        <translation>Melden Sie sich am Server an (client-auth).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Set the sender with sender-rules, or let the provider add it as an alias.</source>
        <translation>Setzen Sie den Absender mit sender-rules oder lassen Sie ihn beim Anbieter als Alias eintragen.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Or have the server allow this computer by its address.</source>
        <translation>Oder lassen Sie den Server diesen Computer nach seiner Adresse zulassen.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Wait, or try again now.</source>
        <translation>Warten Sie oder versuchen Sie es jetzt noch einmal.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Correct the recipients.</source>
        <translation>Berichtigen Sie die Empfänger.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Delete the message if it is not needed any more.</source>
        <translation>Löschen Sie die Nachricht, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Export the message and send it another way.</source>
        <translation>Exportieren Sie die Nachricht und senden Sie sie auf anderem Weg.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Send through your provider's server (forward-to).</source>
        <translation>Senden Sie über den Server Ihres Anbieters (forward-to).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Look at the filter and at what it says.</source>
        <translation>Sehen Sie nach dem Filter und nach dem, was er sagt.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Fetch it over POP, or look into the mailbox folder.</source>
        <translation>Holen Sie sie über POP ab oder sehen Sie in den Postfach-Ordner.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Free some space where the message store is.</source>
        <translation>Schaffen Sie Platz, wo der Nachrichtenspeicher liegt.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Give the relay's user the right to write there.</source>
        <translation>Geben Sie dem Benutzer des Relays das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Open the Microsoft 365 admin center and choose Users, Active users.</source>
        <translation>Öffnen Sie das Microsoft 365 Admin Center und wählen Sie Benutzer, Aktive Benutzer.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Choose the user, then Mail, then Manage email apps.</source>
        <translation>Wählen Sie den Benutzer, dann E-Mail, dann E-Mail-Apps verwalten.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Tick Authenticated SMTP and save. It can take an hour to work.</source>
        <translation>Kreuzen Sie Authentifiziertes SMTP an und speichern Sie. Es kann eine Stunde dauern, bis es wirkt.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>If security defaults are on, they refuse it still: sign in with OAuth2 instead.</source>
        <translation>Sind die Sicherheitsstandards an, wird es weiter abgelehnt: Melden Sie sich stattdessen mit OAuth2 an.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Open the security page of your account at the provider.</source>
        <translation>Öffnen Sie die Sicherheitsseite Ihres Kontos beim Anbieter.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Turn on verification in two steps, if it is off.</source>
        <translation>Schalten Sie die Bestätigung in zwei Schritten ein, wenn sie aus ist.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Make an app password for mail.</source>
        <translation>Machen Sie ein App-Passwort für Mail.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Enter it as the password here, without blanks.</source>
        <translation>Geben Sie es hier als Passwort ein, ohne Leerzeichen.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Find out the address that this network has on the internet; your router shows it.</source>
        <translation>Finden Sie die Adresse heraus, die dieses Netz im Internet hat; Ihr Router zeigt sie.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Ask whoever runs the server to let this address relay.</source>
        <translation>Bitten Sie den Betreiber des Servers, dieser Adresse das Weiterleiten zu erlauben.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>The address must not change: ask your internet provider for a fixed one.</source>
        <translation>Die Adresse darf sich nicht ändern: Bitten Sie Ihren Internetanbieter um eine feste.</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>mail is acknowledged before it is on the disk (option "durability"), so a power cut can lose it</source>
        <translation>Mail wird bestätigt, bevor sie auf dem Datenträger ist (Option "durability"), kann also bei einem Stromausfall verloren gehen</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>any name and any password may sign in (option "accept-any-auth")</source>
        <translation>jeder Name und jedes Passwort wird angenommen (Option "accept-any-auth")</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the password for the next server may be sent unencrypted ("client-tls" is not given)</source>
        <translation>das Passwort für den nächsten Server kann unverschlüsselt gesendet werden ("client-tls" ist nicht angegeben)</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "client-interface" has no use when mail goes to "{next_hop}"</source>
        <translation>die Option "client-interface" nützt nichts, wenn Mail an "{next_hop}" geht</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "domain" needs a name, not nothing</source>
        <translation>die Option "domain" braucht einen Namen</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the log goes nowhere, because standard error is closed and there is neither a log file nor syslog</source>
        <translation>das Protokoll geht nirgendwohin, weil die Fehlerausgabe geschlossen ist und es weder Protokolldatei noch syslog gibt</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "show" has no effect together with "no-daemon" or "as-client"</source>
        <translation>die Option "show" hat zusammen mit "no-daemon" oder "as-client" keine Wirkung</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the domain "{domain}" is not plain ASCII{a_label}</source>
        <translation>die Domäne "{domain}" ist kein reines ASCII{a_label}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>using --immediate can result in client timeout errors: try --forward-on-disconnect instead</source>
        <translation>mit --immediate kann sendenden Programmen die Zeit ablaufen: Versuchen Sie stattdessen --forward-on-disconnect</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" takes at most two files (a key and a certificate), not {files}</source>
        <translation>die Option "{option}" nimmt höchstens zwei Dateien (Schlüssel und Zertifikat), nicht {files}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>"{item}" is no longer supported; the option "client-interface" has taken its place</source>
        <translation>"{item}" wird nicht mehr unterstützt; an seine Stelle ist die Option "client-interface" getreten</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>system accounts ("{value}" of the option "{option}") are not available on Windows</source>
        <translation>Systemkonten ("{value}" der Option "{option}") gibt es unter Windows nicht</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the value "/pam" of the option "{option}" is spelled "pam:" now</source>
        <translation>der Wert "/pam" der Option "{option}" heißt jetzt "pam:"</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" does nothing without {list}</source>
        <translation>die Option "{option}" bewirkt ohne {list} nichts</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" cannot be used together with {list}</source>
        <translation>die Option "{option}" verträgt sich nicht mit {list}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" needs {list}</source>
        <translation>die Option "{option}" braucht {list}</translation>
    </message>
    <message>
        <location filename="engine/config/startscript.py"/>
        <source>{path} has {commands} commands; a start script of a relay has exactly one.</source>
        <translation>{path} hat {commands} Befehle; ein Startskript eines Relays hat genau einen.</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>{host} gave this answer.</source>
        <translation>{host} gab diese Antwort.</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>{host} gave this answer at the stage {stage}.</source>
        <translation>{host} gab diese Antwort auf der Stufe {stage}.</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>The server refused</source>
        <translation>Der Server hat abgelehnt</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>Something went wrong</source>
        <translation>Etwas ging schief</translation>
    </message>
    <message>
        <location filename="engine/errors.py"/>
        <source>socket bind error: {reason}: {address} (option {option})</source>
        <translation>socket bind error: {reason}: {address} (Option {option})</translation>
    </message>
    <message>
        <location filename="engine/errors.py"/>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, Zeile {line}: {problem}</translation>
    </message>
    <message>
        <location filename="engine/errors.py"/>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <location filename="engine/forward/profile.py"/>
        <source>"{domain}" is no domain name</source>
        <translation>„{domain}“ ist kein Domainname</translation>
    </message>
    <message>
        <location filename="engine/forward/rule_book.py"/>
        <source>this line is not valid UTF-8 text</source>
        <translation>diese Zeile ist kein gültiger UTF-8-Text</translation>
    </message>
    <message>
        <location filename="engine/forward/signin.py"/>
        <source>the server hung up on the access token of [{name}]: it was renewed for the next try</source>
        <translation>der Server legte beim Zugriffs-Token von [{name}] auf: Es wurde für den nächsten Versuch erneuert</translation>
    </message>
    <message>
        <location filename="engine/forward/signin.py"/>
        <source>the password is in the system keyring, which is not available here</source>
        <translation>das Passwort liegt im Schlüsselbund des Systems, der hier nicht verfügbar ist</translation>
    </message>
    <message>
        <location filename="engine/forward/signin.py"/>
        <source>the OAuth2 sign-in [{name}] is not available here</source>
        <translation>die OAuth2-Anmeldung [{name}] ist hier nicht verfügbar</translation>
    </message>
    <message>
        <location filename="engine/loading.py"/>
        <source>error reading configuration file: {path}: {reason}</source>
        <translation>Fehler beim Lesen der Konfigurationsdatei: {path}: {reason}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>{option} takes one file, or a key file and a certificate file: {files} given</source>
        <translation>{option} nimmt eine Datei, oder eine Schlüsseldatei und eine Zertifikatsdatei: {files} angegeben</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{path}" is not in PEM format: it has no "-----BEGIN" line{suffix}</source>
        <translation>„{path}“ ist nicht im PEM-Format: Es hat keine Zeile „-----BEGIN“{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no certificate in "{path}"{suffix}</source>
        <translation>in „{path}“ ist kein Zertifikat{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no private key in "{path}"{suffix}</source>
        <translation>in „{path}“ ist kein privater Schlüssel{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the key in "{path}" is encrypted: save the key without a passphrase{suffix}</source>
        <translation>der Schlüssel in „{path}“ ist verschlüsselt: Speichern Sie den Schlüssel ohne Passphrase{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>a certificate needs at least one host name or address</source>
        <translation>ein Zertifikat braucht mindestens einen Hostnamen oder eine Adresse</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>a certificate is valid for one day at least: {days} given</source>
        <translation>ein Zertifikat gilt mindestens einen Tag: {days} angegeben</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the old key is of a kind that is not made any more: make a new one</source>
        <translation>der alte Schlüssel ist von einer Art, die nicht mehr gemacht wird: Machen Sie einen neuen</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the certificate of the server cannot be read: {error}</source>
        <translation>das Zertifikat des Servers kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the key in "{key_file}" does not belong to the certificate in "{chain_file}" (option {option})</source>
        <translation>der Schlüssel in „{key_file}“ gehört nicht zum Zertifikat in „{chain_file}“ (Option {option})</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the key in "{key_file}" does not belong to the certificate in it (option {option})</source>
        <translation>der Schlüssel in „{key_file}“ gehört nicht zum Zertifikat darin (Option {option})</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no certificate file "{path}"{suffix}</source>
        <translation>es gibt keine Zertifikatsdatei „{path}“{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{path}" is a folder, not a certificate file{suffix}</source>
        <translation>„{path}“ ist ein Ordner, keine Zertifikatsdatei{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the certificate file "{path}" cannot be read: {strerror}{suffix}</source>
        <translation>die Zertifikatsdatei „{path}“ kann nicht gelesen werden: {strerror}{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the certificate in "{path}" is damaged{suffix}</source>
        <translation>das Zertifikat in „{path}“ ist beschädigt{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the private key in "{path}" is damaged or of an unknown kind{suffix}</source>
        <translation>der private Schlüssel in „{path}“ ist beschädigt oder von unbekannter Art{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no key that can be kept in the old certificate's file</source>
        <translation>in der Datei des alten Zertifikats ist kein Schlüssel, der behalten werden kann</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{name}" is no host name</source>
        <translation>„{name}“ ist kein Hostname</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{address}" is no IP address</source>
        <translation>„{address}“ ist keine IP-Adresse</translation>
    </message>
    <message>
        <location filename="engine/net/connector.py"/>
        <source>address error: invalid network address: {text}</source>
        <translation>Adressfehler: ungültige Netzwerkadresse: {text}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>too many aliases from {text}</source>
        <translation>zu viele Aliasse ab {text}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>too many aliases from {name}</source>
        <translation>zu viele Aliasse ab {name}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>rcode {to_text} from {address}</source>
        <translation>rcode {to_text} von {address}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>no answer section from {address}</source>
        <translation>kein Antwortteil von {address}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>no answer about {name} within {limit:g}s</source>
        <translation>keine Antwort zu {name} binnen {limit:g} s</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>not a domain name: {name!r}</source>
        <translation>kein Domainname: {name!r}</translation>
    </message>
    <message>
        <location filename="engine/net/interfaces.py"/>
        <source>the addresses of network interfaces cannot be listed on this system: use an IP address</source>
        <translation>die Adressen der Netzwerkschnittstellen können auf diesem System nicht aufgelistet werden: Verwenden Sie eine IP-Adresse</translation>
    </message>
    <message>
        <location filename="engine/net/interfaces.py"/>
        <source>the addresses of the network interfaces cannot be listed: {strerror}</source>
        <translation>die Adressen der Netzwerkschnittstellen können nicht aufgelistet werden: {strerror}</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>socket error: no bound address on fd {descriptor}</source>
        <translation>Socket-Fehler: keine gebundene Adresse an fd {descriptor}</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>address already in use</source>
        <translation>Adresse wird schon verwendet</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>cannot assign requested address</source>
        <translation>die verlangte Adresse kann nicht vergeben werden</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>unix-domain sockets are not available on this system</source>
        <translation>Unix-Domain-Sockets gibt es auf diesem System nicht</translation>
    </message>
    <message>
        <location filename="engine/net/mail_route.py"/>
        <source>there is no domain {domain}</source>
        <translation>es gibt keine Domain {domain}</translation>
    </message>
    <message>
        <location filename="engine/net/mail_route.py"/>
        <source>{domain} takes no mail (null MX)</source>
        <translation>{domain} nimmt keine Mail an (leerer MX)</translation>
    </message>
    <message>
        <location filename="engine/net/mail_route.py"/>
        <source>mail for {domain} is to be delivered by {own} itself</source>
        <translation>Mail für {domain} ist von {own} selbst zuzustellen</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>this system keeps its CA certificates in no known place: none of {bundles} exists</source>
        <translation>dieses System bewahrt seine CA-Zertifikate an keinem bekannten Ort auf: Keines von {bundles} gibt es</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>TLS needs a certificate: set server-tls-certificate</source>
        <translation>TLS braucht ein Zertifikat: Setzen Sie server-tls-certificate</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>there is no CA certificate in "{source}" (option {option})</source>
        <translation>in „{source}“ ist kein CA-Zertifikat (Option {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>everybody may write to the key file "{key_file}": chmod 600 it (option {option})</source>
        <translation>jeder darf in die Schlüsseldatei „{key_file}“ schreiben: chmod 600 hilft (Option {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>the certificate is for "{names}", not for "{wanted}"</source>
        <translation>das Zertifikat ist für „{names}“, nicht für „{wanted}“</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>there is no CA file "{path}" (option {option})</source>
        <translation>es gibt keine CA-Datei „{path}“ (Option {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>there is no usable CA certificate in "{path}" (option {option})</source>
        <translation>in „{path}“ ist kein brauchbares CA-Zertifikat (Option {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>the CA file "{path}" cannot be read: {reason} (option {option})</source>
        <translation>die CA-Datei „{path}“ kann nicht gelesen werden: {reason} (Option {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>the certificate in "{chain_file}" cannot be used: {error} (option {option})</source>
        <translation>das Zertifikat in „{chain_file}“ kann nicht verwendet werden: {error} (Option {option})</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} cannot be trusted: {error}</source>
        <translation>dem Anmeldedienst {host} kann nicht vertraut werden: {error}</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} cannot be trusted: {handshake_trouble}</source>
        <translation>dem Anmeldedienst {host} kann nicht vertraut werden: {handshake_trouble}</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} has no address</source>
        <translation>der Anmeldedienst {host} hat keine Adresse</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} cannot be reached: {reason}</source>
        <translation>der Anmeldedienst {host} ist nicht erreichbar: {reason}</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} does not answer as a web server does</source>
        <translation>der Anmeldedienst {host} antwortet nicht wie ein Webserver</translation>
    </message>
    <message>
        <location filename="engine/oauth/files.py"/>
        <source>cannot {what} {path}: {strerror}</source>
        <translation>{what} für {path} nicht möglich: {strerror}</translation>
    </message>
    <message>
        <location filename="engine/oauth/files.py"/>
        <source>{fresh} does not hold what was written to it, so the old sign-in stays</source>
        <translation>{fresh} enthält nicht, was hineingeschrieben wurde, deshalb bleibt die alte Anmeldung</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>a sign-in needs the id of a client that is registered with the provider</source>
        <translation>eine Anmeldung braucht die ID eines Clients, der beim Anbieter registriert ist</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>the provider gave no token to renew the sign-in with: ask for lasting access, in the scopes or in the registration of the client</source>
        <translation>der Anbieter gab kein Token zum Erneuern der Anmeldung: Verlangen Sie dauerhaften Zugriff, in den Bereichen oder in der Registrierung des Clients</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>{name} has no sign-in by browser</source>
        <translation>{name} hat keine Anmeldung im Browser</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>{name} has no device codes</source>
        <translation>{name} hat keine Gerätecodes</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>a sign-in without a person needs a client secret</source>
        <translation>eine Anmeldung ohne Person braucht ein Client-Geheimnis</translation>
    </message>
    <message>
        <location filename="engine/oauth/keeper.py"/>
        <source>the sign-in [{account}] cannot be renewed by itself: sign in again</source>
        <translation>die Anmeldung [{account}] kann nicht von selbst erneuert werden: Melden Sie sich neu an</translation>
    </message>
    <message>
        <location filename="engine/oauth/keeper.py"/>
        <source>{error} (next try in {left:.0f} s)</source>
        <translation>{error} (nächster Versuch in {left:.0f} s)</translation>
    </message>
    <message>
        <location filename="engine/oauth/memory.py"/>
        <source>nobody has signed in as [{account}] yet</source>
        <translation>noch hat sich niemand als [{account}] angemeldet</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>[{word}] is no tenant: it is a domain such as example.com, or an id of letters and digits</source>
        <translation>[{word}] ist kein Mandant: Das ist eine Domain wie example.com oder eine ID aus Buchstaben und Ziffern</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>a sign-in needs the address of a token endpoint</source>
        <translation>eine Anmeldung braucht die Adresse eines Token-Endpunkts</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>[{address}] is no address of a sign-in service: it must begin with https:// and name a host</source>
        <translation>[{address}] ist keine Adresse eines Anmeldedienstes: Sie muss mit https:// beginnen und einen Host nennen</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>the address of a sign-in service at {host} must hold no user name and no fragment</source>
        <translation>die Adresse eines Anmeldedienstes auf {host} darf keinen Benutzernamen und kein Fragment enthalten</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>[{address}] is no address of a sign-in service</source>
        <translation>[{address}] ist keine Adresse eines Anmeldedienstes</translation>
    </message>
    <message>
        <location filename="engine/oauth/record.py"/>
        <source>the name of a sign-in is a short line of text, such as the mail address that it is for</source>
        <translation>der Name einer Anmeldung ist eine kurze Textzeile, etwa die Mailadresse, für die sie gilt</translation>
    </message>
    <message>
        <location filename="engine/oauth/record.py"/>
        <source>the sign-in was kept by another version of the program: sign in again</source>
        <translation>die Anmeldung stammt von einer anderen Version des Programms: Melden Sie sich neu an</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service gave a token of a kind that mail servers do not take</source>
        <translation>der Anmeldedienst gab ein Token einer Art, die Mailserver nicht annehmen</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered without an access token</source>
        <translation>der Anmeldedienst antwortete ohne Zugriffs-Token</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service gave no usable device code</source>
        <translation>der Anmeldedienst gab keinen brauchbaren Gerätecode</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with something that is not JSON</source>
        <translation>der Anmeldedienst antwortete mit etwas, das kein JSON ist</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with JSON of another form</source>
        <translation>der Anmeldedienst antwortete mit JSON in anderer Form</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with a {name} that is no text</source>
        <translation>der Anmeldedienst antwortete mit {name}, das kein Text ist</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with an {name} that cannot be one</source>
        <translation>der Anmeldedienst antwortete mit {name}, das keine Adresse sein kann</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with an {name} that is no number</source>
        <translation>der Anmeldedienst antwortete mit {name}, das keine Zahl ist</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in has ended, sign in again: {said}</source>
        <translation>die Anmeldung ist beendet, melden Sie sich neu an: {said}</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with status {status}</source>
        <translation>der Anmeldedienst antwortete mit dem Status {status}</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service refused: {said}</source>
        <translation>der Anmeldedienst hat abgelehnt: {said}</translation>
    </message>
    <message>
        <location filename="engine/oauth/sealed.py"/>
        <source>the key of the sign-ins is damaged: it must have {key_length} octets</source>
        <translation>der Schlüssel der Anmeldungen ist beschädigt: Er muss {key_length} Oktette haben</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>nobody has signed in as [{account}] here: sign in again</source>
        <translation>hier hat sich niemand als [{account}] angemeldet: Melden Sie sich neu an</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>a sign-in could not be sealed, so the old one stays</source>
        <translation>eine Anmeldung konnte nicht versiegelt werden, deshalb bleibt die alte</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>there is no key for the sign-ins: sign in again</source>
        <translation>es gibt keinen Schlüssel für die Anmeldungen: Melden Sie sich neu an</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>the key of the sign-ins is damaged: it is no base64</source>
        <translation>der Schlüssel der Anmeldungen ist beschädigt: Er ist kein Base64</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>[{account}]: {error}: sign in again</source>
        <translation>[{account}]: {error}: Melden Sie sich neu an</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>another process has been renewing [{account}] for {lock_wait:g} seconds</source>
        <translation>ein anderer Prozess erneuert [{account}] schon seit {lock_wait:g} Sekunden</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>the key of the sign-ins is not in the keyring: sign in again</source>
        <translation>der Schlüssel der Anmeldungen ist nicht im Schlüsselbund: Melden Sie sich neu an</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server name does not exist</source>
        <translation>Den Servernamen gibt es nicht</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No address is known for {host}. Is there a typing error in the name, or no network?</source>
        <translation>Zu {host} ist keine Adresse bekannt. Ist ein Tippfehler im Namen, oder fehlt das Netz?</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Port 25 does not answer</source>
        <translation>Port 25 antwortet nicht</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Most home and mobile networks block port 25. Providers take mail on ports 587 and 465.</source>
        <translation>Die meisten Heim- und Mobilfunknetze sperren Port 25. Anbieter nehmen Mail auf den Ports 587 und 465 an.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>This port expects encryption from the start</source>
        <translation>Dieser Port erwartet Verschlüsselung von Anfang an</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} said nothing on port {port}: it waits for TLS from the first byte.</source>
        <translation>{host} sagte auf Port {port} nichts: Es wartet auf TLS vom ersten Byte an.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} did not answer in time. A firewall may be in the way, or the server may be down.</source>
        <translation>{host} antwortete nicht rechtzeitig. Vielleicht ist eine Firewall im Weg, oder der Server ist außer Betrieb.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Nothing listens on this port</source>
        <translation>Auf diesem Port lauscht nichts</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The computer {host} is reachable, but no mail server listens on port {port}.</source>
        <translation>Der Computer {host} ist erreichbar, aber auf Port {port} lauscht kein Mailserver.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The network is not reachable</source>
        <translation>Das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>There is no way to {host} at the moment. Is this computer connected?</source>
        <translation>Im Moment führt kein Weg zu {host}. Ist dieser Computer verbunden?</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The proxy did not make the connection</source>
        <translation>Der Proxy hat die Verbindung nicht hergestellt</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The SOCKS proxy refused, or went away: {text}.</source>
        <translation>Der SOCKS-Proxy hat abgelehnt oder aufgelegt: {text}.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server's certificate is out of date</source>
        <translation>Das Zertifikat des Servers ist nicht mehr gültig</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The certificate is not valid today. {detail} Check this computer's clock as well.</source>
        <translation>Das Zertifikat ist heute nicht gültig. {detail} Prüfen Sie auch die Uhr dieses Computers.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The certificate is for another name</source>
        <translation>Das Zertifikat ist für einen anderen Namen</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server shows a certificate that is not for {host}. {detail}</source>
        <translation>Der Server zeigt ein Zertifikat, das nicht für {host} ist. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The certificate's issuer is not known</source>
        <translation>Der Aussteller des Zertifikats ist nicht bekannt</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No authority that this computer trusts has issued the certificate. {detail}</source>
        <translation>Keine Stelle, der dieser Computer vertraut, hat das Zertifikat ausgestellt. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>This port expects the other kind of encryption</source>
        <translation>Dieser Port erwartet die andere Art der Verschlüsselung</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Port {port} of {host} does not speak TLS in this way: STARTTLS and TLS from the start are mixed up.</source>
        <translation>Port {port} von {host} spricht TLS nicht auf diese Weise: STARTTLS und TLS von Anfang an sind verwechselt.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No encrypted connection could be made</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The TLS handshake with {host} failed.</source>
        <translation>Der TLS-Handshake mit {host} schlug fehl.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server does not offer encryption here</source>
        <translation>Der Server bietet hier keine Verschlüsselung an</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>STARTTLS is required but not offered. A proxy or virus scanner may have removed it, or the port is wrong.</source>
        <translation>STARTTLS wird verlangt, aber nicht angeboten. Ein Proxy oder Virenscanner hat es vielleicht entfernt, oder der Port ist falsch.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The password was not sent</source>
        <translation>Das Passwort wurde nicht gesendet</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The connection is not encrypted, so the password was kept back.</source>
        <translation>Die Verbindung ist nicht verschlüsselt, deshalb wurde das Passwort zurückgehalten.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No way of signing in fits</source>
        <translation>Keine Art der Anmeldung passt</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server offers no way of signing in that fits the account. {detail}</source>
        <translation>Der Server bietet keine Art der Anmeldung an, die zum Konto passt. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The account cannot be used</source>
        <translation>Das Konto kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Microsoft 365 refused the sign-in</source>
        <translation>Microsoft 365 hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>SMTP sign-in with a password is switched off for this mailbox or organisation, security defaults forbid it, or the password is wrong.</source>
        <translation>Die SMTP-Anmeldung mit Passwort ist für dieses Postfach oder die Organisation ausgeschaltet, Sicherheitsstandards verbieten sie, oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Signing in with a password has been retired here</source>
        <translation>Die Anmeldung mit einem Passwort ist hier abgeschafft</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The provider no longer accepts passwords. Sign in through the browser instead.</source>
        <translation>Der Anbieter nimmt keine Passwörter mehr an. Melden Sie sich stattdessen über den Browser an.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>An app password is needed</source>
        <translation>Ein App-Passwort ist nötig</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The account is protected by a second factor, so programs need a password of their own.</source>
        <translation>Das Konto ist mit einem zweiten Faktor geschützt, deshalb brauchen Programme ein eigenes Passwort.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>User name or password not accepted</source>
        <translation>Benutzername oder Passwort nicht angenommen</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Google wants an app password here; the usual password does not work in programs.</source>
        <translation>Google verlangt hier ein App-Passwort; das übliche Passwort funktioniert in Programmen nicht.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server wants a sign-in</source>
        <translation>Der Server verlangt eine Anmeldung</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} takes mail only from clients that sign in, or only over an encrypted connection.</source>
        <translation>{host} nimmt Mail nur von Clients an, die sich anmelden, oder nur über eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} takes mail only from clients that sign in.</source>
        <translation>{host} nimmt Mail nur von Clients an, die sich anmelden.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} refused the sign-in. Check the user name and the password; many providers want an app password.</source>
        <translation>{host} hat die Anmeldung abgelehnt. Prüfen Sie Benutzername und Passwort; viele Anbieter verlangen ein App-Passwort.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The account may not send as this sender</source>
        <translation>Das Konto darf nicht als dieser Absender senden</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The sender address of the message is not one of the account's own.</source>
        <translation>Die Absenderadresse der Nachricht gehört nicht zum Konto.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server does not pass on mail for us</source>
        <translation>Der Server gibt für uns keine Mail weiter</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} does not know this computer: it relays only for clients that sign in or that it knows by address.</source>
        <translation>{host} kennt diesen Computer nicht: Er gibt Mail nur für Clients weiter, die sich anmelden oder die er nach Adresse kennt.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The sending address has a bad reputation</source>
        <translation>Die sendende Adresse hat einen schlechten Ruf</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server refuses mail from this internet address. Send through your provider's server instead.</source>
        <translation>Der Server lehnt Mail von dieser Internetadresse ab. Senden Sie stattdessen über den Server Ihres Anbieters.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Signing in is not possible at the moment</source>
        <translation>Die Anmeldung ist im Moment nicht möglich</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} asks to try again later. The message stays queued.</source>
        <translation>{host} bittet, es später noch einmal zu versuchen. Die Nachricht bleibt in der Warteschlange.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server asks to try again later</source>
        <translation>Der Server bittet, es später noch einmal zu versuchen</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>This is temporary: the message stays queued and will be tried again.</source>
        <translation>Das ist vorübergehend: Die Nachricht bleibt in der Warteschlange und wird neu versucht.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message goes round in circles</source>
        <translation>Die Nachricht läuft im Kreis</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>It has passed through too many servers: two of them forward to each other.</source>
        <translation>Sie lief durch zu viele Server: Zwei von ihnen leiten aneinander weiter.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The recipient does not exist</source>
        <translation>Den Empfänger gibt es nicht</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The address of a recipient is not known at the server.</source>
        <translation>Die Adresse eines Empfängers ist am Server nicht bekannt.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message is too large</source>
        <translation>Die Nachricht ist zu groß</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message is larger than the server takes. {detail}</source>
        <translation>Die Nachricht ist größer, als der Server annimmt. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message is larger than the server takes, or the mailbox is full. {detail}</source>
        <translation>Die Nachricht ist größer, als der Server annimmt, oder das Postfach ist voll. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server refuses mail from here</source>
        <translation>Der Server lehnt Mail von hier ab</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message or the sending address was refused by the server's policy.</source>
        <translation>Die Nachricht oder die sendende Adresse wurde nach den Regeln des Servers abgelehnt.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server cannot take this kind of message</source>
        <translation>Der Server kann diese Art von Nachricht nicht annehmen</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message needs something that {host} does not offer, and may not be changed on the way.</source>
        <translation>Die Nachricht braucht etwas, das {host} nicht anbietet, und darf unterwegs nicht geändert werden.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>A filter refused the message</source>
        <translation>Ein Filter hat die Nachricht abgelehnt</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message has only local recipients</source>
        <translation>Die Nachricht hat nur lokale Empfänger</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>It belongs into a mailbox on this computer and will never be forwarded.</source>
        <translation>Sie gehört in ein Postfach auf diesem Computer und wird nie weitergeleitet.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message store cannot be written</source>
        <translation>In den Nachrichtenspeicher kann nicht geschrieben werden</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server closed the connection</source>
        <translation>Der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} ended the conversation without saying why. The message stays queued or can be tried again.</source>
        <translation>{host} beendete das Gespräch, ohne den Grund zu nennen. Die Nachricht bleibt in der Warteschlange oder kann neu versucht werden.</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the name of an account must not be empty</source>
        <translation>der Name eines Kontos darf nicht leer sein</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the password of an account must not be empty</source>
        <translation>das Passwort eines Kontos darf nicht leer sein</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>a {what} is one word without blanks and does not begin with #</source>
        <translation>{what} ist ein Wort ohne Leerzeichen und beginnt nicht mit #</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>a {kind} secret is for signing in at the next hop, not for accounts of this relay</source>
        <translation>ein Geheimnis der Art {kind} dient der Anmeldung am nächsten Server, nicht für Konten dieses Relays</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>there is an account [{name}] already</source>
        <translation>es gibt schon ein Konto [{name}]</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>a {kind} secret is for accounts of this relay, not for signing in at the next hop</source>
        <translation>ein Geheimnis der Art {kind} ist für Konten dieses Relays, nicht für die Anmeldung am nächsten Server</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>[{address_range}] is neither an address nor a range like 192.168.1.0/24 or 192.168.1.*</source>
        <translation>[{address_range}] ist weder eine Adresse noch ein Bereich wie 192.168.1.0/24 oder 192.168.1.*</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the account [{name}] is not in the file, so it needs a password</source>
        <translation>das Konto [{name}] steht nicht in der Datei, es braucht also ein Passwort</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the {kind} secret of [{id}] cannot be turned into {kind2}: give the password</source>
        <translation>das Geheimnis der Art {kind} von [{id}] kann nicht in {kind2} umgewandelt werden: Geben Sie das Passwort an</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>an oauth secret is the base64 of a complete XOAUTH2 payload</source>
        <translation>ein oauth-Geheimnis ist das Base64 einer vollständigen XOAUTH2-Nutzlast</translation>
    </message>
    <message>
        <location filename="engine/secrets/guard.py"/>
        <source>{what} {path} is larger than {limit} MiB</source>
        <translation>{what} {path} ist größer als {limit} MiB</translation>
    </message>
    <message>
        <location filename="engine/secrets/guard.py"/>
        <source>cannot read {what}: {path}: {strerror}</source>
        <translation>{what} kann nicht gelesen werden: {path}: {strerror}</translation>
    </message>
    <message>
        <location filename="engine/secrets/guard.py"/>
        <source>{what} {path} is a symbolic link: give the name of the file itself</source>
        <translation>{what} {path} ist ein symbolischer Link: Geben Sie den Namen der Datei selbst an</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>no keyring service is running on this desktop</source>
        <translation>auf diesem Desktop läuft kein Schlüsselbund-Dienst</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>the keyring of the system cannot be used by this account</source>
        <translation>dieses Konto kann den Schlüsselbund des Systems nicht benutzen</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>no desktop session is running, so there is no keyring</source>
        <translation>es läuft keine Desktop-Sitzung, also gibt es keinen Schlüsselbund</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>{by} asks for [{chosen}], which is not known to keep passwords safely, so it is not used</source>
        <translation>{by} verlangt [{chosen}]; nicht bekannt ist, dass es Passwörter sicher aufbewahrt, deshalb wird es nicht verwendet</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>the keyring package is not installed</source>
        <translation>das Paket keyring ist nicht installiert</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>the keyring configuration {path} cannot be read</source>
        <translation>die keyring-Konfiguration {path} kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="engine/secrets/pam.py"/>
        <source>system accounts (pam:) are not available on Windows</source>
        <translation>Systemkonten (pam:) gibt es unter Windows nicht</translation>
    </message>
    <message>
        <location filename="engine/secrets/pam.py"/>
        <source>system accounts (pam:) cannot be used: the PAM library is missing ({error})</source>
        <translation>Systemkonten (pam:) können nicht verwendet werden: Die PAM-Bibliothek fehlt ({error})</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the system keyring failed ({kind})</source>
        <translation>der Schlüsselbund des Systems versagte ({kind})</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the system keyring took the password but does not give it back, so it is not used</source>
        <translation>der Schlüsselbund des Systems nahm das Passwort, gibt es aber nicht zurück, deshalb wird er nicht verwendet</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the system keyring has no password for [{name}] in [{service}]</source>
        <translation>der Schlüsselbund des Systems hat kein Passwort für [{name}] in [{service}]</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>a keyring entry needs a service, a name and a password</source>
        <translation>ein Eintrag im Schlüsselbund braucht einen Dienst, einen Namen und ein Passwort</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the password is longer than the {longest} characters that a keyring can hold</source>
        <translation>das Passwort ist länger als die {longest} Zeichen, die ein Schlüsselbund aufnehmen kann</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>a password in the keyring must be text</source>
        <translation>ein Passwort im Schlüsselbund muss Text sein</translation>
    </message>
    <message>
        <location filename="engine/selftest.py"/>
        <source>one message was sent and {queued} came</source>
        <translation>eine Nachricht wurde gesendet, und {queued} kamen an</translation>
    </message>
    <message>
        <location filename="engine/selftest.py"/>
        <source>the message has changed on its way</source>
        <translation>die Nachricht hat sich unterwegs geändert</translation>
    </message>
    <message>
        <location filename="engine/selftest.py"/>
        <source>the envelope has changed on its way</source>
        <translation>der Umschlag hat sich unterwegs geändert</translation>
    </message>
    <message>
        <location filename="engine/spool/claim.py"/>
        <source>there is already a file {target}</source>
        <translation>es gibt schon eine Datei {target}</translation>
    </message>
    <message>
        <location filename="engine/spool/directory.py"/>
        <source>the message store is closed</source>
        <translation>der Nachrichtenspeicher ist geschlossen</translation>
    </message>
    <message>
        <location filename="engine/spool/directory.py"/>
        <source>invalid spool directory: {path}: {reason_of}</source>
        <translation>ungültiger Spool-Ordner: {path}: {reason_of}</translation>
    </message>
    <message>
        <location filename="engine/spool/draft.py"/>
        <source>{id} is {name}, it should be {name2}</source>
        <translation>{id} ist {name}, sollte aber {name2} sein</translation>
    </message>
    <message>
        <location filename="engine/spool/draft.py"/>
        <source>{name} is gone</source>
        <translation>{name} ist weg</translation>
    </message>
    <message>
        <location filename="engine/spool/draft.py"/>
        <source>{new_name} is gone</source>
        <translation>{new_name} ist weg</translation>
    </message>
    <message>
        <location filename="engine/spool/mailbox.py"/>
        <source>invalid mailbox name {name!r}: {rule}</source>
        <translation>ungültiger Postfachname {name!r}: {rule}</translation>
    </message>
    <message>
        <location filename="engine/spool/mailbox.py"/>
        <source>{path} is a symbolic link: mail is not delivered through links</source>
        <translation>{path} ist ein symbolischer Link: Über Links wird keine Mail zugestellt</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{id} is no longer claimed</source>
        <translation>{id} ist nicht mehr in Arbeit</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{message} is damaged: {error}</source>
        <translation>{message} ist beschädigt: {error}</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{busy} is gone</source>
        <translation>{busy} ist weg</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{message} has been taken by another process or task</source>
        <translation>{message} wurde von einem anderen Prozess oder einer anderen Aufgabe übernommen</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>{address!r} is no mail address: it needs a name, an @ and a domain</source>
        <translation>{address!r} ist keine Mailadresse: Sie braucht einen Namen, ein @ und eine Domain</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>a message needs at least one recipient: delete it instead</source>
        <translation>eine Nachricht braucht mindestens einen Empfänger: Löschen Sie sie stattdessen</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>{selector!r} is no name of an account: it may not hold blanks</source>
        <translation>{selector!r} ist kein Name eines Kontos: Er darf keine Leerzeichen enthalten</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>{address!r} is no mail address: {error}</source>
        <translation>{address!r} ist keine Mailadresse: {error}</translation>
    </message>
    <message>
        <location filename="engine/spool/subfolder.py"/>
        <source>the message is not whole</source>
        <translation>die Nachricht ist nicht vollständig</translation>
    </message>
    <message>
        <location filename="engine/trial.py"/>
        <source>The spool folder of this relay is on another computer.</source>
        <translation>Der Spool-Ordner dieses Relays liegt auf einem anderen Computer.</translation>
    </message>
    <message>
        <location filename="engine/trial.py"/>
        <source>"{address}" is no mail address</source>
        <translation>„{address}“ ist keine Mailadresse</translation>
    </message>
    <message>
        <location filename="engine/trial.py"/>
        <source>"{address}" is no mail address: {error}</source>
        <translation>„{address}“ ist keine Mailadresse: {error}</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Scanner, printer or app</source>
        <translation>Scanner, Drucker oder App</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Hands mail to Microsoft 365, Gmail or another provider.</source>
        <translation>Übergibt Mail an Microsoft 365, Gmail oder einen anderen Anbieter.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Local network, port 2525</source>
        <translation>Lokales Netz, Port 2525</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Local network only, so nobody on the internet can send through it.</source>
        <translation>Nur lokales Netz, niemand im Internet kann also darüber senden.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Scanner to {provider}</source>
        <translation>Scanner an {provider}</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Developer mail catcher</source>
        <translation>Mailfänger für Entwickler</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Catch every message on this computer. Nothing is ever sent on.</source>
        <translation>Fängt jede Nachricht auf diesem Computer. Nichts wird je weitergesendet.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Port 1025, this computer only</source>
        <translation>Port 1025, nur dieser Computer</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Every sign-in is accepted, and nothing leaves this computer.</source>
        <translation>Jede Anmeldung gilt, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Mail catcher</source>
        <translation>Mailfänger</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Personal POP mailbox</source>
        <translation>Persönliches POP-Postfach</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Keeps mail on this computer until a mail program fetches it.</source>
        <translation>Bewahrt Mail auf diesem Computer auf, bis ein Mailprogramm sie abholt.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Port 2525 in, 1110 out</source>
        <translation>Port 2525 ein, 1110 aus</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Each account has a folder of its own. Mail for anybody else is refused, and nothing is sent on.</source>
        <translation>Jedes Konto hat einen eigenen Ordner. Mail an andere wird abgelehnt, und nichts wird weitergesendet.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>POP mailbox</source>
        <translation>POP-Postfach</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Intermittent link</source>
        <translation>Zeitweilige Verbindung</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Keeps mail until you say that it may go.</source>
        <translation>Bewahrt Mail auf, bis Sie sagen, dass sie gehen darf.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Forward now, in the tray</source>
        <translation>Jetzt weiterleiten, in der Leiste</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Nothing is sent by itself: choose Forward now when the network is there, or set a time on the Forwarding page.</source>
        <translation>Nichts wird von selbst gesendet: Wählen Sie Jetzt weiterleiten, wenn das Netz da ist, oder stellen Sie auf der Seite Weiterleiten eine Zeit ein.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Store and forward</source>
        <translation>Aufbewahren und weiterleiten</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Internet mail server</source>
        <translation>Mailserver im Internet</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Takes mail for your own domain from everywhere.</source>
        <translation>Nimmt Mail für Ihre eigene Domain von überall an.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Port 25, advanced</source>
        <translation>Port 25, für Fortgeschrittene</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Needs a domain whose mail records name this computer. Only mail for its accounts is taken, so nobody can send through it.</source>
        <translation>Braucht eine Domain, deren Mail-Einträge diesen Computer nennen. Nur Mail für seine Konten wird angenommen, niemand kann also über Sie senden.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Direct delivery</source>
        <translation>Direkte Zustellung</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Sends mail straight to the servers of its recipients.</source>
        <translation>Sendet Mail direkt an die Server der Empfänger.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Without a provider, advanced</source>
        <translation>Ohne Anbieter, für Fortgeschrittene</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Many networks block port 25 on the way out, and many servers refuse mail from unknown senders. A provider is the safer way.</source>
        <translation>Viele Netze sperren Port 25 nach außen, und viele Server lehnen Mail von unbekannten Absendern ab. Ein Anbieter ist der sicherere Weg.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Spam-checking proxy</source>
        <translation>Proxy mit Spam-Prüfung</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Has SpamAssassin look at each message before it is passed on.</source>
        <translation>Lässt SpamAssassin jede Nachricht ansehen, bevor sie weitergegeben wird.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>SpamAssassin on port 783</source>
        <translation>SpamAssassin auf Port 783</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Spam is marked, not refused. SpamAssassin has to run on this computer, with its service on port 783.</source>
        <translation>Spam wird gekennzeichnet, nicht abgelehnt. SpamAssassin muss auf diesem Computer laufen, mit seinem Dienst auf Port 783.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Spam check</source>
        <translation>Spam-Prüfung</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Set every value yourself.</source>
        <translation>Jeden Wert selbst einstellen.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Only this computer can connect, and nothing is sent on until you say where to.</source>
        <translation>Nur dieser Computer kann sich verbinden, und nichts wird weitergesendet, bis Sie sagen, wohin.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Password sign-in is being retired: off by default from the end of December 2026. An organisation without it answers 550 5.7.30.</source>
        <translation>Die Anmeldung mit Passwort wird abgeschafft: ab Ende Dezember 2026 standardmäßig aus. Eine Organisation ohne sie antwortet 550 5.7.30.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>SMTP sign-in must be allowed for the mailbox; refusals say 535 5.7.139.</source>
        <translation>Die SMTP-Anmeldung muss für das Postfach erlaubt sein; Ablehnungen sagen 535 5.7.139.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Limits per mailbox (Microsoft, Exchange Online limits): 3 connections, 30 messages a minute, 10,000 recipients a day.</source>
        <translation>Grenzen je Postfach (Microsoft, Exchange Online limits): 3 Verbindungen, 30 Nachrichten pro Minute, 10.000 Empfänger pro Tag.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>No sign-in: your organisation must have a connector for your public address, or accept direct send to its own mailboxes only. Replace &lt;tenant&gt; with your own name from the domain's mail records.</source>
        <translation>Keine Anmeldung: Ihre Organisation braucht einen Connector für Ihre öffentliche Adresse oder nimmt direktes Senden nur an eigene Postfächer an. Ersetzen Sie &lt;tenant&gt; durch Ihren Namen aus den Mail-Einträgen der Domain.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Personal Microsoft accounts accept OAuth2 only; passwords and app passwords are refused.</source>
        <translation>Persönliche Microsoft-Konten nehmen nur OAuth2 an; Passwörter und App-Passwörter werden abgelehnt.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app password, made in your Google account under Security.</source>
        <translation>Verwenden Sie ein App-Passwort, gemacht in Ihrem Google-Konto unter Sicherheit.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The account needs 2-step verification before it can have app passwords.</source>
        <translation>Das Konto braucht die Bestätigung in zwei Schritten, bevor es App-Passwörter haben kann.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Your administrator must allow this computer's public address, or sign-in, under Gmail, Routing, SMTP relay service.</source>
        <translation>Ihr Administrator muss die öffentliche Adresse dieses Computers oder die Anmeldung zulassen, unter Gmail, Routing, SMTP-Relay-Dienst.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The SMTP user name from the SES console, not an access key.</source>
        <translation>Der SMTP-Benutzername aus der SES-Konsole, kein Zugriffsschlüssel.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The SMTP password from the SES console.</source>
        <translation>Das SMTP-Passwort aus der SES-Konsole.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The server name carries your region, for example email-smtp.eu-central-1.amazonaws.com.</source>
        <translation>Der Servername enthält Ihre Region, etwa email-smtp.eu-central-1.amazonaws.com.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Always the word apikey.</source>
        <translation>Immer das Wort apikey.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>An API key with the right to send mail.</source>
        <translation>Ein API-Schlüssel mit dem Recht, Mail zu senden.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>A login of your sending domain, often postmaster@ and the domain.</source>
        <translation>Ein Login Ihrer sendenden Domain, oft postmaster@ und die Domain.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Domains in the EU region use smtp.eu.mailgun.org.</source>
        <translation>Domains in der EU-Region verwenden smtp.eu.mailgun.org.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The server's API token.</source>
        <translation>Das API-Token des Servers.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The same API token again.</source>
        <translation>Dasselbe API-Token noch einmal.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The SMTP login shown under SMTP and API.</source>
        <translation>Der SMTP-Login, der unter SMTP und API gezeigt wird.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>An SMTP key, not your account password.</source>
        <translation>Ein SMTP-Schlüssel, nicht Ihr Kontopasswort.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The API key.</source>
        <translation>Der API-Schlüssel.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The secret key.</source>
        <translation>Der geheime Schlüssel.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>An SMTP user made under Sending.</source>
        <translation>Ein SMTP-Benutzer, angelegt unter Sending.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app password from Settings, Privacy and Security.</source>
        <translation>Verwenden Sie ein App-Passwort aus Settings, Privacy and Security.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app-specific password from your Apple account.</source>
        <translation>Verwenden Sie ein anwendungsspezifisches Passwort Ihres Apple-Kontos.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Limits (Apple, support article 102198): 1,000 messages and 1,000 recipients a day, 500 recipients a message.</source>
        <translation>Grenzen (Apple, Support-Artikel 102198): 1.000 Nachrichten und 1.000 Empfänger pro Tag, 500 Empfänger je Nachricht.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app password from Account security.</source>
        <translation>Verwenden Sie ein App-Passwort aus der Kontosicherheit.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use a secure mail key.</source>
        <translation>Verwenden Sie einen sicheren Mail-Schlüssel (secure mail key).</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.com.</source>
        <translation>Organisationen mit eigener Domain brauchen vielleicht smtppro.zoho.com.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.eu.</source>
        <translation>Organisationen mit eigener Domain brauchen vielleicht smtppro.zoho.eu.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.in.</source>
        <translation>Organisationen mit eigener Domain brauchen vielleicht smtppro.zoho.in.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.com.au.</source>
        <translation>Organisationen mit eigener Domain brauchen vielleicht smtppro.zoho.com.au.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.jp.</source>
        <translation>Organisationen mit eigener Domain brauchen vielleicht smtppro.zoho.jp.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The password that Bridge shows, not your Proton password.</source>
        <translation>Das Passwort, das Bridge zeigt, nicht Ihr Proton-Passwort.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Bridge must run on this computer. It uses its own certificate: export it from Bridge and choose it as the authority.</source>
        <translation>Bridge muss auf diesem Computer laufen. Es verwendet ein eigenes Zertifikat: Exportieren Sie es aus Bridge und wählen Sie es als Stelle.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Sending through other programs must be allowed once in the settings under POP3 and IMAP.</source>
        <translation>Das Senden mit anderen Programmen muss einmal in den Einstellungen unter POP3 und IMAP erlaubt werden.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The e-mail password set in the customer centre, not the account password.</source>
        <translation>Das im Kundencenter gesetzte E-Mail-Passwort, nicht das Kontopasswort.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Limit (Rackspace): 10,000 recipients a day.</source>
        <translation>Grenze (Rackspace): 10.000 Empfänger pro Tag.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Register an application of the kind "Mobile and desktop" with the redirect address http://localhost, and give it the permission SMTP.Send.</source>
        <translation>Registrieren Sie eine Anwendung der Art „Mobil und Desktop“ mit der Umleitungsadresse http://localhost und geben Sie ihr die Berechtigung SMTP.Send.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Shared mailbox: sign in as a person who may send for it, and use the shared address as the user name.</source>
        <translation>Gemeinsames Postfach: Melden Sie sich als eine Person an, die dafür senden darf, und verwenden Sie die gemeinsame Adresse als Benutzernamen.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Without a person (client credentials): permission SMTP.SendAsApp, a service principal registered in Exchange with the object id of the enterprise application, and a client secret.</source>
        <translation>Ohne Person (Client-Anmeldedaten): Berechtigung SMTP.SendAsApp, ein Dienstprinzipal, in Exchange mit der Objekt-ID der Unternehmensanwendung registriert, und ein Client-Geheimnis.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Device codes are blocked by a policy of Microsoft in many organisations.</source>
        <translation>Gerätecodes sind in vielen Organisationen durch eine Richtlinie von Microsoft gesperrt.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>The application must be registered for personal Microsoft accounts too.</source>
        <translation>Die Anwendung muss auch für persönliche Microsoft-Konten registriert sein.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Make a client of the kind "Desktop app"; its secret is not a secret in the usual sense.</source>
        <translation>Legen Sie einen Client der Art „Desktop-App“ an; sein Geheimnis ist keines im üblichen Sinn.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>While the consent screen is in "Testing" a sign-in ends after 7 days; publish it, or choose "Internal" in a Workspace.</source>
        <translation>Solange der Zustimmungsbildschirm auf „Testen“ steht, endet eine Anmeldung nach 7 Tagen; veröffentlichen Sie ihn, oder wählen Sie in einem Workspace „Intern“.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>There is no device code for mail: open the address on another computer and paste the result.</source>
        <translation>Für Mail gibt es keinen Gerätecode: Öffnen Sie die Adresse auf einem anderen Computer und fügen Sie das Ergebnis ein.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Send what is waiting in the spool to this server once, and stop.</source>
        <translation>Was im Spool wartet, einmal an diesen Server senden und dann enden.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Accept mail and pass it on to this server as soon as the sending client has finished.</source>
        <translation>Mail annehmen und an diesen Server weitergeben, sobald der sendende Client fertig ist.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Run in the background and log to the system log.</source>
        <translation>Im Hintergrund laufen und ins Systemprotokoll schreiben.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mail waits in this folder until it has been passed on. It should be on a local disk.</source>
        <translation>Mail wartet in diesem Ordner, bis sie weitergegeben ist. Er sollte auf einem lokalen Datenträger liegen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mailboxes for local delivery are sub-folders of this folder.</source>
        <translation>Postfächer für die lokale Zustellung sind Unterordner dieses Ordners.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The name with which the relay introduces itself to clients and servers.</source>
        <translation>Der Name, mit dem sich das Relay Clients und Servern vorstellt.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Show the list of options and stop.</source>
        <translation>Die Liste der Optionen zeigen und enden.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Show the version and stop.</source>
        <translation>Die Version zeigen und enden.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Try the configuration without starting: files, certificates, secrets, folders and programs.</source>
        <translation>Die Konfiguration prüfen, ohne zu starten: Dateien, Zertifikate, Passwörter, Ordner und Programme.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Try whether the program works on this computer: TLS, sign-in, the store and forwarding.</source>
        <translation>Prüfen, ob das Programm auf diesem Computer funktioniert: TLS, Anmeldung, Speicher und Weiterleiten.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Accepted for compatibility; it has no effect.</source>
        <translation>Wird der Verträglichkeit halber angenommen; hat keine Wirkung.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The server that takes the mail on from here, and its port.</source>
        <translation>Der Server, der die Mail von hier weiter übernimmt, und sein Port.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Pass on the mail that is already waiting when the relay starts.</source>
        <translation>Mail weitergeben, die beim Start des Relays schon wartet.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Pass mail on as soon as the program that handed it over has finished.</source>
        <translation>Mail weitergeben, sobald das Programm fertig ist, das sie übergeben hat.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Look for waiting mail every so many seconds and pass it on.</source>
        <translation>Alle so viele Sekunden nach wartender Mail sehen und sie weitergeben.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let the sending program wait until the next server has taken the message.</source>
        <translation>Das sendende Programm warten lassen, bis der nächste Server die Nachricht angenommen hat.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>When the next server refuses one recipient, nobody gets the message, and it is marked as failed.</source>
        <translation>Lehnt der nächste Server einen Empfänger ab, bekommt sie niemand, und die Nachricht gilt als fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>When the next server refuses some recipients, the others still get the message.</source>
        <translation>Lehnt der nächste Server einige Empfänger ab, bekommen die anderen die Nachricht trotzdem.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Programs that look at each message before it is passed on.</source>
        <translation>Programme, die jede Nachricht ansehen, bevor sie weitergegeben wird.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Connections to the next server start from this address of this computer.</source>
        <translation>Verbindungen zum nächsten Server gehen von dieser Adresse dieses Computers aus.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Fine tuning of the protocol towards the next server.</source>
        <translation>Feineinstellung des Protokolls zum nächsten Server.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long to wait for a connection to the next server.</source>
        <translation>Wie lange auf eine Verbindung zum nächsten Server gewartet wird.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long to wait for the next server's greeting before carrying on without it.</source>
        <translation>Wie lange auf die Begrüßung des nächsten Servers gewartet wird, bevor es ohne sie weitergeht.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long to wait for each reply of the next server.</source>
        <translation>Wie lange auf jede Antwort des nächsten Servers gewartet wird.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Try again after temporary failures: first pause, longest pause and when to give up, in seconds.</source>
        <translation>Nach vorübergehenden Fehlern neu versuchen: erste Pause, längste Pause und wann aufgegeben wird, in Sekunden.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Send the sender a report (RFC 3464) when a message has failed for good.</source>
        <translation>Dem Absender einen Bericht (RFC 3464) senden, wenn eine Nachricht endgültig fehlgeschlagen ist.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How many connections to the next server may be open at once.</source>
        <translation>Wie viele Verbindungen zum nächsten Server gleichzeitig offen sein dürfen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not send faster than the provider allows: messages and seconds, such as 30/60.</source>
        <translation>Nicht schneller senden, als der Anbieter erlaubt: Nachrichten und Sekunden, etwa 30/60.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Open a new connection after this many messages.</source>
        <translation>Nach so vielen Nachrichten eine neue Verbindung öffnen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A file of rules that rewrite sender addresses and choose the account and the server.</source>
        <translation>Eine Datei mit Regeln, die Absenderadressen umschreiben und Konto und Server wählen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where mail goes when the usual server cannot be reached.</source>
        <translation>Wohin Mail geht, wenn der übliche Server nicht erreichbar ist.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Pass on waiting mail as soon as this computer is connected again.</source>
        <translation>Wartende Mail weitergeben, sobald dieser Computer wieder verbunden ist.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Watch the spool folder and pass on mail that other programs put there.</source>
        <translation>Den Spool-Ordner beobachten und Mail weitergeben, die andere Programme dort ablegen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where your own programs and devices hand over mail.</source>
        <translation>Wo Ihre eigenen Programme und Geräte Mail übergeben.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Only these addresses or network interfaces of this computer accept connections.</source>
        <translation>Nur diese Adressen oder Netzwerkschnittstellen dieses Computers nehmen Verbindungen an.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let computers outside the local network connect, too.</source>
        <translation>Auch Computer außerhalb des lokalen Netzes dürfen sich verbinden.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not accept mail over SMTP.</source>
        <translation>Keine Mail über SMTP annehmen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Accept no connections at all, neither SMTP nor POP nor admin.</source>
        <translation>Gar keine Verbindungen annehmen, weder SMTP noch POP noch Admin.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Larger messages are refused.</source>
        <translation>Größere Nachrichten werden abgelehnt.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Say less about this relay in greetings, replies and message headers.</source>
        <translation>In Begrüßungen, Antworten und Kopfzeilen weniger über dieses Relay sagen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Connections on which nothing happens for this long are closed.</source>
        <translation>Verbindungen, auf denen so lange nichts geschieht, werden geschlossen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Fine tuning of the protocol towards clients.</source>
        <translation>Feineinstellung des Protokolls zu Clients.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Programs that look at each message after it has been received.</source>
        <translation>Programme, die jede Nachricht ansehen, nachdem sie empfangen wurde.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long a filter or address verifier may take.</source>
        <translation>Wie lange ein Filter oder eine Adressprüfung dauern darf.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A program that says which recipients are accepted.</source>
        <translation>Ein Programm, das sagt, welche Empfänger angenommen werden.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Ask these block lists about each client from outside.</source>
        <translation>Diese Sperrlisten zu jedem Client von außen fragen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mail with malformed line endings can be used to smuggle messages past servers. Reject it if you can.</source>
        <translation>Mit fehlerhaften Zeilenenden können Nachrichten an Servern vorbeigeschmuggelt werden. Lehnen Sie solche Mail ab, wenn Sie können.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Leave this on: without it a power cut can lose mail that has been acknowledged.</source>
        <translation>Lassen Sie dies an: Ohne es kann bei einem Stromausfall bestätigte Mail verloren gehen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Further connections are answered with a temporary refusal.</source>
        <translation>Weitere Verbindungen werden vorübergehend abgelehnt.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>One client cannot use up all connections.</source>
        <translation>Ein einzelner Client kann nicht alle Verbindungen belegen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Further recipients are refused for the time being.</source>
        <translation>Weitere Empfänger werden vorerst abgelehnt.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>New mail is refused for the time being when the disk has less free space than this.</source>
        <translation>Neue Mail wird vorerst abgelehnt, wenn auf dem Datenträger weniger Platz frei ist als dies.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long a client may take over one command.</source>
        <translation>Wie lange ein Client für einen Befehl brauchen darf.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long a client may pause while it sends a message.</source>
        <translation>Wie lange ein Client beim Senden einer Nachricht aussetzen darf.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A listener for old devices only, with TLS 1.0, 1.1 or none, for the listed networks.</source>
        <translation>Ein Zugang nur für alte Geräte, mit TLS 1.0, 1.1 oder ohne, für die genannten Netze.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let mail programs fetch the mail in the spool.</source>
        <translation>Mailprogramme die Mail im Spool abholen lassen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where mail programs fetch mail.</source>
        <translation>Wo Mailprogramme Mail abholen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The file with the names and passwords of those who may fetch mail.</source>
        <translation>Die Datei mit den Namen und Passwörtern derer, die Mail abholen dürfen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Each user sees only the mail in the sub-folder with their name.</source>
        <translation>Jeder Benutzer sieht nur die Mail im Unterordner mit seinem Namen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Deleting seems to succeed, but the mail stays.</source>
        <translation>Löschen scheint zu gelingen, aber die Mail bleibt.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Encrypt POP connections from the start.</source>
        <translation>POP-Verbindungen von Anfang an verschlüsseln.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A second program that fetches from the same folder has to wait.</source>
        <translation>Ein zweites Programm, das aus demselben Ordner abholt, muss warten.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Lets this application, or telnet, watch and control a relay that runs as a service.</source>
        <translation>Lässt diese Anwendung oder telnet ein Relay beobachten und steuern, das als Dienst läuft.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Make the admin command 'terminate' available.</source>
        <translation>Den Admin-Befehl „terminate“ anbieten.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Admin commands that change something or show mail need this token first.</source>
        <translation>Admin-Befehle, die etwas ändern oder Mail zeigen, brauchen zuerst dieses Token.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Figures for a monitoring system, over HTTP on this computer only.</source>
        <translation>Zahlen für ein Überwachungssystem, über HTTP, nur auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A web address that receives a JSON message when something needs attention.</source>
        <translation>Eine Webadresse, die eine JSON-Nachricht bekommt, wenn etwas Aufmerksamkeit braucht.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Ask the relay that runs with this configuration how it is, and print the answer as JSON.</source>
        <translation>Das Relay, das mit dieser Konfiguration läuft, nach seinem Zustand fragen und die Antwort als JSON ausgeben.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The file with the account and password for the next server.</source>
        <translation>Die Datei mit Konto und Passwort für den nächsten Server.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Which ways of signing in may be used, in order.</source>
        <translation>Welche Arten der Anmeldung verwendet werden dürfen, der Reihe nach.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Programs and devices must sign in with an account from this file before they may hand over mail.</source>
        <translation>Programme und Geräte müssen sich mit einem Konto aus dieser Datei anmelden, bevor sie Mail übergeben dürfen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Which ways of signing in are offered to clients.</source>
        <translation>Welche Arten der Anmeldung Clients angeboten werden.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Allow the password to travel unencrypted. Only for a server on this computer or a trusted network.</source>
        <translation>Erlauben, dass das Passwort unverschlüsselt übertragen wird. Nur für einen Server auf diesem Computer oder in einem vertrauten Netz.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Slow down clients that guess passwords.</source>
        <translation>Clients bremsen, die Passwörter raten.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Any name and password is good enough. For testing only.</source>
        <translation>Jeder Name und jedes Passwort gilt. Nur zum Testen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Encrypt the connection to the next server if it can do so.</source>
        <translation>Die Verbindung zum nächsten Server verschlüsseln, wenn er es kann.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Needed only if the next server identifies you by a certificate.</source>
        <translation>Nur nötig, wenn der nächste Server Sie an einem Zertifikat erkennt.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Encrypt the connection to the next server from the start; usual on port 465.</source>
        <translation>Die Verbindung zum nächsten Server von Anfang an verschlüsseln; üblich auf Port 465.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Send nothing if the connection to the next server cannot be encrypted.</source>
        <translation>Nichts senden, wenn die Verbindung zum nächsten Server nicht verschlüsselt werden kann.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The name that the next server is asked to prove, where it differs from its address.</source>
        <translation>Der Name, den der nächste Server beweisen soll, wenn er anders als seine Adresse ist.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Check the next server's certificate. Use &lt;default&gt; for the authorities that the system trusts.</source>
        <translation>Das Zertifikat des nächsten Servers prüfen. &lt;default&gt; steht für die Stellen, denen das System vertraut.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The name that must stand in the next server's certificate.</source>
        <translation>Der Name, der im Zertifikat des nächsten Servers stehen muss.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let clients encrypt the connection.</source>
        <translation>Clients die Verbindung verschlüsseln lassen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The certificate with which this relay identifies itself to clients.</source>
        <translation>Das Zertifikat, mit dem sich dieses Relay gegenüber Clients ausweist.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Clients have to encrypt from the start; usual on port 465.</source>
        <translation>Clients müssen von Anfang an verschlüsseln; üblich auf Port 465.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Clients must encrypt the connection before they sign in or hand over mail.</source>
        <translation>Clients müssen die Verbindung verschlüsseln, bevor sie sich anmelden oder Mail übergeben.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Ask clients for a certificate and check it.</source>
        <translation>Clients nach einem Zertifikat fragen und es prüfen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Which versions of TLS are allowed.</source>
        <translation>Welche Versionen von TLS erlaubt sind.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not go to the background.</source>
        <translation>Nicht in den Hintergrund gehen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The number of the running process is written here, for scripts.</source>
        <translation>Die Nummer des laufenden Prozesses wird hierhin geschrieben, für Skripte.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Nothing is written to the terminal once the relay runs.</source>
        <translation>Sobald das Relay läuft, wird nichts auf das Terminal geschrieben.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The account with fewer rights that the relay changes to.</source>
        <translation>Das Konto mit weniger Rechten, zu dem das Relay wechselt.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Run without anything on the screen.</source>
        <translation>Ohne etwas auf dem Bildschirm laufen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Show a window, a tray icon or both.</source>
        <translation>Ein Fenster, ein Symbol in der Leiste oder beides zeigen.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Keep a copy of what has been passed on, in the sub-folder sent.</source>
        <translation>Eine Kopie von dem behalten, was weitergegeben wurde, im Unterordner sent.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Deleted messages can be brought back for this many days.</source>
        <translation>Gelöschte Nachrichten können so viele Tage lang zurückgeholt werden.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write down what happens, to the log file or terminal and to the system log.</source>
        <translation>Aufschreiben, was geschieht, in die Protokolldatei oder das Terminal und ins Systemprotokoll.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write more to the log, with the conversation between client and server.</source>
        <translation>Mehr ins Protokoll schreiben, mit dem Gespräch zwischen Client und Server.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write very much to the log, for finding errors in the program.</source>
        <translation>Sehr viel ins Protokoll schreiben, um Fehler im Programm zu finden.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where the log is written. %d stands for the date, %h for the hour.</source>
        <translation>Wohin das Protokoll geschrieben wird. %d steht für das Datum, %h für die Stunde.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Put the time into each line of the log.</source>
        <translation>Die Zeit in jede Zeile des Protokolls schreiben.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Put the client's network address into the lines of the log.</source>
        <translation>Die Netzwerkadresse des Clients in die Zeilen des Protokolls schreiben.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Put the time, the client's address and port, the instance's name or the message id into log lines.</source>
        <translation>Zeit, Adresse und Port des Clients, Namen der Instanz oder Nachrichten-ID in Protokollzeilen schreiben.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write to the system log, under this facility.</source>
        <translation>Ins Systemprotokoll schreiben, unter dieser Facility.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not write to the system log.</source>
        <translation>Nicht ins Systemprotokoll schreiben.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mail addresses can be shortened or hidden in the log.</source>
        <translation>Mailadressen können im Protokoll gekürzt oder verborgen werden.</translation>
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
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
</TS>
