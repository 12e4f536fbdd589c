package org.muster.core.people.web.roster;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.intake.Intake;
import org.muster.core.people.intake.IntakeColumn;
import org.muster.core.people.intake.IntakeQuery;
import org.muster.core.people.roster.RosterQuery;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.Texts;

/** {@code /employer/people/{organisation}/import}: where a file is brought, and those brought this week. */
@Named("rosterImport")
@RequestScoped
public class ImportBacking {

    private static final int SHOWN = 10;

    @Inject
    PathParameters path;

    @Inject
    RosterQuery roster;

    @Inject
    IntakeQuery query;

    @Inject
    Texts texts;

    private OrganisationSummary organisation;

    @PostConstruct
    void load() {
        organisation = roster.choose(Optional.of(OrganisationId.parse(path.get("organisation"))));
    }

    public OrganisationSummary getOrganisation() {
        return organisation;
    }

    public List<Intake> getRecent() {
        return query.recent(organisation.id(), SHOWN);
    }

    /** The columns that are known, in words. */
    public List<String> getColumns() {
        return Stream.of(IntakeColumn.values())
                .map(column -> texts.of("people.intake.column." + column))
                .toList();
    }

    public Mark mark(Intake intake) {
        String label = texts.of("people.intake.state." + intake.state());
        return switch (intake.state()) {
            case TAKEN -> Mark.ok(label);
            case REFUSED -> Mark.bad("circle-x", label);
            case COLUMNS, READY -> Mark.warn("circle-help", label);
            case READING, TAKING -> Mark.info("hourglass", label);
        };
    }
}
