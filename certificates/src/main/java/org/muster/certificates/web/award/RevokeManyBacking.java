package org.muster.certificates.web.award;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.muster.certificates.awards.AwardLine;
import org.muster.certificates.awards.FindAwards;
import org.muster.certificates.awards.RevokeMany;
import org.muster.core.kernel.Ids;

/** {@code /admin/awards/revoke}: what would be revoked, before it is. */
@Named("revokeMany")
@RequestScoped
public class RevokeManyBacking {

    private static final int SHOWN = 10;

    @Inject
    AskedAwards asked;

    @Inject
    RevokeMany revokeMany;

    @Inject
    FindAwards findAwards;

    private final UUID bulk = Ids.next();
    private long count;

    @PostConstruct
    void count() {
        count = asked.isFiltered() ? revokeMany.preview(asked.filter()) : 0;
    }

    public long getCount() {
        return count;
    }

    /** The first of them, as they are listed. */
    public List<AwardLine> getLines() {
        return findAwards.page(asked.filter(), 0, SHOWN);
    }

    /** What makes a form that is sent twice count once. */
    public UUID getBulk() {
        return bulk;
    }
}
