@echo off
rem Starts Advance Workbook: the window, or the command named in the arguments.
rem Needs nothing set by hand: finds a Java of at least this version, its own first.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "NEWEST=0"
set "JAVA="
for %%I in ("%~dp0..") do set "HOMEDIR=%%~fI"

call :try "%HOMEDIR%\runtime"
call :try "%JAVA_HOME%"
call :try "%JAVA25_HOME%"
call :try "%JDK_HOME%"
for /f "delims=" %%J in ('where java.exe 2^>nul') do for %%K in ("%%~dpJ..") do call :try "%%~fK"
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "BellSoft" "Amazon Corretto" "SapMachine" "OpenJDK" "Semeru") do (
  for /d %%D in ("%ProgramFiles%\%%~V\*") do call :try "%%~fD"
  for /d %%D in ("%LOCALAPPDATA%\Programs\%%~V\*") do call :try "%%~fD"
)
for /d %%D in ("%USERPROFILE%\.jdks\*") do call :try "%%~fD"
for /d %%D in ("%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%~fD\current"

if not defined JAVA (
  if "%NEWEST%"=="0" (
    >&2 echo Advance Workbook cannot start: it needs Java %NEEDED% or newer and no Java was found. Your workbook is untouched. Install a JDK %NEEDED%, or set JAVA_HOME to one, and start again.
  ) else (
    >&2 echo Advance Workbook cannot start: it needs Java %NEEDED% or newer and only Java %NEWEST% was found. Your workbook is untouched. Install a JDK %NEEDED%, or set JAVA_HOME to one, and start again.
  )
  exit /b 1
)

rem Nothing but --workbook FILE opens the window; cmd splits --workbook=FILE at the equals sign.
set "KIND=command"
set "QUICK=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
if "%~1"=="" set "KIND=window"
if "%~1"=="--workbook" if "%~3"=="" set "KIND=window"
rem The quick compiler alone for the window and for pages; the thorough one, late, for what runs long.
if "%KIND%"=="window" set "QUICK=-XX:TieredStopAtLevel=1"
if "%~1"=="export" set "QUICK=-XX:TieredStopAtLevel=1"
if "%~1"=="read-form" set "QUICK=-XX:TieredStopAtLevel=1"
if "%~3"=="export" set "QUICK=-XX:TieredStopAtLevel=1"
if "%~3"=="read-form" set "QUICK=-XX:TieredStopAtLevel=1"

set "SQLITE="
if exist "%HOMEDIR%\bin\sqlitejdbc.dll" set SQLITE="-Dorg.sqlite.lib.path=%HOMEDIR%\bin" -Dorg.sqlite.lib.name=sqlitejdbc.dll

rem Loaded classes as they lay in memory when the folder was made; ignored by any other Java.
set "SHARED="
if exist "%HOMEDIR%\lib\%KIND%.aot" set SHARED="-XX:AOTCache=%HOMEDIR%\lib\%KIND%.aot"

"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-PrintWarnings -Xlog:disable --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xmx1g %QUICK% %SHARED% %SQLITE% -jar "%HOMEDIR%\lib\advance-workbook.jar" %*
exit /b %ERRORLEVEL%

rem Takes %1 as JAVA when it is the home of a Java that is new enough.
:try
if defined JAVA exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=.+-" %%M in ("%%~V") do set "VERSION=%%M"
if not defined VERSION exit /b 0
if %VERSION% GTR %NEWEST% set "NEWEST=%VERSION%"
if %VERSION% GEQ %NEEDED% set "JAVA=%~1\bin\java.exe"
exit /b 0
