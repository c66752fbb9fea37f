; The installer for Windows: for one user, without administrator's rights, over an older version too.
; makensis -DVERSION=0.9.0 -DFROZEN=..\..\out\build\heijastus-desk -DICON=..\..\out\build\icons\heijastus-desk.ico -DTARGET=...exe
Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "Heijastus Desk"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\heijastus-desk"
!define TYPE "fi.heijastus.desk"
!define SUFFIX ".heijastus"

Name "${NAME}"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\heijastus-desk"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\heijastus-desk.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(Stays)"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Finnish"
!insertmacro MUI_LANGUAGE "Swedish"
!insertmacro MUI_LANGUAGE "English"

LangString Stays ${LANG_FINNISH} "Ohjelma poistetaan. Asiakastiedostosi ja varmuuskopiosi jäävät paikoilleen: $LOCALAPPDATA\heijastus-desk"
LangString Stays ${LANG_SWEDISH} "Programmet tas bort. Din kundfil och dina säkerhetskopior finns kvar: $LOCALAPPDATA\heijastus-desk"
LangString Stays ${LANG_ENGLISH} "The program is removed. Your client file and your backups stay where they are: $LOCALAPPDATA\heijastus-desk"
LangString Running ${LANG_FINNISH} "Heijastus Desk on auki. Sulje se ja paina Yritä uudelleen."
LangString Running ${LANG_SWEDISH} "Heijastus Desk är öppet. Stäng det och välj Försök igen."
LangString Running ${LANG_ENGLISH} "Heijastus Desk is open. Close it, then choose Retry."
LangString FileType ${LANG_FINNISH} "Heijastus Deskin asiakastiedosto"
LangString FileType ${LANG_SWEDISH} "Kundfil i Heijastus Desk"
LangString FileType ${LANG_ENGLISH} "Heijastus Desk client file"
LangString Broken ${LANG_FINNISH} "Vanhaa versiota ei saatu siirrettyä syrjään. Mitään ei muutettu. Käynnistä kone uudelleen ja asenna sitten."
LangString Broken ${LANG_SWEDISH} "Den gamla versionen kunde inte flyttas undan. Ingenting ändrades. Starta om datorn och installera sedan."
LangString Broken ${LANG_ENGLISH} "The old version could not be put aside. Nothing was changed. Restart the computer, then install."

; A program that is open holds its own file: it cannot be opened for writing.
!macro WaitUntilClosed un
Function ${un}WaitUntilClosed
  again:
    IfFileExists "$INSTDIR\heijastus-desk.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\heijastus-desk.exe" a
    IfErrors 0 free
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
  free:
    FileClose $0
  closed:
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

Function .onInit
  Call WaitUntilClosed
FunctionEnd

Function un.onInit
  Call un.WaitUntilClosed
FunctionEnd

Section
  ; Beside the old parts, then in their place: the folder itself is never put aside, whatever else lies in it stays.
  RMDir /r "$INSTDIR\_internal.new"
  SetOutPath "$INSTDIR\_internal.new"
  SetOverwrite on
  ClearErrors
  File /r "${FROZEN}\*.*"
  IfErrors broken
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal.old"
  IfFileExists "$INSTDIR\_internal\*.*" 0 put
    ClearErrors
    Rename "$INSTDIR\_internal" "$INSTDIR\_internal.old"
    IfErrors broken
  put:
    ClearErrors
    Rename "$INSTDIR\_internal.new\_internal" "$INSTDIR\_internal"
    IfErrors 0 programs
    Rename "$INSTDIR\_internal.old" "$INSTDIR\_internal"
  broken:
    RMDir /r "$INSTDIR\_internal.new"
    MessageBox MB_OK|MB_ICONSTOP "$(Broken)" /SD IDOK
    SetErrorLevel 3
    Quit
  programs:
  CopyFiles /SILENT "$INSTDIR\_internal.new\*.exe" "$INSTDIR"
  RMDir /r "$INSTDIR\_internal.new"
  RMDir /r "$INSTDIR\_internal.old"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\heijastus-desk.exe"

  WriteRegStr HKCU "Software\Classes\${SUFFIX}" "" "${TYPE}"
  WriteRegStr HKCU "Software\Classes\${SUFFIX}" "Content Type" "application/x-heijastus-desk"
  WriteRegStr HKCU "Software\Classes\${TYPE}" "" "$(FileType)"
  WriteRegStr HKCU "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\heijastus-desk.exe,0"
  WriteRegStr HKCU "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\heijastus-desk.exe" "%1"'

  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\heijastus-desk.exe"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Heijastus Desk developers"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
  ; Windows reads the kind of a file again (SHCNE_ASSOCCHANGED).
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  ; Only what the installer put there. The vault lies elsewhere and stays.
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\_internal.old"
  RMDir /r "$INSTDIR\_internal.new"
  Delete "$INSTDIR\heijastus-desk.exe"
  Delete "$INSTDIR\heijastus-desk-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "Software\Classes\${TYPE}"
  ReadRegStr $0 HKCU "Software\Classes\${SUFFIX}" ""
  StrCmp $0 "${TYPE}" 0 +2
    DeleteRegKey HKCU "Software\Classes\${SUFFIX}"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  MessageBox MB_OK|MB_ICONINFORMATION "$(Stays)" /SD IDOK
SectionEnd
