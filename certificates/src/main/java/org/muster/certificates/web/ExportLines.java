package org.muster.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.certificates.compliance.Cell;
import org.muster.certificates.compliance.ComplianceState;
import org.muster.certificates.compliance.Matrix;
import org.muster.certificates.compliance.MatrixLine;
import org.muster.core.web.api.SafeCell;
import org.muster.core.web.api.Texts;

/** A matrix as lines of a spreadsheet: a head, then one line for each person and course. Days are ISO 8601. */
@RequestScoped
class ExportLines {

    private static final List<String> HEAD =
            List.of("person", "staff-number", "site", "department", "course", "state", "last-day", "due", "missing");

    @Inject
    CourseNames courseNames;

    @Inject
    Texts texts;

    List<List<String>> of(Matrix matrix) {
        List<String> head = HEAD.stream()
                .map(word -> texts.of("certificates.export." + word))
                .toList();
        Stream<List<String>> lines = matrix.lines().stream().flatMap(line -> of(line, matrix));
        return Stream.concat(Stream.of(head), lines)
                .map(line -> line.stream().map(SafeCell::of).toList())
                .toList();
    }

    private Stream<List<String>> of(MatrixLine line, Matrix matrix) {
        return IntStream.range(0, line.cells().size())
                .filter(place -> line.cells().get(place).state() != null)
                .mapToObj(place -> of(
                        line, matrix.courses().get(place).title(), line.cells().get(place)));
    }

    private List<String> of(MatrixLine line, String course, Cell cell) {
        ComplianceState state = Objects.requireNonNull(cell.state());
        return List.of(
                line.name(),
                line.post().staffNumber(),
                line.post().site(),
                line.post().department(),
                course,
                texts.of("certificates.state." + state.name()),
                orNothing(cell.lastDay()),
                orNothing(cell.dueOn()),
                courseNames.of(cell.missing()));
    }

    private static String orNothing(@Nullable Object day) {
        return day == null ? "" : day.toString();
    }
}
