package org.muster.core.web.api;

import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Where one is in a long list.
 *
 * @param page from 1
 * @param size lines on a page
 * @param total lines in all
 */
public record Paging(long page, int size, long total) {

    private static final int NEIGHBOURS = 2;

    /** The page that an address asks for; the first when it asks for none or for nonsense, the last when for too many. */
    public static Paging of(@Nullable String asked, int size, long total) {
        long wanted = asked != null && asked.matches("[1-9][0-9]{0,8}") ? Long.parseLong(asked) : 1;
        Paging paging = new Paging(1, size, total);
        return new Paging(Math.min(wanted, paging.getCount()), size, total);
    }

    /** How many lines come before this page. */
    public long skip() {
        return (page - 1) * size;
    }

    /** The number of the first line on this page, from 1; 0 when there is none. */
    public long getFirst() {
        return total == 0 ? 0 : skip() + 1;
    }

    /** The number of the last line on this page. */
    public long getLast() {
        return Math.min(skip() + size, total);
    }

    /** How many pages there are. */
    public long getCount() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** The pages near this one. */
    public List<Long> getNumbers() {
        return LongStream.rangeClosed(Math.max(1, page - NEIGHBOURS), Math.min(getCount(), page + NEIGHBOURS))
                .boxed()
                .toList();
    }
}
