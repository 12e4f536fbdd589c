package org.muster.core.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.files.FileTooLarge;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.intake.Intake.Counts;
import org.muster.core.people.person.Language;
import org.muster.core.people.signin.Door;
import org.muster.core.people.signin.Throttle;

/** Brings a file with people, to be looked at before anything happens. Not one transaction: a try stays counted. */
@ApplicationScoped
public class BringPeople {

    /** 20 MiB. */
    public static final long LARGEST = 20L * 1024 * 1024;

    static final int MOST_COLUMNS = 60;
    private static final int LONGEST_HEADING = 60;

    @Inject
    Permission permission;

    @Inject
    Throttle throttle;

    @Inject
    KeptTables tables;

    @Inject
    BeginIntake beginIntake;

    @Inject
    Clock clock;

    public UUID bring(OrganisationId organisation, String name, long size, Writing.Content content) throws IOException {
        permission.requireWithin(PeopleAct.IMPORT_MEMBERS, organisation);
        if (size > LARGEST) {
            throw new RuleBroken("people.intake.large", LARGEST / 1024 / 1024);
        }
        throttle.knock(Door.inviter(permission.current()));
        try (BroughtFile brought = BroughtFile.of(content)) {
            return begin(organisation, name, brought);
        }
    }

    private UUID begin(OrganisationId organisation, String name, BroughtFile brought) throws IOException {
        Writing writing = Writing.of(brought);
        List<String> heading = heading(Table.heading(brought.open(), writing));
        UUID id = Ids.next();
        FileDigest digest = keep(id, brought);
        Columns columns = Columns.in(heading);
        Intake.IntakeFile file =
                new Intake.IntakeFile(name, digest.hex(), writing.stored(), heading, columns, clock.instant());
        IntakeState state = columns.areEnough() ? IntakeState.READING : IntakeState.COLUMNS;
        beginIntake.begin(new Intake(id, organisation, file, state, Optional.empty(), Counts.NONE), Language.ENGLISH);
        return id;
    }

    private FileDigest keep(UUID id, BroughtFile brought) throws IOException {
        try (InputStream content = brought.open()) {
            return tables.keep(id, content);
        } catch (FileTooLarge large) {
            throw new RuleBroken("people.intake.workbook.large");
        }
    }

    private static List<String> heading(TableLine line) {
        return line.cells().stream()
                .limit(MOST_COLUMNS)
                .map(cell -> cell.strip().replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " "))
                .map(cell -> cell.length() <= LONGEST_HEADING ? cell : cell.substring(0, LONGEST_HEADING))
                .toList();
    }
}
