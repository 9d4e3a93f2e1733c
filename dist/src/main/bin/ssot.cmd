@echo off
rem Starts ssot on Windows.
rem
rem JAVA_HOME, PATH   where Java 17 or newer is looked for, in this order
rem SSOT_JAVA_OPTS    options for the JVM, for example -Xmx2g
setlocal
set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" for %%i in (java.exe) do set "java=%%~$PATH:i"
if not defined java (
  echo ssot: Java 17 or newer is needed, and neither JAVA_HOME nor PATH leads to one. 1>&2
  exit /b 2
)
rem What a JDK says of itself; a java.exe that stands elsewhere says nothing.
for %%i in ("%java%") do set "release=%%~dpi..\release"
set "version="
if exist "%release%" for /f "usebackq tokens=1,2 delims==." %%a in ("%release%") do (
  if "%%a"=="JAVA_VERSION" set "version=%%~b"
)
if defined version set "version=%version:"=%"
if defined version if %version% LSS 17 (
  echo ssot: Java 17 or newer is needed, and "%java%" is Java %version%. 1>&2
  exit /b 2
)
if not defined SSOT_JAVA_OPTS set "SSOT_JAVA_OPTS=-XX:+UseParallelGC"
"%java%" -XX:TieredStopAtLevel=1 %SSOT_JAVA_OPTS% -jar "%~dp0..\lib\ssot.jar" %*
exit /b %errorlevel%
