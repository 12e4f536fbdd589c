/** Webinars in the server: people, hosts and what they do. */
@NullMarked
package org.muster.webinars;

import org.jspecify.annotations.NullMarked;
