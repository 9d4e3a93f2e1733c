assert new File(basedir, 'build.log').text.contains('No project has sources')
