/** Whether the server is up and whether it can do its work: yes or no, nothing more. */
@NullMarked
package org.muster.core.web.health;

import org.jspecify.annotations.NullMarked;
