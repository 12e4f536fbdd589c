package org.muster.courses.web.cohort;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.muster.core.web.api.Mistakes;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.Texts;
import org.muster.courses.cohort.AddByAddress;
import org.muster.courses.cohort.AddByAddress.Left;
import org.muster.courses.cohort.RosterLine;

/** {@code /studio/cohorts/{cohort}/add}. */
@Named("cohortAdd")
@RequestScoped
public class AddPeopleBacking {

    @Inject
    OpenGroup open;

    @Inject
    AddByAddress addByAddress;

    @Inject
    Mistakes mistakes;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    private String list = "";
    private int added;

    /** Who is known is taken in; the other lines stay in the field with the reason for each. */
    public @Nullable String add() {
        List<RosterLine> lines = RosterLine.of(list);
        List<Left> left = addByAddress.add(open.id(), lines);
        if (left.isEmpty()) {
            notices.next("courses.cohort.done.added");
            return open.getAddress();
        }
        added = lines.size() - left.size();
        list = left.stream().map(each -> each.line().text()).collect(Collectors.joining("\n"));
        left.forEach(each -> mistakes.add("list", sentence(each)));
        return null;
    }

    /** How many were taken in although others were not. */
    public int getAdded() {
        return added;
    }

    public int getMost() {
        return RosterLine.MOST;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    private String sentence(Left left) {
        String why = texts.of(left.why().key(), left.why().arguments().toArray());
        return texts.of("courses.cohort.roster.left", left.line().text(), why);
    }
}
