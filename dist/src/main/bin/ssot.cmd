@echo off
rem Starts ssot on Windows.
rem
rem JAVA_HOME, PATH   where Java 17 or newer is looked for, in this order
rem SSOT_JAVA_OPTS    options for the JVM, for example -Xmx2g
setlocal
set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" set "java=java"
where /q "%java%" 2>nul || if "%java%"=="java" (
  echo ssot: Java 17 or newer is needed, and neither JAVA_HOME nor PATH leads to one. 1>&2
  exit /b 2
)
if not defined SSOT_JAVA_OPTS set "SSOT_JAVA_OPTS=-XX:+UseParallelGC"
"%java%" -XX:TieredStopAtLevel=1 %SSOT_JAVA_OPTS% -jar "%~dp0..\lib\ssot.jar" %*
exit /b %errorlevel%
