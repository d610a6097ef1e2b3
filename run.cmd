@echo off
rem Set up what is missing, then start the program.
cd /d "%~dp0"
py -3 tools\setup_venv.py run || exit /b 1
.venv\Scripts\python.exe tools\run.py %*
