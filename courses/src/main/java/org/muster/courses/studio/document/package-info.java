/** A course document in parts that are written one by one, and whole again; nothing here knows of a database. */
@NullMarked
package org.muster.courses.studio.document;

import org.jspecify.annotations.NullMarked;
