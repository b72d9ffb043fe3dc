# Makes the program a folder of its own, and an installer of it: installer\bundle.ps1
# dist\ame-desktop holds the programs; dist\ame-desktop-<version>-installation.exe installs them for
# one person, without an administrator. The twin of installer/bundle. Not yet tried on Windows.

. (Join-Path $PSScriptRoot 'prepare.ps1')
Initialize-Environment 'requirements-test.lock' @('requirements.lock')

$env:PYTHONPATH = $root
$env:PYTHONHASHSEED = '0'
$env:QT_QPA_PLATFORM = 'offscreen'
$build = Join-Path $root 'build'
$dist = Join-Path $root 'dist'
[Console]::Error.WriteLine('Bygger programmet. Det tar omkring en minut.')
& $python -P (Join-Path $PSScriptRoot 'make_icons.py') $build
if ($LASTEXITCODE -ne 0) { Stop-Setup 'Programmets ikon kunde inte ritas.' }
& $python -m PyInstaller --noconfirm --log-level WARN --distpath $dist `
    --workpath (Join-Path $build 'pyinstaller') (Join-Path $PSScriptRoot 'ame-desktop.spec')
if ($LASTEXITCODE -ne 0) { Stop-Setup 'Programmet kunde inte byggas.' }

$version = & $python -P -c 'import ame_desktop; print(ame_desktop.__version__)'
$compiler = @(
    (Get-Command ISCC.exe -ErrorAction SilentlyContinue).Source
    "${env:ProgramFiles(x86)}\Inno Setup 6\ISCC.exe"
    "$env:LOCALAPPDATA\Programs\Inno Setup 6\ISCC.exe"
) | Where-Object { $_ -and (Test-Path $_) } | Select-Object -First 1
if (-not $compiler) {
    Stop-Setup "Programmet ligger i $dist\ame-desktop. Installera Inno Setup 6.4 för att göra ett installationsprogram."
}
& $compiler /Qp "/DAppVersion=$version" (Join-Path $PSScriptRoot 'windows\ame-desktop.iss')
if ($LASTEXITCODE -ne 0) { Stop-Setup 'Installationsprogrammet kunde inte göras.' }
[Console]::Error.WriteLine("Klart: $dist\ame-desktop-$version-installation.exe")
