package org.muster.library.shelf;

import java.util.List;
import org.muster.core.web.api.Paging;

/**
 * A page of what was found.
 *
 * @param facets of all that the words lead to, whatever they are narrowed down by
 * @param exact whether all the words were found together; else any of them
 */
public record Found(Paging paging, List<Line> lines, Facets facets, boolean exact) {}
