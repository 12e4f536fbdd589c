package org.muster.library.api;

import java.util.List;
import org.muster.core.web.api.PanelItem;

/** The library's side of {@link RelatedItems}: what of the library belongs to a page of another room. */
public interface RelatedResources {

    /**
     * Resources that belong to an address such as {@code /courses/act-awareness}, by title, at most five; only what whoever asks may
     * open.
     */
    List<PanelItem> of(String address);
}
