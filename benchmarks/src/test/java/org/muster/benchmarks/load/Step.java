package org.muster.benchmarks.load;

import java.io.IOException;

/** What one of many does again and again; says whether it went well. */
@FunctionalInterface
public interface Step {
    boolean once() throws IOException;
}
