; Installs AME Desktop on Windows: for one person, without an administrator, in Swedish.
; Run by installer\bundle.ps1, which hands over the version. Needs Inno Setup 6.4 or later.
; Not yet tried on Windows.

#ifndef AppVersion
  #error Kör installer\bundle.ps1, som anger versionen
#endif
#define AppName "AME Desktop"
#define WindowProgram "AME Desktop.exe"

[Setup]
; Never changes: by it a newer version finds the older one.
AppId={{7E1D6B0C-5B0A-4E0F-9B57-3C1B6A0E4D21}
AppName={#AppName}
AppVersion={#AppVersion}
AppVerName={#AppName} {#AppVersion}
AppPublisher={#AppName}
VersionInfoVersion={#AppVersion}
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
DefaultDirName={autopf}\{#AppName}
DisableProgramGroupPage=yes
DisableDirPage=auto
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
OutputDir=dist
OutputBaseFilename=ame-desktop-{#AppVersion}-installation
SetupIconFile=build\ame-desktop.ico
UninstallDisplayIcon={app}\{#WindowProgram}
UninstallDisplayName={#AppName}
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
ShowLanguageDialog=no

[Languages]
Name: "svenska"; MessagesFile: "compiler:Languages\Swedish.isl"

[Tasks]
Name: "skrivbord"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an older version brought must not be read in beside the new.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "dist\ame-desktop\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#AppName}"; Filename: "{app}\{#WindowProgram}"
Name: "{autoprograms}\Öva i Exempelkommun"; Filename: "{app}\{#WindowProgram}"; Parameters: "--demo"
Name: "{autodesktop}\{#AppName}"; Filename: "{app}\{#WindowProgram}"; Tasks: skrivbord

[Run]
Filename: "{app}\{#WindowProgram}"; Description: "{cm:LaunchProgram,{#AppName}}"; Flags: nowait postinstall skipifsilent
