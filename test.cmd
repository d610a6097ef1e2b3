@echo off
rem Set up what is missing, then run the tests.
cd /d "%~dp0"
py -3 tools\setup_venv.py test || exit /b 1
.venv\Scripts\python.exe -m pytest -n auto --maxprocesses 4 --dist loadfile %*
