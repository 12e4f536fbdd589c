package org.muster.certificates.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.certificates.awards.AwardStatus;

/** The awards of one person for one course, and what became of them on which day. */
record AwardTimes(List<Life> awards) {

    static final AwardTimes NONE = new AwardTimes(List.of());

    /** The award that counted at the end of that day, or would have. */
    Optional<HeldAward> on(LocalDate day) {
        return awards.stream()
                .filter(life -> !life.issuedOn().isAfter(day) && life.on(day) != AwardStatus.SUPERSEDED)
                .max(Comparator.comparing(Life::issuedOn))
                .map(life -> new HeldAward(
                        life.award().id(), life.on(day), life.award().lastDay()));
    }

    /** The days on which something changed. */
    Stream<LocalDate> days() {
        return awards.stream()
                .flatMap(life -> Stream.concat(
                        Stream.of(life.issuedOn()), life.changes().stream().map(Change::on)));
    }

    /**
     * One award.
     *
     * @param changes in the order they happened
     */
    record Life(HeldAward award, LocalDate issuedOn, List<Change> changes) {

        AwardStatus on(LocalDate day) {
            return changes.stream()
                    .filter(change -> !change.on().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .map(Change::status)
                    .orElse(AwardStatus.ISSUED);
        }
    }

    /** What it became. */
    record Change(LocalDate on, AwardStatus status) {}
}
