package org.muster.certificates.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.muster.certificates.compliance.CourseTotals;
import org.muster.certificates.compliance.Matrix;
import org.muster.certificates.compliance.MatrixFilter;
import org.muster.certificates.compliance.MatrixLine;
import org.muster.certificates.compliance.MatrixQuery;
import org.muster.core.web.api.Paging;

/** Who is trained in what: a page of people, and totals over all. */
@Named("employer")
@RequestScoped
public class EmployerBacking {

    private static final int SIZE = 25;

    @Inject
    EmployerRequest asked;

    @Inject
    MatrixQuery query;

    @Inject
    Charts charts;

    @Inject
    Clock clock;

    private Matrix matrix;
    private Paging paging;

    @PostConstruct
    void find() {
        matrix = asked.day()
                .map(day -> query.matrixOn(day, asked.organisation(), asked.filter()))
                .orElseGet(() -> query.matrix(asked.organisation(), asked.filter()));
        paging = Paging.of(asked.asked("page"), SIZE, matrix.lines().size());
    }

    public Matrix getMatrix() {
        return matrix;
    }

    public Paging getPaging() {
        return paging;
    }

    public List<MatrixLine> getLines() {
        return matrix.lines().stream().skip(paging.skip()).limit(SIZE).toList();
    }

    public MatrixFilter getFilter() {
        return asked.filter();
    }

    public boolean isFiltered() {
        return !asked.filter().equals(MatrixFilter.NONE);
    }

    /** Whether a day is shown that is over. */
    public boolean isPast() {
        return matrix.keptFrom().isPresent();
    }

    /** Whether that day was worked out afterwards. */
    public boolean isWorkedOut() {
        return matrix.keptFrom().filter(matrix.day()::isBefore).isPresent();
    }

    public String getOrganisation() {
        return asked.asked("organisation");
    }

    public List<String> getKeys() {
        return Charts.KEYS;
    }

    public Chart chart(CourseTotals totals) {
        return charts.of(totals);
    }

    public Instant getNow() {
        return clock.instant();
    }
}
