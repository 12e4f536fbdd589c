package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.people.api.Membership;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;

/** Members and their facts as the lines of a matrix, and what those add up to. */
@ApplicationScoped
class MatrixLines {

    @Inject
    People people;

    @Inject
    CourseTitles titles;

    @Inject
    CertificatesSettings settings;

    /** The courses that anybody is asked for, with their titles. */
    Map<UUID, String> coursesOf(Collection<List<ComplianceRow>> rows) {
        return titles.of(
                rows.stream().flatMap(List::stream).map(ComplianceRow::course).collect(Collectors.toSet()));
    }

    List<MatrixLine> of(
            List<Membership> members, Map<UUID, List<ComplianceRow>> rows, Collection<UUID> courses, LocalDate day) {
        Map<PersonId, PersonSummary> names =
                people.find(members.stream().map(Membership::person).toList());
        List<MatrixLine> lines = new ArrayList<>();
        for (Membership member : members) {
            List<ComplianceRow> own = rows.getOrDefault(member.person().value(), List.of());
            PersonSummary summary = names.get(member.person());
            String name = summary == null ? "" : summary.sortName();
            lines.add(new MatrixLine(member.person(), name, MatrixLine.Post.of(member), cells(own, courses, day)));
        }
        return lines;
    }

    /** The people of those rows, by name; whose name is not known any more comes last. */
    List<MatrixLine> of(Map<UUID, List<ComplianceRow>> rows, Collection<UUID> courses, LocalDate day) {
        Map<PersonId, PersonSummary> names =
                people.find(rows.keySet().stream().map(PersonId::new).toList());
        return rows.entrySet().stream()
                .map(each -> past(new PersonId(each.getKey()), names, each.getValue(), courses, day))
                .sorted(Comparator.comparing((MatrixLine line) -> line.name().isEmpty())
                        .thenComparing(MatrixLine::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(line -> line.person().value()))
                .toList();
    }

    private MatrixLine past(
            PersonId person,
            Map<PersonId, PersonSummary> names,
            List<ComplianceRow> own,
            Collection<UUID> courses,
            LocalDate day) {
        String name = Optional.ofNullable(names.get(person))
                .map(PersonSummary::sortName)
                .orElse("");
        Workspot spot = own.get(0).spot();
        MatrixLine.Post post = new MatrixLine.Post(spot.site(), spot.department(), "", "");
        return new MatrixLine(person, name, post, cells(own, courses, day));
    }

    private List<Cell> cells(List<ComplianceRow> own, Collection<UUID> courses, LocalDate day) {
        return courses.stream().map(course -> cell(own, course, day)).toList();
    }

    /** When a course is asked for twice, of everyone and of a department, the earlier day holds. */
    Cell cell(List<ComplianceRow> own, UUID course, LocalDate day) {
        return own.stream()
                .filter(row -> row.course().equals(course))
                .map(ComplianceRow::facts)
                .min(Comparator.comparing(Facts::dueOn))
                .map(facts -> Cell.of(facts, day, settings.noticeDays()))
                .orElse(Cell.NOT_ASKED);
    }

    static List<CourseTotals> totals(Map<UUID, String> courses, List<MatrixLine> lines) {
        List<CourseTotals> totals = new ArrayList<>();
        for (Map.Entry<UUID, String> course : courses.entrySet()) {
            int place = totals.size();
            List<Cell> column =
                    lines.stream().map(line -> line.cells().get(place)).toList();
            totals.add(CourseTotals.of(course.getKey(), course.getValue(), column));
        }
        return totals;
    }

    static Matrix.Roll roll(List<MatrixLine> lines) {
        long attention = lines.stream().filter(MatrixLines::needsAttention).count();
        return new Matrix.Roll(
                lines.size(),
                attention,
                words(lines, MatrixLine.Post::site),
                words(lines, MatrixLine.Post::department));
    }

    private static boolean needsAttention(MatrixLine line) {
        return line.cells().stream().map(Cell::state).anyMatch(state -> state != null && state.needsAttention());
    }

    private static List<String> words(List<MatrixLine> lines, Function<MatrixLine.Post, String> word) {
        return lines.stream()
                .map(line -> word.apply(line.post()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
