/** Webinars over HTTP. */
@NullMarked
package org.muster.webinars.web;

import org.jspecify.annotations.NullMarked;
