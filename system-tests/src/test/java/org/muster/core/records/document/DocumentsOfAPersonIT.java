package org.muster.core.records.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalData;
import org.muster.courses.ShortCourse;
import org.muster.inserver.InServer;

/** What content keeps about somebody stands in the copy of their data, and goes with them. */
@InServer
class DocumentsOfAPersonIT {

    private static final Condition NONE = new Condition(Optional.empty(), Optional.empty());
    private static final byte[] NO_TEXT = {(byte) 0xff, 0, (byte) 0xfe};

    @Inject
    ShortCourse course;

    @Inject
    Acting acting;

    @Inject
    People people;

    @Inject
    MergeDocument merge;

    @Inject
    FindDocuments find;

    @Inject
    @Any
    Instance<PersonalData> modules;

    @Inject
    Transactions transactions;

    @Inject
    @ConfigProperty(name = "lms.public.url")
    String home;

    @Test
    void stateAndProfilesAreExportedAndDeletedAndThoseOfOthersStay() {
        PersonId person = course.somebody();
        DocumentKey state = state("account " + person + " " + home);
        DocumentKey profile = profile("mbox mailto:" + acting.asTheServer(() -> people.emailOf(person)));
        DocumentKey ofAnother = profile("mbox mailto:" + Ids.next() + "@tests.example");
        keep(state, "page 7 of Llŷn".getBytes(StandardCharsets.UTF_8));
        keep(profile, NO_TEXT);
        keep(ofAnother, NO_TEXT);

        assertThat(copy(person)).extracting(row -> row.get(5)).containsExactly("page 7 of Llŷn", "/wD+");
        assertThat(copy(person)).extracting(row -> row.get(0)).containsExactly("https://tests.example/a", null);

        acting.asTheServer(() -> {
            transactions.runInNew(() -> records().forEach(module -> module.erase(person)));
            return person;
        });

        assertThat(copy(person)).isEmpty();
        assertThat(find.one(state)).isEmpty();
        assertThat(find.one(profile)).isEmpty();
        assertThat(find.one(ofAnother)).isPresent();
    }

    private void keep(DocumentKey key, byte[] bytes) {
        merge.merge(key, new Content("application/x-bookmark", bytes), NONE);
    }

    private List<List<@Nullable String>> copy(PersonId person) {
        return acting.asTheServer(() -> transactions.inNew(() -> records()
                .flatMap(module -> module.export(person).stream())
                .filter(table -> table.name().equals("records_document"))
                .flatMap(table -> table.rows().stream())
                .toList()));
    }

    private Stream<PersonalData> records() {
        return modules.stream().filter(module -> module.module().equals("records"));
    }

    private static DocumentKey state(String agent) {
        return new DocumentKey(
                new Shelf(
                        DocumentKind.STATE,
                        Optional.of("https://tests.example/a"),
                        Optional.of(agent),
                        Optional.of(Ids.next())),
                "bookmark");
    }

    private static DocumentKey profile(String agent) {
        return new DocumentKey(
                new Shelf(DocumentKind.AGENT_PROFILE, Optional.empty(), Optional.of(agent), Optional.empty()), "p");
    }
}
