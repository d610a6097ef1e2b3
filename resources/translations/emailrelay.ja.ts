<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Relay</name>
    <message>
        <location filename="emailrelay_gui/accounts/desk.py"/>
        <source>Signing out was not complete</source>
        <translation>サインアウトは完了しませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/desk.py"/>
        <source>The configuration of this relay is not here</source>
        <translation>このリレーの設定はここにはありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/desk.py"/>
        <source>The test could not start</source>
        <translation>テストを開始できませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>{provider} ends this sign-in {time}, because its client is registered for testing.</source>
        <translation>クライアントがテスト用に登録されているため、{provider}はこのサインインを終了します: {time}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Renewed {time}</source>
        <translation>更新: {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>next before {time}</source>
        <translation>次の期限: {time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Not signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Cannot be renewed now</source>
        <translation>現在は更新できません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Ends soon</source>
        <translation>まもなく終了</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/health_words.py"/>
        <source>Last signed in {time}.</source>
        <translation>最後のサインイン: {time}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/listing.py"/>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path}を読み取れません: {strerror}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/listing.py"/>
        <source>{config_file} cannot be read: {strerror}.</source>
        <translation>{config_file}を読み取れません: {strerror}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the mail address that mail is sent from.</source>
        <translation>メールの送信元となるメールアドレスを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the client id that {name} gave you when the program was registered.</source>
        <translation>プログラムの登録時に{name}から発行されたクライアントIDを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the client secret that belongs to the client id.</source>
        <translation>クライアントIDに対応するクライアントシークレットを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the scopes that allow sending mail. The provider's documentation names them.</source>
        <translation>メールの送信を許可するスコープを入力してください。スコープ名はプロバイダーの資料に記載されています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Enter the address of the {what} endpoint. The provider's documentation names it.</source>
        <translation>{what}エンドポイントのアドレスを入力してください。プロバイダーの資料に記載されています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/registration.py"/>
        <source>Check this: {error}.</source>
        <translation>次の点を確認してください: {error}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/run.py"/>
        <source>This sign-in is not waiting for an address.</source>
        <translation>このサインインはアドレスを待っていません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign in again...</source>
        <translation>再サインイン...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Test sign-in</source>
        <translation>サインインをテスト</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Signing in at the server...</source>
        <translation>サーバーにサインインしています...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_card.py"/>
        <source>Sign in with {provider}...</source>
        <translation>{provider}でサインイン...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Change details</source>
        <translation>詳細を変更</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_dialog.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>P&amp;rovider</source>
        <translation>プロバイダー(&amp;R)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Mailbox</source>
        <translation>メールボックス(&amp;M)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Client id</source>
        <translation>クライアントID(&amp;C)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Client &amp;secret</source>
        <translation>クライアントシークレット(&amp;S)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Tenant</source>
        <translation>テナント(&amp;T)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>T&amp;oken endpoint</source>
        <translation>トークンエンドポイント(&amp;O)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Authorization endpoint</source>
        <translation>認可エンドポイント(&amp;A)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>&amp;Device endpoint</source>
        <translation>デバイスエンドポイント(&amp;D)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Sc&amp;opes</source>
        <translation>スコープ(&amp;O)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>S&amp;igns in as</source>
        <translation>サインインする人(&amp;I)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Only for a shared mailbox: the person who may send for it.</source>
        <translation>共有メールボックスの場合のみ: 代理で送信できる人。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>The client is registered for te&amp;sting only</source>
        <translation>クライアントはテスト用としてのみ登録されている(&amp;S)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>{provider} then ends the sign-in after {n} days.</source>
        <translation>その場合、{provider}は{n}日後にサインインを終了します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Register a client at {place}</source>
        <translation>{place}でクライアントを登録</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>kept as it is</source>
        <translation>現状のまま保持</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>In the browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>With a code</source>
        <translation>コード</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_form.py"/>
        <source>Without a person</source>
        <translation>人の操作なし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Address where the browser ended</source>
        <translation>ブラウザーが最後に開いたアドレス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Use address</source>
        <translation>アドレスを使用</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Copy sign-in link</source>
        <translation>サインインのリンクをコピー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>No browser here? Open the link on another computer and sign in there. It ends at an address that cannot be shown: paste it here.</source>
        <translation>ここにブラウザーがない場合は、別のコンピューターでリンクを開いてサインインしてください。最後に表示できないアドレスに移動するので、そのアドレスをここに貼り付けてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Open the page again</source>
        <translation>ページをもう一度開く</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Asking {provider}...</source>
        <translation>{provider}に問い合わせています...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Sign in in your browser</source>
        <translation>ブラウザーでサインインしてください</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Enter the code on any device</source>
        <translation>任意の端末でコードを入力してください</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Open the page on a phone or another computer, and enter this code there.</source>
        <translation>スマートフォンや別のコンピューターでページを開き、このコードを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>Almost done...</source>
        <translation>まもなく完了します...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>The provider hands over the key.</source>
        <translation>プロバイダーがキーを渡しています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/sign_in_progress.py"/>
        <source>The page has been opened there. Come back when it says so; it waits {n} minutes.</source>
        <translation>ページが開かれました。完了と表示されたら戻ってきてください。{n}分間待機します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>The server accepts the sign-in</source>
        <translation>サーバーはサインインを受け付けました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>The sign-in does not work</source>
        <translation>サインインが機能しません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>{filename} cannot be read: {strerror}</source>
        <translation>{filename}を読み取れません: {strerror}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>The server answers</source>
        <translation>サーバーが応答しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/accounts/trial.py"/>
        <source>No sign-in is set, so none was tried.</source>
        <translation>サインインが設定されていないため、試行しませんでした。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/app.py"/>
        <source>The token could not be read</source>
        <translation>トークンを読み取れませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/app.py"/>
        <source>A relay runs with this configuration: restart it, so that it takes this up.</source>
        <translation>この設定でリレーが動作しています。再起動すると反映されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The relay could not start</source>
        <translation>リレーを開始できませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The relay could not be stopped</source>
        <translation>リレーを停止できませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The relay could not start again</source>
        <translation>リレーを再開できませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>{peer} is blocked</source>
        <translation>{peer}をブロックしました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>{peer} may connect again</source>
        <translation>{peer}は再び接続できます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>That was not possible</source>
        <translation>実行できませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The session was ended</source>
        <translation>セッションを終了しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>The peer was told to come back later.</source>
        <translation>接続相手に、後で接続し直すよう伝えました。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/control.py"/>
        <source>Not possible for {messages}</source>
        <translation>実行できません: {messages}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>h</source>
        <translation>時間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/controls.py"/>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>SpamAssassin, marks spam</source>
        <translation>SpamAssassin(迷惑メールに印)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>SpamAssassin, refuses spam</source>
        <translation>SpamAssassin(迷惑メールを拒否)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Network service</source>
        <translation>ネットワークサービス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Deliver to mailboxes</source>
        <translation>メールボックスに配信</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Copy to all POP folders</source>
        <translation>すべてのPOPフォルダーにコピー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Split by domain</source>
        <translation>ドメインごとに分割</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Add a message id</source>
        <translation>メッセージIDを追加</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Fixed answer</source>
        <translation>固定の応答</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Send by mail records (MX)</source>
        <translation>メールレコード(MX)に従って送信</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Try</source>
        <translation>試す</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Enter the parameter first.</source>
        <translation>先にパラメーターを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Run {what} earlier</source>
        <translation>{what}の順番を前にする</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Run {what} later</source>
        <translation>{what}の順番を後にする</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Remove {what}</source>
        <translation>{what}を削除</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Kind, for {what}</source>
        <translation>{what}の種類</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Parameter, for {what}</source>
        <translation>{what}のパラメーター</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Add to {what}</source>
        <translation>{what}に追加</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/filter_list.py"/>
        <source>Try {what} on a sample</source>
        <translation>{what}をサンプルで試す</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/specs.py"/>
        <source>Option: {names}</source>
        <translation>オプション: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/forms/specs.py"/>
        <source>Options: {names}</source>
        <translation>オプション: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Quit and stop the relay?</source>
        <translation>終了してリレーを停止しますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Find it here. Choose Quit to stop it.</source>
        <translation>Relayはここにあります。停止するには［終了］を選んでください。</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/leaving.py"/>
        <source>{n} devices are connected.</source>
        <extracomment>For one: {n} device is connected.</extracomment>
        <translation>
            <numerusform>{n}台の機器が接続しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/leaving.py"/>
        <source>{n} messages wait.</source>
        <extracomment>For one: {n} message waits.</extracomment>
        <translation>
            <numerusform>{n}件のメッセージが待機しています。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>What waits stays safe on this computer and goes out when Relay runs again.</source>
        <translation>待機中のメールはこのコンピューターに安全に保管され、次にRelayが動作すると送信されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Find this window here. The relay goes on without it, too.</source>
        <translation>このウィンドウはここから開けます。ウィンドウがなくてもリレーは動作し続けます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Relay is still running</source>
        <translation>Relayは動作を続けています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Mail is accepted and passed on as long as it runs. Start Relay again to see this window.</source>
        <translation>動作している間、メールを受け付けて転送します。このウィンドウを表示するには、Relayをもう一度起動してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>GNOME shows an icon for it when the extension AppIndicator Support is on.</source>
        <translation>GNOMEでは、拡張機能AppIndicator Supportがオンのときにアイコンが表示されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Keep Relay running in the background?</source>
        <translation>Relayをバックグラウンドで動作させ続けますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/leaving.py"/>
        <source>Keep running</source>
        <translation>動作を続ける</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>They stay on this computer until you release them.</source>
        <translation>解除するまで、このコンピューターに残ります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} restored</source>
        <translation>{messages}を復元しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} queued as new</source>
        <translation>{messages}を新規としてキューに入れました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} will be tried again</source>
        <translation>{messages}を再試行します</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>The first attempt is in a few seconds.</source>
        <translation>最初の試行は数秒後です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Queueing again</source>
        <translation>キューに入れ直しています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Holding</source>
        <translation>保留しています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} held</source>
        <translation>{messages}を保留しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Releasing</source>
        <translation>保留を解除しています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} released</source>
        <translation>{messages}の保留を解除しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>They are in the trash folder of the spool.</source>
        <translation>スプールのごみ箱フォルダーにあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Deleting</source>
        <translation>削除しています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} deleted</source>
        <translation>{messages}を削除しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Restoring</source>
        <translation>復元しています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Copying</source>
        <translation>コピーしています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>The old ones stay as they are.</source>
        <translation>元のメッセージはそのまま残ります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Changing</source>
        <translation>変更しています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>{messages} changed</source>
        <translation>{messages}を変更しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/message_control.py"/>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>This relay does not run in this app. Change its configuration where it runs.</source>
        <translation>このリレーはこのアプリ内で動作していません。設定はリレーが動作している場所で変更してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>There is no connection to the relay.</source>
        <translation>リレーに接続されていません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay wants its token before anything can be changed.</source>
        <translation>変更するには、リレーにトークンを提示する必要があります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay is not running.</source>
        <translation>リレーは動作していません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>This relay does not run in this app. Start and stop it where it runs.</source>
        <translation>このリレーはこのアプリ内で動作していません。開始と停止はリレーが動作している場所で行ってください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot keep mail out.</source>
        <translation>接続先のリレーではメールの受け付けを止められません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot be told to forward.</source>
        <translation>接続先のリレーに転送を指示することはできません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot pause forwarding.</source>
        <translation>接続先のリレーでは転送を一時停止できません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end can only try all failed messages again, not single ones.</source>
        <translation>接続先のリレーでは、失敗したメッセージをすべて再試行することしかできません。個別の再試行はできません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end cannot hold messages.</source>
        <translation>接続先のリレーではメッセージを保留できません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end does not delete messages.</source>
        <translation>接続先のリレーではメッセージを削除できません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end does not let messages be changed.</source>
        <translation>接続先のリレーではメッセージを変更できません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end shows its queue only.</source>
        <translation>接続先のリレーはキューのみを表示します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end tells no more than the names of messages.</source>
        <translation>接続先のリレーはメッセージの名前しか伝えません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end does not remember sessions and cannot end them.</source>
        <translation>接続先のリレーはセッションを記録せず、終了させることもできません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/abilities.py"/>
        <source>The relay at the other end tells only of forwarding.</source>
        <translation>接続先のリレーは転送についてのみ伝えます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>OAuth2</source>
        <translation>OAuth2</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>password, in the keyring</source>
        <translation>パスワード(キーリング内)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>token in the file</source>
        <translation>ファイル内のトークン</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>password, hashed</source>
        <translation>パスワード(ハッシュ化)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>CRAM-{name} only</source>
        <translation>CRAM-{name}のみ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>next server</source>
        <translation>次のサーバー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>Last try refused</source>
        <translation>最後の試行は拒否</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/account_model.py"/>
        <source>next server ({selector})</source>
        <translation>次のサーバー({selector})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Renew it, or devices may refuse to connect.</source>
        <translation>更新してください。更新しないと、機器が接続を拒否することがあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Passwords in the secrets file work without it.</source>
        <translation>シークレットファイルのパスワードは、これがなくても使えます。</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} problems</source>
        <extracomment>For one: {n} problem</extracomment>
        <translation>
            <numerusform>問題{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} remarks</source>
        <extracomment>For one: {n} remark</extracomment>
        <translation>
            <numerusform>注意{n}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} ports are open</source>
        <extracomment>For one: {n} port is open</extracomment>
        <translation>
            <numerusform>{n}個のポートが開いています</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The relay cannot start</source>
        <translation>リレーを開始できません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Make room: mail is refused when the disk is full.</source>
        <translation>空き容量を増やしてください。ディスクがいっぱいになるとメールは拒否されます。</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} damaged messages</source>
        <extracomment>For one: {n} damaged message</extracomment>
        <translation>
            <numerusform>破損したメッセージ{n}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>One of two files is missing or cannot be read.</source>
        <translation>2つのファイルの一方がないか、読み取れません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>A certificate cannot be read</source>
        <translation>読み取れない証明書があります</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} days</source>
        <extracomment>For one: {n} day</extracomment>
        <translation>
            <numerusform>{n}日</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>A certificate has ended</source>
        <translation>証明書の期限が切れました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>A certificate ends soon</source>
        <translation>証明書の期限がまもなく切れます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It is before the day on which this program was made: certificates and sign-ins will be refused.</source>
        <translation>このプログラムの作成日より前の日付です。証明書とサインインは拒否されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>If that was the computer setting it right, all is well.</source>
        <translation>コンピューターが時計を合わせたのであれば、問題ありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>TLS 1.3 is missing</source>
        <translation>TLS 1.3を使用できません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The application stood still for a moment</source>
        <translation>アプリケーションが一時的に停止しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail waits for as long as it does. If that goes on, report a problem.</source>
        <translation>停止している間、メールは待機します。続く場合は、問題を報告してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Configure…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Nothing is wrong with it</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The ports are open, but no mail is accepted</source>
        <translation>ポートは開いていますが、メールを受け付けていません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Start relay</source>
        <translation>リレーを開始</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The relay is stopped</source>
        <translation>リレーは停止しています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Look at the network connection of this computer.</source>
        <translation>このコンピューターのネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Check the name for a typing mistake, and the network connection.</source>
        <translation>名前の入力ミスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>All messages are whole, and there is room</source>
        <translation>すべてのメッセージが正常で、空き容量もあります</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>put forward by {time}</source>
        <translation>{time}進められました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>put back by {time}</source>
        <translation>{time}戻されました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The clock runs evenly</source>
        <translation>時計は正常に進んでいます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>TLS 1.2 and 1.3 can be used</source>
        <translation>TLS 1.2と1.3を使用できます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It cannot be used now</source>
        <translation>現在は使用できません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{recent} ms at worst in the last minute, {worst} ms since the start, {stalls}</source>
        <translation>最大で直近1分間に{recent}ミリ秒、開始以降に{worst}ミリ秒、{stalls}</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{n} stalls</source>
        <extracomment>For one: {n} stall</extracomment>
        <translation>
            <numerusform>停止{n}回</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail and window share one loop, and it is quick</source>
        <translation>メールとウィンドウは1つのループを共有しており、応答は速いです</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Names (DNS)</source>
        <translation>名前(DNS)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail folder</source>
        <translation>メールフォルダー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It is checked where the relay runs</source>
        <translation>リレーが動作している場所で検査されます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{problems}: the relay cannot start with it</source>
        <translation>{problems}: この設定ではリレーを開始できません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{remarks}; the relay can start</source>
        <translation>{remarks}。リレーは開始できます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>There is no connection to the relay</source>
        <translation>リレーに接続されていません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Mail is not passed on, so no name is needed</source>
        <translation>メールは転送されないため、名前は不要です</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{free} free of {total}</source>
        <translation>空き{free}/全体{total}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>New mail is refused</source>
        <translation>新しいメールは拒否されます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The disk is nearly full</source>
        <translation>ディスクの空きがほとんどありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>No certificate is in use</source>
        <translation>使用中の証明書はありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The clock is wrong</source>
        <translation>時計が正しくありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>The clock was {moved}</source>
        <translation>時計が{moved}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Install a newer version.</source>
        <translation>新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Passwords can be kept in it</source>
        <translation>パスワードを保存できます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Report a problem…</source>
        <translation>問題を報告…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>It cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>No port is open</source>
        <translation>開いているポートがありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Accept mail</source>
        <translation>受け付けを再開</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{host} has no address</source>
        <translation>{host}のアドレスがありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>{host} was found</source>
        <translation>{host}が見つかりました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>Valid for another {days}</source>
        <translation>有効期間は残り{days}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/checks.py"/>
        <source>No answer about {host}</source>
        <translation>{host}についての応答がありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Since {time}</source>
        <translation>{time}から</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>In this app since {time}</source>
        <translation>このアプリ内で{time}から</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is moving.</source>
        <translation>メールは流れています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Nothing is waiting.</source>
        <translation>待機中のメールはありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is kept on this computer.</source>
        <translation>メールはこのコンピューターに保管されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>It starts again in {time}. What is queued stays safe.</source>
        <translation>{time}後に再び開始します。キュー内のメールは安全に保管されています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Forwarding is paused</source>
        <translation>転送を一時停止中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is accepted and kept until forwarding goes on.</source>
        <translation>転送が再開されるまで、メールを受け付けて保管します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Accepting, not sending</source>
        <translation>受け付け中、送信停止</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>No mail is accepted</source>
        <translation>メールを受け付けていません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Devices are told to come back later. What is queued goes on.</source>
        <translation>機器には後で接続し直すよう伝えます。キュー内のメールの送信は続きます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Sending, not accepting</source>
        <translation>送信中、受け付け停止</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay may be running all the same. Nothing can be seen or done from here.</source>
        <translation>リレーは動作している可能性がありますが、ここからは表示も操作もできません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>It is tried again</source>
        <translation>再試行します</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Connecting</source>
        <translation>接続を試行中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay is asked what it does.</source>
        <translation>リレーの状態を問い合わせています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>One moment</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>{since}. {sentence}</source>
        <translation>{since}。{sentence}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Running, sign-in needed</source>
        <translation>動作中、サインインが必要</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is accepted and kept safe. Nothing goes out until the sign-in works again.</source>
        <translation>メールは受け付けて安全に保管されます。サインインが再び機能するまで送信されません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The oldest message has waited for {time}.</source>
        <translation>最も古いメッセージは{time}待機しています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay stopped by itself</source>
        <translation>リレーが自動的に停止しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>It is started again</source>
        <translation>再び開始しています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Nothing is accepted until this is put right. What is queued stays safe.</source>
        <translation>これが解決するまで、何も受け付けません。キュー内のメールは安全に保管されています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>No mail is accepted. What is queued stays safe on this computer.</source>
        <translation>メールを受け付けていません。キュー内のメールはこのコンピューターに安全に保管されています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>The relay is opening its ports.</source>
        <translation>リレーがポートを開いています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Everything else is moving.</source>
        <translation>それ以外は流れています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Running in this app</source>
        <translation>このアプリ内で動作中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Mail is not moving</source>
        <translation>メールが流れていません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Not accepting</source>
        <translation>受け付け停止</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/health.py"/>
        <source>{messages} failed</source>
        <translation>{messages}が失敗しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_filter.py"/>
        <source>a repetition inside a repetition would take too long</source>
        <translation>繰り返しの中の繰り返しは時間がかかりすぎます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Peer</source>
        <translation>接続相手</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/log_model.py"/>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/notice_model.py"/>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/notice_model.py"/>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/notice_model.py"/>
        <source>, new</source>
        <translation>、新着</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>In-app relay</source>
        <translation>アプリ内リレー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>Service on this computer</source>
        <translation>このコンピューターのサービス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>in this app</source>
        <translation>このアプリ内</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>service on this computer</source>
        <translation>このコンピューターのサービス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>Attached to {target}</source>
        <translation>{target}に接続中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/place.py"/>
        <source>at {target}</source>
        <translation>{target}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Everything that arrived has been forwarded. Point a device at this address to send through the relay.</source>
        <translation>届いたメールはすべて転送されました。リレー経由で送信するには、機器にこのアドレスを設定してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>The relay is stopped. Start it to accept mail.</source>
        <translation>リレーは停止しています。メールを受け付けるには開始してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No match</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No message fits the search and the chosen state.</source>
        <translation>検索と選択した状態に一致するメッセージはありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Tries</source>
        <translation>試行</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Next</source>
        <comment>heading of a column: when the next attempt is</comment>
        <translation>次回</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No failures</source>
        <translation>失敗なし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/queue_words.py"/>
        <source>No message of the queue has failed.</source>
        <translation>キューに失敗したメッセージはありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>{server} said</source>
        <translation>{server}の応答</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>You put this message on hold</source>
        <translation>このメッセージは手動で保留されています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>It is kept and not sent.</source>
        <translation>保管され、送信されません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>This message is damaged</source>
        <translation>このメッセージは破損しています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>{server} said at {time}</source>
        <translation>{server}の応答({time})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>One of its two files is missing or cannot be read.</source>
        <translation>2つのファイルの一方がないか、読み取れません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>It has {size}.</source>
        <translation>サイズは{size}です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/reasons.py"/>
        <source>It was addressed to {recipients}.</source>
        <translation>宛先は{recipients}でした。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>out</source>
        <translation>送信</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>in</source>
        <translation>受信</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Way</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Mails</source>
        <translation>メール数</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>No mail</source>
        <translation>メールなし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>in ({service})</source>
        <translation>{service}受信</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/models/session_model.py"/>
        <source>Accepted</source>
        <translation>受け付け</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} messages wait</source>
        <extracomment>For one: {n} message waits</extracomment>
        <translation>
            <numerusform>{n}件のメッセージが待機しています</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message failed for good</source>
        <translation>メッセージの送信が完全に失敗した</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A new sign-in is needed</source>
        <translation>再サインインが必要</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>The relay cannot start, or stopped by itself</source>
        <translation>リレーを開始できない、または自動的に停止した</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Mail waits for too long</source>
        <translation>メールの待機が長すぎる</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>No mail has come for a long time</source>
        <translation>メールが長時間届いていない</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A certificate ends in 30, 7 or 1 days</source>
        <translation>証明書の期限が30日、7日または1日後に切れる</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>The disk is nearly full, or cannot be written to</source>
        <translation>ディスクの空きがほとんどない、または書き込めない</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>An attempt failed and is repeated</source>
        <translation>試行が失敗し、再試行される</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message was received</source>
        <translation>メッセージを受信した</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message was forwarded</source>
        <translation>メッセージを転送した</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>In the list only</source>
        <translation>一覧のみ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Show a notification</source>
        <translation>通知を表示</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} minutes</source>
        <extracomment>For one: {n} minute</extracomment>
        <translation>
            <numerusform>{n}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} hours</source>
        <extracomment>For one: {n} hour</extracomment>
        <translation>
            <numerusform>{n}時間</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>less than a day</source>
        <translation>1日未満</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{n} more notices</source>
        <extracomment>For one: {n} more notice</extracomment>
        <translation>
            <numerusform>ほか{n}件の通知</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A certificate ends in {time}</source>
        <translation>証明書の期限まで残り{time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Look whether your devices still reach the relay.</source>
        <translation>機器がまだリレーに接続できるか確認してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>The last one: </source>
        <translation>最後の通知: </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Renew {file} before, or devices may refuse to connect.</source>
        <translation>期限までに{file}を更新してください。更新しないと、機器が接続を拒否することがあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message is tried again later</source>
        <translation>メッセージは後で再試行されます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{what} from {sender}</source>
        <translation>{what}(差出人: {sender})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Message forwarded</source>
        <translation>メッセージを転送しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>From {sender} to {recipients}</source>
        <translation>{sender}から{recipients}へ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Message received</source>
        <translation>メッセージを受信しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Sign in again: {server} refused the sign-in</source>
        <translation>再サインインしてください: {server}がサインインを拒否しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{waits}, the oldest for {time}.</source>
        <translation>{waits}。最も古いものは{time}待機しています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>No mail has come for {time}</source>
        <translation>メールが{time}届いていません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{size} are free where mail is kept.</source>
        <translation>メールの保管場所の空きは{size}です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>Devices may refuse to connect: renew {file}.</source>
        <translation>機器が接続を拒否することがあります。{file}を更新してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>nobody</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{messages} are tried again later</source>
        <translation>{messages}は後で再試行されます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{messages} received</source>
        <translation>{messages}を受信しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>{messages} forwarded</source>
        <translation>{messages}を転送しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/notify/words.py"/>
        <source>A message failed: {why}</source>
        <translation>メッセージが失敗しました: {why}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/presenter.py"/>
        <source>{messages} failed: {why}</source>
        <translation>{messages}が失敗しました: {why}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/presenter.py"/>
        <source>{what} to {recipients}.</source>
        <translation>{what}(宛先: {recipients})。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/presenter.py"/>
        <source>Message from {sender}</source>
        <translation>{sender}からのメッセージ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/service_link.py"/>
        <source>The service {name} was started, but does not answer yet.</source>
        <translation>サービス{name}を開始しましたが、まだ応答がありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/session.py"/>
        <source>Sign in where the relay runs, with emailrelay-sign-in.</source>
        <translation>リレーが動作している場所で、emailrelay-sign-inを使ってサインインしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/session.py"/>
        <source>The sign-in is kept on another computer</source>
        <translation>サインインは別のコンピューターに保管されています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/session.py"/>
        <source>{name}: what waits goes out now.</source>
        <translation>{name}: 待機中のメールを今すぐ送信します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open dashboard</source>
        <translation>ダッシュボードを開く</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open queue</source>
        <translation>キューを開く</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Forward now</source>
        <translation>今すぐ転送</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Resume forwarding</source>
        <translation>転送を再開</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Stop accepting mail</source>
        <translation>メールの受け付けを停止</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Stop relay</source>
        <translation>リレーを停止</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Failed messages…</source>
        <translation>失敗したメッセージ…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Retry all failed</source>
        <translation>失敗をすべて再試行</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Open spool folder</source>
        <translation>スプールフォルダーを開く</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Sign in again…</source>
        <translation>再サインイン…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Send test message…</source>
        <translation>テストメッセージを送信…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Pause forwarding</source>
        <translation>転送を一時停止</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>For 15 minutes</source>
        <translation>15分間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>For one hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Until resumed</source>
        <translation>再開するまで</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>The relay is being connected to.</source>
        <translation>リレーに接続しています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>The spool folder is on another computer.</source>
        <translation>スプールフォルダーは別のコンピューターにあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>No server is set that mail is passed on to.</source>
        <translation>メールの転送先サーバーが設定されていません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>The relay is starting.</source>
        <translation>リレーを開始しています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/actions.py"/>
        <source>Failed messages ({number})…</source>
        <translation>失敗したメッセージ({number})…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>It is being tried again now.</source>
        <translation>現在、再試行しています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>What is shown may be out of date.</source>
        <translation>表示内容は最新でない可能性があります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>There is no connection to the relay at {target}</source>
        <translation>{target}のリレーに接続されていません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/lost_banner.py"/>
        <source>Next attempt in {time}.</source>
        <translation>次の試行は{time}後です。</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>{n} new notifications</source>
        <extracomment>For one: {n} new notification</extracomment>
        <translation>
            <numerusform>新しい通知{n}件</numerusform>
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
        <translation>このリレーのアカウントは別のコンピューターにあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/main_window.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/status_bar.py"/>
        <source>Not listening</source>
        <translation>待ち受けなし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/status_bar.py"/>
        <source>Next attempt {when}</source>
        <translation>次の試行: {when}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/status_bar.py"/>
        <source>Engine {version}</source>
        <translation>エンジン {version}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>Relay: {state} ({place})</source>
        <translation>Relay: {state}({place})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>{number} queued</source>
        <translation>キューに{number}件</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>Listening :{ports}</source>
        <translation>待ち受け :{ports}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/shell/tray.py"/>
        <source>{number} failed</source>
        <translation>失敗{number}件</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/test_messages.py"/>
        <source>Forwarding is paused.</source>
        <translation>転送は一時停止中です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/test_messages.py"/>
        <source>A short message takes the way of all mail: into the queue, and out to {server}.</source>
        <translation>短いメッセージが、通常のメールと同じ経路(キューを経て{server}へ)で送られます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/account_table.py"/>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>No accounts</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Devices need not sign in here, and Relay does not sign in at the next server.</source>
        <translation>機器はここにサインインする必要がなく、Relayも次のサーバーにサインインしません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Mail is accepted and kept. Nothing goes out with this account until somebody signs in again.</source>
        <translation>メールは受け付けて保管されます。再サインインするまで、このアカウントでは何も送信されません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Choose an account for the next server first.</source>
        <translation>先に次のサーバー用のアカウントを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Not all accounts are shown</source>
        <translation>表示されていないアカウントがあります</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/accounts.py"/>
        <source>Sign out of {name}?</source>
        <translation>{name}からサインアウトしますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Attach to a relay</source>
        <translation>リレーに接続</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>&amp;Token file</source>
        <translation>トークンファイル(&amp;T)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Attach</source>
        <translation>接続</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>The relay in this app stops. What is queued here stays safe until it runs again.</source>
        <translation>このアプリ内のリレーは停止します。ここのキューにあるメールは、再び動作するまで安全に保管されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Token file</source>
        <translation>トークンファイル</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Its host and admin port.</source>
        <translation>ホストと管理ポート。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attach_dialog.py"/>
        <source>Only if it asks for one.</source>
        <translation>要求される場合のみ。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Save all…</source>
        <translation>すべて保存…</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>{n} attachments saved</source>
        <extracomment>For one: {n} attachment saved</extracomment>
        <translation>
            <numerusform>添付ファイルを{n}件保存しました</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/attachments.py"/>
        <source>The attachment could not be saved</source>
        <translation>添付ファイルを保存できませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Last 24 hours, as a table</source>
        <translation>過去24時間(表)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Forwarded</source>
        <translation>転送済み</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>From {label}: {good} forwarded, {bad} failed</source>
        <translation>{label}から: 転送{good}件、失敗{bad}件</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>Show as chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/chart_card.py"/>
        <source>{good} forwarded, {bad} failed in the last 24 hours</source>
        <translation>過去24時間に転送{good}件、失敗{bad}件</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/check_row.py"/>
        <source>Checking…</source>
        <translation>検査中…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/check_row.py"/>
        <source>Details of {check}</source>
        <translation>{check}の詳細</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Received today</source>
        <translation>今日の受信</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Forwarded today</source>
        <translation>今日の転送</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Queued</source>
        <translation>キュー内</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>need your decision</source>
        <extracomment>For one: needs your decision</extracomment>
        <translation>
            <numerusform>判断が必要</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>waiting for the next run</source>
        <translation>次回の転送を待機中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>mail stays here</source>
        <translation>メールはここに残ります</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>since midnight</source>
        <translation>午前0時から</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>as many as yesterday</source>
        <translation>昨日と同数</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>{number} more than yesterday</source>
        <translation>昨日より{number}件多い</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>{number} fewer than yesterday</source>
        <translation>昨日より{number}件少ない</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>nothing to decide</source>
        <translation>判断が必要なものはなし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>nothing is waiting</source>
        <translation>待機中のメールはなし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>in {time} on average</source>
        <translation>平均{time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>waiting for sign-in</source>
        <translation>サインイン待ち</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>sending now</source>
        <translation>送信中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dashboard.py"/>
        <source>next attempt in {time}</source>
        <translation>次の試行まで{time}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Check again</source>
        <translation>再検査</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>Everything that was checked is in order.</source>
        <translation>検査した項目はすべて正常です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>One thing deserves a look.</source>
        <translation>確認すべき項目が1件あります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/diagnostics.py"/>
        <source>{number} things deserve a look.</source>
        <translation>確認すべき項目が{number}件あります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Show in log</source>
        <translation>ログで表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Block peer…</source>
        <translation>相手をブロック…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>What was said</source>
        <translation>やり取りの内容</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Choose a session to see what was said.</source>
        <translation>やり取りの内容を見るには、セッションを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>From {peer}</source>
        <translation>{peer}から</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>To {peer}</source>
        <translation>{peer}へ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>A connection to the next server ends by itself.</source>
        <translation>次のサーバーへの接続は自動的に終了します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>This session has ended.</source>
        <translation>このセッションは終了しています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>No session chosen</source>
        <translation>セッションが選択されていません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Since {time}. Passwords and mail are not shown.</source>
        <translation>{time}から。パスワードとメールの内容は表示されません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>Only those who connect to the relay can be blocked.</source>
        <translation>ブロックできるのは、リレーに接続してくる相手だけです。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/dialogue.py"/>
        <source>There is nothing to copy.</source>
        <translation>コピーするものがありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/export.py"/>
        <source>Messages (*.eml)</source>
        <translation>メッセージ (*.eml)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/export.py"/>
        <source>Archives (*.zip)</source>
        <translation>アーカイブ (*.zip)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/history.py"/>
        <source>Accepted from {client}</source>
        <translation>{client}から受け付け</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>What the relay does is shown here as it happens.</source>
        <translation>リレーの動作がここに随時表示されます。</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/log.py"/>
        <source>{n} new lines</source>
        <extracomment>For one: {n} new line</extracomment>
        <translation>
            <numerusform>新しい行{n}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Show all lines again</source>
        <translation>すべての行を再表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Nothing has been logged yet</source>
        <translation>まだ何も記録されていません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>New lines</source>
        <translation>新しい行</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Since</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Wrap</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Export log</source>
        <translation>ログをエクスポート</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Verbose</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>The start</source>
        <translation>起動以降</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>5 minutes</source>
        <translation>5分</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>{kept} of {most} lines kept</source>
        <translation>{most}行中{kept}行を保持</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>No line is like that</source>
        <translation>該当する行がありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Choose a lower level, an earlier time or another search to see what has been logged.</source>
        <translation>記録された内容を見るには、より低いレベル、より前の時刻、または別の検索語を選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Show message</source>
        <translation>メッセージを表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only this message</source>
        <translation>このメッセージのみ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only this peer</source>
        <translation>この接続相手のみ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Sessions of this peer</source>
        <translation>この接続相手のセッション</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only {about}</source>
        <translation>{about}のみ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log.py"/>
        <source>Only {about}: show all lines again</source>
        <translation>{about}のみ: すべての行を再表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Find in the log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Show only lines that match</source>
        <translation>一致する行のみ表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Previous match (Shift+F3)</source>
        <translation>前の一致(Shift+F3)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Next match (F3)</source>
        <translation>次の一致(F3)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>Not an expression</source>
        <translation>正しい式ではありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>{place} of {number}</source>
        <translation>{place}/{number}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_search.py"/>
        <source>No such expression: {why}</source>
        <translation>式が正しくありません: {why}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/log_table.py"/>
        <source>Log lines</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>The first {shown} of {all}; the export has all of it.</source>
        <translation>全{all}のうち最初の{shown}。エクスポートには全体が含まれます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>This message is not in the queue any more</source>
        <translation>このメッセージはキューにもうありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Open in the web browser…</source>
        <translation>Webブラウザーで開く…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>White or dark page</source>
        <translation>白または暗いページ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Header fields</source>
        <translation>ヘッダーフィールド</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Envelope</source>
        <translation>エンベロープ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Parts of the message</source>
        <translation>メッセージのパート</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Try again (R)</source>
        <translation>再試行(R)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Hold (H)</source>
        <translation>保留(H)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Release (H)</source>
        <translation>保留を解除(H)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Export .eml… (Ctrl+S)</source>
        <translation>.emlをエクスポート…(Ctrl+S)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Delete… (Del)</source>
        <translation>削除…(Del)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Plain</source>
        <translation>プレーン</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Why failed</source>
        <translation>失敗の理由</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Why it waits</source>
        <translation>待機の理由</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>This message cannot be looked at</source>
        <translation>このメッセージは表示できません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>This message has no plain text.</source>
        <translation>このメッセージにはプレーンテキストがありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>{sender} to {recipients}, {time}, {size}</source>
        <translation>{sender}から{recipients}へ、{time}、{size}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message.py"/>
        <source>Attachments ({number})</source>
        <translation>添付ファイル({number})</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/views/message.py"/>
        <source>{n} attachments</source>
        <extracomment>For one: {n} attachment</extracomment>
        <translation>
            <numerusform>添付ファイル{n}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Pictures from elsewhere are not loaded</source>
        <translation>外部の画像は読み込まれていません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Load pictures</source>
        <translation>画像を読み込む</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Only the beginning of this message is laid out</source>
        <translation>このメッセージは先頭部分のみ表示されています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Look at Plain or Source for more of it, or export it for all of it.</source>
        <translation>続きは［プレーン］または［ソース］で確認してください。全体を見るにはエクスポートしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Open this address in another program?</source>
        <translation>このアドレスを別のプログラムで開きますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>Open this message in the web browser?</source>
        <translation>このメッセージをWebブラウザーで開きますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>It gets a copy without scripts, forms and anything that would be loaded from elsewhere.</source>
        <translation>スクリプト、フォーム、外部から読み込まれる内容を除いたコピーが渡されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>The message could not be handed to the browser</source>
        <translation>メッセージをブラウザーに渡せませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_page.py"/>
        <source>No picture could be loaded</source>
        <translation>画像を読み込めませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_text.py"/>
        <source>Message text</source>
        <translation>メッセージ本文</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/message_text.py"/>
        <source>Find in the source</source>
        <translation>ソース内を検索</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>There is nothing new.</source>
        <translation>新しい通知はありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>Nothing to tell</source>
        <translation>お知らせはありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>What needs you, and what you want to know, is listed here.</source>
        <translation>対応が必要なことや、知らせてほしいことがここに表示されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>Mark all as seen</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>Clear list</source>
        <translation>一覧を消去</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notices.py"/>
        <source>The list is empty.</source>
        <translation>一覧は空です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>As at first</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>Show notifications</source>
        <translation>通知を表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source> minutes</source>
        <translation> 分</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source> hours</source>
        <translation> 時間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>Mail waits for too long after</source>
        <translation>メールの待機が長すぎるとみなす時間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>Mail should have come within</source>
        <translation>メールが届くはずの時間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/notify_card.py"/>
        <source>What is not shown stands in the list behind the bell on the dashboard.</source>
        <translation>表示されない通知は、ダッシュボードのベルの一覧で確認できます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>The log says more.</source>
        <translation>詳しくはログを確認してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>This made it stop</source>
        <translation>停止の原因</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>This stands in the way</source>
        <translation>これが妨げになっています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>{server} refused the sign-in</source>
        <translation>{server}がサインインを拒否しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>The relay wants its token</source>
        <translation>リレーがトークンを要求しています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Until it is shown, mail can only be watched.</source>
        <translation>トークンを提示するまで、メールの表示しかできません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Start now</source>
        <translation>今すぐ開始</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show messages</source>
        <translation>メッセージを表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show why</source>
        <translation>理由を表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show sessions</source>
        <translation>セッションを表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Show diagnostics</source>
        <translation>診断を表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/problems.py"/>
        <source>Choose token…</source>
        <translation>トークンを選択…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/progress.py"/>
        <source>{doing}: {done} of {all}</source>
        <translation>{doing}: {done}/{all}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>from, to, subject, state:failed</source>
        <translation>差出人、宛先、件名、state:failed</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Outbox</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Nothing waiting</source>
        <translation>待機中のメールはありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Try all failed again</source>
        <translation>失敗をすべて再試行</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Delete all failed…</source>
        <translation>失敗をすべて削除…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>The folder cannot be read</source>
        <translation>フォルダーを読み取れません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>It was sent on, or deleted.</source>
        <translation>転送または削除されました。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue.py"/>
        <source>Clear search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>They go to the trash folder of the spool, where you can still find them.</source>
        <translation>スプールのごみ箱フォルダーに移動します。後からそこで見つけられます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>They are gone for good. This cannot be undone.</source>
        <translation>完全に削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Delete {messages}?</source>
        <translation>{messages}を削除しますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>The message could not be saved</source>
        <translation>メッセージを保存できませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Try another account or server</source>
        <translation>別のアカウントまたはサーバーで試す</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Forward now to</source>
        <translation>今すぐ転送する先</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_deeds.py"/>
        <source>Edit recipients</source>
        <translation>受信者を編集</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Try another account or server…</source>
        <translation>別のアカウントまたはサーバーで試す…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Forward now to…</source>
        <translation>今すぐ転送する先…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Edit recipients…</source>
        <translation>受信者を編集…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Send once more as new</source>
        <translation>新規としてもう一度送信</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Copy id</source>
        <translation>IDをコピー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Open file location</source>
        <translation>ファイルの場所を開く</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Delete at once…</source>
        <translation>今すぐ完全に削除…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_menu.py"/>
        <source>Release</source>
        <translation>保留を解除</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_table.py"/>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/queue_table.py"/>
        <source>(not known)</source>
        <translation>(不明)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>Recent messages</source>
        <translation>最近のメッセージ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>a delivery report</source>
        <translation>配信レポート</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>queued</source>
        <translation>キュー内</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>Message {id}</source>
        <translation>メッセージ {id}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>{subject} from {sender}</source>
        <translation>{subject}({sender})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/recent.py"/>
        <source>Messages show up here as they come and go.</source>
        <translation>メッセージの受信や転送がここに表示されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>This is the whole report. Passwords and keys were taken out; addresses of people were not. Read it, take out what you do not want to show, then save it and send it to whoever helps you. Nothing is sent by itself.</source>
        <translation>これがレポートの全文です。パスワードとキーは除かれていますが、メールアドレスは残っています。内容を読み、見せたくない部分を削除してから保存し、サポート担当者に送ってください。自動的に送信されることはありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>Report a problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/report.py"/>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>{messages} will be sent this way with the next run; a held one stays held.</source>
        <translation>{messages}は次回の転送でこのように送信されます。保留中のものは保留のままです。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Recipients</source>
        <translation>受信者</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>One address in each line.</source>
        <translation>1行に1つのアドレス。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>Host and port. Empty: as configured.</source>
        <translation>ホストとポート。空欄の場合: 設定どおり。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>The selector of a client account. Empty: as configured.</source>
        <translation>クライアントアカウントのセレクター。空欄の場合: 設定どおり。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>&amp;Recipients</source>
        <translation>受信者(&amp;R)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>The name of an account has no blanks in it.</source>
        <translation>アカウントの名前に空白は使えません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>There is no recipient. Write at least one address.</source>
        <translation>受信者がありません。アドレスを1つ以上入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>This is no host and port. Write it like smtp.example.com:587.</source>
        <translation>ホストとポートの形式ではありません。smtp.example.com:587のように入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/revise_dialog.py"/>
        <source>{address} is no mail address.</source>
        <translation>{address}はメールアドレスではありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>nothing yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>nothing waiting</source>
        <translation>待機なし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Devices and apps</source>
        <translation>機器とアプリ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not listening</source>
        <translation>待ち受けなし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Next server</source>
        <translation>次のサーバー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>delivery report</source>
        <translation>配信レポート</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Next attempt</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Last forwarded</source>
        <translation>最後の転送</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>when the relay runs</source>
        <translation>リレーの動作時</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>forwarding is off</source>
        <translation>転送オフ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>none seen today</source>
        <translation>今日はまだなし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>Not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>In: {received}, {way_in}. Out: {forwarded}, {way_out}.</source>
        <translation>受信: {received}、{way_in}。送信: {forwarded}、{way_out}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} received</source>
        <translation>受信{number}件</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} forwarded</source>
        <translation>転送{number}件</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not set up</source>
        <translation>未設定</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>after sign-in</source>
        <translation>サインイン後</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} waiting</source>
        <translation>待機{number}件</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>cannot start</source>
        <translation>開始できません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>mail is refused</source>
        <translation>メールを拒否</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>mail is kept out</source>
        <translation>受け付け停止</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>port {ports}</source>
        <translation>ポート{ports}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>sign-in refused</source>
        <translation>サインイン拒否</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>not reachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>instead of {server}</source>
        <translation>{server}の代わり</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} seen today</source>
        <translation>今日は{number}台</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>{number} waiting, oldest {age}</source>
        <translation>待機{number}件、最長{age}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>when mail arrives</source>
        <translation>メールの到着時</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/route_words.py"/>
        <source>in {time}</source>
        <translation>{time}後</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Send test message</source>
        <translation>テストメッセージを送信</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>&amp;From</source>
        <translation>差出人(&amp;F)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>&amp;To</source>
        <translation>宛先(&amp;T)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>An address that the server lets you send as.</source>
        <translation>サーバーが差出人として許可しているアドレス。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Where you can look whether it has arrived.</source>
        <translation>到着を確認できるアドレス。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Send again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>The message could not be sent</source>
        <translation>メッセージを送信できませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>The message is in the queue</source>
        <translation>メッセージはキューに入りました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>The server has taken it</source>
        <translation>サーバーが受け取りました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Look whether it has arrived, also among the spam.</source>
        <translation>届いたかどうかを、迷惑メールも含めて確認してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Nothing was heard of it yet</source>
        <translation>まだ結果がわかりません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>It may still go out: the queue shows what becomes of it.</source>
        <translation>これから送信される可能性があります。経過はキューで確認できます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>Enter a mail address such as you@example.com.</source>
        <translation>you@example.comのようなメールアドレスを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>It was refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/send_test.py"/>
        <source>It is offered to {server}</source>
        <translation>{server}に送信しています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/session_table.py"/>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Devices that hand over mail, and the relay's own connections, are listed here.</source>
        <translation>メールを渡す機器と、リレー自身の接続がここに表示されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Peer, name or sender</source>
        <translation>接続相手、名前または差出人</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Let in again</source>
        <translation>ブロックを解除</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Nobody has connected yet</source>
        <translation>まだ接続はありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>The relay at the other end tells only who is connected at the moment.</source>
        <translation>接続先のリレーは、現在の接続しか伝えません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Nothing was kept of what was said. Lines are given up when very much is said.</source>
        <translation>やり取りの内容は保持されていません。やり取りが非常に多い場合、行は破棄されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>New connections from this address are refused, for SMTP and POP, until the relay starts again or you let it in. What is connected now goes on. To keep it out for good, change who may connect.</source>
        <translation>このアドレスからの新しい接続は、リレーが再起動するかブロックを解除するまで、SMTPでもPOPでも拒否されます。現在の接続は続きます。恒久的に拒否するには、接続を許可する相手を変更してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>In</source>
        <translation>受信</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Out</source>
        <translation>送信</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Their connections are refused until the relay starts again.</source>
        <translation>リレーが再起動するまで、接続は拒否されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Blocked: {peers}</source>
        <translation>ブロック中: {peers}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/sessions.py"/>
        <source>Block {peer}?</source>
        <translation>{peer}をブロックしますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Start when I sign in</source>
        <translation>ログイン時に起動する</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Start without opening the window</source>
        <translation>ウィンドウを開かずに起動する</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>No configuration yet</source>
        <translation>まだ設定がありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>It is changed where the relay runs</source>
        <translation>リレーが動作している場所で変更します</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Show file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Attach…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Detach</source>
        <translation>接続を解除</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Tray icon</source>
        <translation>トレイアイコン</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じるとき</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Ask once</source>
        <translation>一度だけ確認する</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Keep running in the background</source>
        <translation>バックグラウンドで動作を続ける</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Quit, and stop the relay of this app</source>
        <translation>終了し、このアプリのリレーを停止する</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>In colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>One colour, as the panel</source>
        <translation>単色(パネルに合わせる)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>One colour, for a light panel</source>
        <translation>単色(明るいパネル用)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>One colour, for a dark panel</source>
        <translation>単色(暗いパネル用)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Relay settings</source>
        <translation>リレーの設定</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Ports, encryption, sign-in, forwarding, logging. You see each change before it is made.</source>
        <translation>ポート、暗号化、サインイン、転送、ログ。変更内容は適用前に確認できます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Where the relay runs</source>
        <translation>リレーの動作場所</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>In this app, or somewhere else with an admin port that this window is attached to.</source>
        <translation>このアプリ内、またはこのウィンドウが管理ポートに接続している別の場所。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Another language is spoken from the next start on.</source>
        <translation>言語の変更は次回の起動時から有効です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Starting and closing</source>
        <translation>起動と終了</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/settings.py"/>
        <source>Starting at sign-in could not be changed</source>
        <translation>ログイン時の起動を変更できませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Copy reply</source>
        <translation>応答をコピー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>What happens now</source>
        <translation>今後の動作</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Export .eml…</source>
        <translation>.emlをエクスポート…</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Nothing until you decide. The message stays on this computer.</source>
        <translation>判断するまで何も行われません。メッセージはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>Nothing until you release it.</source>
        <translation>保留を解除するまで何も行われません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It is tried again with the next run.</source>
        <translation>次回の転送で再試行されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It cannot be sent. Export what is left of it, or delete it.</source>
        <translation>送信できません。残っている部分をエクスポートするか、削除してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It is being worked on at the moment.</source>
        <translation>現在処理中です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/views/why.py"/>
        <source>It is tried again in {time}.</source>
        <translation>{time}後に再試行されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/watch.py"/>
        <source>The file was saved</source>
        <translation>ファイルを保存しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/watch.py"/>
        <source>The file could not be saved</source>
        <translation>ファイルを保存できませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/widgets/route.py"/>
        <source>Route of the mail</source>
        <translation>メールの経路</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/widgets/sidebar.py"/>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter a password, or generate one.</source>
        <translation>パスワードを入力するか、生成してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>The new password is on the clipboard. Enter it on the device.</source>
        <translation>新しいパスワードをクリップボードにコピーしました。機器に入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Network that may skip sign-in</source>
        <translation>サインインを省略できるネットワーク</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Stands in messages and filters in place of an account's name.</source>
        <translation>メッセージとフィルターで、アカウントの名前の代わりに使われます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Kept as</source>
        <translation>保存形式</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter a name without control characters.</source>
        <translation>制御文字を含まない名前を入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>The file then holds no password. Devices that know only PLAIN or LOGIN cannot sign in with it.</source>
        <translation>この場合、ファイルにパスワードは含まれません。PLAINまたはLOGINにしか対応しない機器は、これを使ってサインインできません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Keyword</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Enter one word.</source>
        <translation>1語で入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>&amp;Keyword</source>
        <translation>キーワード(&amp;K)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>Hash, for CRAM-MD5 only</source>
        <translation>ハッシュ(CRAM-MD5専用)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/account_dialog.py"/>
        <source>{range} is in the list already.</source>
        <translation>{range}はすでに一覧にあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>new password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>plain, set</source>
        <translation>平文、設定済み</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/accounts_table.py"/>
        <source>renamed, was {name}</source>
        <translation>名前を変更(旧: {name})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Old sign-in forgotten</source>
        <translation>以前のサインインを破棄</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Sign-in of {user} kept, sealed</source>
        <translation>{user}のサインインを暗号化して保存</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Certificate {name} written</source>
        <translation>証明書{name}を書き込み</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{name} written, for you only</source>
        <translation>{name}を書き込み(自分のみ読み取り可能)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{name} written</source>
        <translation>{name}を書き込み</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Files are as they were read</source>
        <translation>ファイルは読み取り時のまま</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Relay starts at login</source>
        <translation>Relayはログイン時に起動</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Relay no longer starts at login</source>
        <translation>Relayはログイン時に起動しない</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{path} was changed by another program in the meantime and left as it is.</source>
        <translation>{path}は途中で別のプログラムが変更したため、そのまま残しました。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>There is no system keyring.</source>
        <translation>システムのキーリングがありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Starting at login cannot be set on this system.</source>
        <translation>このシステムではログイン時の起動を設定できません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Folder {names} made</source>
        <translation>フォルダー{names}を作成</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>New files prepared</source>
        <translation>新しいファイルを準備</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Configuration read back and checked</source>
        <translation>設定を読み戻して検査</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>{path} does not hold what was written</source>
        <translation>{path}の内容が書き込んだものと異なります</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Starting at login could not be set: {strerror}.</source>
        <translation>ログイン時の起動を設定できませんでした: {strerror}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Password put into the system keyring</source>
        <translation>パスワードをシステムのキーリングに保存</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/apply.py"/>
        <source>Old files backed up</source>
        <translation>以前のファイルをバックアップ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Copy the fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Renew, keep the key</source>
        <translation>キーを保持して更新</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Export for devices...</source>
        <translation>機器用にエクスポート...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>itself. Devices must accept or import it.</source>
        <translation>自己署名。機器側で許可またはインポートする必要があります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Cannot be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>{begin} to {end}</source>
        <translation>{begin}から{end}まで</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Not valid yet</source>
        <translation>まだ有効ではありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>{kind}, belongs to this certificate</source>
        <translation>{kind}、この証明書に対応</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>{n} days left</source>
        <translation>残り{n}日</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/certificate_card.py"/>
        <source>Valid, {n} days left</source>
        <translation>有効、残り{n}日</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter an address or a network such as 192.168.1.0/24.</source>
        <translation>アドレスまたは192.168.1.0/24のようなネットワークを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>TLS 1.0 and 1.1 can be broken. Name the devices that need them under Old devices instead.</source>
        <translation>TLS 1.0と1.1は破られるおそれがあります。必要な機器は、代わりに［古い機器］に指定してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Nobody can sign in: devices cannot encrypt here.</source>
        <translation>ここでは機器が暗号化できないため、誰もサインインできません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Add an account or a trusted network, or devices will be refused.</source>
        <translation>アカウントまたは信頼するネットワークを追加してください。追加しないと機器は拒否されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{name} takes no mail without signing in.</source>
        <translation>{name}はサインインなしではメールを受け取りません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>The system keyring cannot be used: {value}.</source>
        <translation>システムのキーリングを使用できません: {value}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{name} takes no passwords from programs. Sign in in the browser.</source>
        <translation>{name}はプログラムからのパスワードを受け付けません。ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Relay cannot start at login: {value}.</source>
        <translation>Relayはログイン時に起動できません: {value}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Relay cannot run as this service: {reason}.</source>
        <translation>Relayはこのサービスとして動作できません: {reason}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Without a control port this application cannot show what the service does.</source>
        <translation>制御ポートがないと、このアプリケーションはサービスの動作を表示できません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{text} is everybody: anyone could send through this relay without signing in.</source>
        <translation>{text}は全員を意味します。誰でもサインインなしでこのリレーから送信できてしまいます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Without encryption, the passwords of devices can be read on your network.</source>
        <translation>暗号化しないと、機器のパスワードがネットワーク上で読み取られるおそれがあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Choose the key and the certificate.</source>
        <translation>キーと証明書を選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Choose a file with certificate and key.</source>
        <translation>証明書とキーを含むファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>the provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>The sign-in has ended, so no mail goes out. Sign in again.</source>
        <translation>サインインが終了したため、メールは送信されません。再サインインしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>There are two accounts with the selector "{selector}". Each needs one of its own.</source>
        <translation>セレクター「{selector}」のアカウントが2つあります。それぞれ別のセレクターにしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{text}" is no address and no network. {asks}</source>
        <translation>「{text}」はアドレスでもネットワークでもありません。{asks}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{text}" matches nothing, because a network is named by its first address: {network}.</source>
        <translation>「{text}」は何にも一致しません。ネットワークは先頭のアドレスで指定します: {network}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Use TLS 1.2</source>
        <translation>TLS 1.2を使用</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Encrypt</source>
        <translation>暗号化する</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Allow it in the clear</source>
        <translation>暗号化なしを許可</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>{file}, line {line}</source>
        <translation>{file}、{line}行目</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>the list</source>
        <translation>一覧</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Keep it in the file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Sign in in the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter a password for "{name}".</source>
        <translation>「{name}」のパスワードを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Start it by hand</source>
        <translation>手動で起動</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Use {port}</source>
        <translation>{port}を使用</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>This certificate has expired.</source>
        <translation>この証明書は期限切れです。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>This certificate ends in {days} days.</source>
        <translation>この証明書の期限は{days}日後に切れます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Sign in with {name} first, or choose another way.</source>
        <translation>先に{name}でサインインするか、別の方法を選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter the user name that the provider gave you.</source>
        <translation>プロバイダーから与えられたユーザー名を入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>Enter at least one name or address that devices use.</source>
        <translation>機器が使う名前またはアドレスを1つ以上入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{name}" already exists in {place}.</source>
        <translation>「{name}」は{place}にすでにあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/checks.py"/>
        <source>"{bad}" is no host name and no address.</source>
        <translation>「{bad}」はホスト名でもアドレスでもありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Show transcript</source>
        <translation>通信記録を表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Show the certificate</source>
        <translation>証明書を表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Transcript</source>
        <translation>通信記録</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>running...</source>
        <translation>実行中...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>itself</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Hide the certificate</source>
        <translation>証明書を隠す</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>Hide transcript</source>
        <translation>通信記録を隠す</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_card.py"/>
        <source>{number} ms</source>
        <translation>{number}ミリ秒</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>These ports answer:</source>
        <translation>次のポートが応答します:</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>stopped at {name}</source>
        <translation>{name}で停止</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>The test has stopped</source>
        <translation>テストが停止しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>Trying the usual ports of {host}...</source>
        <translation>{host}の一般的なポートを試しています...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>None of the usual ports of {host} answers. Is it the right server?</source>
        <translation>{host}の一般的なポートはどれも応答しません。サーバーは正しいですか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>{host} said {text}</source>
        <translation>{host}の応答: {text}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/connection_test.py"/>
        <source>could not start</source>
        <translation>開始できませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device left without a word. It may expect TLS from the first byte: choose STARTTLS there.</source>
        <translation>機器は何も送らずに切断しました。最初のバイトからTLSを想定している可能性があります。機器でSTARTTLSを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>Sign-in as {who} failed. Enter the user name and the password on the device again.</source>
        <translation>{who}としてのサインインに失敗しました。機器にユーザー名とパスワードを入力し直してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device and Relay found no common encryption. Import the certificate on the device, or list it under Old devices on the TLS page.</source>
        <translation>機器とRelayに共通の暗号化方式がありません。機器に証明書をインポートするか、TLSページの［古い機器］に追加してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not begin with TLS. Choose SSL/TLS there, not STARTTLS.</source>
        <translation>機器はTLSで通信を開始しませんでした。機器でSTARTTLSではなくSSL/TLSを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device left without a word. Switch its encryption off: Relay offers none.</source>
        <translation>機器は何も送らずに切断しました。Relayは暗号化を提供していないため、機器の暗号化をオフにしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>the user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not encrypt. Switch on STARTTLS there; it may be called TLS.</source>
        <translation>機器は暗号化しませんでした。機器でSTARTTLSをオンにしてください。TLSと表示されていることもあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not sign in. Switch on SMTP authentication there, and let it sign in as {user}.</source>
        <translation>機器はサインインしませんでした。機器でSMTP認証をオンにし、{user}としてサインインするようにしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device did not sign in. Switch on SMTP authentication there, and let it sign in.</source>
        <translation>機器はサインインしませんでした。機器でSMTP認証をオンにし、サインインするようにしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>Relay refused something: {refusal}</source>
        <translation>Relayが拒否しました: {refusal}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact.py"/>
        <source>The device left without sending a message. Let it send a test page or a test scan.</source>
        <translation>機器はメッセージを送らずに切断しました。機器からテストページまたはテストスキャンを送ってください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Talking</source>
        <translation>通信中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Calls itself {name} ({verb})</source>
        <translation>名乗った名前: {name}({verb})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Not encrypted</source>
        <translation>暗号化されていません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Sign-in refused ({how})</source>
        <translation>サインイン拒否({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Not passed on yet: {outcome}</source>
        <translation>まだ転送されていません: {outcome}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>First contact</source>
        <translation>最初の接続</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Works</source>
        <translation>動作しています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Change the device</source>
        <translation>機器の設定を変更</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Encrypted with {version}</source>
        <translation>{version}で暗号化</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Signed in as {who} ({how})</source>
        <translation>{who}としてサインイン済み({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Signed in ({how})</source>
        <translation>サインイン済み({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Did not sign in</source>
        <translation>サインインしませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>The next server has taken it</source>
        <translation>次のサーバーが受け取りました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>The message has arrived safely</source>
        <translation>メッセージは無事に届きました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Sign-in as {who} refused ({how})</source>
        <translation>{who}としてのサインインを拒否({how})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Waiting for a device to connect to {place}</source>
        <translation>機器が{place}に接続するのを待っています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/contact_card.py"/>
        <source>Connected from {address}</source>
        <translation>{address}から接続</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking for the mail records of {domain}...</source>
        <translation>{domain}のメールレコードを問い合わせています...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking for the service records of {domain}...</source>
        <translation>{domain}のサービスレコードを問い合わせています...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking the web server of {domain}...</source>
        <translation>{domain}のWebサーバーに問い合わせています...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Trying the usual names of {domain}...</source>
        <translation>{domain}の一般的な名前を試しています...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>the service records of {domain}</source>
        <translation>{domain}のサービスレコード</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>the web server of {domain}</source>
        <translation>{domain}のWebサーバー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>Asking the public provider database...</source>
        <translation>公開プロバイダーデータベースに問い合わせています...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>a trial of the usual names of {domain}</source>
        <translation>{domain}の一般的な名前での試行</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detect.py"/>
        <source>the public provider database</source>
        <translation>公開プロバイダーデータベース</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>TLS from the start</source>
        <translation>最初からTLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>STARTTLS if offered</source>
        <translation>可能ならSTARTTLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Found {name}: {host}, port {port}, {security}</source>
        <translation>{name}が見つかりました: {host}、ポート{port}、{security}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Use it</source>
        <translation>使用する</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Enter it by hand</source>
        <translation>手動で入力</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Stopped. Enter the server by hand, or try again.</source>
        <translation>停止しました。サーバーを手動で入力するか、もう一度試してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Looking...</source>
        <translation>探しています...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>The domain itself does not say where its mail is handed in.</source>
        <translation>ドメイン自体からは、メールの送信先サーバーがわかりません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Ask the public provider database of Thunderbird?</source>
        <translation>Thunderbirdの公開プロバイダーデータベースに問い合わせますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Not known. Enter what your provider calls outgoing or SMTP server.</source>
        <translation>不明です。プロバイダーの案内にある送信サーバー(SMTPサーバー)を入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>This comes from {source}. Use it only if you recognise the server.</source>
        <translation>これは{source}から得た情報です。見覚えのあるサーバーの場合のみ使用してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Found {name}, from {source}</source>
        <translation>{name}が見つかりました(情報源: {source})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Ask it</source>
        <translation>問い合わせる</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Do not ask</source>
        <translation>問い合わせない</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Enter what your provider calls outgoing or SMTP server.</source>
        <translation>プロバイダーの案内にある送信サーバー(SMTPサーバー)を入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/detection.py"/>
        <source>Only "{domain}" is sent to it, not your address.</source>
        <translation>送信されるのは「{domain}」のみで、メールアドレスは送信されません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>STARTTLS, or none</source>
        <translation>STARTTLS、またはなし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Enter this on your devices</source>
        <translation>機器に入力する内容</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Scanner, printer or program, under SMTP or e-mail</source>
        <translation>スキャナー、プリンターまたはプログラムの、SMTPまたは電子メールの項目</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Print...</source>
        <translation>印刷...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>any @{domain} address</source>
        <translation>任意の@{domain}アドレス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>the one you set for {name}</source>
        <translation>{name}に設定したもの</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/device_card.py"/>
        <source>Copy {what}</source>
        <translation>{what}をコピー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff.py"/>
        <source>not managed here, kept as it is</source>
        <translation>ここでは管理されません。現状のまま保持</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff.py"/>
        <source>Lines {first} to {last}</source>
        <translation>{first}～{last}行目</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff.py"/>
        <source>Line {first}</source>
        <translation>{first}行目</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff_view.py"/>
        <source>added: {line}</source>
        <translation>追加: {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff_view.py"/>
        <source>removed: {line}</source>
        <translation>削除: {line}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/diff_view.py"/>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Old devices</source>
        <translation>古い機器</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>An address of this computer with a port of its own, then the addresses of the devices.</source>
        <translation>専用ポート付きのこのコンピューターのアドレスに続けて、機器のアドレスを指定します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail waits in</source>
        <translation>メールの待機場所</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mailboxes in</source>
        <translation>メールボックスの場所</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>the folder where mail waits</source>
        <translation>メールが待機するフォルダー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Log file</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>no file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>%d stands for the date and %h for the hour, which begins a new file each day or hour.</source>
        <translation>%dは日付、%hは時を表し、日または時間ごとに新しいファイルになります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Process id</source>
        <translation>プロセスID</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Accept mail over SMTP</source>
        <translation>メールをSMTPで受け付ける</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Control port</source>
        <translation>制御ポート</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Lets this application and others watch the relay. Only with a port of its own.</source>
        <translation>このアプリケーションなどからリレーを監視できるようにします。専用のポートが必要です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>may also end the relay</source>
        <translation>リレーの終了も許可</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Close after</source>
        <translation>切断までの時間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Seconds of silence after which a connection is closed.</source>
        <translation>無通信の接続を閉じるまでの秒数。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Say about itself</source>
        <translation>自身の情報の表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Block lists</source>
        <translation>ブロックリスト</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Asked about clients from outside. Needs Who may connect: Anyone.</source>
        <translation>外部のクライアントについて問い合わせます。［接続を許可する相手］が［誰でも］である必要があります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>as usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Words such as pipelining or smtputf8, with commas between them.</source>
        <translation>pipeliningやsmtputf8などの語をコンマで区切って指定します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Run as</source>
        <translation>実行ユーザー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>daemon, when started by root</source>
        <translation>daemon(rootが起動した場合)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Ask for certificates</source>
        <translation>証明書を要求</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>no</source>
        <translation>要求しない</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>A PEM file with the authorities that vouch for devices, or &lt;default&gt;.</source>
        <translation>機器を保証する認証局のPEMファイル、または&lt;default&gt;。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Oldest version</source>
        <translation>最も古いバージョン</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Let mail programs fetch mail (POP)</source>
        <translation>メールソフトによるメールの取得を許可(POP)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>One folder for each account</source>
        <translation>アカウントごとに1つのフォルダー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail stays after it was fetched</source>
        <translation>取得後もメールを残す</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Accounts in</source>
        <translation>アカウントの場所</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail that comes in</source>
        <translation>受信メール</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Mail that goes out</source>
        <translation>送信メール</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Check recipients</source>
        <translation>受信者を検査</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>all are accepted</source>
        <translation>すべて受け付け</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>account: accepts local accounts only. Or the path of a program, or net:host:port.</source>
        <translation>account: はローカルアカウントのみ受け付けます。プログラムのパス、またはnet:host:portも指定できます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Give up after</source>
        <translation>打ち切りまでの時間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Seconds that one filter or check may take.</source>
        <translation>1つのフィルターまたは検査にかけられる秒数。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Write a log</source>
        <translation>ログを記録</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Nothing on the terminal once Relay runs</source>
        <translation>Relayの動作開始後は端末に何も出力しない</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>Name and version, as usual</source>
        <translation>名前とバージョン(通常どおり)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>As little as possible</source>
        <translation>最小限にする</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.2, as usual</source>
        <translation>TLS 1.2(通常どおり)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.3</source>
        <translation>TLS 1.3</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.1, outdated</source>
        <translation>TLS 1.1(旧式)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fields.py"/>
        <source>TLS 1.0, outdated</source>
        <translation>TLS 1.0(旧式)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/file_list.py"/>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path}を読み取れません: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path}に書き込めません: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be given its rights: {reason}</source>
        <translation>{path}にアクセス権を設定できません: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be replaced: {reason}</source>
        <translation>{path}を置き換えられません: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be removed: {reason}</source>
        <translation>{path}を削除できません: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/files.py"/>
        <source>{path} cannot be made: {reason}</source>
        <translation>{path}を作成できません: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>the message is passed on</source>
        <translation>メッセージは転送されます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>the message is taken away without an error</source>
        <translation>メッセージはエラーなしで取り除かれます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>the message is refused</source>
        <translation>メッセージは拒否されます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>Exit code {code}: {meaning}.</source>
        <translation>終了コード{code}: {meaning}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>It says: {said}</source>
        <translation>出力: {said}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>It could not be run: {error}</source>
        <translation>実行できませんでした: {error}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/filter_trial.py"/>
        <source>It did not end within {limit:g} seconds. Mail would be refused.</source>
        <translation>{limit:g}秒以内に終了しませんでした。メールは拒否されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>no TLS</source>
        <translation>TLSなし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Test again</source>
        <translation>再テスト</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Edit the server</source>
        <translation>サーバーを編集</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Sign in through the browser...</source>
        <translation>ブラウザーでサインイン...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Edit the account</source>
        <translation>アカウントを編集</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Enter an app password</source>
        <translation>アプリパスワードを入力</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Show the steps</source>
        <translation>手順を表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Allow this computer by address</source>
        <translation>このコンピューターをアドレスで許可</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use your provider's server</source>
        <translation>プロバイダーのサーバーを使用</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Try port {port}</source>
        <translation>ポート{port}を試す</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use port {port}, {encryption}</source>
        <translation>ポート{port}、{encryption}を使用</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Choose its authority...</source>
        <translation>認証局を選択...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use {host}</source>
        <translation>{host}を使用</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Try the usual ports</source>
        <translation>一般的なポートを試す</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use STARTTLS</source>
        <translation>STARTTLSを使用</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Use TLS from the start</source>
        <translation>最初からTLSを使用</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Require STARTTLS</source>
        <translation>STARTTLSを必須にする</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Change the security</source>
        <translation>セキュリティを変更</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/fixes.py"/>
        <source>Sign in with a password...</source>
        <translation>パスワードでサインイン...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Use case</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Forwarding</source>
        <translation>転送</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Logging</source>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Startup</source>
        <translation>起動</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>current</source>
        <translation>現在</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/flow.py"/>
        <source>to do</source>
        <translation>未完了</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Show help</source>
        <translation>ヘルプを表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Save files elsewhere...</source>
        <translation>ファイルを別の場所に保存...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Save answers...</source>
        <translation>回答を保存...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>For other machines and for scripts; without passwords</source>
        <translation>ほかのコンピューターやスクリプト用(パスワードを除く)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Next</source>
        <comment>the button of the wizard</comment>
        <translation>次へ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Answers...</source>
        <translation>回答...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/footer.py"/>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>While a device waits for a slow server, it may give up and send the message again.</source>
        <translation>低速なサーバーを待つ間に、機器がタイムアウトしてメッセージを再送することがあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>This is the address this relay listens on, so mail would loop.</source>
        <translation>これはこのリレー自身が待ち受けているアドレスです。メールがループします。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>The expected name counts only when the certificate is checked.</source>
        <translation>想定する名前は、証明書を検査する場合にのみ有効です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Enter a host name or an address, without spaces.</source>
        <translation>ホスト名またはアドレスを空白なしで入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Nothing is encrypted, so mail and password could be read on the way.</source>
        <translation>暗号化されないため、メールとパスワードが途中で読み取られるおそれがあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>The server's identity is not checked, so mail and password could be intercepted.</source>
        <translation>サーバーの身元が検査されないため、メールとパスワードが傍受されるおそれがあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Switch</source>
        <translation>切り替える</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Send afterwards</source>
        <translation>後で送信</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Port 465 normally uses TLS from the start.</source>
        <translation>ポート465では通常、最初からTLSを使います。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Port 587 normally starts in the clear and then switches to TLS.</source>
        <translation>ポート587では通常、暗号化なしで始まり、その後TLSに切り替わります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Check it</source>
        <translation>検査する</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Enter a time from 1 second to 7 days.</source>
        <translation>1秒から7日までの時間を入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Encrypt it</source>
        <translation>暗号化する</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_checks.py"/>
        <source>Enter the server that takes your mail, or use Detect.</source>
        <translation>メールを受け取るサーバーを入力するか、［検出］を使ってください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Expected name</source>
        <translation>想定する名前</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>the server's name</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>The name that the server's certificate must bear, when it is not the one above.</source>
        <translation>サーバーの証明書に含まれるべき名前(上の名前と異なる場合)。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Asked-for name</source>
        <translation>要求する名前</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Which of several servers at one address is wanted (SNI).</source>
        <translation>1つのアドレスに複数のサーバーがある場合に、どれを使うか(SNI)。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Own certificate</source>
        <translation>自身の証明書</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>A PEM file with key and certificate, for servers that ask for one. Or two files with a comma between.</source>
        <translation>証明書を要求するサーバー用の、キーと証明書を含むPEMファイル。またはコンマで区切った2つのファイル。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Connect from</source>
        <translation>接続元</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>any address</source>
        <translation>任意のアドレス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>An address of this computer. 0.0.0.0 stands for IPv4 only, :: for IPv6 only.</source>
        <translation>このコンピューターのアドレス。0.0.0.0はIPv4のみ、:: はIPv6のみを表します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Wait to connect</source>
        <translation>接続の待ち時間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Seconds for a connection, and for encryption.</source>
        <translation>接続と暗号化の秒数。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Wait for greeting</source>
        <translation>グリーティングの待ち時間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Seconds after which Relay goes on without one.</source>
        <translation>グリーティングなしで続行するまでの秒数。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Wait for answers</source>
        <translation>応答の待ち時間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Seconds for each answer of the server.</source>
        <translation>サーバーの各応答を待つ秒数。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/forwarding_fields.py"/>
        <source>Words such as pipelining or eightbitstrict, with commas between them.</source>
        <translation>pipeliningやeightbitstrictなどの語をコンマで区切って指定します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/help_pane.py"/>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/help_pane.py"/>
        <source>Hide help</source>
        <translation>ヘルプを隠す</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/carried.py"/>
        <source>{path}, line {line}</source>
        <translation>{path}、{line}行目</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>Both listen on port {ports}: stop the old relay before this one is started, or choose another port.</source>
        <translation>どちらもポート{ports}で待ち受けます。このリレーを開始する前に以前のリレーを停止するか、別のポートを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>Mail that waits in {folder} stays there.</source>
        <translation>{folder}で待機中のメールはそこに残ります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>Every line of {name} is taken, those that no page shows included.</source>
        <translation>ページに表示されないものも含め、{name}のすべての行を引き継ぎます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>{through} gives the options {options} besides; set them here, if you need them.</source>
        <translation>{through}はさらにオプション{options}を指定します。必要な場合はここで設定してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>{files}: all accounts, with their passwords.</source>
        <translation>{files}: すべてのアカウント(パスワードを含む)。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>{file} was not read, so its accounts are missing here.</source>
        <translation>{file}を読み取らなかったため、そのアカウントはここにありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/installation.py"/>
        <source>the old spool</source>
        <translation>以前のスプール</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The account "{name}" ({text}) was not carried over; a relay has one next hop.</source>
        <translation>アカウント「{name}」({text})は引き継がれませんでした。リレーの次のサーバーは1つです。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{key} {settings}" has no counterpart in a relay.</source>
        <translation>「{key} {settings}」に相当する設定はリレーにありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>Mail goes to {server}.</source>
        <translation>メールは{server}に送られます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"auth {method}" signs in with tokens: sign in anew on the page Authentication.</source>
        <translation>「auth {method}」はトークンでサインインします。［認証］ページで新たにサインインしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is no account in this file.</source>
        <translation>このファイルにはアカウントがありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the account has no name.</source>
        <translation>アカウントに名前がありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is an account "{title}" already.</source>
        <translation>アカウント「{title}」はすでにあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is no account "{name}".</source>
        <translation>アカウント「{name}」がありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the account "{name}" has no host.</source>
        <translation>アカウント「{name}」にホストがありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the account "{name}" speaks {text}; a relay speaks SMTP.</source>
        <translation>アカウント「{name}」は{text}を使いますが、リレーが使うのはSMTPです。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>the port "{port}" of the account "{name}" is no number from 1 to 65535.</source>
        <translation>アカウント「{name}」のポート「{port}」は1から65535までの数値ではありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The relay signs in as {user}.</source>
        <translation>リレーは{user}としてサインインします。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The password is not in the file; type it in once.</source>
        <translation>パスワードはファイルにありません。一度入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>there is no account "{base}" above this line.</source>
        <translation>この行より上にアカウント「{base}」がありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The certificate of the server was not checked; switch the check on if you can.</source>
        <translation>サーバーの証明書は検査されていませんでした。可能であれば検査をオンにしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>The server was known by a fingerprint; a relay checks who signed its certificate instead.</source>
        <translation>サーバーはフィンガープリントで識別されていました。リレーでは代わりに証明書の署名者を検査します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"auth {method}" is a way to sign in that a relay does not have.</source>
        <translation>「auth {method}」はリレーにないサインイン方法です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>msmtp runs {command} for the password; a relay does not, so type it in once.</source>
        <translation>msmtpはパスワードの取得に{command}を実行しますが、リレーは実行しません。一度入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{name}" is no setting of msmtp.</source>
        <translation>「{name}」はmsmtpの設定ではありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{name}" stands before the first account.</source>
        <translation>「{name}」が最初のアカウントより前にあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/msmtp.py"/>
        <source>"{name}" has to be on or off.</source>
        <translation>「{name}」はonまたはoffでなければなりません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"{name}" of {found} has no counterpart in a relay.</source>
        <translation>{found}の「{name}」に相当する設定はリレーにありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Devices connect to port {port}.</source>
        <translation>機器はポート{port}に接続します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The accounts of {domain} were not carried over; a relay signs in as one user.</source>
        <translation>{domain}のアカウントは引き継がれませんでした。リレーは1人のユーザーとしてサインインします。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>{user} was not carried over; a relay signs in as one user.</source>
        <translation>{user}は引き継がれませんでした。リレーは1人のユーザーとしてサインインします。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Devices signed in with a password that is stored nowhere; add an account for them, if they need one.</source>
        <translation>機器のサインインに使われていたパスワードはどこにも保存されていません。必要な場合は、機器用のアカウントを追加してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>there is no server for SMTP in this file.</source>
        <translation>このファイルにはSMTP用のサーバーがありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>{section} was not carried over; a relay takes mail over one port.</source>
        <translation>{section}は引き継がれませんでした。リレーは1つのポートでメールを受け取ります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>{section} was not carried over; a relay does not pass {protocol} on.</source>
        <translation>{section}は引き継がれませんでした。リレーは{protocol}を中継しません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"server_address" of {found} is missing.</source>
        <translation>{found}の「server_address」がありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The client secret was not carried over; type it in when you sign in.</source>
        <translation>クライアントシークレットは引き継がれませんでした。サインイン時に入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"{name}" of {section} has to be True or False.</source>
        <translation>{section}の「{name}」はTrueまたはFalseでなければなりません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>this is not a configuration of Email OAuth 2.0 Proxy.</source>
        <translation>これはEmail OAuth 2.0 Proxyの設定ではありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>"{name}" of {found} is no port from 1 to 65535.</source>
        <translation>{found}の「{name}」は1から65535までのポートではありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The file names no local_address, so only this computer can connect; see Connections.</source>
        <translation>ファイルにlocal_addressの指定がないため、接続できるのはこのコンピューターのみです。［接続］を参照してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>The stored tokens are encrypted with a password that only the proxy knows.</source>
        <translation>保存されているトークンは、プロキシだけが知るパスワードで暗号化されています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Sign in as {user} anew, on the page Authentication, with the client id {client}.</source>
        <translation>［認証］ページで、クライアントID {client}を使って{user}として新たにサインインしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/oauth2_proxy.py"/>
        <source>Sign in as {user} anew, on the page Authentication.</source>
        <translation>［認証］ページで、{user}として新たにサインインしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/read.py"/>
        <source>there is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/read.py"/>
        <source>this is not UTF-8 text.</source>
        <translation>UTF-8テキストではありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/sealed.py"/>
        <source>[{account}] has its key in the system keyring: sign in again here.</source>
        <translation>[{account}]のキーはシステムのキーリングにあります。ここで再サインインしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/imports/sealed.py"/>
        <source>The sign-in could not be taken: {error}.</source>
        <translation>サインインを引き継げませんでした: {error}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>Choose another folder than the one where mail waits.</source>
        <translation>メールの待機場所とは別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{config} exists already. Choose another folder, or open it from the first page.</source>
        <translation>{config}はすでにあります。別のフォルダーを選ぶか、最初のページから開いてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{title} copies files while they are written. Choose a folder that no other program touches.</source>
        <translation>{title}は書き込み中のファイルをコピーします。ほかのプログラムが使わないフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{nearest} is on another computer. When the network is away, mail cannot be taken. Choose a local disk.</source>
        <translation>{nearest}は別のコンピューターにあります。ネットワークが切れると、メールを受け取れません。ローカルディスクを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>Only {left} MB are free at {nearest}. Free some space, or choose another folder.</source>
        <translation>{nearest}の空きは{left}MBしかありません。空き容量を増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{item} was not found. Mail would be refused until it exists.</source>
        <translation>{item}が見つかりませんでした。用意されるまで、メールは拒否されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/inquiries.py"/>
        <source>{item} cannot be run. Mail would be refused until it is made executable.</source>
        <translation>{item}を実行できません。実行可能になるまで、メールは拒否されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>One of {n} in this file. What concerns all of them is set at "{first}".</source>
        <translation>このファイルにある{n}個のうちの1つです。全体に関わる設定は「{first}」で行います。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>Which relay of the configuration</source>
        <translation>設定内のリレー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>Leave this relay without your changes?</source>
        <translation>変更を適用せずにこのリレーを離れますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>They are not written yet. Apply them first, or drop them.</source>
        <translation>変更はまだ書き込まれていません。先に適用するか、破棄してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instance_bar.py"/>
        <source>Drop the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instances.py"/>
        <source>There is no relay "{instance}" in {path}; it has only one.</source>
        <translation>{path}にリレー「{instance}」はありません。リレーは1つだけです。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/instances.py"/>
        <source>There is no relay "{instance}" in {path}; it has {known}.</source>
        <translation>{path}にリレー「{instance}」はありません。あるのは{known}です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{journal_path} is damaged: {error}</source>
        <translation>{journal_path}が破損しています: {error}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{path} cannot be finished: its new content is not complete</source>
        <translation>{path}を完了できません: 新しい内容が不完全です</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{path} was changed by another program in the meantime</source>
        <translation>{path}は途中で別のプログラムに変更されました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/journal.py"/>
        <source>{backup} is missing or damaged, so {path} was left as it is</source>
        <translation>{backup}がないか破損しているため、{path}はそのまま残しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>This account may not use ports below 1024.</source>
        <translation>このアカウントは1024未満のポートを使用できません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Block lists are asked about clients from outside, and those may not connect.</source>
        <translation>ブロックリストは外部のクライアントについて問い合わせるものですが、外部からの接続は許可されていません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Port {port} is used for mail already. Choose another one for control.</source>
        <translation>ポート{port}はすでにメールに使われています。制御には別のポートを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Port {numeric_port} is used for other devices already. Old devices need one of their own.</source>
        <translation>ポート{numeric_port}はすでにほかの機器に使われています。古い機器には専用のポートが必要です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Port {port} is already used by {who}. Stop it or choose another port.</source>
        <translation>ポート{port}はすでに{who}が使用しています。それを停止するか、別のポートを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>{address} exists on every network. Add the interface after a percent sign, such as {address}%eth0.</source>
        <translation>{address}はどのネットワークにも存在します。{address}%eth0のように、パーセント記号に続けてインターフェイスを付けてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>What these devices send can be read and changed on the way. List only those that cannot do better.</source>
        <translation>これらの機器が送る内容は、途中で読み取られたり改変されたりするおそれがあります。ほかに方法のない機器だけを登録してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Ask none</source>
        <translation>問い合わせない</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Turn on at least one of SMTP and POP.</source>
        <translation>SMTPとPOPの少なくとも一方をオンにしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Choose at least one address, or listen on all of them.</source>
        <translation>アドレスを1つ以上選ぶか、すべてのアドレスで待ち受けてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Anyone on the internet could send through this relay. Require sign-in or limit who may connect.</source>
        <translation>インターネット上の誰でもこのリレーから送信できてしまいます。サインインを必須にするか、接続を許可する相手を制限してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Other computers can reach the control port, and steer the relay.</source>
        <translation>ほかのコンピューターから制御ポートに接続し、リレーを操作できてしまいます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Run as a service</source>
        <translation>サービスとして動作</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>This computer only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Require sign-in</source>
        <translation>サインインを必須にする</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/listening_checks.py"/>
        <source>Local networks only</source>
        <translation>ローカルネットワークのみ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>There is no configuration file in {folder}: {names}.</source>
        <translation>{folder}に設定ファイルがありません: {names}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} starts no program: it has no ExecStart.</source>
        <translation>{path}はプログラムを起動しません: ExecStartがありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} starts no program.</source>
        <translation>{path}はプログラムを起動しません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} starts {name} without a configuration file; all its options stand on the command line. Import it, to have them in a file.</source>
        <translation>{path}は設定ファイルなしで{name}を起動します。オプションはすべてコマンドラインにあります。ファイルにまとめるには、インポートしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>The ExecStart of {path} cannot be understood: {error}.</source>
        <translation>{path}のExecStartを解釈できません: {error}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/located.py"/>
        <source>{path} is not a property list.</source>
        <translation>{path}はプロパティリストではありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>&amp;Selector</source>
        <translation>セレクター(&amp;S)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>Its password is not in the secrets file ({kind}), so it stays where it is.</source>
        <translation>パスワードはシークレットファイルにないため({kind})、現在の場所に残ります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>Add another account to use another selector.</source>
        <translation>別のセレクターを使うには、別のアカウントを追加してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>Enter one word, such as the name of the department.</source>
        <translation>部署名など、1語で入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>&amp;Remove account</source>
        <translation>アカウントを削除(&amp;R)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/login_dialog.py"/>
        <source>"{name}" is used by another account.</source>
        <translation>「{name}」は別のアカウントが使用しています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Clients would delete mail before it is sent. Keep it, or give each account a folder of its own.</source>
        <translation>クライアントが送信前のメールを削除してしまいます。メールを残すか、アカウントごとにフォルダーを分けてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>This computer has no user {strangers}, so mail for that name would be refused.</source>
        <translation>このコンピューターにユーザー{strangers}がいないため、その名前宛てのメールは拒否されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>No mail comes in over SMTP, so these would never run.</source>
        <translation>SMTPでメールを受信しないため、これらは実行されません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>No mail goes out, so these would never run. Say where mail goes, or remove them.</source>
        <translation>メールを送信しないため、これらは実行されません。メールの送り先を指定するか、削除してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Mail is split by domain, but all of it goes to one server. Add mx: for mail that goes out.</source>
        <translation>メールはドメインごとに分割されますが、すべて1つのサーバーに送られます。送信メールにmx: を追加してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>A message to several domains would go to the first one's server. Add split: for mail that comes in.</source>
        <translation>複数のドメイン宛てのメッセージは、最初のドメインのサーバーに送られます。受信メールにsplit: を追加してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Nothing is written down, so nobody can find out later what happened.</source>
        <translation>何も記録されないため、後から何が起きたかを調べられません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>The log goes nowhere: there is no file, no system log, and the terminal is closed.</source>
        <translation>ログの出力先がありません。ファイルもシステムログもなく、端末も閉じられています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Debug logs hold addresses and everything that is said. Switch it off when you have what you need.</source>
        <translation>デバッグログにはアドレスとすべてのやり取りが含まれます。必要な情報を得たらオフにしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Port {port} takes mail already. Choose another one for fetching.</source>
        <translation>ポート{port}はすでにメールを受け取っています。取得には別のポートを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Put all mail into every mailbox</source>
        <translation>すべてのメールを全メールボックスに入れる</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Add mx:</source>
        <translation>mx: を追加</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Add split:</source>
        <translation>split: を追加</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Use the system log</source>
        <translation>システムログを使用</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Choose a folder where mail waits.</source>
        <translation>メールが待機するフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Keep it</source>
        <translation>保管</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>A folder for each</source>
        <translation>それぞれにフォルダーを用意</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/mail_checks.py"/>
        <source>Add an account, or nobody can fetch mail.</source>
        <translation>アカウントを追加してください。追加しないと、誰もメールを取得できません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/options.py"/>
        <source>{shorthand} is replaced by the options that it stands for, because one of them changes.</source>
        <translation>{shorthand}はその一部が変更されるため、対応する個々のオプションに置き換えられます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>port {port}: {reply}</source>
        <translation>ポート{port}: {reply}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>control port {port}</source>
        <translation>制御ポート{port}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>Port {port} answers with {version}, {cipher}.</source>
        <translation>ポート{port}は{version}、{cipher}で応答します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>Port {port} answers, without encryption.</source>
        <translation>ポート{port}は暗号化なしで応答します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>The relay does not answer on {host}, port {port}: {words}</source>
        <translation>リレーが{host}のポート{port}で応答しません: {words}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>The test message was not taken: {words}</source>
        <translation>テストメッセージは受け取られませんでした: {words}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/own_relay.py"/>
        <source>The relay says nothing on {host}, port {port}.</source>
        <translation>リレーは{host}のポート{port}で何も応答しません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Applying the changes</source>
        <translation>変更を適用しています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay is set up</source>
        <translation>Relayの設定が完了しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>running</source>
        <translation>動作中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>What was done</source>
        <translation>実行した内容</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Undo everything...</source>
        <translation>すべて元に戻す...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Undo everything</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Keep and close</source>
        <translation>保持して閉じる</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Reload and merge</source>
        <translation>再読み込みして統合</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>This takes a moment.</source>
        <translation>しばらくお待ちください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The changes could not be applied</source>
        <translation>変更を適用できませんでした</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Changes taken back</source>
        <translation>変更を取り消しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay started with the new configuration</source>
        <translation>新しい設定でRelayを開始</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>All {n} steps succeeded in {time}.</source>
        <translation>{n}個の手順がすべて{time}で完了しました。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay started as before</source>
        <translation>Relayを以前の状態で開始</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay stopped</source>
        <translation>Relayを停止</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The service is shown in this application</source>
        <translation>サービスをこのアプリケーションに表示</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The service runs; without a control port it cannot be shown here</source>
        <translation>サービスは動作していますが、制御ポートがないためここには表示できません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>The files cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Not everything could be taken back</source>
        <translation>取り消せなかった変更があります</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Everything is as it was</source>
        <translation>すべて元の状態です</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>No file is changed.</source>
        <translation>変更されたファイルはありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/apply.py"/>
        <source>Relay answers</source>
        <translation>Relayが応答</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Who may send, and how Relay signs in</source>
        <translation>送信を許可する相手と、Relayのサインイン方法</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Top: devices that send to Relay. Bottom: Relay towards your provider.</source>
        <translation>上: Relayに送信する機器。下: プロバイダーに対するRelay。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Devices sign in</source>
        <translation>機器のサインイン</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Readable by you only</source>
        <translation>自分専用</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>&amp;Add...</source>
        <translation>追加(&amp;A)...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>E&amp;dit...</source>
        <translation>編集(&amp;D)...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Networks that may skip sign-in</source>
        <translation>サインインを省略できるネットワーク</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Add net&amp;work...</source>
        <translation>ネットワークを追加(&amp;W)...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>May skip sign-in</source>
        <translation>サインインを省略可能</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Only over an encrypted connection</source>
        <translation>暗号化された接続のみ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>The account that Relay runs as must be allowed to check the passwords of others.</source>
        <translation>Relay を実行するアカウントには、他のユーザーのパスワードを確認する権限が必要です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Choose an account first.</source>
        <translation>先にアカウントを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Yes, with an account</source>
        <translation>はい(アカウントを使用)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>System accounts</source>
        <translation>システムアカウント</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>Remove {network}</source>
        <translation>{network}を削除</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/authentication.py"/>
        <source>{file}, line {n}</source>
        <translation>{file}、{n}行目</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>How do devices reach Relay?</source>
        <translation>機器はどのようにRelayに接続しますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Enter the same port on your devices and programs.</source>
        <translation>機器とプログラムに同じポートを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Where mail is taken</source>
        <translation>メールの待ち受けと同じ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>All addresses</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Listen on</source>
        <translation>待ち受けアドレス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>As written</source>
        <translation>記述どおり</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Who may connect</source>
        <translation>接続を許可する相手</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Announce as</source>
        <translation>名乗る名前(&amp;A)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Largest message</source>
        <translation>メッセージの最大サイズ(&amp;L)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>&amp;Control port</source>
        <translation>制御ポート(&amp;C)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Control reached at</source>
        <translation>制御の待ち受けアドレス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Ad&amp;vanced</source>
        <translation>詳細設定(&amp;V)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Announce as</source>
        <translation>名乗る名前</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>the name of this computer</source>
        <translation>このコンピューターの名前</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Largest message</source>
        <translation>メッセージの最大サイズ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Enter a control port first.</source>
        <translation>先に制御ポートを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Devices must use the same number.</source>
        <translation>機器でも同じ番号を使う必要があります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Chosen addresses</source>
        <translation>選択したアドレス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Anyone</source>
        <translation>誰でも</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>Written as {name} in the greeting.</source>
        <translation>グリーティングでは{name}と表記されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/connections.py"/>
        <source>The firewall of this computer has to let port {port} in.</source>
        <translation>このコンピューターのファイアウォールでポート{port}への接続を許可する必要があります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>What should happen to mail on its way?</source>
        <translation>途中でメールに何を行いますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Leave this empty to pass mail on as it is.</source>
        <translation>メールをそのまま転送する場合は、空のままにしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that does nothing...</source>
        <translation>何もしないスクリプト...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that adds a header...</source>
        <translation>ヘッダーを追加するスクリプト...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that refuses large messages...</source>
        <translation>大きなメッセージを拒否するスクリプト...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>One that rewrites From...</source>
        <translation>Fromを書き換えるスクリプト...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Write a new script</source>
        <translation>新しいスクリプトを作成</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Save the script</source>
        <translation>スクリプトを保存</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>They run in this order, each on what the one before left. One that fails refuses the mail.</source>
        <translation>この順番で、それぞれ前の結果に対して実行されます。失敗するとメールは拒否されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/filters.py"/>
        <source>Trying {what}...</source>
        <translation>{what}を試しています...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Where should mail be sent on to?</source>
        <translation>メールをどこに転送しますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Relay keeps every accepted message until this server has taken it.</source>
        <translation>Relayは、受け付けたメッセージをこのサーバーが受け取るまで保管します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Mail goes</source>
        <translation>メールの送り先</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Detect</source>
        <translation>検出(&amp;D)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Your address</source>
        <translation>メールアドレス(&amp;Y)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Re&amp;fusals</source>
        <translation>拒否時の動作(&amp;F)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>What happens when the server refuses some recipients of a message.</source>
        <translation>メッセージの受信者の一部をサーバーが拒否した場合の動作。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>host:port@proxy:port goes through a SOCKS proxy; a path is a local socket.</source>
        <translation>host:port@proxy:portの形式ではSOCKSプロキシを経由します。パスはローカルソケットを表します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>S&amp;ecurity</source>
        <translation>セキュリティ(&amp;E)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Send test &amp;message...</source>
        <translation>テストメッセージを送信(&amp;M)...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>T&amp;rust</source>
        <translation>信頼(&amp;R)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Use a SOCKS proxy...</source>
        <translation>SOCKSプロキシを使用...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Your address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>you@example.com</source>
        <translation>you@example.com</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>If some recipients are refused</source>
        <translation>一部の受信者が拒否された場合</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Port 25 must be open on the way out, and many servers refuse strangers.</source>
        <translation>外向きのポート25が開いている必要があります。また、多くのサーバーは未知の相手を拒否します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Enter your mail address or its domain first.</source>
        <translation>先にメールアドレスまたはドメインを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>smtp.example.com</source>
        <translation>smtp.example.com</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Port of the server</source>
        <translation>サーバーのポート</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>&amp;Check the certificate</source>
        <translation>証明書を検査(&amp;C)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>as soon as a device finishes</source>
        <translation>機器の送信完了後すぐに</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>every</source>
        <translation>一定間隔</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>when Relay starts</source>
        <translation>Relayの起動時</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>The test signs in and says goodbye; nothing is sent.</source>
        <translation>テストではサインインして接続を終了するだけで、何も送信しません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>the certificate authorities of this computer</source>
        <translation>このコンピューターの認証局</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>A PEM file or a folder, when the server has a certificate of its own authority.</source>
        <translation>サーバーが独自の認証局の証明書を使う場合の、PEMファイルまたはフォルダー。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Enter a server first.</source>
        <translation>先にサーバーを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>To a server</source>
        <translation>サーバーへ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Straight to its recipients</source>
        <translation>受信者のサーバーへ直接</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Nowhere, it stays in the queue</source>
        <translation>送らない(キューに残す)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>As usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>The others get the message</source>
        <translation>ほかの受信者には送信する</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Nobody gets the message</source>
        <translation>誰にも送信しない</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>STARTTLS, required</source>
        <translation>STARTTLS(必須)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>STARTTLS, if offered</source>
        <translation>STARTTLS(可能なら)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>None, not encrypted</source>
        <translation>なし(暗号化しない)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>While the device waits</source>
        <translation>機器を待たせたまま送信</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>Only when I ask</source>
        <translation>指示したときのみ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/forwarding.py"/>
        <source>A short message is sent to {server} with the settings of this page, saved or not.</source>
        <translation>短いメッセージが、保存の有無にかかわらずこのページの設定で{server}に送信されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_card.py"/>
        <source>Take it over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_card.py"/>
        <source>Do not</source>
        <translation>引き継がない</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_card.py"/>
        <source>From {program}: {path}</source>
        <translation>{program}から: {path}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>Import...</source>
        <translation>インポート...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>From E-MailRelay, msmtp or Email OAuth 2.0 Proxy</source>
        <translation>E-MailRelay、msmtpまたはEmail OAuth 2.0 Proxyから</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>Configurations (*.conf *.cfg *.bat *.service .msmtprc msmtprc *.config)</source>
        <translation>設定 (*.conf *.cfg *.bat *.service .msmtprc msmtprc *.config)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/import_desk.py"/>
        <source>Choose a configuration to import</source>
        <translation>インポートする設定を選択</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>What should be written down?</source>
        <translation>何を記録しますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>A log tells later what became of a message.</source>
        <translation>ログがあれば、メッセージがどうなったかを後で確認できます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Message id</source>
        <translation>メッセージID</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>How much</source>
        <translation>記録の量</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>In each line</source>
        <translation>各行の内容</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>&amp;System log</source>
        <translation>システムログ(&amp;S)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>What you will see</source>
        <translation>表示例</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>System log</source>
        <translation>システムログ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Conversations</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>As the system usually does</source>
        <translation>システムの標準に従う</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>Today: {name}</source>
        <translation>今日: {name}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/logging.py"/>
        <source>In each line: {what}</source>
        <translation>各行の内容: {what}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>What this relay does</source>
        <translation>このリレーの動作</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>Open what you want to change. Everything else stays exactly as it is.</source>
        <translation>変更したい項目を開いてください。それ以外は現状のまま残ります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>Read it again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>This version of Relay cannot run this configuration as it is</source>
        <translation>このバージョンのRelayでは、この設定をそのまま実行できません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>This file makes no sense as a configuration, so it is shown but not changed</source>
        <translation>このファイルは設定として解釈できないため、表示のみ行い、変更しません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>{n} options are not known to this version; they are kept as they are: {names}</source>
        <translation>このバージョンにない{n}個のオプションは、そのまま残されます: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/overview.py"/>
        <source>
and {n} more</source>
        <translation>
他{n}件</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>May mail programs fetch mail here?</source>
        <translation>メールソフトがここからメールを取得できるようにしますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>With POP, mail that Relay keeps is read like any other mailbox.</source>
        <translation>POPを使うと、Relayが保管するメールをほかのメールボックスと同じように読めます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Reached at</source>
        <translation>待ち受けアドレス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>&amp;Mailboxes</source>
        <translation>メールボックス(&amp;M)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Change accounts</source>
        <translation>アカウントを変更</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Mailboxes</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>The accounts of this computer</source>
        <translation>このコンピューターのアカウント</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Mail programs can encrypt with STLS, with the certificate of the TLS page.</source>
        <translation>メールソフトはSTLSで暗号化できます。証明書はTLSページのものを使います。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Mail programs cannot encrypt here. The TLS page changes that.</source>
        <translation>メールソフトはここでは暗号化できません。TLSページで変更できます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>"{name}" already exists in the list.</source>
        <translation>「{name}」はすでに一覧にあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>One folder for each account, read only</source>
        <translation>アカウントごとに1つのフォルダー(読み取り専用)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>One mailbox for all</source>
        <translation>全員で1つのメールボックス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>One mailbox for all, read only</source>
        <translation>全員で1つのメールボックス(読み取り専用)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>The accounts for fetching are in {file}. They are kept.</source>
        <translation>取得用のアカウントは{file}にあります。そのまま残されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/pop.py"/>
        <source>Folders in {folder}: {names}</source>
        <translation>{folder}内のフォルダー: {names}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Relay signs in</source>
        <translation>Relayのサインイン</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>With an app password</source>
        <translation>アプリパスワード</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>With a password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>The keyring is being asked. It may ask you for its password.</source>
        <translation>キーリングに問い合わせています。キーリングのパスワードを求められることがあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>The sign-in itself is in a sealed file; this is where its key is.</source>
        <translation>サインイン自体は暗号化ファイルにあります。ここにあるのはそのキーです。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Kept when you apply.</source>
        <translation>適用時に保存されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>your provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>More accounts for the next server</source>
        <translation>次のサーバー用のその他のアカウント</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Add acc&amp;ount...</source>
        <translation>アカウントを追加(&amp;O)...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>More accounts</source>
        <translation>その他のアカウント</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Mail goes out with one of these when a sender rule or a filter names its selector.</source>
        <translation>送信者ルールまたはフィルターがセレクターを指定すると、そのアカウントでメールが送信されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>The keyring is not offered: {reason}</source>
        <translation>キーリングは選べません: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Not at all</source>
        <translation>サインインしない</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>With OAuth2</source>
        <translation>OAuth2</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>As the secrets file says</source>
        <translation>シークレットファイルのとおり</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>In a file that only you can read</source>
        <translation>自分のみ読み取り可能なファイル</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>In the system keyring</source>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/relay_sign_in.py"/>
        <source>Change {account}</source>
        <translation>{account}を変更</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/resume_card.py"/>
        <source>Continue where you stopped</source>
        <translation>前回の続きから</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/resume_card.py"/>
        <source>A new relay</source>
        <translation>新しいリレー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/resume_card.py"/>
        <source>{what}, answered {when}. Passwords have to be typed in again.</source>
        <translation>{what}、回答日時: {when}。パスワードはもう一度入力する必要があります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Review before anything is written</source>
        <translation>書き込む前に確認してください</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} files change. Everything else stays exactly as it is, and a backup is kept.</source>
        <extracomment>For one: {n} file changes. Everything else stays exactly as it is, and a backup is kept.</extracomment>
        <translation>
            <numerusform>{n}個のファイルが変更されます。それ以外は現状のまま残り、バックアップが保管されます。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Choose a folder for the files</source>
        <translation>ファイルの保存先フォルダーを選択</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Save answers</source>
        <translation>回答を保存</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>The files can be shown once this is mended.</source>
        <translation>これを修正すると、ファイルを表示できます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Nothing to change. The files stay exactly as they are.</source>
        <translation>変更はありません。ファイルは現状のまま残ります。</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} files are made in {folder}.</source>
        <extracomment>For one: {n} file is made in {folder}.</extracomment>
        <translation>
            <numerusform>{folder}に{n}個のファイルが作成されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} files change, and the definition of the service. A backup of the files is kept.</source>
        <extracomment>For one: {n} file changes, and the definition of the service. A backup of the file is kept.</extracomment>
        <translation>
            <numerusform>{n}個のファイルとサービスの定義が変更されます。ファイルのバックアップが保管されます。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>all passed</source>
        <translation>すべて合格</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Something is still missing</source>
        <translation>まだ不足があります</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>This cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>for you only</source>
        <translation>自分のみ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>asks permission</source>
        <translation>許可が必要</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>No file changes but the definition of the service.</source>
        <translation>サービスの定義以外に変更されるファイルはありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>No file changes.</source>
        <translation>変更されるファイルはありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>The engine's own parser accepts the configuration.</source>
        <translation>エンジンの構文解析で設定が受け入れられました。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Passwords and keys will be readable by you only.</source>
        <translation>パスワードとキーは自分だけが読み取れるようになります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>The relay could not start with this</source>
        <translation>この設定ではリレーを開始できません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>masked</source>
        <translation>伏せ字</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} warnings</source>
        <extracomment>For one: {n} warning</extracomment>
        <translation>
            <numerusform>警告{n}件</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>Was so before: {problem}</source>
        <translation>以前からの問題: {problem}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} changed</source>
        <translation>変更{n}件</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review.py"/>
        <source>{n} to mend</source>
        <translation>要修正{n}件</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Views</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Full file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Equivalent command line</source>
        <translation>対応するコマンドライン</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Diff</source>
        <translation>差分</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/review_tabs.py"/>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/section.py"/>
        <source>open</source>
        <translation>展開</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/section.py"/>
        <source>closed</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/shared_options.py"/>
        <source>This concerns all relays of the file. Change it at the first one.</source>
        <translation>ファイル内のすべてのリレーに関わる設定です。最初のリレーで変更してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>When should Relay start?</source>
        <translation>Relayをいつ起動しますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Mail is accepted and sent on only while Relay runs.</source>
        <translation>メールの受け付けと転送は、Relayの動作中にのみ行われます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Not every service is offered: {reason}.</source>
        <translation>一部のサービスは選べません: {reason}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply makes {entry}</source>
        <translation>適用すると{entry}が作成されます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply removes {entry}</source>
        <translation>適用すると{entry}が削除されます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply stops and removes {service}.</source>
        <translation>適用すると{service}が停止され、削除されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{service} was made by somebody else. Apply switches it on as it is.</source>
        <translation>{service}は別の人が作成したものです。適用すると、そのまま有効になります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>One way only: two relays would want the same ports and the same mail.</source>
        <translation>方法は1つだけ選んでください。2つのリレーがあると、同じポートと同じメールを取り合います。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Either way you can start and stop it from the tray and from the dashboard.</source>
        <translation>どちらの場合も、トレイとダッシュボードから開始と停止ができます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{service} was made by somebody else. Apply stops it and switches it off.</source>
        <translation>{service}は別の人が作成したものです。適用すると、停止されて無効になります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{service} is there and stays.</source>
        <translation>{service}は存在し、そのまま残ります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Apply makes {service} and starts it.</source>
        <translation>適用すると{service}が作成され、開始されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>It runs before anybody logs in. An administrator's permission is asked for once.</source>
        <translation>誰もログインしていなくても動作します。管理者の許可が一度だけ求められます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>It runs before anybody logs in.</source>
        <translation>誰もログインしていなくても動作します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>It ends when you log out, unless you enter: loginctl enable-linger</source>
        <translation>ログアウトすると終了します。続けるには次を実行してください: loginctl enable-linger</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>When I log in, in the tray</source>
        <translation>ログイン時(トレイ)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>When I log in, as a service</source>
        <translation>ログイン時(サービス)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>With the computer, as a service</source>
        <translation>コンピューターの起動時(サービス)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>Starting at login is not offered: {reason}</source>
        <translation>ログイン時の起動は選べません: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/startup.py"/>
        <source>{entry} is there and stays.</source>
        <translation>{entry}は存在し、そのまま残ります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Protect the way from devices to Relay</source>
        <translation>機器からRelayまでの経路を保護する</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>For mail that comes in. The way out is set on the Forwarding page.</source>
        <translation>受信メール用です。送信側は［転送］ページで設定します。</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>{n} years</source>
        <extracomment>For one: {n} year</extracomment>
        <translation>
            <numerusform>{n}年</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Encryption</source>
        <translation>暗号化(&amp;E)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Try it here</source>
        <translation>ここで試す(&amp;T)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Own port</source>
        <translation>専用ポート</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Ad&amp;vanced and old devices</source>
        <translation>詳細設定と古い機器(&amp;V)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Fill in</source>
        <translation>自動入力(&amp;F)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Valid for</source>
        <translation>有効期間(&amp;V)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Browse...</source>
        <translation>参照...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;Key file</source>
        <translation>キーファイル(&amp;K)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>&amp;PEM file</source>
        <translation>PEMファイル(&amp;P)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Trying...</source>
        <translation>試しています...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEMファイル (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Choose a PEM file</source>
        <translation>PEMファイルを選択</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Save the certificate for devices</source>
        <translation>機器用の証明書を保存</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Valid for</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>a PEM file</source>
        <translation>PEMファイル</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>STARTTLS, optional for devices that cannot</source>
        <translation>STARTTLS(非対応の機器は任意)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>TLS from the first byte</source>
        <translation>最初のバイトからTLS</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Create a new one</source>
        <translation>新しく作成</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>Key and certificate</source>
        <translation>キーと証明書</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/tls.py"/>
        <source>The certificate is written to {name} when you apply.</source>
        <translation>適用すると、証明書が{name}に書き込まれます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>What should Relay do for you?</source>
        <translation>Relayで何をしますか?</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Pick the closest one. It fills in sensible values and hides pages that you do not need.</source>
        <translation>最も近いものを選んでください。適切な値が入力され、不要なページは表示されなくなります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Change...</source>
        <translation>変更...</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>&amp;Configuration in</source>
        <translation>設定の場所(&amp;C)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>&amp;Mail waits in</source>
        <translation>メールの待機場所(&amp;M)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Mail&amp;boxes in</source>
        <translation>メールボックスの場所(&amp;B)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>What this sets</source>
        <translation>設定される内容</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Configuration in</source>
        <translation>設定の場所</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>You can change every value on the next pages. Nothing is written before Review.</source>
        <translation>次のページ以降ですべての値を変更できます。［確認］より前には何も書き込まれません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Mail waits in {spool}, for this account only.</source>
        <translation>メールは{spool}で待機します(このアカウントのみ)。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/use_case.py"/>
        <source>Browse for {what}</source>
        <translation>{what}を参照</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Set up Relay</source>
        <translation>Relayの設定</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Relay takes mail from your devices and programs and hands it to your mail provider.</source>
        <translation>Relayは機器やプログラムからメールを受け取り、メールプロバイダーに渡します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Set up a new relay</source>
        <translation>新しいリレーを設定</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Choose a use case and fill in what belongs to you. Nothing is written before you say so.</source>
        <translation>用途を選び、必要な情報を入力してください。指示するまで何も書き込まれません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Attach to a running relay</source>
        <translation>動作中のリレーに接続</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Watch and steer a relay that runs elsewhere, over its control port.</source>
        <translation>別の場所で動作するリレーを、制御ポート経由で監視して操作します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Edit an existing installation</source>
        <translation>既存のインストールを編集</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>None was found in the usual places.</source>
        <translation>通常の場所には見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>This file cannot be opened</source>
        <translation>このファイルを開けません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Configurations and start scripts (*.conf *.cfg *.bat)</source>
        <translation>設定と起動スクリプト (*.conf *.cfg *.bat)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Choose a configuration file</source>
        <translation>設定ファイルを選択</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>E-MailRelay or Relay</source>
        <translation>E-MailRelayまたはRelay</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>writing needs permission</source>
        <translation>書き込みには許可が必要</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/pages/welcome.py"/>
        <source>started by {name}</source>
        <translation>{name}が起動</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>The relay cannot ask for a key passphrase. Save the key without one.</source>
        <translation>リレーはキーのパスフレーズを要求できません。パスフレーズなしでキーを保存してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>This key does not belong to this certificate.</source>
        <translation>このキーはこの証明書に対応していません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>Enter the whole path of the folder.</source>
        <translation>フォルダーの完全なパスを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>{folder} is a file, not a folder.</source>
        <translation>{folder}はフォルダーではなくファイルです。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/probes.py"/>
        <source>This account cannot write to {nearest}.</source>
        <translation>このアカウントは{nearest}に書き込めません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/providers.py"/>
        <source>the table of providers</source>
        <translation>プロバイダーの一覧表</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/providers.py"/>
        <source>the mail records of {domain}</source>
        <translation>{domain}のメールレコード</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/rail.py"/>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>The last change was interrupted</source>
        <translation>前回の変更が中断されました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>Some files may be new and some old. Finish it, or take it back.</source>
        <translation>新しいファイルと古いファイルが混在している可能性があります。完了させるか、取り消してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/recovery.py"/>
        <source>Finish</source>
        <translation>完了させる</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>there is no file {path}.</source>
        <translation>ファイル{path}がありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>{path} has {lines} lines; it has to hold the password and nothing else.</source>
        <translation>{path}に{lines}行あります。パスワードだけを含む必要があります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>there is no system keyring here.</source>
        <translation>ここにはシステムのキーリングがありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path}はUTF-8テキストではありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>the keyring has no entry {name}/{user}.</source>
        <translation>キーリングに項目{name}/{user}がありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/secret_refs.py"/>
        <source>the environment variable {name} is not set.</source>
        <translation>環境変数{name}が設定されていません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} stopped and removed</source>
        <translation>サービス{name}を停止して削除</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} stopped and switched off</source>
        <translation>サービス{name}を停止して無効化</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} made and started</source>
        <translation>サービス{name}を作成して開始</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} switched on and started</source>
        <translation>サービス{name}を有効化して開始</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>Service {name} started anew</source>
        <translation>サービス{name}を再開</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>The service {name} is still there. {reason}</source>
        <translation>サービス{name}がまだ残っています。{reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/service_steps.py"/>
        <source>The service {name} is not back. {reason}</source>
        <translation>サービス{name}が元に戻っていません。{reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>this system has no services that this program knows</source>
        <translation>このシステムには、このプログラムが対応するサービスがありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>There can be no service for {file}: {reason}.</source>
        <translation>{file}のサービスは作成できません: {reason}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be made: {reason}.</source>
        <translation>サービス{name}を作成できません: {reason}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be removed: {reason}.</source>
        <translation>サービス{name}を削除できません: {reason}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be started: {reason}.</source>
        <translation>サービス{name}を開始できません: {reason}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The service {name} cannot be stopped: {reason}.</source>
        <translation>サービス{name}を停止できません: {reason}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>The permission was not given, so the service was left as it is.</source>
        <translation>許可されなかったため、サービスはそのまま残しました。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>it ended with {code}</source>
        <translation>{code}で終了しました</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>{program} failed: {reason}</source>
        <translation>{program}が失敗しました: {reason}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>{program} cannot be run: {error}.</source>
        <translation>{program}を実行できません: {error}。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/base.py"/>
        <source>{program} did not end within {n} seconds.</source>
        <translation>{program}は{n}秒以内に終了しませんでした。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/launchd.py"/>
        <source>on macOS the wizard makes services of the user only</source>
        <translation>macOSでは、ウィザードはユーザーのサービスのみ作成します</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/systemd.py"/>
        <source>this system is not run by systemd</source>
        <translation>このシステムはsystemdで動作していません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/systemd.py"/>
        <source>an administrator cannot be asked, because pkexec is missing</source>
        <translation>pkexecがないため、管理者の許可を求められません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/systemd.py"/>
        <source>root has no login; choose a service of the computer</source>
        <translation>rootにはログインがありません。コンピューターのサービスを選んでください</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/windows.py"/>
        <source>{program} is not there; install Relay with its setup</source>
        <translation>{program}がありません。セットアップでRelayをインストールしてください</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/services/windows.py"/>
        <source>Windows has services of the computer only</source>
        <translation>Windowsにはコンピューターのサービスしかありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/session.py"/>
        <source>New relay</source>
        <translation>新しいリレー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/session.py"/>
        <source>You and the other program both changed {fields}. Your own answers are kept; see Review.</source>
        <translation>{fields}は、自分と別のプログラムの両方で変更されました。自分の回答を残しています。［確認］を参照してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/session.py"/>
        <source>There is no file {path}.</source>
        <translation>ファイル{path}がありません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/side_view.py"/>
        <source>Changes side by side</source>
        <translation>左右に並べた変更</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/source.py"/>
        <source>not one line of this file is an option of a relay</source>
        <translation>このファイルにはリレーのオプションの行が1つもありません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/source.py"/>
        <source>{path} cannot be read: {strerror}</source>
        <translation>{path}を読み取れません: {strerror}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Greeting</source>
        <translation>グリーティング</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Offers</source>
        <translation>提供機能</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Offers then</source>
        <translation>暗号化後の提供機能</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>Goodbye</source>
        <translation>接続終了</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>accepted</source>
        <translation>受け付け</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>ready for mail</source>
        <translation>メールの受け取り可能</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>all is well</source>
        <translation>すべて正常</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>port {port} open</source>
        <translation>ポート{port}は開いています</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>not checked</source>
        <translation>検査なし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>no sign-in</source>
        <translation>サインインなし</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/stages.py"/>
        <source>{offered}, up to {size} MB</source>
        <translation>{offered}、最大{size}MB</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>STARTTLS required</source>
        <translation>STARTTLS必須</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices send without encryption</source>
        <translation>機器は暗号化なしで送信します</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices may encrypt</source>
        <translation>機器は暗号化できます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices must encrypt</source>
        <translation>機器は暗号化が必須です</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices encrypt from the first byte</source>
        <translation>機器は最初のバイトから暗号化します</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>At login</source>
        <translation>ログイン時</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>As a service, when you log in</source>
        <translation>ログイン時(サービス)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>As a service, when the computer starts</source>
        <translation>コンピューターの起動時(サービス)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Port {port}, {listening}, {admitted}</source>
        <translation>ポート{port}、{listening}、{admitted}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>{parts} and {last}</source>
        <translation>{parts}、{last}</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>every {n} seconds</source>
        <extracomment>For one: every second</extracomment>
        <translation>
            <numerusform>{n}秒ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices sign in with {n} accounts</source>
        <extracomment>For one: Devices sign in with {n} account</extracomment>
        <translation>
            <numerusform>機器は{n}個のアカウントでサインインします</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Mail can be fetched on port {pop_port}, {whose}</source>
        <translation>メールはポート{pop_port}で取得できます({whose})</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>{much}, to {where}</source>
        <translation>{much}、出力先: {where}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>No mail is accepted over SMTP</source>
        <translation>メールはSMTPで受け付けません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>for programs on it</source>
        <translation>その上のプログラム用</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>open to anyone</source>
        <translation>誰でも接続可能</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>local networks only</source>
        <translation>ローカルネットワークのみ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Nowhere, mail stays in the queue</source>
        <translation>転送しない(メールはキューに残る)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>only on demand</source>
        <translation>要求時のみ</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>every {n} hours</source>
        <extracomment>For one: every hour</extracomment>
        <translation>
            <numerusform>{n}時間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>every {n} minutes</source>
        <extracomment>For one: every minute</extracomment>
        <translation>
            <numerusform>{n}分ごと</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices need not sign in</source>
        <translation>機器のサインインは不要です</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Devices sign in with system accounts</source>
        <translation>機器はシステムアカウントでサインインします</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Mail cannot be fetched</source>
        <translation>メールは取得できません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>a folder for each account</source>
        <translation>アカウントごとに1つのフォルダー</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>one mailbox for all</source>
        <translation>全員で1つのメールボックス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Mail is passed on as it is</source>
        <translation>メールはそのまま転送されます</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Nothing is written down</source>
        <translation>何も記録されません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>the system log</source>
        <translation>システムログ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>all addresses</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>this computer only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Relay does not sign in</source>
        <translation>Relayはサインインしません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Relay signs in as {client_user}</source>
        <translation>Relayは{client_user}としてサインインします</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>Relay signs in as the secrets file says</source>
        <translation>Relayはシークレットファイルのとおりにサインインします</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>With the conversations</source>
        <translation>やり取りを含む</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>the terminal</source>
        <translation>端末</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>when a device finishes</source>
        <translation>機器の送信完了時</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/summary.py"/>
        <source>at start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Fetching mail</source>
        <translation>メールの取得</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Existing installation</source>
        <translation>既存のインストール</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Where mail waits</source>
        <translation>メールの待機場所</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Detect</source>
        <translation>検出</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Check the certificate</source>
        <translation>証明書を検査</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>When to send</source>
        <translation>送信のタイミング</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Encryption for devices</source>
        <translation>機器用の暗号化</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A mail program fetches over POP what Relay keeps, with the name and password of an account.</source>
        <translation>メールソフトは、アカウントの名前とパスワードを使って、Relayが保管するメールをPOPで取得します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Port: 110 is usual and often needs administrator rights, 1110 does not.</source>
        <translation>ポート: 110が一般的ですが、多くの場合は管理者権限が必要です。1110なら不要です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>One folder for each: everybody sees only mail of their own.</source>
        <translation>アカウントごとに1つのフォルダー: 各自が自分のメールだけを見られます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>One for all: who fetches first gets it, unless mail stays.</source>
        <translation>全員で1つ: メールを残さない場合、最初に取得した人が受け取ります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Read only: deleting seems to succeed, but the mail stays.</source>
        <translation>読み取り専用: 削除は成功したように見えますが、メールは残ります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Each filter sees the whole message and may change it, refuse it or put it elsewhere.</source>
        <translation>各フィルターはメッセージ全体を参照し、変更、拒否、別の場所への移動ができます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Program: gets the names of the two files of a message and says by its exit code what becomes of it.</source>
        <translation>プログラム: メッセージの2つのファイル名を受け取り、終了コードでその後の処理を示します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Deliver to mailboxes: local recipients get a copy in a folder of their own.</source>
        <translation>メールボックスに配信: ローカルの受信者は、それぞれのフォルダーにコピーを受け取ります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Split by domain: makes one message for each domain, for sending to each one's own server.</source>
        <translation>ドメインごとに分割: ドメインごとに1つのメッセージを作り、それぞれのサーバーに送れるようにします。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>What Relay writes down, for finding out later what became of a message.</source>
        <translation>後でメッセージの経過を調べるために、Relayが記録する内容です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Normal: connections and what became of messages.</source>
        <translation>標準: 接続と、メッセージの経過。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Conversations: each line that is said, without passwords and contents.</source>
        <translation>やり取り: パスワードと内容を除く、やり取りの各行。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Everything: for finding faults in Relay itself.</source>
        <translation>すべて: Relay自体の不具合を調べるため。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Address and port are those of the device. The message id leads through the life of a message.</source>
        <translation>アドレスとポートは機器のものです。メッセージIDを使うと、メッセージの経過をたどれます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The journal on Linux, the event log on Windows. A facility sorts it apart from other programs.</source>
        <translation>Linuxではジャーナル、Windowsではイベントログです。ファシリティでほかのプログラムと区別できます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The configuration, the passwords and the certificate go here, readable by you only.</source>
        <translation>設定、パスワード、証明書がここに保存され、自分だけが読み取れます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A port of its own takes mail with TLS 1.0, TLS 1.1 or no encryption, from the listed devices only.</source>
        <translation>専用のポートで、登録された機器からのみ、TLS 1.0、TLS 1.1または暗号化なしでメールを受け取ります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>For all others everything stays as strict as it is set above.</source>
        <translation>ほかの機器に対しては、上で設定した厳しさのまま変わりません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>It is marked as unsafe in the log at every start.</source>
        <translation>起動のたびに、安全でないものとしてログに記録されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A new relay starts from a use case, and every value can be changed.</source>
        <translation>新しいリレーは用途から始まり、すべての値を変更できます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Edit: an installation of E-MailRelay 2.6 or of this program opens as it is.</source>
        <translation>編集: E-MailRelay 2.6またはこのプログラムのインストールを、そのまま開きます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Only what you change is written.</source>
        <translation>変更した内容だけが書き込まれます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Every page can be opened in any order.</source>
        <translation>ページはどの順番でも開けます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Only what you change is written. Comments, order and options that no page knows stay as they are.</source>
        <translation>変更した内容だけが書き込まれます。コメント、順番、どのページにもないオプションはそのまま残ります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Accepted mail is kept in this folder until it has been sent on, so it survives a restart.</source>
        <translation>受け付けたメールは転送されるまでこのフォルダーに保管されるため、再起動しても失われません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Choose a folder on a local disk that no other program cleans up.</source>
        <translation>ほかのプログラムが自動的に整理しない、ローカルディスク上のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>What happens is written here. %d stands for the date, which gives one file a day.</source>
        <translation>動作の記録がここに書き込まれます。%dは日付を表し、1日に1つのファイルになります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>How devices and programs reach Relay, and who may.</source>
        <translation>機器やプログラムがRelayに接続する方法と、接続を許可する相手。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Ports below 1024: often need administrator rights. 2525 and 587 are usual alternatives to 25.</source>
        <translation>1024未満のポート: 多くの場合、管理者権限が必要です。25の代わりには2525と587が一般的です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>This computer only: for programs that run here.</source>
        <translation>このコンピューターのみ: ここで動作するプログラム用。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>All addresses: for scanners and other devices on your network.</source>
        <translation>すべてのアドレス: ネットワーク上のスキャナーなどの機器用。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Local networks: 10.x, 172.16.x to 172.31.x, 192.168.x and their IPv6 counterparts.</source>
        <translation>ローカルネットワーク: 10.x、172.16.xから172.31.x、192.168.x、および対応するIPv6のアドレス。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Anyone: only together with sign-in, or strangers send through you.</source>
        <translation>誰でも: 必ずサインインと組み合わせてください。そうしないと、他人に送信に使われます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The name in the greeting. Leave it empty to use the name of this computer.</source>
        <translation>グリーティングでの名前です。空のままにすると、このコンピューターの名前を使います。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Larger messages are refused at once, so that the device can say so.</source>
        <translation>これより大きなメッセージはすぐに拒否されるため、機器側でその旨を表示できます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Relay keeps every message until this server has taken it.</source>
        <translation>Relayは、このサーバーが受け取るまですべてのメッセージを保管します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Your address tells the provider, and with it server, port and security.</source>
        <translation>メールアドレスからプロバイダーがわかり、サーバー、ポート、セキュリティも決まります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>What the table of providers does not know is asked from the domain's records and its web server.</source>
        <translation>プロバイダーの一覧表にない場合は、ドメインのレコードとWebサーバーに問い合わせます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Then the usual names are tried.</source>
        <translation>その後、一般的な名前を試します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The public provider database: asked only if you say so, and only for the domain.</source>
        <translation>公開プロバイダーデータベース: 指示した場合にのみ、ドメインについてだけ問い合わせます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The address itself is sent nowhere.</source>
        <translation>メールアドレス自体はどこにも送信されません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>The host name that your provider calls outgoing or SMTP server.</source>
        <translation>プロバイダーの案内にある送信サーバー(SMTPサーバー)のホスト名。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>STARTTLS: opens a normal connection, then encrypts before anything private is sent. For port 587.</source>
        <translation>STARTTLS: 通常の接続を開き、個人情報を送る前に暗号化します。ポート587用。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Required: no encryption, no mail. It waits in the queue.</source>
        <translation>必須: 暗号化できない場合はメールを送りません。メールはキューで待機します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>From the start: TLS from the first byte. Port 465 expects it.</source>
        <translation>最初から: 最初のバイトからTLSを使います。ポート465はこれを想定しています。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Makes sure that the server is who it says it is. Without it, someone in between could read along.</source>
        <translation>サーバーが本物であることを確認します。確認しないと、途中で第三者に読み取られるおそれがあります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>As soon as a device finishes: mail leaves at once.</source>
        <translation>機器の送信完了後すぐに: メールはすぐに送信されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Every so often: what could not leave is tried again.</source>
        <translation>一定間隔: 送信できなかったメールを再試行します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Neither: mail waits until you choose Forward now.</source>
        <translation>どちらでもない: ［今すぐ転送］を選ぶまで、メールは待機します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Optional: devices that can encrypt do, the others still get through.</source>
        <translation>任意: 暗号化できる機器は暗号化し、それ以外の機器も送信できます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Required: nothing is accepted in the clear.</source>
        <translation>必須: 暗号化なしでは何も受け付けません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>From the first byte: for devices that call it SSL or SMTPS.</source>
        <translation>最初のバイトから: SSLまたはSMTPSと呼ぶ機器用。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>A certificate lets a device check that it talks to this relay and encrypts what it sends.</source>
        <translation>証明書があると、機器はこのリレーと通信していることを確認し、送る内容を暗号化できます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Own certificate: good on your network. Import it on devices that insist on checking.</source>
        <translation>自身の証明書: ネットワーク内で使うのに適しています。検査が必要な機器にはインポートしてください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>From an authority: choose the file that your authority gave you.</source>
        <translation>認証局の証明書: 認証局から受け取ったファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Names and addresses that devices are told to use, with commas between them.</source>
        <translation>機器に設定する名前とアドレスを、コンマで区切って指定します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Devices sign in: keeps strangers on your network from sending. Networks in the list may skip it.</source>
        <translation>機器のサインイン: ネットワーク上の他人による送信を防ぎます。一覧にあるネットワークは省略できます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Relay signs in: what your provider asks for, usually your address and a password made for it.</source>
        <translation>Relayのサインイン: プロバイダーが要求するものです。通常はメールアドレスと専用のパスワードです。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>For devices that cannot sign in. Name one address or a network such as 192.168.1.0/24.</source>
        <translation>サインインできない機器用です。1つのアドレス、または192.168.1.0/24のようなネットワークを指定してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Keep the list short: whoever is in it may send as anybody.</source>
        <translation>一覧は最小限にしてください。一覧にある相手は誰の名前でも送信できます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>App password: many providers refuse the normal one here and let you make one for a single program.</source>
        <translation>アプリパスワード: 多くのプロバイダーは通常のパスワードをここでは拒否し、1つのプログラム専用のパスワードを発行します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>In the file: readable by you only, also works when Relay runs as a service.</source>
        <translation>ファイル: 自分だけが読み取れます。Relayがサービスとして動作する場合にも使えます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>In the keyring: opened when you log in, works only while you are.</source>
        <translation>キーリング: ログイン時に開かれ、ログイン中のみ使えます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>At login: Relay starts in the tray and keeps running in the background.</source>
        <translation>ログイン時: Relayがトレイで起動し、バックグラウンドで動作し続けます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>As a service: it runs without a window, and this application shows what it does.</source>
        <translation>サービスとして: ウィンドウなしで動作し、動作の様子はこのアプリケーションに表示されます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>With the computer: before anybody logs in; an administrator has to agree once.</source>
        <translation>コンピューターの起動時: 誰もログインしていなくても動作します。管理者の承認が一度必要です。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>By hand: start it from the menu or from the dashboard.</source>
        <translation>手動: メニューまたはダッシュボードから起動します。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/topics.py"/>
        <source>Nothing has been written so far.</source>
        <translation>まだ何も書き込まれていません。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a port from 1 to 65535, or a service name such as "submission".</source>
        <translation>1から65535までのポート、または「submission」のようなサービス名を入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a whole number of seconds, such as 60, or nothing for the usual time.</source>
        <translation>60のように秒数を整数で入力してください。空欄にすると通常の時間になります。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a host name such as relay.example.com, without spaces.</source>
        <translation>relay.example.comのようなホスト名を空白なしで入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter words with commas between them, without spaces.</source>
        <translation>語をコンマで区切り、空白なしで入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter the name of an account, without spaces.</source>
        <translation>アカウントの名前を空白なしで入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter the whole path of the file.</source>
        <translation>ファイルの完全なパスを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter one file, or the key file and the certificate file with a comma between.</source>
        <translation>1つのファイル、またはキーファイルと証明書ファイルをコンマで区切って入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter an address of this computer with a port, such as 192.168.1.5:2526.</source>
        <translation>192.168.1.5:2526のように、このコンピューターのアドレスとポートを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Name the old devices by their addresses, with commas between them.</source>
        <translation>古い機器のアドレスをコンマで区切って指定してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>{text} is not on a local network. Old encryption may be offered to listed local devices only.</source>
        <translation>{text}はローカルネットワーク上にありません。古い暗号化は、登録されたローカルの機器にのみ提供できます。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>A comma would start the next one. Remove it, or rename the file.</source>
        <translation>コンマは次の項目の区切りになります。コンマを削除するか、ファイル名を変更してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter a number from 0 to 255 after "exit:".</source>
        <translation>「exit:」の後に0から255までの数値を入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter the whole path of the program.</source>
        <translation>プログラムの完全なパスを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter an address of this computer, such as 192.168.1.5.</source>
        <translation>192.168.1.5のような、このコンピューターのアドレスを入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>"{text}" is no address and no network. {network}</source>
        <translation>「{text}」はアドレスでもネットワークでもありません。{network}</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/validators.py"/>
        <source>Enter where it listens after "{kind}:", such as {kind}:127.0.0.1:10030.</source>
        <translation>{kind}:127.0.0.1:10030のように、「{kind}:」の後に待ち受け先を入力してください。</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Set up relay</source>
        <translation>リレーの設定</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Nothing is written yet</source>
        <translation>まだ何も書き込まれていません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Apply changes</source>
        <translation>変更を適用</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>this copy of the program cannot do it</source>
        <translation>このプログラムでは実行できません</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/wizard/window.py"/>
        <source>Old files are kept in {folder}</source>
        <translation>以前のファイルは{folder}に保管されています</translation>
    </message>
    <message numerus="yes">
        <location filename="emailrelay_gui/words.py"/>
        <source>{n} messages</source>
        <extracomment>For one: {n} message</extracomment>
        <translation>
            <numerusform>{n}件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>next run</source>
        <translation>次回の転送</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>{number} s</source>
        <translation>{number}秒</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>(delivery report)</source>
        <translation>(配信レポート)</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Receiving</source>
        <translation>受信中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="emailrelay_gui/words.py"/>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <location filename="engine/admin/link.py"/>
        <source>the relay at {display} does not show its folder {name!r}</source>
        <translation>{display}のリレーはフォルダー{name!r}を表示しません</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>{message!r} is no name of a message</source>
        <translation>{message!r}はメッセージの名前ではありません</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} does not tell how it is</source>
        <translation>{name}のリレーは状態を伝えません</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} can only try all failed messages again, not single ones</source>
        <translation>{name}のリレーでは、失敗したメッセージをすべて再試行することしかできません。個別の再試行はできません</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} says: {line}</source>
        <translation>{name}のリレーの応答: {line}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} says: {text}</source>
        <translation>{name}のリレーの応答: {text}</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} does not show its folder {folder!r}</source>
        <translation>{name}のリレーはフォルダー{folder!r}を表示しません</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} shows the message in an unknown form</source>
        <translation>{name}のリレーはメッセージを未知の形式で表示しています</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} sends the message in an unknown form</source>
        <translation>{name}のリレーはメッセージを未知の形式で送ってきます</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} tells no more than the names of messages</source>
        <translation>{name}のリレーはメッセージの名前しか伝えません</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} answers in an unknown form</source>
        <translation>{name}のリレーは未知の形式で応答しています</translation>
    </message>
    <message>
        <location filename="engine/admin/remote.py"/>
        <source>the relay at {name} does not accept the token</source>
        <translation>{name}のリレーはトークンを受け付けません</translation>
    </message>
    <message>
        <location filename="engine/admin/token.py"/>
        <source>admin token file {file}: the token needs at least {shortest} characters, not {token}</source>
        <translation>管理トークンファイル{file}: トークンには{shortest}文字以上が必要ですが、{token}文字です</translation>
    </message>
    <message>
        <location filename="engine/admin/token.py"/>
        <source>admin token file {file}: the token must be a single word</source>
        <translation>管理トークンファイル{file}: トークンは1語でなければなりません</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Check the server's name and port (forward-to).</source>
        <translation>サーバーの名前とポート(forward-to)を確認してください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Compare the name with what your provider calls outgoing or SMTP server.</source>
        <translation>名前を、プロバイダーの案内にある送信サーバー(SMTPサーバー)と比べてください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Use port 587 with STARTTLS (forward-to, client-tls).</source>
        <translation>ポート587とSTARTTLSを使ってください(forward-to、client-tls)。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Use port 465 with TLS from the start (forward-to, client-tls-connection).</source>
        <translation>ポート465と最初からのTLSを使ってください(forward-to、client-tls-connection)。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Try the usual ports: 465, 587, 25 and 2525.</source>
        <translation>一般的なポートを試してください: 465、587、25、2525。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Use the other kind of TLS: client-tls-connection or client-tls.</source>
        <translation>もう一方の種類のTLSを使ってください: client-tls-connectionまたはclient-tls。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Look at the certificate, and ask whoever runs the server.</source>
        <translation>証明書を確認し、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>If you know the server, save the certificate of its authority and name it with client-tls-verify.</source>
        <translation>知っているサーバーであれば、その認証局の証明書を保存し、client-tls-verifyで指定してください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Change the encryption (client-tls, client-tls-required).</source>
        <translation>暗号化を変更してください(client-tls、client-tls-required)。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Sign in through the browser (OAuth2) instead of with a password.</source>
        <translation>パスワードの代わりに、ブラウザーでサインイン(OAuth2)してください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Check the user name and the password (client-auth).</source>
        <translation>ユーザー名とパスワード(client-auth)を確認してください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>An administrator can allow SMTP sign-in for the mailbox.</source>
        <translation>管理者がメールボックスのSMTPサインインを許可できます。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Make an app password at your provider and use it here.</source>
        <translation>プロバイダーでアプリパスワードを作成し、ここで使ってください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Sign in to the server (client-auth).</source>
        <translation>サーバーにサインインしてください(client-auth)。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Set the sender with sender-rules, or let the provider add it as an alias.</source>
        <translation>sender-rulesで差出人を設定するか、プロバイダーに別名として追加してもらってください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Or have the server allow this computer by its address.</source>
        <translation>または、サーバー側でこのコンピューターをアドレスで許可してもらってください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Wait, or try again now.</source>
        <translation>待つか、今すぐ再試行してください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Correct the recipients.</source>
        <translation>受信者を修正してください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Delete the message if it is not needed any more.</source>
        <translation>不要であれば、メッセージを削除してください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Export the message and send it another way.</source>
        <translation>メッセージをエクスポートし、別の方法で送ってください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Send through your provider's server (forward-to).</source>
        <translation>プロバイダーのサーバーから送信してください(forward-to)。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Look at the filter and at what it says.</source>
        <translation>フィルターとその出力を確認してください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Try again.</source>
        <translation>再試行してください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Fetch it over POP, or look into the mailbox folder.</source>
        <translation>POPで取得するか、メールボックスフォルダーを確認してください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Free some space where the message store is.</source>
        <translation>メッセージストアのあるディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Give the relay's user the right to write there.</source>
        <translation>リレーのユーザーに書き込み権限を与えてください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Open the Microsoft 365 admin center and choose Users, Active users.</source>
        <translation>Microsoft 365管理センターを開き、［ユーザー］、［アクティブなユーザー］を選んでください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Choose the user, then Mail, then Manage email apps.</source>
        <translation>ユーザーを選び、［メール］、［メールアプリの管理］を選んでください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Tick Authenticated SMTP and save. It can take an hour to work.</source>
        <translation>［認証済みSMTP］にチェックを入れて保存してください。有効になるまで1時間かかることがあります。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>If security defaults are on, they refuse it still: sign in with OAuth2 instead.</source>
        <translation>セキュリティの既定値群がオンの場合は、それでも拒否されます。代わりにOAuth2でサインインしてください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Open the security page of your account at the provider.</source>
        <translation>プロバイダーのアカウントのセキュリティページを開いてください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Turn on verification in two steps, if it is off.</source>
        <translation>2段階認証がオフの場合はオンにしてください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Make an app password for mail.</source>
        <translation>メール用のアプリパスワードを作成してください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Enter it as the password here, without blanks.</source>
        <translation>それをここにパスワードとして、空白なしで入力してください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Find out the address that this network has on the internet; your router shows it.</source>
        <translation>このネットワークのインターネット上のアドレスを調べてください。ルーターで確認できます。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>Ask whoever runs the server to let this address relay.</source>
        <translation>このアドレスからの中継を許可するよう、サーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <location filename="engine/advice.py"/>
        <source>The address must not change: ask your internet provider for a fixed one.</source>
        <translation>アドレスが変わってはいけません。インターネット接続事業者に固定アドレスを依頼してください。</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>mail is acknowledged before it is on the disk (option "durability"), so a power cut can lose it</source>
        <translation>メールがディスクに書き込まれる前に受領されるため(オプション「durability」)、停電で失われるおそれがあります</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>any name and any password may sign in (option "accept-any-auth")</source>
        <translation>どの名前とパスワードでもサインインできます(オプション「accept-any-auth」)</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the password for the next server may be sent unencrypted ("client-tls" is not given)</source>
        <translation>次のサーバー用のパスワードが暗号化されずに送られることがあります(「client-tls」が指定されていません)</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "client-interface" has no use when mail goes to "{next_hop}"</source>
        <translation>メールの送り先が「{next_hop}」の場合、オプション「client-interface」は使われません</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "domain" needs a name, not nothing</source>
        <translation>オプション「domain」が空です。名前を指定してください</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the log goes nowhere, because standard error is closed and there is neither a log file nor syslog</source>
        <translation>標準エラー出力が閉じられ、ログファイルもsyslogもないため、ログの出力先がありません</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "show" has no effect together with "no-daemon" or "as-client"</source>
        <translation>オプション「show」は「no-daemon」または「as-client」と併用すると効果がありません</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the domain "{domain}" is not plain ASCII{a_label}</source>
        <translation>ドメイン「{domain}」にASCII以外の文字が含まれています{a_label}</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>using --immediate can result in client timeout errors: try --forward-on-disconnect instead</source>
        <translation>--immediateを使うと、クライアントがタイムアウトすることがあります。代わりに--forward-on-disconnectを試してください</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" takes at most two files (a key and a certificate), not {files}</source>
        <translation>オプション「{option}」に指定できるのは最大2つのファイル(キーと証明書)です: {files}個指定されています</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>"{item}" is no longer supported; the option "client-interface" has taken its place</source>
        <translation>「{item}」はサポートされなくなりました。代わりにオプション「client-interface」を使ってください</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>system accounts ("{value}" of the option "{option}") are not available on Windows</source>
        <translation>システムアカウント(オプション「{option}」の「{value}」)はWindowsでは使用できません</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the value "/pam" of the option "{option}" is spelled "pam:" now</source>
        <translation>オプション「{option}」の値「/pam」は、現在は「pam:」と書きます</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" does nothing without {list}</source>
        <translation>オプション「{option}」は{list}がないと効果がありません</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" cannot be used together with {list}</source>
        <translation>オプション「{option}」は{list}と併用できません</translation>
    </message>
    <message>
        <location filename="engine/config/checks.py"/>
        <source>the option "{option}" needs {list}</source>
        <translation>オプション「{option}」には{list}が必要です</translation>
    </message>
    <message>
        <location filename="engine/config/startscript.py"/>
        <source>{path} has {commands} commands; a start script of a relay has exactly one.</source>
        <translation>{path}に{commands}個のコマンドがあります。リレーの起動スクリプトには1つだけ必要です。</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>{host} gave this answer.</source>
        <translation>これは{host}の応答です。</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>{host} gave this answer at the stage {stage}.</source>
        <translation>これは段階「{stage}」での{host}の応答です。</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>The server refused</source>
        <translation>サーバーが拒否しました</translation>
    </message>
    <message>
        <location filename="engine/diagnosis.py"/>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <location filename="engine/errors.py"/>
        <source>socket bind error: {reason}: {address} (option {option})</source>
        <translation>ソケットのバインドエラー: {reason}: {address}(オプション{option})</translation>
    </message>
    <message>
        <location filename="engine/errors.py"/>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}、{line}行目: {problem}</translation>
    </message>
    <message>
        <location filename="engine/errors.py"/>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <location filename="engine/forward/profile.py"/>
        <source>"{domain}" is no domain name</source>
        <translation>「{domain}」はドメイン名ではありません</translation>
    </message>
    <message>
        <location filename="engine/forward/rule_book.py"/>
        <source>this line is not valid UTF-8 text</source>
        <translation>この行は有効なUTF-8テキストではありません</translation>
    </message>
    <message>
        <location filename="engine/forward/signin.py"/>
        <source>the server hung up on the access token of [{name}]: it was renewed for the next try</source>
        <translation>サーバーが[{name}]のアクセストークンを受けて切断しました。次の試行のためにトークンを更新しました</translation>
    </message>
    <message>
        <location filename="engine/forward/signin.py"/>
        <source>the password is in the system keyring, which is not available here</source>
        <translation>パスワードはシステムのキーリングにありますが、ここでは使用できません</translation>
    </message>
    <message>
        <location filename="engine/forward/signin.py"/>
        <source>the OAuth2 sign-in [{name}] is not available here</source>
        <translation>OAuth2サインイン[{name}]はここでは使用できません</translation>
    </message>
    <message>
        <location filename="engine/loading.py"/>
        <source>error reading configuration file: {path}: {reason}</source>
        <translation>設定ファイルの読み取りエラー: {path}: {reason}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>{option} takes one file, or a key file and a certificate file: {files} given</source>
        <translation>{option}には1つのファイル、またはキーファイルと証明書ファイルを指定します: {files}個指定されています</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{path}" is not in PEM format: it has no "-----BEGIN" line{suffix}</source>
        <translation>「{path}」はPEM形式ではありません: 「-----BEGIN」の行がありません{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no certificate in "{path}"{suffix}</source>
        <translation>「{path}」に証明書がありません{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no private key in "{path}"{suffix}</source>
        <translation>「{path}」に秘密キーがありません{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the key in "{path}" is encrypted: save the key without a passphrase{suffix}</source>
        <translation>「{path}」のキーは暗号化されています。パスフレーズなしでキーを保存してください{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>a certificate needs at least one host name or address</source>
        <translation>証明書には1つ以上のホスト名またはアドレスが必要です</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>a certificate is valid for one day at least: {days} given</source>
        <translation>証明書の有効期間は1日以上必要です: {days}日が指定されています</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the old key is of a kind that is not made any more: make a new one</source>
        <translation>以前のキーは現在作成されない種類です。新しく作成してください</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the certificate of the server cannot be read: {error}</source>
        <translation>サーバーの証明書を読み取れません: {error}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the key in "{key_file}" does not belong to the certificate in "{chain_file}" (option {option})</source>
        <translation>「{key_file}」のキーは「{chain_file}」の証明書に対応していません(オプション{option})</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the key in "{key_file}" does not belong to the certificate in it (option {option})</source>
        <translation>「{key_file}」のキーは同じファイルの証明書に対応していません(オプション{option})</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no certificate file "{path}"{suffix}</source>
        <translation>証明書ファイル「{path}」がありません{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{path}" is a folder, not a certificate file{suffix}</source>
        <translation>「{path}」は証明書ファイルではなくフォルダーです{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the certificate file "{path}" cannot be read: {strerror}{suffix}</source>
        <translation>証明書ファイル「{path}」を読み取れません: {strerror}{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the certificate in "{path}" is damaged{suffix}</source>
        <translation>「{path}」の証明書が破損しています{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>the private key in "{path}" is damaged or of an unknown kind{suffix}</source>
        <translation>「{path}」の秘密キーが破損しているか、未知の種類です{suffix}</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>there is no key that can be kept in the old certificate's file</source>
        <translation>以前の証明書ファイルに、保持できるキーがありません</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{name}" is no host name</source>
        <translation>「{name}」はホスト名ではありません</translation>
    </message>
    <message>
        <location filename="engine/net/certificates.py"/>
        <source>"{address}" is no IP address</source>
        <translation>「{address}」はIPアドレスではありません</translation>
    </message>
    <message>
        <location filename="engine/net/connector.py"/>
        <source>address error: invalid network address: {text}</source>
        <translation>アドレスエラー: 無効なネットワークアドレス: {text}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>too many aliases from {text}</source>
        <translation>{text}からの別名が多すぎます</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>too many aliases from {name}</source>
        <translation>{name}からの別名が多すぎます</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>rcode {to_text} from {address}</source>
        <translation>{address}からのrcode {to_text}</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>no answer section from {address}</source>
        <translation>{address}の応答に回答セクションがありません</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>no answer about {name} within {limit:g}s</source>
        <translation>{limit:g}秒以内に{name}についての応答がありません</translation>
    </message>
    <message>
        <location filename="engine/net/dns.py"/>
        <source>not a domain name: {name!r}</source>
        <translation>ドメイン名ではありません: {name!r}</translation>
    </message>
    <message>
        <location filename="engine/net/interfaces.py"/>
        <source>the addresses of network interfaces cannot be listed on this system: use an IP address</source>
        <translation>このシステムではネットワークインターフェイスのアドレスを一覧できません。IPアドレスを使ってください</translation>
    </message>
    <message>
        <location filename="engine/net/interfaces.py"/>
        <source>the addresses of the network interfaces cannot be listed: {strerror}</source>
        <translation>ネットワークインターフェイスのアドレスを一覧できません: {strerror}</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>socket error: no bound address on fd {descriptor}</source>
        <translation>ソケットエラー: fd {descriptor}にバインドされたアドレスがありません</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>address already in use</source>
        <translation>アドレスはすでに使用されています</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>permission denied</source>
        <translation>許可がありません</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>cannot assign requested address</source>
        <translation>要求されたアドレスを割り当てられません</translation>
    </message>
    <message>
        <location filename="engine/net/listener.py"/>
        <source>unix-domain sockets are not available on this system</source>
        <translation>このシステムではUNIXドメインソケットを使用できません</translation>
    </message>
    <message>
        <location filename="engine/net/mail_route.py"/>
        <source>there is no domain {domain}</source>
        <translation>ドメイン{domain}はありません</translation>
    </message>
    <message>
        <location filename="engine/net/mail_route.py"/>
        <source>{domain} takes no mail (null MX)</source>
        <translation>{domain}はメールを受け取りません(null MX)</translation>
    </message>
    <message>
        <location filename="engine/net/mail_route.py"/>
        <source>mail for {domain} is to be delivered by {own} itself</source>
        <translation>{domain}宛てのメールは{own}自身が配信することになっています</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>this system keeps its CA certificates in no known place: none of {bundles} exists</source>
        <translation>このシステムのCA証明書は既知の場所にありません: {bundles}のどれも存在しません</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>TLS needs a certificate: set server-tls-certificate</source>
        <translation>TLSには証明書が必要です。server-tls-certificateを設定してください</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>there is no CA certificate in "{source}" (option {option})</source>
        <translation>「{source}」にCA証明書がありません(オプション{option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>everybody may write to the key file "{key_file}": chmod 600 it (option {option})</source>
        <translation>キーファイル「{key_file}」に誰でも書き込めます。chmod 600を実行してください(オプション{option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>the certificate is for "{names}", not for "{wanted}"</source>
        <translation>証明書は「{names}」用であり、「{wanted}」用ではありません</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>there is no CA file "{path}" (option {option})</source>
        <translation>CAファイル「{path}」がありません(オプション{option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>there is no usable CA certificate in "{path}" (option {option})</source>
        <translation>「{path}」に使用できるCA証明書がありません(オプション{option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>the CA file "{path}" cannot be read: {reason} (option {option})</source>
        <translation>CAファイル「{path}」を読み取れません: {reason}(オプション{option})</translation>
    </message>
    <message>
        <location filename="engine/net/tls.py"/>
        <source>the certificate in "{chain_file}" cannot be used: {error} (option {option})</source>
        <translation>「{chain_file}」の証明書を使用できません: {error}(オプション{option})</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} cannot be trusted: {error}</source>
        <translation>サインインサービス{host}を信頼できません: {error}</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} cannot be trusted: {handshake_trouble}</source>
        <translation>サインインサービス{host}を信頼できません: {handshake_trouble}</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} has no address</source>
        <translation>サインインサービス{host}のアドレスがありません</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} cannot be reached: {reason}</source>
        <translation>サインインサービス{host}に接続できません: {reason}</translation>
    </message>
    <message>
        <location filename="engine/oauth/endpoint.py"/>
        <source>the sign-in service {host} does not answer as a web server does</source>
        <translation>サインインサービス{host}がWebサーバーとして応答しません</translation>
    </message>
    <message>
        <location filename="engine/oauth/files.py"/>
        <source>cannot {what} {path}: {strerror}</source>
        <translation>{what}に失敗しました: {path}: {strerror}</translation>
    </message>
    <message>
        <location filename="engine/oauth/files.py"/>
        <source>{fresh} does not hold what was written to it, so the old sign-in stays</source>
        <translation>{fresh}の内容が書き込んだものと異なるため、以前のサインインを残します</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>a sign-in needs the id of a client that is registered with the provider</source>
        <translation>サインインには、プロバイダーに登録されたクライアントのIDが必要です</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>the provider gave no token to renew the sign-in with: ask for lasting access, in the scopes or in the registration of the client</source>
        <translation>プロバイダーがサインインの更新用トークンを発行しませんでした。スコープまたはクライアントの登録で継続的なアクセスを要求してください</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>{name} has no sign-in by browser</source>
        <translation>{name}にはブラウザーによるサインインがありません</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>{name} has no device codes</source>
        <translation>{name}にはデバイスコードがありません</translation>
    </message>
    <message>
        <location filename="engine/oauth/flows.py"/>
        <source>a sign-in without a person needs a client secret</source>
        <translation>人の操作なしのサインインにはクライアントシークレットが必要です</translation>
    </message>
    <message>
        <location filename="engine/oauth/keeper.py"/>
        <source>the sign-in [{account}] cannot be renewed by itself: sign in again</source>
        <translation>サインイン[{account}]は自動的に更新できません。再サインインしてください</translation>
    </message>
    <message>
        <location filename="engine/oauth/keeper.py"/>
        <source>{error} (next try in {left:.0f} s)</source>
        <translation>{error}(次の試行: {left:.0f}秒後)</translation>
    </message>
    <message>
        <location filename="engine/oauth/memory.py"/>
        <source>nobody has signed in as [{account}] yet</source>
        <translation>まだ誰も[{account}]としてサインインしていません</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>[{word}] is no tenant: it is a domain such as example.com, or an id of letters and digits</source>
        <translation>[{word}]はテナントではありません。テナントはexample.comのようなドメイン、または英数字のIDです</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>a sign-in needs the address of a token endpoint</source>
        <translation>サインインにはトークンエンドポイントのアドレスが必要です</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>[{address}] is no address of a sign-in service: it must begin with https:// and name a host</source>
        <translation>[{address}]はサインインサービスのアドレスではありません。https:// で始まり、ホストを含む必要があります</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>the address of a sign-in service at {host} must hold no user name and no fragment</source>
        <translation>{host}のサインインサービスのアドレスに、ユーザー名やフラグメントを含めることはできません</translation>
    </message>
    <message>
        <location filename="engine/oauth/providers.py"/>
        <source>[{address}] is no address of a sign-in service</source>
        <translation>[{address}]はサインインサービスのアドレスではありません</translation>
    </message>
    <message>
        <location filename="engine/oauth/record.py"/>
        <source>the name of a sign-in is a short line of text, such as the mail address that it is for</source>
        <translation>サインインの名前は、対象のメールアドレスのような短い1行のテキストです</translation>
    </message>
    <message>
        <location filename="engine/oauth/record.py"/>
        <source>the sign-in was kept by another version of the program: sign in again</source>
        <translation>サインインは別のバージョンのプログラムで保存されています。再サインインしてください</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service gave a token of a kind that mail servers do not take</source>
        <translation>サインインサービスが、メールサーバーの受け付けない種類のトークンを発行しました</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered without an access token</source>
        <translation>サインインサービスの応答にアクセストークンがありません</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service gave no usable device code</source>
        <translation>サインインサービスが、使用できるデバイスコードを発行しませんでした</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with something that is not JSON</source>
        <translation>サインインサービスの応答がJSONではありません</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with JSON of another form</source>
        <translation>サインインサービスの応答のJSON形式が異なります</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with a {name} that is no text</source>
        <translation>サインインサービスの応答の{name}がテキストではありません</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with an {name} that cannot be one</source>
        <translation>サインインサービスの応答の{name}が正しくありません</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with an {name} that is no number</source>
        <translation>サインインサービスの応答の{name}が数値ではありません</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in has ended, sign in again: {said}</source>
        <translation>サインインが終了しました。再サインインしてください: {said}</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service answered with status {status}</source>
        <translation>サインインサービスが状態{status}で応答しました</translation>
    </message>
    <message>
        <location filename="engine/oauth/replies.py"/>
        <source>the sign-in service refused: {said}</source>
        <translation>サインインサービスが拒否しました: {said}</translation>
    </message>
    <message>
        <location filename="engine/oauth/sealed.py"/>
        <source>the key of the sign-ins is damaged: it must have {key_length} octets</source>
        <translation>サインインのキーが破損しています: {key_length}オクテットでなければなりません</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>nobody has signed in as [{account}] here: sign in again</source>
        <translation>ここでは誰も[{account}]としてサインインしていません。再サインインしてください</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>a sign-in could not be sealed, so the old one stays</source>
        <translation>サインインを暗号化できなかったため、以前のものを残します</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>there is no key for the sign-ins: sign in again</source>
        <translation>サインイン用のキーがありません。再サインインしてください</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>the key of the sign-ins is damaged: it is no base64</source>
        <translation>サインインのキーが破損しています: base64ではありません</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>[{account}]: {error}: sign in again</source>
        <translation>[{account}]: {error}: 再サインインしてください</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>another process has been renewing [{account}] for {lock_wait:g} seconds</source>
        <translation>別のプロセスが{lock_wait:g}秒間、[{account}]を更新しています</translation>
    </message>
    <message>
        <location filename="engine/oauth/store.py"/>
        <source>the key of the sign-ins is not in the keyring: sign in again</source>
        <translation>サインインのキーがキーリングにありません。再サインインしてください</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server name does not exist</source>
        <translation>サーバー名が存在しません</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No address is known for {host}. Is there a typing error in the name, or no network?</source>
        <translation>{host}のアドレスがわかりません。名前の入力ミスか、ネットワークの切断が考えられます。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Port 25 does not answer</source>
        <translation>ポート25が応答しません</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Most home and mobile networks block port 25. Providers take mail on ports 587 and 465.</source>
        <translation>ほとんどの家庭用ネットワークとモバイルネットワークはポート25を遮断しています。プロバイダーはポート587と465でメールを受け取ります。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>This port expects encryption from the start</source>
        <translation>このポートは最初から暗号化を想定しています</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} said nothing on port {port}: it waits for TLS from the first byte.</source>
        <translation>{host}はポート{port}で何も応答しませんでした。最初のバイトからのTLSを待っています。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} did not answer in time. A firewall may be in the way, or the server may be down.</source>
        <translation>{host}は時間内に応答しませんでした。ファイアウォールに遮られているか、サーバーが停止している可能性があります。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Nothing listens on this port</source>
        <translation>このポートで待ち受けているものがありません</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The computer {host} is reachable, but no mail server listens on port {port}.</source>
        <translation>コンピューター{host}には接続できますが、ポート{port}で待ち受けているメールサーバーがありません。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The network is not reachable</source>
        <translation>ネットワークに接続できません</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>There is no way to {host} at the moment. Is this computer connected?</source>
        <translation>現在{host}への経路がありません。このコンピューターは接続されていますか?</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The proxy did not make the connection</source>
        <translation>プロキシが接続を確立しませんでした</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The SOCKS proxy refused, or went away: {text}.</source>
        <translation>SOCKSプロキシが拒否したか、切断しました: {text}。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server's certificate is out of date</source>
        <translation>サーバーの証明書が有効期間外です</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The certificate is not valid today. {detail} Check this computer's clock as well.</source>
        <translation>証明書は今日の時点で有効ではありません。{detail} このコンピューターの時計も確認してください。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The certificate is for another name</source>
        <translation>証明書は別の名前のものです</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server shows a certificate that is not for {host}. {detail}</source>
        <translation>サーバーが示した証明書は{host}のものではありません。{detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The certificate's issuer is not known</source>
        <translation>証明書の発行者が不明です</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No authority that this computer trusts has issued the certificate. {detail}</source>
        <translation>証明書は、このコンピューターが信頼する認証局の発行ではありません。{detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>This port expects the other kind of encryption</source>
        <translation>このポートはもう一方の種類の暗号化を想定しています</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Port {port} of {host} does not speak TLS in this way: STARTTLS and TLS from the start are mixed up.</source>
        <translation>{host}のポート{port}はこの方法のTLSに対応していません。STARTTLSと最初からのTLSを取り違えています。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No encrypted connection could be made</source>
        <translation>暗号化された接続を確立できませんでした</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The TLS handshake with {host} failed.</source>
        <translation>{host}とのTLSハンドシェイクに失敗しました。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server does not offer encryption here</source>
        <translation>サーバーはここで暗号化を提供していません</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>STARTTLS is required but not offered. A proxy or virus scanner may have removed it, or the port is wrong.</source>
        <translation>STARTTLSが必須ですが、提供されていません。プロキシやウイルス対策ソフトが取り除いたか、ポートが間違っている可能性があります。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The password was not sent</source>
        <translation>パスワードは送信されませんでした</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The connection is not encrypted, so the password was kept back.</source>
        <translation>接続が暗号化されていないため、パスワードを送信しませんでした。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>No way of signing in fits</source>
        <translation>適合するサインイン方法がありません</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server offers no way of signing in that fits the account. {detail}</source>
        <translation>サーバーには、アカウントに適合するサインイン方法がありません。{detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The account cannot be used</source>
        <translation>アカウントを使用できません</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Microsoft 365 refused the sign-in</source>
        <translation>Microsoft 365がサインインを拒否しました</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>SMTP sign-in with a password is switched off for this mailbox or organisation, security defaults forbid it, or the password is wrong.</source>
        <translation>このメールボックスまたは組織でパスワードによるSMTPサインインがオフになっているか、セキュリティの既定値群で禁止されているか、パスワードが間違っています。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Signing in with a password has been retired here</source>
        <translation>パスワードによるサインインはここでは廃止されました</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The provider no longer accepts passwords. Sign in through the browser instead.</source>
        <translation>プロバイダーはパスワードを受け付けなくなりました。代わりにブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>An app password is needed</source>
        <translation>アプリパスワードが必要です</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The account is protected by a second factor, so programs need a password of their own.</source>
        <translation>アカウントは2要素認証で保護されているため、プログラムには専用のパスワードが必要です。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>User name or password not accepted</source>
        <translation>ユーザー名またはパスワードが受け付けられません</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Google wants an app password here; the usual password does not work in programs.</source>
        <translation>Googleではここでアプリパスワードが必要です。通常のパスワードはプログラムでは使えません。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server wants a sign-in</source>
        <translation>サーバーがサインインを要求しています</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} takes mail only from clients that sign in, or only over an encrypted connection.</source>
        <translation>{host}は、サインインしたクライアント、または暗号化された接続からのメールのみ受け取ります。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} takes mail only from clients that sign in.</source>
        <translation>{host}は、サインインしたクライアントからのメールのみ受け取ります。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} refused the sign-in. Check the user name and the password; many providers want an app password.</source>
        <translation>{host}がサインインを拒否しました。ユーザー名とパスワードを確認してください。多くのプロバイダーではアプリパスワードが必要です。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The account may not send as this sender</source>
        <translation>アカウントはこの差出人として送信できません</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The sender address of the message is not one of the account's own.</source>
        <translation>メッセージの差出人アドレスは、このアカウントのアドレスではありません。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server does not pass on mail for us</source>
        <translation>サーバーがメールの中継を許可していません</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} does not know this computer: it relays only for clients that sign in or that it knows by address.</source>
        <translation>{host}はこのコンピューターを認識していません。サインインしたクライアント、またはアドレスで許可したクライアントのメールのみ中継します。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The sending address has a bad reputation</source>
        <translation>送信元アドレスの評価が低くなっています</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server refuses mail from this internet address. Send through your provider's server instead.</source>
        <translation>サーバーはこのインターネットアドレスからのメールを拒否します。代わりにプロバイダーのサーバーから送信してください。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>Signing in is not possible at the moment</source>
        <translation>現在サインインできません</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} asks to try again later. The message stays queued.</source>
        <translation>{host}が後で再試行するよう求めています。メッセージはキューに残ります。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server asks to try again later</source>
        <translation>サーバーが後で再試行するよう求めています</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>This is temporary: the message stays queued and will be tried again.</source>
        <translation>一時的なものです。メッセージはキューに残り、再試行されます。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message goes round in circles</source>
        <translation>メッセージが循環しています</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>It has passed through too many servers: two of them forward to each other.</source>
        <translation>経由したサーバーが多すぎます。2つのサーバーが互いに転送し合っています。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The recipient does not exist</source>
        <translation>受信者が存在しません</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The address of a recipient is not known at the server.</source>
        <translation>サーバーに該当する受信者のアドレスがありません。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message is too large</source>
        <translation>メッセージが大きすぎます</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message is larger than the server takes. {detail}</source>
        <translation>メッセージがサーバーの上限を超えています。{detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message is larger than the server takes, or the mailbox is full. {detail}</source>
        <translation>メッセージがサーバーの上限を超えているか、メールボックスがいっぱいです。{detail}</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server refuses mail from here</source>
        <translation>サーバーがここからのメールを拒否しています</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message or the sending address was refused by the server's policy.</source>
        <translation>メッセージまたは送信元アドレスが、サーバーのポリシーにより拒否されました。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server cannot take this kind of message</source>
        <translation>サーバーはこの種類のメッセージを受け取れません</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message needs something that {host} does not offer, and may not be changed on the way.</source>
        <translation>メッセージには{host}が提供していない機能が必要で、途中で変更することもできません。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>A filter refused the message</source>
        <translation>フィルターがメッセージを拒否しました</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message has only local recipients</source>
        <translation>メッセージの受信者はローカルのみです</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>It belongs into a mailbox on this computer and will never be forwarded.</source>
        <translation>このコンピューターのメールボックスに入れるもので、転送されることはありません。</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The message store cannot be written</source>
        <translation>メッセージストアに書き込めません</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>The server closed the connection</source>
        <translation>サーバーが接続を閉じました</translation>
    </message>
    <message>
        <location filename="engine/remedies.py"/>
        <source>{host} ended the conversation without saying why. The message stays queued or can be tried again.</source>
        <translation>{host}は理由を示さずに通信を終了しました。メッセージはキューに残るか、再試行できます。</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the name of an account must not be empty</source>
        <translation>アカウントの名前は空にできません</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the password of an account must not be empty</source>
        <translation>アカウントのパスワードは空にできません</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>a {what} is one word without blanks and does not begin with #</source>
        <translation>{what}は空白のない1語で、#で始めることはできません</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>a {kind} secret is for signing in at the next hop, not for accounts of this relay</source>
        <translation>種類{kind}のシークレットは次のサーバーへのサインイン用であり、このリレーのアカウントには使えません</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>there is an account [{name}] already</source>
        <translation>アカウント[{name}]はすでにあります</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>a {kind} secret is for accounts of this relay, not for signing in at the next hop</source>
        <translation>種類{kind}のシークレットはこのリレーのアカウント用であり、次のサーバーへのサインインには使えません</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>[{address_range}] is neither an address nor a range like 192.168.1.0/24 or 192.168.1.*</source>
        <translation>[{address_range}]はアドレスでも、192.168.1.0/24や192.168.1.*のような範囲でもありません</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the account [{name}] is not in the file, so it needs a password</source>
        <translation>アカウント[{name}]はファイルにないため、パスワードが必要です</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>the {kind} secret of [{id}] cannot be turned into {kind2}: give the password</source>
        <translation>[{id}]の種類{kind}のシークレットは{kind2}に変換できません。パスワードを指定してください</translation>
    </message>
    <message>
        <location filename="engine/secrets/document.py"/>
        <source>an oauth secret is the base64 of a complete XOAUTH2 payload</source>
        <translation>oauthのシークレットは、完全なXOAUTH2ペイロードのbase64です</translation>
    </message>
    <message>
        <location filename="engine/secrets/guard.py"/>
        <source>{what} {path} is larger than {limit} MiB</source>
        <translation>{what} {path}が{limit}MiBを超えています</translation>
    </message>
    <message>
        <location filename="engine/secrets/guard.py"/>
        <source>cannot read {what}: {path}: {strerror}</source>
        <translation>{what}を読み取れません: {path}: {strerror}</translation>
    </message>
    <message>
        <location filename="engine/secrets/guard.py"/>
        <source>{what} {path} is a symbolic link: give the name of the file itself</source>
        <translation>{what} {path}はシンボリックリンクです。ファイル自体の名前を指定してください</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>no keyring service is running on this desktop</source>
        <translation>このデスクトップではキーリングサービスが動作していません</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>the keyring of the system cannot be used by this account</source>
        <translation>このアカウントではシステムのキーリングを使用できません</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>no desktop session is running, so there is no keyring</source>
        <translation>デスクトップセッションが動作していないため、キーリングがありません</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>{by} asks for [{chosen}], which is not known to keep passwords safely, so it is not used</source>
        <translation>{by}は[{chosen}]を要求していますが、パスワードを安全に保管するかどうかが不明なため使用しません</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>the keyring package is not installed</source>
        <translation>keyringパッケージがインストールされていません</translation>
    </message>
    <message>
        <location filename="engine/secrets/keyring_backend.py"/>
        <source>the keyring configuration {path} cannot be read</source>
        <translation>キーリングの設定{path}を読み取れません</translation>
    </message>
    <message>
        <location filename="engine/secrets/pam.py"/>
        <source>system accounts (pam:) are not available on Windows</source>
        <translation>システムアカウント(pam:)はWindowsでは使用できません</translation>
    </message>
    <message>
        <location filename="engine/secrets/pam.py"/>
        <source>system accounts (pam:) cannot be used: the PAM library is missing ({error})</source>
        <translation>システムアカウント(pam:)を使用できません: PAMライブラリがありません({error})</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the system keyring failed ({kind})</source>
        <translation>システムのキーリングでエラーが発生しました({kind})</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the system keyring took the password but does not give it back, so it is not used</source>
        <translation>システムのキーリングはパスワードを受け取りましたが、返さないため使用しません</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the system keyring has no password for [{name}] in [{service}]</source>
        <translation>システムのキーリングの[{service}]に[{name}]のパスワードがありません</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>a keyring entry needs a service, a name and a password</source>
        <translation>キーリングの項目にはサービス、名前、パスワードが必要です</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>the password is longer than the {longest} characters that a keyring can hold</source>
        <translation>パスワードが、キーリングに保存できる{longest}文字を超えています</translation>
    </message>
    <message>
        <location filename="engine/secrets/system_keyring.py"/>
        <source>a password in the keyring must be text</source>
        <translation>キーリングのパスワードはテキストでなければなりません</translation>
    </message>
    <message>
        <location filename="engine/selftest.py"/>
        <source>one message was sent and {queued} came</source>
        <translation>1件のメッセージを送信しましたが、{queued}件届きました</translation>
    </message>
    <message>
        <location filename="engine/selftest.py"/>
        <source>the message has changed on its way</source>
        <translation>メッセージが途中で変わりました</translation>
    </message>
    <message>
        <location filename="engine/selftest.py"/>
        <source>the envelope has changed on its way</source>
        <translation>エンベロープが途中で変わりました</translation>
    </message>
    <message>
        <location filename="engine/spool/claim.py"/>
        <source>there is already a file {target}</source>
        <translation>ファイル{target}はすでにあります</translation>
    </message>
    <message>
        <location filename="engine/spool/directory.py"/>
        <source>the message store is closed</source>
        <translation>メッセージストアは閉じています</translation>
    </message>
    <message>
        <location filename="engine/spool/directory.py"/>
        <source>invalid spool directory: {path}: {reason_of}</source>
        <translation>スプールディレクトリが正しくありません: {path}: {reason_of}</translation>
    </message>
    <message>
        <location filename="engine/spool/draft.py"/>
        <source>{id} is {name}, it should be {name2}</source>
        <translation>{id}の状態は{name}ですが、{name2}でなければなりません</translation>
    </message>
    <message>
        <location filename="engine/spool/draft.py"/>
        <source>{name} is gone</source>
        <translation>{name}はもうありません</translation>
    </message>
    <message>
        <location filename="engine/spool/draft.py"/>
        <source>{new_name} is gone</source>
        <translation>{new_name}はもうありません</translation>
    </message>
    <message>
        <location filename="engine/spool/mailbox.py"/>
        <source>invalid mailbox name {name!r}: {rule}</source>
        <translation>メールボックス名{name!r}が正しくありません: {rule}</translation>
    </message>
    <message>
        <location filename="engine/spool/mailbox.py"/>
        <source>{path} is a symbolic link: mail is not delivered through links</source>
        <translation>{path}はシンボリックリンクです。リンク経由では配信しません</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{id} is no longer claimed</source>
        <translation>{id}はもう確保されていません</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{message} is damaged: {error}</source>
        <translation>{message}が破損しています: {error}</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{busy} is gone</source>
        <translation>{busy}はもうありません</translation>
    </message>
    <message>
        <location filename="engine/spool/outlet.py"/>
        <source>{message} has been taken by another process or task</source>
        <translation>{message}は別のプロセスまたはタスクが取得しました</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>{address!r} is no mail address: it needs a name, an @ and a domain</source>
        <translation>{address!r}はメールアドレスではありません: 名前、@、ドメインが必要です</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>a message needs at least one recipient: delete it instead</source>
        <translation>メッセージには1人以上の受信者が必要です。代わりにメッセージを削除してください</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>{selector!r} is no name of an account: it may not hold blanks</source>
        <translation>{selector!r}はアカウントの名前ではありません: 空白は使えません</translation>
    </message>
    <message>
        <location filename="engine/spool/revision.py"/>
        <source>{address!r} is no mail address: {error}</source>
        <translation>{address!r}はメールアドレスではありません: {error}</translation>
    </message>
    <message>
        <location filename="engine/spool/subfolder.py"/>
        <source>the message is not whole</source>
        <translation>メッセージが不完全です</translation>
    </message>
    <message>
        <location filename="engine/trial.py"/>
        <source>The spool folder of this relay is on another computer.</source>
        <translation>このリレーのスプールフォルダーは別のコンピューターにあります。</translation>
    </message>
    <message>
        <location filename="engine/trial.py"/>
        <source>"{address}" is no mail address</source>
        <translation>「{address}」はメールアドレスではありません</translation>
    </message>
    <message>
        <location filename="engine/trial.py"/>
        <source>"{address}" is no mail address: {error}</source>
        <translation>「{address}」はメールアドレスではありません: {error}</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Scanner, printer or app</source>
        <translation>スキャナー、プリンター、アプリ</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Hands mail to Microsoft 365, Gmail or another provider.</source>
        <translation>メールをMicrosoft 365、Gmailなどのプロバイダーに渡します。</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Local network, port 2525</source>
        <translation>ポート2525、LAN内</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Local network only, so nobody on the internet can send through it.</source>
        <translation>ローカルネットワークのみのため、インターネットから送信に使われることはありません。</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Scanner to {provider}</source>
        <translation>スキャナーから{provider}へ</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Developer mail catcher</source>
        <translation>開発用メールキャッチャー</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Catch every message on this computer. Nothing is ever sent on.</source>
        <translation>すべてのメッセージをこのコンピューターで捕捉します。転送は一切行いません。</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Port 1025, this computer only</source>
        <translation>ローカルホスト、ポート1025</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Every sign-in is accepted, and nothing leaves this computer.</source>
        <translation>どのサインインも受け付け、このコンピューターの外には何も送りません。</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Mail catcher</source>
        <translation>メールキャッチャー</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Personal POP mailbox</source>
        <translation>個人用POPメールボックス</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Keeps mail on this computer until a mail program fetches it.</source>
        <translation>メールソフトが取得するまで、メールをこのコンピューターに保管します。</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Port 2525 in, 1110 out</source>
        <translation>受信2525、取得1110</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Each account has a folder of its own. Mail for anybody else is refused, and nothing is sent on.</source>
        <translation>アカウントごとにフォルダーがあります。それ以外の宛先のメールは拒否し、転送は行いません。</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>POP mailbox</source>
        <translation>POPメールボックス</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Intermittent link</source>
        <translation>断続的な接続</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Keeps mail until you say that it may go.</source>
        <translation>送信を指示するまで、メールを保管します。</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Forward now, in the tray</source>
        <translation>トレイから今すぐ転送</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Nothing is sent by itself: choose Forward now when the network is there, or set a time on the Forwarding page.</source>
        <translation>自動的には送信されません。ネットワークに接続されたら［今すぐ転送］を選ぶか、［転送］ページで時間を設定してください。</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Store and forward</source>
        <translation>蓄積して転送</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Internet mail server</source>
        <translation>インターネットメールサーバー</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Takes mail for your own domain from everywhere.</source>
        <translation>独自ドメイン宛てのメールをあらゆる場所から受け取ります。</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Port 25, advanced</source>
        <translation>ポート25、上級者向け</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Needs a domain whose mail records name this computer. Only mail for its accounts is taken, so nobody can send through it.</source>
        <translation>メールレコードがこのコンピューターを指すドメインが必要です。アカウント宛てのメールのみ受け取るため、他人が送信に使うことはできません。</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Direct delivery</source>
        <translation>直接配信</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Sends mail straight to the servers of its recipients.</source>
        <translation>メールを受信者のサーバーに直接送ります。</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Without a provider, advanced</source>
        <translation>プロバイダーなし、上級者向け</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Many networks block port 25 on the way out, and many servers refuse mail from unknown senders. A provider is the safer way.</source>
        <translation>多くのネットワークは外向きのポート25を遮断し、多くのサーバーは未知の送信元からのメールを拒否します。プロバイダーを使うほうが確実です。</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Spam-checking proxy</source>
        <translation>迷惑メール検査プロキシ</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Has SpamAssassin look at each message before it is passed on.</source>
        <translation>転送前に、各メッセージをSpamAssassinで検査します。</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>SpamAssassin on port 783</source>
        <translation>ポート783のSpamAssassin</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Spam is marked, not refused. SpamAssassin has to run on this computer, with its service on port 783.</source>
        <translation>迷惑メールは拒否されず、印が付けられます。SpamAssassinがこのコンピューターで、ポート783のサービスとして動作している必要があります。</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Spam check</source>
        <translation>迷惑メール検査</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Start empty</source>
        <translation>空の状態から始める</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Set every value yourself.</source>
        <translation>すべての値を自分で設定します。</translation>
    </message>
    <message>
        <location filename="resources/templates.json"/>
        <source>Only this computer can connect, and nothing is sent on until you say where to.</source>
        <translation>接続できるのはこのコンピューターのみで、送り先を指定するまで転送は行われません。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Password sign-in is being retired: off by default from the end of December 2026. An organisation without it answers 550 5.7.30.</source>
        <translation>パスワードによるサインインは廃止されます: 2026年12月末から既定でオフになります。使えない組織では550 5.7.30が返されます。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>SMTP sign-in must be allowed for the mailbox; refusals say 535 5.7.139.</source>
        <translation>メールボックスでSMTPサインインを許可する必要があります。拒否されると535 5.7.139が返されます。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Limits per mailbox (Microsoft, Exchange Online limits): 3 connections, 30 messages a minute, 10,000 recipients a day.</source>
        <translation>メールボックスごとの制限(Microsoft、Exchange Onlineの制限): 接続3、1分あたり30メッセージ、1日あたり10,000受信者。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>No sign-in: your organisation must have a connector for your public address, or accept direct send to its own mailboxes only. Replace &lt;tenant&gt; with your own name from the domain's mail records.</source>
        <translation>サインインなし: 組織にパブリックアドレス用のコネクタがあるか、自組織のメールボックス宛てに限り直接送信を受け付けている必要があります。&lt;tenant&gt;を、ドメインのメールレコードにある自組織の名前に置き換えてください。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Personal Microsoft accounts accept OAuth2 only; passwords and app passwords are refused.</source>
        <translation>個人用MicrosoftアカウントはOAuth2のみ受け付けます。パスワードとアプリパスワードは拒否されます。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app password, made in your Google account under Security.</source>
        <translation>Googleアカウントの［セキュリティ］で作成したアプリパスワードを使ってください。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The account needs 2-step verification before it can have app passwords.</source>
        <translation>アプリパスワードを使うには、アカウントで2段階認証プロセスを有効にする必要があります。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Your administrator must allow this computer's public address, or sign-in, under Gmail, Routing, SMTP relay service.</source>
        <translation>管理者がGmailの［ルーティング］、［SMTPリレーサービス］で、このコンピューターのパブリックアドレスまたはサインインを許可する必要があります。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The SMTP user name from the SES console, not an access key.</source>
        <translation>アクセスキーではなく、SESコンソールのSMTPユーザー名。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The SMTP password from the SES console.</source>
        <translation>SESコンソールのSMTPパスワード。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The server name carries your region, for example email-smtp.eu-central-1.amazonaws.com.</source>
        <translation>サーバー名にはリージョンが含まれます。例: email-smtp.eu-central-1.amazonaws.com</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Always the word apikey.</source>
        <translation>常にapikeyという語。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>An API key with the right to send mail.</source>
        <translation>メール送信の権限を持つAPIキー。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>A login of your sending domain, often postmaster@ and the domain.</source>
        <translation>送信ドメインのログイン名。多くの場合はpostmaster@とドメイン。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Domains in the EU region use smtp.eu.mailgun.org.</source>
        <translation>EUリージョンのドメインではsmtp.eu.mailgun.orgを使います。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The server's API token.</source>
        <translation>サーバーのAPIトークン。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The same API token again.</source>
        <translation>同じAPIトークンをもう一度。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The SMTP login shown under SMTP and API.</source>
        <translation>［SMTP and API］に表示されるSMTPログイン名。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>An SMTP key, not your account password.</source>
        <translation>アカウントのパスワードではなく、SMTPキー。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The API key.</source>
        <translation>APIキー。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The secret key.</source>
        <translation>シークレットキー。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>An SMTP user made under Sending.</source>
        <translation>［Sending］で作成したSMTPユーザー。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app password from Settings, Privacy and Security.</source>
        <translation>設定の［プライバシーとセキュリティ］で作成したアプリパスワードを使ってください。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app-specific password from your Apple account.</source>
        <translation>Appleアカウントのアプリ用パスワードを使ってください。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Limits (Apple, support article 102198): 1,000 messages and 1,000 recipients a day, 500 recipients a message.</source>
        <translation>制限(Apple、サポート記事102198): 1日あたり1,000メッセージ、1,000受信者、1メッセージあたり500受信者。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use an app password from Account security.</source>
        <translation>アカウントのセキュリティで作成したアプリパスワードを使ってください。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Use a secure mail key.</source>
        <translation>セキュアメールキーを使ってください。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.com.</source>
        <translation>独自ドメインの組織では、smtppro.zoho.comが必要な場合があります。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.eu.</source>
        <translation>独自ドメインの組織では、smtppro.zoho.euが必要な場合があります。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.in.</source>
        <translation>独自ドメインの組織では、smtppro.zoho.inが必要な場合があります。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.com.au.</source>
        <translation>独自ドメインの組織では、smtppro.zoho.com.auが必要な場合があります。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Organisations with their own domain may need smtppro.zoho.jp.</source>
        <translation>独自ドメインの組織では、smtppro.zoho.jpが必要な場合があります。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The password that Bridge shows, not your Proton password.</source>
        <translation>Protonのパスワードではなく、Bridgeに表示されるパスワード。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Bridge must run on this computer. It uses its own certificate: export it from Bridge and choose it as the authority.</source>
        <translation>Bridgeがこのコンピューターで動作している必要があります。Bridgeは独自の証明書を使います。Bridgeからエクスポートし、認証局として選んでください。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Sending through other programs must be allowed once in the settings under POP3 and IMAP.</source>
        <translation>設定の［POP3とIMAP］で、ほかのプログラムからの送信を一度許可する必要があります。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>The e-mail password set in the customer centre, not the account password.</source>
        <translation>アカウントのパスワードではなく、カスタマーセンターで設定したメールのパスワード。</translation>
    </message>
    <message>
        <location filename="resources/providers.json"/>
        <source>Limit (Rackspace): 10,000 recipients a day.</source>
        <translation>制限(Rackspace): 1日あたり10,000受信者。</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Register an application of the kind "Mobile and desktop" with the redirect address http://localhost, and give it the permission SMTP.Send.</source>
        <translation>種類が「モバイルとデスクトップ」、リダイレクトアドレスがhttp://localhostのアプリケーションを登録し、アクセス許可SMTP.Sendを与えてください。</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Shared mailbox: sign in as a person who may send for it, and use the shared address as the user name.</source>
        <translation>共有メールボックス: 代理で送信できる人としてサインインし、共有アドレスをユーザー名として使ってください。</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Without a person (client credentials): permission SMTP.SendAsApp, a service principal registered in Exchange with the object id of the enterprise application, and a client secret.</source>
        <translation>人の操作なし(クライアント資格情報): アクセス許可SMTP.SendAsApp、エンタープライズアプリケーションのオブジェクトIDでExchangeに登録したサービスプリンシパル、クライアントシークレットが必要です。</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Device codes are blocked by a policy of Microsoft in many organisations.</source>
        <translation>多くの組織では、Microsoftのポリシーによりデバイスコードがブロックされています。</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>The application must be registered for personal Microsoft accounts too.</source>
        <translation>アプリケーションは個人用Microsoftアカウント向けにも登録する必要があります。</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>Make a client of the kind "Desktop app"; its secret is not a secret in the usual sense.</source>
        <translation>種類が「デスクトップアプリ」のクライアントを作成してください。そのシークレットは、通常の意味での秘密ではありません。</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>While the consent screen is in "Testing" a sign-in ends after 7 days; publish it, or choose "Internal" in a Workspace.</source>
        <translation>同意画面が「テスト」の間、サインインは7日後に終了します。公開するか、Workspaceで「内部」を選んでください。</translation>
    </message>
    <message>
        <location filename="resources/oauth.json"/>
        <source>There is no device code for mail: open the address on another computer and paste the result.</source>
        <translation>メール用のデバイスコードはありません。別のコンピューターでアドレスを開き、結果を貼り付けてください。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Send what is waiting in the spool to this server once, and stop.</source>
        <translation>スプールで待機中のメールをこのサーバーに一度送り、停止します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Accept mail and pass it on to this server as soon as the sending client has finished.</source>
        <translation>メールを受け付け、送信元クライアントの送信が完了するとすぐにこのサーバーへ転送します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Run in the background and log to the system log.</source>
        <translation>バックグラウンドで動作し、システムログに記録します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mail waits in this folder until it has been passed on. It should be on a local disk.</source>
        <translation>メールは転送されるまでこのフォルダーで待機します。ローカルディスク上に置いてください。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mailboxes for local delivery are sub-folders of this folder.</source>
        <translation>ローカル配信用のメールボックスは、このフォルダーのサブフォルダーです。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The name with which the relay introduces itself to clients and servers.</source>
        <translation>リレーがクライアントとサーバーに名乗る名前です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Show the list of options and stop.</source>
        <translation>オプションの一覧を表示して終了します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Show the version and stop.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Try the configuration without starting: files, certificates, secrets, folders and programs.</source>
        <translation>開始せずに設定を検査します: ファイル、証明書、シークレット、フォルダー、プログラム。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Try whether the program works on this computer: TLS, sign-in, the store and forwarding.</source>
        <translation>このコンピューターでプログラムが動作するかを検査します: TLS、サインイン、ストア、転送。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Accepted for compatibility; it has no effect.</source>
        <translation>互換性のために受け付けますが、効果はありません。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The server that takes the mail on from here, and its port.</source>
        <translation>ここからメールを受け取るサーバーと、そのポートです。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Pass on the mail that is already waiting when the relay starts.</source>
        <translation>リレーの開始時に、すでに待機しているメールを転送します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Pass mail on as soon as the program that handed it over has finished.</source>
        <translation>メールを渡したプログラムの送信が完了するとすぐに転送します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Look for waiting mail every so many seconds and pass it on.</source>
        <translation>指定した秒数ごとに、待機中のメールを探して転送します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let the sending program wait until the next server has taken the message.</source>
        <translation>次のサーバーがメッセージを受け取るまで、送信元のプログラムを待たせます。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>When the next server refuses one recipient, nobody gets the message, and it is marked as failed.</source>
        <translation>次のサーバーが受信者を1人でも拒否すると、誰にも送信せず、メッセージを失敗とします。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>When the next server refuses some recipients, the others still get the message.</source>
        <translation>次のサーバーが一部の受信者を拒否しても、ほかの受信者には送信します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Programs that look at each message before it is passed on.</source>
        <translation>転送前に各メッセージを処理するプログラムです。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Connections to the next server start from this address of this computer.</source>
        <translation>次のサーバーへの接続元として、このコンピューターのこのアドレスを使います。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Fine tuning of the protocol towards the next server.</source>
        <translation>次のサーバーとのプロトコルを細かく調整します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long to wait for a connection to the next server.</source>
        <translation>次のサーバーへの接続を待つ時間です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long to wait for the next server's greeting before carrying on without it.</source>
        <translation>次のサーバーのグリーティングを待つ時間です。過ぎると、グリーティングなしで続行します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long to wait for each reply of the next server.</source>
        <translation>次のサーバーの各応答を待つ時間です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Try again after temporary failures: first pause, longest pause and when to give up, in seconds.</source>
        <translation>一時的な失敗の後に再試行します: 最初の間隔、最長の間隔、断念するまでの時間(秒)。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Send the sender a report (RFC 3464) when a message has failed for good.</source>
        <translation>メッセージの送信が完全に失敗したとき、差出人にレポート(RFC 3464)を送ります。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How many connections to the next server may be open at once.</source>
        <translation>次のサーバーへ同時に開ける接続の数です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not send faster than the provider allows: messages and seconds, such as 30/60.</source>
        <translation>プロバイダーが許可する速度を超えて送信しません: 30/60のように、メッセージ数と秒数を指定します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Open a new connection after this many messages.</source>
        <translation>この数のメッセージを送ったら、新しい接続を開きます。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A file of rules that rewrite sender addresses and choose the account and the server.</source>
        <translation>差出人アドレスを書き換え、アカウントとサーバーを選ぶルールのファイルです。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where mail goes when the usual server cannot be reached.</source>
        <translation>通常のサーバーに接続できないときのメールの送り先です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Pass on waiting mail as soon as this computer is connected again.</source>
        <translation>このコンピューターが再び接続されるとすぐに、待機中のメールを転送します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Watch the spool folder and pass on mail that other programs put there.</source>
        <translation>スプールフォルダーを監視し、ほかのプログラムが入れたメールを転送します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where your own programs and devices hand over mail.</source>
        <translation>自分のプログラムや機器がメールを渡すポートです。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Only these addresses or network interfaces of this computer accept connections.</source>
        <translation>このコンピューターのこれらのアドレスまたはネットワークインターフェイスでのみ、接続を受け付けます。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let computers outside the local network connect, too.</source>
        <translation>ローカルネットワークの外のコンピューターにも接続を許可します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not accept mail over SMTP.</source>
        <translation>メールをSMTPで受け付けません。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Accept no connections at all, neither SMTP nor POP nor admin.</source>
        <translation>SMTP、POP、管理のいずれの接続も受け付けません。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Larger messages are refused.</source>
        <translation>これより大きなメッセージは拒否されます。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Say less about this relay in greetings, replies and message headers.</source>
        <translation>グリーティング、応答、メッセージヘッダーで、このリレーの情報を控えめにします。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Connections on which nothing happens for this long are closed.</source>
        <translation>この時間何も起きない接続は閉じられます。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Fine tuning of the protocol towards clients.</source>
        <translation>クライアントとのプロトコルを細かく調整します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Programs that look at each message after it has been received.</source>
        <translation>受信後に各メッセージを処理するプログラムです。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long a filter or address verifier may take.</source>
        <translation>フィルターまたはアドレス検査にかけられる時間です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A program that says which recipients are accepted.</source>
        <translation>どの受信者を受け付けるかを決めるプログラムです。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Ask these block lists about each client from outside.</source>
        <translation>外部の各クライアントについて、これらのブロックリストに問い合わせます。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mail with malformed line endings can be used to smuggle messages past servers. Reject it if you can.</source>
        <translation>改行が不正なメールは、サーバーの検査をすり抜けるメッセージの混入に使われるおそれがあります。可能であれば拒否してください。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Leave this on: without it a power cut can lose mail that has been acknowledged.</source>
        <translation>オンのままにしてください。オフの場合、停電で受領済みのメールが失われるおそれがあります。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Further connections are answered with a temporary refusal.</source>
        <translation>これを超える接続には、一時的な拒否を返します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>One client cannot use up all connections.</source>
        <translation>1つのクライアントがすべての接続を使い切れないようにします。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Further recipients are refused for the time being.</source>
        <translation>これを超える受信者は、一時的に拒否されます。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>New mail is refused for the time being when the disk has less free space than this.</source>
        <translation>ディスクの空き容量がこれより少ないとき、新しいメールは一時的に拒否されます。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long a client may take over one command.</source>
        <translation>クライアントが1つのコマンドにかけられる時間です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>How long a client may pause while it sends a message.</source>
        <translation>クライアントがメッセージの送信中に中断できる時間です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A listener for old devices only, with TLS 1.0, 1.1 or none, for the listed networks.</source>
        <translation>登録されたネットワークの古い機器専用の待ち受けです。TLS 1.0、1.1または暗号化なしを使います。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let mail programs fetch the mail in the spool.</source>
        <translation>メールソフトがスプール内のメールを取得できるようにします。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where mail programs fetch mail.</source>
        <translation>メールソフトがメールを取得するポートです。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The file with the names and passwords of those who may fetch mail.</source>
        <translation>メールを取得できるユーザーの名前とパスワードのファイルです。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Each user sees only the mail in the sub-folder with their name.</source>
        <translation>各ユーザーは、自分の名前のサブフォルダーにあるメールだけを見られます。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Deleting seems to succeed, but the mail stays.</source>
        <translation>削除は成功したように見えますが、メールは残ります。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Encrypt POP connections from the start.</source>
        <translation>POPの接続を最初から暗号化します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A second program that fetches from the same folder has to wait.</source>
        <translation>同じフォルダーから取得する2つ目のプログラムは待つ必要があります。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Lets this application, or telnet, watch and control a relay that runs as a service.</source>
        <translation>サービスとして動作するリレーを、このアプリケーションやtelnetから監視して操作できるようにします。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Make the admin command 'terminate' available.</source>
        <translation>管理コマンド'terminate'を使えるようにします。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Admin commands that change something or show mail need this token first.</source>
        <translation>変更を行ったりメールを表示したりする管理コマンドには、先にこのトークンが必要です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Figures for a monitoring system, over HTTP on this computer only.</source>
        <translation>監視システム用の数値を、このコンピューターからのみHTTPで提供します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>A web address that receives a JSON message when something needs attention.</source>
        <translation>対応が必要なときにJSONメッセージを受け取るWebアドレスです。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Ask the relay that runs with this configuration how it is, and print the answer as JSON.</source>
        <translation>この設定で動作しているリレーに状態を問い合わせ、応答をJSONで出力します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The file with the account and password for the next server.</source>
        <translation>次のサーバー用のアカウントとパスワードのファイルです。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Which ways of signing in may be used, in order.</source>
        <translation>使ってよいサインイン方法を、順番に指定します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Programs and devices must sign in with an account from this file before they may hand over mail.</source>
        <translation>プログラムと機器は、メールを渡す前に、このファイルのアカウントでサインインする必要があります。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Which ways of signing in are offered to clients.</source>
        <translation>クライアントに提供するサインイン方法です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Allow the password to travel unencrypted. Only for a server on this computer or a trusted network.</source>
        <translation>パスワードを暗号化せずに送ることを許可します。このコンピューターのサーバーまたは信頼できるネットワークでのみ使ってください。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Slow down clients that guess passwords.</source>
        <translation>パスワードを推測しようとするクライアントへの応答を遅くします。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Any name and password is good enough. For testing only.</source>
        <translation>どの名前とパスワードでも受け付けます。テスト専用です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Encrypt the connection to the next server if it can do so.</source>
        <translation>次のサーバーが対応していれば、接続を暗号化します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Needed only if the next server identifies you by a certificate.</source>
        <translation>次のサーバーが証明書で相手を識別する場合にのみ必要です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Encrypt the connection to the next server from the start; usual on port 465.</source>
        <translation>次のサーバーへの接続を最初から暗号化します。ポート465で一般的です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Send nothing if the connection to the next server cannot be encrypted.</source>
        <translation>次のサーバーへの接続を暗号化できない場合は、何も送信しません。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The name that the next server is asked to prove, where it differs from its address.</source>
        <translation>次のサーバーに証明を求める名前です(アドレスと異なる場合)。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Check the next server's certificate. Use &lt;default&gt; for the authorities that the system trusts.</source>
        <translation>次のサーバーの証明書を検査します。システムが信頼する認証局を使うには&lt;default&gt;を指定します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The name that must stand in the next server's certificate.</source>
        <translation>次のサーバーの証明書に含まれている必要のある名前です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Let clients encrypt the connection.</source>
        <translation>クライアントが接続を暗号化できるようにします。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The certificate with which this relay identifies itself to clients.</source>
        <translation>このリレーがクライアントに対して身元を示す証明書です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Clients have to encrypt from the start; usual on port 465.</source>
        <translation>クライアントは最初から暗号化する必要があります。ポート465で一般的です。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Clients must encrypt the connection before they sign in or hand over mail.</source>
        <translation>クライアントは、サインインする前やメールを渡す前に、接続を暗号化する必要があります。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Ask clients for a certificate and check it.</source>
        <translation>クライアントに証明書を要求し、検査します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Which versions of TLS are allowed.</source>
        <translation>許可するTLSのバージョンです。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not go to the background.</source>
        <translation>バックグラウンドに移行しません。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The number of the running process is written here, for scripts.</source>
        <translation>動作中のプロセスの番号が、スクリプト用にここに書き込まれます。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Nothing is written to the terminal once the relay runs.</source>
        <translation>リレーの動作開始後は、端末に何も出力しません。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>The account with fewer rights that the relay changes to.</source>
        <translation>リレーが切り替わる、権限の少ないアカウントです。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Run without anything on the screen.</source>
        <translation>画面に何も表示せずに動作します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Show a window, a tray icon or both.</source>
        <translation>ウィンドウ、トレイアイコン、またはその両方を表示します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Keep a copy of what has been passed on, in the sub-folder sent.</source>
        <translation>転送したメールのコピーを、サブフォルダーsentに保管します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Deleted messages can be brought back for this many days.</source>
        <translation>削除したメッセージを、この日数の間は元に戻せます。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write down what happens, to the log file or terminal and to the system log.</source>
        <translation>動作を、ログファイルまたは端末、およびシステムログに記録します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write more to the log, with the conversation between client and server.</source>
        <translation>クライアントとサーバーのやり取りも含め、より多くをログに記録します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write very much to the log, for finding errors in the program.</source>
        <translation>プログラムの不具合を調べるため、非常に多くをログに記録します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Where the log is written. %d stands for the date, %h for the hour.</source>
        <translation>ログの書き込み先です。%dは日付、%hは時を表します。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Put the time into each line of the log.</source>
        <translation>ログの各行に時刻を入れます。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Put the client's network address into the lines of the log.</source>
        <translation>ログの行にクライアントのネットワークアドレスを入れます。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Put the time, the client's address and port, the instance's name or the message id into log lines.</source>
        <translation>ログの行に時刻、クライアントのアドレスとポート、インスタンスの名前、またはメッセージIDを入れます。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Write to the system log, under this facility.</source>
        <translation>このファシリティでシステムログに書き込みます。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Do not write to the system log.</source>
        <translation>システムログに書き込みません。</translation>
    </message>
    <message>
        <location filename="engine/config/sections"/>
        <source>Mail addresses can be shortened or hidden in the log.</source>
        <translation>ログ内のメールアドレスを短縮したり隠したりできます。</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;OK</source>
        <translation>OK(&amp;O)</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <location filename="Qt"/>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
</TS>
