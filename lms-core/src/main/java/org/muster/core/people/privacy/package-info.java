/** What the product knows about people, column by column. */
@NullMarked
package org.muster.core.people.privacy;

import org.jspecify.annotations.NullMarked;
