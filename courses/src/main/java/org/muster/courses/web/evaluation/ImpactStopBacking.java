package org.muster.courses.web.evaluation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.muster.core.web.api.PathParameters;
import org.muster.courses.evaluation.StopImpactLetters;

/** {@code /evaluations/stop/{token}}; its form goes to {@link ImpactStopPost}. */
@Named("impactStop")
@RequestScoped
public class ImpactStopBacking {

    @Inject
    PathParameters path;

    @Inject
    StopImpactLetters stopImpactLetters;

    private boolean coming;

    @PostConstruct
    void look() {
        coming = stopImpactLetters.areComing(path.get("token"));
    }

    public boolean isComing() {
        return coming;
    }
}
