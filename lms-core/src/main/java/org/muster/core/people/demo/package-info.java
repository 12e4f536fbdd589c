/** The people of the demonstration, entered through the use cases people use. */
@NullMarked
package org.muster.core.people.demo;

import org.jspecify.annotations.NullMarked;
