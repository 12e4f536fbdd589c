package org.muster.library.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.core.people.api.AccessLevel;
import org.muster.library.resource.Content;
import org.muster.library.resource.ResourceKind;

class DemoResourceTest {

    private static final DemoDays DAYS = days();

    @Test
    void thereAreTwelveResourcesAtAllLevelsAndSixStudies() {
        List<DemoResource> all = DemoResource.all().toList();

        assertThat(all).filteredOn(one -> one.kind() != ResourceKind.STUDY).hasSize(12);
        assertThat(all).filteredOn(one -> one.kind() == ResourceKind.STUDY).hasSize(6);
        assertThat(all).extracting(one -> one.content(DAYS).level()).contains(AccessLevel.values());
    }

    @Test
    void allOfThemAreCleanAndWithinTheLimits() {
        assertThat(DemoResource.all().map(one -> one.content(DAYS))).allSatisfy(content -> {
            Content tidied = content.tidied();
            assertThat(tidied.words().title()).isEqualTo(content.words().title());
            assertThat(tidied.subject()).isEqualTo(content.subject());
            assertThat(tidied.evidence()).isEqualTo(content.evidence());
        });
    }

    @Test
    void everyStudySaysThatItIsInvented() {
        assertThat(DemoResource.all().filter(one -> one.kind() == ResourceKind.STUDY))
                .allSatisfy(one ->
                        assertThat(String.valueOf(one.content(DAYS).evidence())).contains("the data are invented"));
    }

    private static DemoDays days() {
        DemoDays days = new DemoDays();
        days.clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
        return days;
    }
}
