package org.muster.core.people.erasure;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonalColumn;
import org.muster.core.people.api.PersonalData;
import org.muster.core.people.api.Role;
import org.muster.core.people.copy.AskForCopy;
import org.muster.core.people.copy.CopyQuery;
import org.muster.core.people.copy.OpenCopy;
import org.muster.core.people.organisation.AddMember;
import org.muster.core.people.organisation.OpenOrganisation;
import org.muster.core.people.organisation.Post;
import org.muster.core.people.organisation.Profile;
import org.muster.core.people.privacy.PersonalDataRegistry;
import org.muster.core.people.secret.Passwords;
import org.muster.core.people.signin.Client;
import org.muster.core.people.signin.OpenSignIn;
import org.muster.core.people.signin.StoredPasswords;
import org.muster.courses.ShortCourse;
import org.muster.courses.api.EnrolmentId;
import org.muster.inserver.InServer;

/** A person who has done everything takes a copy away and is erased; the register is held against the database. */
@InServer
class ErasureIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PASSWORD = "four-words-in-a-row";

    @Inject
    ShortCourse course;

    @Inject
    Acting acting;

    @Inject
    AskForCopy askForCopy;

    @Inject
    CopyQuery copies;

    @Inject
    OpenCopy openCopy;

    @Inject
    EraseOwnAccount eraseOwnAccount;

    @Inject
    ErasePerson erasePerson;

    @Inject
    OpenOrganisation openOrganisation;

    @Inject
    AddMember addMember;

    @Inject
    GrantRole grantRole;

    @Inject
    OpenSignIn openSignIn;

    @Inject
    StoredPasswords stored;

    @Inject
    Passwords passwords;

    @Inject
    People people;

    @Inject
    @Any
    Instance<PersonalData> modules;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void everyColumnThatIsExportedStandsInTheCopyWithItsTable() throws IOException {
        PersonId person = somebodyWhoDidEverything();
        Map<String, byte[]> copy = copyOf(person);

        assertThat(copy).containsKeys("data.json", "data.html");
        assertThat(copy.keySet()).anyMatch(name -> name.matches("files/certificate-.*\\.pdf"));
        JsonObject data = json(copy.getOrDefault("data.json", new byte[0]));
        assertThat(data.getJsonArray("people_identity").getJsonObject(0).getString("given_name"))
                .isEqualTo("Learner");
        assertThat(data.getJsonArray("courses_attempt_answer")).hasSize(2);
        assertThat(data.getJsonArray("certificates_award")).hasSize(1);
        assertThat(data.getJsonArray("records_statement")).isNotEmpty();
        assertThat(exportedBy(person)).isEqualTo(registered());
    }

    @Test
    void afterAnErasureNothingThatGoesIsLeft() throws IOException {
        PersonId person = somebodyWhoDidEverything();
        copyOf(person);
        String name = people.find(person).orElseThrow().displayName();
        String code = sql.first(
                        row -> row.text("code"),
                        "SELECT code FROM certificates_award WHERE person_id = ?",
                        person.value())
                .orElseThrow();
        List<String> traces = traces(person);
        assertThat(left(traces)).isNotEmpty();

        course.as(person, () -> eraseOwnAccount.erase(PASSWORD));

        assertThat(left(traces)).isEmpty();
        assertThat(people.find(person)).isEmpty();
        assertThat(sql.count("SELECT COUNT(*) FROM certificates_award WHERE code = ? AND status = 'ISSUED'", code))
                .isEqualTo(1);
        assertThat(sql.count("SELECT COUNT(*) FROM people_person WHERE id = ? AND state = 'ERASED'", person.value()))
                .isEqualTo(1);
        assertThat(sql.count("SELECT COUNT(*) FROM records_statement WHERE body LIKE ?", "%" + name + "%"))
                .isZero();
    }

    @Test
    void aWrongPasswordErasesNothing() {
        PersonId person = somebodyWithAPassword();

        assertThatThrownBy(() -> course.as(person, () -> eraseOwnAccount.erase("not the password")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("people.password.not-yours");
        assertThat(people.find(person)).isPresent();
    }

    @Test
    void anAdministratorDoesBothOnRequestAndNobodyElse() {
        PersonId person = somebodyWithAPassword();
        PersonId other = somebodyWithAPassword();
        PersonId admin = somebodyWithAPassword();
        acting.asTheServer(() -> {
            grantRole.grant(admin, RoleGrant.everywhere(Role.ADMINISTRATOR));
            return admin;
        });
        assertThatThrownBy(() -> course.as(other, () -> askForCopy.ask(person))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> course.as(other, () -> erasePerson.erase(person)))
                .isInstanceOf(Forbidden.class);

        course.as(admin, () -> askForCopy.ask(person));
        course.as(admin, () -> erasePerson.erase(person));

        assertThat(people.find(person)).isEmpty();
        assertThat(sql.list(
                        row -> row.text("act"),
                        "SELECT act FROM kernel_audit WHERE actor_id = ? AND subject_id = ? ORDER BY id",
                        admin.value(),
                        person.value()))
                .containsExactly("people.export-person", "people.erase-person");
    }

    private PersonId somebodyWithAPassword() {
        PersonId person = course.somebody();
        String hash = passwords.hash(PASSWORD);
        transactions.runInNew(() -> stored.set(person, hash));
        return person;
    }

    private PersonId somebodyWhoDidEverything() {
        PersonId person = somebodyWithAPassword();
        acting.asTheServer(() -> {
            OrganisationId organisation =
                    openOrganisation.open(new Profile("Tests " + Ids.next(), "Retail", "London", "small"), List.of());
            addMember.add(organisation, person, Post.since(LocalDate.now(clock)));
            grantRole.grant(person, RoleGrant.within(Role.EMPLOYER_MANAGER, organisation));
            return organisation;
        });
        openSignIn.open(person, false, new Client("127.0.0.1", "a test"), Optional.empty());
        EnrolmentId enrolment = course.passedBy(person, course.publish());
        assertThat(enrolment.value()).isNotNull();
        await().atMost(PATIENCE).until(() -> sql.count("""
                                SELECT COUNT(*) FROM certificates_document d
                                JOIN certificates_award a ON a.id = d.award_id WHERE a.person_id = ?""", person.value()) == 1);
        return person;
    }

    private Map<String, byte[]> copyOf(PersonId person) throws IOException {
        course.as(person, () -> askForCopy.ask(person));
        await().atMost(PATIENCE)
                .until(() -> acting.as(
                        person, () -> copies.latestOf(person).orElseThrow().isMade()));
        byte[] archive = acting.as(person, () -> read(person));
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private byte[] read(PersonId person) {
        try (InputStream file = openCopy.open(person)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject json(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }

    private Set<String> exportedBy(PersonId person) {
        return acting.asTheServer(() -> transactions.inNew(() -> modules.stream()
                .flatMap(module -> module.export(person).stream())
                .flatMap(table -> table.columns().stream().map(column -> table.name() + "." + column))
                .collect(toCollection(TreeSet::new))));
    }

    private static Set<String> registered() {
        return PersonalDataRegistry.columns().stream()
                .filter(PersonalColumn::isExported)
                .map(column -> column.table() + "." + column.column())
                .collect(toCollection(TreeSet::new));
    }

    /** All by which the person could be found: ids of them and of what is theirs, names and addresses. */
    private List<String> traces(PersonId person) {
        List<String> traces = new ArrayList<>(List.of(person.toString()));
        for (String table : List.of("courses_enrolment", "certificates_award")) {
            traces.addAll(ids("SELECT id FROM " + table + " WHERE person_id = ?", person.value()));
        }
        traces.addAll(ids(
                "SELECT a.id FROM courses_attempt a JOIN courses_enrolment e ON e.id = a.enrolment_id WHERE e.person_id = ?",
                person.value()));
        sql.list(
                        row -> Stream.of(row.text("family_name"), row.text("display_name"), row.text("email")),
                        "SELECT family_name, display_name, email FROM people_identity WHERE person_id = ?",
                        person.value())
                .forEach(found -> found.forEach(traces::add));
        return traces;
    }

    private List<String> ids(String query, UUID person) {
        return sql.list(row -> row.text("id"), query, person);
    }

    /** The columns, among those that an erasure deletes or empties, that still hold a trace. */
    private List<String> left(List<String> traces) {
        String marks = String.join(", ", traces.stream().map(trace -> "?").toList());
        return PersonalDataRegistry.columns().stream()
                .filter(column ->
                        column.personal() && (column.goesWithItsRow() || column.isEmptied() || column.isCleared()))
                .filter(column -> sql.count(
                                "SELECT COUNT(*) FROM " + column.table() + " WHERE CAST(" + column.column()
                                        + " AS CHAR) IN (" + marks + ")",
                                traces.toArray())
                        > 0)
                .map(column -> column.table() + "." + column.column())
                .toList();
    }
}
