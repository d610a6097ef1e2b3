# What the release workflow runs on Windows behind "python -m tools.bundle": the installer, signed when there is a
# certificate (WINDOWS_CERTIFICATE, a .pfx file as base64, and WINDOWS_CERTIFICATE_PASSWORD), and tried on this computer.
param([Parameter(Mandatory)] [string] $Version)
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
$python = '.venv\Scripts\python.exe'

function Invoke-Checked { & $args[0] $args[1..($args.Length - 1)]; if ($LASTEXITCODE) { exit $LASTEXITCODE } }

$env:PATH = "${env:ProgramFiles(x86)}\NSIS;$env:PATH"
if (-not (Get-Command makensis -ErrorAction SilentlyContinue)) { Invoke-Checked choco install nsis --yes --no-progress }

$certificate = $null
if ($env:WINDOWS_CERTIFICATE) {
    $file = Join-Path $env:RUNNER_TEMP 'certificate.pfx'
    [IO.File]::WriteAllBytes($file, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
    $password = ConvertTo-SecureString $env:WINDOWS_CERTIFICATE_PASSWORD -AsPlainText -Force
    $certificate = Import-PfxCertificate -FilePath $file -CertStoreLocation Cert:\CurrentUser\My -Password $password
    Remove-Item $file
    $tools = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" | Sort-Object FullName | Select-Object -Last 1
    $env:PATH = "$($tools.DirectoryName);$env:PATH"
    # without quotes: NSIS hands this to the command interpreter
    $env:RELAY_SIGN = "signtool sign /q /sha1 $($certificate.Thumbprint) /fd sha256 /td sha256 /tr http://timestamp.digicert.com"
}
try {
    Invoke-Checked $python -m tools.windows
} finally {
    if ($certificate) { Remove-Item "Cert:\CurrentUser\My\$($certificate.Thumbprint)" }
}

$installer = (Resolve-Path "dist\emailrelay-$Version-x64-installer.exe").Path
if ($certificate) { Invoke-Checked signtool verify /pa /q $installer }
$env:RELAY_INSTALLER = $installer
Invoke-Checked $python -m pytest tests/packaged/test_windows.py
