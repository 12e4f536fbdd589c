@org.jspecify.annotations.NullMarked
package org.muster.courses.studio.document;
