package org.muster.alerts.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.alerts.message.Message;
import org.muster.alerts.reach.ReachOverview;
import org.muster.alerts.reach.SentMessages;

/** {@code /alerts/reach}: how far alerts got in one’s own organisations; counts only. */
@Named("alertEmployer")
@RequestScoped
public class EmployerBacking {

    @Inject
    ReachOverview reach;

    @Inject
    SentMessages sentMessages;

    private List<ReachOverview.Sent> all;

    @PostConstruct
    void load() {
        all = reach.ofOwnOrganisations();
    }

    public List<ReachOverview.Sent> getAll() {
        return all;
    }

    public Message message(ReachOverview.Sent sent) {
        return sentMessages.of(sent);
    }
}
