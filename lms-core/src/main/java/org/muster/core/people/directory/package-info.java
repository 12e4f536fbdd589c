/** What operators read about people and organisations: lists, and everything about one person. */
@NullMarked
package org.muster.core.people.directory;

import org.jspecify.annotations.NullMarked;
