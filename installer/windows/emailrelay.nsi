; The installer for Windows. Made by "python -m tools.windows", which hands over where the bundle and its other parts
; are (DEFINES); see README.md beside this file for the switches and for what is tested where.

Unicode true
!include "${DEFINES}"
!ifdef AMD64
  Target amd64-unicode
!endif

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${PRODUCT}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${OWN_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${OWN_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include x64.nsh
!include WinVer.nsh
!include "running.nsh"

Name "${PRODUCT}"
BrandingText "${PRODUCT} ${VERSION}"
OutFile "${OUTPUT}"
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
ShowInstDetails nevershow
ShowUninstDetails nevershow
ManifestDPIAware true
ManifestSupportedOS Win10
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

VIProductVersion "${VERSION_NUMBERS}"
VIFileVersion "${VERSION_NUMBERS}"
VIAddVersionKey /LANG=1033 ProductName "${PRODUCT}"
VIAddVersionKey /LANG=1033 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=1033 FileVersion "${VERSION}"
VIAddVersionKey /LANG=1033 FileDescription "Setup of ${PRODUCT}, ${DESCRIPTION}"
VIAddVersionKey /LANG=1033 CompanyName "${PUBLISHER}"
VIAddVersionKey /LANG=1033 LegalCopyright "${COPYRIGHT}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_LICENSEPAGE_TEXT_BOTTOM "${PRODUCT} is free software. You may use it without accepting the licence; \
  it says what you may do beyond that."
!define MUI_LICENSEPAGE_BUTTON "$(^NextBtn)"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION OpenRelay
!define MUI_FINISHPAGE_RUN_TEXT "Open ${PRODUCT}"
!define MUI_FINISHPAGE_TEXT "${PRODUCT} is installed.$\r$\n$\r$\nWhen it is opened for the first time, its wizard sets up \
  what a relay needs: where mail comes from, where it goes on to, and when it runs."

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\emailrelay"
!define EVENT_SOURCE "SYSTEM\CurrentControlSet\Services\EventLog\Application\emailrelay"
!define EVENT_MESSAGES "%SystemRoot%\Microsoft.NET\Framework64\v4.0.30319\EventLogMessages.dll"
!define RULE "${PRODUCT} (emailrelay)"
!define FAILED_RUNNING 2
!define FAILED_ANSWERS 3
!define FAILED_SERVICE 4

Var Answers ; a file for the wizard without a window
Var Config ; the configuration that it writes, and that the service runs with
Var WantService

!insertmacro RUNNING ""
!insertmacro RUNNING "un."

Section "${PRODUCT}" SecProgram
  SectionIn RO
  Call StopRunning
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    RMDir /r "$INSTDIR\_internal" ; of another version: nothing of it must be found by this one
  ${EndIf}
  SetOutPath "$INSTDIR"
  SetOverwrite on
  File /r "${BUNDLE}\*"
  File "${LICENSE}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$INSTDIR\in-the-tray.lnk" "$INSTDIR\emailrelay-gui.exe" "--hidden"
  WriteRegStr SHCTX "${OWN_KEY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${OWN_KEY}" "Version" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\emailrelay-gui.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${If} $MultiUser.InstallMode == "AllUsers"
    WriteRegExpandStr HKLM "${EVENT_SOURCE}" "EventMessageFile" "${EVENT_MESSAGES}"
    WriteRegDWORD HKLM "${EVENT_SOURCE}" "TypesSupported" 7
  ${EndIf}
SectionEnd

Section "Start menu entry" SecMenu
  CreateShortcut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\emailrelay-gui.exe"
SectionEnd

Section /o "Desktop shortcut" SecDesktop
  CreateShortcut "$DESKTOP\${PRODUCT}.lnk" "$INSTDIR\emailrelay-gui.exe"
SectionEnd

Section /o "Start when I sign in" SecAutostart
  ; the same value that the wizard writes and removes
  WriteRegStr HKCU "${RUN_KEY}" "${RUN_VALUE}" '"$INSTDIR\emailrelay-gui.exe" --hidden'
SectionEnd

Section /o "Let devices on the network in" SecFirewall
  !insertmacro FORGET_RULE
  !insertmacro ADD_RULE emailrelay-gui.exe
  !insertmacro ADD_RULE emailrelay-service.exe
  !insertmacro ADD_RULE emailrelay.exe
SectionEnd

Section "-answers"
  ${If} $Answers == ""
    Return
  ${EndIf}
  Call MakeConfigFolder
  ${If} $R0 != 0
    SetErrorLevel ${FAILED_ANSWERS}
    DetailPrint "Others could read the folder of $Config: icacls ended with $R0. The answers were not applied."
    MessageBox MB_OK|MB_ICONEXCLAMATION "${PRODUCT} is installed, but the answers in $Answers were not applied: the \
      folder of $Config could not be closed to other users, who could then read the passwords in it." /SD IDOK
    StrCpy $WantService 0
    Return
  ${EndIf}
  ${If} $Config == ""
    nsExec::ExecToLog '"$INSTDIR\emailrelay-gui.exe" --apply --answers "$Answers"'
  ${Else}
    nsExec::ExecToLog '"$INSTDIR\emailrelay-gui.exe" --apply --answers "$Answers" --config "$Config"'
  ${EndIf}
  Pop $0
  ${If} $0 != 0
    SetErrorLevel ${FAILED_ANSWERS}
    DetailPrint "The answers were not applied (exit code $0)."
    MessageBox MB_OK|MB_ICONEXCLAMATION "${PRODUCT} is installed, but the answers in $Answers were not applied. \
      Run emailrelay-gui --apply with them in a console to read why." /SD IDOK
    StrCpy $WantService 0
  ${EndIf}
SectionEnd

Section "-service"
  ${If} $WantService != 1
    Return
  ${EndIf}
  nsExec::ExecToLog '"$INSTDIR\emailrelay-service.exe" --install --config "$Config"'
  Pop $0
  ${If} $0 == 0
    nsExec::ExecToLog '"$INSTDIR\emailrelay-service.exe" --start'
    Pop $0
  ${EndIf}
  ${If} $0 != 0
    SetErrorLevel ${FAILED_SERVICE}
    DetailPrint "The service does not run (exit code $0)."
    MessageBox MB_OK|MB_ICONEXCLAMATION "${PRODUCT} is installed, but its service does not run. The event log, or \
      emailrelay-service --start in a console, says why." /SD IDOK
  ${EndIf}
SectionEnd

Section "-again"
  Call StartAgain
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SecProgram} "The application, the service and the programs for the command line."
  !insertmacro MUI_DESCRIPTION_TEXT ${SecMenu} "An entry in the start menu."
  !insertmacro MUI_DESCRIPTION_TEXT ${SecDesktop} "A shortcut on the desktop."
  !insertmacro MUI_DESCRIPTION_TEXT ${SecAutostart} "${PRODUCT} starts in the tray when you sign in. The wizard offers \
    this as well, and the service instead of it."
  !insertmacro MUI_DESCRIPTION_TEXT ${SecFirewall} "Lets other devices, such as printers, reach ${PRODUCT} on private \
    and company networks. Needs the rights of an administrator."
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  SetRegView 64
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "${PRODUCT} needs Windows 10 or later, 64 bit." /SD IDOK
    SetErrorLevel 1
    Abort
  ${EndIf}
  StrCpy $R9 $INSTDIR ; what /D= says
  !insertmacro MULTIUSER_INIT
  ${If} $R9 != ""
    StrCpy $INSTDIR $R9
  ${EndIf}
  ${GetParameters} $R0
  ${GetOptions} $R0 "/ANSWERS=" $Answers
  ${If} $Answers != ""
    GetFullPathName $R1 $Answers
    ${If} $R1 == ""
      MessageBox MB_OK|MB_ICONSTOP "There is no file $Answers." /SD IDOK
      SetErrorLevel ${FAILED_ANSWERS}
      Abort
    ${EndIf}
    StrCpy $Answers $R1
  ${EndIf}
  ${GetOptions} $R0 "/CONFIG=" $Config
  ${If} $Config == ""
  ${AndIf} $MultiUser.InstallMode == "AllUsers"
    StrCpy $Config "$APPDATA\E-MailRelay\emailrelay.cfg" ; in the folder of all users, ProgramData
  ${EndIf}
  !insertmacro SWITCH "/AUTOSTART" ${SecAutostart}
  !insertmacro SWITCH "/DESKTOP" ${SecDesktop}
  !insertmacro SWITCH "/FIREWALL" ${SecFirewall}
  ClearErrors
  ${GetOptions} $R0 "/SERVICE" $R1
  ${IfNot} ${Errors}
    StrCpy $WantService 1
  ${EndIf}
FunctionEnd

; Makes the folder of the configuration, and closes it to others: other users of this computer could read what is in a
; new folder here, and there will be passwords in it. In $R0 is 0, or the exit code of the icacls that failed.
Function MakeConfigFolder
  StrCpy $R0 0
  ${GetParent} $Config $0
  ${If} $0 == ""
  ${OrIf} ${FileExists} $Config
    Return ; an installation that is there keeps its rights
  ${EndIf}
  ${DirState} $0 $1
  ${If} $1 == 1
  ${AndIf} $0 != "$APPDATA\E-MailRelay"
    DetailPrint "The rights to $0 stay as they are: there are other files in it."
    Return
  ${EndIf}
  ${If} $1 == -1
    CreateDirectory $0
  ${ElseIf} $MultiUser.InstallMode == "AllUsers"
    ; Anybody can have made it, and its owner could give himself back what is taken from him.
    nsExec::ExecToLog '"$SYSDIR\icacls.exe" "$0" /setowner *S-1-5-32-544 /Q'
    Pop $R0
    ${If} $R0 == 0
      nsExec::ExecToLog '"$SYSDIR\icacls.exe" "$0" /reset /Q'
      Pop $R0
    ${EndIf}
    ${If} $R0 != 0
      Return
    ${EndIf}
  ${EndIf}
  nsExec::ExecToLog '"$SYSDIR\icacls.exe" "$0" /inheritance:r /grant *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F /Q'
  Pop $R0
  ${If} $R0 != 0
    Return
  ${EndIf}
  ; By itself: there is no such name where the system installs, and then nobody misses it.
  ReadEnvStr $1 USERDOMAIN
  ReadEnvStr $2 USERNAME
  nsExec::ExecToLog '"$SYSDIR\icacls.exe" "$0" /grant "$1\$2:(OI)(CI)F" /Q'
  Pop $3
  ${If} $3 != 0
    DetailPrint "$1\$2 has no rights of its own to $0 (exit code $3)."
  ${EndIf}
FunctionEnd

Function OpenRelay
  ; through the shell, which runs it with the rights of the user and not with those of the installer
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\emailrelay-gui.exe"'
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "Uninstall"
  Call un.StopRunning
  Call un.RemoveServices
  ReadRegStr $0 HKCU "${RUN_KEY}" "${RUN_VALUE}"
  ${WordFind} $0 "$INSTDIR\emailrelay-gui.exe" "E+1{" $1
  ${IfNot} ${Errors}
    DeleteRegValue HKCU "${RUN_KEY}" "${RUN_VALUE}"
  ${EndIf}
  Delete "$SMPROGRAMS\${PRODUCT}.lnk"
  Delete "$DESKTOP\${PRODUCT}.lnk"
  ${If} $MultiUser.InstallMode == "AllUsers"
    !insertmacro FORGET_RULE
    DeleteRegKey HKLM "${EVENT_SOURCE}"
  ${EndIf}
  RMDir /r "$INSTDIR\_internal"
  !insertmacro DELETE_PROGRAMS
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\in-the-tray.lnk"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${OWN_KEY}"

  ; Last, so that nothing keeps a file open there. Mail that is queued is never removed unasked.
  SetShellVarContext current
  !insertmacro OFFER_REMOVAL "$LOCALAPPDATA\emailrelay"
  ${If} $MultiUser.InstallMode == "AllUsers"
    SetShellVarContext all
    !insertmacro OFFER_REMOVAL "$APPDATA\E-MailRelay"
  ${EndIf}
SectionEnd
