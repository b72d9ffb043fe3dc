# Sets up what is missing and runs the tests: installer\test.ps1 [PYTEST ARGUMENTS]
# The benchmarks: installer\test.ps1 bench [--json FILE]    The long fault runs: installer\test.ps1 soak
# The twin of installer/test. Not yet tried on Windows.

. (Join-Path $PSScriptRoot 'prepare.ps1')
Initialize-Environment 'requirements-test.lock' @('requirements.lock')

# The tests get a home of their own and never see the settings of whoever runs them.
$temporary = Join-Path ([IO.Path]::GetTempPath()) "ame-test-$PID"
foreach ($name in 'APPDATA', 'LOCALAPPDATA', 'USERPROFILE') {
    $folder = New-Item -ItemType Directory -Force (Join-Path $temporary $name)
    Set-Item "env:$name" $folder.FullName
}
$env:QT_QPA_PLATFORM = 'offscreen'
$env:PYTHONPATH = $root

$mode, $rest = $args
$rest = @($rest | Where-Object { $null -ne $_ })
Push-Location $root
try {
    switch ($mode) {
        'bench' { & $python -P -m tests.benchmarks @rest }
        'soak' { & $python -m pytest -m soak --timeout 0 @rest }
        default { & $python -m pytest -n 2 --dist worksteal -m 'not soak' @args }
    }
    $status = $LASTEXITCODE
}
finally {
    Pop-Location
    Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $temporary
}
exit $status
