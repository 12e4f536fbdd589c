package org.muster.library.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.core.people.api.AccessLevel;
import org.muster.library.resource.ResourceKind;

class FacetsTest {

    private static final Match OPEN_GUIDE =
            new Match(new UUID(1, 1), ResourceKind.GUIDE, AccessLevel.OPEN, List.of("doors", "law"), 1);
    private static final Match CLOSED_TABLE =
            new Match(new UUID(1, 2), ResourceKind.TABLE, AccessLevel.VERIFIED, List.of("doors"), 2);

    @Test
    void whatWasFoundIsCounted() {
        Facets facets = Facets.of(List.of(OPEN_GUIDE, CLOSED_TABLE));

        assertThat(facets.kinds()).containsEntry(ResourceKind.GUIDE, 1L).containsEntry(ResourceKind.TABLE, 2L);
        assertThat(facets.topics()).containsEntry("doors", 3L).containsEntry("law", 1L);
        assertThat(facets.levels()).hasSize(2);
    }

    @Test
    void anEmptySearchTakesEverything() {
        assertThat(Search.everything().takes(OPEN_GUIDE)).isTrue();
        assertThat(Search.everything().isNarrowed()).isFalse();
    }

    @Test
    void eachNarrowingMustFit() {
        Search guides = Search.everything().ofKind(ResourceKind.GUIDE);
        Search law = new Search("", Set.of(), Set.of("law", "other"), Set.of());
        Search open = new Search("", Set.of(ResourceKind.TABLE), Set.of("doors"), Set.of(AccessLevel.OPEN));

        assertThat(List.of(OPEN_GUIDE, CLOSED_TABLE)).filteredOn(guides::takes).containsExactly(OPEN_GUIDE);
        assertThat(List.of(OPEN_GUIDE, CLOSED_TABLE)).filteredOn(law::takes).containsExactly(OPEN_GUIDE);
        assertThat(List.of(OPEN_GUIDE, CLOSED_TABLE)).filteredOn(open::takes).isEmpty();
    }

    @Test
    void aLevelOpensItselfAndThoseBefore() {
        assertThat(OpenLevels.of(AccessLevel.OPEN)).isEqualTo("OPEN");
        assertThat(OpenLevels.of(AccessLevel.VERIFIED)).isEqualTo("OPEN,REGISTERED,VERIFIED");
    }
}
