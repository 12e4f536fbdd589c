package org.muster.core.records.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.core.records.access.RecordsAct;
import org.muster.core.records.forward.TargetsQuery;
import org.muster.core.web.api.Mark;
import org.muster.core.web.api.SignedInPerson;
import org.muster.core.web.api.Texts;

/** {@code /admin/forwarding}. */
@Named("forwarding")
@RequestScoped
public class ForwardingBacking {

    @Inject
    TargetsQuery targets;

    @Inject
    SignedInPerson person;

    @Inject
    Texts texts;

    public List<TargetsQuery.Seen> getAll() {
        return targets.all();
    }

    public Mark mark(TargetsQuery.Seen seen) {
        if (!seen.running()) {
            return Mark.none(texts.of("records.forward.is-off"));
        }
        return seen.trouble().isPresent()
                ? Mark.bad("triangle-alert", texts.of("records.forward.is-stuck"))
                : Mark.ok(texts.of("records.forward.is-on"));
    }

    public String ahead(TargetsQuery.Seen seen) {
        return seen.counts().ahead() > TargetsQuery.MOST_COUNTED
                ? texts.of("records.forward.ahead.many", TargetsQuery.MOST_COUNTED)
                : String.valueOf(seen.counts().ahead());
    }

    public boolean isMayChange() {
        return person.may(RecordsAct.CHANGE_FORWARDING);
    }
}
