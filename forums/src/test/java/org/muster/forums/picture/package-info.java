@org.jspecify.annotations.NullMarked
package org.muster.forums.picture;
