; What runs of an installed version: its services and the application in the tray are stopped before files are
; replaced, and started again afterwards.

!include LogicLib.nsh

Var Services ; names of those that were stopped, each with "/" behind it, which no name of a service has
Var Stuck ; names of those that did not stop, each with a blank before it
Var AppRan

!macro SWITCH name section
  ClearErrors
  ${GetOptions} $R0 "${name}" $R1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${section}
  ${EndIf}
!macroend

!macro FORGET_RULE
  nsExec::ExecToLog 'netsh advfirewall firewall delete rule name="${RULE}"'
  Pop $0
!macroend

!macro ADD_RULE program
  nsExec::ExecToLog 'netsh advfirewall firewall add rule name="${RULE}" dir=in action=allow \
    program="$INSTDIR\${program}" profile=domain,private'
  Pop $0
  ${If} $0 != 0
    DetailPrint "The firewall was not told about ${program} (exit code $0)."
  ${EndIf}
!macroend

!macro OFFER_REMOVAL folder
  ${If} ${FileExists} "${folder}\*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "Remove the configuration, the passwords and the mail that is \
      still queued in ${folder} as well?$\r$\n$\r$\nThis cannot be undone." /SD IDNO IDNO +2
    RMDir /r "${folder}"
  ${EndIf}
!macroend

!macro RUNNING UN

; Whether the programs can be replaced: "1" or "0" in $R0. A program that runs cannot be opened for writing.
Function ${UN}CanReplace
  StrCpy $R0 1
  !insertmacro CAN_REPLACE emailrelay-gui.exe
  !insertmacro CAN_REPLACE emailrelay-service.exe
  !insertmacro CAN_REPLACE emailrelay.exe
FunctionEnd

; Calls its code for each service that runs a program of ours: its name in $1, for which $R8 says what to do.
Function ${UN}EachService
  StrCpy $0 0
  StrCpy $3 '"$INSTDIR\emailrelay-service.exe"'
  StrLen $4 $3
  ${Do}
    EnumRegKey $1 HKLM "SYSTEM\CurrentControlSet\Services" $0
    ${If} $1 == ""
      ${ExitDo}
    ${EndIf}
    ReadRegStr $2 HKLM "SYSTEM\CurrentControlSet\Services\$1" "ImagePath"
    StrCpy $2 $2 $4
    ${If} $2 == $3
      Push $0
      Push $3
      Push $4
      ${If} $R8 == "remove"
        nsExec::ExecToLog '"$INSTDIR\emailrelay-service.exe" --remove --name "$1"'
        Pop $5
        StrCpy $6 "gone"
      ${Else}
        nsExec::ExecToStack '"$INSTDIR\emailrelay-service.exe" --status --name "$1"'
        Pop $5
        Pop $6
        ${If} $5 == 0
          StrCpy $Services "$Services$1/"
        ${EndIf}
        nsExec::ExecToLog '"$INSTDIR\emailrelay-service.exe" --stop --name "$1"' ; waits for one that stops already
        Pop $5
        ${If} $5 != 0
          StrCpy $Stuck "$Stuck $1"
          DetailPrint "The service $1 did not stop (exit code $5)."
        ${EndIf}
        StrCpy $6 "there"
      ${EndIf}
      Pop $4
      Pop $3
      Pop $0
      ${If} $6 == "there"
        IntOp $0 $0 + 1
      ${ElseIf} $5 != 0
        IntOp $0 $0 + 1 ; it could not be removed: go on behind it
      ${EndIf}
    ${Else}
      IntOp $0 $0 + 1
    ${EndIf}
  ${Loop}
FunctionEnd

Function ${UN}StopRunning
  ${IfNot} ${FileExists} "$INSTDIR\emailrelay-service.exe"
    Return
  ${EndIf}
  StrCpy $R8 "stop"
  Call ${UN}EachService
  again:
  Call ${UN}CanReplace
  ${If} $R0 == 1
    Return
  ${EndIf}
  StrCpy $R0 1
  !insertmacro CAN_REPLACE emailrelay-gui.exe
  ${If} $R0 == 0
    StrCpy $AppRan 1
    nsExec::ExecToLog '"$INSTDIR\emailrelay-gui.exe" --quit'
    Pop $0
  ${EndIf}
  ${For} $1 1 40
    Sleep 500
    Call ${UN}CanReplace
    ${If} $R0 == 1
      Return
    ${EndIf}
  ${Next}
  StrCpy $R1 "Quit it, also where another user is signed in, then try again."
  ${If} $Stuck != ""
    StrCpy $R1 "$R1$\r$\n$\r$\nThese services did not stop when they were asked to:$Stuck"
  ${EndIf}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${PRODUCT} is still running. $R1" /SD IDCANCEL IDRETRY again
  Call ${UN}StartServices
  SetErrorLevel ${FAILED_RUNNING}
  Abort "${PRODUCT} is still running."
FunctionEnd

; Those that were stopped.
Function ${UN}StartServices
  ${DoWhile} $Services != ""
    ${WordFind} "$Services" "/" "+1" $1
    StrLen $2 $1
    IntOp $2 $2 + 1
    StrCpy $Services $Services "" $2
    nsExec::ExecToLog '"$INSTDIR\emailrelay-service.exe" --start --name "$1"'
    Pop $0
    ${If} $0 != 0
      SetErrorLevel ${FAILED_SERVICE}
      DetailPrint "The service $1 does not run (exit code $0)."
    ${EndIf}
  ${Loop}
FunctionEnd

!if "${UN}" == ""
Function StartAgain
  Call StartServices
  ${If} $AppRan == 1
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\in-the-tray.lnk"'
  ${EndIf}
FunctionEnd
!else
Function un.RemoveServices
  StrCpy $R8 "remove"
  Call un.EachService
FunctionEnd
!endif

!macroend

!macro CAN_REPLACE program
  ${If} ${FileExists} "$INSTDIR\${program}"
    ClearErrors
    FileOpen $R1 "$INSTDIR\${program}" a
    ${If} ${Errors}
      StrCpy $R0 0
    ${Else}
      FileClose $R1
    ${EndIf}
  ${EndIf}
!macroend
