def log = new File(basedir, 'build.log').text

// Four builds: it passes, fails for what is new, takes that for known, and passes.
assert log.count('passed: no new violations') == 2
assert log.count('failed: 1 new violation') == 1
assert (log =~ /ERROR.*ssot found what gates this build/).count == 1
assert !log.contains('MojoExecutionException')
// Once a build, whatever the number of its projects.
assert log.count('Waits for the last project') == 4 * 3
assert new File(basedir, 'ssot-baseline.json').text.contains('shop.legacy.LegacyShoppingCart')
assert !new File(basedir, 'services/app/ssot-baseline.json').exists()
