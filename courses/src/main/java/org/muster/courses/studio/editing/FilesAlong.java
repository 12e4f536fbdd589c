package org.muster.courses.studio.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.files.FileDigest;
import org.muster.core.kernel.time.ActingTime;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.Limits;
import org.muster.courses.studio.draft.DraftFile;
import org.muster.courses.studio.draft.DraftFiles;

/** Gives a draft that is held the files that another names. */
@ApplicationScoped
class FilesAlong {

    private static final int NAME = 16;

    @Inject
    DraftDesk desk;

    @Inject
    DraftFiles files;

    @Inject
    ActingTime time;

    /** What each of the files is called there. */
    Map<String, String> give(DraftId from, DraftId to, Set<String> names) {
        List<DraftFile> there = files.of(to);
        Map<String, String> given = new HashMap<>();
        int known = there.size();
        for (DraftFile file : files.of(from)) {
            if (names.contains(file.name())) {
                DraftFile own = there.stream()
                        .filter(each -> each.digest().equals(file.digest()))
                        .findFirst()
                        .orElseGet(() -> renamed(file, there));
                known += there.contains(own) ? 0 : 1;
                given.put(file.name(), own.name());
                files.add(to, own, desk.actor(), time.now());
            }
        }
        if (known > Limits.FILES) {
            throw new RuleBroken("studio.pictures.many", Limits.FILES);
        }
        return given;
    }

    /** By its content, where something else has its name. */
    private static DraftFile renamed(DraftFile file, List<DraftFile> there) {
        boolean taken = there.stream().anyMatch(each -> each.name().equals(file.name()));
        return taken ? new DraftFile(byContent(file), file.digest(), file.type(), file.size()) : file;
    }

    private static String byContent(DraftFile file) {
        FileDigest digest = file.digest();
        int dot = file.name().lastIndexOf('.');
        return "media/" + digest.hex().substring(0, NAME)
                + (dot < 0 ? "" : file.name().substring(dot));
    }
}
