package org.muster.core.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.web.api.Banner;

/** What stands above every page: that this is a demonstration, and what must be known now. */
@Named("banners")
@RequestScoped
public class Banners {

    @Inject
    @Any
    Instance<Banner> banners;

    @Inject
    Mode mode;

    public boolean isDemonstration() {
        return mode.isDemonstration();
    }

    public List<Banner.Words> getAll() {
        return banners.stream()
                .sorted(Comparator.comparingInt(Banner::order))
                .flatMap(banner -> banner.words().stream())
                .toList();
    }
}
