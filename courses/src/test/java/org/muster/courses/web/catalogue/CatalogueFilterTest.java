package org.muster.courses.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.delivery.Fixture;
import org.muster.courses.delivery.Study;
import org.muster.courses.evaluation.Rating;

class CatalogueFilterTest {

    private final Study study = Fixture.anEnrolment().study();

    @Test
    void everyWordStandsInTitleOrSummary() {
        Offer offer = offer("Spot the Suspicious Item", true, 3.0);
        assertThat(words("").includes(offer)).isTrue();
        assertThat(words("  ITEM   spot ").includes(offer)).isTrue();
        assertThat(words("item bomb").includes(offer)).isFalse();
    }

    @Test
    void aLanguageIsThatOrAny() {
        Offer offer = offer("A", true, 3.0);
        assertThat(new CatalogueFilter("", "en-GB", CourseLength.ANY, false).includes(offer))
                .isTrue();
        assertThat(new CatalogueFilter("", "cy", CourseLength.ANY, false).includes(offer))
                .isFalse();
    }

    @Test
    void whatNeedsOthersFirstIsNotOpen() {
        CatalogueFilter open = new CatalogueFilter("", CatalogueFilter.ANY, CourseLength.ANY, true);
        assertThat(open.includes(offer("A", true, 3.0))).isTrue();
        assertThat(open.includes(offer("A", false, 3.0))).isFalse();
    }

    @Test
    void lengthsMeetWithoutAGap() {
        for (int minutes = 0; minutes < 300; minutes++) {
            int length = minutes;
            assertThat(Stream.of(CourseLength.SHORT, CourseLength.MEDIUM, CourseLength.LONG)
                            .filter(each -> each.includes(length)))
                    .as("%d minutes", length)
                    .hasSize(1);
        }
    }

    @Test
    void whatToDoNextComesFirst() {
        Offer needsMore = offer("A", false, 5.0);
        Offer open = offer("B", true, 2.0);
        Offer better = offer("C", true, 4.0);
        Offer begun = new Offer(study.course(), "D", Optional.of(study), true, Optional.empty());
        assertThat(sorted(CatalogueSort.RECOMMENDED, needsMore, open, better, begun))
                .containsExactly("D", "C", "B", "A");
        assertThat(sorted(CatalogueSort.RATING, open, needsMore, begun, better)).containsExactly("A", "C", "B", "D");
        assertThat(sorted(CatalogueSort.TITLE, begun, open, needsMore)).containsExactly("A", "B", "D");
    }

    private static List<String> sorted(CatalogueSort sort, Offer... offers) {
        return Stream.of(offers).sorted(sort.order()).map(Offer::title).toList();
    }

    private static CatalogueFilter words(String words) {
        return new CatalogueFilter(words, CatalogueFilter.ANY, CourseLength.ANY, false);
    }

    private Offer offer(String title, boolean open, double rating) {
        CourseVersion version = study.course();
        return new Offer(version, title, Optional.empty(), open, Optional.of(new Rating(rating, 5)));
    }
}
