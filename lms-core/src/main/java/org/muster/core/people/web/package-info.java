/** The pages of people. */
@NullMarked
package org.muster.core.people.web;

import org.jspecify.annotations.NullMarked;
