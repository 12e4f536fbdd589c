/**
 * What people say of a course they have completed: once when they are done, and once when it had time to show at work. Whoever
 * teaches reads it without names, in fives, so that no answer can be told from the others.
 */
@NullMarked
package org.muster.courses.evaluation;

import org.jspecify.annotations.NullMarked;
