package org.muster.library.api;

import java.util.Optional;
import org.muster.core.web.api.Panel;

/** What a room above finds when somebody searches the library; shown below the library's own results. CDI beans. */
public interface SearchSource {

    int order();

    /**
     * What fits the words, the best first and few enough to take in at a glance, in the language of the request; only what
     * whoever asks may see.
     *
     * @param typed the words as they were typed, never blank
     */
    Optional<Panel> find(String typed);
}
