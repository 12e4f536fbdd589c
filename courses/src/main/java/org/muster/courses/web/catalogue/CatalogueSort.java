package org.muster.courses.web.catalogue;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Asked;

/** In which order the catalogue stands. */
enum CatalogueSort {
    RECOMMENDED(Comparator.comparingInt(Offer::turn).thenComparing(best())),
    TITLE(Comparator.comparing(Offer::title, String.CASE_INSENSITIVE_ORDER)),
    NEWEST(Comparator.comparing((Offer offer) -> offer.version().publishedAt()).reversed()),
    RATING(best());

    private final Comparator<Offer> order;

    CatalogueSort(Comparator<Offer> first) {
        order = first.thenComparing(Offer::title, String.CASE_INSENSITIVE_ORDER);
    }

    /** As an address asks for it; what is recommended for anything else. */
    static CatalogueSort of(@Nullable String asked) {
        return Asked.choice(asked, RECOMMENDED);
    }

    String asked() {
        return Asked.word(this);
    }

    Comparator<Offer> order() {
        return order;
    }

    private static Comparator<Offer> best() {
        return Comparator.comparingDouble(Offer::average).reversed();
    }
}
