/** A browser's side of HTTP/1.1, small enough to cost next to nothing beside the server it measures. */
@NullMarked
package org.muster.benchmarks.http;

import org.jspecify.annotations.NullMarked;
