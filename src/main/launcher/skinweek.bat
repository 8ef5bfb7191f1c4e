@echo off
rem Starts Skinweek from the build folder that this file lies in: run "mvn process-classes" first.
rem Without arguments it opens the window; with arguments it is the command line ("skinweek --help").
setlocal
set "HERE=%~dp0"
set "ADVICE=install one, or set JAVA_HOME to the folder of one."

if defined JAVA_HOME goto java_home
set "JAVA="
for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if defined JAVA goto version
echo Skinweek needs Java 17 or newer, but there is no java on the PATH: %ADVICE%>&2
exit /b 3

:java_home
set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%JAVA%" goto version
echo Skinweek needs Java 17 or newer, but JAVA_HOME ("%JAVA_HOME:"=%") has no bin\java.exe: %ADVICE%>&2
exit /b 3

rem The file "release" of a Java tells its version without the time that starting it takes.
:version
set "VERSION="
for %%h in ("%JAVA%\..\..") do set "RELEASE=%%~fh\release"
if exist "%RELEASE%" for /f "usebackq tokens=1,2 delims==" %%k in ("%RELEASE%") do if "%%k"=="JAVA_VERSION" set "VERSION=%%~l"
if defined VERSION goto check
for /f "tokens=2,3" %%k in ('call "%JAVA%" -version 2^>^&1') do if "%%k"=="version" set "VERSION=%%~l"

:check
set "MAJOR=0"
if not defined VERSION set "VERSION=0 or of an unknown version"
for /f "tokens=1 delims=.-+_ " %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% GEQ 17 goto run
echo Skinweek needs Java 17 or newer, but "%JAVA%" is Java %VERSION%: %ADVICE%>&2
exit /b 3

rem A command needs no window and is over before the optimising compiler would pay: it starts without JavaFX's modules,
rem which take a while to link. The window has them on the module path.
:run
set "FLAGS="
set "FIRST=%~1"
if not defined FIRST goto window
rem the path of a file, which the window opens
if not "%FIRST%"=="%FIRST:\=%" goto window
if not "%FIRST%"=="%FIRST:/=%" goto window
if "%FIRST%"=="-h" goto command
if "%FIRST%"=="--help" goto command
if "%FIRST%"=="-V" goto command
if "%FIRST%"=="--version" goto command
if "%FIRST:~0,1%"=="-" goto window

:command
rem From Java 24 on, native libraries (SQLite, JavaFX) and sun.misc.Unsafe (JavaFX) bring warnings.
if %MAJOR% GEQ 24 set "FLAGS=%FLAGS% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
"%JAVA%" "@%HERE%command.options" %FLAGS% --class-path "%HERE%skinweek-launched.jar;%HERE%lib\*;%HERE%lib\javafx\*" org.skinweek.Skinweek %*
exit /b %ERRORLEVEL%

:window
if %MAJOR% GEQ 24 set "FLAGS=%FLAGS% --enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow"
"%JAVA%" "@%HERE%window.options" %FLAGS% --class-path "%HERE%skinweek-launched.jar;%HERE%lib\*" --module-path "%HERE%lib\javafx" org.skinweek.Skinweek %*
exit /b %ERRORLEVEL%
