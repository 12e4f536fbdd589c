package org.muster.core.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.FrontPanel;
import org.muster.core.web.api.Link;
import org.muster.core.web.api.Panel;

/** The public front page: what the rooms above show to anyone. */
@Named("front")
@RequestScoped
public class FrontBacking {

    @Inject
    @Any
    Instance<FrontPanel> panels;

    /** The one thing a newcomer had best do, or null when no room offers any. */
    public @Nullable Link getStart() {
        return inOrder().stream()
                .flatMap(panel -> panel.start().stream())
                .findFirst()
                .orElse(null);
    }

    public List<Panel> getPanels() {
        return inOrder().stream().flatMap(panel -> panel.panel().stream()).toList();
    }

    private List<FrontPanel> inOrder() {
        return panels.stream()
                .sorted(Comparator.comparingInt(FrontPanel::order))
                .toList();
    }
}
