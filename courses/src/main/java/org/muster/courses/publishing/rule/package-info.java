/** What a course must be before it may be published: a class for each rule, named as its sentence. */
@NullMarked
package org.muster.courses.publishing.rule;

import org.jspecify.annotations.NullMarked;
