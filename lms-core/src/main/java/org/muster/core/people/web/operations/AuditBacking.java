package org.muster.core.people.web.operations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.core.kernel.audit.AuditVerdict;
import org.muster.core.people.operations.AuditLine;
import org.muster.core.people.operations.AuditOverview;
import org.muster.core.web.api.Texts;

/** {@code /admin/audit?before=…} and {@code /admin/audit?check=yes}, which walks the whole chain. */
@Named("auditLog")
@RequestScoped
public class AuditBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    AuditOverview overview;

    @Inject
    Texts texts;

    private List<AuditLine> found;
    private String verdict = "";
    private boolean whole = true;

    @PostConstruct
    void look() {
        found = overview.before(asked());
        if (request.getParameter("check") != null) {
            AuditVerdict answer = overview.verdict();
            whole = answer.isWhole();
            verdict = whole
                    ? texts.of("people.audit.whole", answer.sealed())
                    : texts.of("people.audit.broken", answer.brokenAt());
        }
    }

    private long asked() {
        String before = String.valueOf(request.getParameter("before"));
        return before.matches("[0-9]{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    }

    public List<AuditLine> getLines() {
        return found.subList(0, Math.min(found.size(), AuditOverview.PAGE));
    }

    public boolean isFirstPage() {
        return asked() == Long.MAX_VALUE;
    }

    /** The address of the page of older lines, or empty text. */
    public String getOlder() {
        return found.size() > AuditOverview.PAGE
                ? OperationsRoutes.AUDIT + "?before="
                        + found.get(AuditOverview.PAGE - 1).id()
                : "";
    }

    /** Whether the chain is whole, once somebody asked; empty before. */
    public String getVerdict() {
        return verdict;
    }

    public String getVerdictKind() {
        return whole ? "ok" : "bad";
    }

    public String detail(AuditLine line) {
        return line.detail().entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
