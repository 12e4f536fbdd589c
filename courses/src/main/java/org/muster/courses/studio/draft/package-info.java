/** Drafts as rows: their documents, parts, files and authors. */
@NullMarked
package org.muster.courses.studio.draft;

import org.jspecify.annotations.NullMarked;
