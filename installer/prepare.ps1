# What run.ps1 and test.ps1 share: the program's own environment. Not yet tried on Windows.

$ErrorActionPreference = 'Stop'
$root = Split-Path -Parent $PSScriptRoot
$environment = Join-Path $root '.venv'
$python = Join-Path $environment 'Scripts\python.exe'

function Stop-Setup([string] $sentence) {
    [Console]::Error.WriteLine($sentence)
    exit 5
}

function Find-Python {
    foreach ($candidate in @(@('py', '-3'), @('python'), @('python3'))) {
        $program, $options = $candidate
        $options = @($options | Where-Object { $_ })
        if (-not (Get-Command $program -ErrorAction SilentlyContinue)) { continue }
        & $program @options -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))'
        if ($LASTEXITCODE -eq 0) { return $candidate }
    }
    Stop-Setup 'Programmet behöver Python 3.11 eller senare. Installera det och kör samma kommando igen.'
}

function Initialize-Environment([string] $lock, [string[]] $covered = @()) {
    $file = Join-Path $PSScriptRoot $lock
    $stamp = (Get-FileHash -Algorithm SHA256 $file).Hash
    $stampFile = Join-Path $environment "$lock.stamp"
    if ((Test-Path $python) -and (Test-Path $stampFile) -and
        ((Get-Content -Raw $stampFile).Trim() -eq $stamp)) { return }

    [Console]::Error.WriteLine('Förbereder programmets egen Python-miljö. Det tar omkring en halv minut.')
    if (-not (Test-Path $python)) {
        $program, $options = @(Find-Python)
        $options = @($options | Where-Object { $_ })
        & $program @options -m venv --clear $environment
        if ($LASTEXITCODE -ne 0) { Stop-Setup "Python-miljön kunde inte skapas i $environment." }
    }
    & $python -m pip install --quiet --disable-pip-version-check --only-binary :all: `
        --require-hashes -r $file
    if ($LASTEXITCODE -ne 0) {
        Stop-Setup 'Programbiblioteken kunde inte hämtas. Kontrollera nätet och kör samma kommando igen.'
    }
    foreach ($name in @($lock) + $covered) {
        (Get-FileHash -Algorithm SHA256 (Join-Path $PSScriptRoot $name)).Hash |
            Set-Content (Join-Path $environment "$name.stamp")
    }
}
