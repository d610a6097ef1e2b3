<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Relay</name>
    <message>
        <location filename="emailrelay_gui/accounts/desk.py"/>
        <source>Signing out was not complete</source>
        <translation>El cierre de sesión no se completó</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/desk.py"/>
        <source>The configuration of this relay is not here</source>
        <translation>La configuración de este relé no está aquí</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/desk.py"/>
        <source>The test could not start</source>
        <translation>La prueba no pudo empezar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>{provider} ends this sign-in {time}, because its client is registered for testing.</source>
        <translation>{provider} termina este inicio de sesión {time}, porque su cliente está registrado solo para pruebas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Renewed {time}</source>
        <translation>Renovado {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>next before {time}</source>
        <translation>la próxima vez antes de {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Not signed in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Cannot be renewed now</source>
        <translation>No se puede renovar ahora</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Ends soon</source>
        <translation>Termina pronto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Last signed in {time}.</source>
        <translation>Último inicio de sesión {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/listing.py"/>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>No se puede leer {path}: {strerror}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/listing.py"/>
        <source>{config_file} cannot be read: {strerror}.</source>
        <translation>No se puede leer {config_file}: {strerror}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the mail address that mail is sent from.</source>
        <translation>Escriba la dirección desde la que se envía el correo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the client id that {name} gave you when the program was registered.</source>
        <translation>Escriba el identificador de cliente que {name} le dio al registrar el programa.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the client secret that belongs to the client id.</source>
        <translation>Escriba el secreto de cliente que corresponde al identificador.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the scopes that allow sending mail. The provider's documentation names them.</source>
        <translation>Escriba los ámbitos (scopes) que permiten enviar correo. La documentación del proveedor los indica.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the address of the {what} endpoint. The provider's documentation names it.</source>
        <translation>Escriba la dirección del punto de acceso {what}. La documentación del proveedor la indica.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Check this: {error}.</source>
        <translation>Compruebe esto: {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/run.py"/>
        <source>This sign-in is not waiting for an address.</source>
        <translation>Este inicio de sesión no espera una dirección.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign in again...</source>
        <translation>Iniciar sesión de nuevo...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Test sign-in</source>
        <translation>Probar inicio de sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Signing in at the server...</source>
        <translation>Iniciando sesión en el servidor...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign in with {provider}...</source>
        <translation>Iniciar sesión con {provider}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Change details</source>
        <translation>Cambiar los datos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>P&amp;rovider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Mailbox</source>
        <translation>&amp;Buzón</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Client id</source>
        <translation>Identificador de &amp;cliente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Client &amp;secret</source>
        <translation>&amp;Secreto de cliente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Tenant</source>
        <translation>&amp;Inquilino</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>T&amp;oken endpoint</source>
        <translation>Punto de acceso de &amp;tokens</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Authorization endpoint</source>
        <translation>Punto de acceso de &amp;autorización</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Device endpoint</source>
        <translation>Punto de acceso de &amp;dispositivos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Sc&amp;opes</source>
        <translation>Ámbit&amp;os</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>S&amp;igns in as</source>
        <translation>Inicia sesión co&amp;mo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Only for a shared mailbox: the person who may send for it.</source>
        <translation>Solo para un buzón compartido: la persona que puede enviar en su nombre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>The client is registered for te&amp;sting only</source>
        <translation>El cliente está registrado solo para p&amp;ruebas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>{provider} then ends the sign-in after {n} days.</source>
        <translation>{provider} termina entonces la sesión después de {n} días.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Register a client at {place}</source>
        <translation>Registrar un cliente en {place}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>kept as it is</source>
        <translation>se conserva como está</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>In the browser</source>
        <translation>En el navegador</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>With a code</source>
        <translation>Con un código</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Without a person</source>
        <translation>Sin una persona</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Address where the browser ended</source>
        <translation>Dirección en la que acabó el navegador</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Use address</source>
        <translation>Usar la dirección</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Copy sign-in link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>No browser here? Open the link on another computer and sign in there. It ends at an address that cannot be shown: paste it here.</source>
        <translation>¿No hay navegador aquí? Abra el enlace en otro equipo e inicie sesión allí. Acaba en una dirección que no se puede mostrar: péguela aquí.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Open the page again</source>
        <translation>Abrir la página otra vez</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Asking {provider}...</source>
        <translation>Consultando a {provider}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Sign in in your browser</source>
        <translation>Inicie sesión en su navegador</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Enter the code on any device</source>
        <translation>Escriba el código en cualquier dispositivo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Open the page on a phone or another computer, and enter this code there.</source>
        <translation>Abra la página en un teléfono u otro equipo y escriba allí este código.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Almost done...</source>
        <translation>Casi listo...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>The provider hands over the key.</source>
        <translation>El proveedor entrega la clave.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>The page has been opened there. Come back when it says so; it waits {n} minutes.</source>
        <translation>La página se ha abierto allí. Vuelva cuando lo diga; espera {n} minutos.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>The server accepts the sign-in</source>
        <translation>El servidor acepta el inicio de sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>The sign-in does not work</source>
        <translation>El inicio de sesión no funciona</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>{filename} cannot be read: {strerror}</source>
        <translation>No se puede leer {filename}: {strerror}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>The server answers</source>
        <translation>El servidor responde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>No sign-in is set, so none was tried.</source>
        <translation>No hay inicio de sesión configurado, así que no se probó ninguno.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/app.py"/>
        <source>The token could not be read</source>
        <translation>No se pudo leer el token</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/app.py"/>
        <source>A relay runs with this configuration: restart it, so that it takes this up.</source>
        <translation>Un relé funciona con esta configuración: reinícielo para que la adopte.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The relay could not start</source>
        <translation>El relé no pudo iniciarse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The relay could not be stopped</source>
        <translation>El relé no pudo detenerse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The relay could not start again</source>
        <translation>El relé no pudo iniciarse de nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>{peer} is blocked</source>
        <translation>{peer} está bloqueado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>{peer} may connect again</source>
        <translation>{peer} puede volver a conectarse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>That was not possible</source>
        <translation>Eso no fue posible</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The session was ended</source>
        <translation>La sesión se terminó</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The peer was told to come back later.</source>
        <translation>Se dijo al interlocutor que vuelva más tarde.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>Not possible for {messages}</source>
        <translation>No es posible para {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>unlimited</source>
        <translation>sin límite</translation>
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
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>SpamAssassin, marks spam</source>
        <translation>SpamAssassin, marca el spam</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>SpamAssassin, refuses spam</source>
        <translation>SpamAssassin, rechaza el spam</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Network service</source>
        <translation>Servicio de red</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Deliver to mailboxes</source>
        <translation>Entregar en buzones</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Copy to all POP folders</source>
        <translation>Copiar a todas las carpetas POP</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Split by domain</source>
        <translation>Dividir por dominio</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Add a message id</source>
        <translation>Añadir un identificador de mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Fixed answer</source>
        <translation>Respuesta fija</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Send by mail records (MX)</source>
        <translation>Enviar según los registros MX</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Enter the parameter first.</source>
        <translation>Escriba antes el parámetro.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Run {what} earlier</source>
        <translation>Ejecutar {what} antes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Run {what} later</source>
        <translation>Ejecutar {what} después</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Remove {what}</source>
        <translation>Quitar {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Kind, for {what}</source>
        <translation>Tipo, para {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Parameter, for {what}</source>
        <translation>Parámetro, para {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Add to {what}</source>
        <translation>Añadir a {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Try {what} on a sample</source>
        <translation>Probar {what} con un ejemplo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/specs.py"/>
        <source>Option: {names}</source>
        <translation>Opción: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/specs.py"/>
        <source>Options: {names}</source>
        <translation>Opciones: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Quit and stop the relay?</source>
        <translation>¿Salir y detener el relé?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Find it here. Choose Quit to stop it.</source>
        <translation>Lo encuentra aquí. Elija Salir para detenerlo.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/leaving.py"/>
        <source>{n} devices are connected.</source>
        <extracomment>For one: {n} device is connected.</extracomment>
        <translation>
            <numerusform>{n} dispositivo está conectado.</numerusform>
            <numerusform>{n} dispositivos están conectados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/leaving.py"/>
        <source>{n} messages wait.</source>
        <extracomment>For one: {n} message waits.</extracomment>
        <translation>
            <numerusform>{n} mensaje espera.</numerusform>
            <numerusform>{n} mensajes esperan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>What waits stays safe on this computer and goes out when Relay runs again.</source>
        <translation>Lo que espera queda seguro en este equipo y sale cuando Relay vuelve a funcionar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Find this window here. The relay goes on without it, too.</source>
        <translation>Encuentra esta ventana aquí. El relé sigue también sin ella.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Relay is still running</source>
        <translation>Relay sigue en marcha</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Mail is accepted and passed on as long as it runs. Start Relay again to see this window.</source>
        <translation>El correo se acepta y se pasa mientras esté en marcha. Inicie Relay otra vez para ver esta ventana.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>GNOME shows an icon for it when the extension AppIndicator Support is on.</source>
        <translation>GNOME muestra un icono para ello cuando la extensión AppIndicator Support está activada.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Keep Relay running in the background?</source>
        <translation>¿Dejar Relay en marcha en segundo plano?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Keep running</source>
        <translation>Dejar en marcha</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>They stay on this computer until you release them.</source>
        <translation>Quedan en este equipo hasta que los libere.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} restored</source>
        <translation>Restauración hecha: {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} queued as new</source>
        <translation>Puesta en cola de nuevo: {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} will be tried again</source>
        <translation>Nuevo intento previsto: {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>The first attempt is in a few seconds.</source>
        <translation>El primer intento es dentro de unos segundos.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Queueing again</source>
        <translation>Poniendo en cola de nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Holding</source>
        <translation>Reteniendo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} held</source>
        <translation>Retención hecha: {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Releasing</source>
        <translation>Liberando</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} released</source>
        <translation>Liberación hecha: {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>They are in the trash folder of the spool.</source>
        <translation>Están en la carpeta papelera del spool.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} deleted</source>
        <translation>Eliminación hecha: {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>The old ones stay as they are.</source>
        <translation>Los antiguos quedan como están.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Changing</source>
        <translation>Cambiando</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} changed</source>
        <translation>Cambio hecho: {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>This relay does not run in this app. Change its configuration where it runs.</source>
        <translation>Este relé no funciona en esta aplicación. Cambie su configuración donde funciona.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>There is no connection to the relay.</source>
        <translation>No hay conexión con el relé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay wants its token before anything can be changed.</source>
        <translation>El relé pide su token antes de que se pueda cambiar nada.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay is not running.</source>
        <translation>El relé no está en marcha.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>This relay does not run in this app. Start and stop it where it runs.</source>
        <translation>Este relé no funciona en esta aplicación. Inícielo y deténgalo donde funciona.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot keep mail out.</source>
        <translation>El relé del otro extremo no puede dejar fuera el correo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot be told to forward.</source>
        <translation>Al relé del otro extremo no se le puede pedir que reenvíe.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot pause forwarding.</source>
        <translation>El relé del otro extremo no puede pausar el reenvío.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end can only try all failed messages again, not single ones.</source>
        <translation>El relé del otro extremo solo puede reintentar todos los mensajes fallidos, no uno solo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot hold messages.</source>
        <translation>El relé del otro extremo no puede retener mensajes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end does not delete messages.</source>
        <translation>El relé del otro extremo no elimina mensajes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end does not let messages be changed.</source>
        <translation>El relé del otro extremo no deja cambiar mensajes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end shows its queue only.</source>
        <translation>El relé del otro extremo solo muestra su cola.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end tells no more than the names of messages.</source>
        <translation>El relé del otro extremo solo dice los nombres de los mensajes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end does not remember sessions and cannot end them.</source>
        <translation>El relé del otro extremo no recuerda las sesiones ni puede terminarlas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end tells only of forwarding.</source>
        <translation>El relé del otro extremo solo informa del reenvío.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>OAuth2</source>
        <translation>OAuth2</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>password, in the keyring</source>
        <translation>contraseña, en el llavero</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>token in the file</source>
        <translation>token en el archivo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>password, hashed</source>
        <translation>contraseña, con hash</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>CRAM-{name} only</source>
        <translation>solo CRAM-{name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>next server</source>
        <translation>servidor siguiente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Last try refused</source>
        <translation>Último intento rechazado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>next server ({selector})</source>
        <translation>servidor siguiente ({selector})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Renew it, or devices may refuse to connect.</source>
        <translation>Renuévelo, o los dispositivos pueden negarse a conectarse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Passwords in the secrets file work without it.</source>
        <translation>Las contraseñas del archivo de secretos funcionan sin él.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} problems</source>
        <extracomment>For one: {n} problem</extracomment>
        <translation>
            <numerusform>{n} problema</numerusform>
            <numerusform>{n} problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} remarks</source>
        <extracomment>For one: {n} remark</extracomment>
        <translation>
            <numerusform>{n} observación</numerusform>
            <numerusform>{n} observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} ports are open</source>
        <extracomment>For one: {n} port is open</extracomment>
        <translation>
            <numerusform>{n} puerto está abierto</numerusform>
            <numerusform>{n} puertos están abiertos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The relay cannot start</source>
        <translation>El relé no puede iniciarse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Make room: mail is refused when the disk is full.</source>
        <translation>Haga sitio: el correo se rechaza cuando el disco está lleno.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} damaged messages</source>
        <extracomment>For one: {n} damaged message</extracomment>
        <translation>
            <numerusform>{n} mensaje dañado</numerusform>
            <numerusform>{n} mensajes dañados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>One of two files is missing or cannot be read.</source>
        <translation>Uno de los dos archivos falta o no se puede leer.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>A certificate cannot be read</source>
        <translation>Un certificado no se puede leer</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} days</source>
        <extracomment>For one: {n} day</extracomment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>A certificate has ended</source>
        <translation>Un certificado ha caducado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>A certificate ends soon</source>
        <translation>Un certificado caduca pronto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It is before the day on which this program was made: certificates and sign-ins will be refused.</source>
        <translation>Es antes del día en que se hizo este programa: certificados e inicios de sesión serán rechazados.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>If that was the computer setting it right, all is well.</source>
        <translation>Si fue el equipo que lo puso en hora, todo está bien.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>TLS 1.3 is missing</source>
        <translation>Falta TLS 1.3</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The application stood still for a moment</source>
        <translation>La aplicación se quedó parada un momento</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail waits for as long as it does. If that goes on, report a problem.</source>
        <translation>El correo espera ese mismo tiempo. Si continúa, informe de un problema.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Configure…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Nothing is wrong with it</source>
        <translation>No tiene ningún fallo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The ports are open, but no mail is accepted</source>
        <translation>Los puertos están abiertos, pero no se acepta correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Start relay</source>
        <translation>Iniciar el relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The relay is stopped</source>
        <translation>El relé está detenido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Look at the network connection of this computer.</source>
        <translation>Revise la conexión de red de este equipo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Check the name for a typing mistake, and the network connection.</source>
        <translation>Revise si hay una errata en el nombre, y la conexión de red.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>All messages are whole, and there is room</source>
        <translation>Todos los mensajes están enteros, y hay sitio</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>put forward by {time}</source>
        <translation>adelantado {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>put back by {time}</source>
        <translation>atrasado {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The clock runs evenly</source>
        <translation>El reloj avanza con regularidad</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>TLS 1.2 and 1.3 can be used</source>
        <translation>Se pueden usar TLS 1.2 y 1.3</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It cannot be used now</source>
        <translation>No se puede usar ahora</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{recent} ms at worst in the last minute, {worst} ms since the start, {stalls}</source>
        <translation>{recent} ms como máximo en el último minuto, {worst} ms desde el inicio, {stalls}</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} stalls</source>
        <extracomment>For one: {n} stall</extracomment>
        <translation>
            <numerusform>{n} parada</numerusform>
            <numerusform>{n} paradas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail and window share one loop, and it is quick</source>
        <translation>Correo y ventana comparten un bucle, y es rápido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Names (DNS)</source>
        <translation>Nombres (DNS)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail folder</source>
        <translation>Carpeta de correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It is checked where the relay runs</source>
        <translation>Se comprueba donde funciona el relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{problems}: the relay cannot start with it</source>
        <translation>{problems}: el relé no puede iniciarse así</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{remarks}; the relay can start</source>
        <translation>{remarks}; el relé puede iniciarse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>There is no connection to the relay</source>
        <translation>No hay conexión con el relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail is not passed on, so no name is needed</source>
        <translation>El correo no se pasa a otro, así que no hace falta ningún nombre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{free} free of {total}</source>
        <translation>{free} libres de {total}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>New mail is refused</source>
        <translation>Se rechaza el correo nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The disk is nearly full</source>
        <translation>El disco está casi lleno</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>No certificate is in use</source>
        <translation>No se usa ningún certificado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The clock is wrong</source>
        <translation>El reloj no está en hora</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The clock was {moved}</source>
        <translation>El reloj fue {moved}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Install a newer version.</source>
        <translation>Instale una versión más nueva.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Passwords can be kept in it</source>
        <translation>Las contraseñas se pueden guardar en él</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Report a problem…</source>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>No port is open</source>
        <translation>Ningún puerto está abierto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Accept mail</source>
        <translation>Aceptar correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{host} has no address</source>
        <translation>{host} no tiene dirección</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{host} was found</source>
        <translation>{host} se encontró</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Valid for another {days}</source>
        <translation>Válido durante {days} más</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>No answer about {host}</source>
        <translation>Sin respuesta sobre {host}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Since {time}</source>
        <translation>Desde {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>In this app since {time}</source>
        <translation>En esta aplicación desde {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is moving.</source>
        <translation>El correo circula.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Nothing is waiting.</source>
        <translation>No espera nada.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is kept on this computer.</source>
        <translation>El correo se guarda en este equipo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>It starts again in {time}. What is queued stays safe.</source>
        <translation>Se inicia de nuevo en {time}. Lo que está en cola queda a salvo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Forwarding is paused</source>
        <translation>El reenvío está en pausa</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is accepted and kept until forwarding goes on.</source>
        <translation>El correo se acepta y se guarda hasta que el reenvío continúe.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Accepting, not sending</source>
        <translation>Acepta, no envía</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>No mail is accepted</source>
        <translation>No se acepta correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Devices are told to come back later. What is queued goes on.</source>
        <translation>Se pide a los dispositivos que vuelvan más tarde. Lo que está en cola continúa.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Sending, not accepting</source>
        <translation>Envía, no acepta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay may be running all the same. Nothing can be seen or done from here.</source>
        <translation>El relé puede estar en marcha de todos modos. Desde aquí no se puede ver ni hacer nada.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>It is tried again</source>
        <translation>Se intenta de nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay is asked what it does.</source>
        <translation>Se pregunta al relé qué hace.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>{since}. {sentence}</source>
        <translation>{since}. {sentence}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Running, sign-in needed</source>
        <translation>En marcha, falta iniciar sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is accepted and kept safe. Nothing goes out until the sign-in works again.</source>
        <translation>El correo se acepta y se guarda a salvo. No sale nada hasta que el inicio de sesión funcione de nuevo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The oldest message has waited for {time}.</source>
        <translation>El mensaje más antiguo espera desde hace {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay stopped by itself</source>
        <translation>El relé se detuvo por sí solo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>It is started again</source>
        <translation>Se inicia de nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Nothing is accepted until this is put right. What is queued stays safe.</source>
        <translation>No se acepta nada hasta que esto se arregle. Lo que está en cola queda a salvo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>No mail is accepted. What is queued stays safe on this computer.</source>
        <translation>No se acepta correo. Lo que está en cola queda a salvo en este equipo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay is opening its ports.</source>
        <translation>El relé abre sus puertos.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Everything else is moving.</source>
        <translation>Todo lo demás circula.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Running in this app</source>
        <translation>En marcha en esta aplicación</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is not moving</source>
        <translation>El correo no circula</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Not accepting</source>
        <translation>No acepta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>{messages} failed</source>
        <translation>Con fallo: {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_filter.py"/>
        <source>a repetition inside a repetition would take too long</source>
        <translation>una repetición dentro de una repetición tardaría demasiado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Peer</source>
        <translation>Interlocutor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/notice_model.py"/>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/notice_model.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/notice_model.py"/>
        <source>, new</source>
        <translation>, nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>In-app relay</source>
        <translation>Relé en la aplicación</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>Service on this computer</source>
        <translation>Servicio en este equipo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>in this app</source>
        <translation>en esta aplicación</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>service on this computer</source>
        <translation>servicio en este equipo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>Attached to {target}</source>
        <translation>Conectado a {target}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>at {target}</source>
        <translation>en {target}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Everything that arrived has been forwarded. Point a device at this address to send through the relay.</source>
        <translation>Todo lo que llegó se ha reenviado. Ponga esta dirección en un dispositivo para enviar por el relé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>The relay is stopped. Start it to accept mail.</source>
        <translation>El relé está detenido. Inícielo para aceptar correo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No message fits the search and the chosen state.</source>
        <translation>Ningún mensaje corresponde a la búsqueda y al estado elegido.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Next</source>
        <comment>heading of a column: when the next attempt is</comment>
        <translation>Próximo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No failures</source>
        <translation>Ningún fallo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No message of the queue has failed.</source>
        <translation>Ningún mensaje de la cola ha fallado.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>{server} said</source>
        <translation>{server} dijo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>You put this message on hold</source>
        <translation>Usted retuvo este mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>It is kept and not sent.</source>
        <translation>Se guarda y no se envía.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>This message is damaged</source>
        <translation>Este mensaje está dañado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>{server} said at {time}</source>
        <translation>{server} dijo a las {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>One of its two files is missing or cannot be read.</source>
        <translation>Uno de sus dos archivos falta o no se puede leer.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>It has {size}.</source>
        <translation>Tiene {size}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>It was addressed to {recipients}.</source>
        <translation>Estaba dirigido a {recipients}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>out</source>
        <translation>salida</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>No mail</source>
        <translation>Sin correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>in ({service})</source>
        <translation>entrada ({service})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} messages wait</source>
        <extracomment>For one: {n} message waits</extracomment>
        <translation>
            <numerusform>{n} mensaje espera</numerusform>
            <numerusform>{n} mensajes esperan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message failed for good</source>
        <translation>Un mensaje falló definitivamente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A new sign-in is needed</source>
        <translation>Hace falta iniciar sesión de nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>The relay cannot start, or stopped by itself</source>
        <translation>El relé no puede iniciarse, o se detuvo por sí solo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Mail waits for too long</source>
        <translation>El correo espera demasiado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>No mail has come for a long time</source>
        <translation>Hace mucho que no llega correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A certificate ends in 30, 7 or 1 days</source>
        <translation>Un certificado caduca en 30, 7 o 1 día</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>The disk is nearly full, or cannot be written to</source>
        <translation>El disco está casi lleno, o no se puede escribir en él</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>An attempt failed and is repeated</source>
        <translation>Un intento falló y se repite</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message was received</source>
        <translation>Se recibió un mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message was forwarded</source>
        <translation>Se reenvió un mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>In the list only</source>
        <translation>Solo en la lista</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Show a notification</source>
        <translation>Mostrar una notificación</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} minutes</source>
        <extracomment>For one: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} hours</source>
        <extracomment>For one: {n} hour</extracomment>
        <translation>
            <numerusform>{n} hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>less than a day</source>
        <translation>menos de un día</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} more notices</source>
        <extracomment>For one: {n} more notice</extracomment>
        <translation>
            <numerusform>{n} aviso más</numerusform>
            <numerusform>{n} avisos más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A certificate ends in {time}</source>
        <translation>Un certificado caduca en {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Look whether your devices still reach the relay.</source>
        <translation>Vea si sus dispositivos aún llegan al relé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>The last one: </source>
        <translation>El último: </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Renew {file} before, or devices may refuse to connect.</source>
        <translation>Renueve {file} antes, o los dispositivos pueden negarse a conectarse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message is tried again later</source>
        <translation>Un mensaje se intentará de nuevo más tarde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{what} from {sender}</source>
        <translation>{what} de {sender}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Message forwarded</source>
        <translation>Mensaje reenviado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>From {sender} to {recipients}</source>
        <translation>De {sender} para {recipients}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Message received</source>
        <translation>Mensaje recibido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Sign in again: {server} refused the sign-in</source>
        <translation>Inicie sesión de nuevo: {server} rechazó el inicio de sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{waits}, the oldest for {time}.</source>
        <translation>{waits}, el más antiguo desde hace {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>No mail has come for {time}</source>
        <translation>No llega correo desde hace {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{size} are free where mail is kept.</source>
        <translation>Quedan {size} libres donde se guarda el correo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Devices may refuse to connect: renew {file}.</source>
        <translation>Los dispositivos pueden negarse a conectarse: renueve {file}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{messages} are tried again later</source>
        <translation>Nuevo intento más tarde: {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{messages} received</source>
        <translation>Recepción: {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{messages} forwarded</source>
        <translation>Reenvío: {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message failed: {why}</source>
        <translation>Un mensaje falló: {why}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/presenter.py"/>
        <source>{messages} failed: {why}</source>
        <translation>Fallo: {messages}: {why}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/presenter.py"/>
        <source>{what} to {recipients}.</source>
        <translation>{what} para {recipients}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/presenter.py"/>
        <source>Message from {sender}</source>
        <translation>Mensaje de {sender}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/service_link.py"/>
        <source>The service {name} was started, but does not answer yet.</source>
        <translation>El servicio {name} se inició, pero aún no responde.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/session.py"/>
        <source>Sign in where the relay runs, with emailrelay-sign-in.</source>
        <translation>Inicie sesión donde funciona el relé, con emailrelay-sign-in.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/session.py"/>
        <source>The sign-in is kept on another computer</source>
        <translation>El inicio de sesión se guarda en otro equipo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/session.py"/>
        <source>{name}: what waits goes out now.</source>
        <translation>{name}: lo que espera sale ahora.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open dashboard</source>
        <translation>Abrir el panel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open queue</source>
        <translation>Abrir la cola</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Forward now</source>
        <translation>Reenviar ahora</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Resume forwarding</source>
        <translation>Reanudar el reenvío</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Stop accepting mail</source>
        <translation>Dejar de aceptar correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Stop relay</source>
        <translation>Detener el relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Failed messages…</source>
        <translation>Mensajes fallidos…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Retry all failed</source>
        <translation>Reintentar todos los fallidos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open spool folder</source>
        <translation>Abrir la carpeta de spool</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Send test message…</source>
        <translation>Enviar mensaje de prueba…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Pause forwarding</source>
        <translation>Pausar el reenvío</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>For 15 minutes</source>
        <translation>Durante 15 minutos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>For one hour</source>
        <translation>Durante una hora</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Until resumed</source>
        <translation>Hasta que se reanude</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>The relay is being connected to.</source>
        <translation>Se está conectando con el relé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>The spool folder is on another computer.</source>
        <translation>La carpeta de spool está en otro equipo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>No server is set that mail is passed on to.</source>
        <translation>No se ha indicado ningún servidor al que pasar el correo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>The relay is starting.</source>
        <translation>El relé se está iniciando.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Failed messages ({number})…</source>
        <translation>Mensajes fallidos ({number})…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>It is being tried again now.</source>
        <translation>Se está intentando de nuevo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>What is shown may be out of date.</source>
        <translation>Lo que se muestra puede no estar al día.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>There is no connection to the relay at {target}</source>
        <translation>No hay conexión con el relé en {target}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>Next attempt in {time}.</source>
        <translation>Próximo intento en {time}.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>{n} new notifications</source>
        <extracomment>For one: {n} new notification</extracomment>
        <translation>
            <numerusform>{n} notificación nueva</numerusform>
            <numerusform>{n} notificaciones nuevas</numerusform>
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
        <translation>Las cuentas de este relé están en otro equipo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/status_bar.py"/>
        <source>Not listening</source>
        <translation>Ningún puerto abierto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/status_bar.py"/>
        <source>Next attempt {when}</source>
        <translation>Próximo intento {when}</translation>
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
        <translation>{number} en cola</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>Listening :{ports}</source>
        <translation>A la escucha :{ports}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>{number} failed</source>
        <translation>{number} fallidos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/test_messages.py"/>
        <source>Forwarding is paused.</source>
        <translation>El reenvío está en pausa.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/test_messages.py"/>
        <source>A short message takes the way of all mail: into the queue, and out to {server}.</source>
        <translation>Un mensaje corto sigue el camino de todo el correo: a la cola, y de allí a {server}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/account_table.py"/>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>No accounts</source>
        <translation>Sin cuentas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Devices need not sign in here, and Relay does not sign in at the next server.</source>
        <translation>Los dispositivos no tienen que iniciar sesión aquí, y Relay no inicia sesión en el servidor siguiente.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Mail is accepted and kept. Nothing goes out with this account until somebody signs in again.</source>
        <translation>El correo se acepta y se guarda. No sale nada con esta cuenta hasta que alguien inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Choose an account for the next server first.</source>
        <translation>Elija antes una cuenta para el servidor siguiente.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Not all accounts are shown</source>
        <translation>No se muestran todas las cuentas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Sign out of {name}?</source>
        <translation>¿Cerrar la sesión de {name}?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Attach to a relay</source>
        <translation>Conectarse a un relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>&amp;Token file</source>
        <translation>Archivo del &amp;token</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Attach</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>The relay in this app stops. What is queued here stays safe until it runs again.</source>
        <translation>El relé de esta aplicación se detiene. Lo que está en cola aquí queda a salvo hasta que vuelva a funcionar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Token file</source>
        <translation>Archivo del token</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Its host and admin port.</source>
        <translation>Su host y su puerto de administración.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Only if it asks for one.</source>
        <translation>Solo si pide uno.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Attachments</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Save all…</source>
        <translation>Guardar todo…</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>{n} attachments saved</source>
        <extracomment>For one: {n} attachment saved</extracomment>
        <translation>
            <numerusform>{n} archivo adjunto guardado</numerusform>
            <numerusform>{n} archivos adjuntos guardados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>The attachment could not be saved</source>
        <translation>No se pudo guardar el archivo adjunto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Last 24 hours, as a table</source>
        <translation>Últimas 24 horas, como tabla</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Forwarded</source>
        <translation>Reenviados</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>From {label}: {good} forwarded, {bad} failed</source>
        <translation>Desde {label}: {good} reenviados, {bad} fallidos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>{good} forwarded, {bad} failed in the last 24 hours</source>
        <translation>{good} reenviados, {bad} fallidos en las últimas 24 horas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/check_row.py"/>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/check_row.py"/>
        <source>Details of {check}</source>
        <translation>Detalles de {check}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Received today</source>
        <translation>Recibidos hoy</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Forwarded today</source>
        <translation>Reenviados hoy</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>need your decision</source>
        <extracomment>For one: needs your decision</extracomment>
        <translation>
            <numerusform>necesita su decisión</numerusform>
            <numerusform>necesitan su decisión</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>waiting for the next run</source>
        <translation>a la espera de la próxima vuelta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>mail stays here</source>
        <translation>el correo se queda aquí</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>since midnight</source>
        <translation>desde medianoche</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>as many as yesterday</source>
        <translation>tantos como ayer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>{number} more than yesterday</source>
        <translation>{number} más que ayer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>{number} fewer than yesterday</source>
        <translation>{number} menos que ayer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>nothing to decide</source>
        <translation>nada que decidir</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>nothing is waiting</source>
        <translation>no espera nada</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>in {time} on average</source>
        <translation>en {time} de media</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>waiting for sign-in</source>
        <translation>a la espera del inicio de sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>sending now</source>
        <translation>enviando ahora</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>next attempt in {time}</source>
        <translation>próximo intento en {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Everything that was checked is in order.</source>
        <translation>Todo lo que se comprobó está en orden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>One thing deserves a look.</source>
        <translation>Un punto merece su atención.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>{number} things deserve a look.</source>
        <translation>{number} puntos merecen su atención.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Show in log</source>
        <translation>Mostrar en el registro</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Block peer…</source>
        <translation>Bloquear interlocutor…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Choose a session to see what was said.</source>
        <translation>Elija una sesión para ver lo que se dijo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>From {peer}</source>
        <translation>De {peer}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>To {peer}</source>
        <translation>Para {peer}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>A connection to the next server ends by itself.</source>
        <translation>Una conexión con el servidor siguiente termina por sí sola.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>This session has ended.</source>
        <translation>Esta sesión ha terminado.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>No session chosen</source>
        <translation>Ninguna sesión elegida</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Since {time}. Passwords and mail are not shown.</source>
        <translation>Desde {time}. No se muestran contraseñas ni correo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Only those who connect to the relay can be blocked.</source>
        <translation>Solo se puede bloquear a quienes se conectan al relé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>There is nothing to copy.</source>
        <translation>No hay nada que copiar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/export.py"/>
        <source>Messages (*.eml)</source>
        <translation>Mensajes (*.eml)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/export.py"/>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>Accepted from {client}</source>
        <translation>Aceptado de {client}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>What the relay does is shown here as it happens.</source>
        <translation>Lo que hace el relé se muestra aquí según ocurre.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/log.py"/>
        <source>{n} new lines</source>
        <extracomment>For one: {n} new line</extracomment>
        <translation>
            <numerusform>{n} línea nueva</numerusform>
            <numerusform>{n} líneas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Show all lines again</source>
        <translation>Mostrar de nuevo todas las líneas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Nothing has been logged yet</source>
        <translation>Aún no se ha registrado nada</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>New lines</source>
        <translation>Líneas nuevas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Wrap</source>
        <translation>Ajustar líneas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Export log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Verbose</source>
        <translation>Detallado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>The start</source>
        <translation>El inicio</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>{kept} of {most} lines kept</source>
        <translation>{kept} de {most} líneas guardadas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>No line is like that</source>
        <translation>Ninguna línea es así</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Choose a lower level, an earlier time or another search to see what has been logged.</source>
        <translation>Elija un nivel más bajo, una hora anterior u otra búsqueda para ver lo que se ha registrado.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Show message</source>
        <translation>Mostrar el mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only this message</source>
        <translation>Solo este mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only this peer</source>
        <translation>Solo este interlocutor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Sessions of this peer</source>
        <translation>Sesiones de este interlocutor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only {about}</source>
        <translation>Solo {about}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only {about}: show all lines again</source>
        <translation>Solo {about}: mostrar de nuevo todas las líneas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Show only lines that match</source>
        <translation>Mostrar solo las líneas que coinciden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Not an expression</source>
        <translation>No es una expresión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>{place} of {number}</source>
        <translation>{place} de {number}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>No such expression: {why}</source>
        <translation>Expresión incorrecta: {why}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_table.py"/>
        <source>Log lines</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>The first {shown} of {all}; the export has all of it.</source>
        <translation>Los primeros {shown} de {all}; la exportación lo tiene todo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>This message is not in the queue any more</source>
        <translation>Este mensaje ya no está en la cola</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Open in the web browser…</source>
        <translation>Abrir en el navegador…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>White or dark page</source>
        <translation>Página blanca u oscura</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Header fields</source>
        <translation>Campos de cabecera</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Envelope</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Parts of the message</source>
        <translation>Partes del mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Try again (R)</source>
        <translation>Intentar de nuevo (R)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Hold (H)</source>
        <translation>Retener (H)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Release (H)</source>
        <translation>Liberar (H)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Export .eml… (Ctrl+S)</source>
        <translation>Exportar .eml… (Ctrl+S)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Delete… (Del)</source>
        <translation>Eliminar… (Supr)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Plain</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Why failed</source>
        <translation>Por qué falló</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Why it waits</source>
        <translation>Por qué espera</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>This message cannot be looked at</source>
        <translation>Este mensaje no se puede ver</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>This message has no plain text.</source>
        <translation>Este mensaje no tiene texto sin formato.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>{sender} to {recipients}, {time}, {size}</source>
        <translation>{sender} para {recipients}, {time}, {size}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Attachments ({number})</source>
        <translation>Archivos adjuntos ({number})</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/message.py"/>
        <source>{n} attachments</source>
        <extracomment>For one: {n} attachment</extracomment>
        <translation>
            <numerusform>{n} archivo adjunto</numerusform>
            <numerusform>{n} archivos adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Pictures from elsewhere are not loaded</source>
        <translation>Las imágenes de otro lugar no se cargan</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Load pictures</source>
        <translation>Cargar imágenes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Only the beginning of this message is laid out</source>
        <translation>Solo se presenta el principio de este mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Look at Plain or Source for more of it, or export it for all of it.</source>
        <translation>Vea Texto o Fuente para más, o expórtelo para tenerlo todo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Open this address in another program?</source>
        <translation>¿Abrir esta dirección en otro programa?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Open this message in the web browser?</source>
        <translation>¿Abrir este mensaje en el navegador?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>It gets a copy without scripts, forms and anything that would be loaded from elsewhere.</source>
        <translation>Recibe una copia sin scripts, formularios ni nada que se cargaría de otro lugar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>The message could not be handed to the browser</source>
        <translation>No se pudo entregar el mensaje al navegador</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>No picture could be loaded</source>
        <translation>No se pudo cargar ninguna imagen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_text.py"/>
        <source>Message text</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_text.py"/>
        <source>Find in the source</source>
        <translation>Buscar en la fuente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>There is nothing new.</source>
        <translation>No hay nada nuevo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>Nothing to tell</source>
        <translation>Nada que contar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>What needs you, and what you want to know, is listed here.</source>
        <translation>Lo que necesita de usted, y lo que quiere saber, se muestra aquí.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>Mark all as seen</source>
        <translation>Marcar todo como visto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>Clear list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>Show notifications</source>
        <translation>Mostrar notificaciones</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>Mail waits for too long after</source>
        <translation>El correo espera demasiado después de</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>Mail should have come within</source>
        <translation>Debería llegar correo en</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>What is not shown stands in the list behind the bell on the dashboard.</source>
        <translation>Lo que no se muestra está en la lista tras la campana del panel.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>The log says more.</source>
        <translation>El registro dice más.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>This made it stop</source>
        <translation>Esto lo detuvo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>This stands in the way</source>
        <translation>Esto lo impide</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>{server} refused the sign-in</source>
        <translation>{server} rechazó el inicio de sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>The relay wants its token</source>
        <translation>El relé pide su token</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Until it is shown, mail can only be watched.</source>
        <translation>Hasta que se muestre, el correo solo se puede observar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Start now</source>
        <translation>Iniciar ahora</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show messages</source>
        <translation>Mostrar mensajes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show why</source>
        <translation>Mostrar el motivo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show sessions</source>
        <translation>Mostrar sesiones</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show diagnostics</source>
        <translation>Mostrar diagnóstico</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Choose token…</source>
        <translation>Elegir token…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/progress.py"/>
        <source>{doing}: {done} of {all}</source>
        <translation>{doing}: {done} de {all}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>from, to, subject, state:failed</source>
        <translation>de, para, asunto, state:failed</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Nothing waiting</source>
        <translation>No espera nada</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Try all failed again</source>
        <translation>Reintentar los fallidos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Delete all failed…</source>
        <translation>Eliminar los fallidos…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>The folder cannot be read</source>
        <translation>No se puede leer la carpeta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>It was sent on, or deleted.</source>
        <translation>Se pasó a otro servidor, o se eliminó.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>They go to the trash folder of the spool, where you can still find them.</source>
        <translation>Van a la carpeta papelera del spool, donde aún se pueden encontrar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>They are gone for good. This cannot be undone.</source>
        <translation>Desaparecen para siempre. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Delete {messages}?</source>
        <translation>¿Eliminar {messages}?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>The message could not be saved</source>
        <translation>No se pudo guardar el mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Try another account or server</source>
        <translation>Intentar con otra cuenta u otro servidor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Forward now to</source>
        <translation>Reenviar ahora a</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Edit recipients</source>
        <translation>Editar destinatarios</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Try another account or server…</source>
        <translation>Intentar con otra cuenta u otro servidor…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Forward now to…</source>
        <translation>Reenviar ahora a…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Edit recipients…</source>
        <translation>Editar destinatarios…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Send once more as new</source>
        <translation>Enviar otra vez como nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Copy id</source>
        <translation>Copiar identificador</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Open file location</source>
        <translation>Abrir la ubicación del archivo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Delete at once…</source>
        <translation>Eliminar ya…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_table.py"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_table.py"/>
        <source>(not known)</source>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>Recent messages</source>
        <translation>Mensajes recientes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>a delivery report</source>
        <translation>un informe de entrega</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>Message {id}</source>
        <translation>Mensaje {id}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>{subject} from {sender}</source>
        <translation>{subject} de {sender}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>Messages show up here as they come and go.</source>
        <translation>Los mensajes aparecen aquí según van y vienen.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>This is the whole report. Passwords and keys were taken out; addresses of people were not. Read it, take out what you do not want to show, then save it and send it to whoever helps you. Nothing is sent by itself.</source>
        <translation>Este es el informe completo. Se quitaron contraseñas y claves, no las direcciones de personas. Léalo, quite lo que no quiera mostrar, guárdelo y envíelo a quien le ayude. Nada se envía por sí solo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>Save report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>{messages} will be sent this way with the next run; a held one stays held.</source>
        <translation>Envío por este camino en la próxima vuelta: {messages}; lo retenido sigue retenido.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>One address in each line.</source>
        <translation>Una dirección en cada línea.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Host and port. Empty: as configured.</source>
        <translation>Host y puerto. Vacío: como está configurado.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>The selector of a client account. Empty: as configured.</source>
        <translation>El selector de una cuenta de cliente. Vacío: como está configurado.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>&amp;Recipients</source>
        <translation>&amp;Destinatarios</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>The name of an account has no blanks in it.</source>
        <translation>El nombre de una cuenta no tiene espacios.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>There is no recipient. Write at least one address.</source>
        <translation>No hay destinatario. Escriba al menos una dirección.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>This is no host and port. Write it like smtp.example.com:587.</source>
        <translation>Eso no es un host con puerto. Escríbalo como smtp.example.com:587.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>{address} is no mail address.</source>
        <translation>{address} no es una dirección de correo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>nothing yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>nothing waiting</source>
        <translation>nada en espera</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Devices and apps</source>
        <translation>Dispositivos y aplicaciones</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not listening</source>
        <translation>ningún puerto abierto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Next server</source>
        <translation>Servidor siguiente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>delivery report</source>
        <translation>informe de entrega</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Next attempt</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Last forwarded</source>
        <translation>Último reenvío</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>when the relay runs</source>
        <translation>cuando el relé esté en marcha</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>forwarding is off</source>
        <translation>el reenvío está desactivado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>none seen today</source>
        <translation>ninguno visto hoy</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>In: {received}, {way_in}. Out: {forwarded}, {way_out}.</source>
        <translation>Entrada: {received}, {way_in}. Salida: {forwarded}, {way_out}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} received</source>
        <translation>{number} recibidos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} forwarded</source>
        <translation>{number} reenviados</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>after sign-in</source>
        <translation>tras el inicio de sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} waiting</source>
        <translation>{number} en espera</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>cannot start</source>
        <translation>no puede iniciarse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>mail is refused</source>
        <translation>se rechaza el correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>mail is kept out</source>
        <translation>no se acepta correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>port {ports}</source>
        <translation>puerto {ports}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>sign-in refused</source>
        <translation>inicio de sesión rechazado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not reachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>instead of {server}</source>
        <translation>en lugar de {server}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} seen today</source>
        <translation>{number} vistos hoy</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} waiting, oldest {age}</source>
        <translation>{number} en espera, el más antiguo {age}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>when mail arrives</source>
        <translation>cuando llegue correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>in {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Send test message</source>
        <translation>Enviar mensaje de prueba</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>An address that the server lets you send as.</source>
        <translation>Una dirección con la que el servidor le deja enviar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Where you can look whether it has arrived.</source>
        <translation>Donde pueda mirar si ha llegado.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>The message could not be sent</source>
        <translation>No se pudo enviar el mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>The message is in the queue</source>
        <translation>El mensaje está en la cola</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>The server has taken it</source>
        <translation>El servidor lo ha aceptado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Look whether it has arrived, also among the spam.</source>
        <translation>Mire si ha llegado, también en el spam.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Nothing was heard of it yet</source>
        <translation>Aún no se sabe nada de él</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>It may still go out: the queue shows what becomes of it.</source>
        <translation>Aún puede salir: la cola muestra qué es de él.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Enter a mail address such as you@example.com.</source>
        <translation>Escriba una dirección como usted@example.com.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>It was refused</source>
        <translation>Fue rechazado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>It is offered to {server}</source>
        <translation>Se ofrece a {server}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/session_table.py"/>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Devices that hand over mail, and the relay's own connections, are listed here.</source>
        <translation>Los dispositivos que entregan correo, y las conexiones del propio relé, se muestran aquí.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Peer, name or sender</source>
        <translation>Interlocutor, nombre o remitente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Let in again</source>
        <translation>Dejar entrar de nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Nobody has connected yet</source>
        <translation>Aún no se ha conectado nadie</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>The relay at the other end tells only who is connected at the moment.</source>
        <translation>El relé del otro extremo solo dice quién está conectado en este momento.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Nothing was kept of what was said. Lines are given up when very much is said.</source>
        <translation>No se guardó nada de lo que se dijo. Se abandonan líneas cuando se dice mucho.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>New connections from this address are refused, for SMTP and POP, until the relay starts again or you let it in. What is connected now goes on. To keep it out for good, change who may connect.</source>
        <translation>Las conexiones nuevas de esta dirección se rechazan, para SMTP y POP, hasta que el relé se reinicie o usted la deje entrar. Lo que está conectado sigue. Para dejarla fuera de forma duradera, cambie quién puede conectarse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Their connections are refused until the relay starts again.</source>
        <translation>Sus conexiones se rechazan hasta que el relé se reinicie.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Blocked: {peers}</source>
        <translation>Bloqueados: {peers}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Block {peer}?</source>
        <translation>¿Bloquear {peer}?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Start when I sign in</source>
        <translation>Iniciar cuando inicio sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Start without opening the window</source>
        <translation>Iniciar sin abrir la ventana</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>No configuration yet</source>
        <translation>Aún no hay configuración</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>It is changed where the relay runs</source>
        <translation>Se cambia donde funciona el relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Show file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Attach…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Detach</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Tray icon</source>
        <translation>Icono de la bandeja</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Closing the window</source>
        <translation>Cierre de la ventana</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Ask once</source>
        <translation>Preguntar una vez</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Keep running in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Quit, and stop the relay of this app</source>
        <translation>Salir, y detener el relé de esta aplicación</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>In colour</source>
        <translation>En color</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>One colour, as the panel</source>
        <translation>De un color, como el panel</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>One colour, for a light panel</source>
        <translation>De un color, para un panel claro</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>One colour, for a dark panel</source>
        <translation>De un color, para un panel oscuro</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Relay settings</source>
        <translation>Ajustes del relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Ports, encryption, sign-in, forwarding, logging. You see each change before it is made.</source>
        <translation>Puertos, cifrado, inicio de sesión, reenvío, registro. Verá cada cambio antes de que se haga.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Where the relay runs</source>
        <translation>Dónde funciona el relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>In this app, or somewhere else with an admin port that this window is attached to.</source>
        <translation>En esta aplicación, o en otro lugar con un puerto de administración al que esta ventana está conectada.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Another language is spoken from the next start on.</source>
        <translation>Otro idioma se usa desde el próximo inicio.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Starting and closing</source>
        <translation>Inicio y cierre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Starting at sign-in could not be changed</source>
        <translation>No se pudo cambiar el inicio con la sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Copy reply</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>What happens now</source>
        <translation>Qué pasa ahora</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Export .eml…</source>
        <translation>Exportar .eml…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Nothing until you decide. The message stays on this computer.</source>
        <translation>Nada hasta que usted decida. El mensaje queda en este equipo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Nothing until you release it.</source>
        <translation>Nada hasta que lo libere.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It is tried again with the next run.</source>
        <translation>Se intenta de nuevo en la próxima vuelta.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It cannot be sent. Export what is left of it, or delete it.</source>
        <translation>No se puede enviar. Exporte lo que queda de él, o elimínelo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It is being worked on at the moment.</source>
        <translation>Se está trabajando con él en este momento.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It is tried again in {time}.</source>
        <translation>Se intenta de nuevo en {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/watch.py"/>
        <source>The file was saved</source>
        <translation>El archivo se guardó</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/watch.py"/>
        <source>The file could not be saved</source>
        <translation>No se pudo guardar el archivo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/widgets/route.py"/>
        <source>Route of the mail</source>
        <translation>Ruta del correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/widgets/sidebar.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter a password, or generate one.</source>
        <translation>Escriba una contraseña, o genere una.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>The new password is on the clipboard. Enter it on the device.</source>
        <translation>La contraseña nueva está en el portapapeles. Escríbala en el dispositivo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Network that may skip sign-in</source>
        <translation>Red que puede omitir el inicio de sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Stands in messages and filters in place of an account's name.</source>
        <translation>Está en mensajes y filtros en lugar del nombre de una cuenta.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Kept as</source>
        <translation>Guardada como</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter a name without control characters.</source>
        <translation>Escriba un nombre sin caracteres de control.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>The file then holds no password. Devices that know only PLAIN or LOGIN cannot sign in with it.</source>
        <translation>El archivo no contiene entonces ninguna contraseña. Los dispositivos que solo conocen PLAIN o LOGIN no pueden iniciar sesión con ella.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter one word.</source>
        <translation>Escriba una sola palabra.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Keyword</source>
        <translation>Palabra &amp;clave</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Hash, for CRAM-MD5 only</source>
        <translation>Hash, solo para CRAM-MD5</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>{range} is in the list already.</source>
        <translation>{range} ya está en la lista.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>new password</source>
        <translation>contraseña nueva</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>plain, set</source>
        <translation>sin cifrar, definida</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>renamed, was {name}</source>
        <translation>renombrada, era {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Old sign-in forgotten</source>
        <translation>Inicio de sesión antiguo olvidado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Sign-in of {user} kept, sealed</source>
        <translation>Inicio de sesión de {user} guardado, sellado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Certificate {name} written</source>
        <translation>Certificado {name} escrito</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{name} written, for you only</source>
        <translation>{name} escrito, solo para usted</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{name} written</source>
        <translation>{name} escrito</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Files are as they were read</source>
        <translation>Los archivos están como se leyeron</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Relay starts at login</source>
        <translation>Relay se inicia con la sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Relay no longer starts at login</source>
        <translation>Relay ya no se inicia con la sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{path} was changed by another program in the meantime and left as it is.</source>
        <translation>{path} fue cambiado entretanto por otro programa y se dejó como está.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>There is no system keyring.</source>
        <translation>No hay llavero del sistema.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Starting at login cannot be set on this system.</source>
        <translation>El inicio con la sesión no se puede configurar en este sistema.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Folder {names} made</source>
        <translation>Carpeta {names} creada</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>New files prepared</source>
        <translation>Archivos nuevos preparados</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Configuration read back and checked</source>
        <translation>Configuración leída de nuevo y comprobada</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{path} does not hold what was written</source>
        <translation>{path} no contiene lo que se escribió</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Starting at login could not be set: {strerror}.</source>
        <translation>No se pudo configurar el inicio con la sesión: {strerror}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Password put into the system keyring</source>
        <translation>Contraseña puesta en el llavero del sistema</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Old files backed up</source>
        <translation>Copia de seguridad de los archivos antiguos hecha</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Renew, keep the key</source>
        <translation>Renovar con esta clave</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Export for devices...</source>
        <translation>Exportar para dispositivos...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>itself. Devices must accept or import it.</source>
        <translation>él mismo. Los dispositivos deben aceptarlo o importarlo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>{begin} to {end}</source>
        <translation>{begin} a {end}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Not valid yet</source>
        <translation>Aún no válido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>{kind}, belongs to this certificate</source>
        <translation>{kind}, pertenece a este certificado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>{n} days left</source>
        <translation>Quedan {n} días</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Valid, {n} days left</source>
        <translation>Válido, quedan {n} días</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter an address or a network such as 192.168.1.0/24.</source>
        <translation>Escriba una dirección o una red como 192.168.1.0/24.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>TLS 1.0 and 1.1 can be broken. Name the devices that need them under Old devices instead.</source>
        <translation>TLS 1.0 y 1.1 se pueden romper. Indique en su lugar los dispositivos que los necesitan en Dispositivos antiguos.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Nobody can sign in: devices cannot encrypt here.</source>
        <translation>Nadie puede iniciar sesión: los dispositivos no pueden cifrar aquí.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Add an account or a trusted network, or devices will be refused.</source>
        <translation>Añada una cuenta o una red de confianza, o los dispositivos serán rechazados.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{name} takes no mail without signing in.</source>
        <translation>{name} no acepta correo sin iniciar sesión.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>The system keyring cannot be used: {value}.</source>
        <translation>El llavero del sistema no se puede usar: {value}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{name} takes no passwords from programs. Sign in in the browser.</source>
        <translation>{name} no acepta contraseñas de programas. Inicie sesión en el navegador.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Relay cannot start at login: {value}.</source>
        <translation>Relay no puede iniciarse con la sesión: {value}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Relay cannot run as this service: {reason}.</source>
        <translation>Relay no puede funcionar como este servicio: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Without a control port this application cannot show what the service does.</source>
        <translation>Sin un puerto de control esta aplicación no puede mostrar lo que hace el servicio.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{text} is everybody: anyone could send through this relay without signing in.</source>
        <translation>{text} es todo el mundo: cualquiera podría enviar por este relé sin iniciar sesión.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Without encryption, the passwords of devices can be read on your network.</source>
        <translation>Sin cifrado, las contraseñas de los dispositivos se pueden leer en su red.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Choose the key and the certificate.</source>
        <translation>Elija la clave y el certificado.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Choose a file with certificate and key.</source>
        <translation>Elija un archivo con certificado y clave.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>the provider</source>
        <translation>el proveedor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>The sign-in has ended, so no mail goes out. Sign in again.</source>
        <translation>El inicio de sesión ha terminado, así que no sale correo. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>There are two accounts with the selector "{selector}". Each needs one of its own.</source>
        <translation>Hay dos cuentas con el selector «{selector}». Cada una necesita el suyo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{text}" is no address and no network. {asks}</source>
        <translation>«{text}» no es una dirección ni una red. {asks}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{text}" matches nothing, because a network is named by its first address: {network}.</source>
        <translation>«{text}» no corresponde a nada, porque una red se nombra con su primera dirección: {network}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Use TLS 1.2</source>
        <translation>Usar TLS 1.2</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Allow it in the clear</source>
        <translation>Permitir sin cifrar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{file}, line {line}</source>
        <translation>{file}, línea {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>the list</source>
        <translation>la lista</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Keep it in the file</source>
        <translation>Guardarla en el archivo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Sign in in the browser</source>
        <translation>Iniciar sesión en el navegador</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter a password for "{name}".</source>
        <translation>Escriba una contraseña para «{name}».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Start it by hand</source>
        <translation>Iniciarlo a mano</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Use {port}</source>
        <translation>Usar {port}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>This certificate has expired.</source>
        <translation>Este certificado ha caducado.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>This certificate ends in {days} days.</source>
        <translation>Este certificado caduca en {days} días.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Sign in with {name} first, or choose another way.</source>
        <translation>Inicie sesión antes con {name}, o elija otro modo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter the user name that the provider gave you.</source>
        <translation>Escriba el nombre de usuario que le dio su proveedor.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter at least one name or address that devices use.</source>
        <translation>Escriba al menos un nombre o una dirección que usen los dispositivos.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{name}" already exists in {place}.</source>
        <translation>«{name}» ya existe en {place}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{bad}" is no host name and no address.</source>
        <translation>«{bad}» no es un nombre de host ni una dirección.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Copy report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Show transcript</source>
        <translation>Ver transcripción</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Show the certificate</source>
        <translation>Mostrar el certificado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>running...</source>
        <translation>en curso...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>itself</source>
        <translation>él mismo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Hide the certificate</source>
        <translation>Ocultar el certificado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Hide transcript</source>
        <translation>Ocultar transcripción</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>These ports answer:</source>
        <translation>Estos puertos responden:</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>stopped at {name}</source>
        <translation>detenida en {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>The test has stopped</source>
        <translation>La prueba se ha detenido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>Trying the usual ports of {host}...</source>
        <translation>Probando los puertos habituales de {host}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>None of the usual ports of {host} answers. Is it the right server?</source>
        <translation>Ninguno de los puertos habituales de {host} responde. ¿Es el servidor correcto?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>{host} said {text}</source>
        <translation>{host} dijo {text}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>could not start</source>
        <translation>no pudo empezar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device left without a word. It may expect TLS from the first byte: choose STARTTLS there.</source>
        <translation>El dispositivo se fue sin decir nada. Quizá espera TLS desde el primer byte: elija allí STARTTLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>Sign-in as {who} failed. Enter the user name and the password on the device again.</source>
        <translation>El inicio de sesión como {who} falló. Escriba de nuevo el nombre de usuario y la contraseña en el dispositivo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device and Relay found no common encryption. Import the certificate on the device, or list it under Old devices on the TLS page.</source>
        <translation>El dispositivo y Relay no hallaron un cifrado común. Importe el certificado en el dispositivo, o indíquelo en Dispositivos antiguos en la página TLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not begin with TLS. Choose SSL/TLS there, not STARTTLS.</source>
        <translation>El dispositivo no empezó con TLS. Elija allí SSL/TLS, no STARTTLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device left without a word. Switch its encryption off: Relay offers none.</source>
        <translation>El dispositivo se fue sin decir nada. Desactive su cifrado: Relay no ofrece ninguno.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>the user</source>
        <translation>el usuario</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not encrypt. Switch on STARTTLS there; it may be called TLS.</source>
        <translation>El dispositivo no cifró. Active allí STARTTLS; puede llamarse TLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not sign in. Switch on SMTP authentication there, and let it sign in as {user}.</source>
        <translation>El dispositivo no inició sesión. Active allí la autenticación SMTP, y haga que inicie sesión como {user}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not sign in. Switch on SMTP authentication there, and let it sign in.</source>
        <translation>El dispositivo no inició sesión. Active allí la autenticación SMTP, y haga que inicie sesión.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>Relay refused something: {refusal}</source>
        <translation>Relay rechazó algo: {refusal}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device left without sending a message. Let it send a test page or a test scan.</source>
        <translation>El dispositivo se fue sin enviar un mensaje. Haga que envíe una página o un escaneo de prueba.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Talking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Calls itself {name} ({verb})</source>
        <translation>Se llama {name} ({verb})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Sign-in refused ({how})</source>
        <translation>Inicio de sesión rechazado ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Not passed on yet: {outcome}</source>
        <translation>Aún no se ha pasado: {outcome}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>First contact</source>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Change the device</source>
        <translation>Ajustar el dispositivo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Encrypted with {version}</source>
        <translation>Cifrado con {version}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Signed in as {who} ({how})</source>
        <translation>Sesión iniciada como {who} ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Signed in ({how})</source>
        <translation>Sesión iniciada ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Did not sign in</source>
        <translation>No inició sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>The next server has taken it</source>
        <translation>El servidor siguiente lo ha aceptado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>The message has arrived safely</source>
        <translation>El mensaje ha llegado a salvo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Sign-in as {who} refused ({how})</source>
        <translation>Inicio de sesión como {who} rechazado ({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Waiting for a device to connect to {place}</source>
        <translation>Esperando que un dispositivo se conecte a {place}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Connected from {address}</source>
        <translation>Conectado desde {address}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking for the mail records of {domain}...</source>
        <translation>Consultando los registros de correo de {domain}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking for the service records of {domain}...</source>
        <translation>Consultando los registros de servicio de {domain}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking the web server of {domain}...</source>
        <translation>Consultando el servidor web de {domain}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Trying the usual names of {domain}...</source>
        <translation>Probando los nombres habituales de {domain}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>the service records of {domain}</source>
        <translation>los registros de servicio de {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>the web server of {domain}</source>
        <translation>el servidor web de {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking the public provider database...</source>
        <translation>Consultando la base pública de proveedores...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>a trial of the usual names of {domain}</source>
        <translation>una prueba de los nombres habituales de {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>the public provider database</source>
        <translation>la base pública de proveedores</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>TLS from the start</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>STARTTLS if offered</source>
        <translation>STARTTLS si se ofrece</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Found {name}: {host}, port {port}, {security}</source>
        <translation>Se encontró {name}: {host}, puerto {port}, {security}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Enter it by hand</source>
        <translation>Escribirlo a mano</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Stopped. Enter the server by hand, or try again.</source>
        <translation>Detenido. Escriba el servidor a mano, o inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Looking...</source>
        <translation>Buscando...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>The domain itself does not say where its mail is handed in.</source>
        <translation>El propio dominio no dice dónde se entrega su correo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Ask the public provider database of Thunderbird?</source>
        <translation>¿Consultar la base pública de proveedores de Thunderbird?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Not known. Enter what your provider calls outgoing or SMTP server.</source>
        <translation>No se conoce. Escriba lo que su proveedor llama servidor saliente o SMTP.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>This comes from {source}. Use it only if you recognise the server.</source>
        <translation>Esto viene de {source}. Úselo solo si reconoce el servidor.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Found {name}, from {source}</source>
        <translation>Se encontró {name}, por {source}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Ask it</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Do not ask</source>
        <translation>No consultar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Enter what your provider calls outgoing or SMTP server.</source>
        <translation>Escriba lo que su proveedor llama servidor saliente o SMTP.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Only "{domain}" is sent to it, not your address.</source>
        <translation>Solo se le envía «{domain}», no su dirección.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>STARTTLS, or none</source>
        <translation>STARTTLS, o ninguna</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Enter this on your devices</source>
        <translation>Escriba esto en sus dispositivos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Scanner, printer or program, under SMTP or e-mail</source>
        <translation>Escáner, impresora o programa, en SMTP o correo electrónico</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>any @{domain} address</source>
        <translation>cualquier dirección @{domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>the one you set for {name}</source>
        <translation>la que puso para {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Copy {what}</source>
        <translation>Copiar {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff.py"/>
        <source>not managed here, kept as it is</source>
        <translation>no se gestiona aquí, se conserva como está</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff.py"/>
        <source>Lines {first} to {last}</source>
        <translation>Líneas {first} a {last}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff.py"/>
        <source>Line {first}</source>
        <translation>Línea {first}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff_view.py"/>
        <source>added: {line}</source>
        <translation>añadido: {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff_view.py"/>
        <source>removed: {line}</source>
        <translation>eliminado: {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff_view.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Old devices</source>
        <translation>Dispositivos antiguos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>An address of this computer with a port of its own, then the addresses of the devices.</source>
        <translation>Una dirección de este equipo con un puerto propio, y después las direcciones de los dispositivos.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail waits in</source>
        <translation>El correo espera en</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mailboxes in</source>
        <translation>Buzones en</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>the folder where mail waits</source>
        <translation>la carpeta donde espera el correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>no file</source>
        <translation>ningún archivo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>%d stands for the date and %h for the hour, which begins a new file each day or hour.</source>
        <translation>%d es la fecha y %h la hora; así empieza un archivo nuevo cada día u hora.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Process id</source>
        <translation>Número de proceso</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Accept mail over SMTP</source>
        <translation>Aceptar correo por SMTP</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Control port</source>
        <translation>Puerto de control</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Lets this application and others watch the relay. Only with a port of its own.</source>
        <translation>Deja que esta aplicación y otras observen el relé. Solo con un puerto propio.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>may also end the relay</source>
        <translation>también puede terminar el relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Close after</source>
        <translation>Cerrar tras</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Seconds of silence after which a connection is closed.</source>
        <translation>Segundos de silencio tras los que se cierra una conexión.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Say about itself</source>
        <translation>Decir de sí mismo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Block lists</source>
        <translation>Listas de bloqueo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Asked about clients from outside. Needs Who may connect: Anyone.</source>
        <translation>Se consultan sobre clientes de fuera. Necesita Quién puede conectarse: Cualquiera.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>as usual</source>
        <translation>como de costumbre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Words such as pipelining or smtputf8, with commas between them.</source>
        <translation>Palabras como pipelining o smtputf8, separadas por comas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Run as</source>
        <translation>Ejecutar como</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>daemon, when started by root</source>
        <translation>daemon, si lo inicia root</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Ask for certificates</source>
        <translation>Pedir certificados</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>A PEM file with the authorities that vouch for devices, or &lt;default&gt;.</source>
        <translation>Un archivo PEM con las autoridades que responden de los dispositivos, o &lt;default&gt;.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Oldest version</source>
        <translation>Versión más antigua</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Let mail programs fetch mail (POP)</source>
        <translation>Dejar que los programas de correo lo recojan (POP)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>One folder for each account</source>
        <translation>Una carpeta para cada cuenta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail stays after it was fetched</source>
        <translation>El correo queda después de recogerlo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Accounts in</source>
        <translation>Cuentas en</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail that comes in</source>
        <translation>Correo que entra</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail that goes out</source>
        <translation>Correo que sale</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Check recipients</source>
        <translation>Comprobar destinatarios</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>all are accepted</source>
        <translation>se aceptan todos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>account: accepts local accounts only. Or the path of a program, or net:host:port.</source>
        <translation>account: acepta solo cuentas locales. O la ruta de un programa, o net:host:port.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Give up after</source>
        <translation>Abandonar tras</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Seconds that one filter or check may take.</source>
        <translation>Segundos que puede tardar un filtro o una comprobación.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Write a log</source>
        <translation>Escribir un registro</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Nothing on the terminal once Relay runs</source>
        <translation>Nada en el terminal una vez que Relay está en marcha</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Name and version, as usual</source>
        <translation>Nombre y versión, como de costumbre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>As little as possible</source>
        <translation>Lo menos posible</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.2, as usual</source>
        <translation>TLS 1.2, como de costumbre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.1, outdated</source>
        <translation>TLS 1.1, anticuado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.0, outdated</source>
        <translation>TLS 1.0, anticuado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/file_list.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} no se puede leer: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} no se puede escribir: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be given its rights: {reason}</source>
        <translation>No se pueden dar sus permisos a {path}: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be replaced: {reason}</source>
        <translation>{path} no se puede reemplazar: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be removed: {reason}</source>
        <translation>{path} no se puede quitar: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be made: {reason}</source>
        <translation>{path} no se puede crear: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>the message is passed on</source>
        <translation>el mensaje se pasa</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>the message is taken away without an error</source>
        <translation>el mensaje se retira sin error</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>the message is refused</source>
        <translation>el mensaje se rechaza</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>Exit code {code}: {meaning}.</source>
        <translation>Código de salida {code}: {meaning}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>It says: {said}</source>
        <translation>Dice: {said}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>It could not be run: {error}</source>
        <translation>No se pudo ejecutar: {error}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>It did not end within {limit:g} seconds. Mail would be refused.</source>
        <translation>No terminó en {limit:g} segundos. El correo se rechazaría.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>no TLS</source>
        <translation>sin TLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Edit the server</source>
        <translation>Editar el servidor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Sign in through the browser...</source>
        <translation>Iniciar sesión por el navegador...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Edit the account</source>
        <translation>Editar la cuenta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Enter an app password</source>
        <translation>Contraseña de aplicación</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Show the steps</source>
        <translation>Mostrar los pasos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Allow this computer by address</source>
        <translation>Permitir este equipo por su dirección</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use your provider's server</source>
        <translation>Usar el servidor de su proveedor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Try port {port}</source>
        <translation>Probar el puerto {port}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use port {port}, {encryption}</source>
        <translation>Usar el puerto {port}, {encryption}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Choose its authority...</source>
        <translation>Elegir su autoridad...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use {host}</source>
        <translation>Usar {host}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Try the usual ports</source>
        <translation>Probar los puertos habituales</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use STARTTLS</source>
        <translation>Usar STARTTLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use TLS from the start</source>
        <translation>Usar TLS desde el principio</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Require STARTTLS</source>
        <translation>Exigir STARTTLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Change the security</source>
        <translation>Cambiar la seguridad</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Sign in with a password...</source>
        <translation>Iniciar sesión con una contraseña...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Use case</source>
        <translation>Uso</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Forwarding</source>
        <translation>Reenvío</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Logging</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Startup</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Show help</source>
        <translation>Mostrar ayuda</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Save files elsewhere...</source>
        <translation>Guardar en otro lugar...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Save answers...</source>
        <translation>Guardar respuestas...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>For other machines and for scripts; without passwords</source>
        <translation>Para otras máquinas y para scripts; sin contraseñas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Next</source>
        <comment>the button of the wizard</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Answers...</source>
        <translation>Respuestas...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>While a device waits for a slow server, it may give up and send the message again.</source>
        <translation>Mientras un dispositivo espera a un servidor lento, puede desistir y enviar el mensaje otra vez.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>This is the address this relay listens on, so mail would loop.</source>
        <translation>Esta es la dirección en la que escucha este relé, así que el correo daría vueltas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>The expected name counts only when the certificate is checked.</source>
        <translation>El nombre esperado solo cuenta cuando se comprueba el certificado.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Enter a host name or an address, without spaces.</source>
        <translation>Escriba un nombre de host o una dirección, sin espacios.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Nothing is encrypted, so mail and password could be read on the way.</source>
        <translation>No se cifra nada, así que el correo y la contraseña se podrían leer por el camino.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>The server's identity is not checked, so mail and password could be intercepted.</source>
        <translation>No se comprueba la identidad del servidor, así que el correo y la contraseña se podrían interceptar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Switch</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Send afterwards</source>
        <translation>Enviar después</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Port 465 normally uses TLS from the start.</source>
        <translation>El puerto 465 usa normalmente TLS desde el principio.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Port 587 normally starts in the clear and then switches to TLS.</source>
        <translation>El puerto 587 empieza normalmente sin cifrar y luego pasa a TLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Check it</source>
        <translation>Comprobarlo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Enter a time from 1 second to 7 days.</source>
        <translation>Escriba un tiempo de 1 segundo a 7 días.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Encrypt it</source>
        <translation>Cifrarlo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Enter the server that takes your mail, or use Detect.</source>
        <translation>Escriba el servidor que recibe su correo, o use Detectar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Expected name</source>
        <translation>Nombre esperado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>the server's name</source>
        <translation>el nombre del servidor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>The name that the server's certificate must bear, when it is not the one above.</source>
        <translation>El nombre que debe llevar el certificado del servidor, cuando no es el de arriba.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Asked-for name</source>
        <translation>Nombre pedido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Which of several servers at one address is wanted (SNI).</source>
        <translation>Cuál de varios servidores en una dirección se quiere (SNI).</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Own certificate</source>
        <translation>Certificado propio</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>A PEM file with key and certificate, for servers that ask for one. Or two files with a comma between.</source>
        <translation>Un archivo PEM con clave y certificado, para servidores que piden uno. O dos archivos separados por una coma.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Connect from</source>
        <translation>Conectar desde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>any address</source>
        <translation>cualquier dirección</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>An address of this computer. 0.0.0.0 stands for IPv4 only, :: for IPv6 only.</source>
        <translation>Una dirección de este equipo. 0.0.0.0 significa solo IPv4, :: solo IPv6.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Wait to connect</source>
        <translation>Espera de conexión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Seconds for a connection, and for encryption.</source>
        <translation>Segundos para una conexión, y para el cifrado.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Wait for greeting</source>
        <translation>Espera del saludo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Seconds after which Relay goes on without one.</source>
        <translation>Segundos tras los que Relay sigue sin él.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Wait for answers</source>
        <translation>Espera de respuestas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Seconds for each answer of the server.</source>
        <translation>Segundos para cada respuesta del servidor.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Words such as pipelining or eightbitstrict, with commas between them.</source>
        <translation>Palabras como pipelining o eightbitstrict, separadas por comas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/help_pane.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/help_pane.py"/>
        <source>Hide help</source>
        <translation>Ocultar ayuda</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/carried.py"/>
        <source>{path}, line {line}</source>
        <translation>{path}, línea {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>Both listen on port {ports}: stop the old relay before this one is started, or choose another port.</source>
        <translation>Ambos escuchan en el puerto {ports}: detenga el relé antiguo antes de iniciar este, o elija otro puerto.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>Mail that waits in {folder} stays there.</source>
        <translation>El correo que espera en {folder} queda allí.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>Every line of {name} is taken, those that no page shows included.</source>
        <translation>Se toma cada línea de {name}, también las que ninguna página muestra.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>{through} gives the options {options} besides; set them here, if you need them.</source>
        <translation>{through} da además las opciones {options}; póngalas aquí, si las necesita.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>{files}: all accounts, with their passwords.</source>
        <translation>{files}: todas las cuentas, con sus contraseñas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>{file} was not read, so its accounts are missing here.</source>
        <translation>{file} no se leyó, así que sus cuentas faltan aquí.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>the old spool</source>
        <translation>el spool antiguo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The account "{name}" ({text}) was not carried over; a relay has one next hop.</source>
        <translation>La cuenta «{name}» ({text}) no se trasladó; un relé tiene un solo servidor siguiente.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{key} {settings}" has no counterpart in a relay.</source>
        <translation>«{key} {settings}» no tiene equivalente en un relé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>Mail goes to {server}.</source>
        <translation>El correo va a {server}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"auth {method}" signs in with tokens: sign in anew on the page Authentication.</source>
        <translation>«auth {method}» inicia sesión con tokens: inicie sesión de nuevo en la página Autenticación.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is no account in this file.</source>
        <translation>no hay ninguna cuenta en este archivo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the account has no name.</source>
        <translation>la cuenta no tiene nombre.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is an account "{title}" already.</source>
        <translation>ya hay una cuenta «{title}».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is no account "{name}".</source>
        <translation>no hay ninguna cuenta «{name}».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the account "{name}" has no host.</source>
        <translation>la cuenta «{name}» no tiene host.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the account "{name}" speaks {text}; a relay speaks SMTP.</source>
        <translation>la cuenta «{name}» habla {text}; un relé habla SMTP.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the port "{port}" of the account "{name}" is no number from 1 to 65535.</source>
        <translation>el puerto «{port}» de la cuenta «{name}» no es un número de 1 a 65535.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The relay signs in as {user}.</source>
        <translation>El relé inicia sesión como {user}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The password is not in the file; type it in once.</source>
        <translation>La contraseña no está en el archivo; escríbala una vez.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is no account "{base}" above this line.</source>
        <translation>no hay ninguna cuenta «{base}» por encima de esta línea.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The certificate of the server was not checked; switch the check on if you can.</source>
        <translation>No se comprobaba el certificado del servidor; active la comprobación si puede.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The server was known by a fingerprint; a relay checks who signed its certificate instead.</source>
        <translation>El servidor se conocía por una huella; un relé comprueba en su lugar quién firmó su certificado.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"auth {method}" is a way to sign in that a relay does not have.</source>
        <translation>«auth {method}» es un modo de iniciar sesión que un relé no tiene.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>msmtp runs {command} for the password; a relay does not, so type it in once.</source>
        <translation>msmtp ejecuta {command} para la contraseña; un relé no lo hace, así que escríbala una vez.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{name}" is no setting of msmtp.</source>
        <translation>«{name}» no es un ajuste de msmtp.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{name}" stands before the first account.</source>
        <translation>«{name}» está antes de la primera cuenta.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{name}" has to be on or off.</source>
        <translation>«{name}» tiene que ser on u off.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"{name}" of {found} has no counterpart in a relay.</source>
        <translation>«{name}» de {found} no tiene equivalente en un relé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Devices connect to port {port}.</source>
        <translation>Los dispositivos se conectan al puerto {port}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The accounts of {domain} were not carried over; a relay signs in as one user.</source>
        <translation>Las cuentas de {domain} no se trasladaron; un relé inicia sesión como un solo usuario.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>{user} was not carried over; a relay signs in as one user.</source>
        <translation>{user} no se trasladó; un relé inicia sesión como un solo usuario.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Devices signed in with a password that is stored nowhere; add an account for them, if they need one.</source>
        <translation>Los dispositivos iniciaban sesión con una contraseña que no se guarda en ningún sitio; añádales una cuenta, si la necesitan.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>there is no server for SMTP in this file.</source>
        <translation>no hay servidor para SMTP en este archivo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>{section} was not carried over; a relay takes mail over one port.</source>
        <translation>{section} no se trasladó; un relé recibe correo por un solo puerto.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>{section} was not carried over; a relay does not pass {protocol} on.</source>
        <translation>{section} no se trasladó; un relé no pasa {protocol}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"server_address" of {found} is missing.</source>
        <translation>Falta «server_address» de {found}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The client secret was not carried over; type it in when you sign in.</source>
        <translation>El secreto de cliente no se trasladó; escríbalo al iniciar sesión.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"{name}" of {section} has to be True or False.</source>
        <translation>«{name}» de {section} tiene que ser True o False.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>this is not a configuration of Email OAuth 2.0 Proxy.</source>
        <translation>esto no es una configuración de Email OAuth 2.0 Proxy.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"{name}" of {found} is no port from 1 to 65535.</source>
        <translation>«{name}» de {found} no es un puerto de 1 a 65535.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The file names no local_address, so only this computer can connect; see Connections.</source>
        <translation>El archivo no indica local_address, así que solo puede conectarse este equipo; vea Conexiones.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The stored tokens are encrypted with a password that only the proxy knows.</source>
        <translation>Los tokens guardados están cifrados con una contraseña que solo conoce el proxy.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Sign in as {user} anew, on the page Authentication, with the client id {client}.</source>
        <translation>Inicie sesión como {user} de nuevo, en la página Autenticación, con el identificador de cliente {client}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Sign in as {user} anew, on the page Authentication.</source>
        <translation>Inicie sesión como {user} de nuevo, en la página Autenticación.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/read.py"/>
        <source>there is no such file.</source>
        <translation>no existe ese archivo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/read.py"/>
        <source>this is not UTF-8 text.</source>
        <translation>esto no es texto UTF-8.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/sealed.py"/>
        <source>[{account}] has its key in the system keyring: sign in again here.</source>
        <translation>[{account}] tiene su clave en el llavero del sistema: inicie sesión de nuevo aquí.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/sealed.py"/>
        <source>The sign-in could not be taken: {error}.</source>
        <translation>No se pudo tomar el inicio de sesión: {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>Choose another folder than the one where mail waits.</source>
        <translation>Elija una carpeta distinta de la del correo en espera.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{config} exists already. Choose another folder, or open it from the first page.</source>
        <translation>{config} ya existe. Elija otra carpeta, o ábrala desde la primera página.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{title} copies files while they are written. Choose a folder that no other program touches.</source>
        <translation>{title} copia archivos mientras se escriben. Elija una carpeta que ningún otro programa toque.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{nearest} is on another computer. When the network is away, mail cannot be taken. Choose a local disk.</source>
        <translation>{nearest} está en otro equipo. Sin red no se puede recibir correo. Elija un disco local.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>Only {left} MB are free at {nearest}. Free some space, or choose another folder.</source>
        <translation>Solo hay {left} MB libres en {nearest}. Libere espacio, o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{item} was not found. Mail would be refused until it exists.</source>
        <translation>No se encontró {item}. El correo se rechazaría hasta que exista.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{item} cannot be run. Mail would be refused until it is made executable.</source>
        <translation>{item} no se puede ejecutar. El correo se rechazaría hasta que sea ejecutable.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>One of {n} in this file. What concerns all of them is set at "{first}".</source>
        <translation>Uno de los {n} de este archivo. Lo que atañe a todos se ajusta en «{first}».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>Which relay of the configuration</source>
        <translation>Qué relé de la configuración</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>Leave this relay without your changes?</source>
        <translation>¿Salir de este relé sin sus cambios?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>They are not written yet. Apply them first, or drop them.</source>
        <translation>Aún no están escritos. Aplíquelos primero o descártelos.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>Drop the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instances.py"/>
        <source>There is no relay "{instance}" in {path}; it has only one.</source>
        <translation>No hay ningún relé «{instance}» en {path}; solo tiene uno.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instances.py"/>
        <source>There is no relay "{instance}" in {path}; it has {known}.</source>
        <translation>No hay ningún relé «{instance}» en {path}; tiene {known}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{journal_path} is damaged: {error}</source>
        <translation>{journal_path} está dañado: {error}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{path} cannot be finished: its new content is not complete</source>
        <translation>{path} no se puede terminar: su contenido nuevo no está completo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{path} was changed by another program in the meantime</source>
        <translation>{path} fue cambiado entretanto por otro programa</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{backup} is missing or damaged, so {path} was left as it is</source>
        <translation>{backup} falta o está dañado, así que {path} se dejó como estaba</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>This account may not use ports below 1024.</source>
        <translation>Esta cuenta no puede usar puertos por debajo de 1024.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Block lists are asked about clients from outside, and those may not connect.</source>
        <translation>Las listas de bloqueo se consultan sobre clientes de fuera, y esos no pueden conectarse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Port {port} is used for mail already. Choose another one for control.</source>
        <translation>El puerto {port} ya se usa para correo. Elija otro para el control.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Port {numeric_port} is used for other devices already. Old devices need one of their own.</source>
        <translation>El puerto {numeric_port} ya se usa para otros dispositivos. Los antiguos necesitan uno propio.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Port {port} is already used by {who}. Stop it or choose another port.</source>
        <translation>El puerto {port} ya lo usa {who}. Deténgalo o elija otro puerto.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>{address} exists on every network. Add the interface after a percent sign, such as {address}%eth0.</source>
        <translation>{address} existe en cada red. Añada la interfaz tras un signo de porcentaje, como {address}%eth0.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>What these devices send can be read and changed on the way. List only those that cannot do better.</source>
        <translation>Lo que envían estos dispositivos se puede leer y cambiar por el camino. Indique solo los que no pueden hacerlo mejor.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Ask none</source>
        <translation>No consultar ninguna</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Turn on at least one of SMTP and POP.</source>
        <translation>Active al menos SMTP o POP.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Choose at least one address, or listen on all of them.</source>
        <translation>Elija al menos una dirección, o escuche en todas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Anyone on the internet could send through this relay. Require sign-in or limit who may connect.</source>
        <translation>Cualquiera en Internet podría enviar por este relé. Exija el inicio de sesión o limite quién puede conectarse.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Other computers can reach the control port, and steer the relay.</source>
        <translation>Otros equipos pueden llegar al puerto de control y manejar el relé.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Run as a service</source>
        <translation>Ejecutar como servicio</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>This computer only</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Require sign-in</source>
        <translation>Exigir inicio de sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Local networks only</source>
        <translation>Solo redes locales</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>There is no configuration file in {folder}: {names}.</source>
        <translation>No hay archivo de configuración en {folder}: {names}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} starts no program: it has no ExecStart.</source>
        <translation>{path} no inicia ningún programa: no tiene ExecStart.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} starts no program.</source>
        <translation>{path} no inicia ningún programa.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} starts {name} without a configuration file; all its options stand on the command line. Import it, to have them in a file.</source>
        <translation>{path} inicia {name} sin archivo de configuración; todas sus opciones están en la línea de órdenes. Impórtelo, para tenerlas en un archivo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>The ExecStart of {path} cannot be understood: {error}.</source>
        <translation>No se entiende el ExecStart de {path}: {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} is not a property list.</source>
        <translation>{path} no es una lista de propiedades.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>&amp;Selector</source>
        <translation>&amp;Selector</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>Its password is not in the secrets file ({kind}), so it stays where it is.</source>
        <translation>Su contraseña no está en el archivo de secretos ({kind}), así que queda donde está.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>Add another account to use another selector.</source>
        <translation>Añada otra cuenta para usar otro selector.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>Enter one word, such as the name of the department.</source>
        <translation>Escriba una sola palabra, como el nombre del departamento.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>&amp;Remove account</source>
        <translation>&amp;Quitar la cuenta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>"{name}" is used by another account.</source>
        <translation>«{name}» lo usa otra cuenta.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Clients would delete mail before it is sent. Keep it, or give each account a folder of its own.</source>
        <translation>Los clientes borrarían el correo antes de que se envíe. Consérvelo, o dé a cada cuenta una carpeta propia.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>This computer has no user {strangers}, so mail for that name would be refused.</source>
        <translation>Este equipo no tiene ningún usuario {strangers}, así que el correo para ese nombre se rechazaría.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>No mail comes in over SMTP, so these would never run.</source>
        <translation>No entra correo por SMTP, así que estos nunca se ejecutarían.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>No mail goes out, so these would never run. Say where mail goes, or remove them.</source>
        <translation>No sale correo, así que estos nunca se ejecutarían. Diga adónde va el correo, o quítelos.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Mail is split by domain, but all of it goes to one server. Add mx: for mail that goes out.</source>
        <translation>El correo se divide por dominio, pero va todo a un servidor. Añada mx: para el correo que sale.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>A message to several domains would go to the first one's server. Add split: for mail that comes in.</source>
        <translation>Un mensaje a varios dominios iría al servidor del primero. Añada split: para el correo que entra.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Nothing is written down, so nobody can find out later what happened.</source>
        <translation>No se anota nada, así que nadie podrá saber después qué pasó.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>The log goes nowhere: there is no file, no system log, and the terminal is closed.</source>
        <translation>El registro no va a ningún sitio: no hay archivo ni registro del sistema, y el terminal se cierra.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Debug logs hold addresses and everything that is said. Switch it off when you have what you need.</source>
        <translation>Los registros de depuración contienen direcciones y todo lo que se dice. Desactívelos cuando tenga lo que necesita.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Port {port} takes mail already. Choose another one for fetching.</source>
        <translation>El puerto {port} ya recibe correo. Elija otro para recogerlo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Put all mail into every mailbox</source>
        <translation>Poner todo el correo en cada buzón</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Add mx:</source>
        <translation>Añadir mx:</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Add split:</source>
        <translation>Añadir split:</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Use the system log</source>
        <translation>Usar el registro del sistema</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Choose a folder where mail waits.</source>
        <translation>Elija una carpeta donde espere el correo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>A folder for each</source>
        <translation>Una carpeta para cada uno</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Add an account, or nobody can fetch mail.</source>
        <translation>Añada una cuenta, o nadie podrá recoger el correo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/options.py"/>
        <source>{shorthand} is replaced by the options that it stands for, because one of them changes.</source>
        <translation>{shorthand} se sustituye por las opciones que representa, porque una de ellas cambia.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>port {port}: {reply}</source>
        <translation>puerto {port}: {reply}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>control port {port}</source>
        <translation>puerto de control {port}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>Port {port} answers with {version}, {cipher}.</source>
        <translation>El puerto {port} responde con {version}, {cipher}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>Port {port} answers, without encryption.</source>
        <translation>El puerto {port} responde, sin cifrado.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>The relay does not answer on {host}, port {port}: {words}</source>
        <translation>El relé no responde en {host}, puerto {port}: {words}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>The test message was not taken: {words}</source>
        <translation>El mensaje de prueba no se aceptó: {words}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>The relay says nothing on {host}, port {port}.</source>
        <translation>El relé no dice nada en {host}, puerto {port}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Applying the changes</source>
        <translation>Aplicando los cambios</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay is set up</source>
        <translation>Relay está configurado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Undo everything...</source>
        <translation>Deshacer todo...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Undo everything</source>
        <translation>Deshacer todo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Keep and close</source>
        <translation>Conservar y cerrar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Reload and merge</source>
        <translation>Releer y combinar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>This takes a moment.</source>
        <translation>Esto tarda un momento.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The changes could not be applied</source>
        <translation>No se pudieron aplicar los cambios</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Changes taken back</source>
        <translation>Cambios deshechos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay started with the new configuration</source>
        <translation>Relay iniciado con la configuración nueva</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>All {n} steps succeeded in {time}.</source>
        <translation>Los {n} pasos salieron bien en {time}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay started as before</source>
        <translation>Relay iniciado como antes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay stopped</source>
        <translation>Relay detenido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The service is shown in this application</source>
        <translation>El servicio se muestra en esta aplicación</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The service runs; without a control port it cannot be shown here</source>
        <translation>El servicio funciona; sin puerto de control no se puede mostrar aquí</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The files cannot be read</source>
        <translation>No se pueden leer los archivos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Not everything could be taken back</source>
        <translation>No se pudo deshacer todo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Everything is as it was</source>
        <translation>Todo está como estaba</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>No file is changed.</source>
        <translation>Ningún archivo ha cambiado.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay answers</source>
        <translation>Relay responde</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Who may send, and how Relay signs in</source>
        <translation>Quién puede enviar, y cómo inicia sesión Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Top: devices that send to Relay. Bottom: Relay towards your provider.</source>
        <translation>Arriba: dispositivos que envían a Relay. Abajo: Relay con su proveedor.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Devices sign in</source>
        <translation>Los dispositivos inician sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Readable by you only</source>
        <translation>Solo lo puede leer usted</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>&amp;Add...</source>
        <translation>&amp;Añadir...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>E&amp;dit...</source>
        <translation>&amp;Editar...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Networks that may skip sign-in</source>
        <translation>Redes que pueden omitir el inicio de sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Add net&amp;work...</source>
        <translation>Añadir &amp;red...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>May skip sign-in</source>
        <translation>Puede omitir el inicio de sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Only over an encrypted connection</source>
        <translation>Solo por una conexión cifrada</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>The account that Relay runs as must be allowed to check the passwords of others.</source>
        <translation>La cuenta con la que se ejecuta Relay debe tener permiso para comprobar las contraseñas de otros.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Choose an account first.</source>
        <translation>Elija antes una cuenta.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Yes, with an account</source>
        <translation>Sí, con una cuenta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>System accounts</source>
        <translation>Cuentas del sistema</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Remove {network}</source>
        <translation>Quitar {network}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>{file}, line {n}</source>
        <translation>{file}, línea {n}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>How do devices reach Relay?</source>
        <translation>¿Cómo llegan los dispositivos a Relay?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Enter the same port on your devices and programs.</source>
        <translation>Escriba el mismo puerto en sus dispositivos y programas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Where mail is taken</source>
        <translation>Dónde se acepta correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>All addresses</source>
        <translation>Todas las direcciones</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Listen on</source>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Who may connect</source>
        <translation>Quién puede conectarse</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Announce as</source>
        <translation>Anunciar&amp;se como</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Largest message</source>
        <translation>Mensaje más &amp;grande</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Control port</source>
        <translation>Puerto de &amp;control</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Control reached at</source>
        <translation>Control accesible en</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Announce as</source>
        <translation>Anunciarse como</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>the name of this computer</source>
        <translation>el nombre de este equipo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Largest message</source>
        <translation>Mensaje más grande</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Enter a control port first.</source>
        <translation>Escriba antes un puerto de control.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Devices must use the same number.</source>
        <translation>Los dispositivos deben usar el mismo número.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Chosen addresses</source>
        <translation>Direcciones elegidas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Written as {name} in the greeting.</source>
        <translation>Se escribe {name} en el saludo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>The firewall of this computer has to let port {port} in.</source>
        <translation>El cortafuegos de este equipo tiene que dejar entrar el puerto {port}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>What should happen to mail on its way?</source>
        <translation>¿Qué debe pasar con el correo por el camino?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Leave this empty to pass mail on as it is.</source>
        <translation>Déjelo vacío para pasar el correo como está.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that does nothing...</source>
        <translation>Uno que no hace nada...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that adds a header...</source>
        <translation>Uno que añade una cabecera...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that refuses large messages...</source>
        <translation>Uno que rechaza mensajes grandes...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that rewrites From...</source>
        <translation>Uno que reescribe From...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Write a new script</source>
        <translation>Escribir un script nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Save the script</source>
        <translation>Guardar el script</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>They run in this order, each on what the one before left. One that fails refuses the mail.</source>
        <translation>Se ejecutan en este orden, cada uno sobre lo que dejó el anterior. Si uno falla, el correo se rechaza.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Trying {what}...</source>
        <translation>Probando {what}...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Where should mail be sent on to?</source>
        <translation>¿Adónde debe enviarse el correo?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Relay keeps every accepted message until this server has taken it.</source>
        <translation>Relay guarda cada mensaje aceptado hasta que este servidor lo haya recibido.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Mail goes</source>
        <translation>El correo va</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Detect</source>
        <translation>&amp;Detectar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Your address</source>
        <translation>Su di&amp;rección</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Re&amp;fusals</source>
        <translation>Recha&amp;zos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>What happens when the server refuses some recipients of a message.</source>
        <translation>Qué pasa cuando el servidor rechaza algunos destinatarios de un mensaje.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>host:port@proxy:port goes through a SOCKS proxy; a path is a local socket.</source>
        <translation>host:port@proxy:port pasa por un proxy SOCKS; una ruta es un socket local.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>S&amp;ecurity</source>
        <translation>S&amp;eguridad</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Send test &amp;message...</source>
        <translation>Enviar &amp;mensaje de prueba...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>T&amp;rust</source>
        <translation>C&amp;onfianza</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Use a SOCKS proxy...</source>
        <translation>Usar un proxy SOCKS...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Your address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>you@example.com</source>
        <translation>usted@example.com</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>If some recipients are refused</source>
        <translation>Si se rechazan algunos destinatarios</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Port 25 must be open on the way out, and many servers refuse strangers.</source>
        <translation>El puerto 25 debe estar abierto hacia fuera, y muchos servidores rechazan a desconocidos.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Enter your mail address or its domain first.</source>
        <translation>Escriba antes su dirección de correo o su dominio.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>smtp.example.com</source>
        <translation>smtp.example.com</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Port of the server</source>
        <translation>Puerto del servidor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Check the certificate</source>
        <translation>&amp;Comprobar el certificado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>as soon as a device finishes</source>
        <translation>en cuanto un dispositivo termina</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>every</source>
        <translation>cada</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>when Relay starts</source>
        <translation>cuando Relay se inicia</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>The test signs in and says goodbye; nothing is sent.</source>
        <translation>La prueba inicia sesión y se despide; no se envía nada.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>the certificate authorities of this computer</source>
        <translation>las autoridades de certificación de este equipo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>A PEM file or a folder, when the server has a certificate of its own authority.</source>
        <translation>Un archivo PEM o una carpeta, cuando el servidor tiene un certificado de una autoridad propia.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Enter a server first.</source>
        <translation>Escriba antes un servidor.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>To a server</source>
        <translation>A un servidor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Straight to its recipients</source>
        <translation>Directamente a sus destinatarios</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Nowhere, it stays in the queue</source>
        <translation>A ningún sitio, queda en la cola</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>As usual</source>
        <translation>Como de costumbre</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>The others get the message</source>
        <translation>Los demás reciben el mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Nobody gets the message</source>
        <translation>Nadie recibe el mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, exigido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>STARTTLS, if offered</source>
        <translation>STARTTLS, si se ofrece</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>None, not encrypted</source>
        <translation>Ninguna, sin cifrar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>By itself</source>
        <translation>Por sí solo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>While the device waits</source>
        <translation>Mientras el dispositivo espera</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Only when I ask</source>
        <translation>Solo cuando lo pido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>A short message is sent to {server} with the settings of this page, saved or not.</source>
        <translation>Se envía un mensaje corto a {server} con los ajustes de esta página, guardados o no.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_card.py"/>
        <source>Take it over</source>
        <translation>Trasladarlo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_card.py"/>
        <source>Do not</source>
        <translation>No trasladarlo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_card.py"/>
        <source>From {program}: {path}</source>
        <translation>De {program}: {path}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>Import...</source>
        <translation>Importar...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>From E-MailRelay, msmtp or Email OAuth 2.0 Proxy</source>
        <translation>De E-MailRelay, msmtp o Email OAuth 2.0 Proxy</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>Configurations (*.conf *.cfg *.bat *.service .msmtprc msmtprc *.config)</source>
        <translation>Configuraciones (*.conf *.cfg *.bat *.service .msmtprc msmtprc *.config)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>Choose a configuration to import</source>
        <translation>Elegir una configuración para importar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>What should be written down?</source>
        <translation>¿Qué debe anotarse?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>A log tells later what became of a message.</source>
        <translation>Un registro dice después qué fue de un mensaje.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Message id</source>
        <translation>Identificador del mensaje</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>In each line</source>
        <translation>En cada línea</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>&amp;System log</source>
        <translation>Registro del &amp;sistema</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>What you will see</source>
        <translation>Lo que verá</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>System log</source>
        <translation>Registro del sistema</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>As the system usually does</source>
        <translation>Como hace el sistema normalmente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Today: {name}</source>
        <translation>Hoy: {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>In each line: {what}</source>
        <translation>En cada línea: {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>What this relay does</source>
        <translation>Lo que hace este relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>Open what you want to change. Everything else stays exactly as it is.</source>
        <translation>Abra lo que quiera cambiar. Todo lo demás queda exactamente como está.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>Read it again</source>
        <translation>Leerlo de nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>This version of Relay cannot run this configuration as it is</source>
        <translation>Esta versión de Relay no puede ejecutar esta configuración como está</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>This file makes no sense as a configuration, so it is shown but not changed</source>
        <translation>Este archivo no tiene sentido como configuración, así que se muestra pero no se cambia</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>{n} options are not known to this version; they are kept as they are: {names}</source>
        <translation>Esta versión no conoce {n} opciones; se conservan como están: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>
and {n} more</source>
        <translation>
y {n} más</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>May mail programs fetch mail here?</source>
        <translation>¿Pueden los programas de correo recogerlo aquí?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>With POP, mail that Relay keeps is read like any other mailbox.</source>
        <translation>Con POP, el correo que guarda Relay se lee como cualquier otro buzón.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Reached at</source>
        <translation>Accesible en</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>&amp;Mailboxes</source>
        <translation>&amp;Buzones</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Change accounts</source>
        <translation>Cambiar cuentas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>The accounts of this computer</source>
        <translation>Las cuentas de este equipo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Mail programs can encrypt with STLS, with the certificate of the TLS page.</source>
        <translation>Los programas de correo pueden cifrar con STLS, con el certificado de la página TLS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Mail programs cannot encrypt here. The TLS page changes that.</source>
        <translation>Los programas de correo no pueden cifrar aquí. La página TLS lo cambia.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>"{name}" already exists in the list.</source>
        <translation>«{name}» ya está en la lista.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>One folder for each account, read only</source>
        <translation>Una carpeta para cada cuenta, solo lectura</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>One mailbox for all</source>
        <translation>Un buzón para todos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>One mailbox for all, read only</source>
        <translation>Un buzón para todos, solo lectura</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>The accounts for fetching are in {file}. They are kept.</source>
        <translation>Las cuentas para recoger el correo están en {file}. Se conservan.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Folders in {folder}: {names}</source>
        <translation>Carpetas en {folder}: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Relay signs in</source>
        <translation>Relay inicia sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>With an app password</source>
        <translation>Con una contraseña de aplicación</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>With a password</source>
        <translation>Con una contraseña</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>The keyring is being asked. It may ask you for its password.</source>
        <translation>Se consulta el llavero. Puede pedirle su contraseña.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>The sign-in itself is in a sealed file; this is where its key is.</source>
        <translation>El inicio de sesión está en un archivo sellado; aquí está su clave.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Kept when you apply.</source>
        <translation>Se guarda al aplicar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>your provider</source>
        <translation>su proveedor</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>More accounts for the next server</source>
        <translation>Más cuentas para el servidor siguiente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Add acc&amp;ount...</source>
        <translation>Añadir c&amp;uenta...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>More accounts</source>
        <translation>Más cuentas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Mail goes out with one of these when a sender rule or a filter names its selector.</source>
        <translation>El correo sale con una de estas cuando una regla de remitente o un filtro nombra su selector.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>The keyring is not offered: {reason}</source>
        <translation>El llavero no se ofrece: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Not at all</source>
        <translation>En absoluto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>With OAuth2</source>
        <translation>Con OAuth2</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>As the secrets file says</source>
        <translation>Como dice el archivo de secretos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>In a file that only you can read</source>
        <translation>En un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>In the system keyring</source>
        <translation>En el llavero del sistema</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Change {account}</source>
        <translation>Cambiar {account}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/resume_card.py"/>
        <source>Continue where you stopped</source>
        <translation>Continuar donde lo dejó</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/resume_card.py"/>
        <source>A new relay</source>
        <translation>Un relé nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/resume_card.py"/>
        <source>{what}, answered {when}. Passwords have to be typed in again.</source>
        <translation>{what}, respondido {when}. Las contraseñas hay que escribirlas de nuevo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Review before anything is written</source>
        <translation>Revise antes de que se escriba nada</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} files change. Everything else stays exactly as it is, and a backup is kept.</source>
        <extracomment>For one: {n} file changes. Everything else stays exactly as it is, and a backup is kept.</extracomment>
        <translation>
            <numerusform>Cambia {n} archivo. Todo lo demás queda exactamente como está, y se guarda una copia.</numerusform>
            <numerusform>Cambian {n} archivos. Todo lo demás queda exactamente como está, y se guarda una copia.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Choose a folder for the files</source>
        <translation>Elegir una carpeta para los archivos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Save answers</source>
        <translation>Guardar respuestas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>The files can be shown once this is mended.</source>
        <translation>Los archivos se pueden mostrar cuando esto se arregle.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Nothing to change. The files stay exactly as they are.</source>
        <translation>Nada que cambiar. Los archivos quedan exactamente como están.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} files are made in {folder}.</source>
        <extracomment>For one: {n} file is made in {folder}.</extracomment>
        <translation>
            <numerusform>Se crea {n} archivo en {folder}.</numerusform>
            <numerusform>Se crean {n} archivos en {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} files change, and the definition of the service. A backup of the files is kept.</source>
        <extracomment>For one: {n} file changes, and the definition of the service. A backup of the file is kept.</extracomment>
        <translation>
            <numerusform>Cambia {n} archivo, y también la definición del servicio. Se guarda una copia del archivo.</numerusform>
            <numerusform>Cambian {n} archivos, y también la definición del servicio. Se guarda una copia de los archivos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>all passed</source>
        <translation>todas superadas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Something is still missing</source>
        <translation>Aún falta algo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>This cannot be written</source>
        <translation>Esto no se puede escribir</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>for you only</source>
        <translation>solo para usted</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>asks permission</source>
        <translation>pide permiso</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>No file changes but the definition of the service.</source>
        <translation>No cambia ningún archivo, salvo la definición del servicio.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>No file changes.</source>
        <translation>No cambia ningún archivo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>The engine's own parser accepts the configuration.</source>
        <translation>El propio analizador del motor acepta la configuración.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Passwords and keys will be readable by you only.</source>
        <translation>Solo usted podrá leer contraseñas y claves.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>The relay could not start with this</source>
        <translation>El relé no podría iniciarse así</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>masked</source>
        <translation>oculta</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} warnings</source>
        <extracomment>For one: {n} warning</extracomment>
        <translation>
            <numerusform>{n} advertencia</numerusform>
            <numerusform>{n} advertencias</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Was so before: {problem}</source>
        <translation>Ya era así antes: {problem}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} changed</source>
        <translation>{n} cambiados</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} to mend</source>
        <translation>{n} por arreglar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Full file</source>
        <translation>Archivo completo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Equivalent command line</source>
        <translation>Línea de órdenes equivalente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Diff</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/section.py"/>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/section.py"/>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/shared_options.py"/>
        <source>This concerns all relays of the file. Change it at the first one.</source>
        <translation>Esto atañe a todos los relés del archivo. Cámbielo en el primero.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>When should Relay start?</source>
        <translation>¿Cuándo debe iniciarse Relay?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Mail is accepted and sent on only while Relay runs.</source>
        <translation>El correo solo se acepta y se envía mientras Relay está en marcha.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Not every service is offered: {reason}.</source>
        <translation>No se ofrecen todos los servicios: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply makes {entry}</source>
        <translation>Al aplicar se crea {entry}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply removes {entry}</source>
        <translation>Al aplicar se quita {entry}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply stops and removes {service}.</source>
        <translation>Al aplicar se detiene y se quita {service}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{service} was made by somebody else. Apply switches it on as it is.</source>
        <translation>{service} lo creó otra persona. Al aplicar se activa como está.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>One way only: two relays would want the same ports and the same mail.</source>
        <translation>De un solo modo: dos relés querrían los mismos puertos y el mismo correo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Either way you can start and stop it from the tray and from the dashboard.</source>
        <translation>De cualquier modo puede iniciarlo y detenerlo desde la bandeja y desde el panel.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{service} was made by somebody else. Apply stops it and switches it off.</source>
        <translation>{service} lo creó otra persona. Al aplicar se detiene y se desactiva.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{service} is there and stays.</source>
        <translation>{service} existe y se queda.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply makes {service} and starts it.</source>
        <translation>Al aplicar se crea {service} y se inicia.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>It runs before anybody logs in. An administrator's permission is asked for once.</source>
        <translation>Funciona antes de que alguien inicie sesión. Se pide una vez el permiso de un administrador.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>It runs before anybody logs in.</source>
        <translation>Funciona antes de que alguien inicie sesión.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>It ends when you log out, unless you enter: loginctl enable-linger</source>
        <translation>Termina cuando cierra la sesión, a menos que escriba: loginctl enable-linger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>When I log in, in the tray</source>
        <translation>Cuando inicio sesión, en la bandeja</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>When I log in, as a service</source>
        <translation>Cuando inicio sesión, como servicio</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>With the computer, as a service</source>
        <translation>Con el equipo, como servicio</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Starting at login is not offered: {reason}</source>
        <translation>El inicio con la sesión no se ofrece: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{entry} is there and stays.</source>
        <translation>{entry} existe y se queda.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Protect the way from devices to Relay</source>
        <translation>Proteger el camino de los dispositivos a Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>For mail that comes in. The way out is set on the Forwarding page.</source>
        <translation>Para el correo que entra. El camino de salida se ajusta en la página Reenvío.</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>{n} years</source>
        <extracomment>For one: {n} year</extracomment>
        <translation>
            <numerusform>{n} año</numerusform>
            <numerusform>{n} años</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Encryption</source>
        <translation>&amp;Cifrado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Try it here</source>
        <translation>Probarlo &amp;aquí</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Own port</source>
        <translation>Puerto propio</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Ad&amp;vanced and old devices</source>
        <translation>A&amp;vanzado y dispositivos antiguos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Fill in</source>
        <translation>&amp;Rellenar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Valid for</source>
        <translation>Vá&amp;lido durante</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Browse...</source>
        <translation>Examinar...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Key file</source>
        <translation>Archivo de c&amp;lave</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;PEM file</source>
        <translation>Archivo &amp;PEM</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Trying...</source>
        <translation>Probando...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Choose a PEM file</source>
        <translation>Elegir un archivo PEM</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Save the certificate for devices</source>
        <translation>Guardar el certificado para dispositivos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Valid for</source>
        <translation>Válido durante</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Certificate file</source>
        <translation>Archivo del certificado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>a PEM file</source>
        <translation>un archivo PEM</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>STARTTLS, optional for devices that cannot</source>
        <translation>STARTTLS, opcional para dispositivos que no pueden</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>TLS from the first byte</source>
        <translation>TLS desde el primer byte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Create a new one</source>
        <translation>Crear uno nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Key and certificate</source>
        <translation>Clave y certificado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>The certificate is written to {name} when you apply.</source>
        <translation>El certificado se escribe en {name} al aplicar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>What should Relay do for you?</source>
        <translation>¿Qué debe hacer Relay por usted?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Pick the closest one. It fills in sensible values and hides pages that you do not need.</source>
        <translation>Elija lo más parecido. Pone valores sensatos y oculta las páginas que no necesita.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Change...</source>
        <translation>Cambiar...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>&amp;Configuration in</source>
        <translation>&amp;Configuración en</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>&amp;Mail waits in</source>
        <translation>El correo &amp;espera en</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Mail&amp;boxes in</source>
        <translation>&amp;Buzones en</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>What this sets</source>
        <translation>Lo que esto ajusta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Configuration in</source>
        <translation>Configuración en</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>You can change every value on the next pages. Nothing is written before Review.</source>
        <translation>Puede cambiar cada valor en las páginas siguientes. No se escribe nada antes de la revisión.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Mail waits in {spool}, for this account only.</source>
        <translation>El correo espera en {spool}, solo para esta cuenta.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Browse for {what}</source>
        <translation>Examinar para {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Set up Relay</source>
        <translation>Configurar Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Relay takes mail from your devices and programs and hands it to your mail provider.</source>
        <translation>Relay recibe correo de sus dispositivos y programas y lo entrega a su proveedor de correo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Set up a new relay</source>
        <translation>Configurar un relé nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Choose a use case and fill in what belongs to you. Nothing is written before you say so.</source>
        <translation>Elija un uso y rellene lo que le corresponde. No se escribe nada antes de que lo diga.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Attach to a running relay</source>
        <translation>Conectarse a un relé en marcha</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Watch and steer a relay that runs elsewhere, over its control port.</source>
        <translation>Observar y manejar un relé que funciona en otro lugar, por su puerto de control.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Edit an existing installation</source>
        <translation>Editar una instalación existente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>None was found in the usual places.</source>
        <translation>No se encontró ninguna en los lugares habituales.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>This file cannot be opened</source>
        <translation>Este archivo no se puede abrir</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Configurations and start scripts (*.conf *.cfg *.bat)</source>
        <translation>Configuraciones y scripts de inicio (*.conf *.cfg *.bat)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Choose a configuration file</source>
        <translation>Elegir un archivo de configuración</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>E-MailRelay or Relay</source>
        <translation>E-MailRelay o Relay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>writing needs permission</source>
        <translation>escribir necesita permiso</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>started by {name}</source>
        <translation>iniciado por {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>The relay cannot ask for a key passphrase. Save the key without one.</source>
        <translation>El relé no puede pedir la frase de contraseña de una clave. Guarde la clave sin ella.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>This key does not belong to this certificate.</source>
        <translation>Esta clave no pertenece a este certificado.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>Enter the whole path of the folder.</source>
        <translation>Escriba la ruta completa de la carpeta.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder} es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>This account cannot write to {nearest}.</source>
        <translation>Esta cuenta no puede escribir en {nearest}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/providers.py"/>
        <source>the table of providers</source>
        <translation>la tabla de proveedores</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/providers.py"/>
        <source>the mail records of {domain}</source>
        <translation>los registros de correo de {domain}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/rail.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>The last change was interrupted</source>
        <translation>El último cambio se interrumpió</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>Some files may be new and some old. Finish it, or take it back.</source>
        <translation>Algunos archivos pueden ser nuevos y otros antiguos. Termínelo, o deshágalo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>there is no file {path}.</source>
        <translation>no hay ningún archivo {path}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>{path} has {lines} lines; it has to hold the password and nothing else.</source>
        <translation>{path} tiene {lines} líneas; debe contener la contraseña y nada más.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>there is no system keyring here.</source>
        <translation>aquí no hay llavero del sistema.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} no es texto UTF-8.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>the keyring has no entry {name}/{user}.</source>
        <translation>el llavero no tiene ninguna entrada {name}/{user}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>the environment variable {name} is not set.</source>
        <translation>la variable de entorno {name} no está definida.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} stopped and removed</source>
        <translation>Servicio {name} detenido y quitado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} stopped and switched off</source>
        <translation>Servicio {name} detenido y desactivado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} made and started</source>
        <translation>Servicio {name} creado e iniciado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} switched on and started</source>
        <translation>Servicio {name} activado e iniciado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} started anew</source>
        <translation>Servicio {name} reiniciado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>The service {name} is still there. {reason}</source>
        <translation>El servicio {name} sigue ahí. {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>The service {name} is not back. {reason}</source>
        <translation>El servicio {name} no ha vuelto. {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>this system has no services that this program knows</source>
        <translation>este sistema no tiene servicios que este programa conozca</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>There can be no service for {file}: {reason}.</source>
        <translation>No puede haber servicio para {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be made: {reason}.</source>
        <translation>El servicio {name} no se puede crear: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be removed: {reason}.</source>
        <translation>El servicio {name} no se puede quitar: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be started: {reason}.</source>
        <translation>El servicio {name} no se puede iniciar: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be stopped: {reason}.</source>
        <translation>El servicio {name} no se puede detener: {reason}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The permission was not given, so the service was left as it is.</source>
        <translation>No se dio el permiso, así que el servicio se dejó como estaba.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>it ended with {code}</source>
        <translation>terminó con {code}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>{program} failed: {reason}</source>
        <translation>{program} falló: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>{program} cannot be run: {error}.</source>
        <translation>{program} no se puede ejecutar: {error}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>{program} did not end within {n} seconds.</source>
        <translation>{program} no terminó en {n} segundos.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/launchd.py"/>
        <source>on macOS the wizard makes services of the user only</source>
        <translation>en macOS el asistente solo crea servicios del usuario</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/systemd.py"/>
        <source>this system is not run by systemd</source>
        <translation>a este sistema no lo gobierna systemd</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/systemd.py"/>
        <source>an administrator cannot be asked, because pkexec is missing</source>
        <translation>no se puede pedir a un administrador, porque falta pkexec</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/systemd.py"/>
        <source>root has no login; choose a service of the computer</source>
        <translation>root no inicia sesión; elija un servicio del equipo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/windows.py"/>
        <source>{program} is not there; install Relay with its setup</source>
        <translation>{program} no está; instale Relay con su instalador</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/windows.py"/>
        <source>Windows has services of the computer only</source>
        <translation>Windows solo tiene servicios del equipo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/session.py"/>
        <source>New relay</source>
        <translation>Relé nuevo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/session.py"/>
        <source>You and the other program both changed {fields}. Your own answers are kept; see Review.</source>
        <translation>Usted y el otro programa cambiaron {fields}. Se conservan sus propias respuestas; vea Revisión.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/session.py"/>
        <source>There is no file {path}.</source>
        <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/side_view.py"/>
        <source>Changes side by side</source>
        <translation>Cambios lado a lado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/source.py"/>
        <source>not one line of this file is an option of a relay</source>
        <translation>ni una línea de este archivo es una opción de un relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/source.py"/>
        <source>{path} cannot be read: {strerror}</source>
        <translation>{path} no se puede leer: {strerror}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Offers</source>
        <translation>Ofrece</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Offers then</source>
        <translation>Ofrece después</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Goodbye</source>
        <translation>Despedida</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>ready for mail</source>
        <translation>listo para correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>all is well</source>
        <translation>todo está bien</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>port {port} open</source>
        <translation>puerto {port} abierto</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>no sign-in</source>
        <translation>sin inicio de sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>{offered}, up to {size} MB</source>
        <translation>{offered}, hasta {size} MB</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>STARTTLS required</source>
        <translation>STARTTLS exigido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices send without encryption</source>
        <translation>Los dispositivos envían sin cifrado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices may encrypt</source>
        <translation>Los dispositivos pueden cifrar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices must encrypt</source>
        <translation>Los dispositivos deben cifrar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices encrypt from the first byte</source>
        <translation>Los dispositivos cifran desde el primer byte</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>At login</source>
        <translation>Al iniciar sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>As a service, when you log in</source>
        <translation>Como servicio, cuando inicia sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>As a service, when the computer starts</source>
        <translation>Como servicio, cuando arranca el equipo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Port {port}, {listening}, {admitted}</source>
        <translation>Puerto {port}, {listening}, {admitted}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>{parts} and {last}</source>
        <translation>{parts} y {last}</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>every {n} seconds</source>
        <extracomment>For one: every second</extracomment>
        <translation>
            <numerusform>cada segundo</numerusform>
            <numerusform>cada {n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices sign in with {n} accounts</source>
        <extracomment>For one: Devices sign in with {n} account</extracomment>
        <translation>
            <numerusform>Los dispositivos inician sesión con {n} cuenta</numerusform>
            <numerusform>Los dispositivos inician sesión con {n} cuentas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Mail can be fetched on port {pop_port}, {whose}</source>
        <translation>El correo se puede recoger en el puerto {pop_port}, {whose}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>{much}, to {where}</source>
        <translation>{much}, a {where}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>No mail is accepted over SMTP</source>
        <translation>No se acepta correo por SMTP</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>for programs on it</source>
        <translation>para programas en él</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>open to anyone</source>
        <translation>abierto a cualquiera</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>local networks only</source>
        <translation>solo redes locales</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Nowhere, mail stays in the queue</source>
        <translation>A ningún sitio, el correo queda en la cola</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>only on demand</source>
        <translation>solo a petición</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>every {n} hours</source>
        <extracomment>For one: every hour</extracomment>
        <translation>
            <numerusform>cada hora</numerusform>
            <numerusform>cada {n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>every {n} minutes</source>
        <extracomment>For one: every minute</extracomment>
        <translation>
            <numerusform>cada minuto</numerusform>
            <numerusform>cada {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices need not sign in</source>
        <translation>Los dispositivos no tienen que iniciar sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices sign in with system accounts</source>
        <translation>Los dispositivos inician sesión con cuentas del sistema</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Mail cannot be fetched</source>
        <translation>El correo no se puede recoger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>a folder for each account</source>
        <translation>una carpeta para cada cuenta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>one mailbox for all</source>
        <translation>un buzón para todos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Mail is passed on as it is</source>
        <translation>El correo se pasa como está</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Nothing is written down</source>
        <translation>No se anota nada</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>the system log</source>
        <translation>el registro del sistema</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>all addresses</source>
        <translation>todas las direcciones</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>this computer only</source>
        <translation>solo este equipo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Relay does not sign in</source>
        <translation>Relay no inicia sesión</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Relay signs in as {client_user}</source>
        <translation>Relay inicia sesión como {client_user}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Relay signs in as the secrets file says</source>
        <translation>Relay inicia sesión como dice el archivo de secretos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>With the conversations</source>
        <translation>Con las conversaciones</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>the terminal</source>
        <translation>el terminal</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>when a device finishes</source>
        <translation>cuando un dispositivo termina</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>at start</source>
        <translation>al iniciar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Fetching mail</source>
        <translation>Recoger correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Existing installation</source>
        <translation>Instalación existente</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Where mail waits</source>
        <translation>Dónde espera el correo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Check the certificate</source>
        <translation>Comprobar el certificado</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>When to send</source>
        <translation>Cuándo enviar</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Encryption for devices</source>
        <translation>Cifrado para dispositivos</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A mail program fetches over POP what Relay keeps, with the name and password of an account.</source>
        <translation>Un programa de correo recoge por POP lo que guarda Relay, con el nombre y la contraseña de una cuenta.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Port: 110 is usual and often needs administrator rights, 1110 does not.</source>
        <translation>Puerto: 110 es lo habitual y a menudo necesita derechos de administrador, 1110 no.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>One folder for each: everybody sees only mail of their own.</source>
        <translation>Una carpeta para cada uno: cada cual ve solo su propio correo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>One for all: who fetches first gets it, unless mail stays.</source>
        <translation>Uno para todos: quien recoge primero se lo lleva, a menos que el correo se quede.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Read only: deleting seems to succeed, but the mail stays.</source>
        <translation>Solo lectura: parece que se elimina, pero el correo queda.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Each filter sees the whole message and may change it, refuse it or put it elsewhere.</source>
        <translation>Cada filtro ve el mensaje entero y puede cambiarlo, rechazarlo o ponerlo en otro sitio.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Program: gets the names of the two files of a message and says by its exit code what becomes of it.</source>
        <translation>Programa: recibe los nombres de los dos archivos de un mensaje y dice con su código de salida qué es de él.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Deliver to mailboxes: local recipients get a copy in a folder of their own.</source>
        <translation>Entregar en buzones: los destinatarios locales reciben una copia en una carpeta propia.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Split by domain: makes one message for each domain, for sending to each one's own server.</source>
        <translation>Dividir por dominio: hace un mensaje para cada dominio, para enviarlo al servidor de cada uno.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>What Relay writes down, for finding out later what became of a message.</source>
        <translation>Lo que Relay anota, para saber después qué fue de un mensaje.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Normal: connections and what became of messages.</source>
        <translation>Normal: conexiones y qué fue de los mensajes.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Conversations: each line that is said, without passwords and contents.</source>
        <translation>Conversaciones: cada línea que se dice, sin contraseñas ni contenidos.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Everything: for finding faults in Relay itself.</source>
        <translation>Todo: para encontrar fallos en el propio Relay.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Address and port are those of the device. The message id leads through the life of a message.</source>
        <translation>La dirección y el puerto son los del dispositivo. El identificador del mensaje recorre la vida de un mensaje.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The journal on Linux, the event log on Windows. A facility sorts it apart from other programs.</source>
        <translation>El diario en Linux, el registro de eventos en Windows. Una categoría lo separa de otros programas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The configuration, the passwords and the certificate go here, readable by you only.</source>
        <translation>La configuración, las contraseñas y el certificado van aquí, legibles solo por usted.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A port of its own takes mail with TLS 1.0, TLS 1.1 or no encryption, from the listed devices only.</source>
        <translation>Un puerto propio recibe correo con TLS 1.0, TLS 1.1 o sin cifrado, solo de los dispositivos indicados.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>For all others everything stays as strict as it is set above.</source>
        <translation>Para todos los demás, todo queda tan estricto como se ajustó arriba.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>It is marked as unsafe in the log at every start.</source>
        <translation>Se marca como inseguro en el registro en cada inicio.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A new relay starts from a use case, and every value can be changed.</source>
        <translation>Un relé nuevo parte de un uso, y cada valor se puede cambiar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Edit: an installation of E-MailRelay 2.6 or of this program opens as it is.</source>
        <translation>Editar: una instalación de E-MailRelay 2.6 o de este programa se abre como está.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Only what you change is written.</source>
        <translation>Solo se escribe lo que cambia.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Every page can be opened in any order.</source>
        <translation>Cada página se puede abrir en cualquier orden.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Only what you change is written. Comments, order and options that no page knows stay as they are.</source>
        <translation>Solo se escribe lo que cambia. Los comentarios, el orden y las opciones que ninguna página conoce quedan como están.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Accepted mail is kept in this folder until it has been sent on, so it survives a restart.</source>
        <translation>El correo aceptado se guarda en esta carpeta hasta que se ha enviado, así sobrevive a un reinicio.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Choose a folder on a local disk that no other program cleans up.</source>
        <translation>Elija una carpeta en un disco local que ningún otro programa limpie.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>What happens is written here. %d stands for the date, which gives one file a day.</source>
        <translation>Lo que pasa se escribe aquí. %d es la fecha, lo que da un archivo por día.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>How devices and programs reach Relay, and who may.</source>
        <translation>Cómo llegan dispositivos y programas a Relay, y quién puede.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Ports below 1024: often need administrator rights. 2525 and 587 are usual alternatives to 25.</source>
        <translation>Puertos por debajo de 1024: a menudo necesitan derechos de administrador. 2525 y 587 son alternativas habituales a 25.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>This computer only: for programs that run here.</source>
        <translation>Solo este equipo: para programas que funcionan aquí.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>All addresses: for scanners and other devices on your network.</source>
        <translation>Todas las direcciones: para escáneres y otros dispositivos de su red.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Local networks: 10.x, 172.16.x to 172.31.x, 192.168.x and their IPv6 counterparts.</source>
        <translation>Redes locales: 10.x, 172.16.x a 172.31.x, 192.168.x y sus equivalentes en IPv6.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Anyone: only together with sign-in, or strangers send through you.</source>
        <translation>Cualquiera: solo junto con el inicio de sesión, o desconocidos enviarán a través de usted.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The name in the greeting. Leave it empty to use the name of this computer.</source>
        <translation>El nombre en el saludo. Déjelo vacío para usar el nombre de este equipo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Larger messages are refused at once, so that the device can say so.</source>
        <translation>Los mensajes más grandes se rechazan enseguida, para que el dispositivo pueda decirlo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Relay keeps every message until this server has taken it.</source>
        <translation>Relay guarda cada mensaje hasta que este servidor lo haya recibido.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Your address tells the provider, and with it server, port and security.</source>
        <translation>Su dirección indica el proveedor, y con él servidor, puerto y seguridad.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>What the table of providers does not know is asked from the domain's records and its web server.</source>
        <translation>Lo que la tabla de proveedores no conoce se consulta en los registros del dominio y en su servidor web.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Then the usual names are tried.</source>
        <translation>Después se prueban los nombres habituales.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The public provider database: asked only if you say so, and only for the domain.</source>
        <translation>La base pública de proveedores: se consulta solo si usted lo dice, y solo por el dominio.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The address itself is sent nowhere.</source>
        <translation>La dirección misma no se envía a ningún sitio.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The host name that your provider calls outgoing or SMTP server.</source>
        <translation>El nombre de host que su proveedor llama servidor saliente o SMTP.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>STARTTLS: opens a normal connection, then encrypts before anything private is sent. For port 587.</source>
        <translation>STARTTLS: abre una conexión normal y cifra antes de que se envíe nada privado. Para el puerto 587.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Required: no encryption, no mail. It waits in the queue.</source>
        <translation>Exigido: sin cifrado no hay correo. Espera en la cola.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>From the start: TLS from the first byte. Port 465 expects it.</source>
        <translation>Desde el principio: TLS desde el primer byte. El puerto 465 lo espera.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Makes sure that the server is who it says it is. Without it, someone in between could read along.</source>
        <translation>Se asegura de que el servidor es quien dice ser. Sin esto, alguien en medio podría leer.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>As soon as a device finishes: mail leaves at once.</source>
        <translation>En cuanto un dispositivo termina: el correo sale enseguida.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Every so often: what could not leave is tried again.</source>
        <translation>Cada cierto tiempo: lo que no pudo salir se intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Neither: mail waits until you choose Forward now.</source>
        <translation>Ninguno: el correo espera hasta que elija Reenviar ahora.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Optional: devices that can encrypt do, the others still get through.</source>
        <translation>Opcional: los dispositivos que pueden cifrar lo hacen, los demás pasan igualmente.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Required: nothing is accepted in the clear.</source>
        <translation>Exigido: no se acepta nada sin cifrar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>From the first byte: for devices that call it SSL or SMTPS.</source>
        <translation>Desde el primer byte: para dispositivos que lo llaman SSL o SMTPS.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A certificate lets a device check that it talks to this relay and encrypts what it sends.</source>
        <translation>Un certificado deja que un dispositivo compruebe que habla con este relé y cifre lo que envía.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Own certificate: good on your network. Import it on devices that insist on checking.</source>
        <translation>Certificado propio: bueno en su red. Impórtelo en los dispositivos que insisten en comprobar.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>From an authority: choose the file that your authority gave you.</source>
        <translation>De una autoridad: elija el archivo que le dio su autoridad.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Names and addresses that devices are told to use, with commas between them.</source>
        <translation>Nombres y direcciones que usan los dispositivos, separados por comas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Devices sign in: keeps strangers on your network from sending. Networks in the list may skip it.</source>
        <translation>Los dispositivos inician sesión: evita que extraños de su red envíen. Las redes de la lista pueden omitirlo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Relay signs in: what your provider asks for, usually your address and a password made for it.</source>
        <translation>Relay inicia sesión: lo que pide su proveedor, normalmente su dirección y una contraseña hecha para ello.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>For devices that cannot sign in. Name one address or a network such as 192.168.1.0/24.</source>
        <translation>Para dispositivos que no pueden iniciar sesión. Indique una dirección o una red como 192.168.1.0/24.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Keep the list short: whoever is in it may send as anybody.</source>
        <translation>Mantenga la lista corta: quien está en ella puede enviar en nombre de cualquiera.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>App password: many providers refuse the normal one here and let you make one for a single program.</source>
        <translation>Contraseña de aplicación: muchos proveedores rechazan aquí la normal y le dejan crear una para un solo programa.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>In the file: readable by you only, also works when Relay runs as a service.</source>
        <translation>En el archivo: legible solo por usted, funciona también cuando Relay es un servicio.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>In the keyring: opened when you log in, works only while you are.</source>
        <translation>En el llavero: se abre cuando inicia sesión, funciona solo mientras tanto.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>At login: Relay starts in the tray and keeps running in the background.</source>
        <translation>Al iniciar sesión: Relay se inicia en la bandeja y sigue en segundo plano.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>As a service: it runs without a window, and this application shows what it does.</source>
        <translation>Como servicio: funciona sin ventana, y esta aplicación muestra lo que hace.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>With the computer: before anybody logs in; an administrator has to agree once.</source>
        <translation>Con el equipo: antes de que nadie inicie sesión; un administrador debe autorizarlo una vez.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>By hand: start it from the menu or from the dashboard.</source>
        <translation>A mano: inícielo desde el menú o desde el panel.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Nothing has been written so far.</source>
        <translation>Hasta ahora no se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a port from 1 to 65535, or a service name such as "submission".</source>
        <translation>Escriba un puerto de 1 a 65535, o un nombre de servicio como «submission».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a whole number of seconds, such as 60, or nothing for the usual time.</source>
        <translation>Escriba un número entero de segundos, como 60, o nada para el tiempo habitual.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a host name such as relay.example.com, without spaces.</source>
        <translation>Escriba un nombre de host como relay.example.com, sin espacios.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter words with commas between them, without spaces.</source>
        <translation>Escriba palabras separadas por comas, sin espacios.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter the name of an account, without spaces.</source>
        <translation>Escriba el nombre de una cuenta, sin espacios.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter the whole path of the file.</source>
        <translation>Escriba la ruta completa del archivo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter one file, or the key file and the certificate file with a comma between.</source>
        <translation>Escriba un archivo, o el archivo de clave y el del certificado separados por una coma.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter an address of this computer with a port, such as 192.168.1.5:2526.</source>
        <translation>Escriba una dirección de este equipo con un puerto, como 192.168.1.5:2526.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Name the old devices by their addresses, with commas between them.</source>
        <translation>Indique los dispositivos antiguos por sus direcciones, separadas por comas.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>{text} is not on a local network. Old encryption may be offered to listed local devices only.</source>
        <translation>{text} no está en una red local. El cifrado antiguo solo se puede ofrecer a dispositivos locales indicados.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>A comma would start the next one. Remove it, or rename the file.</source>
        <translation>Una coma empezaría el siguiente. Quítela, o cambie el nombre del archivo.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a number from 0 to 255 after "exit:".</source>
        <translation>Escriba un número de 0 a 255 después de «exit:».</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter the whole path of the program.</source>
        <translation>Escriba la ruta completa del programa.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter an address of this computer, such as 192.168.1.5.</source>
        <translation>Escriba una dirección de este equipo, como 192.168.1.5.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>"{text}" is no address and no network. {network}</source>
        <translation>«{text}» no es una dirección ni una red. {network}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter where it listens after "{kind}:", such as {kind}:127.0.0.1:10030.</source>
        <translation>Escriba dónde escucha después de «{kind}:», como {kind}:127.0.0.1:10030.</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Set up relay</source>
        <translation>Configurar el relé</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Nothing is written yet</source>
        <translation>Aún no se ha escrito nada</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Apply changes</source>
        <translation>Aplicar los cambios</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>this copy of the program cannot do it</source>
        <translation>esta copia del programa no puede hacerlo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Old files are kept in {folder}</source>
        <translation>Los archivos antiguos se guardan en {folder}</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/words.py"/>
        <source>{n} messages</source>
        <extracomment>For one: {n} message</extracomment>
        <translation>
            <numerusform>{n} mensaje</numerusform>
            <numerusform>{n} mensajes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>next run</source>
        <translation>próxima vuelta</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>(delivery report)</source>
        <translation>(informe de entrega)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Receiving</source>
        <translation>Recibiendo</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Held</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <location filename="engine/admin/link.py"/>
        <source>the relay at {display} does not show its folder {name!r}</source>
        <translation>el relé en {display} no muestra su carpeta {name!r}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>{message!r} is no name of a message</source>
        <translation>{message!r} no es el nombre de un mensaje</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} does not tell how it is</source>
        <translation>el relé en {name} no dice cómo está</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} can only try all failed messages again, not single ones</source>
        <translation>el relé en {name} solo puede reintentar todos los mensajes fallidos, no uno solo</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} says: {line}</source>
        <translation>el relé en {name} dice: {line}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} says: {text}</source>
        <translation>el relé en {name} dice: {text}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} does not show its folder {folder!r}</source>
        <translation>el relé en {name} no muestra su carpeta {folder!r}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} shows the message in an unknown form</source>
        <translation>el relé en {name} muestra el mensaje en una forma desconocida</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} sends the message in an unknown form</source>
        <translation>el relé en {name} envía el mensaje en una forma desconocida</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} tells no more than the names of messages</source>
        <translation>el relé en {name} solo dice los nombres de los mensajes</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} answers in an unknown form</source>
        <translation>el relé en {name} responde en una forma desconocida</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} does not accept the token</source>
        <translation>el relé en {name} no acepta el token</translation>
    </message>
    <message>
        <location filename="engine/admin/token.py"/>
        <source>admin token file {file}: the token needs at least {shortest} characters, not {token}</source>
        <translation>archivo del token de administración {file}: el token necesita al menos {shortest} caracteres, no {token}</translation>
    </message>
    <message>
        <location filename="engine/admin/token.py"/>
        <source>admin token file {file}: the token must be a single word</source>
        <translation>archivo del token de administración {file}: el token debe ser una sola palabra</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Check the server's name and port (forward-to).</source>
        <translation>Compruebe el nombre y el puerto del servidor (forward-to).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Compare the name with what your provider calls outgoing or SMTP server.</source>
        <translation>Compare el nombre con lo que su proveedor llama servidor saliente o SMTP.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Use port 587 with STARTTLS (forward-to, client-tls).</source>
        <translation>Use el puerto 587 con STARTTLS (forward-to, client-tls).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Use port 465 with TLS from the start (forward-to, client-tls-connection).</source>
        <translation>Use el puerto 465 con TLS desde el principio (forward-to, client-tls-connection).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Try the usual ports: 465, 587, 25 and 2525.</source>
        <translation>Pruebe los puertos habituales: 465, 587, 25 y 2525.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Use the other kind of TLS: client-tls-connection or client-tls.</source>
        <translation>Use el otro tipo de TLS: client-tls-connection o client-tls.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Look at the certificate, and ask whoever runs the server.</source>
        <translation>Mire el certificado, y pregunte a quien lleva el servidor.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>If you know the server, save the certificate of its authority and name it with client-tls-verify.</source>
        <translation>Si conoce el servidor, guarde el certificado de su autoridad e indíquelo con client-tls-verify.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Change the encryption (client-tls, client-tls-required).</source>
        <translation>Cambie el cifrado (client-tls, client-tls-required).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Sign in through the browser (OAuth2) instead of with a password.</source>
        <translation>Inicie sesión por el navegador (OAuth2) en lugar de con contraseña.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Check the user name and the password (client-auth).</source>
        <translation>Compruebe el nombre de usuario y la contraseña (client-auth).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>An administrator can allow SMTP sign-in for the mailbox.</source>
        <translation>Un administrador puede permitir el inicio de sesión SMTP para el buzón.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Make an app password at your provider and use it here.</source>
        <translation>Cree una contraseña de aplicación en su proveedor y úsela aquí.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Sign in to the server (client-auth).</source>
        <translation>Inicie sesión en el servidor (client-auth).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Set the sender with sender-rules, or let the provider add it as an alias.</source>
        <translation>Ponga el remitente con sender-rules, o haga que el proveedor lo añada como alias.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Or have the server allow this computer by its address.</source>
        <translation>O haga que el servidor permita este equipo por su dirección.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Wait, or try again now.</source>
        <translation>Espere, o intente ahora de nuevo.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Correct the recipients.</source>
        <translation>Corrija los destinatarios.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Delete the message if it is not needed any more.</source>
        <translation>Elimine el mensaje si ya no hace falta.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Export the message and send it another way.</source>
        <translation>Exporte el mensaje y envíelo de otro modo.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Send through your provider's server (forward-to).</source>
        <translation>Envíe por el servidor de su proveedor (forward-to).</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Look at the filter and at what it says.</source>
        <translation>Mire el filtro y lo que dice.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Fetch it over POP, or look into the mailbox folder.</source>
        <translation>Recójalo por POP, o mire en la carpeta del buzón.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Free some space where the message store is.</source>
        <translation>Libere espacio donde está el almacén de mensajes.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Give the relay's user the right to write there.</source>
        <translation>Dé al usuario del relé permiso para escribir allí.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Open the Microsoft 365 admin center and choose Users, Active users.</source>
        <translation>Abra el centro de administración de Microsoft 365 y elija Usuarios, Usuarios activos.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Choose the user, then Mail, then Manage email apps.</source>
        <translation>Elija el usuario, luego Correo, luego Administrar aplicaciones de correo electrónico.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Tick Authenticated SMTP and save. It can take an hour to work.</source>
        <translation>Marque SMTP autenticado y guarde. Puede tardar una hora en funcionar.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>If security defaults are on, they refuse it still: sign in with OAuth2 instead.</source>
        <translation>Si los valores de seguridad predeterminados están activos, aún lo rechazan: inicie sesión con OAuth2.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Open the security page of your account at the provider.</source>
        <translation>Abra la página de seguridad de su cuenta en el proveedor.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Turn on verification in two steps, if it is off.</source>
        <translation>Active la verificación en dos pasos, si no lo está.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Make an app password for mail.</source>
        <translation>Cree una contraseña de aplicación para el correo.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Enter it as the password here, without blanks.</source>
        <translation>Escríbala aquí como contraseña, sin espacios.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Find out the address that this network has on the internet; your router shows it.</source>
        <translation>Averigüe la dirección que esta red tiene en Internet; su router la muestra.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Ask whoever runs the server to let this address relay.</source>
        <translation>Pida a quien lleva el servidor que deje reenviar a esta dirección.</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>The address must not change: ask your internet provider for a fixed one.</source>
        <translation>La dirección no debe cambiar: pida una fija a su proveedor de Internet.</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>mail is acknowledged before it is on the disk (option "durability"), so a power cut can lose it</source>
        <translation>el correo se confirma antes de estar en el disco (opción "durability"), así que un corte de luz puede perderlo</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>any name and any password may sign in (option "accept-any-auth")</source>
        <translation>se acepta cualquier nombre y cualquier contraseña (opción "accept-any-auth")</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the password for the next server may be sent unencrypted ("client-tls" is not given)</source>
        <translation>la contraseña del servidor siguiente puede enviarse sin cifrar (falta "client-tls")</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "client-interface" has no use when mail goes to "{next_hop}"</source>
        <translation>la opción "client-interface" no sirve cuando el correo va a "{next_hop}"</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "domain" needs a name, not nothing</source>
        <translation>la opción "domain" necesita un nombre</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the log goes nowhere, because standard error is closed and there is neither a log file nor syslog</source>
        <translation>el registro no va a ninguna parte, porque la salida de error está cerrada y no hay archivo de registro ni syslog</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "show" has no effect together with "no-daemon" or "as-client"</source>
        <translation>la opción "show" no tiene efecto junto con "no-daemon" o "as-client"</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the domain "{domain}" is not plain ASCII{a_label}</source>
        <translation>el dominio "{domain}" no es ASCII puro{a_label}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>using --immediate can result in client timeout errors: try --forward-on-disconnect instead</source>
        <translation>con --immediate los clientes pueden agotar su tiempo: pruebe --forward-on-disconnect</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" takes at most two files (a key and a certificate), not {files}</source>
        <translation>la opción "{option}" admite como mucho dos archivos (clave y certificado), no {files}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>"{item}" is no longer supported; the option "client-interface" has taken its place</source>
        <translation>"{item}" ya no se admite; lo sustituye la opción "client-interface"</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>system accounts ("{value}" of the option "{option}") are not available on Windows</source>
        <translation>las cuentas del sistema ("{value}" de la opción "{option}") no están disponibles en Windows</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the value "/pam" of the option "{option}" is spelled "pam:" now</source>
        <translation>el valor "/pam" de la opción "{option}" se escribe ahora "pam:"</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" does nothing without {list}</source>
        <translation>la opción "{option}" no hace nada sin {list}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" cannot be used together with {list}</source>
        <translation>la opción "{option}" no puede usarse junto con {list}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" needs {list}</source>
        <translation>la opción "{option}" necesita {list}</translation>
    </message>
    <message>
        <location filename="engine/config/startscript.py"/>
        <source>{path} has {commands} commands; a start script of a relay has exactly one.</source>
        <translation>{path} tiene {commands} órdenes; un script de inicio de un relé tiene exactamente una.</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>{host} gave this answer.</source>
        <translation>{host} dio esta respuesta.</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>{host} gave this answer at the stage {stage}.</source>
        <translation>{host} dio esta respuesta en la etapa {stage}.</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>The server refused</source>
        <translation>El servidor lo rechazó</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <location filename="engine/errors.py"/>
        <source>socket bind error: {reason}: {address} (option {option})</source>
        <translation>socket bind error: {reason}: {address} (opción {option})</translation>
    </message>
    <message>
        <location filename="engine/errors.py"/>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, línea {line}: {problem}</translation>
    </message>
    <message>
        <location filename="engine/errors.py"/>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <location filename="engine/forward/profile.py"/>
        <source>"{domain}" is no domain name</source>
        <translation>«{domain}» no es un nombre de dominio</translation>
    </message>
    <message>
        <location filename="engine/forward/rule_book.py"/>
        <source>this line is not valid UTF-8 text</source>
        <translation>esta línea no es texto UTF-8 válido</translation>
    </message>
    <message>
        <location filename="engine/forward/signin.py"/>
        <source>the server hung up on the access token of [{name}]: it was renewed for the next try</source>
        <translation>el servidor cortó la conexión ante el token de acceso de [{name}]: el token se renovó para el próximo intento</translation>
    </message>
    <message>
        <location filename="engine/forward/signin.py"/>
        <source>the password is in the system keyring, which is not available here</source>
        <translation>la contraseña está en el llavero del sistema, que aquí no está disponible</translation>
    </message>
    <message>
        <location filename="engine/forward/signin.py"/>
        <source>the OAuth2 sign-in [{name}] is not available here</source>
        <translation>el inicio de sesión OAuth2 [{name}] no está disponible aquí</translation>
    </message>
    <message>
        <location filename="engine/loading.py"/>
        <source>error reading configuration file: {path}: {reason}</source>
        <translation>error al leer el archivo de configuración: {path}: {reason}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>{option} takes one file, or a key file and a certificate file: {files} given</source>
        <translation>{option} toma un archivo, o un archivo de clave y uno de certificado: se dieron {files}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{path}" is not in PEM format: it has no "-----BEGIN" line{suffix}</source>
        <translation>«{path}» no está en formato PEM: no tiene la línea «-----BEGIN»{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no certificate in "{path}"{suffix}</source>
        <translation>no hay ningún certificado en «{path}»{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no private key in "{path}"{suffix}</source>
        <translation>no hay ninguna clave privada en «{path}»{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the key in "{path}" is encrypted: save the key without a passphrase{suffix}</source>
        <translation>la clave en «{path}» está cifrada: guarde la clave sin frase de contraseña{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>a certificate needs at least one host name or address</source>
        <translation>un certificado necesita al menos un nombre de host o una dirección</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>a certificate is valid for one day at least: {days} given</source>
        <translation>un certificado es válido al menos un día: se dieron {days}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the old key is of a kind that is not made any more: make a new one</source>
        <translation>la clave antigua es de un tipo que ya no se hace: cree una nueva</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the certificate of the server cannot be read: {error}</source>
        <translation>no se puede leer el certificado del servidor: {error}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the key in "{key_file}" does not belong to the certificate in "{chain_file}" (option {option})</source>
        <translation>la clave en «{key_file}» no pertenece al certificado en «{chain_file}» (opción {option})</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the key in "{key_file}" does not belong to the certificate in it (option {option})</source>
        <translation>la clave en «{key_file}» no pertenece al certificado que contiene (opción {option})</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no certificate file "{path}"{suffix}</source>
        <translation>no hay ningún archivo de certificado «{path}»{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{path}" is a folder, not a certificate file{suffix}</source>
        <translation>«{path}» es una carpeta, no un archivo de certificado{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the certificate file "{path}" cannot be read: {strerror}{suffix}</source>
        <translation>no se puede leer el archivo de certificado «{path}»: {strerror}{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the certificate in "{path}" is damaged{suffix}</source>
        <translation>el certificado en «{path}» está dañado{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the private key in "{path}" is damaged or of an unknown kind{suffix}</source>
        <translation>la clave privada en «{path}» está dañada o es de un tipo desconocido{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no key that can be kept in the old certificate's file</source>
        <translation>no hay ninguna clave que conservar en el archivo del certificado antiguo</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{name}" is no host name</source>
        <translation>«{name}» no es un nombre de host</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{address}" is no IP address</source>
        <translation>«{address}» no es una dirección IP</translation>
    </message>
    <message>
        <location filename="engine/net/connector.py"/>
        <source>address error: invalid network address: {text}</source>
        <translation>error de dirección: dirección de red incorrecta: {text}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>too many aliases from {text}</source>
        <translation>demasiados alias desde {text}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>too many aliases from {name}</source>
        <translation>demasiados alias desde {name}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>rcode {to_text} from {address}</source>
        <translation>rcode {to_text} de {address}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>no answer section from {address}</source>
        <translation>sin sección de respuesta de {address}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>no answer about {name} within {limit:g}s</source>
        <translation>sin respuesta sobre {name} en {limit:g} s</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>not a domain name: {name!r}</source>
        <translation>no es un nombre de dominio: {name!r}</translation>
    </message>
    <message>
        <location filename="engine/net/interfaces.py"/>
        <source>the addresses of network interfaces cannot be listed on this system: use an IP address</source>
        <translation>las direcciones de las interfaces de red no se pueden listar en este sistema: use una dirección IP</translation>
    </message>
    <message>
        <location filename="engine/net/interfaces.py"/>
        <source>the addresses of the network interfaces cannot be listed: {strerror}</source>
        <translation>las direcciones de las interfaces de red no se pueden listar: {strerror}</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>socket error: no bound address on fd {descriptor}</source>
        <translation>error de socket: ninguna dirección vinculada en fd {descriptor}</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>address already in use</source>
        <translation>dirección ya en uso</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>cannot assign requested address</source>
        <translation>no se puede asignar la dirección pedida</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>unix-domain sockets are not available on this system</source>
        <translation>los sockets de dominio Unix no existen en este sistema</translation>
    </message>
    <message>
        <location filename="engine/net/mail_route.py"/>
        <source>there is no domain {domain}</source>
        <translation>no existe el dominio {domain}</translation>
    </message>
    <message>
        <location filename="engine/net/mail_route.py"/>
        <source>{domain} takes no mail (null MX)</source>
        <translation>{domain} no recibe correo (MX nulo)</translation>
    </message>
    <message>
        <location filename="engine/net/mail_route.py"/>
        <source>mail for {domain} is to be delivered by {own} itself</source>
        <translation>el correo para {domain} lo debe entregar {own} mismo</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>this system keeps its CA certificates in no known place: none of {bundles} exists</source>
        <translation>este sistema no guarda sus certificados de CA en ningún lugar conocido: no existe ninguno de {bundles}</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>TLS needs a certificate: set server-tls-certificate</source>
        <translation>TLS necesita un certificado: ponga server-tls-certificate</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>there is no CA certificate in "{source}" (option {option})</source>
        <translation>no hay ningún certificado de CA en «{source}» (opción {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>everybody may write to the key file "{key_file}": chmod 600 it (option {option})</source>
        <translation>todos pueden escribir en el archivo de clave «{key_file}»: haga chmod 600 (opción {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>the certificate is for "{names}", not for "{wanted}"</source>
        <translation>el certificado es para «{names}», no para «{wanted}»</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>there is no CA file "{path}" (option {option})</source>
        <translation>no hay ningún archivo de CA «{path}» (opción {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>there is no usable CA certificate in "{path}" (option {option})</source>
        <translation>no hay ningún certificado de CA utilizable en «{path}» (opción {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>the CA file "{path}" cannot be read: {reason} (option {option})</source>
        <translation>no se puede leer el archivo de CA «{path}»: {reason} (opción {option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>the certificate in "{chain_file}" cannot be used: {error} (option {option})</source>
        <translation>no se puede usar el certificado en «{chain_file}»: {error} (opción {option})</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} cannot be trusted: {error}</source>
        <translation>no se puede confiar en el servicio de inicio de sesión {host}: {error}</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} cannot be trusted: {handshake_trouble}</source>
        <translation>no se puede confiar en el servicio de inicio de sesión {host}: {handshake_trouble}</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} has no address</source>
        <translation>el servicio de inicio de sesión {host} no tiene dirección</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} cannot be reached: {reason}</source>
        <translation>no se puede acceder al servicio de inicio de sesión {host}: {reason}</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} does not answer as a web server does</source>
        <translation>el servicio de inicio de sesión {host} no responde como un servidor web</translation>
    </message>
    <message>
        <location filename="engine/oauth/files.py"/>
        <source>cannot {what} {path}: {strerror}</source>
        <translation>no es posible {what} {path}: {strerror}</translation>
    </message>
    <message>
        <location filename="engine/oauth/files.py"/>
        <source>{fresh} does not hold what was written to it, so the old sign-in stays</source>
        <translation>{fresh} no contiene lo que se escribió en él, así que queda el inicio de sesión antiguo</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>a sign-in needs the id of a client that is registered with the provider</source>
        <translation>un inicio de sesión necesita el identificador de un cliente registrado en el proveedor</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>the provider gave no token to renew the sign-in with: ask for lasting access, in the scopes or in the registration of the client</source>
        <translation>el proveedor no dio ningún token para renovar el inicio de sesión: pida acceso duradero, en los ámbitos o en el registro del cliente</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>{name} has no sign-in by browser</source>
        <translation>{name} no tiene inicio de sesión por navegador</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>{name} has no device codes</source>
        <translation>{name} no tiene códigos de dispositivo</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>a sign-in without a person needs a client secret</source>
        <translation>un inicio de sesión sin una persona necesita un secreto de cliente</translation>
    </message>
    <message>
        <location filename="engine/oauth/keeper.py"/>
        <source>the sign-in [{account}] cannot be renewed by itself: sign in again</source>
        <translation>el inicio de sesión [{account}] no se puede renovar por sí solo: inicie sesión de nuevo</translation>
    </message>
    <message>
        <location filename="engine/oauth/keeper.py"/>
        <source>{error} (next try in {left:.0f} s)</source>
        <translation>{error} (próximo intento en {left:.0f} s)</translation>
    </message>
    <message>
        <location filename="engine/oauth/memory.py"/>
        <source>nobody has signed in as [{account}] yet</source>
        <translation>aún nadie ha iniciado sesión como [{account}]</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>[{word}] is no tenant: it is a domain such as example.com, or an id of letters and digits</source>
        <translation>[{word}] no es un inquilino: es un dominio como example.com, o un identificador de letras y cifras</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>a sign-in needs the address of a token endpoint</source>
        <translation>un inicio de sesión necesita la dirección de un punto de acceso de tokens</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>[{address}] is no address of a sign-in service: it must begin with https:// and name a host</source>
        <translation>[{address}] no es la dirección de un servicio de inicio de sesión: debe empezar por https:// y nombrar un host</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>the address of a sign-in service at {host} must hold no user name and no fragment</source>
        <translation>la dirección de un servicio de inicio de sesión en {host} no debe contener nombre de usuario ni fragmento</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>[{address}] is no address of a sign-in service</source>
        <translation>[{address}] no es la dirección de un servicio de inicio de sesión</translation>
    </message>
    <message>
        <location filename="engine/oauth/record.py"/>
        <source>the name of a sign-in is a short line of text, such as the mail address that it is for</source>
        <translation>el nombre de un inicio de sesión es una línea corta de texto, como la dirección de correo para la que sirve</translation>
    </message>
    <message>
        <location filename="engine/oauth/record.py"/>
        <source>the sign-in was kept by another version of the program: sign in again</source>
        <translation>el inicio de sesión lo guardó otra versión del programa: inicie sesión de nuevo</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service gave a token of a kind that mail servers do not take</source>
        <translation>el servicio de inicio de sesión dio un token de un tipo que los servidores de correo no aceptan</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered without an access token</source>
        <translation>el servicio de inicio de sesión respondió sin token de acceso</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service gave no usable device code</source>
        <translation>el servicio de inicio de sesión no dio un código de dispositivo utilizable</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with something that is not JSON</source>
        <translation>el servicio de inicio de sesión respondió con algo que no es JSON</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with JSON of another form</source>
        <translation>el servicio de inicio de sesión respondió con JSON de otra forma</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with a {name} that is no text</source>
        <translation>el servicio de inicio de sesión respondió con {name} que no es texto</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with an {name} that cannot be one</source>
        <translation>el servicio de inicio de sesión respondió con {name} que no puede serlo</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with an {name} that is no number</source>
        <translation>el servicio de inicio de sesión respondió con {name} que no es un número</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in has ended, sign in again: {said}</source>
        <translation>el inicio de sesión ha terminado, inicie sesión de nuevo: {said}</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with status {status}</source>
        <translation>el servicio de inicio de sesión respondió con el estado {status}</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service refused: {said}</source>
        <translation>el servicio de inicio de sesión lo rechazó: {said}</translation>
    </message>
    <message>
        <location filename="engine/oauth/sealed.py"/>
        <source>the key of the sign-ins is damaged: it must have {key_length} octets</source>
        <translation>la clave de los inicios de sesión está dañada: debe tener {key_length} octetos</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>nobody has signed in as [{account}] here: sign in again</source>
        <translation>nadie ha iniciado sesión aquí como [{account}]: inicie sesión de nuevo</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>a sign-in could not be sealed, so the old one stays</source>
        <translation>no se pudo sellar un inicio de sesión, así que queda el antiguo</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>there is no key for the sign-ins: sign in again</source>
        <translation>no hay clave para los inicios de sesión: inicie sesión de nuevo</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>the key of the sign-ins is damaged: it is no base64</source>
        <translation>la clave de los inicios de sesión está dañada: no es base64</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>[{account}]: {error}: sign in again</source>
        <translation>[{account}]: {error}: inicie sesión de nuevo</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>another process has been renewing [{account}] for {lock_wait:g} seconds</source>
        <translation>otro proceso lleva {lock_wait:g} segundos renovando [{account}]</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>the key of the sign-ins is not in the keyring: sign in again</source>
        <translation>la clave de los inicios de sesión no está en el llavero: inicie sesión de nuevo</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server name does not exist</source>
        <translation>El nombre del servidor no existe</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No address is known for {host}. Is there a typing error in the name, or no network?</source>
        <translation>No se conoce ninguna dirección de {host}. ¿Hay una errata en el nombre, o falta la red?</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Port 25 does not answer</source>
        <translation>El puerto 25 no responde</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Most home and mobile networks block port 25. Providers take mail on ports 587 and 465.</source>
        <translation>La mayoría de las redes domésticas y móviles bloquean el puerto 25. Los proveedores reciben correo en los puertos 587 y 465.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>This port expects encryption from the start</source>
        <translation>Este puerto espera cifrado desde el principio</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} said nothing on port {port}: it waits for TLS from the first byte.</source>
        <translation>{host} no dijo nada en el puerto {port}: espera TLS desde el primer byte.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} did not answer in time. A firewall may be in the way, or the server may be down.</source>
        <translation>{host} no respondió a tiempo. Puede haber un cortafuegos en medio, o el servidor está caído.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Nothing listens on this port</source>
        <translation>Nada escucha en este puerto</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The computer {host} is reachable, but no mail server listens on port {port}.</source>
        <translation>Se puede acceder al equipo {host}, pero ningún servidor de correo escucha en el puerto {port}.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The network is not reachable</source>
        <translation>No se puede acceder a la red</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>There is no way to {host} at the moment. Is this computer connected?</source>
        <translation>No hay camino a {host} en este momento. ¿Está conectado este equipo?</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The proxy did not make the connection</source>
        <translation>El proxy no estableció la conexión</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The SOCKS proxy refused, or went away: {text}.</source>
        <translation>El proxy SOCKS rechazó, o se fue: {text}.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server's certificate is out of date</source>
        <translation>El certificado del servidor no está vigente</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The certificate is not valid today. {detail} Check this computer's clock as well.</source>
        <translation>El certificado no es válido hoy. {detail} Compruebe también el reloj de este equipo.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The certificate is for another name</source>
        <translation>El certificado es para otro nombre</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server shows a certificate that is not for {host}. {detail}</source>
        <translation>El servidor muestra un certificado que no es para {host}. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The certificate's issuer is not known</source>
        <translation>No se conoce al emisor del certificado</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No authority that this computer trusts has issued the certificate. {detail}</source>
        <translation>Ninguna autoridad en la que confía este equipo ha emitido el certificado. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>This port expects the other kind of encryption</source>
        <translation>Este puerto espera el otro tipo de cifrado</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Port {port} of {host} does not speak TLS in this way: STARTTLS and TLS from the start are mixed up.</source>
        <translation>El puerto {port} de {host} no habla TLS de este modo: se confunden STARTTLS y TLS desde el principio.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No encrypted connection could be made</source>
        <translation>No se pudo establecer una conexión cifrada</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The TLS handshake with {host} failed.</source>
        <translation>La negociación TLS con {host} falló.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server does not offer encryption here</source>
        <translation>El servidor no ofrece cifrado aquí</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>STARTTLS is required but not offered. A proxy or virus scanner may have removed it, or the port is wrong.</source>
        <translation>Se exige STARTTLS pero no se ofrece. Un proxy o antivirus puede haberlo quitado, o el puerto es incorrecto.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The password was not sent</source>
        <translation>La contraseña no se envió</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The connection is not encrypted, so the password was kept back.</source>
        <translation>La conexión no está cifrada, así que la contraseña se retuvo.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No way of signing in fits</source>
        <translation>Ningún modo de iniciar sesión encaja</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server offers no way of signing in that fits the account. {detail}</source>
        <translation>El servidor no ofrece ningún modo de iniciar sesión que encaje con la cuenta. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The account cannot be used</source>
        <translation>La cuenta no se puede usar</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Microsoft 365 refused the sign-in</source>
        <translation>Microsoft 365 rechazó el inicio de sesión</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>SMTP sign-in with a password is switched off for this mailbox or organisation, security defaults forbid it, or the password is wrong.</source>
        <translation>El inicio de sesión SMTP con contraseña está desactivado para este buzón u organización, los valores de seguridad predeterminados lo prohíben, o la contraseña es incorrecta.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Signing in with a password has been retired here</source>
        <translation>Aquí se ha retirado el inicio de sesión con contraseña</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The provider no longer accepts passwords. Sign in through the browser instead.</source>
        <translation>El proveedor ya no acepta contraseñas. Inicie sesión por el navegador.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>An app password is needed</source>
        <translation>Hace falta una contraseña de aplicación</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The account is protected by a second factor, so programs need a password of their own.</source>
        <translation>La cuenta está protegida por un segundo factor, así que los programas necesitan una contraseña propia.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>User name or password not accepted</source>
        <translation>Nombre de usuario o contraseña no aceptados</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Google wants an app password here; the usual password does not work in programs.</source>
        <translation>Google quiere aquí una contraseña de aplicación; la habitual no funciona en programas.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server wants a sign-in</source>
        <translation>El servidor pide iniciar sesión</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} takes mail only from clients that sign in, or only over an encrypted connection.</source>
        <translation>{host} recibe correo solo de clientes que inician sesión, o solo por una conexión cifrada.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} takes mail only from clients that sign in.</source>
        <translation>{host} recibe correo solo de clientes que inician sesión.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} refused the sign-in. Check the user name and the password; many providers want an app password.</source>
        <translation>{host} rechazó el inicio de sesión. Compruebe el nombre de usuario y la contraseña; muchos proveedores quieren una contraseña de aplicación.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The account may not send as this sender</source>
        <translation>La cuenta no puede enviar con este remitente</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The sender address of the message is not one of the account's own.</source>
        <translation>La dirección del remitente no es una de las de la cuenta.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server does not pass on mail for us</source>
        <translation>El servidor no pasa correo por nosotros</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} does not know this computer: it relays only for clients that sign in or that it knows by address.</source>
        <translation>{host} no conoce este equipo: solo reenvía para clientes que inician sesión o que conoce por su dirección.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The sending address has a bad reputation</source>
        <translation>La dirección que envía tiene mala reputación</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server refuses mail from this internet address. Send through your provider's server instead.</source>
        <translation>El servidor rechaza el correo de esta dirección de Internet. Envíe por el servidor de su proveedor.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Signing in is not possible at the moment</source>
        <translation>No se puede iniciar sesión en este momento</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} asks to try again later. The message stays queued.</source>
        <translation>{host} pide intentarlo más tarde. El mensaje queda en cola.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server asks to try again later</source>
        <translation>El servidor pide intentarlo más tarde</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>This is temporary: the message stays queued and will be tried again.</source>
        <translation>Es temporal: el mensaje queda en cola y se intentará de nuevo.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message goes round in circles</source>
        <translation>El mensaje da vueltas</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>It has passed through too many servers: two of them forward to each other.</source>
        <translation>Ha pasado por demasiados servidores: dos de ellos se lo reenvían.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The recipient does not exist</source>
        <translation>El destinatario no existe</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The address of a recipient is not known at the server.</source>
        <translation>La dirección de un destinatario no se conoce en el servidor.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message is too large</source>
        <translation>El mensaje es demasiado grande</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message is larger than the server takes. {detail}</source>
        <translation>El mensaje es más grande de lo que acepta el servidor. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message is larger than the server takes, or the mailbox is full. {detail}</source>
        <translation>El mensaje es más grande de lo que acepta el servidor, o el buzón está lleno. {detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server refuses mail from here</source>
        <translation>El servidor rechaza el correo de aquí</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message or the sending address was refused by the server's policy.</source>
        <translation>Las normas del servidor rechazaron el mensaje o la dirección que envía.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server cannot take this kind of message</source>
        <translation>El servidor no puede aceptar este tipo de mensaje</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message needs something that {host} does not offer, and may not be changed on the way.</source>
        <translation>El mensaje necesita algo que {host} no ofrece, y no se puede cambiar por el camino.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>A filter refused the message</source>
        <translation>Un filtro rechazó el mensaje</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message has only local recipients</source>
        <translation>El mensaje solo tiene destinatarios locales</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>It belongs into a mailbox on this computer and will never be forwarded.</source>
        <translation>Su sitio es un buzón de este equipo y nunca se reenviará.</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message store cannot be written</source>
        <translation>No se puede escribir en el almacén de mensajes</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server closed the connection</source>
        <translation>El servidor cerró la conexión</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} ended the conversation without saying why. The message stays queued or can be tried again.</source>
        <translation>{host} terminó la conversación sin decir por qué. El mensaje queda en cola o se puede intentar de nuevo.</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the name of an account must not be empty</source>
        <translation>el nombre de una cuenta no debe estar vacío</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the password of an account must not be empty</source>
        <translation>la contraseña de una cuenta no debe estar vacía</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>a {what} is one word without blanks and does not begin with #</source>
        <translation>{what} es una palabra sin espacios y no empieza por #</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>a {kind} secret is for signing in at the next hop, not for accounts of this relay</source>
        <translation>un secreto {kind} es para iniciar sesión en el servidor siguiente, no para cuentas de este relé</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>there is an account [{name}] already</source>
        <translation>ya hay una cuenta [{name}]</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>a {kind} secret is for accounts of this relay, not for signing in at the next hop</source>
        <translation>un secreto {kind} es para cuentas de este relé, no para iniciar sesión en el servidor siguiente</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>[{address_range}] is neither an address nor a range like 192.168.1.0/24 or 192.168.1.*</source>
        <translation>[{address_range}] no es una dirección ni un rango como 192.168.1.0/24 o 192.168.1.*</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the account [{name}] is not in the file, so it needs a password</source>
        <translation>la cuenta [{name}] no está en el archivo, así que necesita una contraseña</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the {kind} secret of [{id}] cannot be turned into {kind2}: give the password</source>
        <translation>el secreto {kind} de [{id}] no se puede convertir en {kind2}: dé la contraseña</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>an oauth secret is the base64 of a complete XOAUTH2 payload</source>
        <translation>un secreto oauth es el base64 de una carga XOAUTH2 completa</translation>
    </message>
    <message>
        <location filename="engine/secrets/guard.py"/>
        <source>{what} {path} is larger than {limit} MiB</source>
        <translation>{what} {path} supera los {limit} MiB</translation>
    </message>
    <message>
        <location filename="engine/secrets/guard.py"/>
        <source>cannot read {what}: {path}: {strerror}</source>
        <translation>no se puede leer {what}: {path}: {strerror}</translation>
    </message>
    <message>
        <location filename="engine/secrets/guard.py"/>
        <source>{what} {path} is a symbolic link: give the name of the file itself</source>
        <translation>{what} {path} es un enlace simbólico: dé el nombre del propio archivo</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>no keyring service is running on this desktop</source>
        <translation>no hay ningún servicio de llavero en este escritorio</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>the keyring of the system cannot be used by this account</source>
        <translation>esta cuenta no puede usar el llavero del sistema</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>no desktop session is running, so there is no keyring</source>
        <translation>no hay ninguna sesión de escritorio, así que no hay llavero</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>{by} asks for [{chosen}], which is not known to keep passwords safely, so it is not used</source>
        <translation>{by} pide [{chosen}], del que no se sabe que guarde las contraseñas a salvo, así que no se usa</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>the keyring package is not installed</source>
        <translation>el paquete keyring no está instalado</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>the keyring configuration {path} cannot be read</source>
        <translation>no se puede leer la configuración de keyring {path}</translation>
    </message>
    <message>
        <location filename="engine/secrets/pam.py"/>
        <source>system accounts (pam:) are not available on Windows</source>
        <translation>las cuentas del sistema (pam:) no existen en Windows</translation>
    </message>
    <message>
        <location filename="engine/secrets/pam.py"/>
        <source>system accounts (pam:) cannot be used: the PAM library is missing ({error})</source>
        <translation>no se pueden usar las cuentas del sistema (pam:): falta la biblioteca PAM ({error})</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the system keyring failed ({kind})</source>
        <translation>el llavero del sistema falló ({kind})</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the system keyring took the password but does not give it back, so it is not used</source>
        <translation>el llavero del sistema tomó la contraseña pero no la devuelve, así que no se usa</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the system keyring has no password for [{name}] in [{service}]</source>
        <translation>el llavero del sistema no tiene contraseña para [{name}] en [{service}]</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>a keyring entry needs a service, a name and a password</source>
        <translation>una entrada del llavero necesita un servicio, un nombre y una contraseña</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the password is longer than the {longest} characters that a keyring can hold</source>
        <translation>la contraseña supera los {longest} caracteres que caben en un llavero</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>a password in the keyring must be text</source>
        <translation>una contraseña del llavero debe ser texto</translation>
    </message>
    <message>
        <location filename="engine/selftest.py"/>
        <source>one message was sent and {queued} came</source>
        <translation>se envió un mensaje y llegaron {queued}</translation>
    </message>
    <message>
        <location filename="engine/selftest.py"/>
        <source>the message has changed on its way</source>
        <translation>el mensaje ha cambiado por el camino</translation>
    </message>
    <message>
        <location filename="engine/selftest.py"/>
        <source>the envelope has changed on its way</source>
        <translation>el sobre ha cambiado por el camino</translation>
    </message>
    <message>
        <location filename="engine/spool/claim.py"/>
        <source>there is already a file {target}</source>
        <translation>ya hay un archivo {target}</translation>
    </message>
    <message>
        <location filename="engine/spool/directory.py"/>
        <source>the message store is closed</source>
        <translation>el almacén de mensajes está cerrado</translation>
    </message>
    <message>
        <location filename="engine/spool/directory.py"/>
        <source>invalid spool directory: {path}: {reason_of}</source>
        <translation>carpeta de spool incorrecta: {path}: {reason_of}</translation>
    </message>
    <message>
        <location filename="engine/spool/draft.py"/>
        <source>{id} is {name}, it should be {name2}</source>
        <translation>{id} es {name}, debería ser {name2}</translation>
    </message>
    <message>
        <location filename="engine/spool/draft.py"/>
        <source>{name} is gone</source>
        <translation>{name} ha desaparecido</translation>
    </message>
    <message>
        <location filename="engine/spool/draft.py"/>
        <source>{new_name} is gone</source>
        <translation>{new_name} ha desaparecido</translation>
    </message>
    <message>
        <location filename="engine/spool/mailbox.py"/>
        <source>invalid mailbox name {name!r}: {rule}</source>
        <translation>nombre de buzón incorrecto {name!r}: {rule}</translation>
    </message>
    <message>
        <location filename="engine/spool/mailbox.py"/>
        <source>{path} is a symbolic link: mail is not delivered through links</source>
        <translation>{path} es un enlace simbólico: el correo no se entrega a través de enlaces</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{id} is no longer claimed</source>
        <translation>{id} ya no está reservado</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{message} is damaged: {error}</source>
        <translation>{message} está dañado: {error}</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{busy} is gone</source>
        <translation>{busy} ha desaparecido</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{message} has been taken by another process or task</source>
        <translation>{message} lo ha tomado otro proceso u otra tarea</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>{address!r} is no mail address: it needs a name, an @ and a domain</source>
        <translation>{address!r} no es una dirección de correo: necesita un nombre, una @ y un dominio</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>a message needs at least one recipient: delete it instead</source>
        <translation>un mensaje necesita al menos un destinatario: elimínelo en su lugar</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>{selector!r} is no name of an account: it may not hold blanks</source>
        <translation>{selector!r} no es el nombre de una cuenta: no puede tener espacios</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>{address!r} is no mail address: {error}</source>
        <translation>{address!r} no es una dirección de correo: {error}</translation>
    </message>
    <message>
        <location filename="engine/spool/subfolder.py"/>
        <source>the message is not whole</source>
        <translation>el mensaje no está entero</translation>
    </message>
    <message>
        <location filename="engine/trial.py"/>
        <source>The spool folder of this relay is on another computer.</source>
        <translation>La carpeta de spool de este relé está en otro equipo.</translation>
    </message>
    <message>
        <location filename="engine/trial.py"/>
        <source>"{address}" is no mail address</source>
        <translation>«{address}» no es una dirección de correo</translation>
    </message>
    <message>
        <location filename="engine/trial.py"/>
        <source>"{address}" is no mail address: {error}</source>
        <translation>«{address}» no es una dirección de correo: {error}</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Scanner, printer or app</source>
        <translation>Escáner, impresora o aplicación</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Hands mail to Microsoft 365, Gmail or another provider.</source>
        <translation>Entrega correo a Microsoft 365, Gmail u otro proveedor.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Local network, port 2525</source>
        <translation>Red local, puerto 2525</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Local network only, so nobody on the internet can send through it.</source>
        <translation>Solo red local, así que nadie en Internet puede enviar por él.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Scanner to {provider}</source>
        <translation>Escáner a {provider}</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Developer mail catcher</source>
        <translation>Captura de correo para desarrollo</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Catch every message on this computer. Nothing is ever sent on.</source>
        <translation>Captura cada mensaje en este equipo. Nunca se envía nada más allá.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Port 1025, this computer only</source>
        <translation>Puerto 1025, solo este equipo</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Every sign-in is accepted, and nothing leaves this computer.</source>
        <translation>Se acepta cualquier inicio de sesión, y nada sale de este equipo.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Mail catcher</source>
        <translation>Captura de correo</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Personal POP mailbox</source>
        <translation>Buzón POP personal</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Keeps mail on this computer until a mail program fetches it.</source>
        <translation>Guarda el correo en este equipo hasta que un programa de correo lo recoge.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Port 2525 in, 1110 out</source>
        <translation>Puerto 2525 de entrada, 1110 de salida</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Each account has a folder of its own. Mail for anybody else is refused, and nothing is sent on.</source>
        <translation>Cada cuenta tiene su carpeta. El correo para otros se rechaza, y no se envía nada más allá.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>POP mailbox</source>
        <translation>Buzón POP</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Intermittent link</source>
        <translation>Conexión intermitente</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Keeps mail until you say that it may go.</source>
        <translation>Guarda el correo hasta que usted diga que puede salir.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Forward now, in the tray</source>
        <translation>Reenviar ahora, en la bandeja</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Nothing is sent by itself: choose Forward now when the network is there, or set a time on the Forwarding page.</source>
        <translation>Nada se envía por sí solo: elija Reenviar ahora cuando haya red, o ponga un intervalo en la página Reenvío.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Store and forward</source>
        <translation>Guardar y reenviar</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Internet mail server</source>
        <translation>Servidor de correo de Internet</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Takes mail for your own domain from everywhere.</source>
        <translation>Recibe correo de todas partes para su propio dominio.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Port 25, advanced</source>
        <translation>Puerto 25, avanzado</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Needs a domain whose mail records name this computer. Only mail for its accounts is taken, so nobody can send through it.</source>
        <translation>Necesita un dominio cuyos registros de correo nombren este equipo. Solo se acepta correo para sus cuentas, así que nadie puede enviar a través de él.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Direct delivery</source>
        <translation>Entrega directa</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Sends mail straight to the servers of its recipients.</source>
        <translation>Envía el correo directamente a los servidores de sus destinatarios.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Without a provider, advanced</source>
        <translation>Sin proveedor, avanzado</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Many networks block port 25 on the way out, and many servers refuse mail from unknown senders. A provider is the safer way.</source>
        <translation>Muchas redes bloquean el puerto 25 hacia fuera, y muchos servidores rechazan correo de remitentes desconocidos. Un proveedor es más seguro.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Spam-checking proxy</source>
        <translation>Proxy que comprueba el spam</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Has SpamAssassin look at each message before it is passed on.</source>
        <translation>Hace que SpamAssassin mire cada mensaje antes de pasarlo.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>SpamAssassin on port 783</source>
        <translation>SpamAssassin en el puerto 783</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Spam is marked, not refused. SpamAssassin has to run on this computer, with its service on port 783.</source>
        <translation>El spam se marca, no se rechaza. SpamAssassin tiene que funcionar en este equipo, con su servicio en el puerto 783.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Spam check</source>
        <translation>Control de spam</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Start empty</source>
        <translation>Empezar vacío</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Set every value yourself.</source>
        <translation>Ponga usted cada valor.</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Only this computer can connect, and nothing is sent on until you say where to.</source>
        <translation>Solo puede conectarse este equipo, y no se envía nada hasta que usted diga adónde.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Password sign-in is being retired: off by default from the end of December 2026. An organisation without it answers 550 5.7.30.</source>
        <translation>El inicio de sesión con contraseña se está retirando: desactivado de forma predeterminada desde finales de diciembre de 2026. Una organización sin él responde 550 5.7.30.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>SMTP sign-in must be allowed for the mailbox; refusals say 535 5.7.139.</source>
        <translation>El inicio de sesión SMTP debe estar permitido para el buzón; los rechazos dicen 535 5.7.139.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Limits per mailbox (Microsoft, Exchange Online limits): 3 connections, 30 messages a minute, 10,000 recipients a day.</source>
        <translation>Límites por buzón (Microsoft, Exchange Online limits): 3 conexiones, 30 mensajes por minuto, 10.000 destinatarios al día.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>No sign-in: your organisation must have a connector for your public address, or accept direct send to its own mailboxes only. Replace &lt;tenant&gt; with your own name from the domain's mail records.</source>
        <translation>Sin inicio de sesión: su organización debe tener un conector para su dirección pública, o aceptar el envío directo solo a sus propios buzones. Sustituya &lt;tenant&gt; por su nombre según los registros de correo del dominio.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Personal Microsoft accounts accept OAuth2 only; passwords and app passwords are refused.</source>
        <translation>Las cuentas personales de Microsoft solo aceptan OAuth2; se rechazan contraseñas y contraseñas de aplicación.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app password, made in your Google account under Security.</source>
        <translation>Use una contraseña de aplicación, creada en su cuenta de Google en Seguridad.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The account needs 2-step verification before it can have app passwords.</source>
        <translation>La cuenta necesita la verificación en dos pasos antes de poder tener contraseñas de aplicación.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Your administrator must allow this computer's public address, or sign-in, under Gmail, Routing, SMTP relay service.</source>
        <translation>Su administrador debe permitir la dirección pública de este equipo, o el inicio de sesión, en Gmail, Enrutamiento, servicio de retransmisión SMTP.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The SMTP user name from the SES console, not an access key.</source>
        <translation>El nombre de usuario SMTP de la consola de SES, no una clave de acceso.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The SMTP password from the SES console.</source>
        <translation>La contraseña SMTP de la consola de SES.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The server name carries your region, for example email-smtp.eu-central-1.amazonaws.com.</source>
        <translation>El nombre del servidor lleva su región, por ejemplo email-smtp.eu-central-1.amazonaws.com.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Always the word apikey.</source>
        <translation>Siempre la palabra apikey.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>An API key with the right to send mail.</source>
        <translation>Una clave de API con derecho a enviar correo.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>A login of your sending domain, often postmaster@ and the domain.</source>
        <translation>Un usuario de su dominio de envío, a menudo postmaster@ y el dominio.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Domains in the EU region use smtp.eu.mailgun.org.</source>
        <translation>Los dominios de la región UE usan smtp.eu.mailgun.org.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The server's API token.</source>
        <translation>El token de API del servidor.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The same API token again.</source>
        <translation>El mismo token de API otra vez.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The SMTP login shown under SMTP and API.</source>
        <translation>El usuario SMTP que se muestra en SMTP y API.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>An SMTP key, not your account password.</source>
        <translation>Una clave SMTP, no la contraseña de su cuenta.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The API key.</source>
        <translation>La clave de API.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The secret key.</source>
        <translation>La clave secreta.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>An SMTP user made under Sending.</source>
        <translation>Un usuario SMTP creado en Sending.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app password from Settings, Privacy and Security.</source>
        <translation>Use una contraseña de aplicación de Settings, Privacy and Security.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app-specific password from your Apple account.</source>
        <translation>Use una contraseña específica de aplicación de su cuenta de Apple.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Limits (Apple, support article 102198): 1,000 messages and 1,000 recipients a day, 500 recipients a message.</source>
        <translation>Límites (Apple, artículo de soporte 102198): 1.000 mensajes y 1.000 destinatarios al día, 500 destinatarios por mensaje.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app password from Account security.</source>
        <translation>Use una contraseña de aplicación de la seguridad de la cuenta.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use a secure mail key.</source>
        <translation>Use una clave de correo segura (secure mail key).</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.com.</source>
        <translation>Las organizaciones con dominio propio pueden necesitar smtppro.zoho.com.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.eu.</source>
        <translation>Las organizaciones con dominio propio pueden necesitar smtppro.zoho.eu.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.in.</source>
        <translation>Las organizaciones con dominio propio pueden necesitar smtppro.zoho.in.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.com.au.</source>
        <translation>Las organizaciones con dominio propio pueden necesitar smtppro.zoho.com.au.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.jp.</source>
        <translation>Las organizaciones con dominio propio pueden necesitar smtppro.zoho.jp.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The password that Bridge shows, not your Proton password.</source>
        <translation>La contraseña que muestra Bridge, no la suya de Proton.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Bridge must run on this computer. It uses its own certificate: export it from Bridge and choose it as the authority.</source>
        <translation>Bridge debe funcionar en este equipo. Usa su propio certificado: expórtelo de Bridge y elíjalo como autoridad.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Sending through other programs must be allowed once in the settings under POP3 and IMAP.</source>
        <translation>El envío con otros programas debe permitirse una vez en los ajustes, en POP3 e IMAP.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The e-mail password set in the customer centre, not the account password.</source>
        <translation>La contraseña de correo puesta en el centro de clientes, no la de la cuenta.</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Limit (Rackspace): 10,000 recipients a day.</source>
        <translation>Límite (Rackspace): 10.000 destinatarios al día.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Register an application of the kind "Mobile and desktop" with the redirect address http://localhost, and give it the permission SMTP.Send.</source>
        <translation>Registre una aplicación del tipo «Móvil y escritorio» con la dirección de redirección http://localhost, y dele el permiso SMTP.Send.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Shared mailbox: sign in as a person who may send for it, and use the shared address as the user name.</source>
        <translation>Buzón compartido: inicie sesión como una persona que puede enviar en su nombre, y use la dirección compartida como nombre de usuario.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Without a person (client credentials): permission SMTP.SendAsApp, a service principal registered in Exchange with the object id of the enterprise application, and a client secret.</source>
        <translation>Sin una persona (credenciales de cliente): permiso SMTP.SendAsApp, una entidad de servicio registrada en Exchange con el identificador de objeto de la aplicación empresarial, y un secreto de cliente.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Device codes are blocked by a policy of Microsoft in many organisations.</source>
        <translation>Una directiva de Microsoft bloquea los códigos de dispositivo en muchas organizaciones.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>The application must be registered for personal Microsoft accounts too.</source>
        <translation>La aplicación debe estar registrada también para cuentas personales de Microsoft.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Make a client of the kind "Desktop app"; its secret is not a secret in the usual sense.</source>
        <translation>Cree un cliente del tipo «Aplicación de escritorio»; su secreto no es un secreto en el sentido habitual.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>While the consent screen is in "Testing" a sign-in ends after 7 days; publish it, or choose "Internal" in a Workspace.</source>
        <translation>Mientras la pantalla de consentimiento está en «Prueba», una sesión termina tras 7 días; publíquela, o elija «Interno» en un Workspace.</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>There is no device code for mail: open the address on another computer and paste the result.</source>
        <translation>No hay código de dispositivo para el correo: abra la dirección en otro equipo y pegue el resultado.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Send what is waiting in the spool to this server once, and stop.</source>
        <translation>Enviar una vez a este servidor lo que espera en el spool, y terminar.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Accept mail and pass it on to this server as soon as the sending client has finished.</source>
        <translation>Aceptar correo y pasarlo a este servidor en cuanto el cliente que envía ha terminado.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Run in the background and log to the system log.</source>
        <translation>Funcionar en segundo plano y anotar en el registro del sistema.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mail waits in this folder until it has been passed on. It should be on a local disk.</source>
        <translation>El correo espera en esta carpeta hasta que se ha pasado. Debería estar en un disco local.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mailboxes for local delivery are sub-folders of this folder.</source>
        <translation>Los buzones para la entrega local son subcarpetas de esta carpeta.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The name with which the relay introduces itself to clients and servers.</source>
        <translation>El nombre con el que el relé se presenta a clientes y servidores.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Show the list of options and stop.</source>
        <translation>Mostrar la lista de opciones y terminar.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Show the version and stop.</source>
        <translation>Mostrar la versión y terminar.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Try the configuration without starting: files, certificates, secrets, folders and programs.</source>
        <translation>Probar la configuración sin iniciar: archivos, certificados, secretos, carpetas y programas.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Try whether the program works on this computer: TLS, sign-in, the store and forwarding.</source>
        <translation>Probar si el programa funciona en este equipo: TLS, inicio de sesión, almacén y reenvío.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Accepted for compatibility; it has no effect.</source>
        <translation>Se acepta por compatibilidad; no tiene efecto.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The server that takes the mail on from here, and its port.</source>
        <translation>El servidor que recibe el correo a partir de aquí, y su puerto.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Pass on the mail that is already waiting when the relay starts.</source>
        <translation>Pasar el correo que ya espera cuando el relé se inicia.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Pass mail on as soon as the program that handed it over has finished.</source>
        <translation>Pasar el correo en cuanto el programa que lo entregó ha terminado.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Look for waiting mail every so many seconds and pass it on.</source>
        <translation>Buscar correo en espera cada tantos segundos y pasarlo.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let the sending program wait until the next server has taken the message.</source>
        <translation>Hacer esperar al programa que envía hasta que el servidor siguiente haya recibido el mensaje.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>When the next server refuses one recipient, nobody gets the message, and it is marked as failed.</source>
        <translation>Si el servidor siguiente rechaza un destinatario, nadie recibe el mensaje, y se marca como fallido.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>When the next server refuses some recipients, the others still get the message.</source>
        <translation>Si el servidor siguiente rechaza algunos destinatarios, los demás reciben el mensaje igualmente.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Programs that look at each message before it is passed on.</source>
        <translation>Programas que miran cada mensaje antes de pasarlo.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Connections to the next server start from this address of this computer.</source>
        <translation>Las conexiones con el servidor siguiente salen de esta dirección de este equipo.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Fine tuning of the protocol towards the next server.</source>
        <translation>Ajuste fino del protocolo con el servidor siguiente.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long to wait for a connection to the next server.</source>
        <translation>Cuánto esperar una conexión con el servidor siguiente.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long to wait for the next server's greeting before carrying on without it.</source>
        <translation>Cuánto esperar el saludo del servidor siguiente antes de seguir sin él.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long to wait for each reply of the next server.</source>
        <translation>Cuánto esperar cada respuesta del servidor siguiente.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Try again after temporary failures: first pause, longest pause and when to give up, in seconds.</source>
        <translation>Reintentar tras fallos temporales: primera pausa, pausa más larga y cuándo desistir, en segundos.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Send the sender a report (RFC 3464) when a message has failed for good.</source>
        <translation>Enviar un informe (RFC 3464) al remitente cuando un mensaje ha fallado definitivamente.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How many connections to the next server may be open at once.</source>
        <translation>Cuántas conexiones con el servidor siguiente pueden estar abiertas a la vez.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not send faster than the provider allows: messages and seconds, such as 30/60.</source>
        <translation>No enviar más rápido de lo que permite el proveedor: mensajes y segundos, como 30/60.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Open a new connection after this many messages.</source>
        <translation>Abrir una conexión nueva después de tantos mensajes.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A file of rules that rewrite sender addresses and choose the account and the server.</source>
        <translation>Un archivo de reglas que reescriben direcciones de remitente y eligen la cuenta y el servidor.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where mail goes when the usual server cannot be reached.</source>
        <translation>Adónde va el correo cuando no se puede acceder al servidor habitual.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Pass on waiting mail as soon as this computer is connected again.</source>
        <translation>Pasar el correo en espera en cuanto este equipo vuelva a tener conexión.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Watch the spool folder and pass on mail that other programs put there.</source>
        <translation>Observar la carpeta de spool y pasar el correo que otros programas ponen allí.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where your own programs and devices hand over mail.</source>
        <translation>Donde sus propios programas y dispositivos entregan correo.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Only these addresses or network interfaces of this computer accept connections.</source>
        <translation>Solo estas direcciones o interfaces de red de este equipo aceptan conexiones.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let computers outside the local network connect, too.</source>
        <translation>Dejar conectarse también a equipos de fuera de la red local.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not accept mail over SMTP.</source>
        <translation>No aceptar correo por SMTP.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Accept no connections at all, neither SMTP nor POP nor admin.</source>
        <translation>No aceptar ninguna conexión, ni SMTP ni POP ni administración.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Larger messages are refused.</source>
        <translation>Los mensajes más grandes se rechazan.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Say less about this relay in greetings, replies and message headers.</source>
        <translation>Decir menos de este relé en saludos, respuestas y cabeceras.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Connections on which nothing happens for this long are closed.</source>
        <translation>Las conexiones en las que no pasa nada durante este tiempo se cierran.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Fine tuning of the protocol towards clients.</source>
        <translation>Ajuste fino del protocolo con los clientes.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Programs that look at each message after it has been received.</source>
        <translation>Programas que miran cada mensaje después de recibirlo.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long a filter or address verifier may take.</source>
        <translation>Cuánto puede tardar un filtro o una comprobación de dirección.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A program that says which recipients are accepted.</source>
        <translation>Un programa que dice qué destinatarios se aceptan.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Ask these block lists about each client from outside.</source>
        <translation>Consultar estas listas de bloqueo sobre cada cliente de fuera.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mail with malformed line endings can be used to smuggle messages past servers. Reject it if you can.</source>
        <translation>El correo con finales de línea mal formados puede servir para colar mensajes en otros servidores. Rechácelo si puede.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Leave this on: without it a power cut can lose mail that has been acknowledged.</source>
        <translation>Déjelo activado: sin esto un corte de corriente puede perder correo ya confirmado.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Further connections are answered with a temporary refusal.</source>
        <translation>Las demás conexiones reciben un rechazo temporal.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>One client cannot use up all connections.</source>
        <translation>Un solo cliente no puede ocupar todas las conexiones.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Further recipients are refused for the time being.</source>
        <translation>Los demás destinatarios se rechazan por el momento.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>New mail is refused for the time being when the disk has less free space than this.</source>
        <translation>El correo nuevo se rechaza por el momento cuando el disco tiene menos espacio libre que este.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long a client may take over one command.</source>
        <translation>Cuánto puede tardar un cliente en una orden.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long a client may pause while it sends a message.</source>
        <translation>Cuánto puede pararse un cliente mientras envía un mensaje.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A listener for old devices only, with TLS 1.0, 1.1 or none, for the listed networks.</source>
        <translation>Un acceso solo para dispositivos antiguos, con TLS 1.0, 1.1 o sin él, para las redes indicadas.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let mail programs fetch the mail in the spool.</source>
        <translation>Dejar que los programas de correo recojan el correo del spool.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where mail programs fetch mail.</source>
        <translation>Donde los programas de correo recogen el correo.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The file with the names and passwords of those who may fetch mail.</source>
        <translation>El archivo con los nombres y contraseñas de quienes pueden recoger correo.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Each user sees only the mail in the sub-folder with their name.</source>
        <translation>Cada usuario ve solo el correo de la subcarpeta con su nombre.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Deleting seems to succeed, but the mail stays.</source>
        <translation>Parece que se elimina, pero el correo queda.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Encrypt POP connections from the start.</source>
        <translation>Cifrar las conexiones POP desde el principio.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A second program that fetches from the same folder has to wait.</source>
        <translation>Un segundo programa que recoge de la misma carpeta tiene que esperar.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Lets this application, or telnet, watch and control a relay that runs as a service.</source>
        <translation>Deja que esta aplicación, o telnet, observe y maneje un relé que funciona como servicio.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Make the admin command 'terminate' available.</source>
        <translation>Hacer disponible la orden de administración «terminate».</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Admin commands that change something or show mail need this token first.</source>
        <translation>Las órdenes de administración que cambian algo o muestran correo necesitan antes este token.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Figures for a monitoring system, over HTTP on this computer only.</source>
        <translation>Cifras para un sistema de supervisión, por HTTP, solo en este equipo.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A web address that receives a JSON message when something needs attention.</source>
        <translation>Una dirección web que recibe un mensaje JSON cuando algo necesita atención.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Ask the relay that runs with this configuration how it is, and print the answer as JSON.</source>
        <translation>Preguntar al relé que funciona con esta configuración cómo está, y mostrar la respuesta en JSON.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The file with the account and password for the next server.</source>
        <translation>El archivo con la cuenta y la contraseña para el servidor siguiente.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Which ways of signing in may be used, in order.</source>
        <translation>Qué modos de iniciar sesión se pueden usar, por orden.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Programs and devices must sign in with an account from this file before they may hand over mail.</source>
        <translation>Programas y dispositivos deben iniciar sesión con una cuenta de este archivo antes de entregar correo.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Which ways of signing in are offered to clients.</source>
        <translation>Qué modos de iniciar sesión se ofrecen a los clientes.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Allow the password to travel unencrypted. Only for a server on this computer or a trusted network.</source>
        <translation>Permitir que la contraseña viaje sin cifrar. Solo para un servidor en este equipo o en una red de confianza.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Slow down clients that guess passwords.</source>
        <translation>Frenar a los clientes que adivinan contraseñas.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Any name and password is good enough. For testing only.</source>
        <translation>Cualquier nombre y contraseña vale. Solo para pruebas.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Encrypt the connection to the next server if it can do so.</source>
        <translation>Cifrar la conexión con el servidor siguiente si él puede.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Needed only if the next server identifies you by a certificate.</source>
        <translation>Solo hace falta si el servidor siguiente le reconoce por un certificado.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Encrypt the connection to the next server from the start; usual on port 465.</source>
        <translation>Cifrar la conexión con el servidor siguiente desde el principio; habitual en el puerto 465.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Send nothing if the connection to the next server cannot be encrypted.</source>
        <translation>No enviar nada si la conexión con el servidor siguiente no se puede cifrar.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The name that the next server is asked to prove, where it differs from its address.</source>
        <translation>El nombre que se pide demostrar al servidor siguiente, si difiere de su dirección.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Check the next server's certificate. Use &lt;default&gt; for the authorities that the system trusts.</source>
        <translation>Comprobar el certificado del servidor siguiente. &lt;default&gt; significa las autoridades en las que confía el sistema.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The name that must stand in the next server's certificate.</source>
        <translation>El nombre que debe estar en el certificado del servidor siguiente.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let clients encrypt the connection.</source>
        <translation>Dejar que los clientes cifren la conexión.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The certificate with which this relay identifies itself to clients.</source>
        <translation>El certificado con el que este relé se identifica ante los clientes.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Clients have to encrypt from the start; usual on port 465.</source>
        <translation>Los clientes deben cifrar desde el principio; habitual en el puerto 465.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Clients must encrypt the connection before they sign in or hand over mail.</source>
        <translation>Los clientes deben cifrar la conexión antes de iniciar sesión o entregar correo.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Ask clients for a certificate and check it.</source>
        <translation>Pedir un certificado a los clientes y comprobarlo.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Which versions of TLS are allowed.</source>
        <translation>Qué versiones de TLS se permiten.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not go to the background.</source>
        <translation>No pasar a segundo plano.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The number of the running process is written here, for scripts.</source>
        <translation>El número del proceso en marcha se escribe aquí, para scripts.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Nothing is written to the terminal once the relay runs.</source>
        <translation>No se escribe nada en el terminal una vez que el relé está en marcha.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The account with fewer rights that the relay changes to.</source>
        <translation>La cuenta con menos derechos a la que cambia el relé.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Run without anything on the screen.</source>
        <translation>Funcionar sin nada en la pantalla.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Show a window, a tray icon or both.</source>
        <translation>Mostrar una ventana, un icono en la bandeja o ambos.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Keep a copy of what has been passed on, in the sub-folder sent.</source>
        <translation>Guardar una copia de lo que se ha pasado, en la subcarpeta sent.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Deleted messages can be brought back for this many days.</source>
        <translation>Los mensajes eliminados se pueden recuperar durante estos días.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write down what happens, to the log file or terminal and to the system log.</source>
        <translation>Anotar lo que pasa, en el archivo de registro o el terminal y en el registro del sistema.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write more to the log, with the conversation between client and server.</source>
        <translation>Anotar más, con la conversación entre cliente y servidor.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write very much to the log, for finding errors in the program.</source>
        <translation>Anotar muchísimo, para encontrar errores del programa.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where the log is written. %d stands for the date, %h for the hour.</source>
        <translation>Dónde se escribe el registro. %d es la fecha, %h la hora.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Put the time into each line of the log.</source>
        <translation>Poner la hora en cada línea del registro.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Put the client's network address into the lines of the log.</source>
        <translation>Poner la dirección de red del cliente en las líneas del registro.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Put the time, the client's address and port, the instance's name or the message id into log lines.</source>
        <translation>Poner la hora, la dirección y el puerto del cliente, el nombre de la instancia o el identificador del mensaje en las líneas.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write to the system log, under this facility.</source>
        <translation>Escribir en el registro del sistema, con esta categoría.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not write to the system log.</source>
        <translation>No escribir en el registro del sistema.</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mail addresses can be shortened or hidden in the log.</source>
        <translation>Las direcciones de correo se pueden acortar u ocultar en el registro.</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
</TS>
