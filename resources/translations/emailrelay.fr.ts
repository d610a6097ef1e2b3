<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Relay</name>
    <message>
        <location filename="emailrelay_gui/accounts/desk.py"/>
        <source>Signing out was not complete</source>
        <translation>La déconnexion du compte n'était pas complète</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/desk.py"/>
        <source>The configuration of this relay is not here</source>
        <translation>La configuration de ce relais n'est pas ici</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/desk.py"/>
        <source>The test could not start</source>
        <translation>Le test n'a pas pu démarrer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>{provider} ends this sign-in {time}, because its client is registered for testing.</source>
        <translation>{provider} met fin à cette connexion {time}, car son client n'est enregistré que pour des essais.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Renewed {time}</source>
        <translation>Renouvelé {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>next before {time}</source>
        <translation>prochaine fois avant {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Not signed in</source>
        <translation>Pas connecté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Cannot be renewed now</source>
        <translation>Ne peut pas être renouvelé pour le moment</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Ends soon</source>
        <translation>Se termine bientôt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Last signed in {time}.</source>
        <translation>Dernière connexion {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/listing.py"/>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>Impossible de lire {path} : {strerror}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/listing.py"/>
        <source>{config_file} cannot be read: {strerror}.</source>
        <translation>Impossible de lire {config_file} : {strerror}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the mail address that mail is sent from.</source>
        <translation>Saisissez l'adresse à partir de laquelle le courrier est envoyé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the client id that {name} gave you when the program was registered.</source>
        <translation>Saisissez l'identifiant client que {name} vous a donné à l'enregistrement du programme.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the client secret that belongs to the client id.</source>
        <translation>Saisissez le secret client qui va avec l'identifiant client.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the scopes that allow sending mail. The provider's documentation names them.</source>
        <translation>Saisissez les étendues (scopes) qui permettent d'envoyer du courrier. La documentation du fournisseur les indique.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the address of the {what} endpoint. The provider's documentation names it.</source>
        <translation>Saisissez l'adresse du point d'accès {what}. La documentation du fournisseur l'indique.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Check this: {error}.</source>
        <translation>Vérifiez ceci : {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/run.py"/>
        <source>This sign-in is not waiting for an address.</source>
        <translation>Cette connexion n'attend pas d'adresse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign in again...</source>
        <translation>Se reconnecter...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Test sign-in</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign-in</source>
        <translation>Connexion du compte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Signing in at the server...</source>
        <translation>Connexion au serveur...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign in with {provider}...</source>
        <translation>Se connecter avec {provider}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Change details</source>
        <translation>Modifier les détails</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>P&amp;rovider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Mailbox</source>
        <translation>&amp;Boîte aux lettres</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Client id</source>
        <translation>Identifiant &amp;client</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Tenant</source>
        <translation>&amp;Locataire</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>T&amp;oken endpoint</source>
        <translation>Point d'accès des &amp;jetons</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Authorization endpoint</source>
        <translation>Point d'accès d'&amp;autorisation</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Device endpoint</source>
        <translation>Point d'accès des a&amp;ppareils</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Sc&amp;opes</source>
        <translation>É&amp;tendues</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>S&amp;igns in as</source>
        <translation>Se c&amp;onnecte comme</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Only for a shared mailbox: the person who may send for it.</source>
        <translation>Seulement pour une boîte partagée : la personne qui peut envoyer pour elle.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>The client is registered for te&amp;sting only</source>
        <translation>Le client n'est enregistré que pour des &amp;essais</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>{provider} then ends the sign-in after {n} days.</source>
        <translation>{provider} met alors fin à la connexion après {n} jours.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Register a client at {place}</source>
        <translation>Enregistrer un client chez {place}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>kept as it is</source>
        <translation>gardé tel quel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>In the browser</source>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>With a code</source>
        <translation>Avec un code</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Without a person</source>
        <translation>Sans personne</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Address where the browser ended</source>
        <translation>Adresse où le navigateur s'est arrêté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Use address</source>
        <translation>Utiliser l'adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Copy sign-in link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>No browser here? Open the link on another computer and sign in there. It ends at an address that cannot be shown: paste it here.</source>
        <translation>Pas de navigateur ici ? Ouvrez le lien sur un autre ordinateur et connectez-vous là-bas. Il aboutit à une adresse qui ne peut pas être affichée : collez-la ici.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Open the page again</source>
        <translation>Ouvrir à nouveau la page</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Asking {provider}...</source>
        <translation>Demande à {provider}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Sign in in your browser</source>
        <translation>Connectez-vous dans votre navigateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Enter the code on any device</source>
        <translation>Saisissez le code sur un appareil quelconque</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Open the page on a phone or another computer, and enter this code there.</source>
        <translation>Ouvrez la page sur un téléphone ou un autre ordinateur, et saisissez-y ce code.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Almost done...</source>
        <translation>Presque fini...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>The provider hands over the key.</source>
        <translation>Le fournisseur remet la clé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>The page has been opened there. Come back when it says so; it waits {n} minutes.</source>
        <translation>La page y a été ouverte. Revenez quand elle le dit ; l'attente dure {n} minutes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>The server accepts the sign-in</source>
        <translation>Le serveur accepte la connexion</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>Nothing was sent.</source>
        <translation>Rien n'a été envoyé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>The sign-in does not work</source>
        <translation>La connexion ne fonctionne pas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>{filename} cannot be read: {strerror}</source>
        <translation>Impossible de lire {filename} : {strerror}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>The server answers</source>
        <translation>Le serveur répond</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>No sign-in is set, so none was tried.</source>
        <translation>Aucune connexion n'est configurée, aucune n'a donc été essayée.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/app.py"/>
        <source>The token could not be read</source>
        <translation>Le jeton n'a pas pu être lu</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/app.py"/>
        <source>A relay runs with this configuration: restart it, so that it takes this up.</source>
        <translation>Un relais tourne avec cette configuration : redémarrez-le pour qu'il la prenne en compte.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The relay could not start</source>
        <translation>Le relais n'a pas pu démarrer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The relay could not be stopped</source>
        <translation>Le relais n'a pas pu être arrêté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The relay could not start again</source>
        <translation>Le relais n'a pas pu redémarrer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>{peer} is blocked</source>
        <translation>{peer} est bloqué</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>{peer} may connect again</source>
        <translation>{peer} peut se relier à nouveau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>That was not possible</source>
        <translation>Ce n'était pas possible</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The session was ended</source>
        <translation>La session a été terminée</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The peer was told to come back later.</source>
        <translation>Il a été dit au correspondant de revenir plus tard.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>Not possible for {messages}</source>
        <translation>Impossible pour {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>unlimited</source>
        <translation>illimitée</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>h</source>
        <translation>h</translation>
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
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>SpamAssassin, marks spam</source>
        <translation>SpamAssassin, marque le spam</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>SpamAssassin, refuses spam</source>
        <translation>SpamAssassin, refuse le spam</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Network service</source>
        <translation>Service réseau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Deliver to mailboxes</source>
        <translation>Remettre dans les boîtes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Copy to all POP folders</source>
        <translation>Copier dans tous les dossiers POP</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Split by domain</source>
        <translation>Séparer par domaine</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Add a message id</source>
        <translation>Ajouter un identifiant de message</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Fixed answer</source>
        <translation>Réponse fixe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Send by mail records (MX)</source>
        <translation>Envoyer selon les enregistrements MX</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Enter the parameter first.</source>
        <translation>Saisissez d'abord le paramètre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Run {what} earlier</source>
        <translation>Exécuter {what} plus tôt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Run {what} later</source>
        <translation>Exécuter {what} plus tard</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Remove {what}</source>
        <translation>Retirer {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Kind, for {what}</source>
        <translation>Type, pour {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Parameter, for {what}</source>
        <translation>Paramètre, pour {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Add to {what}</source>
        <translation>Ajouter à {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Try {what} on a sample</source>
        <translation>Essayer {what} sur un exemple</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/specs.py"/>
        <source>Option: {names}</source>
        <translation>Option : {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/specs.py"/>
        <source>Options: {names}</source>
        <translation>Options : {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Quit and stop the relay?</source>
        <translation>Quitter et arrêter le relais ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Find it here. Choose Quit to stop it.</source>
        <translation>Vous le trouvez ici. Choisissez Quitter pour l'arrêter.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/leaving.py"/>
        <source>{n} devices are connected.</source>
        <extracomment>For one: {n} device is connected.</extracomment>
        <translation>
            <numerusform>{n} appareil est connecté.</numerusform>
            <numerusform>{n} appareils sont connectés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/leaving.py"/>
        <source>{n} messages wait.</source>
        <extracomment>For one: {n} message waits.</extracomment>
        <translation>
            <numerusform>{n} message attend.</numerusform>
            <numerusform>{n} messages attendent.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>What waits stays safe on this computer and goes out when Relay runs again.</source>
        <translation>Ce qui attend reste en sécurité sur cet ordinateur et part dès que Relay fonctionne à nouveau.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Find this window here. The relay goes on without it, too.</source>
        <translation>Vous trouvez cette fenêtre ici. Le relais continue aussi sans elle.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Relay is still running</source>
        <translation>Relay tourne toujours</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Mail is accepted and passed on as long as it runs. Start Relay again to see this window.</source>
        <translation>Le courrier est accepté et transmis tant qu'il tourne. Relancez Relay pour voir cette fenêtre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>GNOME shows an icon for it when the extension AppIndicator Support is on.</source>
        <translation>GNOME affiche une icône pour cela quand l'extension AppIndicator Support est activée.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Keep Relay running in the background?</source>
        <translation>Laisser Relay tourner en arrière-plan ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>They stay on this computer until you release them.</source>
        <translation>Ils restent sur cet ordinateur jusqu'à ce que vous les libériez.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} restored</source>
        <translation>Restauration faite : {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} queued as new</source>
        <translation>Remise en file faite : {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} will be tried again</source>
        <translation>Nouvel essai prévu : {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>The first attempt is in a few seconds.</source>
        <translation>Le premier essai a lieu dans quelques secondes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Queueing again</source>
        <translation>Remise en file</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Holding</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} held</source>
        <translation>Retenue faite : {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Releasing</source>
        <translation>Libération</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} released</source>
        <translation>Libération faite : {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>They are in the trash folder of the spool.</source>
        <translation>Ils sont dans le dossier corbeille du spool.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} deleted</source>
        <translation>Suppression faite : {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>The old ones stay as they are.</source>
        <translation>Les anciens restent tels quels.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Changing</source>
        <translation>Modification</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} changed</source>
        <translation>Modification faite : {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>This relay does not run in this app. Change its configuration where it runs.</source>
        <translation>Ce relais ne tourne pas dans cette application. Modifiez sa configuration là où il tourne.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>There is no connection to the relay.</source>
        <translation>Il n'y a pas de liaison avec le relais.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay wants its token before anything can be changed.</source>
        <translation>Le relais demande son jeton avant toute modification.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay is not running.</source>
        <translation>Le relais ne tourne pas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>This relay does not run in this app. Start and stop it where it runs.</source>
        <translation>Ce relais ne tourne pas dans cette application. Démarrez et arrêtez-le là où il tourne.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot keep mail out.</source>
        <translation>Le relais à l'autre bout ne peut pas refuser le courrier sur demande.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot be told to forward.</source>
        <translation>On ne peut pas demander au relais à l'autre bout de transférer.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot pause forwarding.</source>
        <translation>Le relais à l'autre bout ne peut pas suspendre le transfert.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end can only try all failed messages again, not single ones.</source>
        <translation>Le relais à l'autre bout ne peut réessayer que tous les messages en échec, pas un seul.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot hold messages.</source>
        <translation>Le relais à l'autre bout ne peut pas retenir de messages.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end does not delete messages.</source>
        <translation>Le relais à l'autre bout ne supprime pas de messages.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end does not let messages be changed.</source>
        <translation>Le relais à l'autre bout ne permet pas de modifier les messages.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end shows its queue only.</source>
        <translation>Le relais à l'autre bout ne montre que sa file.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end tells no more than the names of messages.</source>
        <translation>Le relais à l'autre bout ne donne que le nom des messages.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end does not remember sessions and cannot end them.</source>
        <translation>Le relais à l'autre bout ne retient pas les sessions et ne peut pas y mettre fin.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end tells only of forwarding.</source>
        <translation>Le relais à l'autre bout ne parle que des transferts.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>OAuth2</source>
        <translation>OAuth2</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>password, in the keyring</source>
        <translation>mot de passe, dans le trousseau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>token in the file</source>
        <translation>jeton dans le fichier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>password, hashed</source>
        <translation>mot de passe, haché</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>CRAM-{name} only</source>
        <translation>CRAM-{name} seulement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>next server</source>
        <translation>serveur suivant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Last try refused</source>
        <translation>Dernier essai refusé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>next server ({selector})</source>
        <translation>serveur suivant ({selector})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Renew it, or devices may refuse to connect.</source>
        <translation>Renouvelez-le, sinon des appareils peuvent refuser de se relier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Passwords in the secrets file work without it.</source>
        <translation>Les mots de passe du fichier des secrets fonctionnent sans lui.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} problems</source>
        <extracomment>For one: {n} problem</extracomment>
        <translation>
            <numerusform>{n} problème</numerusform>
            <numerusform>{n} problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} remarks</source>
        <extracomment>For one: {n} remark</extracomment>
        <translation>
            <numerusform>{n} remarque</numerusform>
            <numerusform>{n} remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} ports are open</source>
        <extracomment>For one: {n} port is open</extracomment>
        <translation>
            <numerusform>{n} port est ouvert</numerusform>
            <numerusform>{n} ports sont ouverts</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The relay cannot start</source>
        <translation>Le relais ne peut pas démarrer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Make room: mail is refused when the disk is full.</source>
        <translation>Faites de la place : le courrier est refusé quand le disque est plein.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} damaged messages</source>
        <extracomment>For one: {n} damaged message</extracomment>
        <translation>
            <numerusform>{n} message abîmé</numerusform>
            <numerusform>{n} messages abîmés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>One of two files is missing or cannot be read.</source>
        <translation>Un des deux fichiers manque ou ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>A certificate cannot be read</source>
        <translation>Un certificat ne peut pas être lu</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} days</source>
        <extracomment>For one: {n} day</extracomment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>A certificate has ended</source>
        <translation>Un certificat a expiré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>A certificate ends soon</source>
        <translation>Un certificat expire bientôt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It is before the day on which this program was made: certificates and sign-ins will be refused.</source>
        <translation>La date est antérieure à la fabrication de ce programme : certificats et connexions seront refusés.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>If that was the computer setting it right, all is well.</source>
        <translation>Si c'est l'ordinateur qui s'est mis à l'heure, tout va bien.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>TLS 1.3 is missing</source>
        <translation>TLS 1.3 manque</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The application stood still for a moment</source>
        <translation>L'application s'est figée un moment</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail waits for as long as it does. If that goes on, report a problem.</source>
        <translation>Le courrier attend aussi longtemps. Si cela continue, signalez un problème.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Configure…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Nothing is wrong with it</source>
        <translation>Tout y est correct</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The ports are open, but no mail is accepted</source>
        <translation>Les ports sont ouverts, mais aucun courrier n'est accepté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Start relay</source>
        <translation>Démarrer le relais</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The relay is stopped</source>
        <translation>Le relais est arrêté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Look at the network connection of this computer.</source>
        <translation>Vérifiez la connexion réseau de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Check the name for a typing mistake, and the network connection.</source>
        <translation>Vérifiez l'orthographe du nom et la connexion réseau.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>All messages are whole, and there is room</source>
        <translation>Tous les messages sont entiers, et il y a de la place</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>put forward by {time}</source>
        <translation>avancée de {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>put back by {time}</source>
        <translation>retardée de {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The clock runs evenly</source>
        <translation>L'horloge marche régulièrement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>TLS 1.2 and 1.3 can be used</source>
        <translation>TLS 1.2 et 1.3 peuvent être utilisés</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It cannot be used now</source>
        <translation>Il ne peut pas être utilisé pour le moment</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{recent} ms at worst in the last minute, {worst} ms since the start, {stalls}</source>
        <translation>{recent} ms au pire dans la dernière minute, {worst} ms depuis le démarrage, {stalls}</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} stalls</source>
        <extracomment>For one: {n} stall</extracomment>
        <translation>
            <numerusform>{n} blocage</numerusform>
            <numerusform>{n} blocages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail and window share one loop, and it is quick</source>
        <translation>Courrier et fenêtre partagent une boucle, et elle est rapide</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Names (DNS)</source>
        <translation>Noms (DNS)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail folder</source>
        <translation>Dossier du courrier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Response</source>
        <translation>Réactivité</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It is checked where the relay runs</source>
        <translation>Elle se vérifie là où le relais tourne</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{problems}: the relay cannot start with it</source>
        <translation>{problems} : le relais ne peut pas démarrer ainsi</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{remarks}; the relay can start</source>
        <translation>{remarks} ; le relais peut démarrer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>There is no connection to the relay</source>
        <translation>Il n'y a pas de liaison avec le relais</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail is not passed on, so no name is needed</source>
        <translation>Le courrier n'est pas transmis, aucun nom n'est donc nécessaire</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{free} free of {total}</source>
        <translation>{free} libres sur {total}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>New mail is refused</source>
        <translation>Le nouveau courrier est refusé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The disk is nearly full</source>
        <translation>Le disque est presque plein</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>No certificate is in use</source>
        <translation>Aucun certificat n'est utilisé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The clock is wrong</source>
        <translation>L'horloge est fausse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The clock was {moved}</source>
        <translation>L'horloge a été {moved}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Install a newer version.</source>
        <translation>Installez une version plus récente.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Passwords can be kept in it</source>
        <translation>Les mots de passe peuvent y être gardés</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Report a problem…</source>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It cannot be read</source>
        <translation>Elle ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>No port is open</source>
        <translation>Aucun port n'est ouvert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Accept mail</source>
        <translation>Accepter le courrier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{host} has no address</source>
        <translation>{host} n'a pas d'adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{host} was found</source>
        <translation>{host} a été trouvé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Valid for another {days}</source>
        <translation>Valable encore {days}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>No answer about {host}</source>
        <translation>Pas de réponse au sujet de {host}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Since {time}</source>
        <translation>Depuis {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>In this app since {time}</source>
        <translation>Dans cette application depuis {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is moving.</source>
        <translation>Le courrier circule.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Nothing is waiting.</source>
        <translation>Rien n'attend.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is kept on this computer.</source>
        <translation>Le courrier est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>It starts again in {time}. What is queued stays safe.</source>
        <translation>Il redémarre dans {time}. Ce qui est en file reste en sûreté.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Forwarding is paused</source>
        <translation>Le transfert est suspendu</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is accepted and kept until forwarding goes on.</source>
        <translation>Le courrier est accepté et gardé jusqu'à la reprise du transfert.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Accepting, not sending</source>
        <translation>Accepte, n'envoie pas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>No mail is accepted</source>
        <translation>Aucun courrier n'est accepté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Devices are told to come back later. What is queued goes on.</source>
        <translation>Les appareils sont priés de revenir plus tard. Ce qui est en file continue.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Sending, not accepting</source>
        <translation>Envoie, n'accepte pas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Not connected</source>
        <translation>Pas relié</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay may be running all the same. Nothing can be seen or done from here.</source>
        <translation>Le relais tourne peut-être malgré tout. D'ici, on ne peut rien voir ni rien faire.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>It is tried again</source>
        <translation>Nouvel essai en cours</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Connecting</source>
        <translation>Liaison en cours</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay is asked what it does.</source>
        <translation>On demande au relais ce qu'il fait.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>{since}. {sentence}</source>
        <translation>{since}. {sentence}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Running, sign-in needed</source>
        <translation>En marche, connexion du compte requise</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is accepted and kept safe. Nothing goes out until the sign-in works again.</source>
        <translation>Le courrier est accepté et gardé en sûreté. Rien ne part avant que la connexion du compte fonctionne à nouveau.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The oldest message has waited for {time}.</source>
        <translation>Le plus ancien message attend depuis {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay stopped by itself</source>
        <translation>Le relais s'est arrêté de lui-même</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>It is started again</source>
        <translation>Il est redémarré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Nothing is accepted until this is put right. What is queued stays safe.</source>
        <translation>Rien n'est accepté avant que ce soit réglé. Ce qui est en file reste en sûreté.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>No mail is accepted. What is queued stays safe on this computer.</source>
        <translation>Aucun courrier n'est accepté. Ce qui est en file reste en sûreté sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay is opening its ports.</source>
        <translation>Le relais ouvre ses ports.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Everything else is moving.</source>
        <translation>Tout le reste circule.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Running in this app</source>
        <translation>En marche dans cette application</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is not moving</source>
        <translation>Le courrier ne circule pas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Not accepting</source>
        <translation>N'accepte pas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>{messages} failed</source>
        <translation>En échec : {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_filter.py"/>
        <source>a repetition inside a repetition would take too long</source>
        <translation>une répétition dans une répétition prendrait trop de temps</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Peer</source>
        <translation>Correspondant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/notice_model.py"/>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/notice_model.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/notice_model.py"/>
        <source>, new</source>
        <translation>, nouveau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>In-app relay</source>
        <translation>Relais dans l'application</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>Service on this computer</source>
        <translation>Service sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>in this app</source>
        <translation>dans cette application</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>service on this computer</source>
        <translation>service sur cet ordinateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>Attached to {target}</source>
        <translation>Relié à {target}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>at {target}</source>
        <translation>sur {target}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Everything that arrived has been forwarded. Point a device at this address to send through the relay.</source>
        <translation>Tout ce qui est arrivé a été transféré. Donnez cette adresse à un appareil pour envoyer par le relais.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>The relay is stopped. Start it to accept mail.</source>
        <translation>Le relais est arrêté. Démarrez-le pour accepter du courrier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No message fits the search and the chosen state.</source>
        <translation>Aucun message ne correspond à la recherche et à l'état choisi.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Next</source>
        <comment>heading of a column: when the next attempt is</comment>
        <translation>Prochain</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No failures</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No message of the queue has failed.</source>
        <translation>Aucun message de la file d'attente n'a échoué.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>{server} said</source>
        <translation>{server} a dit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>You put this message on hold</source>
        <translation>Vous avez retenu ce message</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>It is kept and not sent.</source>
        <translation>Il est gardé et n'est pas envoyé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>This message is damaged</source>
        <translation>Ce message est abîmé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>{server} said at {time}</source>
        <translation>{server} a dit à {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>One of its two files is missing or cannot be read.</source>
        <translation>Un de ses deux fichiers manque ou ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>It has {size}.</source>
        <translation>Il fait {size}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>It was addressed to {recipients}.</source>
        <translation>Il était adressé à {recipients}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>out</source>
        <translation>sortant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>in</source>
        <translation>entrant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Way</source>
        <translation>Sens</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Mails</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>No mail</source>
        <translation>Aucun courrier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Connected</source>
        <translation>Relié</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>in ({service})</source>
        <translation>entrant ({service})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} messages wait</source>
        <extracomment>For one: {n} message waits</extracomment>
        <translation>
            <numerusform>{n} message attend</numerusform>
            <numerusform>{n} messages attendent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message failed for good</source>
        <translation>Un message a échoué définitivement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A new sign-in is needed</source>
        <translation>Une nouvelle connexion du compte est nécessaire</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>The relay cannot start, or stopped by itself</source>
        <translation>Le relais ne peut pas démarrer, ou s'est arrêté de lui-même</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Mail waits for too long</source>
        <translation>Du courrier attend depuis trop longtemps</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>No mail has come for a long time</source>
        <translation>Aucun courrier n'est venu depuis longtemps</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A certificate ends in 30, 7 or 1 days</source>
        <translation>Un certificat expire dans 30, 7 ou 1 jour</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>The disk is nearly full, or cannot be written to</source>
        <translation>Le disque est presque plein, ou refuse l'écriture</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>An attempt failed and is repeated</source>
        <translation>Un essai a échoué et sera répété</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message was received</source>
        <translation>Un message a été reçu</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message was forwarded</source>
        <translation>Un message a été transféré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>In the list only</source>
        <translation>Dans la liste seulement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Show a notification</source>
        <translation>Afficher une notification</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} minutes</source>
        <extracomment>For one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} hours</source>
        <extracomment>For one: {n} hour</extracomment>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>less than a day</source>
        <translation>moins d'un jour</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} more notices</source>
        <extracomment>For one: {n} more notice</extracomment>
        <translation>
            <numerusform>{n} autre avis</numerusform>
            <numerusform>{n} autres avis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A certificate ends in {time}</source>
        <translation>Un certificat expire dans {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Look whether your devices still reach the relay.</source>
        <translation>Vérifiez que vos appareils atteignent encore le relais.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>The last one: </source>
        <translation>Le dernier : </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Renew {file} before, or devices may refuse to connect.</source>
        <translation>Renouvelez {file} avant, sinon des appareils peuvent refuser de se relier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message is tried again later</source>
        <translation>Un message sera réessayé plus tard</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{what} from {sender}</source>
        <translation>{what} de {sender}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Message forwarded</source>
        <translation>Message transféré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>From {sender} to {recipients}</source>
        <translation>De {sender} à {recipients}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Message received</source>
        <translation>Message reçu</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Sign in again: {server} refused the sign-in</source>
        <translation>Reconnectez-vous : {server} a refusé la connexion du compte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{waits}, the oldest for {time}.</source>
        <translation>{waits}, le plus ancien depuis {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>No mail has come for {time}</source>
        <translation>Aucun courrier n'est venu depuis {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{size} are free where mail is kept.</source>
        <translation>{size} sont libres là où le courrier est gardé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Devices may refuse to connect: renew {file}.</source>
        <translation>Des appareils peuvent refuser de se relier : renouvelez {file}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message</source>
        <translation>Un message</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{messages} are tried again later</source>
        <translation>Nouvel essai plus tard : {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{messages} received</source>
        <translation>Réception : {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{messages} forwarded</source>
        <translation>Transfert : {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message failed: {why}</source>
        <translation>Un message a échoué : {why}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/presenter.py"/>
        <source>{messages} failed: {why}</source>
        <translation>Échec : {messages} : {why}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/presenter.py"/>
        <source>{what} to {recipients}.</source>
        <translation>{what} à {recipients}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/presenter.py"/>
        <source>Message from {sender}</source>
        <translation>Message de {sender}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/service_link.py"/>
        <source>The service {name} was started, but does not answer yet.</source>
        <translation>Le service {name} a été démarré, mais ne répond pas encore.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/session.py"/>
        <source>Sign in where the relay runs, with emailrelay-sign-in.</source>
        <translation>Connectez-vous là où le relais tourne, avec emailrelay-sign-in.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/session.py"/>
        <source>The sign-in is kept on another computer</source>
        <translation>La connexion du compte est gardée sur un autre ordinateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/session.py"/>
        <source>{name}: what waits goes out now.</source>
        <translation>{name} : ce qui attend part maintenant.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open dashboard</source>
        <translation>Ouvrir le tableau de bord</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open queue</source>
        <translation>Ouvrir la file</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Forward now</source>
        <translation>Transférer maintenant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Resume forwarding</source>
        <translation>Reprendre le transfert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Stop accepting mail</source>
        <translation>Ne plus accepter de courrier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Stop relay</source>
        <translation>Arrêter le relais</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Failed messages…</source>
        <translation>Messages en échec…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Retry all failed</source>
        <translation>Réessayer tous les échecs</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open spool folder</source>
        <translation>Ouvrir le dossier de spool</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Send test message…</source>
        <translation>Message d'essai…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Pause forwarding</source>
        <translation>Suspendre le transfert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>For 15 minutes</source>
        <translation>Pendant 15 minutes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>For one hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Until resumed</source>
        <translation>Jusqu'à la reprise</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>The relay is being connected to.</source>
        <translation>La liaison avec le relais s'établit.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>The spool folder is on another computer.</source>
        <translation>Le dossier de spool est sur un autre ordinateur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>No server is set that mail is passed on to.</source>
        <translation>Aucun serveur n'est indiqué auquel transmettre le courrier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>The relay is starting.</source>
        <translation>Le relais démarre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Failed messages ({number})…</source>
        <translation>Messages en échec ({number})…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>It is being tried again now.</source>
        <translation>Nouvel essai en cours.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>What is shown may be out of date.</source>
        <translation>Ce qui est affiché n'est peut-être plus à jour.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>There is no connection to the relay at {target}</source>
        <translation>Il n'y a pas de liaison avec le relais sur {target}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>Next attempt in {time}.</source>
        <translation>Prochain essai dans {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>{n} new notifications</source>
        <extracomment>For one: {n} new notification</extracomment>
        <translation>
            <numerusform>{n} nouvelle notification</numerusform>
            <numerusform>{n} nouvelles notifications</numerusform>
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
        <translation>Les comptes de ce relais sont sur un autre ordinateur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/status_bar.py"/>
        <source>Not listening</source>
        <translation>Aucun port ouvert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/status_bar.py"/>
        <source>Next attempt {when}</source>
        <translation>Prochain essai {when}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/status_bar.py"/>
        <source>Engine {version}</source>
        <translation>Moteur {version}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>Relay: {state} ({place})</source>
        <translation>Relay : {state} ({place})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>{number} queued</source>
        <translation>{number} en file</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>Listening :{ports}</source>
        <translation>À l'écoute :{ports}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>{number} failed</source>
        <translation>{number} en échec</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/test_messages.py"/>
        <source>Forwarding is paused.</source>
        <translation>Le transfert est suspendu.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/test_messages.py"/>
        <source>A short message takes the way of all mail: into the queue, and out to {server}.</source>
        <translation>Un court message suit le chemin de tout courrier : dans la file, puis vers {server}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/account_table.py"/>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>No accounts</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Devices need not sign in here, and Relay does not sign in at the next server.</source>
        <translation>Les appareils n'ont pas à se connecter ici, et Relay ne se connecte pas au serveur suivant.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Mail is accepted and kept. Nothing goes out with this account until somebody signs in again.</source>
        <translation>Le courrier est accepté et gardé. Rien ne part avec ce compte avant que quelqu'un se reconnecte.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Choose an account for the next server first.</source>
        <translation>Choisissez d'abord un compte pour le serveur suivant.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Not all accounts are shown</source>
        <translation>Tous les comptes ne sont pas affichés</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Sign out of {name}?</source>
        <translation>Se déconnecter de {name} ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Attach to a relay</source>
        <translation>Se relier à un relais</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>&amp;Token file</source>
        <translation>Fichier du &amp;jeton</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Attach</source>
        <translation>Relier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>The relay in this app stops. What is queued here stays safe until it runs again.</source>
        <translation>Le relais dans cette application s'arrête. Ce qui est en file ici reste en sûreté jusqu'à ce qu'il tourne à nouveau.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Token file</source>
        <translation>Fichier du jeton</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Its host and admin port.</source>
        <translation>Son hôte et son port d'administration.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Only if it asks for one.</source>
        <translation>Seulement s'il en demande un.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>{n} attachments saved</source>
        <extracomment>For one: {n} attachment saved</extracomment>
        <translation>
            <numerusform>{n} pièce jointe enregistrée</numerusform>
            <numerusform>{n} pièces jointes enregistrées</numerusform>
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
        <translation>La pièce jointe n'a pas pu être enregistrée</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Last 24 hours, as a table</source>
        <translation>Dernières 24 heures, en tableau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Forwarded</source>
        <translation>Transférés</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>From {label}: {good} forwarded, {bad} failed</source>
        <translation>À partir de {label} : {good} transférés, {bad} en échec</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>{good} forwarded, {bad} failed in the last 24 hours</source>
        <translation>{good} transférés, {bad} en échec dans les dernières 24 heures</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/check_row.py"/>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/check_row.py"/>
        <source>Details of {check}</source>
        <translation>Détails : {check}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>none yet</source>
        <translation>aucun pour l'instant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Received today</source>
        <translation>Reçus aujourd'hui</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Forwarded today</source>
        <translation>Transférés aujourd'hui</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>need your decision</source>
        <extracomment>For one: needs your decision</extracomment>
        <translation>
            <numerusform>demande votre décision</numerusform>
            <numerusform>demandent votre décision</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>waiting for the next run</source>
        <translation>en attente du prochain passage</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>mail stays here</source>
        <translation>le courrier reste ici</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>since midnight</source>
        <translation>depuis minuit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>as many as yesterday</source>
        <translation>autant qu'hier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>{number} more than yesterday</source>
        <translation>{number} de plus qu'hier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>{number} fewer than yesterday</source>
        <translation>{number} de moins qu'hier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>nothing to decide</source>
        <translation>rien à décider</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>nothing is waiting</source>
        <translation>rien n'attend</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>in {time} on average</source>
        <translation>en {time} en moyenne</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>waiting for sign-in</source>
        <translation>en attente de connexion du compte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>sending now</source>
        <translation>envoi en cours</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>next attempt in {time}</source>
        <translation>prochain essai dans {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Everything that was checked is in order.</source>
        <translation>Tout ce qui a été vérifié est en ordre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>One thing deserves a look.</source>
        <translation>Un point mérite votre attention.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>{number} things deserve a look.</source>
        <translation>{number} points méritent votre attention.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Show in log</source>
        <translation>Afficher dans le journal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Disconnect</source>
        <translation>Couper</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Block peer…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>What was said</source>
        <translation>Ce qui s'est dit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Choose a session to see what was said.</source>
        <translation>Choisissez une session pour voir ce qui s'est dit.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>From {peer}</source>
        <translation>De {peer}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>To {peer}</source>
        <translation>À {peer}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>A connection to the next server ends by itself.</source>
        <translation>Une liaison vers le serveur suivant se termine d'elle-même.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>This session has ended.</source>
        <translation>Cette session est terminée.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>No session chosen</source>
        <translation>Aucune session choisie</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Since {time}. Passwords and mail are not shown.</source>
        <translation>Depuis {time}. Les mots de passe et le courrier ne sont pas affichés.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Only those who connect to the relay can be blocked.</source>
        <translation>Seuls ceux qui se relient au relais peuvent être bloqués.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>There is nothing to copy.</source>
        <translation>Il n'y a rien à copier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/export.py"/>
        <source>Messages (*.eml)</source>
        <translation>Messages (*.eml)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/export.py"/>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>What happened</source>
        <translation>Ce qui s'est passé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>Accepted from {client}</source>
        <translation>Accepté de {client}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>What the relay does is shown here as it happens.</source>
        <translation>Ce que fait le relais s'affiche ici au fur et à mesure.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/log.py"/>
        <source>{n} new lines</source>
        <extracomment>For one: {n} new line</extracomment>
        <translation>
            <numerusform>{n} nouvelle ligne</numerusform>
            <numerusform>{n} nouvelles lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Show all lines again</source>
        <translation>Afficher à nouveau toutes les lignes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Nothing has been logged yet</source>
        <translation>Rien n'a encore été noté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>New lines</source>
        <translation>Nouvelles lignes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Wrap</source>
        <translation>Retour à la ligne</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Export log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Verbose</source>
        <translation>Détaillé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>The start</source>
        <translation>Le démarrage</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>{kept} of {most} lines kept</source>
        <translation>{kept} lignes gardées sur {most}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>No line is like that</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Choose a lower level, an earlier time or another search to see what has been logged.</source>
        <translation>Choisissez un niveau plus bas, une heure antérieure ou une autre recherche pour voir ce qui a été noté.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Show message</source>
        <translation>Afficher le message</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only this message</source>
        <translation>Ce message seulement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only this peer</source>
        <translation>Ce correspondant seulement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Sessions of this peer</source>
        <translation>Sessions de ce correspondant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only {about}</source>
        <translation>{about} seulement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only {about}: show all lines again</source>
        <translation>{about} seulement : afficher à nouveau toutes les lignes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Find in the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Show only lines that match</source>
        <translation>N'afficher que les lignes qui correspondent</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Previous match (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Next match (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Not an expression</source>
        <translation>Pas une expression</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>{place} of {number}</source>
        <translation>{place} sur {number}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>No such expression: {why}</source>
        <translation>Expression incorrecte : {why}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_table.py"/>
        <source>Log lines</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>The first {shown} of {all}; the export has all of it.</source>
        <translation>Les premiers {shown} sur {all} ; l'export contient tout.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>This message is not in the queue any more</source>
        <translation>Ce message n'est plus dans la file</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Open in the web browser…</source>
        <translation>Ouvrir dans le navigateur…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>White or dark page</source>
        <translation>Page blanche ou sombre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Header fields</source>
        <translation>Champs d'en-tête</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Parts of the message</source>
        <translation>Parties du message</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Try again (R)</source>
        <translation>Réessayer (R)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Hold (H)</source>
        <translation>Retenir (H)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Release (H)</source>
        <translation>Libérer (H)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Export .eml… (Ctrl+S)</source>
        <translation>Exporter .eml… (Ctrl+S)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Delete… (Del)</source>
        <translation>Supprimer… (Suppr)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Plain</source>
        <translation>Brut</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Why failed</source>
        <translation>Pourquoi l'échec</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Why it waits</source>
        <translation>Pourquoi il attend</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>This message cannot be looked at</source>
        <translation>Ce message ne peut pas être consulté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>(no subject)</source>
        <translation>(sans objet)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>This message has no plain text.</source>
        <translation>Ce message n'a pas de texte brut.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>{sender} to {recipients}, {time}, {size}</source>
        <translation>{sender} à {recipients}, {time}, {size}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Attachments ({number})</source>
        <translation>Pièces jointes ({number})</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/message.py"/>
        <source>{n} attachments</source>
        <extracomment>For one: {n} attachment</extracomment>
        <translation>
            <numerusform>{n} pièce jointe</numerusform>
            <numerusform>{n} pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Pictures from elsewhere are not loaded</source>
        <translation>Les images venues d'ailleurs ne sont pas chargées</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Load pictures</source>
        <translation>Charger les images</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Only the beginning of this message is laid out</source>
        <translation>Seul le début de ce message est mis en page</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Look at Plain or Source for more of it, or export it for all of it.</source>
        <translation>Voyez Brut ou Source pour plus, ou exportez-le pour tout avoir.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Open this address in another program?</source>
        <translation>Ouvrir cette adresse dans un autre programme ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Open this message in the web browser?</source>
        <translation>Ouvrir ce message dans le navigateur ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>It gets a copy without scripts, forms and anything that would be loaded from elsewhere.</source>
        <translation>Il reçoit une copie sans scripts, sans formulaires et sans rien qui serait chargé d'ailleurs.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>The message could not be handed to the browser</source>
        <translation>Le message n'a pas pu être remis au navigateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>No picture could be loaded</source>
        <translation>Aucune image n'a pu être chargée</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_text.py"/>
        <source>Message text</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_text.py"/>
        <source>Find in the source</source>
        <translation>Chercher dans la source</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>There is nothing new.</source>
        <translation>Il n'y a rien de nouveau.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>Nothing to tell</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>What needs you, and what you want to know, is listed here.</source>
        <translation>Ce qui demande votre intervention et ce que vous voulez savoir est listé ici.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>Mark all as seen</source>
        <translation>Tout marquer comme vu</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>Show notifications</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source> hours</source>
        <translation> heures</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>Mail waits for too long after</source>
        <translation>Le courrier attend trop longtemps après</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>Mail should have come within</source>
        <translation>Du courrier devrait venir dans les</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>What is not shown stands in the list behind the bell on the dashboard.</source>
        <translation>Ce qui n'est pas affiché se trouve dans la liste derrière la cloche du tableau de bord.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>The log says more.</source>
        <translation>Le journal en dit plus.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>This made it stop</source>
        <translation>Voici ce qui l'a arrêté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>This stands in the way</source>
        <translation>Voici ce qui bloque</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>{server} refused the sign-in</source>
        <translation>{server} a refusé la connexion du compte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>The relay wants its token</source>
        <translation>Le relais demande son jeton</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Until it is shown, mail can only be watched.</source>
        <translation>Tant qu'il n'est pas présenté, le courrier peut seulement être observé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Start now</source>
        <translation>Démarrer maintenant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show messages</source>
        <translation>Afficher les messages</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show why</source>
        <translation>Afficher la raison</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show sessions</source>
        <translation>Afficher les sessions</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show diagnostics</source>
        <translation>Afficher le diagnostic</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Choose token…</source>
        <translation>Choisir le jeton…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/progress.py"/>
        <source>{doing}: {done} of {all}</source>
        <translation>{doing} : {done} sur {all}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>from, to, subject, state:failed</source>
        <translation>de, à, objet, state:failed</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Outbox</source>
        <translation>Boîte d'envoi</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Nothing waiting</source>
        <translation>Rien n'attend</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Try all failed again</source>
        <translation>Réessayer tous les échecs</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Delete all failed…</source>
        <translation>Supprimer les échecs…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>The folder cannot be read</source>
        <translation>Le dossier ne peut pas être lu</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>It was sent on, or deleted.</source>
        <translation>Il a été transmis, ou supprimé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>They go to the trash folder of the spool, where you can still find them.</source>
        <translation>Ils vont dans le dossier corbeille du spool, où vous pouvez encore les trouver.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>They are gone for good. This cannot be undone.</source>
        <translation>Ils disparaissent pour de bon. C'est irréversible.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Delete {messages}?</source>
        <translation>Supprimer {messages} ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>The message could not be saved</source>
        <translation>Le message n'a pas pu être enregistré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Try another account or server</source>
        <translation>Essayer un autre compte ou serveur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Forward now to</source>
        <translation>Transférer maintenant à</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Edit recipients</source>
        <translation>Modifier les destinataires</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Try another account or server…</source>
        <translation>Essayer un autre compte ou serveur…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Hold</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Forward now to…</source>
        <translation>Transférer maintenant à…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Edit recipients…</source>
        <translation>Modifier les destinataires…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Send once more as new</source>
        <translation>Renvoyer comme nouveau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Copy id</source>
        <translation>Copier l'identifiant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Open file location</source>
        <translation>Ouvrir l'emplacement du fichier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Delete at once…</source>
        <translation>Supprimer tout de suite…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_table.py"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_table.py"/>
        <source>(not known)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>Recent messages</source>
        <translation>Messages récents</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>a delivery report</source>
        <translation>un rapport de remise</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>Message {id}</source>
        <translation>Message {id}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>{subject} from {sender}</source>
        <translation>{subject} de {sender}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>Messages show up here as they come and go.</source>
        <translation>Les messages s'affichent ici au fil de leur passage.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>This is the whole report. Passwords and keys were taken out; addresses of people were not. Read it, take out what you do not want to show, then save it and send it to whoever helps you. Nothing is sent by itself.</source>
        <translation>Voici le rapport entier. Les mots de passe et les clés en ont été retirés, pas les adresses des personnes. Lisez-le, retirez ce que vous ne voulez pas montrer, enregistrez-le et envoyez-le à la personne qui vous aide. Rien n'est envoyé automatiquement.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>{messages} will be sent this way with the next run; a held one stays held.</source>
        <translation>Envoi par ce chemin au prochain passage : {messages} ; ce qui est retenu le reste.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>One address in each line.</source>
        <translation>Une adresse par ligne.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Host and port. Empty: as configured.</source>
        <translation>Hôte et port. Vide : comme configuré.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>The selector of a client account. Empty: as configured.</source>
        <translation>Le sélecteur d'un compte client. Vide : comme configuré.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>&amp;Recipients</source>
        <translation>&amp;Destinataires</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>The name of an account has no blanks in it.</source>
        <translation>Le nom d'un compte ne contient pas d'espaces.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>There is no recipient. Write at least one address.</source>
        <translation>Il n'y a pas de destinataire. Écrivez au moins une adresse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>This is no host and port. Write it like smtp.example.com:587.</source>
        <translation>Ce n'est pas un hôte avec un port. Écrivez-le comme smtp.example.com:587.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>{address} is no mail address.</source>
        <translation>{address} n'est pas une adresse de courrier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>nothing yet</source>
        <translation>rien pour l'instant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>nothing waiting</source>
        <translation>rien n'attend</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Devices and apps</source>
        <translation>Appareils et applications</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not listening</source>
        <translation>aucun port ouvert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Next server</source>
        <translation>Serveur suivant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>delivery report</source>
        <translation>rapport de remise</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Next attempt</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Last forwarded</source>
        <translation>Dernier transfert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>when the relay runs</source>
        <translation>quand le relais tourne</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>forwarding is off</source>
        <translation>le transfert est désactivé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>none seen today</source>
        <translation>aucun vu aujourd'hui</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Not set up</source>
        <translation>Pas configuré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>In: {received}, {way_in}. Out: {forwarded}, {way_out}.</source>
        <translation>Entrée : {received}, {way_in}. Sortie : {forwarded}, {way_out}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} received</source>
        <translation>{number} reçus</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} forwarded</source>
        <translation>{number} transférés</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not set up</source>
        <translation>pas configuré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>after sign-in</source>
        <translation>après connexion du compte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} waiting</source>
        <translation>{number} en attente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>cannot start</source>
        <translation>ne peut pas démarrer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>mail is refused</source>
        <translation>le courrier est refusé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>mail is kept out</source>
        <translation>aucun courrier accepté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>port {ports}</source>
        <translation>port {ports}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>sign-in refused</source>
        <translation>connexion du compte refusée</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>instead of {server}</source>
        <translation>au lieu de {server}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} seen today</source>
        <translation>{number} vus aujourd'hui</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} waiting, oldest {age}</source>
        <translation>{number} en attente, le plus ancien {age}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>when mail arrives</source>
        <translation>à l'arrivée de courrier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>in {time}</source>
        <translation>dans {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Send test message</source>
        <translation>Envoyer un message d'essai</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>An address that the server lets you send as.</source>
        <translation>Une adresse au nom de laquelle le serveur vous laisse envoyer.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Where you can look whether it has arrived.</source>
        <translation>Là où vous pouvez vérifier qu'il est arrivé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Send again</source>
        <translation>Envoyer à nouveau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>The message could not be sent</source>
        <translation>Le message n'a pas pu être envoyé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>The message is in the queue</source>
        <translation>Le message est dans la file</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>The server has taken it</source>
        <translation>Le serveur l'a accepté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Look whether it has arrived, also among the spam.</source>
        <translation>Vérifiez qu'il est arrivé, y compris dans le spam.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Nothing was heard of it yet</source>
        <translation>On n'en sait rien pour l'instant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>It may still go out: the queue shows what becomes of it.</source>
        <translation>Il peut encore partir : la file montre ce qu'il devient.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Enter a mail address such as you@example.com.</source>
        <translation>Saisissez une adresse comme vous@example.com.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>It was refused</source>
        <translation>Il a été refusé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>It is offered to {server}</source>
        <translation>Il est proposé à {server}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/session_table.py"/>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Devices that hand over mail, and the relay's own connections, are listed here.</source>
        <translation>Les appareils qui remettent du courrier, et les liaisons du relais lui-même, sont listés ici.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Peer, name or sender</source>
        <translation>Correspondant, nom ou expéditeur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Let in again</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Nobody has connected yet</source>
        <translation>Personne ne s'est encore relié</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>The relay at the other end tells only who is connected at the moment.</source>
        <translation>Le relais à l'autre bout dit seulement qui est relié en ce moment.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Nothing was kept of what was said. Lines are given up when very much is said.</source>
        <translation>Rien n'a été gardé de ce qui s'est dit. Des lignes sont abandonnées quand il s'en dit beaucoup.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>New connections from this address are refused, for SMTP and POP, until the relay starts again or you let it in. What is connected now goes on. To keep it out for good, change who may connect.</source>
        <translation>Les nouvelles liaisons de cette adresse sont refusées, pour SMTP et POP, jusqu'au redémarrage du relais ou jusqu'à ce que vous la laissiez entrer. Ce qui est relié continue. Pour l'écarter durablement, changez qui peut se relier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>In</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Out</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Their connections are refused until the relay starts again.</source>
        <translation>Ses liaisons sont refusées jusqu'au redémarrage du relais.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Blocked: {peers}</source>
        <translation>Bloqués : {peers}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Block {peer}?</source>
        <translation>Bloquer {peer} ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Start when I sign in</source>
        <translation>Démarrer quand j'ouvre ma session</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Start without opening the window</source>
        <translation>Démarrer sans ouvrir la fenêtre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>No configuration yet</source>
        <translation>Pas encore de configuration</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>It is changed where the relay runs</source>
        <translation>Elle se modifie là où le relais tourne</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Show file</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Attach…</source>
        <translation>Relier…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Detach</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Tray icon</source>
        <translation>Icône de notification</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Closing the window</source>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Ask once</source>
        <translation>Demander une fois</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Keep running in the background</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Quit, and stop the relay of this app</source>
        <translation>Quitter, et arrêter le relais de cette application</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>One colour, as the panel</source>
        <translation>Une couleur, comme la barre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>One colour, for a light panel</source>
        <translation>Une couleur, pour une barre claire</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>One colour, for a dark panel</source>
        <translation>Une couleur, pour une barre sombre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Relay settings</source>
        <translation>Réglages du relais</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Ports, encryption, sign-in, forwarding, logging. You see each change before it is made.</source>
        <translation>Ports, chiffrement, connexion des comptes, transfert, journal. Vous voyez chaque changement avant qu'il soit fait.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Where the relay runs</source>
        <translation>Où tourne le relais</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>In this app, or somewhere else with an admin port that this window is attached to.</source>
        <translation>Dans cette application, ou ailleurs avec un port d'administration auquel cette fenêtre est reliée.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Another language is spoken from the next start on.</source>
        <translation>Une autre langue s'applique au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Starting and closing</source>
        <translation>Démarrage et fermeture</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Starting at sign-in could not be changed</source>
        <translation>Le démarrage à l'ouverture de session n'a pas pu être modifié</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Copy reply</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>What happens now</source>
        <translation>Ce qui se passe maintenant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Export .eml…</source>
        <translation>Exporter .eml…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Nothing until you decide. The message stays on this computer.</source>
        <translation>Rien avant votre décision. Le message reste sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Nothing until you release it.</source>
        <translation>Rien avant que vous le libériez.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It is tried again with the next run.</source>
        <translation>Il sera réessayé au prochain passage.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It cannot be sent. Export what is left of it, or delete it.</source>
        <translation>Il ne peut pas être envoyé. Exportez ce qu'il en reste, ou supprimez-le.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It is being worked on at the moment.</source>
        <translation>Il est en cours de traitement.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It is tried again in {time}.</source>
        <translation>Nouvel essai dans {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/watch.py"/>
        <source>The file was saved</source>
        <translation>Le fichier a été enregistré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/watch.py"/>
        <source>The file could not be saved</source>
        <translation>Le fichier n'a pas pu être enregistré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/widgets/route.py"/>
        <source>Route of the mail</source>
        <translation>Chemin du courrier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/widgets/sidebar.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter a password, or generate one.</source>
        <translation>Saisissez un mot de passe, ou créez-en un.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>The new password is on the clipboard. Enter it on the device.</source>
        <translation>Le nouveau mot de passe est dans le presse-papiers. Saisissez-le sur l'appareil.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Network that may skip sign-in</source>
        <translation>Réseau dispensé de connexion du compte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Stands in messages and filters in place of an account's name.</source>
        <translation>Tient lieu de nom de compte dans les messages et les filtres.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Generate</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Kept as</source>
        <translation>Gardé comme</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter a name without control characters.</source>
        <translation>Saisissez un nom sans caractères de contrôle.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>The file then holds no password. Devices that know only PLAIN or LOGIN cannot sign in with it.</source>
        <translation>Le fichier ne contient alors aucun mot de passe. Les appareils qui ne connaissent que PLAIN ou LOGIN ne peuvent pas se connecter avec.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter one word.</source>
        <translation>Saisissez un seul mot.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Keyword</source>
        <translation>&amp;Mot-clé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Hash, for CRAM-MD5 only</source>
        <translation>Hachage, pour CRAM-MD5 seulement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>{range} is in the list already.</source>
        <translation>{range} est déjà dans la liste.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>new password</source>
        <translation>nouveau mot de passe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>plain, set</source>
        <translation>en clair, défini</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>renamed, was {name}</source>
        <translation>renommé, était {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Old sign-in forgotten</source>
        <translation>Ancienne connexion du compte oubliée</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Sign-in of {user} kept, sealed</source>
        <translation>Connexion de {user} gardée, scellée</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Certificate {name} written</source>
        <translation>Certificat {name} écrit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{name} written, for you only</source>
        <translation>{name} écrit, pour vous seul</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{name} written</source>
        <translation>{name} écrit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Files are as they were read</source>
        <translation>Les fichiers sont tels qu'ils ont été lus</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Relay starts at login</source>
        <translation>Relay démarre à l'ouverture de session</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Relay no longer starts at login</source>
        <translation>Relay ne démarre plus à l'ouverture de session</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{path} was changed by another program in the meantime and left as it is.</source>
        <translation>{path} a été modifié entre-temps par un autre programme et laissé tel quel.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>There is no system keyring.</source>
        <translation>Il n'y a pas de trousseau du système.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Starting at login cannot be set on this system.</source>
        <translation>Le démarrage à l'ouverture de session ne peut pas être réglé sur ce système.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Folder {names} made</source>
        <translation>Dossier {names} créé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>New files prepared</source>
        <translation>Nouveaux fichiers préparés</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Configuration read back and checked</source>
        <translation>Configuration relue et vérifiée</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{path} does not hold what was written</source>
        <translation>{path} ne contient pas ce qui a été écrit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Starting at login could not be set: {strerror}.</source>
        <translation>Le démarrage à l'ouverture de session n'a pas pu être réglé : {strerror}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Password put into the system keyring</source>
        <translation>Mot de passe mis dans le trousseau du système</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Old files backed up</source>
        <translation>Anciens fichiers sauvegardés</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Copy the fingerprint</source>
        <translation>Copier l'empreinte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Renew, keep the key</source>
        <translation>Renouveler, garder la clé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Export for devices...</source>
        <translation>Exporter pour appareils...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>itself. Devices must accept or import it.</source>
        <translation>lui-même. Les appareils doivent l'accepter ou l'importer.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Cannot be used</source>
        <translation>Ne peut pas être utilisé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>{begin} to {end}</source>
        <translation>{begin} à {end}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Not valid yet</source>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>{kind}, belongs to this certificate</source>
        <translation>{kind}, appartient à ce certificat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>{n} days left</source>
        <translation>Encore {n} jours</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Valid, {n} days left</source>
        <translation>Valable, encore {n} jours</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter an address or a network such as 192.168.1.0/24.</source>
        <translation>Saisissez une adresse ou un réseau comme 192.168.1.0/24.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>TLS 1.0 and 1.1 can be broken. Name the devices that need them under Old devices instead.</source>
        <translation>TLS 1.0 et 1.1 peuvent être cassés. Indiquez plutôt les appareils qui en ont besoin sous Anciens appareils.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Nobody can sign in: devices cannot encrypt here.</source>
        <translation>Personne ne peut se connecter : les appareils ne peuvent pas chiffrer ici.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Add an account or a trusted network, or devices will be refused.</source>
        <translation>Ajoutez un compte ou un réseau de confiance, sinon les appareils seront refusés.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{name} takes no mail without signing in.</source>
        <translation>{name} n'accepte pas de courrier sans connexion du compte.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>The system keyring cannot be used: {value}.</source>
        <translation>Le trousseau du système ne peut pas être utilisé : {value}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{name} takes no passwords from programs. Sign in in the browser.</source>
        <translation>{name} n'accepte pas de mot de passe venant de programmes. Connectez-vous dans le navigateur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Relay cannot start at login: {value}.</source>
        <translation>Relay ne peut pas démarrer à l'ouverture de session : {value}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Relay cannot run as this service: {reason}.</source>
        <translation>Relay ne peut pas tourner comme ce service : {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Without a control port this application cannot show what the service does.</source>
        <translation>Sans port de contrôle, cette application ne peut pas montrer ce que fait le service.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{text} is everybody: anyone could send through this relay without signing in.</source>
        <translation>{text}, c'est tout le monde : n'importe qui pourrait envoyer par ce relais sans se connecter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Without encryption, the passwords of devices can be read on your network.</source>
        <translation>Sans chiffrement, les mots de passe des appareils peuvent être lus sur votre réseau.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Choose the key and the certificate.</source>
        <translation>Choisissez la clé et le certificat.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Choose a file with certificate and key.</source>
        <translation>Choisissez un fichier avec certificat et clé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>the provider</source>
        <translation>le fournisseur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>The sign-in has ended, so no mail goes out. Sign in again.</source>
        <translation>La connexion du compte a pris fin, aucun courrier ne part donc. Reconnectez-vous.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>There are two accounts with the selector "{selector}". Each needs one of its own.</source>
        <translation>Il y a deux comptes avec le sélecteur « {selector} ». Chacun doit avoir le sien.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{text}" is no address and no network. {asks}</source>
        <translation>« {text} » n'est ni une adresse ni un réseau. {asks}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{text}" matches nothing, because a network is named by its first address: {network}.</source>
        <translation>« {text} » ne correspond à rien, car un réseau se nomme par sa première adresse : {network}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Use TLS 1.2</source>
        <translation>Utiliser TLS 1.2</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Allow it in the clear</source>
        <translation>Permettre en clair</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{file}, line {line}</source>
        <translation>{file}, ligne {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>the list</source>
        <translation>la liste</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Keep it in the file</source>
        <translation>Garder dans le fichier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Sign in in the browser</source>
        <translation>Se connecter dans le navigateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter a password for "{name}".</source>
        <translation>Saisissez un mot de passe pour « {name} ».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Start it by hand</source>
        <translation>Démarrer à la main</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Use {port}</source>
        <translation>Utiliser {port}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>This certificate has expired.</source>
        <translation>Ce certificat a expiré.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>This certificate ends in {days} days.</source>
        <translation>Ce certificat expire dans {days} jours.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Sign in with {name} first, or choose another way.</source>
        <translation>Connectez-vous d'abord avec {name}, ou choisissez un autre moyen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter the user name that the provider gave you.</source>
        <translation>Saisissez le nom d'utilisateur que votre fournisseur vous a donné.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter at least one name or address that devices use.</source>
        <translation>Saisissez au moins un nom ou une adresse que les appareils utilisent.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{name}" already exists in {place}.</source>
        <translation>« {name} » existe déjà dans {place}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{bad}" is no host name and no address.</source>
        <translation>« {bad} » n'est ni un nom d'hôte ni une adresse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Test connection</source>
        <translation>Tester la liaison</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Run again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Show transcript</source>
        <translation>Afficher l'échange</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Show the certificate</source>
        <translation>Afficher le certificat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Transcript</source>
        <translation>Échange</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>running...</source>
        <translation>en cours...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Hide the certificate</source>
        <translation>Masquer le certificat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Hide transcript</source>
        <translation>Masquer l'échange</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>These ports answer:</source>
        <translation>Ces ports répondent :</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>stopped at {name}</source>
        <translation>arrêté à {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>The test has stopped</source>
        <translation>Le test s'est arrêté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>Trying the usual ports of {host}...</source>
        <translation>Essai des ports habituels de {host}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>None of the usual ports of {host} answers. Is it the right server?</source>
        <translation>Aucun des ports habituels de {host} ne répond. Est-ce le bon serveur ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>{host} said {text}</source>
        <translation>{host} a dit {text}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>could not start</source>
        <translation>n'a pas pu démarrer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device left without a word. It may expect TLS from the first byte: choose STARTTLS there.</source>
        <translation>L'appareil est parti sans un mot. Il attend peut-être TLS dès le premier octet : choisissez-y STARTTLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>Sign-in as {who} failed. Enter the user name and the password on the device again.</source>
        <translation>La connexion comme {who} a échoué. Saisissez à nouveau le nom d'utilisateur et le mot de passe sur l'appareil.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device and Relay found no common encryption. Import the certificate on the device, or list it under Old devices on the TLS page.</source>
        <translation>L'appareil et Relay n'ont pas trouvé de chiffrement commun. Importez le certificat sur l'appareil, ou indiquez celui-ci sous Anciens appareils sur la page TLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not begin with TLS. Choose SSL/TLS there, not STARTTLS.</source>
        <translation>L'appareil n'a pas commencé par TLS. Choisissez-y SSL/TLS, pas STARTTLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device left without a word. Switch its encryption off: Relay offers none.</source>
        <translation>L'appareil est parti sans un mot. Désactivez son chiffrement : Relay n'en propose pas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>the user</source>
        <translation>l'utilisateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not encrypt. Switch on STARTTLS there; it may be called TLS.</source>
        <translation>L'appareil n'a pas chiffré. Activez-y STARTTLS ; cela peut s'appeler TLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not sign in. Switch on SMTP authentication there, and let it sign in as {user}.</source>
        <translation>L'appareil ne s'est pas connecté. Activez-y l'authentification SMTP, et faites-le se connecter comme {user}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not sign in. Switch on SMTP authentication there, and let it sign in.</source>
        <translation>L'appareil ne s'est pas connecté. Activez-y l'authentification SMTP, et faites-le se connecter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>Relay refused something: {refusal}</source>
        <translation>Relay a refusé quelque chose : {refusal}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device left without sending a message. Let it send a test page or a test scan.</source>
        <translation>L'appareil est parti sans envoyer de message. Faites-lui envoyer une page d'essai ou une numérisation d'essai.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Talking</source>
        <translation>En conversation</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Calls itself {name} ({verb})</source>
        <translation>Se nomme {name} ({verb})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Sign-in refused ({how})</source>
        <translation>Connexion refusée ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Not passed on yet: {outcome}</source>
        <translation>Pas encore transmis : {outcome}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Change the device</source>
        <translation>Régler l'appareil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Encrypted with {version}</source>
        <translation>Chiffré avec {version}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Signed in as {who} ({how})</source>
        <translation>Connecté comme {who} ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Signed in ({how})</source>
        <translation>Connecté ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Did not sign in</source>
        <translation>Ne s'est pas connecté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>The next server has taken it</source>
        <translation>Le serveur suivant l'a accepté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>The message has arrived safely</source>
        <translation>Le message est bien arrivé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Sign-in as {who} refused ({how})</source>
        <translation>Connexion comme {who} refusée ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Waiting for a device to connect to {place}</source>
        <translation>En attente d'un appareil qui se relie à {place}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Connected from {address}</source>
        <translation>Relié depuis {address}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking for the mail records of {domain}...</source>
        <translation>Demande des enregistrements de courrier de {domain}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking for the service records of {domain}...</source>
        <translation>Demande des enregistrements de service de {domain}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking the web server of {domain}...</source>
        <translation>Demande au serveur web de {domain}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Trying the usual names of {domain}...</source>
        <translation>Essai des noms habituels de {domain}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>the service records of {domain}</source>
        <translation>les enregistrements de service de {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>the web server of {domain}</source>
        <translation>le serveur web de {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking the public provider database...</source>
        <translation>Demande à la base publique des fournisseurs...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>a trial of the usual names of {domain}</source>
        <translation>un essai des noms habituels de {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>the public provider database</source>
        <translation>la base publique des fournisseurs</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>TLS from the start</source>
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>STARTTLS if offered</source>
        <translation>STARTTLS si proposé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Found {name}: {host}, port {port}, {security}</source>
        <translation>{name} trouvé : {host}, port {port}, {security}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Use it</source>
        <translation>L'utiliser</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Enter it by hand</source>
        <translation>Saisir à la main</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Stopped. Enter the server by hand, or try again.</source>
        <translation>Arrêté. Saisissez le serveur à la main, ou réessayez.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Looking...</source>
        <translation>Recherche...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>The domain itself does not say where its mail is handed in.</source>
        <translation>Le domaine lui-même ne dit pas où son courrier se remet.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Ask the public provider database of Thunderbird?</source>
        <translation>Interroger la base publique des fournisseurs de Thunderbird ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Not known. Enter what your provider calls outgoing or SMTP server.</source>
        <translation>Inconnu. Saisissez ce que votre fournisseur appelle serveur sortant ou serveur SMTP.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>This comes from {source}. Use it only if you recognise the server.</source>
        <translation>Cela vient de {source}. Ne l'utilisez que si vous reconnaissez le serveur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Found {name}, from {source}</source>
        <translation>{name} trouvé, d'après {source}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Ask it</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Do not ask</source>
        <translation>Ne pas interroger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Enter what your provider calls outgoing or SMTP server.</source>
        <translation>Saisissez ce que votre fournisseur appelle serveur sortant ou serveur SMTP.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Only "{domain}" is sent to it, not your address.</source>
        <translation>Seul « {domain} » lui est envoyé, pas votre adresse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>STARTTLS, or none</source>
        <translation>STARTTLS, ou aucune</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Enter this on your devices</source>
        <translation>Saisissez ceci sur vos appareils</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Scanner, printer or program, under SMTP or e-mail</source>
        <translation>Scanner, imprimante ou programme, sous SMTP ou courriel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Print...</source>
        <translation>Imprimer...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>any @{domain} address</source>
        <translation>toute adresse @{domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>the one you set for {name}</source>
        <translation>celui que vous avez défini pour {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Copy {what}</source>
        <translation>Copier {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff.py"/>
        <source>not managed here, kept as it is</source>
        <translation>pas géré ici, gardé tel quel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff.py"/>
        <source>Lines {first} to {last}</source>
        <translation>Lignes {first} à {last}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff.py"/>
        <source>Line {first}</source>
        <translation>Ligne {first}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff_view.py"/>
        <source>added: {line}</source>
        <translation>ajouté : {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff_view.py"/>
        <source>removed: {line}</source>
        <translation>supprimé : {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff_view.py"/>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Old devices</source>
        <translation>Anciens appareils</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>An address of this computer with a port of its own, then the addresses of the devices.</source>
        <translation>Une adresse de cet ordinateur avec son propre port, puis les adresses des appareils.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail waits in</source>
        <translation>Le courrier attend dans</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mailboxes in</source>
        <translation>Boîtes aux lettres dans</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>the folder where mail waits</source>
        <translation>le dossier où le courrier attend</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>no file</source>
        <translation>aucun fichier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>%d stands for the date and %h for the hour, which begins a new file each day or hour.</source>
        <translation>%d représente la date et %h l'heure ; un nouveau fichier commence chaque jour ou chaque heure.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Process id</source>
        <translation>Numéro de processus</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Accept mail over SMTP</source>
        <translation>Accepter le courrier par SMTP</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Control port</source>
        <translation>Port de contrôle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Lets this application and others watch the relay. Only with a port of its own.</source>
        <translation>Permet à cette application et à d'autres d'observer le relais. Seulement avec son propre port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>may also end the relay</source>
        <translation>peut aussi arrêter le relais</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Close after</source>
        <translation>Fermer après</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Seconds of silence after which a connection is closed.</source>
        <translation>Secondes de silence après lesquelles une liaison est fermée.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Say about itself</source>
        <translation>Dire de soi</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Block lists</source>
        <translation>Listes de blocage</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Asked about clients from outside. Needs Who may connect: Anyone.</source>
        <translation>Interrogées sur les clients de l'extérieur. Demande Qui peut se relier : Tout le monde.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>as usual</source>
        <translation>comme d'habitude</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Words such as pipelining or smtputf8, with commas between them.</source>
        <translation>Des mots comme pipelining ou smtputf8, séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Run as</source>
        <translation>Exécuter comme</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>daemon, when started by root</source>
        <translation>daemon, si démarré par root</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Ask for certificates</source>
        <translation>Demander des certificats</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>A PEM file with the authorities that vouch for devices, or &lt;default&gt;.</source>
        <translation>Un fichier PEM avec les autorités qui répondent des appareils, ou &lt;default&gt;.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Oldest version</source>
        <translation>Version la plus ancienne</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Let mail programs fetch mail (POP)</source>
        <translation>Laisser les logiciels de courrier relever le courrier (POP)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>One folder for each account</source>
        <translation>Un dossier par compte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail stays after it was fetched</source>
        <translation>Le courrier reste après avoir été relevé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Accounts in</source>
        <translation>Comptes dans</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail that comes in</source>
        <translation>Courrier qui entre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail that goes out</source>
        <translation>Courrier qui sort</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Check recipients</source>
        <translation>Vérifier les destinataires</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>all are accepted</source>
        <translation>tous sont acceptés</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>account: accepts local accounts only. Or the path of a program, or net:host:port.</source>
        <translation>account: n'accepte que les comptes locaux. Ou le chemin d'un programme, ou net:host:port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Give up after</source>
        <translation>Abandonner après</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Seconds that one filter or check may take.</source>
        <translation>Secondes qu'un filtre ou une vérification peut prendre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Write a log</source>
        <translation>Écrire un journal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Nothing on the terminal once Relay runs</source>
        <translation>Rien sur le terminal une fois Relay en marche</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Name and version, as usual</source>
        <translation>Nom et version, comme d'habitude</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>As little as possible</source>
        <translation>Le moins possible</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.2, as usual</source>
        <translation>TLS 1.2, comme d'habitude</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.1, outdated</source>
        <translation>TLS 1.1, dépassé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.0, outdated</source>
        <translation>TLS 1.0, dépassé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/file_list.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be given its rights: {reason}</source>
        <translation>Les droits de {path} ne peuvent pas être mis : {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be replaced: {reason}</source>
        <translation>{path} ne peut pas être remplacé : {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be removed: {reason}</source>
        <translation>{path} ne peut pas être retiré : {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be made: {reason}</source>
        <translation>{path} ne peut pas être créé : {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>the message is passed on</source>
        <translation>le message est transmis</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>the message is taken away without an error</source>
        <translation>le message est retiré sans erreur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>the message is refused</source>
        <translation>le message est refusé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>Exit code {code}: {meaning}.</source>
        <translation>Code de sortie {code} : {meaning}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>It says: {said}</source>
        <translation>Il dit : {said}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>It could not be run: {error}</source>
        <translation>Il n'a pas pu être exécuté : {error}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>It did not end within {limit:g} seconds. Mail would be refused.</source>
        <translation>Il ne s'est pas terminé en {limit:g} secondes. Le courrier serait refusé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>no TLS</source>
        <translation>pas de TLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Edit the server</source>
        <translation>Modifier le serveur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Sign in through the browser...</source>
        <translation>Se connecter par le navigateur...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Edit the account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Enter an app password</source>
        <translation>Mot de passe d'application</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Show the steps</source>
        <translation>Afficher les étapes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Allow this computer by address</source>
        <translation>Autoriser cet ordinateur par son adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use your provider's server</source>
        <translation>Passer par le fournisseur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Try port {port}</source>
        <translation>Essayer le port {port}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use port {port}, {encryption}</source>
        <translation>Utiliser le port {port}, {encryption}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Trust this certificate</source>
        <translation>Accepter ce certificat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Choose its authority...</source>
        <translation>Choisir son autorité...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use {host}</source>
        <translation>Utiliser {host}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Try the usual ports</source>
        <translation>Essayer les ports habituels</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use STARTTLS</source>
        <translation>Utiliser STARTTLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use TLS from the start</source>
        <translation>Utiliser TLS dès le début</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Require STARTTLS</source>
        <translation>Exiger STARTTLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Change the security</source>
        <translation>Modifier la sécurité</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Sign in with a password...</source>
        <translation>Se connecter avec un mot de passe...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Overview</source>
        <translation>Vue d'ensemble</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Use case</source>
        <translation>Usage</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Connections</source>
        <translation>Liaisons</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Forwarding</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Authentication</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Logging</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Startup</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>current</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Show help</source>
        <translation>Afficher l'aide</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Save files elsewhere...</source>
        <translation>Enregistrer ailleurs...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Save answers...</source>
        <translation>Enregistrer les réponses...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>For other machines and for scripts; without passwords</source>
        <translation>Pour d'autres machines et pour des scripts ; sans mots de passe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Next</source>
        <comment>the button of the wizard</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Answers...</source>
        <translation>Réponses...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Save...</source>
        <translation>Enregistrer...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>While a device waits for a slow server, it may give up and send the message again.</source>
        <translation>Pendant qu'un appareil attend un serveur lent, il peut abandonner et envoyer à nouveau le message.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>This is the address this relay listens on, so mail would loop.</source>
        <translation>C'est l'adresse sur laquelle ce relais écoute, le courrier tournerait donc en rond.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>The expected name counts only when the certificate is checked.</source>
        <translation>Le nom attendu ne compte que si le certificat est vérifié.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Enter a host name or an address, without spaces.</source>
        <translation>Saisissez un nom d'hôte ou une adresse, sans espaces.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Nothing is encrypted, so mail and password could be read on the way.</source>
        <translation>Rien n'est chiffré, courrier et mot de passe pourraient donc être lus en chemin.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>The server's identity is not checked, so mail and password could be intercepted.</source>
        <translation>L'identité du serveur n'est pas vérifiée, courrier et mot de passe pourraient donc être interceptés.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Switch</source>
        <translation>Changer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Send afterwards</source>
        <translation>Envoyer ensuite</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Port 465 normally uses TLS from the start.</source>
        <translation>Le port 465 utilise normalement TLS dès le début.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Port 587 normally starts in the clear and then switches to TLS.</source>
        <translation>Le port 587 commence normalement en clair, puis passe à TLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Enter a time from 1 second to 7 days.</source>
        <translation>Saisissez une durée de 1 seconde à 7 jours.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Encrypt it</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Enter the server that takes your mail, or use Detect.</source>
        <translation>Saisissez le serveur qui prend votre courrier, ou utilisez Détecter.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Expected name</source>
        <translation>Nom attendu</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>the server's name</source>
        <translation>le nom du serveur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>The name that the server's certificate must bear, when it is not the one above.</source>
        <translation>Le nom que le certificat du serveur doit porter, quand ce n'est pas celui du dessus.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Asked-for name</source>
        <translation>Nom demandé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Which of several servers at one address is wanted (SNI).</source>
        <translation>Lequel de plusieurs serveurs à une même adresse est voulu (SNI).</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Own certificate</source>
        <translation>Certificat propre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>A PEM file with key and certificate, for servers that ask for one. Or two files with a comma between.</source>
        <translation>Un fichier PEM avec clé et certificat, pour les serveurs qui en demandent un. Ou deux fichiers séparés par une virgule.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Connect from</source>
        <translation>Se relier depuis</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>any address</source>
        <translation>toute adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>An address of this computer. 0.0.0.0 stands for IPv4 only, :: for IPv6 only.</source>
        <translation>Une adresse de cet ordinateur. 0.0.0.0 signifie IPv4 seulement, :: IPv6 seulement.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Wait to connect</source>
        <translation>Attente de liaison</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Seconds for a connection, and for encryption.</source>
        <translation>Secondes pour une liaison, et pour le chiffrement.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Wait for greeting</source>
        <translation>Attente de l'accueil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Seconds after which Relay goes on without one.</source>
        <translation>Secondes après lesquelles Relay continue sans lui.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Wait for answers</source>
        <translation>Attente des réponses</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Seconds for each answer of the server.</source>
        <translation>Secondes pour chaque réponse du serveur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Words such as pipelining or eightbitstrict, with commas between them.</source>
        <translation>Des mots comme pipelining ou eightbitstrict, séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/help_pane.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/help_pane.py"/>
        <source>Hide help</source>
        <translation>Masquer l'aide</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/carried.py"/>
        <source>{path}, line {line}</source>
        <translation>{path}, ligne {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>Both listen on port {ports}: stop the old relay before this one is started, or choose another port.</source>
        <translation>Les deux écoutent sur le port {ports} : arrêtez l'ancien relais avant de démarrer celui-ci, ou choisissez un autre port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>Mail that waits in {folder} stays there.</source>
        <translation>Le courrier qui attend dans {folder} y reste.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>Every line of {name} is taken, those that no page shows included.</source>
        <translation>Chaque ligne de {name} est reprise, y compris celles qu'aucune page ne montre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>{through} gives the options {options} besides; set them here, if you need them.</source>
        <translation>{through} donne en plus les options {options} ; réglez-les ici, si vous en avez besoin.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>{files}: all accounts, with their passwords.</source>
        <translation>{files} : tous les comptes, avec leurs mots de passe.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>{file} was not read, so its accounts are missing here.</source>
        <translation>{file} n'a pas été lu, ses comptes manquent donc ici.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>the old spool</source>
        <translation>l'ancien spool</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The account "{name}" ({text}) was not carried over; a relay has one next hop.</source>
        <translation>Le compte « {name} » ({text}) n'a pas été repris ; un relais a un seul serveur suivant.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{key} {settings}" has no counterpart in a relay.</source>
        <translation>« {key} {settings} » n'a pas d'équivalent dans un relais.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>Mail goes to {server}.</source>
        <translation>Le courrier va à {server}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"auth {method}" signs in with tokens: sign in anew on the page Authentication.</source>
        <translation>« auth {method} » se connecte avec des jetons : connectez-vous à nouveau sur la page Connexion.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is no account in this file.</source>
        <translation>il n'y a pas de compte dans ce fichier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the account has no name.</source>
        <translation>le compte n'a pas de nom.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is an account "{title}" already.</source>
        <translation>il y a déjà un compte « {title} ».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is no account "{name}".</source>
        <translation>il n'y a pas de compte « {name} ».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the account "{name}" has no host.</source>
        <translation>le compte « {name} » n'a pas d'hôte.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the account "{name}" speaks {text}; a relay speaks SMTP.</source>
        <translation>le compte « {name} » parle {text} ; un relais parle SMTP.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the port "{port}" of the account "{name}" is no number from 1 to 65535.</source>
        <translation>le port « {port} » du compte « {name} » n'est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The relay signs in as {user}.</source>
        <translation>Le relais se connecte comme {user}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The password is not in the file; type it in once.</source>
        <translation>Le mot de passe n'est pas dans le fichier ; saisissez-le une fois.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is no account "{base}" above this line.</source>
        <translation>il n'y a pas de compte « {base} » au-dessus de cette ligne.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The certificate of the server was not checked; switch the check on if you can.</source>
        <translation>Le certificat du serveur n'était pas vérifié ; activez la vérification si vous pouvez.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The server was known by a fingerprint; a relay checks who signed its certificate instead.</source>
        <translation>Le serveur était reconnu à une empreinte ; un relais vérifie plutôt qui a signé son certificat.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"auth {method}" is a way to sign in that a relay does not have.</source>
        <translation>« auth {method} » est une façon de se connecter qu'un relais n'a pas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>msmtp runs {command} for the password; a relay does not, so type it in once.</source>
        <translation>msmtp exécute {command} pour le mot de passe ; un relais ne le fait pas, saisissez-le donc une fois.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{name}" is no setting of msmtp.</source>
        <translation>« {name} » n'est pas un réglage de msmtp.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{name}" stands before the first account.</source>
        <translation>« {name} » se trouve avant le premier compte.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{name}" has to be on or off.</source>
        <translation>« {name} » doit être on ou off.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"{name}" of {found} has no counterpart in a relay.</source>
        <translation>« {name} » de {found} n'a pas d'équivalent dans un relais.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Devices connect to port {port}.</source>
        <translation>Les appareils se relient au port {port}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The accounts of {domain} were not carried over; a relay signs in as one user.</source>
        <translation>Les comptes de {domain} n'ont pas été repris ; un relais se connecte comme un seul utilisateur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>{user} was not carried over; a relay signs in as one user.</source>
        <translation>{user} n'a pas été repris ; un relais se connecte comme un seul utilisateur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Devices signed in with a password that is stored nowhere; add an account for them, if they need one.</source>
        <translation>Les appareils se connectaient avec un mot de passe qui n'est gardé nulle part ; ajoutez-leur un compte, s'ils en ont besoin.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>there is no server for SMTP in this file.</source>
        <translation>il n'y a pas de serveur pour SMTP dans ce fichier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>{section} was not carried over; a relay takes mail over one port.</source>
        <translation>{section} n'a pas été repris ; un relais prend le courrier sur un seul port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>{section} was not carried over; a relay does not pass {protocol} on.</source>
        <translation>{section} n'a pas été repris ; un relais ne transmet pas {protocol}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"server_address" of {found} is missing.</source>
        <translation>« server_address » de {found} manque.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The client secret was not carried over; type it in when you sign in.</source>
        <translation>Le secret client n'a pas été repris ; saisissez-le à la connexion.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"{name}" of {section} has to be True or False.</source>
        <translation>« {name} » de {section} doit être True ou False.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>this is not a configuration of Email OAuth 2.0 Proxy.</source>
        <translation>ce n'est pas une configuration de Email OAuth 2.0 Proxy.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"{name}" of {found} is no port from 1 to 65535.</source>
        <translation>« {name} » de {found} n'est pas un port de 1 à 65535.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The file names no local_address, so only this computer can connect; see Connections.</source>
        <translation>Le fichier n'indique pas de local_address, seul cet ordinateur peut donc se relier ; voir Liaisons.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The stored tokens are encrypted with a password that only the proxy knows.</source>
        <translation>Les jetons gardés sont chiffrés avec un mot de passe que seul le proxy connaît.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Sign in as {user} anew, on the page Authentication, with the client id {client}.</source>
        <translation>Connectez {user} à nouveau, sur la page Connexion, avec l'identifiant client {client}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Sign in as {user} anew, on the page Authentication.</source>
        <translation>Connectez {user} à nouveau, sur la page Connexion.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/read.py"/>
        <source>there is no such file.</source>
        <translation>ce fichier n'existe pas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/read.py"/>
        <source>this is not UTF-8 text.</source>
        <translation>ce n'est pas du texte UTF-8.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/sealed.py"/>
        <source>[{account}] has its key in the system keyring: sign in again here.</source>
        <translation>La clé de [{account}] est dans le trousseau du système : connectez-vous à nouveau ici.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/sealed.py"/>
        <source>The sign-in could not be taken: {error}.</source>
        <translation>La connexion n'a pas pu être reprise : {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>Choose another folder than the one where mail waits.</source>
        <translation>Choisissez un autre dossier que celui où le courrier attend.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{config} exists already. Choose another folder, or open it from the first page.</source>
        <translation>{config} existe déjà. Choisissez un autre dossier, ou ouvrez-la depuis la première page.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{title} copies files while they are written. Choose a folder that no other program touches.</source>
        <translation>{title} copie les fichiers pendant leur écriture. Choisissez un dossier auquel aucun autre programme ne touche.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{nearest} is on another computer. When the network is away, mail cannot be taken. Choose a local disk.</source>
        <translation>{nearest} est sur un autre ordinateur. Sans réseau, aucun courrier ne peut être pris. Choisissez un disque local.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>Only {left} MB are free at {nearest}. Free some space, or choose another folder.</source>
        <translation>Seulement {left} Mo sont libres sur {nearest}. Faites de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{item} was not found. Mail would be refused until it exists.</source>
        <translation>{item} n'a pas été trouvé. Le courrier serait refusé tant qu'il n'existe pas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{item} cannot be run. Mail would be refused until it is made executable.</source>
        <translation>{item} ne peut pas être exécuté. Le courrier serait refusé tant qu'il n'est pas exécutable.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>One of {n} in this file. What concerns all of them is set at "{first}".</source>
        <translation>L'un des {n} de ce fichier. Ce qui les concerne tous se règle dans « {first} ».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>Which relay of the configuration</source>
        <translation>Quel relais de la configuration</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>Leave this relay without your changes?</source>
        <translation>Quitter ce relais sans vos modifications ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>They are not written yet. Apply them first, or drop them.</source>
        <translation>Elles ne sont pas encore écrites. Appliquez-les d'abord, ou abandonnez-les.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>Drop the changes</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instances.py"/>
        <source>There is no relay "{instance}" in {path}; it has only one.</source>
        <translation>Il n'y a pas de relais « {instance} » dans {path} ; il n'en contient qu'un.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instances.py"/>
        <source>There is no relay "{instance}" in {path}; it has {known}.</source>
        <translation>Il n'y a pas de relais « {instance} » dans {path} ; il contient {known}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{journal_path} is damaged: {error}</source>
        <translation>{journal_path} est abîmé : {error}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{path} cannot be finished: its new content is not complete</source>
        <translation>{path} ne peut pas être terminé : son nouveau contenu n'est pas complet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{path} was changed by another program in the meantime</source>
        <translation>{path} a été modifié entre-temps par un autre programme</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{backup} is missing or damaged, so {path} was left as it is</source>
        <translation>{backup} manque ou est abîmé, {path} a donc été laissé tel quel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>This account may not use ports below 1024.</source>
        <translation>Ce compte ne peut pas utiliser de ports inférieurs à 1024.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Block lists are asked about clients from outside, and those may not connect.</source>
        <translation>Les listes de blocage sont interrogées sur les clients de l'extérieur, et ceux-là ne peuvent pas se relier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Port {port} is used for mail already. Choose another one for control.</source>
        <translation>Le port {port} sert déjà au courrier. Choisissez-en un autre pour le contrôle.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Port {numeric_port} is used for other devices already. Old devices need one of their own.</source>
        <translation>Le port {numeric_port} sert déjà à d'autres appareils. Les anciens appareils ont besoin du leur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Port {port} is already used by {who}. Stop it or choose another port.</source>
        <translation>Le port {port} est déjà utilisé par {who}. Arrêtez-le ou choisissez un autre port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>{address} exists on every network. Add the interface after a percent sign, such as {address}%eth0.</source>
        <translation>{address} existe sur chaque réseau. Ajoutez l'interface après un signe pour cent, comme {address}%eth0.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>What these devices send can be read and changed on the way. List only those that cannot do better.</source>
        <translation>Ce que ces appareils envoient peut être lu et modifié en chemin. N'indiquez que ceux qui ne peuvent pas mieux.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Ask none</source>
        <translation>N'en interroger aucune</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Turn on at least one of SMTP and POP.</source>
        <translation>Activez au moins SMTP ou POP.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Choose at least one address, or listen on all of them.</source>
        <translation>Choisissez au moins une adresse, ou écoutez sur toutes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Anyone on the internet could send through this relay. Require sign-in or limit who may connect.</source>
        <translation>N'importe qui sur Internet pourrait envoyer par ce relais. Exigez la connexion ou limitez qui peut se relier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Other computers can reach the control port, and steer the relay.</source>
        <translation>D'autres ordinateurs peuvent atteindre le port de contrôle et piloter le relais.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Run as a service</source>
        <translation>Exécuter comme service</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>This computer only</source>
        <translation>Cet ordinateur seulement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Require sign-in</source>
        <translation>Exiger la connexion</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Local networks only</source>
        <translation>Réseaux locaux seulement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>There is no configuration file in {folder}: {names}.</source>
        <translation>Il n'y a pas de fichier de configuration dans {folder} : {names}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} starts no program: it has no ExecStart.</source>
        <translation>{path} ne démarre aucun programme : il n'a pas d'ExecStart.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} starts no program.</source>
        <translation>{path} ne démarre aucun programme.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} starts {name} without a configuration file; all its options stand on the command line. Import it, to have them in a file.</source>
        <translation>{path} démarre {name} sans fichier de configuration ; toutes ses options sont sur la ligne de commande. Importez-le, pour les avoir dans un fichier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>The ExecStart of {path} cannot be understood: {error}.</source>
        <translation>L'ExecStart de {path} n'est pas compréhensible : {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} is not a property list.</source>
        <translation>{path} n'est pas une liste de propriétés.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>&amp;Selector</source>
        <translation>&amp;Sélecteur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>Its password is not in the secrets file ({kind}), so it stays where it is.</source>
        <translation>Son mot de passe n'est pas dans le fichier des secrets ({kind}), il reste donc où il est.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>Add another account to use another selector.</source>
        <translation>Ajoutez un autre compte pour utiliser un autre sélecteur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>Enter one word, such as the name of the department.</source>
        <translation>Saisissez un seul mot, comme le nom du service.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>&amp;Remove account</source>
        <translation>&amp;Retirer le compte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>"{name}" is used by another account.</source>
        <translation>« {name} » est utilisé par un autre compte.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Clients would delete mail before it is sent. Keep it, or give each account a folder of its own.</source>
        <translation>Les clients supprimeraient le courrier avant son envoi. Gardez-le, ou donnez à chaque compte son propre dossier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>This computer has no user {strangers}, so mail for that name would be refused.</source>
        <translation>Cet ordinateur n'a pas d'utilisateur {strangers}, le courrier pour ce nom serait donc refusé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>No mail comes in over SMTP, so these would never run.</source>
        <translation>Aucun courrier n'entre par SMTP, ceux-ci ne serviraient donc jamais.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>No mail goes out, so these would never run. Say where mail goes, or remove them.</source>
        <translation>Aucun courrier ne sort, ceux-ci ne serviraient donc jamais. Dites où va le courrier, ou retirez-les.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Mail is split by domain, but all of it goes to one server. Add mx: for mail that goes out.</source>
        <translation>Le courrier est séparé par domaine, mais va tout entier à un seul serveur. Ajoutez mx: pour le courrier qui sort.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>A message to several domains would go to the first one's server. Add split: for mail that comes in.</source>
        <translation>Un message à plusieurs domaines irait au serveur du premier. Ajoutez split: pour le courrier qui entre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Nothing is written down, so nobody can find out later what happened.</source>
        <translation>Rien n'est noté, personne ne pourra donc savoir plus tard ce qui s'est passé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>The log goes nowhere: there is no file, no system log, and the terminal is closed.</source>
        <translation>Le journal ne va nulle part : il n'y a ni fichier, ni journal du système, et le terminal est fermé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Debug logs hold addresses and everything that is said. Switch it off when you have what you need.</source>
        <translation>Les journaux de débogage contiennent les adresses et tout ce qui se dit. Désactivez-les quand vous avez ce qu'il vous faut.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Port {port} takes mail already. Choose another one for fetching.</source>
        <translation>Le port {port} prend déjà du courrier. Choisissez-en un autre pour le relever.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Put all mail into every mailbox</source>
        <translation>Mettre tout le courrier dans chaque boîte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Add mx:</source>
        <translation>Ajouter mx:</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Add split:</source>
        <translation>Ajouter split:</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Use the system log</source>
        <translation>Utiliser le journal du système</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Choose a folder where mail waits.</source>
        <translation>Choisissez un dossier où le courrier attend.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>A folder for each</source>
        <translation>Un dossier pour chacun</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Add an account, or nobody can fetch mail.</source>
        <translation>Ajoutez un compte, sinon personne ne peut relever le courrier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/options.py"/>
        <source>{shorthand} is replaced by the options that it stands for, because one of them changes.</source>
        <translation>{shorthand} est remplacé par les options qu'il représente, car l'une d'elles change.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>port {port}: {reply}</source>
        <translation>port {port} : {reply}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>control port {port}</source>
        <translation>port de contrôle {port}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>Port {port} answers with {version}, {cipher}.</source>
        <translation>Le port {port} répond avec {version}, {cipher}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>Port {port} answers, without encryption.</source>
        <translation>Le port {port} répond, sans chiffrement.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>The relay does not answer on {host}, port {port}: {words}</source>
        <translation>Le relais ne répond pas sur {host}, port {port} : {words}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>The test message was not taken: {words}</source>
        <translation>Le message d'essai n'a pas été accepté : {words}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>The relay says nothing on {host}, port {port}.</source>
        <translation>Le relais ne dit rien sur {host}, port {port}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Applying the changes</source>
        <translation>Application des modifications</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay is set up</source>
        <translation>Relay est configuré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Undo everything...</source>
        <translation>Tout annuler...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Undo everything</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Keep and close</source>
        <translation>Garder et fermer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Reload and merge</source>
        <translation>Relire et fusionner</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The changes could not be applied</source>
        <translation>Les modifications n'ont pas pu être appliquées</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Changes taken back</source>
        <translation>Modifications annulées</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay started with the new configuration</source>
        <translation>Relay démarré avec la nouvelle configuration</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>All {n} steps succeeded in {time}.</source>
        <translation>Les {n} étapes ont réussi en {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay started as before</source>
        <translation>Relay démarré comme avant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay stopped</source>
        <translation>Relay arrêté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The service is shown in this application</source>
        <translation>Le service est affiché dans cette application</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The service runs; without a control port it cannot be shown here</source>
        <translation>Le service tourne ; sans port de contrôle, il ne peut pas être affiché ici</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The files cannot be read</source>
        <translation>Les fichiers ne peuvent pas être lus</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Not everything could be taken back</source>
        <translation>Tout n'a pas pu être annulé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Everything is as it was</source>
        <translation>Tout est comme avant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>No file is changed.</source>
        <translation>Aucun fichier n'est modifié.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay answers</source>
        <translation>Relay répond</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Who may send, and how Relay signs in</source>
        <translation>Qui peut envoyer, et comment Relay se connecte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Top: devices that send to Relay. Bottom: Relay towards your provider.</source>
        <translation>En haut : les appareils qui envoient à Relay. En bas : Relay vers votre fournisseur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Devices sign in</source>
        <translation>Les appareils se connectent</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Readable by you only</source>
        <translation>Lisible par vous seul</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>&amp;Add...</source>
        <translation>A&amp;jouter...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>E&amp;dit...</source>
        <translation>&amp;Modifier...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Networks that may skip sign-in</source>
        <translation>Réseaux dispensés de connexion</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Add net&amp;work...</source>
        <translation>Ajouter un ré&amp;seau...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>May skip sign-in</source>
        <translation>Dispensé de connexion</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Only over an encrypted connection</source>
        <translation>Seulement par une liaison chiffrée</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>The account that Relay runs as must be allowed to check the passwords of others.</source>
        <translation>Le compte sous lequel Relay s'exécute doit avoir le droit de vérifier les mots de passe des autres.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Choose an account first.</source>
        <translation>Choisissez d'abord un compte.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Yes, with an account</source>
        <translation>Oui, avec un compte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>System accounts</source>
        <translation>Comptes du système</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Remove {network}</source>
        <translation>Retirer {network}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>{file}, line {n}</source>
        <translation>{file}, ligne {n}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>How do devices reach Relay?</source>
        <translation>Comment les appareils joignent-ils Relay ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Enter the same port on your devices and programs.</source>
        <translation>Saisissez le même port sur vos appareils et programmes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Where mail is taken</source>
        <translation>Où le courrier est accepté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>All addresses</source>
        <translation>Toutes les adresses</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Listen on</source>
        <translation>Écouter sur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>As written</source>
        <translation>Comme écrit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Who may connect</source>
        <translation>Qui peut se relier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Announce as</source>
        <translation>S'&amp;annoncer comme</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Largest message</source>
        <translation>Message le plus &amp;grand</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Control port</source>
        <translation>Port de &amp;contrôle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Control reached at</source>
        <translation>Contrôle joignable sur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Announce as</source>
        <translation>S'annoncer comme</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>the name of this computer</source>
        <translation>le nom de cet ordinateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Largest message</source>
        <translation>Message le plus grand</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Enter a control port first.</source>
        <translation>Saisissez d'abord un port de contrôle.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Devices must use the same number.</source>
        <translation>Les appareils doivent utiliser le même numéro.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Chosen addresses</source>
        <translation>Adresses choisies</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Written as {name} in the greeting.</source>
        <translation>Écrit {name} dans l'accueil.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>The firewall of this computer has to let port {port} in.</source>
        <translation>Le pare-feu de cet ordinateur doit laisser entrer le port {port}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>What should happen to mail on its way?</source>
        <translation>Que doit-il arriver au courrier en chemin ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Leave this empty to pass mail on as it is.</source>
        <translation>Laissez vide pour transmettre le courrier tel quel.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that does nothing...</source>
        <translation>Un qui ne fait rien...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that adds a header...</source>
        <translation>Un qui ajoute un en-tête...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that refuses large messages...</source>
        <translation>Un qui refuse les grands messages...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that rewrites From...</source>
        <translation>Un qui réécrit From...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Write a new script</source>
        <translation>Écrire un nouveau script</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Save the script</source>
        <translation>Enregistrer le script</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>They run in this order, each on what the one before left. One that fails refuses the mail.</source>
        <translation>Ils s'exécutent dans cet ordre, chacun sur ce que le précédent a laissé. Si l'un échoue, le courrier est refusé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Trying {what}...</source>
        <translation>Essai de {what}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Where should mail be sent on to?</source>
        <translation>Où le courrier doit-il être envoyé ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Relay keeps every accepted message until this server has taken it.</source>
        <translation>Relay garde chaque message accepté jusqu'à ce que ce serveur l'ait pris.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Mail goes</source>
        <translation>Le courrier va</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Detect</source>
        <translation>&amp;Détecter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Your address</source>
        <translation>Votre &amp;adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Re&amp;fusals</source>
        <translation>Re&amp;fus</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>What happens when the server refuses some recipients of a message.</source>
        <translation>Ce qui arrive quand le serveur refuse certains destinataires d'un message.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>host:port@proxy:port goes through a SOCKS proxy; a path is a local socket.</source>
        <translation>host:port@proxy:port passe par un proxy SOCKS ; un chemin est une socket locale.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>S&amp;ecurity</source>
        <translation>S&amp;écurité</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la liaison</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Send test &amp;message...</source>
        <translation>&amp;Message d'essai...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>T&amp;rust</source>
        <translation>C&amp;onfiance</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Use a SOCKS proxy...</source>
        <translation>Utiliser un proxy SOCKS...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Your address</source>
        <translation>Votre adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>you@example.com</source>
        <translation>vous@example.com</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>If some recipients are refused</source>
        <translation>Si certains destinataires sont refusés</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Port 25 must be open on the way out, and many servers refuse strangers.</source>
        <translation>Le port 25 doit être ouvert vers l'extérieur, et beaucoup de serveurs refusent les inconnus.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Enter your mail address or its domain first.</source>
        <translation>Saisissez d'abord votre adresse ou son domaine.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>smtp.example.com</source>
        <translation>smtp.example.com</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Port of the server</source>
        <translation>Port du serveur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Check the certificate</source>
        <translation>Vér&amp;ifier le certificat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>as soon as a device finishes</source>
        <translation>dès qu'un appareil a fini</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>every</source>
        <translation>toutes les</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Interval</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>when Relay starts</source>
        <translation>au démarrage de Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>The test signs in and says goodbye; nothing is sent.</source>
        <translation>Le test se connecte et prend congé ; rien n'est envoyé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>the certificate authorities of this computer</source>
        <translation>les autorités de certification de cet ordinateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>A PEM file or a folder, when the server has a certificate of its own authority.</source>
        <translation>Un fichier PEM ou un dossier, quand le serveur a un certificat de sa propre autorité.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Enter a server first.</source>
        <translation>Saisissez d'abord un serveur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>To a server</source>
        <translation>À un serveur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Straight to its recipients</source>
        <translation>Directement à ses destinataires</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Nowhere, it stays in the queue</source>
        <translation>Nulle part, il reste dans la file</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>As usual</source>
        <translation>Comme d'habitude</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>The others get the message</source>
        <translation>Les autres reçoivent le message</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Nobody gets the message</source>
        <translation>Personne ne reçoit le message</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, exigé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>STARTTLS, if offered</source>
        <translation>STARTTLS, si proposé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>None, not encrypted</source>
        <translation>Aucune, non chiffré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>By itself</source>
        <translation>De lui-même</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>While the device waits</source>
        <translation>Pendant que l'appareil attend</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Only when I ask</source>
        <translation>À ma demande seulement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>A short message is sent to {server} with the settings of this page, saved or not.</source>
        <translation>Un court message est envoyé à {server} avec les réglages de cette page, enregistrés ou non.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_card.py"/>
        <source>Take it over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_card.py"/>
        <source>Do not</source>
        <translation>Ne pas reprendre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_card.py"/>
        <source>From {program}: {path}</source>
        <translation>De {program} : {path}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>Import...</source>
        <translation>Importer...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>From E-MailRelay, msmtp or Email OAuth 2.0 Proxy</source>
        <translation>De E-MailRelay, msmtp ou Email OAuth 2.0 Proxy</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>Configurations (*.conf *.cfg *.bat *.service .msmtprc msmtprc *.config)</source>
        <translation>Configurations (*.conf *.cfg *.bat *.service .msmtprc msmtprc *.config)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>Choose a configuration to import</source>
        <translation>Choisir une configuration à importer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>What should be written down?</source>
        <translation>Que faut-il noter ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>A log tells later what became of a message.</source>
        <translation>Un journal dit plus tard ce qu'un message est devenu.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Message id</source>
        <translation>Identifiant du message</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>In each line</source>
        <translation>Dans chaque ligne</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>&amp;System log</source>
        <translation>Journal du &amp;système</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>What you will see</source>
        <translation>Ce que vous verrez</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>System log</source>
        <translation>Journal du système</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>As the system usually does</source>
        <translation>Comme le fait d'habitude le système</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Today: {name}</source>
        <translation>Aujourd'hui : {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>In each line: {what}</source>
        <translation>Dans chaque ligne : {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>What this relay does</source>
        <translation>Ce que fait ce relais</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>Open what you want to change. Everything else stays exactly as it is.</source>
        <translation>Ouvrez ce que vous voulez modifier. Tout le reste demeure exactement tel quel.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>Read it again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>This version of Relay cannot run this configuration as it is</source>
        <translation>Cette version de Relay ne peut pas exécuter cette configuration telle quelle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>This file makes no sense as a configuration, so it is shown but not changed</source>
        <translation>Ce fichier n'a pas de sens comme configuration ; il est donc montré, mais pas modifié</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>{n} options are not known to this version; they are kept as they are: {names}</source>
        <translation>{n} options sont inconnues de cette version ; elles sont gardées telles quelles : {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>
and {n} more</source>
        <translation>
et {n} autres</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>May mail programs fetch mail here?</source>
        <translation>Les logiciels de courrier peuvent-ils relever le courrier ici ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>With POP, mail that Relay keeps is read like any other mailbox.</source>
        <translation>Avec POP, le courrier que garde Relay se lit comme toute autre boîte.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Reached at</source>
        <translation>Joignable sur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>&amp;Mailboxes</source>
        <translation>&amp;Boîtes aux lettres</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Change accounts</source>
        <translation>Modifier les comptes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Mailboxes</source>
        <translation>Boîtes aux lettres</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>The accounts of this computer</source>
        <translation>Les comptes de cet ordinateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Mail programs can encrypt with STLS, with the certificate of the TLS page.</source>
        <translation>Les logiciels de courrier peuvent chiffrer avec STLS, avec le certificat de la page TLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Mail programs cannot encrypt here. The TLS page changes that.</source>
        <translation>Les logiciels de courrier ne peuvent pas chiffrer ici. La page TLS y remédie.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>"{name}" already exists in the list.</source>
        <translation>« {name} » est déjà dans la liste.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>One folder for each account, read only</source>
        <translation>Un dossier par compte, lecture seule</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>One mailbox for all</source>
        <translation>Une boîte pour tous</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>One mailbox for all, read only</source>
        <translation>Une boîte pour tous, lecture seule</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>The accounts for fetching are in {file}. They are kept.</source>
        <translation>Les comptes pour relever le courrier sont dans {file}. Ils sont gardés.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Folders in {folder}: {names}</source>
        <translation>Dossiers dans {folder} : {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Relay signs in</source>
        <translation>Relay se connecte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>With an app password</source>
        <translation>Avec un mot de passe d'application</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>With a password</source>
        <translation>Avec un mot de passe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>The keyring is being asked. It may ask you for its password.</source>
        <translation>Le trousseau est interrogé. Il peut vous demander son mot de passe.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>The sign-in itself is in a sealed file; this is where its key is.</source>
        <translation>La connexion elle-même est dans un fichier scellé ; sa clé est ici.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Kept when you apply.</source>
        <translation>Gardé quand vous appliquez.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>your provider</source>
        <translation>votre fournisseur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>More accounts for the next server</source>
        <translation>Autres comptes pour le serveur suivant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Add acc&amp;ount...</source>
        <translation>Ajouter un &amp;compte...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>More accounts</source>
        <translation>Autres comptes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Mail goes out with one of these when a sender rule or a filter names its selector.</source>
        <translation>Le courrier sort avec l'un d'eux quand une règle d'expéditeur ou un filtre nomme son sélecteur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>The keyring is not offered: {reason}</source>
        <translation>Le trousseau n'est pas proposé : {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>With OAuth2</source>
        <translation>Avec OAuth2</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>As the secrets file says</source>
        <translation>Comme le dit le fichier des secrets</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>In a file that only you can read</source>
        <translation>Dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>In the system keyring</source>
        <translation>Dans le trousseau du système</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Change {account}</source>
        <translation>Modifier {account}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/resume_card.py"/>
        <source>Continue where you stopped</source>
        <translation>Continuer où vous vous êtes arrêté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/resume_card.py"/>
        <source>A new relay</source>
        <translation>Un nouveau relais</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/resume_card.py"/>
        <source>{what}, answered {when}. Passwords have to be typed in again.</source>
        <translation>{what}, répondu {when}. Les mots de passe doivent être saisis à nouveau.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Review before anything is written</source>
        <translation>Relecture avant toute écriture</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} files change. Everything else stays exactly as it is, and a backup is kept.</source>
        <extracomment>For one: {n} file changes. Everything else stays exactly as it is, and a backup is kept.</extracomment>
        <translation>
            <numerusform>{n} fichier change. Tout le reste demeure exactement tel quel, et une sauvegarde est gardée.</numerusform>
            <numerusform>{n} fichiers changent. Tout le reste demeure exactement tel quel, et une sauvegarde est gardée.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Choose a folder for the files</source>
        <translation>Choisir un dossier pour les fichiers</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Save answers</source>
        <translation>Enregistrer les réponses</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>The files can be shown once this is mended.</source>
        <translation>Les fichiers peuvent être affichés quand ceci est réglé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Nothing to change. The files stay exactly as they are.</source>
        <translation>Rien à modifier. Les fichiers restent exactement tels quels.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} files are made in {folder}.</source>
        <extracomment>For one: {n} file is made in {folder}.</extracomment>
        <translation>
            <numerusform>{n} fichier est créé dans {folder}.</numerusform>
            <numerusform>{n} fichiers sont créés dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} files change, and the definition of the service. A backup of the files is kept.</source>
        <extracomment>For one: {n} file changes, and the definition of the service. A backup of the file is kept.</extracomment>
        <translation>
            <numerusform>{n} fichier change, ainsi que la définition du service. Une sauvegarde du fichier est gardée.</numerusform>
            <numerusform>{n} fichiers changent, ainsi que la définition du service. Une sauvegarde des fichiers est gardée.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>all passed</source>
        <translation>toutes réussies</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Something is still missing</source>
        <translation>Il manque encore quelque chose</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>This cannot be written</source>
        <translation>Ceci ne peut pas être écrit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>for you only</source>
        <translation>pour vous seul</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>asks permission</source>
        <translation>demande une permission</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>No file changes but the definition of the service.</source>
        <translation>Aucun fichier ne change, sauf la définition du service.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>No file changes.</source>
        <translation>Aucun fichier ne change.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>The engine's own parser accepts the configuration.</source>
        <translation>L'analyseur du moteur lui-même accepte la configuration.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Passwords and keys will be readable by you only.</source>
        <translation>Mots de passe et clés seront lisibles par vous seul.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>The relay could not start with this</source>
        <translation>Le relais ne pourrait pas démarrer ainsi</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>masked</source>
        <translation>masqué</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} warnings</source>
        <extracomment>For one: {n} warning</extracomment>
        <translation>
            <numerusform>{n} avertissement</numerusform>
            <numerusform>{n} avertissements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Was so before: {problem}</source>
        <translation>C'était déjà ainsi : {problem}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} changed</source>
        <translation>{n} modifiés</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} to mend</source>
        <translation>{n} à régler</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Full file</source>
        <translation>Fichier entier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Equivalent command line</source>
        <translation>Ligne de commande équivalente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Diff</source>
        <translation>Différences</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/section.py"/>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/section.py"/>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/shared_options.py"/>
        <source>This concerns all relays of the file. Change it at the first one.</source>
        <translation>Cela concerne tous les relais du fichier. Modifiez-le dans le premier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>When should Relay start?</source>
        <translation>Quand Relay doit-il démarrer ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Mail is accepted and sent on only while Relay runs.</source>
        <translation>Le courrier n'est accepté et envoyé que pendant que Relay tourne.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Not every service is offered: {reason}.</source>
        <translation>Tous les services ne sont pas proposés : {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply makes {entry}</source>
        <translation>Appliquer crée {entry}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply removes {entry}</source>
        <translation>Appliquer retire {entry}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply stops and removes {service}.</source>
        <translation>Appliquer arrête et retire {service}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{service} was made by somebody else. Apply switches it on as it is.</source>
        <translation>{service} a été créé par quelqu'un d'autre. Appliquer l'active tel quel.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>One way only: two relays would want the same ports and the same mail.</source>
        <translation>Un seul moyen : deux relais voudraient les mêmes ports et le même courrier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Either way you can start and stop it from the tray and from the dashboard.</source>
        <translation>Dans tous les cas, vous pouvez le démarrer et l'arrêter depuis la zone de notification et le tableau de bord.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{service} was made by somebody else. Apply stops it and switches it off.</source>
        <translation>{service} a été créé par quelqu'un d'autre. Appliquer l'arrête et le désactive.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{service} is there and stays.</source>
        <translation>{service} existe et reste.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply makes {service} and starts it.</source>
        <translation>Appliquer crée {service} et le démarre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>It runs before anybody logs in. An administrator's permission is asked for once.</source>
        <translation>Il tourne avant toute ouverture de session. La permission d'un administrateur est demandée une fois.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>It runs before anybody logs in.</source>
        <translation>Il tourne avant toute ouverture de session.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>It ends when you log out, unless you enter: loginctl enable-linger</source>
        <translation>Il s'arrête quand vous fermez votre session, à moins de saisir : loginctl enable-linger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>When I log in, in the tray</source>
        <translation>Quand j'ouvre ma session, dans la zone de notification</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>When I log in, as a service</source>
        <translation>Quand j'ouvre ma session, comme service</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>With the computer, as a service</source>
        <translation>Avec l'ordinateur, comme service</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Starting at login is not offered: {reason}</source>
        <translation>Le démarrage à l'ouverture de session n'est pas proposé : {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{entry} is there and stays.</source>
        <translation>{entry} existe et reste.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Protect the way from devices to Relay</source>
        <translation>Protéger le chemin des appareils à Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>For mail that comes in. The way out is set on the Forwarding page.</source>
        <translation>Pour le courrier qui entre. Le chemin de sortie se règle sur la page Transfert.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>{n} years</source>
        <extracomment>For one: {n} year</extracomment>
        <translation>
            <numerusform>{n} an</numerusform>
            <numerusform>{n} ans</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Encryption</source>
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Try it here</source>
        <translation>Essayer &amp;ici</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Own port</source>
        <translation>Port propre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Ad&amp;vanced and old devices</source>
        <translation>A&amp;vancé et anciens appareils</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Fill in</source>
        <translation>&amp;Remplir</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Valid for</source>
        <translation>Va&amp;lable pendant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Browse...</source>
        <translation>Parcourir...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Key file</source>
        <translation>&amp;Fichier de clé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;PEM file</source>
        <translation>Fichier &amp;PEM</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Trying...</source>
        <translation>Essai...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Choose a PEM file</source>
        <translation>Choisir un fichier PEM</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Save the certificate for devices</source>
        <translation>Enregistrer le certificat pour les appareils</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Valid for</source>
        <translation>Valable pendant</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Certificate file</source>
        <translation>Fichier du certificat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>a PEM file</source>
        <translation>un fichier PEM</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>STARTTLS, optional for devices that cannot</source>
        <translation>STARTTLS, facultatif pour les appareils qui ne peuvent pas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>TLS from the first byte</source>
        <translation>TLS dès le premier octet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Create a new one</source>
        <translation>En créer un nouveau</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Key and certificate</source>
        <translation>Clé et certificat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>The certificate is written to {name} when you apply.</source>
        <translation>Le certificat est écrit dans {name} quand vous appliquez.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>What should Relay do for you?</source>
        <translation>Que doit faire Relay pour vous ?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Pick the closest one. It fills in sensible values and hides pages that you do not need.</source>
        <translation>Choisissez le plus proche. Il propose des valeurs sensées et cache les pages dont vous n'avez pas besoin.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Change...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>&amp;Configuration in</source>
        <translation>&amp;Configuration dans</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>&amp;Mail waits in</source>
        <translation>&amp;Le courrier attend dans</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Mail&amp;boxes in</source>
        <translation>&amp;Boîtes aux lettres dans</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>What this sets</source>
        <translation>Ce que cela règle</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Configuration in</source>
        <translation>Configuration dans</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>You can change every value on the next pages. Nothing is written before Review.</source>
        <translation>Vous pouvez modifier chaque valeur sur les pages suivantes. Rien n'est écrit avant la relecture.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Mail waits in {spool}, for this account only.</source>
        <translation>Le courrier attend dans {spool}, pour ce compte seulement.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Browse for {what}</source>
        <translation>Parcourir pour {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Set up Relay</source>
        <translation>Configurer Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Relay takes mail from your devices and programs and hands it to your mail provider.</source>
        <translation>Relay prend le courrier de vos appareils et programmes et le remet à votre fournisseur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Set up a new relay</source>
        <translation>Configurer un nouveau relais</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Choose a use case and fill in what belongs to you. Nothing is written before you say so.</source>
        <translation>Choisissez un usage et remplissez ce qui vous concerne. Rien n'est écrit avant que vous le disiez.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Attach to a running relay</source>
        <translation>Se relier à un relais en marche</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Watch and steer a relay that runs elsewhere, over its control port.</source>
        <translation>Observer et piloter un relais qui tourne ailleurs, par son port de contrôle.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Edit an existing installation</source>
        <translation>Modifier une installation existante</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>None was found in the usual places.</source>
        <translation>Aucune n'a été trouvée aux endroits habituels.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>This file cannot be opened</source>
        <translation>Ce fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Configurations and start scripts (*.conf *.cfg *.bat)</source>
        <translation>Configurations et scripts de démarrage (*.conf *.cfg *.bat)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Choose a configuration file</source>
        <translation>Choisir un fichier de configuration</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>E-MailRelay or Relay</source>
        <translation>E-MailRelay ou Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>writing needs permission</source>
        <translation>l'écriture demande une permission</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>started by {name}</source>
        <translation>démarré par {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>The relay cannot ask for a key passphrase. Save the key without one.</source>
        <translation>Le relais ne peut pas demander la phrase secrète d'une clé. Enregistrez la clé sans phrase secrète.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>This key does not belong to this certificate.</source>
        <translation>Cette clé n'appartient pas à ce certificat.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>Enter the whole path of the folder.</source>
        <translation>Saisissez le chemin entier du dossier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>This account cannot write to {nearest}.</source>
        <translation>Ce compte ne peut pas écrire dans {nearest}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/providers.py"/>
        <source>the table of providers</source>
        <translation>la table des fournisseurs</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/providers.py"/>
        <source>the mail records of {domain}</source>
        <translation>les enregistrements de courrier de {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/rail.py"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>The last change was interrupted</source>
        <translation>La dernière modification a été interrompue</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>Some files may be new and some old. Finish it, or take it back.</source>
        <translation>Certains fichiers sont peut-être nouveaux et d'autres anciens. Terminez-la, ou annulez-la.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>Take it back</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>there is no file {path}.</source>
        <translation>il n'y a pas de fichier {path}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>{path} has {lines} lines; it has to hold the password and nothing else.</source>
        <translation>{path} a {lines} lignes ; il doit contenir le mot de passe et rien d'autre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>there is no system keyring here.</source>
        <translation>il n'y a pas de trousseau du système ici.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} n'est pas du texte UTF-8.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>the keyring has no entry {name}/{user}.</source>
        <translation>le trousseau n'a pas d'entrée {name}/{user}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>the environment variable {name} is not set.</source>
        <translation>la variable d'environnement {name} n'est pas définie.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} stopped and removed</source>
        <translation>Service {name} arrêté et retiré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} stopped and switched off</source>
        <translation>Service {name} arrêté et désactivé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} made and started</source>
        <translation>Service {name} créé et démarré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} switched on and started</source>
        <translation>Service {name} activé et démarré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} started anew</source>
        <translation>Service {name} redémarré</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>The service {name} is still there. {reason}</source>
        <translation>Le service {name} est toujours là. {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>The service {name} is not back. {reason}</source>
        <translation>Le service {name} n'est pas revenu. {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>this system has no services that this program knows</source>
        <translation>ce système n'a pas de services que ce programme connaisse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>There can be no service for {file}: {reason}.</source>
        <translation>Il ne peut pas y avoir de service pour {file} : {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be made: {reason}.</source>
        <translation>Le service {name} ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be removed: {reason}.</source>
        <translation>Le service {name} ne peut pas être retiré : {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be started: {reason}.</source>
        <translation>Le service {name} ne peut pas être démarré : {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be stopped: {reason}.</source>
        <translation>Le service {name} ne peut pas être arrêté : {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The permission was not given, so the service was left as it is.</source>
        <translation>La permission n'a pas été donnée, le service a donc été laissé tel quel.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>it ended with {code}</source>
        <translation>il s'est terminé avec {code}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>{program} failed: {reason}</source>
        <translation>{program} a échoué : {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>{program} cannot be run: {error}.</source>
        <translation>{program} ne peut pas être exécuté : {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>{program} did not end within {n} seconds.</source>
        <translation>{program} ne s'est pas terminé en {n} secondes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/launchd.py"/>
        <source>on macOS the wizard makes services of the user only</source>
        <translation>sous macOS, l'assistant ne crée que des services de l'utilisateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/systemd.py"/>
        <source>this system is not run by systemd</source>
        <translation>ce système n'est pas géré par systemd</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/systemd.py"/>
        <source>an administrator cannot be asked, because pkexec is missing</source>
        <translation>impossible de demander à un administrateur, car pkexec manque</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/systemd.py"/>
        <source>root has no login; choose a service of the computer</source>
        <translation>root n'ouvre pas de session ; choisissez un service de l'ordinateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/windows.py"/>
        <source>{program} is not there; install Relay with its setup</source>
        <translation>{program} n'est pas là ; installez Relay avec son programme d'installation</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/windows.py"/>
        <source>Windows has services of the computer only</source>
        <translation>Windows n'a que des services de l'ordinateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/session.py"/>
        <source>New relay</source>
        <translation>Nouveau relais</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/session.py"/>
        <source>You and the other program both changed {fields}. Your own answers are kept; see Review.</source>
        <translation>Vous et l'autre programme avez tous deux modifié {fields}. Vos réponses sont gardées ; voir Relecture.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/session.py"/>
        <source>There is no file {path}.</source>
        <translation>Il n'y a pas de fichier {path}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/side_view.py"/>
        <source>Changes side by side</source>
        <translation>Modifications côte à côte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/source.py"/>
        <source>not one line of this file is an option of a relay</source>
        <translation>pas une ligne de ce fichier n'est une option de relais</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/source.py"/>
        <source>{path} cannot be read: {strerror}</source>
        <translation>{path} ne peut pas être lu : {strerror}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Connection</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Greeting</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Offers then</source>
        <translation>Offres ensuite</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Goodbye</source>
        <translation>Au revoir</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>ready for mail</source>
        <translation>prêt pour le courrier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>all is well</source>
        <translation>tout va bien</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>port {port} open</source>
        <translation>port {port} ouvert</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>no sign-in</source>
        <translation>pas de connexion du compte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>{offered}, up to {size} MB</source>
        <translation>{offered}, jusqu'à {size} Mo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>STARTTLS required</source>
        <translation>STARTTLS exigé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices send without encryption</source>
        <translation>Les appareils envoient sans chiffrement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices may encrypt</source>
        <translation>Les appareils peuvent chiffrer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices must encrypt</source>
        <translation>Les appareils doivent chiffrer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices encrypt from the first byte</source>
        <translation>Les appareils chiffrent dès le premier octet</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>At login</source>
        <translation>À l'ouverture de session</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>As a service, when you log in</source>
        <translation>Comme service, à l'ouverture de session</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>As a service, when the computer starts</source>
        <translation>Comme service, au démarrage de l'ordinateur</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Port {port}, {listening}, {admitted}</source>
        <translation>Port {port}, {listening}, {admitted}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>{parts} and {last}</source>
        <translation>{parts} et {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>every {n} seconds</source>
        <extracomment>For one: every second</extracomment>
        <translation>
            <numerusform>chaque seconde</numerusform>
            <numerusform>toutes les {n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices sign in with {n} accounts</source>
        <extracomment>For one: Devices sign in with {n} account</extracomment>
        <translation>
            <numerusform>Les appareils se connectent avec {n} compte</numerusform>
            <numerusform>Les appareils se connectent avec {n} comptes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Mail can be fetched on port {pop_port}, {whose}</source>
        <translation>Le courrier peut être relevé au port {pop_port}, {whose}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>{much}, to {where}</source>
        <translation>{much}, vers {where}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>No mail is accepted over SMTP</source>
        <translation>Aucun courrier n'est accepté par SMTP</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>for programs on it</source>
        <translation>pour les programmes qui s'y trouvent</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>open to anyone</source>
        <translation>ouvert à tous</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>local networks only</source>
        <translation>réseaux locaux seulement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Nowhere, mail stays in the queue</source>
        <translation>Nulle part, le courrier reste dans la file</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>only on demand</source>
        <translation>à la demande seulement</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>every {n} hours</source>
        <extracomment>For one: every hour</extracomment>
        <translation>
            <numerusform>chaque heure</numerusform>
            <numerusform>toutes les {n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>every {n} minutes</source>
        <extracomment>For one: every minute</extracomment>
        <translation>
            <numerusform>chaque minute</numerusform>
            <numerusform>toutes les {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices need not sign in</source>
        <translation>Les appareils n'ont pas à se connecter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices sign in with system accounts</source>
        <translation>Les appareils se connectent avec les comptes du système</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Mail cannot be fetched</source>
        <translation>Le courrier ne peut pas être relevé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>a folder for each account</source>
        <translation>un dossier par compte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>one mailbox for all</source>
        <translation>une boîte pour tous</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Mail is passed on as it is</source>
        <translation>Le courrier est transmis tel quel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Nothing is written down</source>
        <translation>Rien n'est noté</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>the system log</source>
        <translation>le journal du système</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>all addresses</source>
        <translation>toutes les adresses</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>this computer only</source>
        <translation>cet ordinateur seulement</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Relay does not sign in</source>
        <translation>Relay ne se connecte pas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Relay signs in as {client_user}</source>
        <translation>Relay se connecte comme {client_user}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Relay signs in as the secrets file says</source>
        <translation>Relay se connecte comme le dit le fichier des secrets</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>With the conversations</source>
        <translation>Avec les conversations</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>the terminal</source>
        <translation>le terminal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>when a device finishes</source>
        <translation>quand un appareil a fini</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>at start</source>
        <translation>au démarrage</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Fetching mail</source>
        <translation>Relever le courrier</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Set up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Existing installation</source>
        <translation>Installation existante</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Where mail waits</source>
        <translation>Où le courrier attend</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Detect</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Check the certificate</source>
        <translation>Vérifier le certificat</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>When to send</source>
        <translation>Quand envoyer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Encryption for devices</source>
        <translation>Chiffrement pour les appareils</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A mail program fetches over POP what Relay keeps, with the name and password of an account.</source>
        <translation>Un logiciel de courrier relève par POP ce que Relay garde, avec le nom et le mot de passe d'un compte.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Port: 110 is usual and often needs administrator rights, 1110 does not.</source>
        <translation>Port: 110 est habituel et demande souvent des droits d'administrateur, 1110 non.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>One folder for each: everybody sees only mail of their own.</source>
        <translation>Un dossier pour chacun: chacun ne voit que son propre courrier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>One for all: who fetches first gets it, unless mail stays.</source>
        <translation>Une pour tous: le premier à relever l'obtient, à moins que le courrier reste.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Read only: deleting seems to succeed, but the mail stays.</source>
        <translation>Lecture seule: la suppression semble réussir, mais le courrier reste.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Each filter sees the whole message and may change it, refuse it or put it elsewhere.</source>
        <translation>Chaque filtre voit le message entier et peut le modifier, le refuser ou le mettre ailleurs.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Program: gets the names of the two files of a message and says by its exit code what becomes of it.</source>
        <translation>Programme: reçoit les noms des deux fichiers d'un message et dit par son code de sortie ce qu'il devient.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Deliver to mailboxes: local recipients get a copy in a folder of their own.</source>
        <translation>Remettre dans les boîtes: les destinataires locaux reçoivent une copie dans leur propre dossier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Split by domain: makes one message for each domain, for sending to each one's own server.</source>
        <translation>Séparer par domaine: fait un message par domaine, pour l'envoyer au serveur de chacun.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>What Relay writes down, for finding out later what became of a message.</source>
        <translation>Ce que Relay note, pour savoir plus tard ce qu'un message est devenu.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Normal: connections and what became of messages.</source>
        <translation>Normal: les liaisons et ce que les messages sont devenus.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Conversations: each line that is said, without passwords and contents.</source>
        <translation>Conversations: chaque ligne échangée, sans mots de passe ni contenus.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Everything: for finding faults in Relay itself.</source>
        <translation>Tout: pour trouver des défauts de Relay lui-même.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Address and port are those of the device. The message id leads through the life of a message.</source>
        <translation>L'adresse et le port sont ceux de l'appareil. L'identifiant du message mène à travers la vie d'un message.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The journal on Linux, the event log on Windows. A facility sorts it apart from other programs.</source>
        <translation>Le journal du système sous Linux, le journal des événements sous Windows. Une catégorie le sépare des autres programmes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The configuration, the passwords and the certificate go here, readable by you only.</source>
        <translation>La configuration, les mots de passe et le certificat vont ici, lisibles par vous seul.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A port of its own takes mail with TLS 1.0, TLS 1.1 or no encryption, from the listed devices only.</source>
        <translation>Un port à part prend le courrier avec TLS 1.0, TLS 1.1 ou sans chiffrement, des appareils indiqués seulement.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>For all others everything stays as strict as it is set above.</source>
        <translation>Pour tous les autres, tout reste aussi strict que réglé au-dessus.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>It is marked as unsafe in the log at every start.</source>
        <translation>Il est signalé comme peu sûr dans le journal à chaque démarrage.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A new relay starts from a use case, and every value can be changed.</source>
        <translation>Un nouveau relais part d'un usage, et chaque valeur peut être modifiée.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Edit: an installation of E-MailRelay 2.6 or of this program opens as it is.</source>
        <translation>Modifier: une installation de E-MailRelay 2.6 ou de ce programme s'ouvre telle quelle.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Only what you change is written.</source>
        <translation>Seul ce que vous modifiez est écrit.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Every page can be opened in any order.</source>
        <translation>Chaque page peut être ouverte dans n'importe quel ordre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Only what you change is written. Comments, order and options that no page knows stay as they are.</source>
        <translation>Seul ce que vous modifiez est écrit. Les commentaires, l'ordre et les options qu'aucune page ne connaît restent tels quels.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Accepted mail is kept in this folder until it has been sent on, so it survives a restart.</source>
        <translation>Le courrier accepté est gardé dans ce dossier jusqu'à son envoi, il survit donc à un redémarrage.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Choose a folder on a local disk that no other program cleans up.</source>
        <translation>Choisissez un dossier sur un disque local qu'aucun autre programme ne nettoie.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>What happens is written here. %d stands for the date, which gives one file a day.</source>
        <translation>Ce qui se passe est écrit ici. %d représente la date, ce qui donne un fichier par jour.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>How devices and programs reach Relay, and who may.</source>
        <translation>Comment les appareils et programmes joignent Relay, et qui le peut.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Ports below 1024: often need administrator rights. 2525 and 587 are usual alternatives to 25.</source>
        <translation>Ports sous 1024: demandent souvent des droits d'administrateur. 2525 et 587 remplacent d'habitude 25.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>This computer only: for programs that run here.</source>
        <translation>Cet ordinateur seulement: pour les programmes qui tournent ici.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>All addresses: for scanners and other devices on your network.</source>
        <translation>Toutes les adresses: pour les scanners et autres appareils de votre réseau.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Local networks: 10.x, 172.16.x to 172.31.x, 192.168.x and their IPv6 counterparts.</source>
        <translation>Réseaux locaux: 10.x, 172.16.x à 172.31.x, 192.168.x et leurs équivalents IPv6.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Anyone: only together with sign-in, or strangers send through you.</source>
        <translation>Tout le monde: seulement avec connexion du compte, sinon des inconnus envoient par vous.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The name in the greeting. Leave it empty to use the name of this computer.</source>
        <translation>Le nom dans l'accueil. Laissez vide pour utiliser le nom de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Larger messages are refused at once, so that the device can say so.</source>
        <translation>Les messages plus grands sont refusés aussitôt, pour que l'appareil puisse le dire.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Relay keeps every message until this server has taken it.</source>
        <translation>Relay garde chaque message jusqu'à ce que ce serveur l'ait pris.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Your address tells the provider, and with it server, port and security.</source>
        <translation>Votre adresse indique le fournisseur, et avec lui serveur, port et sécurité.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>What the table of providers does not know is asked from the domain's records and its web server.</source>
        <translation>Ce que la table des fournisseurs ne connaît pas est demandé aux enregistrements du domaine et à son serveur web.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Then the usual names are tried.</source>
        <translation>Ensuite les noms habituels sont essayés.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The public provider database: asked only if you say so, and only for the domain.</source>
        <translation>La base publique des fournisseurs: interrogée seulement si vous le dites, et seulement sur le domaine.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The address itself is sent nowhere.</source>
        <translation>L'adresse elle-même n'est envoyée nulle part.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The host name that your provider calls outgoing or SMTP server.</source>
        <translation>Le nom d'hôte que votre fournisseur appelle serveur sortant ou serveur SMTP.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>STARTTLS: opens a normal connection, then encrypts before anything private is sent. For port 587.</source>
        <translation>STARTTLS: ouvre une liaison normale, puis chiffre avant d'envoyer quoi que ce soit de privé. Pour le port 587.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Required: no encryption, no mail. It waits in the queue.</source>
        <translation>Exigé: pas de chiffrement, pas de courrier. Il attend dans la file.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>From the start: TLS from the first byte. Port 465 expects it.</source>
        <translation>Dès le début: TLS dès le premier octet. Le port 465 l'attend.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Makes sure that the server is who it says it is. Without it, someone in between could read along.</source>
        <translation>S'assure que le serveur est bien celui qu'il dit être. Sans cela, quelqu'un entre les deux pourrait lire.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>As soon as a device finishes: mail leaves at once.</source>
        <translation>Dès qu'un appareil a fini: le courrier part tout de suite.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Every so often: what could not leave is tried again.</source>
        <translation>À intervalles: ce qui n'a pas pu partir est réessayé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Neither: mail waits until you choose Forward now.</source>
        <translation>Aucun des deux: le courrier attend que vous choisissiez Transférer maintenant.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Optional: devices that can encrypt do, the others still get through.</source>
        <translation>Facultatif: les appareils qui savent chiffrer le font, les autres passent quand même.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Required: nothing is accepted in the clear.</source>
        <translation>Exigé: rien n'est accepté en clair.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>From the first byte: for devices that call it SSL or SMTPS.</source>
        <translation>Dès le premier octet: pour les appareils qui l'appellent SSL ou SMTPS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A certificate lets a device check that it talks to this relay and encrypts what it sends.</source>
        <translation>Un certificat permet à un appareil de vérifier qu'il parle à ce relais et de chiffrer ce qu'il envoie.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Own certificate: good on your network. Import it on devices that insist on checking.</source>
        <translation>Certificat propre: bon sur votre réseau. Importez-le sur les appareils qui insistent pour vérifier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>From an authority: choose the file that your authority gave you.</source>
        <translation>D'une autorité: choisissez le fichier que votre autorité vous a donné.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Names and addresses that devices are told to use, with commas between them.</source>
        <translation>Noms et adresses que les appareils utilisent, séparés par des virgules.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Devices sign in: keeps strangers on your network from sending. Networks in the list may skip it.</source>
        <translation>Les appareils se connectent: empêche les inconnus de votre réseau d'envoyer. Les réseaux de la liste en sont dispensés.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Relay signs in: what your provider asks for, usually your address and a password made for it.</source>
        <translation>Relay se connecte: ce que demande votre fournisseur, le plus souvent votre adresse et un mot de passe fait pour cela.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>For devices that cannot sign in. Name one address or a network such as 192.168.1.0/24.</source>
        <translation>Pour les appareils qui ne peuvent pas se connecter. Indiquez une adresse ou un réseau comme 192.168.1.0/24.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Keep the list short: whoever is in it may send as anybody.</source>
        <translation>Gardez la liste courte: qui s'y trouve peut envoyer au nom de n'importe qui.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>App password: many providers refuse the normal one here and let you make one for a single program.</source>
        <translation>Mot de passe d'application: beaucoup de fournisseurs refusent ici le mot de passe normal et vous laissent en créer un pour un seul programme.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>In the file: readable by you only, also works when Relay runs as a service.</source>
        <translation>Dans le fichier: lisible par vous seul, fonctionne aussi quand Relay tourne comme service.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>In the keyring: opened when you log in, works only while you are.</source>
        <translation>Dans le trousseau: ouvert avec votre session, ne fonctionne que pendant celle-ci.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>At login: Relay starts in the tray and keeps running in the background.</source>
        <translation>À l'ouverture de session: Relay démarre dans la zone de notification et continue en arrière-plan.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>As a service: it runs without a window, and this application shows what it does.</source>
        <translation>Comme service: il fonctionne sans fenêtre, et cette application montre ce qu'il fait.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>With the computer: before anybody logs in; an administrator has to agree once.</source>
        <translation>Avec l'ordinateur: avant que quelqu'un ouvre une session ; un administrateur doit donner son accord une fois.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>By hand: start it from the menu or from the dashboard.</source>
        <translation>À la main: démarrez-le depuis le menu ou le tableau de bord.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Nothing has been written so far.</source>
        <translation>Rien n'a été écrit jusqu'ici.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a port from 1 to 65535, or a service name such as "submission".</source>
        <translation>Saisissez un port de 1 à 65535, ou un nom de service comme « submission ».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a whole number of seconds, such as 60, or nothing for the usual time.</source>
        <translation>Saisissez un nombre entier de secondes, comme 60, ou rien pour la durée habituelle.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a host name such as relay.example.com, without spaces.</source>
        <translation>Saisissez un nom d'hôte comme relay.example.com, sans espaces.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter words with commas between them, without spaces.</source>
        <translation>Saisissez des mots séparés par des virgules, sans espaces.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter the name of an account, without spaces.</source>
        <translation>Saisissez le nom d'un compte, sans espaces.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter the whole path of the file.</source>
        <translation>Saisissez le chemin entier du fichier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter one file, or the key file and the certificate file with a comma between.</source>
        <translation>Saisissez un fichier, ou le fichier de clé et le fichier du certificat séparés par une virgule.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter an address of this computer with a port, such as 192.168.1.5:2526.</source>
        <translation>Saisissez une adresse de cet ordinateur avec un port, comme 192.168.1.5:2526.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Name the old devices by their addresses, with commas between them.</source>
        <translation>Indiquez les anciens appareils par leurs adresses, séparées par des virgules.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>{text} is not on a local network. Old encryption may be offered to listed local devices only.</source>
        <translation>{text} n'est pas sur un réseau local. Le chiffrement ancien ne peut être proposé qu'à des appareils locaux indiqués.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>A comma would start the next one. Remove it, or rename the file.</source>
        <translation>Une virgule commencerait le suivant. Retirez-la, ou renommez le fichier.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a number from 0 to 255 after "exit:".</source>
        <translation>Saisissez un nombre de 0 à 255 après « exit: ».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter the whole path of the program.</source>
        <translation>Saisissez le chemin entier du programme.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter an address of this computer, such as 192.168.1.5.</source>
        <translation>Saisissez une adresse de cet ordinateur, comme 192.168.1.5.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>"{text}" is no address and no network. {network}</source>
        <translation>« {text} » n'est ni une adresse ni un réseau. {network}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter where it listens after "{kind}:", such as {kind}:127.0.0.1:10030.</source>
        <translation>Saisissez où il écoute après « {kind}: », comme {kind}:127.0.0.1:10030.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Set up relay</source>
        <translation>Configurer le relais</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Nothing is written yet</source>
        <translation>Rien n'est encore écrit</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Apply changes</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>this copy of the program cannot do it</source>
        <translation>cette copie du programme ne le peut pas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Old files are kept in {folder}</source>
        <translation>Les anciens fichiers sont gardés dans {folder}</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/words.py"/>
        <source>{n} messages</source>
        <extracomment>For one: {n} message</extracomment>
        <translation>
            <numerusform>{n} message</numerusform>
            <numerusform>{n} messages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>next run</source>
        <translation>prochain passage</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>(delivery report)</source>
        <translation>(rapport de remise)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Receiving</source>
        <translation>En réception</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Sending</source>
        <translation>En envoi</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Held</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <location filename="engine/admin/link.py"/>
        <source>the relay at {display} does not show its folder {name!r}</source>
        <translation>le relais sur {display} ne montre pas son dossier {name!r}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>{message!r} is no name of a message</source>
        <translation>{message!r} n'est pas le nom d'un message</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} does not tell how it is</source>
        <translation>le relais sur {name} ne dit pas comment il va</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} can only try all failed messages again, not single ones</source>
        <translation>le relais sur {name} ne peut réessayer que tous les messages en échec, pas un seul</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} says: {line}</source>
        <translation>le relais sur {name} dit : {line}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} says: {text}</source>
        <translation>le relais sur {name} dit : {text}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} does not show its folder {folder!r}</source>
        <translation>le relais sur {name} ne montre pas son dossier {folder!r}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} shows the message in an unknown form</source>
        <translation>le relais sur {name} montre le message sous une forme inconnue</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} sends the message in an unknown form</source>
        <translation>le relais sur {name} envoie le message sous une forme inconnue</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} tells no more than the names of messages</source>
        <translation>le relais sur {name} ne donne que le nom des messages</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} answers in an unknown form</source>
        <translation>le relais sur {name} répond sous une forme inconnue</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} does not accept the token</source>
        <translation>le relais sur {name} n'accepte pas le jeton</translation>
    </message>
    <message>
        <location filename="engine/admin/token.py"/>
        <source>admin token file {file}: the token needs at least {shortest} characters, not {token}</source>
        <translation>fichier du jeton d'administration {file} : le jeton doit avoir au moins {shortest} caractères, pas {token}</translation>
    </message>
    <message>
        <location filename="engine/admin/token.py"/>
        <source>admin token file {file}: the token must be a single word</source>
        <translation>fichier du jeton d'administration {file} : le jeton doit être un seul mot</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Check the server's name and port (forward-to).</source>
        <translation>Vérifiez le nom et le port du serveur (forward-to).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Compare the name with what your provider calls outgoing or SMTP server.</source>
        <translation>Comparez le nom avec ce que votre fournisseur appelle serveur sortant ou serveur SMTP.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Use port 587 with STARTTLS (forward-to, client-tls).</source>
        <translation>Utilisez le port 587 avec STARTTLS (forward-to, client-tls).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Use port 465 with TLS from the start (forward-to, client-tls-connection).</source>
        <translation>Utilisez le port 465 avec TLS dès le début (forward-to, client-tls-connection).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Try the usual ports: 465, 587, 25 and 2525.</source>
        <translation>Essayez les ports habituels : 465, 587, 25 et 2525.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Use the other kind of TLS: client-tls-connection or client-tls.</source>
        <translation>Utilisez l'autre sorte de TLS : client-tls-connection ou client-tls.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Look at the certificate, and ask whoever runs the server.</source>
        <translation>Regardez le certificat, et demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>If you know the server, save the certificate of its authority and name it with client-tls-verify.</source>
        <translation>Si vous connaissez le serveur, enregistrez le certificat de son autorité et indiquez-le avec client-tls-verify.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Change the encryption (client-tls, client-tls-required).</source>
        <translation>Modifiez le chiffrement (client-tls, client-tls-required).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Sign in through the browser (OAuth2) instead of with a password.</source>
        <translation>Connectez-vous par le navigateur (OAuth2) plutôt qu'avec un mot de passe.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Check the user name and the password (client-auth).</source>
        <translation>Vérifiez le nom d'utilisateur et le mot de passe (client-auth).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>An administrator can allow SMTP sign-in for the mailbox.</source>
        <translation>Un administrateur peut autoriser la connexion SMTP pour la boîte.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Make an app password at your provider and use it here.</source>
        <translation>Créez un mot de passe d'application chez votre fournisseur et utilisez-le ici.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Sign in to the server (client-auth).</source>
        <translation>Connectez-vous au serveur (client-auth).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Set the sender with sender-rules, or let the provider add it as an alias.</source>
        <translation>Réglez l'expéditeur avec sender-rules, ou faites-le ajouter comme alias par le fournisseur.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Or have the server allow this computer by its address.</source>
        <translation>Ou faites autoriser cet ordinateur par son adresse sur le serveur.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Wait, or try again now.</source>
        <translation>Attendez, ou réessayez maintenant.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Correct the recipients.</source>
        <translation>Corrigez les destinataires.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Delete the message if it is not needed any more.</source>
        <translation>Supprimez le message s'il n'est plus utile.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Export the message and send it another way.</source>
        <translation>Exportez le message et envoyez-le autrement.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Send through your provider's server (forward-to).</source>
        <translation>Envoyez par le serveur de votre fournisseur (forward-to).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Look at the filter and at what it says.</source>
        <translation>Regardez le filtre et ce qu'il dit.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Fetch it over POP, or look into the mailbox folder.</source>
        <translation>Relevez-le par POP, ou regardez dans le dossier de la boîte.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Free some space where the message store is.</source>
        <translation>Faites de la place là où se trouvent les messages.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Give the relay's user the right to write there.</source>
        <translation>Donnez à l'utilisateur du relais le droit d'y écrire.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Open the Microsoft 365 admin center and choose Users, Active users.</source>
        <translation>Ouvrez le centre d'administration Microsoft 365 et choisissez Utilisateurs, Utilisateurs actifs.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Choose the user, then Mail, then Manage email apps.</source>
        <translation>Choisissez l'utilisateur, puis Courrier, puis Gérer les applications de messagerie.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Tick Authenticated SMTP and save. It can take an hour to work.</source>
        <translation>Cochez SMTP authentifié et enregistrez. L'effet peut prendre une heure.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>If security defaults are on, they refuse it still: sign in with OAuth2 instead.</source>
        <translation>Si les paramètres de sécurité par défaut sont actifs, ils refusent encore : connectez-vous plutôt avec OAuth2.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Open the security page of your account at the provider.</source>
        <translation>Ouvrez la page de sécurité de votre compte chez le fournisseur.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Turn on verification in two steps, if it is off.</source>
        <translation>Activez la validation en deux étapes, si elle ne l'est pas.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Make an app password for mail.</source>
        <translation>Créez un mot de passe d'application pour le courrier.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Enter it as the password here, without blanks.</source>
        <translation>Saisissez-le ici comme mot de passe, sans espaces.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Find out the address that this network has on the internet; your router shows it.</source>
        <translation>Trouvez l'adresse qu'a ce réseau sur Internet ; votre routeur l'affiche.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Ask whoever runs the server to let this address relay.</source>
        <translation>Demandez à qui gère le serveur de laisser cette adresse relayer.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>The address must not change: ask your internet provider for a fixed one.</source>
        <translation>L'adresse ne doit pas changer : demandez-en une fixe à votre fournisseur d'accès.</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>mail is acknowledged before it is on the disk (option "durability"), so a power cut can lose it</source>
        <translation>le courrier est confirmé avant d'être sur le disque (option "durability"), une coupure de courant peut donc le perdre</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>any name and any password may sign in (option "accept-any-auth")</source>
        <translation>tout nom et tout mot de passe sont acceptés (option "accept-any-auth")</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the password for the next server may be sent unencrypted ("client-tls" is not given)</source>
        <translation>le mot de passe du serveur suivant peut être envoyé sans chiffrement ("client-tls" n'est pas indiqué)</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "client-interface" has no use when mail goes to "{next_hop}"</source>
        <translation>l'option "client-interface" est sans effet quand le courrier va à "{next_hop}"</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "domain" needs a name, not nothing</source>
        <translation>l'option "domain" demande un nom</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the log goes nowhere, because standard error is closed and there is neither a log file nor syslog</source>
        <translation>le journal ne va nulle part, car la sortie d'erreur est fermée et il n'y a ni fichier journal ni syslog</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "show" has no effect together with "no-daemon" or "as-client"</source>
        <translation>l'option "show" est sans effet avec "no-daemon" ou "as-client"</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the domain "{domain}" is not plain ASCII{a_label}</source>
        <translation>le domaine "{domain}" n'est pas en ASCII pur{a_label}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>using --immediate can result in client timeout errors: try --forward-on-disconnect instead</source>
        <translation>avec --immediate, les clients peuvent dépasser leur délai : essayez plutôt --forward-on-disconnect</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" takes at most two files (a key and a certificate), not {files}</source>
        <translation>l'option "{option}" prend au plus deux fichiers (une clé et un certificat), pas {files}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>"{item}" is no longer supported; the option "client-interface" has taken its place</source>
        <translation>"{item}" n'est plus pris en charge ; l'option "client-interface" l'a remplacé</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>system accounts ("{value}" of the option "{option}") are not available on Windows</source>
        <translation>les comptes du système ("{value}" de l'option "{option}") n'existent pas sous Windows</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the value "/pam" of the option "{option}" is spelled "pam:" now</source>
        <translation>la valeur "/pam" de l'option "{option}" s'écrit désormais "pam:"</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" does nothing without {list}</source>
        <translation>l'option "{option}" ne fait rien sans {list}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" cannot be used together with {list}</source>
        <translation>l'option "{option}" ne peut pas être utilisée avec {list}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" needs {list}</source>
        <translation>l'option "{option}" demande {list}</translation>
    </message>
    <message>
        <location filename="engine/config/startscript.py"/>
        <source>{path} has {commands} commands; a start script of a relay has exactly one.</source>
        <translation>{path} a {commands} commandes ; un script de démarrage d'un relais en a exactement une.</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>{host} gave this answer.</source>
        <translation>{host} a donné cette réponse.</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>{host} gave this answer at the stage {stage}.</source>
        <translation>{host} a donné cette réponse à l'étape {stage}.</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>The server refused</source>
        <translation>Le serveur a refusé</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>Something went wrong</source>
        <translation>Quelque chose s'est mal passé</translation>
    </message>
    <message>
        <location filename="engine/errors.py"/>
        <source>socket bind error: {reason}: {address} (option {option})</source>
        <translation>socket bind error: {reason}: {address} (option {option})</translation>
    </message>
    <message>
        <location filename="engine/errors.py"/>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, ligne {line} : {problem}</translation>
    </message>
    <message>
        <location filename="engine/errors.py"/>
        <source>{file}: {problem}</source>
        <translation>{file} : {problem}</translation>
    </message>
    <message>
        <location filename="engine/forward/profile.py"/>
        <source>"{domain}" is no domain name</source>
        <translation>« {domain} » n'est pas un nom de domaine</translation>
    </message>
    <message>
        <location filename="engine/forward/rule_book.py"/>
        <source>this line is not valid UTF-8 text</source>
        <translation>cette ligne n'est pas du texte UTF-8 valable</translation>
    </message>
    <message>
        <location filename="engine/forward/signin.py"/>
        <source>the server hung up on the access token of [{name}]: it was renewed for the next try</source>
        <translation>le serveur a coupé la liaison au jeton d'accès de [{name}] : le jeton a été renouvelé pour le prochain essai</translation>
    </message>
    <message>
        <location filename="engine/forward/signin.py"/>
        <source>the password is in the system keyring, which is not available here</source>
        <translation>le mot de passe est dans le trousseau du système, qui n'est pas disponible ici</translation>
    </message>
    <message>
        <location filename="engine/forward/signin.py"/>
        <source>the OAuth2 sign-in [{name}] is not available here</source>
        <translation>la connexion OAuth2 [{name}] n'est pas disponible ici</translation>
    </message>
    <message>
        <location filename="engine/loading.py"/>
        <source>error reading configuration file: {path}: {reason}</source>
        <translation>erreur de lecture du fichier de configuration : {path} : {reason}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>{option} takes one file, or a key file and a certificate file: {files} given</source>
        <translation>{option} prend un fichier, ou un fichier de clé et un fichier de certificat : {files} donnés</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{path}" is not in PEM format: it has no "-----BEGIN" line{suffix}</source>
        <translation>« {path} » n'est pas au format PEM : il n'a pas de ligne « -----BEGIN »{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no certificate in "{path}"{suffix}</source>
        <translation>il n'y a pas de certificat dans « {path} »{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no private key in "{path}"{suffix}</source>
        <translation>il n'y a pas de clé privée dans « {path} »{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the key in "{path}" is encrypted: save the key without a passphrase{suffix}</source>
        <translation>la clé dans « {path} » est chiffrée : enregistrez la clé sans phrase secrète{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>a certificate needs at least one host name or address</source>
        <translation>un certificat demande au moins un nom d'hôte ou une adresse</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>a certificate is valid for one day at least: {days} given</source>
        <translation>un certificat est valable au moins un jour : {days} donnés</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the old key is of a kind that is not made any more: make a new one</source>
        <translation>l'ancienne clé est d'une sorte qui ne se fait plus : créez-en une nouvelle</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the certificate of the server cannot be read: {error}</source>
        <translation>le certificat du serveur ne peut pas être lu : {error}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the key in "{key_file}" does not belong to the certificate in "{chain_file}" (option {option})</source>
        <translation>la clé dans « {key_file} » n'appartient pas au certificat dans « {chain_file} » (option {option})</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the key in "{key_file}" does not belong to the certificate in it (option {option})</source>
        <translation>la clé dans « {key_file} » n'appartient pas au certificat qu'il contient (option {option})</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no certificate file "{path}"{suffix}</source>
        <translation>il n'y a pas de fichier de certificat « {path} »{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{path}" is a folder, not a certificate file{suffix}</source>
        <translation>« {path} » est un dossier, pas un fichier de certificat{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the certificate file "{path}" cannot be read: {strerror}{suffix}</source>
        <translation>le fichier de certificat « {path} » ne peut pas être lu : {strerror}{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the certificate in "{path}" is damaged{suffix}</source>
        <translation>le certificat dans « {path} » est abîmé{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the private key in "{path}" is damaged or of an unknown kind{suffix}</source>
        <translation>la clé privée dans « {path} » est abîmée ou d'une sorte inconnue{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no key that can be kept in the old certificate's file</source>
        <translation>il n'y a pas de clé à garder dans le fichier de l'ancien certificat</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{name}" is no host name</source>
        <translation>« {name} » n'est pas un nom d'hôte</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{address}" is no IP address</source>
        <translation>« {address} » n'est pas une adresse IP</translation>
    </message>
    <message>
        <location filename="engine/net/connector.py"/>
        <source>address error: invalid network address: {text}</source>
        <translation>erreur d'adresse : adresse réseau incorrecte : {text}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>too many aliases from {text}</source>
        <translation>trop d'alias à partir de {text}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>too many aliases from {name}</source>
        <translation>trop d'alias à partir de {name}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>rcode {to_text} from {address}</source>
        <translation>rcode {to_text} de {address}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>no answer section from {address}</source>
        <translation>pas de section de réponse de {address}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>no answer about {name} within {limit:g}s</source>
        <translation>pas de réponse au sujet de {name} en {limit:g} s</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>not a domain name: {name!r}</source>
        <translation>pas un nom de domaine : {name!r}</translation>
    </message>
    <message>
        <location filename="engine/net/interfaces.py"/>
        <source>the addresses of network interfaces cannot be listed on this system: use an IP address</source>
        <translation>les adresses des interfaces réseau ne peuvent pas être listées sur ce système : utilisez une adresse IP</translation>
    </message>
    <message>
        <location filename="engine/net/interfaces.py"/>
        <source>the addresses of the network interfaces cannot be listed: {strerror}</source>
        <translation>les adresses des interfaces réseau ne peuvent pas être listées : {strerror}</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>socket error: no bound address on fd {descriptor}</source>
        <translation>erreur de socket : aucune adresse liée sur fd {descriptor}</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>address already in use</source>
        <translation>adresse déjà utilisée</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>cannot assign requested address</source>
        <translation>l'adresse demandée ne peut pas être attribuée</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>unix-domain sockets are not available on this system</source>
        <translation>les sockets de domaine Unix n'existent pas sur ce système</translation>
    </message>
    <message>
        <location filename="engine/net/mail_route.py"/>
        <source>there is no domain {domain}</source>
        <translation>il n'y a pas de domaine {domain}</translation>
    </message>
    <message>
        <location filename="engine/net/mail_route.py"/>
        <source>{domain} takes no mail (null MX)</source>
        <translation>{domain} ne prend pas de courrier (MX nul)</translation>
    </message>
    <message>
        <location filename="engine/net/mail_route.py"/>
        <source>mail for {domain} is to be delivered by {own} itself</source>
        <translation>le courrier pour {domain} doit être remis par {own} lui-même</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>this system keeps its CA certificates in no known place: none of {bundles} exists</source>
        <translation>ce système ne garde ses certificats d'autorité à aucun endroit connu : aucun de {bundles} n'existe</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>TLS needs a certificate: set server-tls-certificate</source>
        <translation>TLS demande un certificat : définissez server-tls-certificate</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>there is no CA certificate in "{source}" (option {option})</source>
        <translation>il n'y a pas de certificat d'autorité dans « {source} » (option {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>everybody may write to the key file "{key_file}": chmod 600 it (option {option})</source>
        <translation>tout le monde peut écrire dans le fichier de clé « {key_file} » : faites chmod 600 (option {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>the certificate is for "{names}", not for "{wanted}"</source>
        <translation>le certificat est pour « {names} », pas pour « {wanted} »</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>there is no CA file "{path}" (option {option})</source>
        <translation>il n'y a pas de fichier d'autorités « {path} » (option {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>there is no usable CA certificate in "{path}" (option {option})</source>
        <translation>il n'y a pas de certificat d'autorité utilisable dans « {path} » (option {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>the CA file "{path}" cannot be read: {reason} (option {option})</source>
        <translation>le fichier d'autorités « {path} » ne peut pas être lu : {reason} (option {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>the certificate in "{chain_file}" cannot be used: {error} (option {option})</source>
        <translation>le certificat dans « {chain_file} » ne peut pas être utilisé : {error} (option {option})</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} cannot be trusted: {error}</source>
        <translation>on ne peut pas faire confiance au service de connexion {host} : {error}</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} cannot be trusted: {handshake_trouble}</source>
        <translation>on ne peut pas faire confiance au service de connexion {host} : {handshake_trouble}</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} has no address</source>
        <translation>le service de connexion {host} n'a pas d'adresse</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} cannot be reached: {reason}</source>
        <translation>le service de connexion {host} est injoignable : {reason}</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} does not answer as a web server does</source>
        <translation>le service de connexion {host} ne répond pas comme un serveur web</translation>
    </message>
    <message>
        <location filename="engine/oauth/files.py"/>
        <source>cannot {what} {path}: {strerror}</source>
        <translation>impossible : {what} {path} : {strerror}</translation>
    </message>
    <message>
        <location filename="engine/oauth/files.py"/>
        <source>{fresh} does not hold what was written to it, so the old sign-in stays</source>
        <translation>{fresh} ne contient pas ce qui y a été écrit, l'ancienne connexion reste donc</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>a sign-in needs the id of a client that is registered with the provider</source>
        <translation>une connexion demande l'identifiant d'un client enregistré chez le fournisseur</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>the provider gave no token to renew the sign-in with: ask for lasting access, in the scopes or in the registration of the client</source>
        <translation>le fournisseur n'a donné aucun jeton pour renouveler la connexion : demandez un accès durable, dans les étendues ou à l'enregistrement du client</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>{name} has no sign-in by browser</source>
        <translation>{name} n'a pas de connexion par navigateur</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>{name} has no device codes</source>
        <translation>{name} n'a pas de codes d'appareil</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>a sign-in without a person needs a client secret</source>
        <translation>une connexion sans personne demande un secret client</translation>
    </message>
    <message>
        <location filename="engine/oauth/keeper.py"/>
        <source>the sign-in [{account}] cannot be renewed by itself: sign in again</source>
        <translation>la connexion [{account}] ne peut pas être renouvelée d'elle-même : reconnectez-vous</translation>
    </message>
    <message>
        <location filename="engine/oauth/keeper.py"/>
        <source>{error} (next try in {left:.0f} s)</source>
        <translation>{error} (prochain essai dans {left:.0f} s)</translation>
    </message>
    <message>
        <location filename="engine/oauth/memory.py"/>
        <source>nobody has signed in as [{account}] yet</source>
        <translation>personne ne s'est encore connecté comme [{account}]</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>[{word}] is no tenant: it is a domain such as example.com, or an id of letters and digits</source>
        <translation>[{word}] n'est pas un locataire : c'est un domaine comme example.com, ou un identifiant de lettres et de chiffres</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>a sign-in needs the address of a token endpoint</source>
        <translation>une connexion demande l'adresse d'un point d'accès des jetons</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>[{address}] is no address of a sign-in service: it must begin with https:// and name a host</source>
        <translation>[{address}] n'est pas l'adresse d'un service de connexion : elle doit commencer par https:// et nommer un hôte</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>the address of a sign-in service at {host} must hold no user name and no fragment</source>
        <translation>l'adresse d'un service de connexion sur {host} ne doit contenir ni nom d'utilisateur ni fragment</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>[{address}] is no address of a sign-in service</source>
        <translation>[{address}] n'est pas l'adresse d'un service de connexion</translation>
    </message>
    <message>
        <location filename="engine/oauth/record.py"/>
        <source>the name of a sign-in is a short line of text, such as the mail address that it is for</source>
        <translation>le nom d'une connexion est une courte ligne de texte, comme l'adresse à laquelle elle sert</translation>
    </message>
    <message>
        <location filename="engine/oauth/record.py"/>
        <source>the sign-in was kept by another version of the program: sign in again</source>
        <translation>la connexion a été gardée par une autre version du programme : reconnectez-vous</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service gave a token of a kind that mail servers do not take</source>
        <translation>le service de connexion a donné un jeton d'une sorte que les serveurs de courrier ne prennent pas</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered without an access token</source>
        <translation>le service de connexion a répondu sans jeton d'accès</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service gave no usable device code</source>
        <translation>le service de connexion n'a pas donné de code d'appareil utilisable</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with something that is not JSON</source>
        <translation>le service de connexion a répondu autre chose que du JSON</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with JSON of another form</source>
        <translation>le service de connexion a répondu avec du JSON d'une autre forme</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with a {name} that is no text</source>
        <translation>le service de connexion a répondu avec {name} qui n'est pas du texte</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with an {name} that cannot be one</source>
        <translation>le service de connexion a répondu avec {name} qui ne peut pas en être un</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with an {name} that is no number</source>
        <translation>le service de connexion a répondu avec {name} qui n'est pas un nombre</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in has ended, sign in again: {said}</source>
        <translation>la connexion a pris fin, reconnectez-vous : {said}</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with status {status}</source>
        <translation>le service de connexion a répondu avec le statut {status}</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service refused: {said}</source>
        <translation>le service de connexion a refusé : {said}</translation>
    </message>
    <message>
        <location filename="engine/oauth/sealed.py"/>
        <source>the key of the sign-ins is damaged: it must have {key_length} octets</source>
        <translation>la clé des connexions est abîmée : elle doit avoir {key_length} octets</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>nobody has signed in as [{account}] here: sign in again</source>
        <translation>personne ne s'est connecté ici comme [{account}] : reconnectez-vous</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>a sign-in could not be sealed, so the old one stays</source>
        <translation>une connexion n'a pas pu être scellée, l'ancienne reste donc</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>there is no key for the sign-ins: sign in again</source>
        <translation>il n'y a pas de clé pour les connexions : reconnectez-vous</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>the key of the sign-ins is damaged: it is no base64</source>
        <translation>la clé des connexions est abîmée : ce n'est pas du base64</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>[{account}]: {error}: sign in again</source>
        <translation>[{account}] : {error} : reconnectez-vous</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>another process has been renewing [{account}] for {lock_wait:g} seconds</source>
        <translation>un autre processus renouvelle [{account}] depuis {lock_wait:g} secondes</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>the key of the sign-ins is not in the keyring: sign in again</source>
        <translation>la clé des connexions n'est pas dans le trousseau : reconnectez-vous</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server name does not exist</source>
        <translation>Le nom du serveur n'existe pas</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No address is known for {host}. Is there a typing error in the name, or no network?</source>
        <translation>Aucune adresse n'est connue pour {host}. Y a-t-il une faute de frappe, ou pas de réseau ?</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Port 25 does not answer</source>
        <translation>Le port 25 ne répond pas</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Most home and mobile networks block port 25. Providers take mail on ports 587 and 465.</source>
        <translation>La plupart des réseaux domestiques et mobiles bloquent le port 25. Les fournisseurs prennent le courrier aux ports 587 et 465.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>This port expects encryption from the start</source>
        <translation>Ce port attend un chiffrement dès le début</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} said nothing on port {port}: it waits for TLS from the first byte.</source>
        <translation>{host} n'a rien dit sur le port {port} : il attend TLS dès le premier octet.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} did not answer in time. A firewall may be in the way, or the server may be down.</source>
        <translation>{host} n'a pas répondu à temps. Un pare-feu est peut-être en travers, ou le serveur est arrêté.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Nothing listens on this port</source>
        <translation>Rien n'écoute sur ce port</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The computer {host} is reachable, but no mail server listens on port {port}.</source>
        <translation>L'ordinateur {host} est joignable, mais aucun serveur de courrier n'écoute sur le port {port}.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The network is not reachable</source>
        <translation>Le réseau est injoignable</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>There is no way to {host} at the moment. Is this computer connected?</source>
        <translation>Il n'y a pas de chemin vers {host} pour le moment. Cet ordinateur est-il relié ?</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The proxy did not make the connection</source>
        <translation>Le proxy n'a pas établi la liaison</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The SOCKS proxy refused, or went away: {text}.</source>
        <translation>Le proxy SOCKS a refusé, ou a disparu : {text}.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server's certificate is out of date</source>
        <translation>Le certificat du serveur est périmé</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The certificate is not valid today. {detail} Check this computer's clock as well.</source>
        <translation>Le certificat n'est pas valable aujourd'hui. {detail} Vérifiez aussi l'horloge de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The certificate is for another name</source>
        <translation>Le certificat est pour un autre nom</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server shows a certificate that is not for {host}. {detail}</source>
        <translation>Le serveur montre un certificat qui n'est pas pour {host}. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The certificate's issuer is not known</source>
        <translation>L'émetteur du certificat est inconnu</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No authority that this computer trusts has issued the certificate. {detail}</source>
        <translation>Aucune autorité à laquelle cet ordinateur fait confiance n'a émis le certificat. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>This port expects the other kind of encryption</source>
        <translation>Ce port attend l'autre sorte de chiffrement</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Port {port} of {host} does not speak TLS in this way: STARTTLS and TLS from the start are mixed up.</source>
        <translation>Le port {port} de {host} ne parle pas TLS de cette façon : STARTTLS et TLS dès le début sont confondus.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No encrypted connection could be made</source>
        <translation>Aucune liaison chiffrée n'a pu être établie</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The TLS handshake with {host} failed.</source>
        <translation>La négociation TLS avec {host} a échoué.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server does not offer encryption here</source>
        <translation>Le serveur ne propose pas de chiffrement ici</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>STARTTLS is required but not offered. A proxy or virus scanner may have removed it, or the port is wrong.</source>
        <translation>STARTTLS est exigé mais pas proposé. Un proxy ou un antivirus l'a peut-être retiré, ou le port est faux.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The password was not sent</source>
        <translation>Le mot de passe n'a pas été envoyé</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The connection is not encrypted, so the password was kept back.</source>
        <translation>La liaison n'est pas chiffrée, le mot de passe a donc été retenu.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No way of signing in fits</source>
        <translation>Aucune façon de se connecter ne convient</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server offers no way of signing in that fits the account. {detail}</source>
        <translation>Le serveur ne propose aucune façon de se connecter qui convienne au compte. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The account cannot be used</source>
        <translation>Le compte ne peut pas être utilisé</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Microsoft 365 refused the sign-in</source>
        <translation>Microsoft 365 a refusé la connexion</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>SMTP sign-in with a password is switched off for this mailbox or organisation, security defaults forbid it, or the password is wrong.</source>
        <translation>La connexion SMTP par mot de passe est désactivée pour cette boîte ou cette organisation, les paramètres de sécurité par défaut l'interdisent, ou le mot de passe est faux.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Signing in with a password has been retired here</source>
        <translation>La connexion par mot de passe a été abandonnée ici</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The provider no longer accepts passwords. Sign in through the browser instead.</source>
        <translation>Le fournisseur n'accepte plus les mots de passe. Connectez-vous plutôt par le navigateur.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>An app password is needed</source>
        <translation>Il faut un mot de passe d'application</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The account is protected by a second factor, so programs need a password of their own.</source>
        <translation>Le compte est protégé par un second facteur, les programmes ont donc besoin de leur propre mot de passe.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>User name or password not accepted</source>
        <translation>Nom d'utilisateur ou mot de passe non accepté</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Google wants an app password here; the usual password does not work in programs.</source>
        <translation>Google demande ici un mot de passe d'application ; le mot de passe habituel ne fonctionne pas dans les programmes.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server wants a sign-in</source>
        <translation>Le serveur demande une connexion du compte</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} takes mail only from clients that sign in, or only over an encrypted connection.</source>
        <translation>{host} ne prend le courrier que de clients qui se connectent, ou seulement par une liaison chiffrée.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} takes mail only from clients that sign in.</source>
        <translation>{host} ne prend le courrier que de clients qui se connectent.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} refused the sign-in. Check the user name and the password; many providers want an app password.</source>
        <translation>{host} a refusé la connexion. Vérifiez le nom d'utilisateur et le mot de passe ; beaucoup de fournisseurs demandent un mot de passe d'application.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The account may not send as this sender</source>
        <translation>Le compte ne peut pas envoyer sous cet expéditeur</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The sender address of the message is not one of the account's own.</source>
        <translation>L'adresse d'expéditeur du message n'est pas une de celles du compte.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server does not pass on mail for us</source>
        <translation>Le serveur ne transmet pas de courrier pour nous</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} does not know this computer: it relays only for clients that sign in or that it knows by address.</source>
        <translation>{host} ne connaît pas cet ordinateur : il ne relaie que pour les clients qui se connectent ou dont il connaît l'adresse.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The sending address has a bad reputation</source>
        <translation>L'adresse d'envoi a mauvaise réputation</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server refuses mail from this internet address. Send through your provider's server instead.</source>
        <translation>Le serveur refuse le courrier de cette adresse Internet. Envoyez plutôt par le serveur de votre fournisseur.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Signing in is not possible at the moment</source>
        <translation>La connexion du compte est impossible pour le moment</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} asks to try again later. The message stays queued.</source>
        <translation>{host} demande de réessayer plus tard. Le message reste en file.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server asks to try again later</source>
        <translation>Le serveur demande de réessayer plus tard</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>This is temporary: the message stays queued and will be tried again.</source>
        <translation>C'est temporaire : le message reste en file et sera réessayé.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message goes round in circles</source>
        <translation>Le message tourne en rond</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>It has passed through too many servers: two of them forward to each other.</source>
        <translation>Il est passé par trop de serveurs : deux d'entre eux se le renvoient.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The recipient does not exist</source>
        <translation>Le destinataire n'existe pas</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The address of a recipient is not known at the server.</source>
        <translation>L'adresse d'un destinataire est inconnue du serveur.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message is too large</source>
        <translation>Le message est trop grand</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message is larger than the server takes. {detail}</source>
        <translation>Le message est plus grand que ce que prend le serveur. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message is larger than the server takes, or the mailbox is full. {detail}</source>
        <translation>Le message est plus grand que ce que prend le serveur, ou la boîte est pleine. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server refuses mail from here</source>
        <translation>Le serveur refuse le courrier d'ici</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message or the sending address was refused by the server's policy.</source>
        <translation>Le message ou l'adresse d'envoi a été refusé par les règles du serveur.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server cannot take this kind of message</source>
        <translation>Le serveur ne peut pas prendre cette sorte de message</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message needs something that {host} does not offer, and may not be changed on the way.</source>
        <translation>Le message a besoin de quelque chose que {host} ne propose pas, et ne peut pas être modifié en chemin.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>A filter refused the message</source>
        <translation>Un filtre a refusé le message</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message has only local recipients</source>
        <translation>Le message n'a que des destinataires locaux</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>It belongs into a mailbox on this computer and will never be forwarded.</source>
        <translation>Sa place est dans une boîte de cet ordinateur, il ne sera jamais transféré.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message store cannot be written</source>
        <translation>Impossible d'écrire dans le stockage des messages</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server closed the connection</source>
        <translation>Le serveur a fermé la liaison</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} ended the conversation without saying why. The message stays queued or can be tried again.</source>
        <translation>{host} a mis fin à la conversation sans dire pourquoi. Le message reste en file ou peut être réessayé.</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the name of an account must not be empty</source>
        <translation>le nom d'un compte ne doit pas être vide</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the password of an account must not be empty</source>
        <translation>le mot de passe d'un compte ne doit pas être vide</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>a {what} is one word without blanks and does not begin with #</source>
        <translation>{what} est un seul mot sans espaces et ne commence pas par #</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>a {kind} secret is for signing in at the next hop, not for accounts of this relay</source>
        <translation>un secret {kind} sert à se connecter au serveur suivant, pas aux comptes de ce relais</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>there is an account [{name}] already</source>
        <translation>il y a déjà un compte [{name}]</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>a {kind} secret is for accounts of this relay, not for signing in at the next hop</source>
        <translation>un secret {kind} est pour les comptes de ce relais, pas pour se connecter au serveur suivant</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>[{address_range}] is neither an address nor a range like 192.168.1.0/24 or 192.168.1.*</source>
        <translation>[{address_range}] n'est ni une adresse ni une plage comme 192.168.1.0/24 ou 192.168.1.*</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the account [{name}] is not in the file, so it needs a password</source>
        <translation>le compte [{name}] n'est pas dans le fichier, il lui faut donc un mot de passe</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the {kind} secret of [{id}] cannot be turned into {kind2}: give the password</source>
        <translation>le secret {kind} de [{id}] ne peut pas être changé en {kind2} : donnez le mot de passe</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>an oauth secret is the base64 of a complete XOAUTH2 payload</source>
        <translation>un secret oauth est le base64 d'une charge XOAUTH2 complète</translation>
    </message>
    <message>
        <location filename="engine/secrets/guard.py"/>
        <source>{what} {path} is larger than {limit} MiB</source>
        <translation>{what} {path} dépasse {limit} Mio</translation>
    </message>
    <message>
        <location filename="engine/secrets/guard.py"/>
        <source>cannot read {what}: {path}: {strerror}</source>
        <translation>impossible de lire {what} : {path} : {strerror}</translation>
    </message>
    <message>
        <location filename="engine/secrets/guard.py"/>
        <source>{what} {path} is a symbolic link: give the name of the file itself</source>
        <translation>{what} {path} est un lien symbolique : donnez le nom du fichier lui-même</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>no keyring service is running on this desktop</source>
        <translation>aucun service de trousseau ne fonctionne sur ce bureau</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>the keyring of the system cannot be used by this account</source>
        <translation>ce compte ne peut pas utiliser le trousseau du système</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>no desktop session is running, so there is no keyring</source>
        <translation>aucune session de bureau n'est ouverte, il n'y a donc pas de trousseau</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>{by} asks for [{chosen}], which is not known to keep passwords safely, so it is not used</source>
        <translation>{by} demande [{chosen}], dont on ne sait pas s'il garde les mots de passe en sûreté, il n'est donc pas utilisé</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>the keyring package is not installed</source>
        <translation>le paquet keyring n'est pas installé</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>the keyring configuration {path} cannot be read</source>
        <translation>la configuration de keyring {path} ne peut pas être lue</translation>
    </message>
    <message>
        <location filename="engine/secrets/pam.py"/>
        <source>system accounts (pam:) are not available on Windows</source>
        <translation>les comptes du système (pam:) n'existent pas sous Windows</translation>
    </message>
    <message>
        <location filename="engine/secrets/pam.py"/>
        <source>system accounts (pam:) cannot be used: the PAM library is missing ({error})</source>
        <translation>les comptes du système (pam:) ne peuvent pas être utilisés : la bibliothèque PAM manque ({error})</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the system keyring failed ({kind})</source>
        <translation>le trousseau du système a échoué ({kind})</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the system keyring took the password but does not give it back, so it is not used</source>
        <translation>le trousseau du système a pris le mot de passe mais ne le rend pas, il n'est donc pas utilisé</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the system keyring has no password for [{name}] in [{service}]</source>
        <translation>le trousseau du système n'a pas de mot de passe pour [{name}] dans [{service}]</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>a keyring entry needs a service, a name and a password</source>
        <translation>une entrée du trousseau demande un service, un nom et un mot de passe</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the password is longer than the {longest} characters that a keyring can hold</source>
        <translation>le mot de passe dépasse les {longest} caractères qu'un trousseau peut contenir</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>a password in the keyring must be text</source>
        <translation>un mot de passe dans le trousseau doit être du texte</translation>
    </message>
    <message>
        <location filename="engine/selftest.py"/>
        <source>one message was sent and {queued} came</source>
        <translation>un message a été envoyé et {queued} sont arrivés</translation>
    </message>
    <message>
        <location filename="engine/selftest.py"/>
        <source>the message has changed on its way</source>
        <translation>le message a changé en chemin</translation>
    </message>
    <message>
        <location filename="engine/selftest.py"/>
        <source>the envelope has changed on its way</source>
        <translation>l'enveloppe a changé en chemin</translation>
    </message>
    <message>
        <location filename="engine/spool/claim.py"/>
        <source>there is already a file {target}</source>
        <translation>il y a déjà un fichier {target}</translation>
    </message>
    <message>
        <location filename="engine/spool/directory.py"/>
        <source>the message store is closed</source>
        <translation>le stockage des messages est fermé</translation>
    </message>
    <message>
        <location filename="engine/spool/directory.py"/>
        <source>invalid spool directory: {path}: {reason_of}</source>
        <translation>dossier de spool incorrect : {path} : {reason_of}</translation>
    </message>
    <message>
        <location filename="engine/spool/draft.py"/>
        <source>{id} is {name}, it should be {name2}</source>
        <translation>{id} est {name}, ce devrait être {name2}</translation>
    </message>
    <message>
        <location filename="engine/spool/draft.py"/>
        <source>{name} is gone</source>
        <translation>{name} a disparu</translation>
    </message>
    <message>
        <location filename="engine/spool/draft.py"/>
        <source>{new_name} is gone</source>
        <translation>{new_name} a disparu</translation>
    </message>
    <message>
        <location filename="engine/spool/mailbox.py"/>
        <source>invalid mailbox name {name!r}: {rule}</source>
        <translation>nom de boîte incorrect {name!r} : {rule}</translation>
    </message>
    <message>
        <location filename="engine/spool/mailbox.py"/>
        <source>{path} is a symbolic link: mail is not delivered through links</source>
        <translation>{path} est un lien symbolique : le courrier n'est pas remis à travers des liens</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{id} is no longer claimed</source>
        <translation>{id} n'est plus réservé</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{message} is damaged: {error}</source>
        <translation>{message} est abîmé : {error}</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{busy} is gone</source>
        <translation>{busy} a disparu</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{message} has been taken by another process or task</source>
        <translation>{message} a été pris par un autre processus ou une autre tâche</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>{address!r} is no mail address: it needs a name, an @ and a domain</source>
        <translation>{address!r} n'est pas une adresse de courrier : il faut un nom, un @ et un domaine</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>a message needs at least one recipient: delete it instead</source>
        <translation>un message a besoin d'au moins un destinataire : supprimez-le plutôt</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>{selector!r} is no name of an account: it may not hold blanks</source>
        <translation>{selector!r} n'est pas le nom d'un compte : il ne peut pas contenir d'espaces</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>{address!r} is no mail address: {error}</source>
        <translation>{address!r} n'est pas une adresse de courrier : {error}</translation>
    </message>
    <message>
        <location filename="engine/spool/subfolder.py"/>
        <source>the message is not whole</source>
        <translation>le message n'est pas entier</translation>
    </message>
    <message>
        <location filename="engine/trial.py"/>
        <source>The spool folder of this relay is on another computer.</source>
        <translation>Le dossier de spool de ce relais est sur un autre ordinateur.</translation>
    </message>
    <message>
        <location filename="engine/trial.py"/>
        <source>"{address}" is no mail address</source>
        <translation>« {address} » n'est pas une adresse de courrier</translation>
    </message>
    <message>
        <location filename="engine/trial.py"/>
        <source>"{address}" is no mail address: {error}</source>
        <translation>« {address} » n'est pas une adresse de courrier : {error}</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Scanner, printer or app</source>
        <translation>Scanner, imprimante ou application</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Hands mail to Microsoft 365, Gmail or another provider.</source>
        <translation>Remet le courrier à Microsoft 365, Gmail ou un autre fournisseur.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Local network, port 2525</source>
        <translation>Réseau local, port 2525</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Local network only, so nobody on the internet can send through it.</source>
        <translation>Réseau local seulement, personne sur Internet ne peut donc envoyer par lui.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Scanner to {provider}</source>
        <translation>Scanner vers {provider}</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Developer mail catcher</source>
        <translation>Attrape-courrier pour développeurs</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Catch every message on this computer. Nothing is ever sent on.</source>
        <translation>Attrape chaque message sur cet ordinateur. Rien n'est jamais envoyé plus loin.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Port 1025, this computer only</source>
        <translation>Port 1025, cet ordinateur seulement</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Every sign-in is accepted, and nothing leaves this computer.</source>
        <translation>Toute connexion est acceptée, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Mail catcher</source>
        <translation>Attrape-courrier</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Personal POP mailbox</source>
        <translation>Boîte POP personnelle</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Keeps mail on this computer until a mail program fetches it.</source>
        <translation>Garde le courrier sur cet ordinateur jusqu'à ce qu'un logiciel de courrier le relève.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Port 2525 in, 1110 out</source>
        <translation>Port 2525 en entrée, 1110 en sortie</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Each account has a folder of its own. Mail for anybody else is refused, and nothing is sent on.</source>
        <translation>Chaque compte a son propre dossier. Le courrier pour quelqu'un d'autre est refusé, et rien n'est envoyé plus loin.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>POP mailbox</source>
        <translation>Boîte POP</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Intermittent link</source>
        <translation>Liaison intermittente</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Keeps mail until you say that it may go.</source>
        <translation>Garde le courrier jusqu'à ce que vous disiez qu'il peut partir.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Forward now, in the tray</source>
        <translation>Transférer maintenant, dans la zone de notification</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Nothing is sent by itself: choose Forward now when the network is there, or set a time on the Forwarding page.</source>
        <translation>Rien n'est envoyé automatiquement : choisissez Transférer maintenant quand le réseau est là, ou réglez un intervalle sur la page Transfert.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Store and forward</source>
        <translation>Garder et transférer</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Internet mail server</source>
        <translation>Serveur de courrier Internet</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Takes mail for your own domain from everywhere.</source>
        <translation>Prend le courrier de partout pour votre propre domaine.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Port 25, advanced</source>
        <translation>Port 25, avancé</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Needs a domain whose mail records name this computer. Only mail for its accounts is taken, so nobody can send through it.</source>
        <translation>Demande un domaine dont les enregistrements de courrier nomment cet ordinateur. Seul le courrier pour ses comptes est pris, personne ne peut donc envoyer par lui.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Mail server</source>
        <translation>Serveur de courrier</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Direct delivery</source>
        <translation>Remise directe</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Sends mail straight to the servers of its recipients.</source>
        <translation>Envoie le courrier directement aux serveurs de ses destinataires.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Without a provider, advanced</source>
        <translation>Sans fournisseur, avancé</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Many networks block port 25 on the way out, and many servers refuse mail from unknown senders. A provider is the safer way.</source>
        <translation>Beaucoup de réseaux bloquent le port 25 vers l'extérieur, et beaucoup de serveurs refusent le courrier d'expéditeurs inconnus. Un fournisseur est plus sûr.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Spam-checking proxy</source>
        <translation>Proxy qui vérifie le spam</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Has SpamAssassin look at each message before it is passed on.</source>
        <translation>Fait regarder chaque message par SpamAssassin avant sa transmission.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>SpamAssassin on port 783</source>
        <translation>SpamAssassin au port 783</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Spam is marked, not refused. SpamAssassin has to run on this computer, with its service on port 783.</source>
        <translation>Le spam est marqué, pas refusé. SpamAssassin doit tourner sur cet ordinateur, avec son service au port 783.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Spam check</source>
        <translation>Contrôle du spam</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Start empty</source>
        <translation>Partir de rien</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Set every value yourself.</source>
        <translation>Réglez chaque valeur vous-même.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Only this computer can connect, and nothing is sent on until you say where to.</source>
        <translation>Seul cet ordinateur peut se relier, et rien n'est envoyé avant que vous disiez où.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Password sign-in is being retired: off by default from the end of December 2026. An organisation without it answers 550 5.7.30.</source>
        <translation>La connexion par mot de passe est en voie d'abandon : désactivée par défaut dès fin décembre 2026. Une organisation sans elle répond 550 5.7.30.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>SMTP sign-in must be allowed for the mailbox; refusals say 535 5.7.139.</source>
        <translation>La connexion SMTP doit être autorisée pour la boîte ; les refus disent 535 5.7.139.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Limits per mailbox (Microsoft, Exchange Online limits): 3 connections, 30 messages a minute, 10,000 recipients a day.</source>
        <translation>Limites par boîte (Microsoft, Exchange Online limits) : 3 liaisons, 30 messages par minute, 10 000 destinataires par jour.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>No sign-in: your organisation must have a connector for your public address, or accept direct send to its own mailboxes only. Replace &lt;tenant&gt; with your own name from the domain's mail records.</source>
        <translation>Sans connexion : votre organisation doit avoir un connecteur pour votre adresse publique, ou accepter l'envoi direct vers ses propres boîtes seulement. Remplacez &lt;tenant&gt; par votre nom d'après les enregistrements de courrier du domaine.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Personal Microsoft accounts accept OAuth2 only; passwords and app passwords are refused.</source>
        <translation>Les comptes Microsoft personnels n'acceptent qu'OAuth2 ; mots de passe et mots de passe d'application sont refusés.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app password, made in your Google account under Security.</source>
        <translation>Utilisez un mot de passe d'application, créé dans votre compte Google sous Sécurité.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The account needs 2-step verification before it can have app passwords.</source>
        <translation>Le compte a besoin de la validation en deux étapes avant de pouvoir avoir des mots de passe d'application.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Your administrator must allow this computer's public address, or sign-in, under Gmail, Routing, SMTP relay service.</source>
        <translation>Votre administrateur doit autoriser l'adresse publique de cet ordinateur, ou la connexion, sous Gmail, Routage, service de relais SMTP.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The SMTP user name from the SES console, not an access key.</source>
        <translation>Le nom d'utilisateur SMTP de la console SES, pas une clé d'accès.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The SMTP password from the SES console.</source>
        <translation>Le mot de passe SMTP de la console SES.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The server name carries your region, for example email-smtp.eu-central-1.amazonaws.com.</source>
        <translation>Le nom du serveur porte votre région, par exemple email-smtp.eu-central-1.amazonaws.com.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Always the word apikey.</source>
        <translation>Toujours le mot apikey.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>An API key with the right to send mail.</source>
        <translation>Une clé d'API avec le droit d'envoyer du courrier.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>A login of your sending domain, often postmaster@ and the domain.</source>
        <translation>Un identifiant de votre domaine d'envoi, souvent postmaster@ et le domaine.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Domains in the EU region use smtp.eu.mailgun.org.</source>
        <translation>Les domaines de la région UE utilisent smtp.eu.mailgun.org.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The server's API token.</source>
        <translation>Le jeton d'API du serveur.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The same API token again.</source>
        <translation>Encore le même jeton d'API.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The SMTP login shown under SMTP and API.</source>
        <translation>L'identifiant SMTP affiché sous SMTP et API.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>An SMTP key, not your account password.</source>
        <translation>Une clé SMTP, pas le mot de passe de votre compte.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The API key.</source>
        <translation>La clé d'API.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The secret key.</source>
        <translation>La clé secrète.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>An SMTP user made under Sending.</source>
        <translation>Un utilisateur SMTP créé sous Sending.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app password from Settings, Privacy and Security.</source>
        <translation>Utilisez un mot de passe d'application de Settings, Privacy and Security.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app-specific password from your Apple account.</source>
        <translation>Utilisez un mot de passe pour application de votre compte Apple.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Limits (Apple, support article 102198): 1,000 messages and 1,000 recipients a day, 500 recipients a message.</source>
        <translation>Limites (Apple, article d'assistance 102198) : 1 000 messages et 1 000 destinataires par jour, 500 destinataires par message.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app password from Account security.</source>
        <translation>Utilisez un mot de passe d'application de la sécurité du compte.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use a secure mail key.</source>
        <translation>Utilisez une clé de courrier sécurisée (secure mail key).</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.com.</source>
        <translation>Les organisations avec leur propre domaine peuvent avoir besoin de smtppro.zoho.com.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.eu.</source>
        <translation>Les organisations avec leur propre domaine peuvent avoir besoin de smtppro.zoho.eu.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.in.</source>
        <translation>Les organisations avec leur propre domaine peuvent avoir besoin de smtppro.zoho.in.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.com.au.</source>
        <translation>Les organisations avec leur propre domaine peuvent avoir besoin de smtppro.zoho.com.au.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.jp.</source>
        <translation>Les organisations avec leur propre domaine peuvent avoir besoin de smtppro.zoho.jp.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The password that Bridge shows, not your Proton password.</source>
        <translation>Le mot de passe que montre Bridge, pas votre mot de passe Proton.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Bridge must run on this computer. It uses its own certificate: export it from Bridge and choose it as the authority.</source>
        <translation>Bridge doit tourner sur cet ordinateur. Il utilise son propre certificat : exportez-le de Bridge et choisissez-le comme autorité.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Sending through other programs must be allowed once in the settings under POP3 and IMAP.</source>
        <translation>L'envoi par d'autres programmes doit être autorisé une fois dans les réglages sous POP3 et IMAP.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The e-mail password set in the customer centre, not the account password.</source>
        <translation>Le mot de passe de courrier défini dans l'espace client, pas celui du compte.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Limit (Rackspace): 10,000 recipients a day.</source>
        <translation>Limite (Rackspace) : 10 000 destinataires par jour.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Register an application of the kind "Mobile and desktop" with the redirect address http://localhost, and give it the permission SMTP.Send.</source>
        <translation>Enregistrez une application du type « Mobile et bureau » avec l'adresse de redirection http://localhost, et donnez-lui l'autorisation SMTP.Send.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Shared mailbox: sign in as a person who may send for it, and use the shared address as the user name.</source>
        <translation>Boîte partagée : connectez-vous comme une personne qui peut envoyer pour elle, et utilisez l'adresse partagée comme nom d'utilisateur.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Without a person (client credentials): permission SMTP.SendAsApp, a service principal registered in Exchange with the object id of the enterprise application, and a client secret.</source>
        <translation>Sans personne (identifiants client) : autorisation SMTP.SendAsApp, un principal de service enregistré dans Exchange avec l'identifiant d'objet de l'application d'entreprise, et un secret client.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Device codes are blocked by a policy of Microsoft in many organisations.</source>
        <translation>Les codes d'appareil sont bloqués par une stratégie de Microsoft dans beaucoup d'organisations.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>The application must be registered for personal Microsoft accounts too.</source>
        <translation>L'application doit aussi être enregistrée pour les comptes Microsoft personnels.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Make a client of the kind "Desktop app"; its secret is not a secret in the usual sense.</source>
        <translation>Créez un client du type « Application de bureau » ; son secret n'en est pas un au sens habituel.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>While the consent screen is in "Testing" a sign-in ends after 7 days; publish it, or choose "Internal" in a Workspace.</source>
        <translation>Tant que l'écran de consentement est en « Test », une connexion se termine après 7 jours ; publiez-le, ou choisissez « Interne » dans un Workspace.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>There is no device code for mail: open the address on another computer and paste the result.</source>
        <translation>Il n'y a pas de code d'appareil pour le courrier : ouvrez l'adresse sur un autre ordinateur et collez le résultat.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Send what is waiting in the spool to this server once, and stop.</source>
        <translation>Envoyer une fois à ce serveur ce qui attend dans le spool, et s'arrêter.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Accept mail and pass it on to this server as soon as the sending client has finished.</source>
        <translation>Accepter le courrier et le transmettre à ce serveur dès que le client a fini.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Run in the background and log to the system log.</source>
        <translation>Tourner en arrière-plan et noter dans le journal du système.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mail waits in this folder until it has been passed on. It should be on a local disk.</source>
        <translation>Le courrier attend dans ce dossier jusqu'à sa transmission. Il devrait être sur un disque local.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mailboxes for local delivery are sub-folders of this folder.</source>
        <translation>Les boîtes pour la remise locale sont des sous-dossiers de ce dossier.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The name with which the relay introduces itself to clients and servers.</source>
        <translation>Le nom sous lequel le relais se présente aux clients et aux serveurs.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Show the list of options and stop.</source>
        <translation>Afficher la liste des options et s'arrêter.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Show the version and stop.</source>
        <translation>Afficher la version et s'arrêter.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Try the configuration without starting: files, certificates, secrets, folders and programs.</source>
        <translation>Essayer la configuration sans démarrer : fichiers, certificats, secrets, dossiers et programmes.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Try whether the program works on this computer: TLS, sign-in, the store and forwarding.</source>
        <translation>Essayer si le programme fonctionne sur cet ordinateur : TLS, connexion, stockage et transfert.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Accepted for compatibility; it has no effect.</source>
        <translation>Accepté par compatibilité ; sans effet.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The server that takes the mail on from here, and its port.</source>
        <translation>Le serveur qui prend la suite du courrier, et son port.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Pass on the mail that is already waiting when the relay starts.</source>
        <translation>Transmettre le courrier qui attend déjà au démarrage du relais.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Pass mail on as soon as the program that handed it over has finished.</source>
        <translation>Transmettre le courrier dès que le programme qui l'a remis a fini.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Look for waiting mail every so many seconds and pass it on.</source>
        <translation>Chercher toutes les tant de secondes le courrier en attente et le transmettre.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let the sending program wait until the next server has taken the message.</source>
        <translation>Faire attendre le programme expéditeur jusqu'à ce que le serveur suivant ait pris le message.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>When the next server refuses one recipient, nobody gets the message, and it is marked as failed.</source>
        <translation>Si le serveur suivant refuse un destinataire, personne ne reçoit le message, et il est marqué en échec.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>When the next server refuses some recipients, the others still get the message.</source>
        <translation>Si le serveur suivant refuse certains destinataires, les autres reçoivent quand même le message.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Programs that look at each message before it is passed on.</source>
        <translation>Programmes qui regardent chaque message avant sa transmission.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Connections to the next server start from this address of this computer.</source>
        <translation>Les liaisons vers le serveur suivant partent de cette adresse de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Fine tuning of the protocol towards the next server.</source>
        <translation>Réglages fins du protocole vers le serveur suivant.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long to wait for a connection to the next server.</source>
        <translation>Combien de temps attendre une liaison avec le serveur suivant.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long to wait for the next server's greeting before carrying on without it.</source>
        <translation>Combien de temps attendre l'accueil du serveur suivant avant de continuer sans lui.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long to wait for each reply of the next server.</source>
        <translation>Combien de temps attendre chaque réponse du serveur suivant.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Try again after temporary failures: first pause, longest pause and when to give up, in seconds.</source>
        <translation>Réessayer après un échec temporaire : première pause, plus longue pause et abandon, en secondes.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Send the sender a report (RFC 3464) when a message has failed for good.</source>
        <translation>Envoyer un rapport (RFC 3464) à l'expéditeur quand un message a échoué définitivement.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How many connections to the next server may be open at once.</source>
        <translation>Combien de liaisons vers le serveur suivant peuvent être ouvertes à la fois.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not send faster than the provider allows: messages and seconds, such as 30/60.</source>
        <translation>Ne pas envoyer plus vite que ne le permet le fournisseur : messages et secondes, comme 30/60.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Open a new connection after this many messages.</source>
        <translation>Ouvrir une nouvelle liaison après ce nombre de messages.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A file of rules that rewrite sender addresses and choose the account and the server.</source>
        <translation>Un fichier de règles qui réécrivent les adresses d'expéditeur et choisissent le compte et le serveur.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where mail goes when the usual server cannot be reached.</source>
        <translation>Où va le courrier quand le serveur habituel est injoignable.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Pass on waiting mail as soon as this computer is connected again.</source>
        <translation>Transmettre le courrier en attente dès que cet ordinateur est à nouveau relié.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Watch the spool folder and pass on mail that other programs put there.</source>
        <translation>Surveiller le dossier de spool et transmettre le courrier que d'autres programmes y mettent.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where your own programs and devices hand over mail.</source>
        <translation>Là où vos propres programmes et appareils remettent le courrier.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Only these addresses or network interfaces of this computer accept connections.</source>
        <translation>Seules ces adresses ou interfaces réseau de cet ordinateur acceptent des liaisons.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let computers outside the local network connect, too.</source>
        <translation>Laisser aussi se relier des ordinateurs hors du réseau local.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not accept mail over SMTP.</source>
        <translation>Ne pas accepter de courrier par SMTP.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Accept no connections at all, neither SMTP nor POP nor admin.</source>
        <translation>N'accepter aucune liaison, ni SMTP, ni POP, ni administration.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Larger messages are refused.</source>
        <translation>Les messages plus grands sont refusés.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Say less about this relay in greetings, replies and message headers.</source>
        <translation>En dire moins sur ce relais dans les accueils, réponses et en-têtes.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Connections on which nothing happens for this long are closed.</source>
        <translation>Les liaisons sur lesquelles rien ne se passe aussi longtemps sont fermées.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Fine tuning of the protocol towards clients.</source>
        <translation>Réglages fins du protocole envers les clients.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Programs that look at each message after it has been received.</source>
        <translation>Programmes qui regardent chaque message après sa réception.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long a filter or address verifier may take.</source>
        <translation>Combien de temps un filtre ou une vérification d'adresse peut prendre.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A program that says which recipients are accepted.</source>
        <translation>Un programme qui dit quels destinataires sont acceptés.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Ask these block lists about each client from outside.</source>
        <translation>Interroger ces listes de blocage sur chaque client de l'extérieur.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mail with malformed line endings can be used to smuggle messages past servers. Reject it if you can.</source>
        <translation>Des fins de ligne mal formées peuvent servir à faire passer des messages en fraude. Refusez ce courrier si vous pouvez.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Leave this on: without it a power cut can lose mail that has been acknowledged.</source>
        <translation>Laissez ceci activé : sans lui, une coupure de courant peut perdre du courrier confirmé.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Further connections are answered with a temporary refusal.</source>
        <translation>Les liaisons suivantes reçoivent un refus temporaire.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>One client cannot use up all connections.</source>
        <translation>Un seul client ne peut pas prendre toutes les liaisons.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Further recipients are refused for the time being.</source>
        <translation>Les destinataires suivants sont refusés pour le moment.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>New mail is refused for the time being when the disk has less free space than this.</source>
        <translation>Le nouveau courrier est refusé pour le moment quand le disque a moins d'espace libre que ceci.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long a client may take over one command.</source>
        <translation>Combien de temps un client peut mettre pour une commande.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long a client may pause while it sends a message.</source>
        <translation>Combien de temps un client peut s'interrompre en envoyant un message.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A listener for old devices only, with TLS 1.0, 1.1 or none, for the listed networks.</source>
        <translation>Un accès réservé aux anciens appareils, avec TLS 1.0, 1.1 ou sans, pour les réseaux indiqués.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let mail programs fetch the mail in the spool.</source>
        <translation>Laisser les logiciels de courrier relever le courrier du spool.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where mail programs fetch mail.</source>
        <translation>Là où les logiciels de courrier relèvent le courrier.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The file with the names and passwords of those who may fetch mail.</source>
        <translation>Le fichier des noms et mots de passe de ceux qui peuvent relever le courrier.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Each user sees only the mail in the sub-folder with their name.</source>
        <translation>Chaque utilisateur ne voit que le courrier du sous-dossier à son nom.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Deleting seems to succeed, but the mail stays.</source>
        <translation>La suppression semble réussir, mais le courrier reste.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Encrypt POP connections from the start.</source>
        <translation>Chiffrer les liaisons POP dès le début.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A second program that fetches from the same folder has to wait.</source>
        <translation>Un second programme qui relève le même dossier doit attendre.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Lets this application, or telnet, watch and control a relay that runs as a service.</source>
        <translation>Permet à cette application, ou à telnet, d'observer et de piloter un relais qui tourne comme service.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Make the admin command 'terminate' available.</source>
        <translation>Rendre disponible la commande d'administration « terminate ».</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Admin commands that change something or show mail need this token first.</source>
        <translation>Les commandes d'administration qui modifient ou montrent du courrier demandent d'abord ce jeton.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Figures for a monitoring system, over HTTP on this computer only.</source>
        <translation>Des chiffres pour un système de surveillance, par HTTP, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A web address that receives a JSON message when something needs attention.</source>
        <translation>Une adresse web qui reçoit un message JSON quand quelque chose demande attention.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Ask the relay that runs with this configuration how it is, and print the answer as JSON.</source>
        <translation>Demander au relais qui tourne avec cette configuration comment il va, et afficher la réponse en JSON.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The file with the account and password for the next server.</source>
        <translation>Le fichier du compte et du mot de passe pour le serveur suivant.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Which ways of signing in may be used, in order.</source>
        <translation>Quelles façons de se connecter peuvent servir, dans l'ordre.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Programs and devices must sign in with an account from this file before they may hand over mail.</source>
        <translation>Programmes et appareils doivent se connecter avec un compte de ce fichier avant de remettre du courrier.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Which ways of signing in are offered to clients.</source>
        <translation>Quelles façons de se connecter sont proposées aux clients.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Allow the password to travel unencrypted. Only for a server on this computer or a trusted network.</source>
        <translation>Permettre que le mot de passe voyage en clair. Seulement pour un serveur sur cet ordinateur ou un réseau de confiance.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Slow down clients that guess passwords.</source>
        <translation>Ralentir les clients qui devinent des mots de passe.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Any name and password is good enough. For testing only.</source>
        <translation>N'importe quel nom et mot de passe convient. Pour des essais seulement.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Encrypt the connection to the next server if it can do so.</source>
        <translation>Chiffrer la liaison avec le serveur suivant s'il le peut.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Needed only if the next server identifies you by a certificate.</source>
        <translation>Nécessaire seulement si le serveur suivant vous reconnaît à un certificat.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Encrypt the connection to the next server from the start; usual on port 465.</source>
        <translation>Chiffrer la liaison avec le serveur suivant dès le début ; habituel au port 465.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Send nothing if the connection to the next server cannot be encrypted.</source>
        <translation>Ne rien envoyer si la liaison avec le serveur suivant ne peut pas être chiffrée.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The name that the next server is asked to prove, where it differs from its address.</source>
        <translation>Le nom que le serveur suivant doit prouver, s'il diffère de son adresse.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Check the next server's certificate. Use &lt;default&gt; for the authorities that the system trusts.</source>
        <translation>Vérifier le certificat du serveur suivant. &lt;default&gt; signifie les autorités auxquelles le système fait confiance.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The name that must stand in the next server's certificate.</source>
        <translation>Le nom qui doit figurer dans le certificat du serveur suivant.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let clients encrypt the connection.</source>
        <translation>Laisser les clients chiffrer la liaison.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The certificate with which this relay identifies itself to clients.</source>
        <translation>Le certificat avec lequel ce relais se présente aux clients.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Clients have to encrypt from the start; usual on port 465.</source>
        <translation>Les clients doivent chiffrer dès le début ; habituel au port 465.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Clients must encrypt the connection before they sign in or hand over mail.</source>
        <translation>Les clients doivent chiffrer la liaison avant de se connecter ou de remettre du courrier.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Ask clients for a certificate and check it.</source>
        <translation>Demander un certificat aux clients et le vérifier.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Which versions of TLS are allowed.</source>
        <translation>Quelles versions de TLS sont permises.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not go to the background.</source>
        <translation>Ne pas passer en arrière-plan.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The number of the running process is written here, for scripts.</source>
        <translation>Le numéro du processus est écrit ici, pour les scripts.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Nothing is written to the terminal once the relay runs.</source>
        <translation>Rien n'est écrit au terminal une fois le relais en marche.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The account with fewer rights that the relay changes to.</source>
        <translation>Le compte aux droits réduits que prend le relais.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Run without anything on the screen.</source>
        <translation>Tourner sans rien à l'écran.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Show a window, a tray icon or both.</source>
        <translation>Montrer une fenêtre, une icône de notification ou les deux.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Keep a copy of what has been passed on, in the sub-folder sent.</source>
        <translation>Garder une copie de ce qui a été transmis, dans le sous-dossier sent.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Deleted messages can be brought back for this many days.</source>
        <translation>Les messages supprimés peuvent être récupérés pendant ce nombre de jours.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write down what happens, to the log file or terminal and to the system log.</source>
        <translation>Noter ce qui se passe, dans le fichier journal ou au terminal et dans le journal du système.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write more to the log, with the conversation between client and server.</source>
        <translation>Noter davantage, avec la conversation entre client et serveur.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write very much to the log, for finding errors in the program.</source>
        <translation>Noter vraiment beaucoup, pour trouver des erreurs du programme.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where the log is written. %d stands for the date, %h for the hour.</source>
        <translation>Où le journal est écrit. %d représente la date, %h l'heure.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Put the time into each line of the log.</source>
        <translation>Mettre l'heure dans chaque ligne du journal.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Put the client's network address into the lines of the log.</source>
        <translation>Mettre l'adresse réseau du client dans les lignes du journal.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Put the time, the client's address and port, the instance's name or the message id into log lines.</source>
        <translation>Mettre l'heure, l'adresse et le port du client, le nom de l'instance ou l'identifiant du message dans les lignes.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write to the system log, under this facility.</source>
        <translation>Écrire dans le journal du système, sous cette catégorie.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not write to the system log.</source>
        <translation>Ne pas écrire dans le journal du système.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mail addresses can be shortened or hidden in the log.</source>
        <translation>Les adresses de courrier peuvent être abrégées ou cachées dans le journal.</translation>
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
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
</TS>
