package org.muster.core.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.mail.Mailbox;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.intake.BringPeople;
import org.muster.core.people.intake.Columns;
import org.muster.core.people.intake.Intake;
import org.muster.core.people.intake.Intake.Counts;
import org.muster.core.people.intake.IntakeColumn;
import org.muster.core.people.intake.IntakeQuery;
import org.muster.core.people.intake.IntakeQuery.LineMistake;
import org.muster.core.people.intake.IntakeState;
import org.muster.core.people.intake.LinesLeft;
import org.muster.core.people.intake.MapColumns;
import org.muster.core.people.intake.TakePeople;
import org.muster.core.people.intake.TakingOptions;
import org.muster.core.people.person.Language;
import org.muster.core.people.roster.Employing.Employer;
import org.muster.inserver.InServer;

@InServer
class ImportIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HEADING = "Staff number,E-mail,Name,Site,Department,Job title,Joined,Tags\n";
    private static final TakingOptions PLAIN = new TakingOptions(false, false, Language.ENGLISH);

    @Inject
    Employing employing;

    @Inject
    Acting acting;

    @Inject
    BringPeople bringPeople;

    @Inject
    MapColumns mapColumns;

    @Inject
    TakePeople takePeople;

    @Inject
    IntakeQuery query;

    @Inject
    LinesLeft linesLeft;

    @Inject
    RosterQuery roster;

    @Test
    void aFileIsLookedAtTakenOnceAndBroughtAgainChangesNothing() {
        Employer employer = employing.open();
        PersonId here = employing.member(employer, "Ama", "NR-1", "LDS", "Sales");
        String bo = address();
        String file = HEADING
                + "NR-1,,,York,Stock,Keeper,,night\n"
                + "NR-2," + bo + ",\"Boateng, Bo\",Hull,Sales,Assistant,2026-03-02,\"keys, night\"\n"
                + "NR-3,no address,Cai Cole,Hull,Sales,,,\n";

        Intake seen = brought(employer, file);

        assertThat(seen.counts()).isEqualTo(new Counts(1, 1, 0, 1, 1, 0));
        assertThat(as(employer, () -> query.newSites(seen, 10))).containsExactly("Hull");
        assertThat(mistakes(employer, seen))
                .containsExactly(new LineMistake(4, "EMAIL", "people.intake.email", "no address"));
        assertThat(found(employer)).hasSize(1);

        taken(employer, seen, PLAIN);

        RosterLine ama = line(employer, here);
        assertThat(ama.post().site()).isEqualTo("York");
        assertThat(ama.post().department()).isEqualTo("Stock");
        RosterLine newcomer = found(employer).stream()
                .filter(line -> line.post().staffNumber().equals("NR-2"))
                .findFirst()
                .orElseThrow();
        assertThat(newcomer.name()).isEqualTo("Boateng, Bo");
        assertThat(newcomer.email()).isEqualTo(bo);
        assertThat(newcomer.post().site()).isEqualTo("Hull");
        assertThat(newcomer.time().joined()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(newcomer.time().state()).isEqualTo(RosterState.INVITED);

        Intake again = brought(employer, file);
        assertThat(again.counts()).isEqualTo(new Counts(0, 0, 2, 1, 1, 0));
        taken(employer, again, PLAIN);
        assertThat(found(employer)).hasSize(2);
    }

    @Test
    void whoIsNotInTheFileLeavesOnlyWhenAskedAndComesBackWithAnother() {
        Employer employer = employing.open();
        PersonId ama = employing.member(employer, "Ama", "NR-1", "LDS", "Sales");
        PersonId bo = employing.member(employer, "Bo", "NR-2", "LDS", "Sales");
        Intake first = brought(employer, "Staff number\nNR-1\n");
        assertThat(first.counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 1));

        taken(employer, first, new TakingOptions(true, false, Language.ENGLISH));
        assertThat(line(employer, bo).time().state()).isEqualTo(RosterState.LEFT);
        assertThat(line(employer, ama).time().state()).isEqualTo(RosterState.MEMBER);

        Intake second = brought(employer, "Staff number\nNR-1\nNR-2\n");
        assertThat(second.counts()).isEqualTo(new Counts(0, 1, 1, 0, 0, 0));
        taken(employer, second, PLAIN);
        assertThat(line(employer, bo).time().state()).isEqualTo(RosterState.MEMBER);
        assertThat(line(employer, bo).time().joined())
                .isEqualTo(line(employer, ama).time().joined());
    }

    @Test
    void nobodyIsToldToHaveLeftWhileALineMayMeanThem() {
        Employer employer = employing.open();
        employing.member(employer, "Ama", "NR-1", "LDS", "Sales");
        Intake seen = brought(employer, "Staff number,E-mail\nNR-9,\n");

        assertThat(mistakes(employer, seen))
                .extracting(LineMistake::problem)
                .containsExactly("people.intake.address-needed");
        assertThatThrownBy(() -> taken(employer, seen, new TakingOptions(true, false, Language.ENGLISH)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("people.intake.missing.unknown");
    }

    @Test
    void linesAboutTheSamePersonAreLeftOutButTheFirst() throws IOException {
        Employer employer = employing.open();
        String address = address();
        Intake seen = brought(
                employer,
                HEADING + "NR-1," + address + ",Ama One,,,,,\nNR-2," + address + ",Ama Two,,,,,\nNR-1," + address()
                        + ",Ama Three,,,,,\n");

        assertThat(seen.counts().entered()).isEqualTo(1);
        assertThat(mistakes(employer, seen))
                .extracting(LineMistake::line, LineMistake::place, LineMistake::what)
                .containsExactly(tuple(3L, "EMAIL", "2"), tuple(4L, "STAFF_NUMBER", "2"));
        List<String> left = new ArrayList<>();
        acting.as(employer.manager(), () -> {
            write(employer, seen, left);
            return left;
        });
        assertThat(left).hasSize(3);
        assertThat(left.get(0)).endsWith("Tags|Why");
        assertThat(left.get(1)).startsWith("NR-2|" + address).endsWith("people.intake.repeated");
    }

    @Test
    void columnsThatNobodyKnowsAreNamedByHand() {
        Employer employer = employing.open();
        employing.member(employer, "Ama", "NR-1", "LDS", "Sales");
        UUID id = bring(employer, "Kennung;Abteilung\nNR-1;Lager\n");
        assertThat(get(employer, id).state()).isEqualTo(IntakeState.COLUMNS);

        assertThatThrownBy(() -> map(employer, id, Optional.empty(), Optional.of(IntakeColumn.DEPARTMENT)))
                .hasMessage("people.intake.columns.needed");
        map(employer, id, Optional.of(IntakeColumn.STAFF_NUMBER), Optional.of(IntakeColumn.DEPARTMENT));

        assertThat(ready(employer, id).counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0));
    }

    @Test
    void whatChangedMeanwhileIsShownAnewInsteadOfTaken() {
        Employer employer = employing.open();
        Intake seen = brought(employer, HEADING + "NR-1," + address() + ",Ama One,LDS,,,,\n");
        employing.member(employer, "Other", "NR-1", "LDS", "Sales");

        acting.as(employer.manager(), () -> take(employer, seen.id(), PLAIN));

        await().atMost(PATIENCE).until(() -> get(employer, seen.id()).refusal().isPresent());
        assertThat(get(employer, seen.id()).state()).isEqualTo(IntakeState.READY);
        assertThat(found(employer)).hasSize(1);
    }

    @Test
    void takenTwiceAtOnceItIsTakenOnceAndEachIsWrittenToOnce() {
        Employer employer = employing.open();
        String address = address();
        Intake seen = brought(employer, HEADING + "NR-1," + address + ",Ama One,LDS,,,,\n");
        TakingOptions letters = new TakingOptions(false, true, Language.WELSH);

        List<CompletableFuture<Void>> both = List.of(
                CompletableFuture.runAsync(
                        () -> acting.as(employer.manager(), () -> take(employer, seen.id(), letters))),
                CompletableFuture.runAsync(
                        () -> acting.as(employer.manager(), () -> take(employer, seen.id(), letters))));
        both.forEach(CompletableFuture::join);

        await().atMost(PATIENCE).until(() -> !new Mailbox(address).letters().isEmpty());
        assertThat(found(employer)).hasSize(1);
        assertThat(get(employer, seen.id()).state()).isEqualTo(IntakeState.TAKEN);
        await().during(Duration.ofSeconds(3))
                .atMost(PATIENCE)
                .until(() -> new Mailbox(address).letters().size() == 1);
    }

    @Test
    void aFileIsItsOrganisationsOwn() {
        Employer employer = employing.open();
        UUID id = bring(employer, "Staff number\nNR-1\n");
        Employer other = employing.open();

        assertThatThrownBy(() -> get(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(other.manager(), () -> query.get(employer.organisation(), id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(other.manager(), () -> take(other, id, PLAIN)))
                .isInstanceOf(NotFound.class);
    }

    private void write(Employer employer, Intake seen, List<String> left) {
        try {
            linesLeft.write(
                    employer.organisation(),
                    seen.id(),
                    new LinesLeft.Told("Why", LineMistake::problem),
                    cells -> left.add(String.join("|", cells)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Intake brought(Employer employer, String file) {
        return ready(employer, bring(employer, file));
    }

    private UUID bring(Employer employer, String file) {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return as(employer, () -> {
            try {
                return bringPeople.bring(
                        employer.organisation(), "people.csv", bytes.length, () -> new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void map(Employer employer, UUID id, Optional<IntakeColumn> first, Optional<IntakeColumn> second) {
        as(employer, () -> {
            mapColumns.map(employer.organisation(), id, Columns.of(List.of(first, second)));
            return id;
        });
    }

    private UUID take(Employer employer, UUID id, TakingOptions options) {
        takePeople.take(employer.organisation(), id, options);
        return id;
    }

    private void taken(Employer employer, Intake seen, TakingOptions options) {
        as(employer, () -> take(employer, seen.id(), options));
        await().atMost(PATIENCE).until(() -> get(employer, seen.id()).state() == IntakeState.TAKEN);
    }

    private Intake ready(Employer employer, UUID id) {
        await().atMost(PATIENCE).until(() -> get(employer, id).state() == IntakeState.READY);
        return get(employer, id);
    }

    private Intake get(Employer employer, UUID id) {
        return as(employer, () -> query.get(employer.organisation(), id));
    }

    private List<LineMistake> mistakes(Employer employer, Intake intake) {
        return as(employer, () -> query.mistakes(intake, 0, 10));
    }

    private List<RosterLine> found(Employer employer) {
        RosterFilter all = new RosterFilter("", Optional.empty(), "", "", RosterFilter.ALL);
        return as(employer, () -> roster.page(employer.organisation(), all, 0, 20));
    }

    private RosterLine line(Employer employer, PersonId person) {
        return found(employer).stream()
                .filter(line -> line.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static String address() {
        return Ids.next() + "@imported.example";
    }

    private <T> T as(Employer employer, Supplier<T> asked) {
        return acting.as(employer.manager(), asked);
    }
}
