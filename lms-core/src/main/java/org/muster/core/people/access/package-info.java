/** Who may do what: roles, grants, and the matrix of every module's acts. */
@NullMarked
package org.muster.core.people.access;

import org.jspecify.annotations.NullMarked;
