#!/bin/sh
# Put the keys of a release into a keychain of their own, on macOS in continuous integration. Prints the lines that the
# later steps need in their environment. Needs MACOS_CERTIFICATE (.p12, base64) and MACOS_CERTIFICATE_PASSWORD; for
# notarising also MACOS_NOTARY_KEY (.p8), MACOS_NOTARY_KEY_ID and MACOS_NOTARY_ISSUER.
set -eu
umask 077
chain=relay-release.keychain
files=$(mktemp -d)
trap 'rm -rf "$files"' EXIT
{
    password=$(openssl rand -hex 20)
    security create-keychain -p "$password" "$chain"
    security set-keychain-settings -lut 7200 "$chain"
    security unlock-keychain -p "$password" "$chain"
    printf '%s' "$MACOS_CERTIFICATE" | base64 --decode > "$files/certificate.p12"
    security import "$files/certificate.p12" -k "$chain" -P "$MACOS_CERTIFICATE_PASSWORD" -T /usr/bin/codesign
    security set-key-partition-list -S apple-tool:,apple: -k "$password" "$chain"
    security list-keychains -d user -s "$chain" login.keychain
    if [ -n "${MACOS_NOTARY_KEY:-}" ]; then
        printf '%s' "$MACOS_NOTARY_KEY" > "$files/notary.p8"
        xcrun notarytool store-credentials relay-release --keychain "$HOME/Library/Keychains/$chain-db" \
            --key "$files/notary.p8" --key-id "$MACOS_NOTARY_KEY_ID" --issuer "$MACOS_NOTARY_ISSUER"
    fi
} >&2
identity=$(security find-identity -v -p codesigning "$chain" | awk '/Developer ID Application/ { print $2; exit }')
[ -n "$identity" ] || {
    echo "MACOS_CERTIFICATE holds no \"Developer ID Application\"" >&2
    exit 1
}
echo "MACOS_IDENTITY=$identity"
if [ -n "${MACOS_NOTARY_KEY:-}" ]; then
    echo "MACOS_NOTARY_PROFILE=relay-release"
    echo "MACOS_NOTARY_KEYCHAIN=$HOME/Library/Keychains/$chain-db"
fi
