package org.muster.core.kernel.start;

/** Work to be done before the server says it is ready, such as loading the demonstration. Lower orders come first. */
public interface StartStep {

    int order();

    void run(StartProgress progress);
}
