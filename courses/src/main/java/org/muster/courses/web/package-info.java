/** The pages of courses: where they are, what they say, how their forms are handled. */
@NullMarked
package org.muster.courses.web;

import org.jspecify.annotations.NullMarked;
