/** Who was reached: counts for the desk and for employers, and what each person confirmed. */
@NullMarked
package org.muster.alerts.reach;

import org.jspecify.annotations.NullMarked;
