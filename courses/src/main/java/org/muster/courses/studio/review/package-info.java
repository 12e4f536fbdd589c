/** What others say of a draft before it is published: comments, and whether they approve. */
@NullMarked
package org.muster.courses.studio.review;

import org.jspecify.annotations.NullMarked;
