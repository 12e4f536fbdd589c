/** What a course version teaches, as a tree of records read from its document; it never changes once published. */
@NullMarked
package org.muster.courses.syllabus;

import org.jspecify.annotations.NullMarked;
