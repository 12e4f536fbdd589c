/** What administrators and auditors see of the running product: background work, and the audit log. */
@NullMarked
package org.muster.core.people.operations;

import org.jspecify.annotations.NullMarked;
