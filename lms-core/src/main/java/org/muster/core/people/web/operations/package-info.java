/** The administration's pages about the running product. */
@NullMarked
package org.muster.core.people.web.operations;

import org.jspecify.annotations.NullMarked;
