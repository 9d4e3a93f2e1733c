def log = new File(basedir, 'build.log').text
// What each invocation has printed.
def parts = log.split(/(?m)^\[INFO\] Scanning for projects\.\.\.$/).drop(1)
assert parts.size() == 13
def build = { number -> parts[number - 1] }
def text = { path -> new File(basedir, path).text }

// check with reports
assert build(1).count('failed: 1 new violation is a warning or an error') == 1
assert text('target/ssot/ssot.sarif').contains('"uri": "services/app/src/main/java')
assert text('target/ssot/gl-code-quality-report.json').contains('"path": "services/app/src/main/java')

// report, help
assert text('target/ssot/report.html').contains('<html')
assert build(3).contains('ssot:baseline-update')

// skip, failOnViolation, fail-on
assert !build(4).contains('failed: ')
assert build(5).contains('failed: 1 new violation is a warning or an error')
assert build(6).contains('passed: no new violations are errors')

// A file is looked for below the root of the reactor.
assert build(7).contains('failed: 1 new violation;')
assert build(8).contains('MojoExecutionException')
assert build(8).contains('none.yml')

// plan, migrate-dry-run
assert !text('target/ssot/plan/plan.json').isEmpty()
assert !text('target/ssot/plan/plan.md').isEmpty()
assert build(10) =~ /ERROR.*The migration would make the changes/
assert build(10) =~ /(?m)^\+/

// migrate, and what is there after it
assert build(12).contains('passed: ')
assert build(13).contains("plan has no step 'none'")
