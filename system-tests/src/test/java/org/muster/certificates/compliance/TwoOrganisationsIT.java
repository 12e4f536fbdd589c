package org.muster.certificates.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.api.PersonId;
import org.muster.courses.ShortCourse;
import org.muster.inserver.InServer;

/** Somebody may look after several organisations, and somebody may work for several. */
@InServer
class TwoOrganisationsIT {

    @Inject
    ShortCourse course;

    @Inject
    Workplace workplace;

    @Inject
    Acting acting;

    @Inject
    ManagedOrganisations managed;

    @Inject
    MatrixQuery matrix;

    @Inject
    PersonQuery person;

    @Test
    void whoLooksAfterTwoChoosesBetweenThem() {
        String slug = course.publish();
        OrganisationId one = workplace.asking(slug);
        OrganisationId other = workplace.asking(slug);
        PersonId manager = workplace.managerOf(one);
        PersonId colleague = workplace.colleague(one);
        workplace.grant(manager, other);
        workplace.add(other, colleague);

        assertThat(acting.as(manager, managed::all))
                .extracting(OrganisationSummary::id)
                .containsExactlyInAnyOrder(one, other);
        for (OrganisationId each : List.of(one, other)) {
            Optional<OrganisationId> asked = Optional.of(each);
            assertThat(acting.as(manager, () -> matrix.matrix(asked, MatrixFilter.NONE))
                            .organisation()
                            .id())
                    .isEqualTo(each);
            assertThat(acting.as(manager, () -> person.detail(colleague, asked))
                            .organisation()
                            .id())
                    .isEqualTo(each);
        }
    }
}
