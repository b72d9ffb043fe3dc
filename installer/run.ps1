# Sets up what is missing and starts AME Desktop: installer\run.ps1 [ARGUMENTS OF ame-desktop]
# The twin of installer/run. Not yet tried on Windows.

. (Join-Path $PSScriptRoot 'prepare.ps1')
Initialize-Environment 'requirements.lock'
$env:PYTHONPATH = $root
& $python -P -m ame_desktop @args
exit $LASTEXITCODE
