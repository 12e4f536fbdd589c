package org.muster.benchmarks;

import java.io.IOException;
import java.util.List;

/** One thing that is measured on a running demonstration. */
public interface Scenario {

    /** As it is called on the command line. */
    String name();

    List<Figure> measure(Site site) throws IOException;
}
