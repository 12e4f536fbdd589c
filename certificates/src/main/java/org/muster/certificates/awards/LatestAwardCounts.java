package org.muster.certificates.awards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Of a person's awards for one course the latest counts; whichever was issued before it is superseded. */
final class LatestAwardCounts {

    private LatestAwardCounts() {}

    /** Who supersedes whom now that one more was issued; completions may be told out of their order. */
    static List<Succession> after(Award issued, List<Award> all) {
        Stream<Succession> byIssued = all.stream()
                .filter(other -> other.isInForce() && issued.isLaterThan(other))
                .map(earlier -> new Succession(earlier, issued));
        Optional<Award> later = all.stream()
                .filter(other -> other.isInForce() && other.isLaterThan(issued))
                .findFirst();
        return Stream.concat(byIssued, later.stream().map(newer -> new Succession(issued, newer)))
                .toList();
    }

    record Succession(Award earlier, Award later) {}
}
