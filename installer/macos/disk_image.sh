#!/bin/sh
# Make the disk image of dist/Relay.app, on macOS: disk_image.sh <version> [file].
#
# With MACOS_IDENTITY (a "Developer ID Application" in the keychain) the image is signed; the application was, when it was
# made (tools/bundle.py). With MACOS_NOTARY_PROFILE too (made by "xcrun notarytool store-credentials") both are notarised;
# MACOS_NOTARY_KEYCHAIN is the keychain of that profile, if it is not the usual one. Without them everything bears an
# ad-hoc signature, and people open it by "Open" in the menu of the icon.
set -eu
cd "$(dirname "$0")/../.."
version=$1
image=${2:-dist/emailrelay-$version-$(uname -m).dmg}
app=dist/Relay.app

codesign --verify --deep --strict "$app"

notarise() {
    xcrun notarytool submit "$1" --wait --keychain-profile "$MACOS_NOTARY_PROFILE" \
        ${MACOS_NOTARY_KEYCHAIN:+--keychain "$MACOS_NOTARY_KEYCHAIN"}
}

if [ -n "${MACOS_NOTARY_PROFILE:-}" ]; then
    ditto -c -k --keepParent "$app" dist/Relay.zip
    notarise dist/Relay.zip
    rm dist/Relay.zip
    xcrun stapler staple "$app"
    spctl --assess --type execute "$app"
fi

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
ditto "$app" "$stage/Relay.app"
ln -s /Applications "$stage/Applications"
cp LICENSE "$stage/Licence.txt"
rm -f "$image"
hdiutil create -volname "Relay $version" -srcfolder "$stage" -fs HFS+ -format UDZO -ov "$image"

if [ -n "${MACOS_IDENTITY:-}" ]; then
    codesign --sign "$MACOS_IDENTITY" --timestamp "$image"
fi
if [ -n "${MACOS_NOTARY_PROFILE:-}" ]; then
    notarise "$image"
    xcrun stapler staple "$image"
fi
hdiutil verify "$image"
echo "$image"
