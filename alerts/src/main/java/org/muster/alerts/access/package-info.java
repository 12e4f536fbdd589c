/** Who may do what with alerts. */
@NullMarked
package org.muster.alerts.access;

import org.jspecify.annotations.NullMarked;
