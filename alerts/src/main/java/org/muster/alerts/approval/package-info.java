/** The second person: submit, approve, send back. */
@NullMarked
package org.muster.alerts.approval;

import org.jspecify.annotations.NullMarked;
