package org.muster.core.records.view;

import java.util.List;
import java.util.Optional;

/**
 * A page of statements.
 *
 * @param next the place after which the next page begins, if there is one
 */
public record ToldPage(List<Told> statements, Optional<Long> next) {

    /** Of a list that holds one more than a page when there are more. */
    static ToldPage of(List<Told> oneMore, int size) {
        boolean more = oneMore.size() > size;
        List<Told> page = more ? oneMore.subList(0, size) : oneMore;
        return new ToldPage(page, more ? Optional.of(page.get(size - 1).place()) : Optional.empty());
    }
}
