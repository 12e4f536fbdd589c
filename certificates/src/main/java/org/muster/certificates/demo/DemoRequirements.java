package org.muster.certificates.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.muster.certificates.compliance.Audience;
import org.muster.certificates.compliance.DueRule;
import org.muster.certificates.compliance.RequireCourse;
import org.muster.core.kernel.time.DemoDays;
import org.muster.core.people.api.DemonstrationPeople;
import org.muster.core.people.api.OrganisationId;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseId;

/** What the invented organisations ask of their people. */
@ApplicationScoped
class DemoRequirements {

    private static final String DEPARTMENT = "department:";

    @Inject
    DemoDays days;

    @Inject
    DemonstrationPeople people;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    RequireCourse requireCourse;

    /** How many are new. */
    long enter() {
        return DemoFiles.organisations().mapToLong(this::enter).sum();
    }

    private long enter(JsonObject organisation) {
        OrganisationId id = people.organisation(organisation.getString("id"));
        return organisation.getJsonArray("assignments").getValuesAs(JsonObject.class).stream()
                .filter(assignment -> enter(id, assignment))
                .count();
    }

    private boolean enter(OrganisationId organisation, JsonObject assignment) {
        CourseId course =
                catalogue.bySlug(assignment.getString("course")).orElseThrow().course();
        Audience audience = audience(assignment.getString("to"));
        if (requireCourse.isRequired(organisation, course, audience)) {
            return false;
        }
        DueRule due = new DueRule(days.day(assignment.getInt("due_day")), assignment.getInt("new_joiner_days"));
        requireCourse.require(organisation, course, audience, due);
        return true;
    }

    private static Audience audience(String to) {
        return to.startsWith(DEPARTMENT) ? new Audience("", to.substring(DEPARTMENT.length())) : Audience.EVERYONE;
    }
}
