/** The module's settings. */
@NullMarked
package org.muster.certificates.settings;

import org.jspecify.annotations.NullMarked;
