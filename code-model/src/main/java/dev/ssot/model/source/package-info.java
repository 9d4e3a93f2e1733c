/** What is read: the files of a source tree, before anything is known about their content. */
@NullMarked
package dev.ssot.model.source;

import org.jspecify.annotations.NullMarked;
