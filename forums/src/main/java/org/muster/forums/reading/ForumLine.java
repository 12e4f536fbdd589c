package org.muster.forums.reading;

import java.util.Optional;
import org.muster.forums.forum.Entered;

/**
 * One line of somebody's forums.
 *
 * @param threads how many there are
 * @param unread in how many of them there is something new to the reader
 * @param newest the thread with the newest post
 */
public record ForumLine(Entered in, long threads, long unread, Optional<ThreadLine> newest) {}
