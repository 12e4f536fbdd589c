package org.muster.core.web.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.muster.core.kernel.audit.AuditVerdict;
import org.muster.core.kernel.audit.VerifyAudit;
import org.muster.core.web.api.OperatorAnswer;
import org.muster.core.web.api.OperatorCommand;

@ApplicationScoped
class VerifyAuditCommand implements OperatorCommand {

    @Inject
    VerifyAudit audit;

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public OperatorAnswer run(List<String> arguments) {
        AuditVerdict verdict = audit.verify();
        return verdict.isWhole()
                ? OperatorAnswer.done("The audit log is whole: %,d sealed rows.".formatted(verdict.sealed()))
                : OperatorAnswer.refused("The audit log is broken at row %,d: it was changed, removed or slipped in."
                        .formatted(verdict.brokenAt()));
    }
}
