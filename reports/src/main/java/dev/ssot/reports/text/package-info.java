/** What the formats share: paths of the repository, sentences, texts that are cut. */
@NullMarked
package dev.ssot.reports.text;

import org.jspecify.annotations.NullMarked;
